//! Parameters that emitted code cannot repeat.

use llano::Flat;

#[derive(Flat)]
struct Lifetimes<'message, 'fields> {
    a: &'message str,
    b: &'fields str,
}

#[derive(Flat)]
struct Bounds<'a, T: Flat + 'a, U>
where
    U: PartialEq<&'a str> + Flat,
{
    a: &'a T,
    b: U,
}

fn main() {}
