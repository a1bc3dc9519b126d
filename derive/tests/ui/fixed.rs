//! Fixed structs that hold what is known to be of no fixed size.

use std::borrow::Cow;
use std::collections::BTreeMap;

use llano::Flat;

#[derive(Flat)]
#[flat(fixed)]
struct Fixed<'a> {
    text: String,
    list: Vec<u32>,
    optional: Option<u32>,
    nested: [(u8, Vec<u8>); 2],
    map: BTreeMap<u8, u8>,
    borrowed: &'a str,
    either: Cow<'a, str>,
    #[flat(default = 5)]
    default: u32,
    #[flat(number = 3)]
    number: u32,
}

#[derive(Flat)]
#[flat(fixed)]
struct Accessors {
    a: u32,
    set_a: u32,
    b: [u8; 2],
    b_mut: u8,
}

#[derive(Flat)]
#[flat(fixed)]
struct Empty {
    #[flat(skip)]
    skipped: u32,
}

#[derive(Flat)]
#[flat(fixed)]
#[repr(u8)]
enum Side {
    Buy,
}

#[derive(Flat)]
#[flat(fixed)]
enum Event {
    Placed(u32),
}

#[derive(Flat)]
#[repr(C, packed)]
struct Packed {
    id: u32,
}

fn main() {}
