//! Numbers of fields. Gaps are allowed.

use llano::Flat;

#[derive(Flat)]
struct Record {
    #[flat(number = 0)]
    zero: u32,
    #[flat(number = 4)]
    four: u32,
    five: u32,
    #[flat(number = 4)]
    four_again: u32,
    five_again: u32,
    #[flat(number = -1)]
    negative: u32,
    #[flat(number = 4_294_967_296)]
    great: u32,
    #[flat(number = 4_294_967_295)]
    greatest: u32,
    beyond: u32,
}

fn main() {}
