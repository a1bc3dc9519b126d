//! Every construct of the language.

use llano::{Be, Flags, Flat, InlineList};

use crate::generated::{cycle, everything as all};
use crate::{is_default, round_trip};

fn line() -> all::Line {
    all::Line {
        quantity: 1,
        price: -2,
        is_done: true,
        side: all::Side::Sell,
        key: llano::InlineBytes::try_from(b"key").expect("it fits"),
        codes: [Be(1), Be(2), Be(3)],
        marks: InlineList::try_from(['a', 'ñ']).expect("they fit"),
    }
}

fn point(x: i32) -> all::Point {
    all::Point { x, y: 5, tag: "tag".into() }
}

fn order() -> all::Order {
    let inner = all::Order { id: 2, ..all::Order::default() };
    let before = Some(Box::new(all::Order { id: 1, parts: vec![inner.clone()], ..all::Order::default() }));
    let expression = Some(Box::new(all::Expression::Negative(Box::new(all::Expression::Number(1.5)))));
    all::Order { id: 3, before, parts: vec![inner], expression }
}

#[test]
fn constants_are_what_the_schema_says() {
    assert_eq!(
        (all::LIMIT, all::LEN, all::NAME, all::SHORT, all::MAGIC),
        (500, 3, "everything", "short", &b"\0llano"[..])
    );
    assert_eq!((all::HALF.to_bits(), all::LEAST, all::LETTER, all::YES), (0.5_f32.to_bits(), Be(i64::MIN), 'ñ', true));
    assert_eq!((all::USUAL, all::ALL), (all::Side::Sell, all::Rights::READ | all::Rights::TRADE));
    let prices: Vec<all::Price> = vec![1_i64];
    let names: all::Names = vec!["a".to_owned()];
    assert_eq!((prices.len(), names.len()), (1, 1));
}

#[test]
fn enums_and_flags_have_their_numbers() {
    assert_eq!((all::Side::Buy.encode(), all::Level::Low.encode()), (vec![1], vec![0xfb, 0xff]));
    assert_eq!((all::Side::default(), all::Level::default()), (all::Side::Buy, all::Level::High));
    assert_eq!(all::Rights::TRADE_ALL.bits(), 1 << 31);
    assert_eq!(all::Rights::FLAGS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["Read", "Trade", "TradeAll"]);
    assert_eq!(all::CollectionsBits::B.encode(), [8]);
}

#[test]
fn scalars_round_trip() {
    is_default::<all::Scalars>();
    round_trip(&all::Scalars::default());
    let scalars = all::Scalars {
        a: true,
        b: 'ñ',
        c: u8::MAX,
        d: u16::MAX,
        e: u32::MAX,
        f: u64::MAX,
        g: u128::MAX,
        h: i8::MIN,
        i: i16::MIN,
        j: i32::MIN,
        k: i64::MIN,
        l: i128::MIN,
        m: f32::MIN_POSITIVE,
        n: f64::MAX,
        o: Be(1),
        p: Be(2),
        q: Be(3),
        r: Be(4),
        s: Be(-1),
        t: Be(-2),
        u: Be(-3),
        v: Be(-4),
    };
    round_trip(&scalars);
    let bytes = scalars.encode();
    let view = all::Scalars::view(&bytes).expect("encoded");
    assert_eq!((view.a(), view.b().get(), view.g(), view.p(), view.v()), (true, Ok('ñ'), u128::MAX, 2, -4));
}

#[test]
fn optionals_round_trip() {
    is_default::<all::Optionals>();
    round_trip(&all::Optionals::default());
    round_trip(&all::Optionals {
        a: Some(false),
        b: Some('x'),
        c: Some(0),
        d: Some(1.5),
        e: Some(Be(7)),
        f: Some(all::Side::Sell),
        g: Some(all::Rights::TRADE),
        h: Some(line()),
        i: Some(String::new()),
        j: Some(vec![1]),
        k: Some("abcd".try_into().expect("it fits")),
        l: Some(vec![]),
        m: Some([(1, "one".to_owned())].into()),
        n: Some(["a".to_owned()].into()),
        o: Some(all::Event::Cleared),
        p: Some(point(1)),
        q: Some([1, 2, 3, 4]),
        r: Some(InlineList::try_from([1, 2]).expect("they fit")),
    });
}

