//! Alternatives, enumerators and fields that an older program has no name for.

use std::collections::BTreeMap;

use arbitrary::Arbitrary;
use llano::{ErrorKind, Flat, Unknown};

use crate::common::values;
use crate::{CASES, Mode, Signal, SignalMut, SignalView};

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
