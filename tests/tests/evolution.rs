//! Four generations of one record, each read by each other: alone, in lists, in maps, in records, in variants.

#![allow(
    clippy::option_option,
    clippy::struct_excessive_bools,
    reason = "shapes are as odd as the format lets them be"
)]

#[path = "common/mod.rs"]
mod common;

use std::collections::BTreeMap;

use arbitrary::Arbitrary;
use llano::{Decode, Error, ErrorKind, Flat, RecordView, Unknown, View};

use common::values;

const CASES: u64 = 100;

#[derive(Flat, Arbitrary, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Mode {
    Slow = 1,
    #[flat(default)]
    Safe = 2,
    Fast = 3,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
struct Party {
    id: u32,
    name: String,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
enum Signal {
    Idle,
    Go(u8),
}

/// Declares the generations of a record: each has the fields of all before it, and some that are appended. `missing`
/// gives those their defaults, in a closure so that the attribute and the expectation can be compared.
macro_rules! generations {
    (@structs [$($fields:tt)*]) => {};
    (@structs [$($fields:tt)*] $name:ident { $($more:tt)* } $($rest:tt)*) => {
        #[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
        struct $name { $($fields)* $($more)* }

        generations! { @structs [$($fields)* $($more)*] $($rest)* }
    };
    ($($name:ident { $($fields:tt)* })*) => { generations! { @structs [] $($name { $($fields)* })* } };
}

generations! {
    V1 { id: u32, active: bool, name: String, }
    // Fixed fields, with defaults that are not zero, and enums.
    V2 { #[flat(default = 5)] level: u16, mode: Mode, #[flat(default = Mode::Fast)] next: Mode, place: [u8; 3], }
    // Bits in the byte that `active` opened, some beyond it, and optionals.
    V3 {
        urgent: bool, #[flat(default = true)] visible: bool, limit: Option<u64>, hint: Option<bool>,
        a: bool, b: bool, c: bool, #[flat(default = true)] d: bool,
    }
    // Variable fields of each kind, and an optional whose bit lies in an older byte.
    V4 {
        #[flat(default = "XLON")] venue: String, note: Option<String>, bytes: Vec<u8>, numbers: Vec<u32>, party: Party,
        parties: Vec<Party>, maybe: Option<Party>, signal: Signal, map: BTreeMap<String, u8>, pair: (String, u8),
        texts: [String; 2], twice: Option<Option<u8>>,
    }
}

impl V1 {
    fn grown(self) -> V2 {
        let Self { id, active, name } = self;
        V2 { id, active, name, level: 5, mode: Mode::Safe, next: Mode::Fast, place: [0; 3] }
    }
}

impl V2 {
    fn grown(self) -> V3 {
        let Self { id, active, name, level, mode, next, place } = self;
        let (urgent, visible, limit, hint) = (false, true, None, None);
        let (a, b, c, d) = (false, false, false, true);
        V3 { id, active, name, level, mode, next, place, urgent, visible, limit, hint, a, b, c, d }
    }

    fn shrunk(self) -> V1 {
        let Self { id, active, name, .. } = self;
        V1 { id, active, name }
    }
}

impl V3 {
    fn grown(self) -> V4 {
        let Self { id, active, name, level, mode, next, place, urgent, visible, limit, hint, a, b, c, d } = self;
        V4 {
            id,
            active,
            name,
            level,
            mode,
            next,
            place,
            urgent,
            visible,
            limit,
            hint,
            a,
            b,
            c,
            d,
            venue: "XLON".into(),
            note: None,
            bytes: Vec::new(),
            numbers: Vec::new(),
            party: Party { id: 0, name: String::new() },
            parties: Vec::new(),
            maybe: None,
            signal: Signal::Idle,
            map: BTreeMap::new(),
            pair: (String::new(), 0),
            texts: [String::new(), String::new()],
            twice: None,
        }
    }

    fn shrunk(self) -> V2 {
        let Self { id, active, name, level, mode, next, place, .. } = self;
        V2 { id, active, name, level, mode, next, place }
    }
}

impl V4 {
    fn shrunk(self) -> V3 {
        let Self { id, active, name, level, mode, next, place, urgent, visible, limit, hint, a, b, c, d, .. } = self;
        V3 { id, active, name, level, mode, next, place, urgent, visible, limit, hint, a, b, c, d }
    }
}

/// A record that holds the other in every way that one value can hold another.
#[derive(Flat, Clone, Debug, PartialEq)]
struct Holder<T> {
    before: u8,
    one: T,
    maybe: Option<T>,
    many: Vec<T>,
    lists: Vec<Vec<T>>,
    by_name: BTreeMap<String, T>,
    pair: (T, u8),
    array: [T; 2],
    choice: Choice<T>,
    boxed: Box<T>,
    after: String,
}

#[derive(Flat, Clone, Debug, PartialEq)]
enum Choice<T> {
    Nothing,
    One(T),
    Named { first: u8, value: T, last: String },
}

/// What a program of the reader's version makes of what one of the writer's version wrote.
fn check_pair<W, R>(written: &[W; 2], read: impl Fn(W) -> R)
where
    W: Flat + Clone,
    R: Flat + Clone + PartialEq + std::fmt::Debug + for<'a> Decode<'a>,
{
    let [first, second] = written.clone();
    assert_eq!(R::decode(&first.encode()), Ok(read(first.clone())));
    let holder = |choice| Holder {
        before: 1,
        one: first.clone(),
        maybe: Some(second.clone()),
        many: vec![first.clone(), second.clone(), first.clone()],
        lists: vec![vec![second.clone()], Vec::new()],
        by_name: BTreeMap::from([("a".into(), first.clone()), ("b".into(), second.clone())]),
        pair: (second.clone(), 2),
        array: [first.clone(), second.clone()],
        choice,
        boxed: Box::new(second.clone()),
        after: "after".into(),
    };
    for choice in [
        Choice::Nothing,
        Choice::One(first.clone()),
        Choice::Named { first: 3, value: second.clone(), last: "last".into() },
    ] {
        let written = holder(choice);
        let bytes = written.encode();
        let expected = map_holder(written, &read);
        assert_eq!(<Holder<R>>::decode(&bytes).as_ref(), Ok(&expected));
        // Views of the older or newer message are equal to those of the reader's own.
        let own = expected.encode();
        assert_eq!(<Holder<R>>::view(&bytes), <Holder<R>>::view(&own));
    }
}

fn map_holder<W, R>(holder: Holder<W>, read: &impl Fn(W) -> R) -> Holder<R> {
    Holder {
        before: holder.before,
        one: read(holder.one),
        maybe: holder.maybe.map(read),
        many: holder.many.into_iter().map(read).collect(),
        lists: holder.lists.into_iter().map(|list| list.into_iter().map(read).collect()).collect(),
        by_name: holder.by_name.into_iter().map(|(name, value)| (name, read(value))).collect(),
        pair: (read(holder.pair.0), holder.pair.1),
        array: holder.array.map(read),
        choice: match holder.choice {
            Choice::Nothing => Choice::Nothing,
            Choice::One(value) => Choice::One(read(value)),
            Choice::Named { first, value, last } => Choice::Named { first, value: read(value), last },
        },
        boxed: Box::new(read(*holder.boxed)),
        after: holder.after,
    }
}

#[test]
fn newer_programs_fill_in_defaults() {
    values::<[V1; 2]>(CASES, |written| {
        check_pair(written, V1::grown);
        check_pair(written, |value| value.grown().grown());
        check_pair(written, |value| value.grown().grown().grown());
    });
    values::<[V2; 2]>(CASES, |written| {
        check_pair(written, V2::grown);
        check_pair(written, |value| value.grown().grown());
    });
    values::<[V3; 2]>(CASES, |written| check_pair(written, V3::grown));
}

#[test]
fn older_programs_skip_what_they_do_not_know() {
    values::<[V4; 2]>(CASES, |written| {
        check_pair(written, V4::shrunk);
        check_pair(written, |value| value.shrunk().shrunk());
        check_pair(written, |value| value.shrunk().shrunk().shrunk());
    });
    values::<[V3; 2]>(CASES, |written| {
        check_pair(written, V3::shrunk);
        check_pair(written, |value| value.shrunk().shrunk());
    });
    values::<[V2; 2]>(CASES, |written| check_pair(written, V2::shrunk));
}

#[test]
fn an_empty_message_is_every_field_at_its_default() {
    let name = String::new();
    let default = V1 { id: 0, active: false, name }.grown().grown().grown();
    assert_eq!(V4::decode(&[]), Ok(default.clone()));
    // The elements of the list have no byte of data but the one that keeps them from being nothing.
    assert_eq!(<Vec<V4>>::decode(&[1, 0, 0, 0, 2, 0, 0]), Ok(vec![default.clone(), default]));
}

#[test]
fn appended_bits_take_the_free_ones_of_an_older_byte() {
    let old = V1 { id: 1, active: true, name: String::new() }.grown();
    let new = old.clone().grown();
    let (old, new) = (old.encode(), new.encode());
    // `urgent`, `visible`, `limit`, `hint` (two bits), `a` and `b` fill the byte of `active`; `limit` takes eight bytes,
    // and `c` and `d` open the next.
    assert_eq!((old[..2].to_vec(), new[..2].to_vec()), (vec![12, 0], vec![21, 0]));
}

#[test]
fn unknown_fields_are_kept_by_stores_and_copies_and_dropped_by_decoding() {
    values::<V4>(CASES, |newest| {
        let mut bytes = newest.encode();
        let len = bytes.len();
        let mut edit = V1::view_mut(&mut bytes).expect("newer records are complete");
        edit.set_id(99);
        edit.set_active(!newest.active);
        let changed = V4 { id: 99, active: !newest.active, ..newest.clone() };
        assert_eq!(bytes, changed.encode(), "the other bits of the byte of `active` are a newer writer's");
        assert_eq!(V1::view(&bytes).expect("valid").to_message(), bytes, "copied with what is not known");
        let decoded = V1::decode(&bytes).expect("valid");
        assert!(decoded.encode().len() < len);

        let list = vec![newest.clone(), newest.clone()].encode();
        let view = <Vec<V2>>::view(&list).expect("newer lists are valid");
        assert_eq!(view.at(1).to_message(), newest.encode());
    });
}

#[test]
fn older_records_are_refused_where_they_would_be_changed() {
    let older = |expected, found| ErrorKind::Older { expected, found };
    let old = V1 { id: 1, active: true, name: "n".into() };
    let refused = |result: Result<(), Error>| result.map_err(|error| (error.kind(), error.at(), error.subject()));

    let kind = older((12, 1), (5, 1));
    assert_eq!(refused(V2::view_mut(&mut old.encode()).map(drop)), Err((kind, 0, "V2")));
    let kind = older((21, 13), (5, 1));
    assert_eq!(refused(V4::view_mut(&mut old.encode()).map(drop)), Err((kind, 0, "V4")));
    let kind = older((12, 1), (5, 1));
    assert_eq!(refused(<Vec<V2>>::view_mut(&mut vec![old.clone()].encode()).map(drop)), Err((kind, 0, "V2")));

    // Only what can be reached counts: not what is absent, nor what lies under an unknown tag.
    let nested = |value: V1| (7_u8, Some(value), String::from("x"));
    let mut bytes = nested(old.clone()).encode();
    let error = <(u8, Option<V2>, String)>::view_mut(&mut bytes).map(drop).expect_err("an older record lies in it");
    assert_eq!((error.kind(), error.field()), (older((12, 1), (5, 1)), Some("1")));
    let mut bytes = (7_u8, None::<V1>, String::from("x")).encode();
    assert!(<(u8, Option<V2>, String)>::view_mut(&mut bytes).is_ok());
    assert!(<Option<V2>>::view_mut(&mut None::<V1>.encode()).is_ok());

    // No byte is no place to store anything.
    assert!(V1::view_mut(&mut []).is_err());
    assert!(Signal::view_mut(&mut []).is_err());
    // Decoding and encoding again makes it complete.
    let mut bytes = V4::decode(&old.encode()).expect("valid").encode();
    assert!(V4::view_mut(&mut bytes).is_ok());
    assert!(error.to_string().contains("decode the message and encode it again"), "{error}");
}

#[test]
fn keys_that_are_not_complete_do_not_keep_values_from_being_changed() {
    // One key, a tuple without its second part, as no writer writes it, and one value.
    let mut bytes = vec![0, 6, 0, 0, 1, 0, 1, 0, 5];
    let map = <BTreeMap<(String, u8), u8>>::view(&bytes).expect("a missing part has its default");
    assert_eq!(map.get(("", 0)), Some(5));
    let mut edit = <BTreeMap<(String, u8), u8>>::view_mut(&mut bytes).expect("keys are not changed");
    edit.values_mut()[0] = 6;
    assert_eq!(bytes[8], 6);
}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Late {
    a: bool,
    limit: Option<u16>,
    b: [bool; 4],
    note: Option<String>,
    #[flat(default = true)]
    c: bool,
    d: bool,
    e: bool,
    f: bool,
    hint: Option<bool>,
}

#[test]
fn half_a_field_is_missing() {
    let whole = Late {
        a: true,
        limit: Some(500),
        b: [true; 4],
        note: Some("n".into()),
        c: false,
        d: true,
        e: true,
        f: true,
        hint: Some(true),
    };
    // a, limit, note, c, d, e, f and the presence of hint; limit; b; the value of hint.
    let bytes = whole.encode();
    assert_eq!(bytes, [8, 0, 1, 0, 0b1111_1111, 0xf4, 1, 1, 1, 1, 1, 1, b'n']);
    assert_eq!(Late::decode(&bytes).as_ref(), Ok(&whole));
    let cut = |data_len: u8| [&[data_len, 0, 1, 0], &bytes[4..4 + usize::from(data_len)], b"n"].concat();
    let none =
        Late { a: false, limit: None, b: [false; 4], note: None, c: true, d: false, e: false, f: false, hint: None };
    assert_eq!(Late::decode(&cut(0)), Ok(none));
    let without_hint = Late { hint: None, ..whole.clone() };
    let without_b = Late { b: [false; 4], ..without_hint.clone() };
    let without_limit = Late { limit: None, ..without_b.clone() };
    let expected =
        [&without_limit, &without_limit, &without_b, &without_b, &without_b, &without_b, &without_hint, &whole];
    for (data_len, expected) in (1..).zip(expected) {
        assert_eq!(Late::decode(&cut(data_len)).as_ref(), Ok(expected), "{data_len} bytes of data");
        assert!(Late::view_mut(&mut cut(data_len)).is_ok() == (data_len == 8));
    }
}

#[test]
fn an_optional_whose_value_bit_is_missing_is_absent() {
    let bits = [0xff; 1];
    let message = [&[1, 0, 0, 0], &bits[..]].concat();
    assert_eq!(Late::view(&message).map(LateView::hint), Ok(None));
}

#[test]
fn an_optional_whose_child_is_missing_is_absent() {
    let message = [1, 0, 0, 0, 0b100];
    assert_eq!(Late::view(&message).map(LateView::note), Ok(None));
    assert_eq!(<Option<String>>::decode(&[1, 0, 0, 0, 1]), Ok(None));
    assert_eq!(<Vec<Option<String>>>::decode(&[1, 0, 0, 0, 1, 1]), Ok(vec![None]));
}

/// What [`Signal`] became.
#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
enum SignalV2 {
    Idle {
        since: u32,
        #[flat(default = 5)]
        level: u8,
        note: Option<String>,
    },
    Go(u8),
    Stop(String),
}

#[test]
fn a_unit_alternative_may_grow_fields() {
    let idle = SignalV2::Idle { since: 0, level: 5, note: None };
    assert_eq!(SignalV2::decode(&Signal::Idle.encode()), Ok(idle.clone()));
    values::<SignalV2>(CASES, |signal| {
        let bytes = signal.encode();
        let list = vec![signal.clone(), signal.clone()].encode();
        let (expected, tag) = match signal {
            SignalV2::Idle { .. } => (Ok(Signal::Idle), 1),
            SignalV2::Go(number) => (Ok(Signal::Go(*number)), 2),
            SignalV2::Stop(_) => (Err(ErrorKind::UnknownAlternative { found: 3 }), 3),
        };
        let decoded = Signal::decode(&bytes).map_err(|error| error.kind());
        assert_eq!(decoded, expected);
        let decoded = <Vec<Signal>>::decode(&list).map_err(|error| error.kind());
        assert_eq!(decoded, expected.map(|signal| vec![signal.clone(), signal]));
        assert_eq!(bytes[0], tag);
    });
}

#[test]
fn an_unknown_alternative_is_passed_on() {
    let stop = SignalV2::Stop("now".into());
    let mut bytes = (1_u8, stop.clone(), "x").encode();
    let view = <(u8, Signal, String)>::view(&bytes).expect("an unknown tag is valid");
    let unknown = Unknown { tag: 3, payload: &b"now"[..] };
    assert_eq!(view, (1, SignalView::Unknown(unknown), "x"));
    let error = <(u8, Signal, String)>::decode(&bytes).expect_err("no place for it");
    assert_eq!((error.kind(), error.subject()), (ErrorKind::UnknownAlternative { found: 3 }, "Signal"));
    assert!(<(u8, Signal, String)>::view_mut(&mut bytes).is_ok(), "what lies under it is not reached");

    // The payload is not looked at, even where the newer type would refuse it.
    let mut bytes = vec![3, 0xff];
    assert!(SignalV2::verify(&bytes).is_err());
    assert_eq!(Signal::view(&bytes), Ok(SignalView::Unknown(Unknown { tag: 3, payload: &[0xff] })));
    let edit = Signal::view_mut(&mut bytes).expect("what lies under it is not reached");
    assert!(matches!(edit, SignalMut::Unknown(Unknown { tag: 3, payload: [0xff] })));
}

/// What [`Mode`] became.
#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum ModeV2 {
    Slow = 1,
    Safe = 2,
    Fast = 3,
    Reverse = 200,
}

#[test]
fn an_unknown_enumerator_is_passed_on() {
    let bytes = vec![(ModeV2::Safe, 1_u8), (ModeV2::Reverse, 2)].encode();
    let list = <Vec<(Mode, u8)>>::view(&bytes).expect("every integer is a value");
    let (known, unknown) = (list.at(0).0, list.at(1).0);
    assert!(known == Mode::Safe && known.get() == Ok(Mode::Safe));
    assert!(unknown != Mode::Safe && unknown.number() == 200);
    assert_eq!(unknown.get().map_err(|error| error.kind()), Err(ErrorKind::UnknownValue { found: 200 }));
    let error = <Vec<(Mode, u8)>>::decode(&bytes).expect_err("no place for it");
    assert_eq!((error.kind(), error.subject()), (ErrorKind::UnknownValue { found: 200 }, "Mode"));
    // A store beside it leaves it as it is.
    let mut bytes = BTreeMap::from([(1_u8, ModeV2::Reverse), (2, ModeV2::Safe)]).encode();
    <BTreeMap<u8, Mode>>::view_mut(&mut bytes).expect("complete").values_mut()[1] = Mode::Fast.into();
    let changed = BTreeMap::from([(1, ModeV2::Reverse), (2, ModeV2::Fast)]);
    assert_eq!(<BTreeMap<u8, ModeV2>>::decode(&bytes), Ok(changed));
}

/// A record without a field, and what it became.
#[derive(Flat, Clone, Debug, PartialEq)]
struct Nothing {}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Something {
    first: u8,
    #[flat(default = 9)]
    second: u8,
    text: String,
}

#[test]
fn a_record_without_fields_may_grow_them() {
    let default = Something { first: 0, second: 9, text: String::new() };
    assert_eq!(Something::decode(&Nothing {}.encode()), Ok(default.clone()));
    let bytes = vec![Nothing {}; 3].encode();
    assert_eq!(bytes, [1, 0, 0, 0, 3, 0, 0, 0], "a byte for each, so that a count is never free");
    assert_eq!(<Vec<Something>>::decode(&bytes), Ok(vec![default; 3]));
    let newer = vec![Something { first: 1, second: 2, text: "t".into() }; 2].encode();
    assert_eq!(<Vec<Nothing>>::decode(&newer), Ok(vec![Nothing {}; 2]));
}

#[test]
fn defaults_stand_in_views_as_in_values() {
    let bytes = V1 { id: 1, active: true, name: "n".into() }.encode();
    let view: View<'_, V4> = V4::view(&bytes).expect("older records are valid");
    assert_eq!((view.id(), view.active(), view.name(), view.level()), (1, true, "n", 5));
    assert!(view.mode() == Mode::Safe && view.next() == Mode::Fast);
    assert_eq!((view.visible(), view.d(), view.urgent(), view.hint()), (true, true, false, None));
    assert_eq!((view.venue(), view.note(), view.bytes(), view.twice()), ("XLON", None, &[][..], None));
    assert_eq!((view.party().id(), view.parties().len(), view.pair()), (0, 0, ("", 0)));
    assert_eq!((view.place().to_array(), view.texts().to_array()), ([0; 3], ["", ""]));
    assert_eq!((view.signal(), view.map().len(), view.maybe()), (SignalView::Idle, 0, None));
    // A text that is there and empty is empty.
    let written = V4 { venue: String::new(), ..V4::decode(&bytes).expect("valid") };
    assert_eq!(V4::view(&written.encode()).map(|view| view.venue().len()), Ok(0));
}
