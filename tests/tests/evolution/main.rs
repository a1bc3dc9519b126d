//! Four generations of one record, each read by each other: alone, in lists, in maps, in records, in variants.

#![allow(
    clippy::option_option,
    clippy::struct_excessive_bools,
    reason = "shapes are as odd as the format lets them be"
)]

#[path = "../common/mod.rs"]
mod common;
mod defaults;
mod half;
mod unknown;

use std::collections::BTreeMap;

use arbitrary::Arbitrary;
use llano::{Decode, Error, ErrorKind, Flat, RecordView, View};

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

/// Declares the generations of a record: each has the fields of all before it, and some that are appended.
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
    assert_eq!((error.kind(), error.subject()), (older((12, 1), (5, 1)), "V2"));
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
