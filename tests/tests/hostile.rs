//! Bytes of no honest writer: every message either is refused or can be walked whole, and nothing panics.
//!
//! [`survive`] does with a message all that can be done.

use llano::{EncodeError, ErrorKind, Flat};
use llano_tests::golden::{
    Chain, Empty, Expr, HANDLERS, Handler, Message, Random, Tree, Vector, directory, from_hex, handler, parse, survive,
    vectors,
};
use serde_json::Value;

/// Messages up to this length are tried with every value of every byte.
const SHORT: usize = 64;
/// What the bytes of longer messages are tried with.
const VALUES: [u8; 16] = [0, 1, 2, 3, 4, 7, 8, 15, 16, 63, 64, 127, 128, 192, 254, 255];

/// The handler of a schema that has one.
fn of(schema: &str) -> &'static dyn Handler {
    handler(schema).unwrap_or_else(|| panic!("no handler for schema {schema:?}"))
}

/// Calls `check` with each vector, and demands that it accepts some messages and refuses some.
fn each(mut check: impl FnMut(&Vector, &mut dyn FnMut(&str, &Message))) {
    let (mut accepted, mut refused) = (0_u64, 0_u64);
    for vector in vectors() {
        check(&vector, &mut |schema, message| {
            if survive(schema, of(schema), message) { accepted += 1 } else { refused += 1 }
        });
    }
    println!("{accepted} accepted, {refused} refused");
    assert!(accepted > 100 && refused > 100, "{accepted} accepted, {refused} refused");
}

#[test]
fn every_truncation() {
    each(|vector, survive| {
        for len in 0..vector.bytes.len() {
            for offset in 0..8 {
                survive(&vector.schema, &Message::new(&vector.bytes[..len], offset));
            }
        }
    });
}

#[test]
fn every_changed_byte() {
    each(|vector, survive| {
        let mut message = Message::new(&vector.bytes, vector.bytes.len() % 8);
        let all: Vec<_> = (0..=255).collect();
        let values = if vector.bytes.len() <= SHORT { &all[..] } else { &VALUES };
        for (index, original) in vector.bytes.iter().enumerate() {
            for value in values.iter().filter(|value| *value != original) {
                message.bytes_mut()[index] = *value;
                survive(&vector.schema, &message);
            }
            message.bytes_mut()[index] = *original;
        }
    });
}

#[test]
fn every_misalignment() {
    let (mut accepted, vectors) = (0, vectors());
    for vector in &vectors {
        for offset in 0..8 {
            accepted += u32::from(survive(&vector.schema, vector.handler(), &Message::new(&vector.bytes, offset)));
        }
    }
    assert_eq!(accepted as usize, 8 * vectors.len());
}

/// Cuts of one message in the place of, or between, bytes of another, read as every type there is.
#[test]
fn spliced_messages() {
    let mut random = Random::new(7);
    let messages: Vec<_> = vectors().into_iter().map(|vector| vector.bytes).filter(|it| it.len() <= SHORT).collect();
    let mut accepted = 0_u32;
    for _ in 0..2000 {
        let [from, to] = [0; 2].map(|_| &messages[random.below(messages.len())]);
        let start = random.below(from.len() + 1);
        let cut = &from[start..start + random.below(from.len() - start + 1)];
        let at = random.below(to.len() + 1);
        let over = if random.below(2) == 0 { at } else { to.len().min(at + cut.len()) };
        let message = Message::new(&[&to[..at], cut, &to[over..]].concat(), random.below(8));
        for (schema, handler) in HANDLERS {
            accepted += u32::from(survive(schema, *handler, &message));
        }
    }
    assert!(accepted > 1000, "{accepted} accepted");
}

