//! What the compiler says of an enum's values: nothing is added.

use llano::Flat;

#[derive(Flat)]
#[repr(u8)]
enum Same {
    A = 1,
    B = 1,
}

fn main() {}
