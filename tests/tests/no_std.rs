//! A crate without `std` and without `unsafe`, as a service in firmware has it: derive, write into memory that is
//! there, read in place, change in place.

#![no_std]
#![forbid(unsafe_code)]

use llano::{Be, EncodeError, Flat, InlineBytes, InlineList, InlineString, TooLong};

#[derive(Flat, Clone, Debug, PartialEq)]
struct Telemetry<'a> {
    device: [u8; 6],
    name: &'a str,
    raw: &'a [u8],
    position: Option<Position>,
    state: State<'a>,
    samples: [Sample<'a>; 2],
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
struct Position {
    latitude: i32,
    longitude: i32,
}

#[derive(Flat, Clone, Debug, PartialEq)]
enum State<'a> {
    Idle,
    Moving(u16),
    Fault { code: u16, message: &'a str },
}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Sample<'a> {
    at: u64,
    unit: &'a str,
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Mode {
    Off = 0,
    On = 1,
}

#[test]
fn messages_need_no_std() {
    let telemetry = Telemetry {
        device: *b"abcdef",
        name: "pump",
        raw: &[1, 2],
        position: Some(Position { latitude: 1, longitude: -1 }),
        state: State::Fault { code: 7, message: "hot" },
        samples: [Sample { at: 1, unit: "K" }, Sample { at: 2, unit: "Pa" }],
    };
    let mut memory = [0; 256];
    let len = telemetry.encode_into(&mut memory).expect("enough memory");
    assert_eq!(telemetry.encode_into(&mut [0; 8]), Err(EncodeError::TooSmall { needed: len, found: 8 }));
    let message = &mut memory[..len];
    assert_eq!(Telemetry::decode(message).as_ref(), Ok(&telemetry));

    let mut edit = Telemetry::view_mut(message).expect("complete");
    edit.set_position(None);
    let StateMut::Fault(mut fault) = edit.state_mut() else { panic!("another alternative") };
    fault.set_code(8);

    let view = Telemetry::view(message).expect("encoded");
    assert_eq!((view.device().to_array(), view.name(), view.raw()), (*b"abcdef", "pump", &[1, 2][..]));
    let StateView::Fault(fault) = view.state() else { panic!("another alternative") };
    assert_eq!((view.position(), fault.code(), fault.message()), (None, 8, "hot"));
    assert_eq!(view.samples().at(1).unit(), "Pa");
    assert_eq!(State::view(&[]), Ok(StateView::Idle));
    assert_eq!(State::Moving(3).encoded_len(), 3);
    assert!(Mode::view(&[1]).is_ok_and(|mode| mode == Mode::On && mode != Mode::Off));
}

llano::flags! {
    struct Rights: u16 {
        READ = 0,
        TRADE = 1,
    }
}

/// All that a message holds, without a heap.
#[derive(Flat, Clone, Debug, PartialEq)]
struct Login {
    rights: Rights,
    port: Be<u16>,
    name: InlineString<12>,
    key: Option<InlineBytes<4>>,
    groups: InlineList<u32, 3>,
}

#[test]
fn text_and_lists_need_no_alloc() -> Result<(), TooLong> {
    let login = Login {
        rights: Rights::READ | Rights::TRADE,
        port: Be(443),
        name: "ada".try_into()?,
        key: Some((&[1, 2]).try_into()?),
        groups: [7, 8].try_into()?,
    };
    let mut memory = [0; 64];
    let len = login.encode_into(&mut memory).expect("enough memory");
    let message = &mut memory[..len];
    assert_eq!(Login::decode(message).as_ref(), Ok(&login));

    let mut edit = Login::view_mut(message).expect("complete");
    edit.name_mut().push_str(" king")?;
    edit.groups_mut().push(&9_u32)?;
    edit.set_key(None);
    let view = Login::view(message).expect("encoded");
    assert_eq!((view.name().to_str(), view.key(), view.port()), (Ok("ada king"), None, 443));
    assert!(view.groups() == &[7, 8, 9] && view.rights().contains(Rights::TRADE));
    Ok(())
}
