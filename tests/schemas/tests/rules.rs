//! Constraints of schemas: what violates them is found wherever it lies, and said.

use std::collections::BTreeMap;

use llano::{Be, Flat, Found, Validate, View};
use llano_schemas_tests::rules::parts::Part;
use llano_schemas_tests::rules::{Cell, Event, Free, Holder, Keyword, Leaf, Lengths, Numbers, Old, Row, Text, Tree};

/// What is wrong with a value, once it is a message.
fn violation<T: Flat>(value: &T) -> Option<String>
where
    for<'a> View<'a, T>: Validate,
{
    let bytes = value.encode();
    let view = T::view(&bytes).expect("a message is valid whatever its values are");
    view.validate().err().map(|violation| violation.to_string())
}

macro_rules! cases {
    ($($start:ident, $field:ident = $value:expr => $expected:expr;)*) => {$(
        let value = $start { $field: $value, ..$start::default() };
        let expected: Option<&str> = $expected;
        assert_eq!(violation(&value).as_deref(), expected, "{value:?}");
    )*};
}

#[test]
fn numbers_lie_in_their_ranges() {
    assert_eq!(violation(&Numbers::default()), None);
    cases! {
        Numbers, small = 0 => Some("Numbers.small: expected a number in 1..=1_000, found 0");
        Numbers, small = 1_000 => None;
        Numbers, small = 1_001 => Some("Numbers.small: expected a number in 1..=1_000, found 1001");
        Numbers, negative = i64::MIN => None;
        Numbers, negative = -4 => Some("Numbers.negative: expected a number in ..=-5, found -4");
        Numbers, big_endian = Be(-100) => None;
        Numbers, big_endian = Be(-101) => Some("Numbers.big_endian: expected a number in -100.., found -101");
        Numbers, huge = 1 << 64 => None;
        Numbers, huge = u128::MAX => Some(
            "Numbers.huge: expected a number in ..=18_446_744_073_709_551_616, \
             found 340282366920938463463374607431768211455"
        );
        Numbers, ratio = 0.25 => None;
        Numbers, ratio = 4.5 => Some("Numbers.ratio: expected a number in 0.25..=4.0, found 4.5");
        Numbers, ratio = f32::NAN => Some("Numbers.ratio: expected a number in 0.25..=4.0, found NaN");
        Numbers, number = f64::INFINITY => None;
        Numbers, number = f64::NAN =>
            Some("Numbers.number: expected a number in -INFINITY..=INFINITY, found NaN");
        Numbers, optional = Some(2) => None;
        Numbers, optional = Some(3) => Some("Numbers.optional: expected a number in 1..=2, found 3");
        Numbers, optional_float = Some(f64::INFINITY) => None;
        Numbers, optional_float = Some(-1.0) =>
            Some("Numbers.optional_float: expected a number in 0.0.., found -1.0");
    }
}

#[test]
fn lengths_lie_in_their_ranges() {
    assert_eq!(violation(&Lengths::default()), None);
    cases! {
        Lengths, text = "éééé".into() => None;
        Lengths, text = "éééée".into() => Some("Lengths.text: expected a length in ..=8, found 9");
        Lengths, bytes = vec![1] => Some("Lengths.bytes: expected a length in 2.., found 1");
        Lengths, inline = "abcd".try_into().expect("it fits") =>
            Some("Lengths.inline: expected a length in 1..=3, found 4");
        Lengths, inline_bytes = b"abc".try_into().expect("it fits") =>
            Some("Lengths.inline_bytes: expected a length in ..=2, found 3");
        Lengths, list = vec![1, 2, 3] => Some("Lengths.list: expected a length in ..=2, found 3");
        Lengths, records = vec![Text::default(); 3] =>
            Some("Lengths.records: expected a length in ..=2, found 3");
        Lengths, inline_list = [1, 2, 3].try_into().expect("it fits") =>
            Some("Lengths.inline_list: expected a length in ..=2, found 3");
        Lengths, map = [(1, String::new()), (2, String::new())].into() =>
            Some("Lengths.map: expected a length in ..=1, found 2");
        Lengths, set = ["a".to_owned(), "b".to_owned()].into() =>
            Some("Lengths.set: expected a length in ..=1, found 2");
        Lengths, optional = Some("abc".into()) => None;
        Lengths, optional = Some(String::new()) =>
            Some("Lengths.optional: expected a length in 3..=3, found 0");
    }
}

