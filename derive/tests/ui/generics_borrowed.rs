//! What stands for a type on the wire has no lifetimes, so what it borrows generically must have none either.

use llano::Flat;

#[derive(Flat)]
struct Borrowed<'a, T: Flat> {
    a: &'a T,
}

fn main() {}
