//! Types that can be encoded only.

use llano::Flat;

#[derive(Flat)]
struct Point {
    x: u32,
}

#[derive(Flat)]
struct Line<'a> {
    from: &'a Point,
    to: &'a Point,
}

fn main() {
    let bytes = Line { from: &Point { x: 1 }, to: &Point { x: 2 } }.encode();
    let _ = Line::decode(&bytes);
}
