//! What is emitted, compiled as ordinary code: lints look into it, which they do not where a derive emits it.

#![deny(missing_docs, clippy::all, clippy::pedantic)]
// As in the workspace: a view's lifetime has a name where a reader asks what it borrows, and hot paths are measured.
#![allow(clippy::elidable_lifetime_names, clippy::needless_lifetimes, clippy::inline_always)]

use llano::{Decode, Discriminant, Flat, View};

macro_rules! emitted {
    ($($name:ident)*) => {$(
        #[allow(missing_docs, reason = "the types are documented, the module stands for a file")]
        pub mod $name {
            include!(concat!("golden/", stringify!($name), ".emitted.rs"));
        }
    )*};
}

emitted!(record fixed values variant generic lifetime);

/// Encodes a value, looks at it, and decodes it again.
#[track_caller]
fn check<'m, T: Decode<'m> + PartialEq + std::fmt::Debug>(
    value: &T,
    bytes: &'m mut Vec<u8>,
    look: impl FnOnce(View<'m, T>),
) {
    value.encode_to(bytes);
    look(T::view(bytes).expect("what was encoded is valid"));
    assert_eq!(T::decode(bytes).as_ref(), Ok(value));
}

#[test]
fn records() {
    use record::{Empty, Order, OrderView, Point};
    let point = Point { x: 1.0, y: 2.0 };
    let order = Order {
        id: 1,
        symbol: "LLNO".into(),
        is_open: true,
        limit: 2,
        traded: Some(3),
        note: Some("note".into()),
        prices: vec![4, 5],
        origin: point.clone(),
        path: vec![point.clone(), point.clone()],
        flags: [true, false, true],
        named: (6, "six".into()),
        by_name: [("a".into(), point)].into(),
        names: ["b".into(), "c".into()].into(),
        before: None,
        r#type: 'd',
        row: 0,
    };
    let order = Order { before: Some(Box::new(order.clone())), ..order };
    check(&order, &mut Vec::new(), |view| {
        assert_eq!((view.id(), view.symbol(), view.limit()), (1, "LLNO", 2));
        assert_eq!(view.before().and_then(OrderView::note), Some("note"));
        assert_eq!(view, view);
    });
    check(&Empty {}, &mut Vec::new(), |_| {});
    let missing = Order::view(&[]).expect("an empty message is valid");
    assert_eq!((missing.symbol(), missing.is_open(), missing.limit()), ("LLNO", true, 100));
    let mut bytes = order.encode();
    let mut edit = Order::view_mut(&mut bytes).expect("the message is whole");
    edit.set_limit(7);
    edit.set_traded(None);
    edit.origin_mut().set_x(8.0);
    edit.prices_mut()[1] = 9.into();
    let view = edit.as_view();
    assert_eq!((view.limit(), view.traded(), view.origin().x(), view.prices()[1].get()), (7, None, 8.0, 9));
}

#[test]
fn fixed_structs() {
    let line = fixed::Line { quantity: 1, price: 2, is_done: true, key: *b"abcd" };
    check(&line, &mut Vec::new(), |view| assert_eq!((view.quantity(), view.key().to_array()), (1, *b"abcd")));
    let mut bytes = line.encode();
    let view = fixed::Line::view_mut(&mut bytes).expect("the message is whole");
    view.key_mut()[3] = b'e';
    assert_eq!(view.key().to_array(), *b"abce");
}

#[test]
fn values() {
    check(&values::Side::Buy, &mut Vec::new(), |view| assert_eq!(view, values::Side::Buy));
    assert_eq!((values::Side::DEFAULT, values::Level::DEFAULT), (values::Side::Sell, values::Level::Low));
    assert_eq!(format!("{:?}", llano::Open::of(&values::Side::Sell)), "SELL");
}

#[test]
fn variants() {
    use variant::{Event, EventMut};
    for event in [
        Event::Cleared,
        Event::Priced(1),
        Event::Told("a".into()),
        Event::Cancelled { id: 2, reason: "b".into(), row: 0 },
        Event::Moved(3, "c".into()),
        Event::After(Box::new(Event::Priced(4))),
    ] {
        check(&event, &mut Vec::new(), |view| assert_eq!(view, view));
    }
    let mut bytes = Event::Moved(3, "c".into()).encode();
    let EventMut::Moved(mut moved) = Event::view_mut(&mut bytes).expect("the message is whole") else {
        panic!("the tag is that of `Moved`");
    };
    moved.set_field_0(5);
    assert_eq!(Event::decode(&bytes), Ok(Event::Moved(5, "c".into())));
}

#[test]
fn generic_types() {
    use generic::{Outcome, Pair, Stamped};
    let pair = Pair { a: 1_u16, b: 2, bytes: [3; 2] };
    let stamped = Stamped { at: 4, what: pair };
    check(&stamped, &mut Vec::new(), |view| assert_eq!(view.what().b(), 2));
    check(&Outcome::Done("a".to_owned()), &mut Vec::new(), |_| {});
    check(&Outcome::Failed { code: 5, rest: vec![stamped] }, &mut Vec::new(), |_| {});
}

#[test]
fn types_that_borrow() {
    use lifetime::{Message, Name, Names};
    let name = Name { text: "a", bytes: Some(b"b"), either: "c".into() };
    check(&name, &mut Vec::new(), |view| assert_eq!(view.text(), "a"));
    let bytes = Names { names: &[name.clone(), name] }.encode();
    assert_eq!(Names::view(&bytes).map(|view| view.names().len()), Ok(2));
    check(&Message::Short("d"), &mut Vec::new(), |_| {});
    check(&Message::Long { words: vec!["e", "f"] }, &mut Vec::new(), |_| {});
}
