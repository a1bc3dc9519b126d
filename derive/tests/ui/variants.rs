//! Enums with payloads.

use llano::Flat;

#[derive(Flat)]
enum Tags {
    #[flat(number = 0)]
    Zero(u8),
    #[flat(number = 3)]
    Three(u8),
    #[flat(number = 3)]
    Again(u8),
    #[flat(number = 256)]
    Great(u8),
}

#[derive(Flat)]
enum Many {
    #[flat(number = 254)]
    A(u8),
    B(u8),
    C(u8),
    D(u8),
}

#[derive(Flat)]
enum Names {
    Unknown,
    View { id: u8 },
    Mut(u8, u8),
}

#[derive(Flat)]
#[repr(u8)]
enum Discriminants {
    A(u8) = 5,
    B = 7,
}

#[derive(Flat)]
enum Defaults {
    #[flat(default)]
    A(u8),
    #[flat(default)]
    B,
    #[flat(rename = "B")]
    C,
}

fn main() {}
