//! Defaults that are none of the field's type.

use llano::Flat;

const ENABLED: bool = true;

#[derive(Flat)]
struct Record<'a> {
    #[flat(default = ENABLED)]
    constant: bool,
    #[flat(default = 1)]
    integer_for_bool: bool,
    #[flat(default = true)]
    bool_for_integer: u32,
    #[flat(default = -1.5)]
    float_for_integer: i32,
    #[flat(default = 1)]
    integer_for_float: f32,
    #[flat(default = "x")]
    text_for_char: char,
    #[flat(default = 'x')]
    char_for_text: String,
    #[flat(default = 5)]
    integer_for_text: &'a str,
    #[flat(default = Some(5))]
    optional: Option<u32>,
    #[flat(default = [1, 2])]
    list: Vec<u32>,
    #[flat(default = b"bytes")]
    bytes: &'a [u8],
    #[flat(default = [0; 2])]
    array: [u8; 2],
}

fn main() {}
