//! Enums without payloads.

use llano::Flat;

#[derive(Flat)]
enum NoInteger {
    A,
}

#[derive(Flat)]
#[repr(usize)]
enum Machine {
    A,
}

#[derive(Flat)]
#[repr(u128)]
enum Wide {
    A,
}

#[derive(Flat)]
#[repr(C)]
enum Foreign {
    A,
}

#[derive(Flat)]
#[repr(u8)]
enum Generic<const N: usize> {
    A,
}

#[derive(Flat)]
#[repr(u8)]
enum Defaults {
    #[flat(default)]
    A,
    #[flat(default)]
    B,
    #[flat(rename = "A")]
    C,
}

#[derive(Flat)]
enum Empty {}

fn main() {}