#[test]
fn text_matches_its_patterns_as_a_whole() {
    cases! {
        Text, symbol = "BRK.AB".into() => None;
        Text, symbol = "BRK.".into() => Some(
            r"Text.symbol: expected text that matches `[A-Z]{1,4}(\.[A-Z]{2})?`, found a mismatch at byte 4"
        );
        Text, symbol = "BRKXY".into() => Some(
            r"Text.symbol: expected text that matches `[A-Z]{1,4}(\.[A-Z]{2})?`, found a mismatch at byte 4"
        );
        Text, inline = "čeština".try_into().expect("it fits") => None;
        Text, inline = "če1".try_into().expect("it fits") =>
            Some(r"Text.inline: expected text that matches `\p{L}*`, found a mismatch at byte 3");
        Text, optional = Some("ab".into()) => None;
        Text, optional = Some("é".into()) => None;
        Text, optional = Some("b".into()) =>
            Some("Text.optional: expected text that matches `a|ab|é`, found a mismatch at byte 0");
        Text, optional = Some("abb".into()) =>
            Some("Text.optional: expected a length in ..=2, found 3");
    }
}

#[test]
fn inline_text_that_is_no_utf8_matches_nothing() {
    let mut bytes = Text { inline: "ab".try_into().expect("it fits"), ..Text::default() }.encode();
    let at = bytes.windows(2).position(|window| window == b"ab").expect("the text lies somewhere");
    bytes[at + 1] = 0xff;
    let view = Text::view(&bytes).expect("every content of inline text is valid");
    let violation = view.validate().expect_err("no letter");
    assert_eq!((violation.subject(), violation.field(), violation.expected()), ("Text", "inline", r"\p{L}*"));
    assert_eq!(violation.found(), Found::Mismatch(1));
}

fn wrong() -> Text {
    Text { symbol: String::new(), ..Text::default() }
}

fn wrong_cell() -> Cell {
    Cell { digit: 10, ..Cell::default() }
}

#[test]
fn what_is_held_is_checked_and_the_way_to_it_is_said() {
    const SYMBOL: &str = r"symbol: expected text that matches `[A-Z]{1,4}(\.[A-Z]{2})?`, found a mismatch at byte 0";
    const DIGIT: &str = "digit: expected a number in ..=9, found 10";

    let row = Row { cells: [Cell::default(), wrong_cell()], ..Row::default() };
    let more = Row { more: [wrong_cell()].try_into().expect("it fits"), ..Row::default() };
    let map = BTreeMap::from([("a".to_owned(), Text::default()), ("b".to_owned(), wrong())]);
    let cells = BTreeMap::from([(7, vec![Cell::default(), wrong_cell()])]);
    let start = Holder::default;
    assert_eq!(violation(&start()), None);
    let values = [
        (Holder { text: wrong(), ..start() }, format!("Holder.text.{SYMBOL}")),
        (Holder { optional: Some(wrong()), ..start() }, format!("Holder.optional.{SYMBOL}")),
        (Holder { list: vec![Text::default(), wrong()], ..start() }, format!("Holder.list[1].{SYMBOL}")),
        (Holder { lists: vec![vec![], vec![wrong()]], ..start() }, format!("Holder.lists[1][0].{SYMBOL}")),
        (Holder { array: [Text::default(), wrong()], ..start() }, format!("Holder.array[1].{SYMBOL}")),
        (Holder { map, ..start() }, format!("Holder.map[1].{SYMBOL}")),
        (Holder { maps: vec![cells], ..start() }, format!("Holder.maps[0][0][1].{DIGIT}")),
        (Holder { row: row.clone(), ..start() }, format!("Holder.row.cells[1].{DIGIT}")),
        (Holder { row: more.clone(), ..start() }, format!("Holder.row.more[0].{DIGIT}")),
        (Holder { rows: vec![row.clone()], ..start() }, format!("Holder.rows[0].cells[1].{DIGIT}")),
        (Holder { optional_rows: vec![None, Some(row.clone())], ..start() }, {
            format!("Holder.optional_rows[1].cells[1].{DIGIT}")
        }),
        (Holder { row_arrays: vec![[Row::default(), row]], ..start() }, format!("…[0][1].cells[1].{DIGIT}")),
        (Holder { event: Event::Told(wrong()), ..start() }, format!("Holder.event.Told.{SYMBOL}")),
        (Holder { events: vec![Event::Cell(wrong_cell())], ..start() }, format!("Holder.events[0].Cell.{DIGIT}")),
        (Holder { elsewhere: Part { name: "ab".into() }, ..start() }, {
            "Holder.elsewhere.name: expected a length in ..=1, found 2".to_owned()
        }),
    ];
    for (value, expected) in values {
        assert_eq!(violation(&value), Some(expected), "{value:?}");
    }
    assert_eq!(violation(&Holder { free: Free { number: 200 }, event: Event::Free(Free::default()), ..start() }), None);
}