#[test]
fn defaults_are_the_same_in_values_and_in_messages() {
    is_default::<all::Defaults>();
    is_default::<all::Point>();
    is_default::<all::Event>();
    is_default::<all::Order>();
    let defaults = all::Defaults::default();
    assert_eq!((defaults.a, defaults.b, defaults.c, defaults.d), (true, 'x', 500, i64::MIN));
    assert!(defaults.f.is_nan() && defaults.g.is_infinite() && defaults.g < 0.0);
    assert_eq!((defaults.h, defaults.i, defaults.j.as_str()), (Be(7), Be(-1000), "it's \"text\""));
    assert_eq!((&defaults.k[..], defaults.l.as_str(), defaults.m.as_slice()), (&b"\xff\0"[..], "short", &b"abc"[..]));
    assert_eq!((defaults.n, defaults.o), (all::Side::Sell, all::Level::Low));
    assert_eq!((defaults.r, defaults.s), (vec![1, 2, 3], vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!((defaults.t, defaults.u.as_slice()), ([7, 8, 9], &[1, 2][..]));
    assert_eq!((defaults.v.quantity, defaults.v.side), (5, all::Side::Sell));
    assert_eq!((defaults.w.x, defaults.w.y, defaults.w.tag.as_str()), (1, 4, "t"));
    assert_eq!((defaults.x.len(), defaults.x[0].y, defaults.x[1].y), (2, 2, 4));
    assert_eq!((defaults.y, defaults.z, defaults.aa), (all::Event::Cleared, u128::MAX, i8::MIN));
}

/// A missing struct is zeros, as a struct has no defaults; zero may be no value of an enum in it.
#[test]
fn a_struct_that_is_missing_is_zeros() {
    let view = all::Collections::view(&[]).expect("all defaults");
    assert_eq!((view.inner().line().quantity(), view.inner().line().side().number()), (0, 0));
    assert_eq!(
        view.inner().line().side().get().map_err(|error| error.to_string()),
        Err("Side: expected a known value, found 0".into())
    );
    assert_eq!(all::Collections::default().inner.line.side, all::Side::Buy);
}

#[test]
fn collections_round_trip() {
    round_trip(&all::Empty {});
    round_trip(&all::Collections {
        bytes: vec![1, 2],
        lists: vec![vec![], vec![1, 2]],
        lines: vec![line()],
        points: vec![point(1), point(2)],
        sides: vec![all::Side::Sell],
        rights: vec![all::Rights::READ],
        events: vec![all::Event::Cleared, all::Event::Told("told".into())],
        by_name: [("a".to_owned(), point(3))].into(),
        by_side: [(all::Side::Buy, vec!["x".to_owned()]), (all::Side::Sell, vec![])].into(),
        by_rights: [(all::Rights::READ, 1), (all::Rights::TRADE_ALL, 2)].into(),
        by_code: [("code".try_into().expect("it fits"), line())].into(),
        names: ["b".to_owned(), "a".to_owned()].into(),
        keys: [llano::InlineBytes::try_from(b"k").expect("it fits")].into(),
        array: [point(4), point(5)],
        texts: ["one".to_owned(), "two".to_owned()],
        many: [9; 40],
        wide: "wide".try_into().expect("it fits"),
        inner: all::Inner { line: line(), name: "name".try_into().expect("it fits") },
        anonymous: all::CollectionsAnonymous { a: 1, kind: all::CollectionsAnonymousKind::Two },
        choice: all::CollectionsChoice::Some(3),
        pair: all::CollectionsPair { a: 1, b: 2 },
        bits: all::CollectionsBits::A,
        optionals: vec![None, Some(1)],
        kind: all::CollectionsKind::Small,
    });
}

#[test]
fn alternatives_round_trip() {
    for event in [
        all::Event::Placed(order()),
        all::Event::Cancelled { id: 1, reason: "late".into(), is_final: false },
        all::Event::Cleared,
        all::Event::Moved(all::EventMoved { x: 1, y: -1 }),
        all::Event::After(Box::new(all::Event::Cleared)),
        all::Event::Told("told".into()),
        all::Event::Priced(Some(5)),
        all::Event::Priced(None),
        all::Event::Nothing {},
    ] {
        round_trip(&event);
        let shown = format!("{event:?}").replace("Box", "");
        assert_eq!(format!("{:?}", all::Event::view(&event.encode()).expect("encoded")), shown);
    }
    let cancelled = all::Event::view(&[2]).expect("a tag and an empty payload");
    let all::EventView::Cancelled(cancelled) = cancelled else { panic!("tag 2") };
    assert_eq!((cancelled.id(), cancelled.reason(), cancelled.is_final()), (0, "none", true));
}

#[test]
fn what_contains_itself_round_trips() {
    round_trip(&order());
    round_trip(&all::Expression::Sum {
        left: Box::new(all::Expression::Number(1.0)),
        right: Box::new(all::Expression::Of(Some(Box::new(order())))),
    });
}

#[test]
fn records_of_many_fields_round_trip() {
    round_trip(&all::Long { f2: "two".into(), f16: 16, f17: "seventeen".into(), f20: 20, ..all::Long::default() });
    is_default::<all::Long>();
    is_default::<all::LongPayload>();
    round_trip(&all::LongPayload::default());
}

#[test]
fn fields_change_in_place() {
    let mut bytes = all::Collections { pair: all::CollectionsPair { a: 1, b: 2 }, ..Default::default() }.encode();
    let mut edit = all::Collections::view_mut(&mut bytes).expect("complete");
    edit.pair_mut().set_b(7);
    edit.set_bits(all::CollectionsBits::B);
    edit.set_wide("wider".try_into().expect("it fits"));
    edit.set_many([3; 40]);
    edit.inner_mut().line_mut().set_price(-9);
    let value = all::Collections::decode(&bytes).expect("still valid");
    assert_eq!((value.pair.b, value.bits, value.wide.as_str()), (7, all::CollectionsBits::B, "wider"));
    assert_eq!((value.many, value.inner.line.price), ([3; 40], -9));
}

#[test]
fn what_is_deprecated_works_and_warns() {
    #[allow(deprecated, reason = "it is what is tested")]
    {
        is_default::<all::Old>();
        round_trip(&all::Old { old: 1, new: 2, older: all::Outdated { x: 3 } });
        round_trip(&all::OldValues::B);
        round_trip(&all::OldAlternatives::C { x: 1 });
        round_trip(&all::OldAlternatives::B(all::Outdated { x: 1 }));
        assert_eq!(all::Old::view(&[]).expect("all defaults").old(), 5);
    }
    assert_eq!(all::Old::view(&[]).expect("all defaults").new(), 0);
}

#[test]
fn great_numbers_and_long_arrays_are_what_the_schema_says() {
    use crate::generated::corners as c;
    is_default::<c::Floats>();
    let floats = c::Floats::default();
    let expected = [1e30_f32.into(), -0.0, 0.1, 0.1_f32.into(), 1e300, 1_000_000.5, 2.123_456_789_012_345];
    let found = [floats.a.into(), floats.b, floats.c, floats.d.into(), floats.e, floats.f, floats.g];
    assert_eq!(found.map(f64::to_bits), expected.map(f64::to_bits));
    assert_eq!((c::E::A.encode(), c::F::A.encode()), (vec![255; 8], i64::MIN.to_le_bytes().to_vec()));
    round_trip(&c::Big::default());
    is_default::<c::Many>();
    round_trip(&c::Many {
        b: Some(Box::new([c::Many::default()])).map(|array| array.map(Box::new)),
        ..Default::default()
    });
}

#[test]
fn types_of_one_name_in_modules_that_import_each_other_are_different() {
    let inner = cycle::b::Node { name: "b".into(), ..Default::default() };
    let node = cycle::a::Node {
        id: 1,
        other: Some(Box::new(inner.clone())),
        others: vec![inner],
        kind: cycle::b::Kind::Three,
        line: cycle::b::Line { kind: cycle::a::Kind::One, x: 1 },
    };
    round_trip(&node);
    round_trip(&cycle::Node { inner: Some(Box::new(node)), ..Default::default() });
    assert_eq!(cycle::a::Node::default().kind, cycle::b::Kind::Two);
    assert_eq!(crate::generated::r#type::r#mod::r#match::Word { text: "w".into() }.encode().len(), 5);
}
