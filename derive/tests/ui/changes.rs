//! Fields that are not changed in the way that is asked for.

use llano::Flat;

#[derive(Flat)]
struct Name {
    text: String,
}

#[derive(Flat, Clone, Copy)]
#[repr(u8)]
enum Side {
    Buy,
}

#[derive(Flat)]
struct Order {
    name: Name,
    side: Side,
    text: String,
}

fn main() {
    let mut bytes = Vec::new();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    order.set_name(Name { text: String::new() });
    order.side_mut();
    order.set_text(String::new());
}