/// Messages that break one rule of the book's format.md each, and what is said of them.
#[test]
fn every_rule_has_its_errors() {
    let table = parse(&directory().join("invalid.json"));
    let rows = table.as_array().expect("a list of messages");
    let mut rules = Vec::new();
    let mut wrong = Vec::new();
    for row in rows {
        let text = |key: &str| row[key].as_str().unwrap_or_else(|| panic!("no {key} in {row}"));
        let (rule, schema, mut bytes) = (text("rule"), text("schema"), from_hex(text("bytes")));
        let result = match rule {
            // Valid to read, and to edit not.
            "S4" => of(schema).verify(&bytes).and_then(|()| of(schema).change(&mut bytes, &mut Random::new(0))),
            // Valid to read, and to decode not.
            "R6" => of(schema).verify(&bytes).and_then(|()| of(schema).decode(&bytes).map(|_| ())),
            _ => of(schema).verify(&bytes),
        };
        let found = result.map_or_else(|error| error.to_string(), |()| "accepted".into());
        if found != text("error") {
            wrong.push(format!("{rule} {schema} {}\n  expected {}\n  found    {found}", text("bytes"), text("error")));
        }
        rules.push(rule);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let expected = (1..=15).filter(|number| *number != 2).map(|number| format!("V{number}"));
    for rule in expected.chain(["S4".into(), "R6".into()]) {
        assert!(rules.contains(&rule.as_str()), "no message breaks {rule}");
    }
}

/// Values of three kinds that contain themselves, of as many levels.
fn nested(depth: usize) -> (Chain, Tree, Expr) {
    let mut values = (Chain { value: 1, next: None }, Tree { value: 1, children: Vec::new() }, Expr::Sum(Vec::new()));
    for _ in 1..depth {
        values.0 = Chain { value: 1, next: Some(Box::new(values.0)) };
        values.1 = Tree { value: 1, children: vec![values.1] };
        values.2 = Expr::Negate(Box::new(values.2));
    }
    values
}

#[test]
fn the_depth_limit_is_64_levels() {
    let (chain, tree, expr) = nested(64);
    assert_eq!(Chain::decode(&chain.encode()), Ok(chain));
    assert_eq!(Tree::decode(&tree.encode()), Ok(tree));
    assert_eq!(Expr::decode(&expr.encode()), Ok(expr));

    let (chain, tree, expr) = nested(65);
    let error = EncodeError::TooDeep { limit: 64 };
    assert_eq!(chain.try_encode(), Err(error));
    assert_eq!(tree.try_encode(), Err(error));
    assert_eq!(expr.try_encode(), Err(error));
    assert_eq!(chain.encode_into(&mut [0; 1000]), Err(error));
    let mut bytes = vec![1, 2];
    assert_eq!(chain.try_encode_to(&mut bytes), Err(error));
    assert_eq!(bytes, [1, 2]);
}

#[test]
fn deeper_messages_are_refused() {
    let (chain, _, expr) = nested(64);
    let chain = [&[2, 0, 1, 0, 1, 1], &chain.encode()[..]].concat();
    let error = Chain::verify(&chain).expect_err("65 levels");
    assert_eq!(error.to_string(), "Chain.next at byte 384: expected at most 64 levels, found a deeper one");
    assert!(Chain::view_within(&chain, 65).is_ok());

    let expr = [&[2], &expr.encode()[..]].concat();
    let error = Expr::verify(&expr).expect_err("65 levels");
    assert_eq!(error.to_string(), "Expr.Negate at byte 64: expected at most 64 levels, found a deeper one");
    assert!(Expr::view_within(&expr, 65).is_ok());

    let error = Vec::<String>::view_within(&from_hex("00 01"), 0).expect_err("one level");
    assert_eq!(error.to_string(), "list at byte 0: expected at most 0 levels, found a deeper one");

    let error = Expr::verify(&vec![2; 1 << 20]).expect_err("a million levels");
    assert_eq!(error.kind(), ErrorKind::Depth { expected: 64 });
}

/// Going into the fields of an empty range, or counting it as a level, refused what was valid.
#[test]
fn empty_ranges_have_no_depth() {
    let mut count = 0;
    for (schema, handler) in HANDLERS {
        if handler.verify(&[]).is_ok() {
            assert_eq!(handler.verify_within(&[], 0), Ok(()), "{schema}");
            count += 1;
        }
    }
    assert!(count > 40, "{count} types of variable size");
    assert_eq!(of("Chain").verify_within(&Chain { value: 1, next: None }.encode(), 1), Ok(()));
}

/// A present optional without its child read as present and empty.
#[test]
fn optionals_are_absent_without_their_child() {
    let person = of("Person").read(&from_hex("0200 00 00 24 01")).map(|json| json["middle"].clone());
    assert_eq!(person, Ok(Value::Null));
    let quote = of("QuoteV2").read(&from_hex("0500 01 00 07000000 08 6162")).map(|json| json["note"].clone());
    assert_eq!(quote, Ok(Value::Null));
}

/// The presence bit of `last` is the eighth of its byte, so that its value bit lies in the next.
#[allow(clippy::struct_excessive_bools, reason = "more than fit in a byte")]
#[derive(Flat)]
struct Eight {
    a: bool,
    b: bool,
    c: bool,
    d: bool,
    e: bool,
    f: bool,
    g: bool,
    last: Option<bool>,
}

/// A present bool without the byte of its value read as false.
#[test]
fn optional_bools_are_absent_without_their_value() {
    let view = |text| Eight::view(&from_hex(text)).map(|view| (view.g(), view.last()));
    assert_eq!(view("0100 00 00 ff"), Ok((true, None)));
    assert_eq!(view("0200 00 00 ff 00"), Ok((true, Some(false))));
    assert_eq!(view("0200 00 00 7f 01"), Ok((true, None)));
}

/// Keys that lack a field were refused, though no store reaches one.
#[test]
fn keys_need_not_be_complete() {
    let mut bytes = from_hex("00 07 0200 00 00 01 0100 05");
    assert_eq!(of("map<(u16, string), u8>").change(&mut bytes, &mut Random::new(0)), Ok(()));
}

/// A few bytes cannot stand for many elements.
#[test]
fn counts_are_bounded_by_bytes() {
    let refused = [
        ("[Empty]", "0000 00 0c ffffffffffffffff"),      // no stride, at any count
        ("[Empty]", "0100 00 08 ffffffff 00"),           // more elements than bytes
        ("[Empty]", "0200 00 0c 0000000000000080 0000"), // count × stride is 2⁶⁴
        ("[string]", "0c ffffffffffffffff"),             // count − 1 ends of a byte
        ("[string]", "0f 0100000000000020"),             // count − 1 ends of 8 bytes are 2⁶⁴
        ("[Named]", "0000 01 3c ffffffffffffffff"),      // as the tail ends alone
    ];
    for (schema, bytes) in refused {
        assert!(of(schema).verify(&from_hex(bytes)).is_err(), "{schema} {bytes}");
    }
    let elements = vec![Empty {}; 1000];
    assert!(elements.encode().len() >= elements.len());
}
