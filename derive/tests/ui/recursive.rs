//! A type that contains itself: the compiler's own error, and nothing beside it.

use llano::Flat;

#[derive(Flat)]
struct Tree {
    left: Option<Tree>,
    children: Vec<Tree>,
}

#[derive(Flat)]
enum Expr {
    Number(f64),
    Negative(Expr),
}

fn main() {}
