//! A generic type is `Flat` where its arguments are.

use llano::Flat;

struct Point {
    x: u32,
}

#[derive(Flat)]
struct Stamped<T> {
    at: u64,
    what: T,
}

fn main() {
    let _ = Stamped { at: 1, what: Point { x: 2 } }.encode();
}
