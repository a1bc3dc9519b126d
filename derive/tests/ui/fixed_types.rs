//! Fixed structs that hold what the compiler finds to be of no fixed size.

use llano::Flat;

#[derive(Flat)]
struct Record {
    id: u32,
}

#[derive(Flat)]
enum Event {
    Placed(u32),
}

type Text = String;

#[derive(Flat)]
#[flat(fixed)]
struct Fixed {
    record: Record,
    event: Event,
    alias: Text,
    array: [Record; 2],
    right: [(u8, bool); 2],
}

#[derive(Flat)]
#[flat(fixed)]
struct Pair<T: Flat> {
    a: T,
    b: T,
}

fn main() {
    let _ = Pair { a: 1, b: 2 }.encode();
    let _ = Pair { a: String::new(), b: String::new() }.encode();
}
