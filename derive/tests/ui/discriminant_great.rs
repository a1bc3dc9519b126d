//! What the compiler says of an enum's values: nothing is added.

use llano::Flat;

#[derive(Flat)]
#[repr(u8)]
enum Great {
    A = 256,
}

fn main() {}
