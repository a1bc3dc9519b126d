//! Defaults whose type only the compiler knows.

use llano::Flat;

#[derive(Flat)]
struct Point {
    x: u32,
}

const LIMIT: u64 = 5;

#[derive(Flat)]
struct Record {
    #[flat(default = Point { x: 1 })]
    record: Point,
    #[flat(default = LIMIT)]
    wide: u32,
    #[flat(default = 300)]
    great: u8,
}

fn main() {}
