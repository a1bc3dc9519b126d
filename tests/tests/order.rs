//! One record with most kinds of fields, from value to bytes to view and back.

use llano::Flat;

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Side {
    Buy = 1,
    Sell = 2,
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
struct Line {
    quantity: u32,
    price: i64,
}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Order {
    id: u64,
    side: Side,
    symbol: String,
    lines: Vec<Line>,
    note: Option<String>,
    parts: Vec<Part>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Part {
    name: String,
    is_last: bool,
    count: Option<u16>,
    event: Event,
}

#[derive(Flat, Clone, Debug, PartialEq)]
enum Event {
    Placed(Box<Order>),
    Cancelled { id: u64, reason: String },
    Cleared,
    Moved(u8, String),
}

fn order() -> Order {
    let plain = Order {
        id: 7,
        side: Side::Sell,
        symbol: "LLNO".into(),
        lines: vec![Line { quantity: 3, price: -4 }],
        note: Some("rush".into()),
        parts: Vec::new(),
    };
    let part = |name: &str, event| Part { name: name.into(), is_last: false, count: Some(4), event };
    let parts = vec![
        part("a", Event::Placed(Box::new(plain.clone()))),
        part("b", Event::Cancelled { id: 8, reason: "late".into() }),
        part("", Event::Cleared),
        Part { is_last: true, count: None, ..part("d", Event::Moved(1, "north".into())) },
    ];
    Order { parts, ..plain }
}

#[test]
fn every_field_comes_back() {
    let order = order();
    let bytes = order.encode();
    assert_eq!(bytes.len(), order.encoded_len());
    assert_eq!(Order::decode(&bytes).as_ref(), Ok(&order));
    let view = Order::view(&bytes).expect("what was encoded is valid");
    assert_eq!((view.id(), view.symbol(), view.note()), (7, "LLNO", Some("rush")));
    assert_eq!(view.side(), Side::Sell);
    assert_eq!(view.lines()[0].price(), -4);
    assert_eq!(view.parts().iter().map(PartView::name).collect::<String>(), "abd");
}

#[test]
fn fixed_fields_change_in_place() {
    let mut bytes = order().encode();
    let mut edit = Order::view_mut(&mut bytes).expect("what was encoded is valid");
    edit.set_id(9);
    edit.set_side(Side::Buy);
    edit.lines_mut()[0].set_price(5);
    for mut part in &mut edit.parts_mut() {
        part.set_count(None);
        part.set_is_last(true);
    }
    let expected = Order { id: 9, side: Side::Buy, lines: vec![Line { quantity: 3, price: 5 }], ..order() };
    let parts = expected.parts.iter().map(|part| Part { count: None, is_last: true, ..part.clone() }).collect();
    assert_eq!(Order::decode(&bytes), Ok(Order { parts, ..expected }));
}