#[test]
fn alternatives_are_checked_by_what_they_carry() {
    let number = "Event.Own.number: expected a number in 1.., found 0";
    for (event, expected) in [
        (Event::Nothing, None),
        (Event::Own { number: 1, free: "any".into() }, None),
        (Event::Own { number: 0, free: String::new() }, Some(number)),
        (Event::FreeFields { number: 0 }, None),
        (Event::Free(Free { number: 0 }), None),
        (Event::Perhaps(None), None),
    ] {
        assert_eq!(violation(&event).as_deref(), expected);
        let deeper = Event::After(Box::new(Event::Perhaps(Some(Box::new(event)))));
        let expected = expected.map(|text| text.replace("Event.", "Event.After.Perhaps."));
        assert_eq!(violation(&deeper), expected);
    }
    let many = Event::Many(vec![Text::default(), wrong()]);
    assert!(violation(&many).is_some_and(|text| text.starts_with("Event.Many[1].symbol: ")));
}

#[test]
fn an_alternative_that_is_not_known_passes() {
    let mut bytes = Event::Told(wrong()).encode();
    assert_eq!(bytes.first(), Some(&2), "the tag comes first");
    bytes[0] = 99;
    assert_eq!(Event::view(&bytes).expect("a later version's").validate(), Ok(()));
}

#[test]
fn a_type_that_contains_itself_is_checked_to_its_leaves() {
    let leaf = |digit| Tree { leaves: vec![Leaf { digit, ..Leaf::default() }], ..Tree::default() };
    let tree = |digit| Tree {
        left: Some(Box::new(Tree { right: Some(Box::new(leaf(digit))), ..Tree::default() })),
        ..Tree::default()
    };
    assert_eq!(violation(&tree(9)), None);
    let expected = "Tree.left.right.leaves[0].digit: expected a number in ..=9, found 10";
    assert_eq!(violation(&tree(10)).as_deref(), Some(expected));
    // The innermost steps are kept.
    let deep = Tree { right: Some(Box::new(tree(10))), ..Tree::default() };
    let expected = "….left.right.leaves[0].digit: expected a number in ..=9, found 10";
    assert_eq!(violation(&deep).as_deref(), Some(expected));
}

#[test]
#[allow(deprecated, reason = "deprecated fields are checked too")]
fn names_of_rust_and_of_the_trait_are_names_of_fields() {
    let wrong = Keyword { r#match: 2, self_: String::new() };
    let text = Keyword { r#match: 1, self_: "y".into() };
    for (value, expected) in [
        (Old::default(), None),
        (Old { digit: 10, ..Old::default() }, Some("Old.digit: expected a number in ..=9, found 10")),
        (Old { r#type: wrong.clone(), ..Old::default() }, Some("Old.type.match: expected a number in ..=1, found 2")),
        (Old { validate: wrong, ..Old::default() }, Some("Old.validate.match: expected a number in ..=1, found 2")),
        (
            Old { validate: text, ..Old::default() },
            Some("Old.validate.self: expected text that matches `x*`, found a mismatch at byte 0"),
        ),
    ] {
        let bytes = value.encode();
        let found = Validate::validate(&Old::view(&bytes).expect("a message")).err().map(|found| found.to_string());
        assert_eq!(found.as_deref(), expected);
    }
}
