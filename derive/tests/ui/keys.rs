//! A key whose type the compiler knows. The first error stands at the field.

use std::collections::BTreeMap;

use llano::Flat;

#[derive(Flat, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    text: String,
}

#[derive(Flat)]
struct Record {
    names: BTreeMap<Name, u32>,
}

fn main() {}
