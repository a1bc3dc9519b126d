//! Fields whose types do not implement `Flat`. The first error of each stands at the field.

use llano::Flat;

struct Point {
    x: u32,
}

#[derive(Flat)]
struct Record {
    id: u32,
    point: Point,
    shared: std::rc::Rc<u32>,
}

fn main() {}
