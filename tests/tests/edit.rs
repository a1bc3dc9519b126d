//! Random stores in a message, and the same in the value that it was encoded from: the bytes stay those of the value.

#![allow(clippy::struct_excessive_bools, reason = "shapes are as odd as the format lets them be")]

#[path = "common/mod.rs"]
mod common;

use std::collections::{BTreeMap, BTreeSet};

use arbitrary::{Arbitrary, Unstructured};
use llano::{Flat, PartsMut, RecordView};
use oorandom::Rand64;

#[derive(Flat, Arbitrary, Clone, Copy, Debug, PartialEq)]
#[repr(i32)]
enum Side {
    Buy = -1,
    Sell = 1,
}

#[derive(Flat, Arbitrary, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
struct Line {
    is_last: bool,
    side: Side,
    mark: char,
    price: i64,
    codes: [u16; 2],
    pair: (u8, bool),
}

/// Fields of every kind that can be stored.
#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
struct Fixed {
    bit: bool,
    #[flat(default = true)]
    inverted: bool,
    a: u8,
    b: u16,
    c: u32,
    d: u64,
    e: u128,
    f: i8,
    g: i16,
    h: i32,
    i: i64,
    j: i128,
    k: f32,
    l: f64,
    mark: char,
    side: Side,
    line: Line,
    array: [u32; 3],
    pair: (i8, bool),
    maybe_bit: Option<bool>,
    maybe_number: Option<u64>,
    maybe_mark: Option<char>,
    maybe_side: Option<Side>,
    maybe_line: Option<Line>,
    maybe_array: Option<[u8; 2]>,
    maybe_pair: Option<(u16, bool)>,
    boxed: Box<u16>,
    maybe_boxed: Option<Box<Side>>,
    name: String,
}

