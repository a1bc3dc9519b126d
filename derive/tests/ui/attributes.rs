//! Attributes that mean nothing where they stand, stand twice, or have a value of the wrong kind.

use llano::Flat;

#[derive(Flat)]
#[flat(fixd)]
#[flat(number = 1)]
struct Item {
    #[flat(nubmer = 1, defualt = 5)]
    misspelled: u32,
    #[flat(transparent)]
    unknown: u32,
    #[flat(fixed)]
    misplaced: u32,
    #[flat(number = 5, number = 6)]
    twice: u32,
    #[flat(skip)]
    #[flat(skip)]
    twice_apart: u32,
    #[flat(number = "3", rename = 7)]
    quoted: u32,
    #[flat(number, default, rename)]
    missing: u32,
    #[flat(skip = true)]
    flag: u32,
    #[flat(rename = "not a name")]
    name: u32,
    #[flat(number(3))]
    parentheses: u32,
    #[flat]
    bare: u32,
    #[flat = "skip"]
    equals: u32,
    #[flat(skip, number = 9, default = 1, rename = "other")]
    skipped: u32,
    #[flat(rename = "skipped")]
    same: u32,
    #[flat(rename = "skipped")]
    again: u32,
}

#[derive(Flat)]
#[repr(u8)]
enum Value {
    #[flat(number = 1)]
    A,
    #[flat(skip)]
    B,
    #[flat(default = 3)]
    C,
}

#[derive(Flat)]
enum Alternative {
    #[flat(skip)]
    A,
    #[flat(default = 3)]
    B,
    C(#[flat(number = 1, default = 2, rename = "c")] u32),
    D(#[flat(skip)] u32),
}

fn main() {}
