//! Values that borrow: from the program when they are encoded, from the message when they are decoded.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use arbitrary::Arbitrary;
use llano::Flat;

use crate::check::check_writing;
use crate::common;

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
struct Borrowed<'a> {
    text: &'a str,
    bytes: &'a [u8],
    cow: Cow<'a, str>,
    cow_bytes: Cow<'a, [u8]>,
    note: Option<&'a str>,
    texts: Vec<&'a str>,
    pair: (&'a str, u8),
    map: BTreeMap<&'a str, &'a [u8]>,
    set: BTreeSet<&'a str>,
    choice: Choice<'a>,
    choices: Vec<Choice<'a>>,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
enum Choice<'a> {
    None,
    Text(&'a str),
    Both { text: &'a str, cow: Cow<'a, str> },
}

#[derive(Flat, Debug, PartialEq)]
struct Owned {
    text: String,
    bytes: Vec<u8>,
    cow: Box<str>,
    cow_bytes: Vec<u8>,
    note: Option<String>,
    texts: Vec<String>,
    pair: (String, u8),
    map: BTreeMap<String, Vec<u8>>,
    set: BTreeSet<String>,
    choice: OwnedChoice,
    choices: Vec<OwnedChoice>,
}

#[derive(Flat, Debug, PartialEq)]
enum OwnedChoice {
    None,
    Text(String),
    Both { text: String, cow: String },
}

#[test]
fn borrowed_values_come_back_as_parts_of_the_message() {
    common::sources(300, |source, _| {
        let value = Borrowed::arbitrary(source).expect("missing bytes count as zeros");
        let bytes = check_writing(&value);
        let decoded = Borrowed::decode(&bytes).expect("what was encoded is valid");
        assert_eq!(decoded, value);
        let message = bytes.as_ptr_range();
        let texts = decoded.texts.iter().copied().chain([decoded.text]).filter(|text| !text.is_empty());
        assert!(texts.map(str::as_ptr).all(|text| message.contains(&text)), "text is not copied");
        assert!(matches!(decoded.cow, Cow::Borrowed(_)) && matches!(decoded.cow_bytes, Cow::Borrowed(_)));

        let owned = Owned::decode(&bytes).expect("the same form");
        assert_eq!(owned.encode(), bytes, "what is borrowed is written as what is owned");
    });
}

/// Borrows what does not lie in a message as in memory: it is encoded only.
#[derive(Flat)]
struct EncodeOnly<'a> {
    numbers: &'a [u32],
    texts: &'a [&'a str],
    record: &'a Borrowed<'a>,
    boxed: Option<&'a Choice<'a>>,
}

#[derive(Flat)]
struct Decodable<'a> {
    numbers: Vec<u32>,
    texts: Vec<&'a str>,
    record: Borrowed<'a>,
    boxed: Option<Choice<'a>>,
}

#[test]
fn references_are_written_as_what_they_point_to() {
    common::sources(100, |source, _| {
        let (numbers, texts, record, boxed): (Vec<u32>, Vec<&str>, Borrowed<'_>, Option<Choice<'_>>) =
            source.arbitrary().expect("missing bytes count as zeros");
        let only = EncodeOnly { numbers: &numbers, texts: &texts, record: &record, boxed: boxed.as_ref() };
        let bytes = check_writing(&only);
        let decoded = Decodable::decode(&bytes).expect("the same form");
        assert_eq!(decoded.encode(), bytes);
        assert_eq!((decoded.numbers, decoded.texts), (numbers, texts));
        assert_eq!((decoded.record, decoded.boxed), (record, boxed));
    });
}