/// Fixed fields in everything that can be reached.
#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
struct Outer {
    id: u16,
    fixed: Fixed,
    maybe: Option<Fixed>,
    boxed: Box<Fixed>,
    many: Vec<Fixed>,
    by_name: BTreeMap<String, Fixed>,
    numbers: Vec<i32>,
    bits: Vec<bool>,
    bytes: Vec<u8>,
    lines: Vec<Line>,
    arrays: Vec<[u8; 2]>,
    counts: BTreeMap<u8, u32>,
    lists: Vec<Vec<u16>>,
    maybe_numbers: Option<Vec<u16>>,
    optionals: Vec<Option<u32>>,
    event: Event,
    events: Vec<Event>,
    text: String,
    texts: Vec<String>,
    keys: BTreeSet<u16>,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
enum Event {
    Cleared,
    Level(i32),
    Line(Line),
    Moved(u8, String),
    Changed { side: Side, level: Option<u16>, is_last: bool },
    Fixed(Box<Fixed>),
    Numbers(Vec<u16>),
}

/// A random value.
fn any<T: for<'a> Arbitrary<'a>>(random: &mut Rand64) -> T {
    let bytes: Vec<u8> = (0..64).map(|_| random.rand_u64().to_le_bytes()[0]).collect();
    T::arbitrary(&mut Unstructured::new(&bytes)).expect("missing bytes count as zeros")
}

/// One of the elements, if there is one.
fn pick(len: usize, random: &mut Rand64) -> Option<usize> {
    let len = u64::try_from(len).expect("a length");
    (len > 0).then(|| usize::try_from(random.rand_range(0..len)).expect("an index"))
}

/// `match` over one of the numbers: stores a random value in the field of that number, in the value and in the message.
macro_rules! store_one {
    ($random:ident, $value:ident, $edit:ident; $($number:literal $field:ident $setter:ident)*) => {
        match $random.rand_range(0..[$($number),*].len() as u64) {
            $($number => {
                $value.$field = any($random);
                $edit.$setter($value.$field.clone());
            })*
            _ => unreachable!("the numbers are those of the fields"),
        }
    };
}

fn store_fixed(value: &mut Fixed, edit: &mut FixedMut<'_>, random: &mut Rand64) {
    match random.rand_range(0..4) {
        0 => change_in_place(value, edit, random),
        _ => store_one! { random, value, edit;
            0 bit set_bit
            1 inverted set_inverted
            2 a set_a
            3 b set_b
            4 c set_c
            5 d set_d
            6 e set_e
            7 f set_f
            8 g set_g
            9 h set_h
            10 i set_i
            11 j set_j
            12 k set_k
            13 l set_l
            14 mark set_mark
            15 side set_side
            16 line set_line
            17 array set_array
            18 pair set_pair
            19 maybe_bit set_maybe_bit
            20 maybe_number set_maybe_number
            21 maybe_mark set_maybe_mark
            22 maybe_side set_maybe_side
            23 maybe_line set_maybe_line
            24 maybe_array set_maybe_array
            25 maybe_pair set_maybe_pair
            26 boxed set_boxed
            27 maybe_boxed set_maybe_boxed
        },
    }
}

/// Changes the parts of fixed fields where they lie.
fn change_in_place(value: &mut Fixed, edit: &mut FixedMut<'_>, random: &mut Rand64) {
    store_line(&mut value.line, edit.line_mut(), random);
    assert_eq!(edit.maybe_line_mut().is_some(), value.maybe_line.is_some());
    if let (Some(line), Some(edit)) = (&mut value.maybe_line, edit.maybe_line_mut()) {
        store_line(line, edit, random);
    }
    let PartsMut::Fixed(array) = edit.array_mut() else { panic!("an array of numbers is fixed") };
    value.array[1] = any(random);
    array[1] = value.array[1].into();
    let PartsMut::Fixed(pair) = edit.pair_mut() else { panic!("a tuple of numbers is fixed") };
    value.pair.1 = any(random);
    pair.1 = value.pair.1.into();
}

fn store_line(line: &mut Line, edit: &mut LineView, random: &mut Rand64) {
    store_one! { random, line, edit;
        0 is_last set_is_last
        1 side set_side
        2 mark set_mark
        3 price set_price
        4 codes set_codes
        5 pair set_pair
    }
}

fn store_event(event: &mut Event, edit: EventMut<'_>, random: &mut Rand64) {
    match (event, edit) {
        (Event::Cleared, EventMut::Cleared) => {}
        (Event::Level(level), EventMut::Level(edit)) => {
            *level = any(random);
            edit.set(*level);
        }
        (Event::Line(line), EventMut::Line(edit)) => store_line(line, edit, random),
        (Event::Moved(number, _), EventMut::Moved(mut edit)) => {
            *number = any(random);
            edit.set_field_0(*number);
        }
        (Event::Changed { side, level, is_last }, EventMut::Changed(mut edit)) => {
            (*side, *level, *is_last) = any(random);
            edit.set_side(*side);
            edit.set_level(*level);
            edit.set_is_last(*is_last);
        }
        (Event::Fixed(fixed), EventMut::Fixed(mut edit)) => store_fixed(fixed, &mut edit.get_mut(), random),
        (Event::Numbers(numbers), EventMut::Numbers(edit)) => {
            if let Some(index) = pick(numbers.len(), random) {
                numbers[index] = any(random);
                edit[index].set(numbers[index]);
            }
        }
        (event, _) => panic!("another alternative than {event:?}"),
    }
}

/// Stores something somewhere in the message, and the same in the value.
fn store_outer(value: &mut Outer, edit: &mut OuterMut<'_>, random: &mut Rand64) {
    match random.rand_range(0..12) {
        0 => {
            value.id = any(random);
            edit.set_id(value.id);
        }
        1 => store_fixed(&mut value.fixed, &mut edit.fixed_mut(), random),
        2 => {
            assert_eq!(edit.maybe_mut().is_some(), value.maybe.is_some());
            if let (Some(fixed), Some(mut edit)) = (&mut value.maybe, edit.maybe_mut()) {
                store_fixed(fixed, &mut edit, random);
            }
        }
        3 => store_fixed(&mut value.boxed, &mut edit.boxed_mut(), random),
        4 => {
            assert_eq!(edit.many_mut().len(), value.many.len());
            if let Some(index) = pick(value.many.len(), random) {
                let mut many = edit.many_mut();
                let mut edit = many.get_mut(index).expect("as many elements");
                store_fixed(&mut value.many[index], &mut edit, random);
            }
            // Elements do not overlap: all of them at once.
            let mut many = edit.many_mut();
            let edits: Vec<FixedMut<'_>> = many.iter_mut().collect();
            for (fixed, mut edit) in value.many.iter_mut().zip(edits) {
                fixed.inverted = any(random);
                edit.set_inverted(fixed.inverted);
            }
            assert!(many.get_mut(value.many.len()).is_none());
        }
        5 => {
            let mut map = edit.by_name_mut();
            assert!(map.keys().iter().eq(value.by_name.keys().map(String::as_str)));
            for (fixed, mut edit) in value.by_name.values_mut().zip(map.values_mut().iter_mut()) {
                store_fixed(fixed, &mut edit, random);
            }
        }
        6 => store_items(value, edit, random),
        7 => store_lists(value, edit, random),
        8 => store_event(&mut value.event, edit.event_mut(), random),
        9 => {
            for (event, edit) in value.events.iter_mut().zip(edit.events_mut().iter_mut()) {
                store_event(event, edit, random);
            }
        }
        10 => {
            // Text keeps its length.
            value.text.make_ascii_uppercase();
            edit.text_mut().make_ascii_uppercase();
            for (text, edit) in value.texts.iter_mut().zip(edit.texts_mut().iter_mut()) {
                text.make_ascii_lowercase();
                edit.make_ascii_lowercase();
            }
        }
        // Keys are read only.
        _ => assert!(edit.as_view().keys().iter().eq(value.keys.iter().copied())),
    }
}

/// Stores items of lists of fixed types.
fn store_items(value: &mut Outer, edit: &mut OuterMut<'_>, random: &mut Rand64) {
    if let Some(index) = pick(value.numbers.len(), random) {
        value.numbers[index] = any(random);
        edit.numbers_mut()[index].set(value.numbers[index]);
    }
    if let Some(index) = pick(value.bits.len(), random) {
        value.bits[index] = any(random);
        edit.bits_mut()[index].set(value.bits[index]);
    }
    value.bytes.reverse();
    edit.bytes_mut().reverse();
    if let Some(index) = pick(value.lines.len(), random) {
        store_line(&mut value.lines[index], &mut edit.lines_mut()[index], random);
        value.lines.swap(0, index);
        edit.lines_mut().swap(0, index);
    }
    for (array, edit) in value.arrays.iter_mut().zip(edit.arrays_mut().iter_mut()) {
        let PartsMut::Fixed(edit) = edit else { panic!("an array of numbers is fixed") };
        *array = any(random);
        *edit = *array;
    }
    let mut counts = edit.counts_mut();
    for (count, edit) in value.counts.values_mut().zip(counts.values_mut().iter_mut()) {
        *count = any(random);
        edit.set(*count);
    }
}

/// Stores items of lists in lists and in optionals.
fn store_lists(value: &mut Outer, edit: &mut OuterMut<'_>, random: &mut Rand64) {
    for (list, edit) in value.lists.iter_mut().zip(edit.lists_mut().iter_mut()) {
        if let Some(index) = pick(list.len(), random) {
            list[index] = any(random);
            edit[index].set(list[index]);
        }
    }
    assert_eq!(edit.maybe_numbers_mut().is_some(), value.maybe_numbers.is_some());
    if let (Some(numbers), Some(edit)) = (&mut value.maybe_numbers, edit.maybe_numbers_mut()) {
        for (number, edit) in numbers.iter_mut().zip(edit) {
            *number = any(random);
            edit.set(*number);
        }
    }
    for (number, edit) in value.optionals.iter_mut().zip(edit.optionals_mut().iter_mut()) {
        assert_eq!(edit.is_some(), number.is_some());
        if let (Some(number), Some(edit)) = (number, edit) {
            *number = any(random);
            edit.set(*number);
        }
    }
}

#[test]
fn stores_are_those_in_the_value() {
    common::values_and_more::<Outer>(300, |outer, random| {
        let (mut value, mut bytes) = (outer.clone(), outer.encode());
        for _ in 0..12 {
            let mut edit = Outer::view_mut(&mut bytes).expect("complete");
            store_outer(&mut value, &mut edit, random);
            let expected = value.encode();
            assert_eq!(edit.as_view().to_message(), expected, "what is stored can be read at once");
            assert_eq!(bytes, expected);
            assert_eq!(Outer::verify(&bytes), Ok(()));
        }
    });
}

#[test]
fn many_stores_go_through_one_view() {
    common::values_and_more::<Outer>(200, |outer, random| {
        let (mut value, mut bytes) = (outer.clone(), outer.encode());
        // SAFETY: the bytes have just been encoded.
        let mut edit = unsafe { Outer::view_mut_trusted(&mut bytes) };
        for _ in 0..40 {
            store_outer(&mut value, &mut edit, random);
        }
        assert_eq!(bytes, value.encode());
    });
}

#[test]
fn stores_in_fixed_roots_are_those_in_the_value() {
    common::values_and_more::<(Line, i64, [u16; 3])>(60, |(line, number, array), random| {
        let (mut line, mut bytes) = (*line, line.encode());
        store_line(&mut line, Line::view_mut(&mut bytes).expect("complete"), random);
        assert_eq!(bytes, line.encode());

        let mut bytes = number.encode();
        i64::view_mut(&mut bytes).expect("complete").set(7);
        assert_eq!(bytes, 7_i64.encode());

        let mut bytes = array.encode();
        let Ok(PartsMut::Fixed(edit)) = <[u16; 3]>::view_mut(&mut bytes) else { panic!("an array is fixed") };
        edit[2].set(9);
        assert_eq!(bytes, [array[0], array[1], 9].encode());
    });
}

#[derive(Flat)]
struct Maybe {
    number: Option<u64>,
    bit: Option<bool>,
    side: Option<Side>,
}

#[test]
fn absent_is_zeros() {
    let mut bytes = (Some(u64::MAX), Some(true), Some(Side::Buy), 7_u8).encode();
    let view = <(Option<u64>, Option<bool>, Option<Side>, u8)>::view_mut(&mut bytes).expect("complete");
    assert!(matches!(view, PartsMut::Open((Some(u64::MAX), Some(true), Some(_), 7))), "a tuple like this is read only");

    let mut bytes = Maybe { number: Some(u64::MAX), bit: Some(true), side: Some(Side::Buy) }.encode();
    let mut edit = Maybe::view_mut(&mut bytes).expect("complete");
    edit.set_number(None);
    edit.set_bit(None);
    edit.set_side(None);
    assert_eq!(bytes[4..], [0; 13]);
}
