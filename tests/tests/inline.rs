//! Inline text, bytes and lists against those of `std`, as values and as they lie in a message; flags against integers.

#[path = "common/mod.rs"]
mod common;

use std::fmt::Write;

use llano::{
    ErrorKind, Flags, Flat, InlineBytes, InlineList, InlineString, PackedFlags, PackedList, PackedString, TooLong,
};
use oorandom::Rand64;

const CASES: u64 = 100;
const STEPS: usize = 60;
const CAPACITY: usize = 11;

/// A number below `limit`.
fn below(limit: usize, random: &mut Rand64) -> usize {
    usize::try_from(random.rand_range(0..limit as u64)).expect("below a `usize`")
}

/// Text of up to five characters.
fn text(random: &mut Rand64) -> String {
    (0..below(6, random)).map(|_| ['a', 'é', '漢', '🦀'][below(4, random)]).collect()
}

fn bytes(random: &mut Rand64) -> Vec<u8> {
    (0..below(6, random)).map(|_| random.rand_u64().to_le_bytes()[0]).collect()
}

fn too_long(found: usize) -> Result<(), TooLong> {
    let error = PackedString::<CAPACITY>::try_from("x".repeat(found).as_str()).expect_err("too long");
    assert_eq!((error.capacity, error.found), (CAPACITY, found));
    Err(error)
}

/// Appends to the model what fits, and gives what the structure is to say.
fn append<T: Clone>(model: &mut Vec<T>, items: &[T]) -> Result<(), TooLong> {
    if model.len() + items.len() > CAPACITY {
        return too_long(model.len() + items.len());
    }
    model.extend_from_slice(items);
    Ok(())
}

fn append_text(model: &mut String, text: &str) -> Result<(), TooLong> {
    let mut bytes = model.clone().into_bytes();
    append(&mut bytes, text.as_bytes())?;
    model.push_str(text);
    Ok(())
}

#[test]
fn inline_text_is_text() {
    common::cases(CASES, |_, random| {
        let (mut model, mut inline) = (String::new(), InlineString::<CAPACITY>::new());
        for _ in 0..STEPS {
            match random.rand_range(0..7) {
                0 | 1 => {
                    let text = text(random);
                    assert_eq!(inline.push_str(&text), append_text(&mut model, &text));
                }
                2 => assert_eq!(inline.push('é'), append_text(&mut model, "é")),
                3 => assert_eq!(inline.pop(), model.pop()),
                4 => {
                    let len = model.char_indices().map(|(at, _)| at).nth(below(4, random)).unwrap_or(CAPACITY);
                    inline.truncate(len);
                    model.truncate(len);
                }
                5 => {
                    inline.make_ascii_uppercase();
                    model.make_ascii_uppercase();
                }
                _ => assert_eq!(inline.write_str("z").is_ok(), append_text(&mut model, "z").is_ok()),
            }
            assert_eq!(inline, model.as_str());
            assert_eq!((inline.as_str(), inline.len(), inline.capacity()), (model.as_str(), model.len(), CAPACITY));
            assert_eq!(
                (format!("{inline:?}"), format!("{inline:>12}")),
                (format!("{model:?}"), format!("{model:>12}"))
            );
            let packed = PackedString::from(&inline);
            assert_eq!(packed.to_str(), Ok(model.as_str()));
            assert_eq!(InlineString::try_from(&packed), Ok(inline));
            assert_eq!(inline.encode(), encoded(model.as_bytes()));
        }
        inline.clear();
        assert!(inline.is_empty() && inline == InlineString::default());
    });
}

/// Inline bytes as they lie, said a second time: the length, the bytes, zeros.
fn encoded(bytes: &[u8]) -> Vec<u8> {
    let mut encoded = vec![0; 1 + CAPACITY];
    encoded[0] = u8::try_from(bytes.len()).expect("at most the capacity");
    encoded[1..=bytes.len()].copy_from_slice(bytes);
    encoded
}

#[test]
fn inline_text_compares_as_text() {
    common::cases(CASES, |_, random| {
        let texts = [text(random), text(random)].map(|text| text.chars().take(2).collect::<String>());
        let inline = [0, 1].map(|index| texts[index].parse::<InlineString<8>>().expect("at most 8 bytes"));
        assert_eq!(inline[0].cmp(&inline[1]), texts[0].cmp(&texts[1]));
        assert_eq!(inline[0] == inline[1], texts[0] == texts[1]);
        let packed = inline.map(|inline| PackedString::from(&inline));
        assert_eq!(packed[0].cmp(&packed[1]), texts[0].cmp(&texts[1]));
    });
}

#[test]
fn inline_bytes_are_bytes() {
    common::cases(CASES, |_, random| {
        let (mut model, mut inline) = (Vec::new(), InlineBytes::<CAPACITY>::new());
        for _ in 0..STEPS {
            match random.rand_range(0..4) {
                0 | 1 => {
                    let bytes = bytes(random);
                    assert_eq!(inline.extend_from_slice(&bytes), append(&mut model, &bytes));
                }
                2 => assert_eq!(inline.push(7), append(&mut model, &[7])),
                _ => {
                    let len = below(CAPACITY + 2, random);
                    inline.truncate(len);
                    model.truncate(len);
                }
            }
            inline.reverse();
            model.reverse();
            assert_eq!((inline.as_slice(), format!("{inline:?}")), (model.as_slice(), format!("{model:?}")));
            assert_eq!(InlineBytes::try_from(model.as_slice()), Ok(inline));
            assert_eq!(inline.encode(), encoded(&model), "what was removed is zero");
        }
        inline.clear();
        assert_eq!(inline.encode(), [0; 1 + CAPACITY]);
    });
}

/// Items that cannot be copied, so that what is moved and dropped is seen.
type Items = InlineList<String, CAPACITY>;

#[test]
fn inline_lists_are_lists() {
    common::cases(CASES, |_, random| {
        let (mut model, mut inline) = (Vec::<String>::new(), Items::new());
        for _ in 0..STEPS {
            match random.rand_range(0..5) {
                0 => {
                    let text = text(random);
                    assert_eq!(inline.push(text.clone()), append(&mut model, &[text]));
                }
                1 => {
                    let texts: Vec<_> = (0..below(5, random)).map(|_| text(random)).collect();
                    assert_eq!(inline.extend_from_slice(&texts), append(&mut model, &texts));
                }
                2 => assert_eq!(inline.pop(), model.pop()),
                3 => {
                    let len = below(CAPACITY + 2, random);
                    inline.truncate(len);
                    model.truncate(len);
                }
                _ => {
                    inline.sort();
                    model.sort();
                }
            }
            assert_eq!(inline, model[..]);
            assert_eq!((inline.clone(), format!("{inline:?}")), (inline.clone(), format!("{model:?}")));
            assert!(inline.iter().eq(&model) && (&inline).into_iter().eq(&model));
            assert_eq!(Items::try_from(&model[..]).as_ref(), Ok(&inline));
            assert_eq!(Items::try_from_iter(model.clone()).as_ref(), Ok(&inline));
        }
        assert_eq!(inline.cmp(&Items::new()), model.cmp(&Vec::new()));
        inline.clear();
        assert!(inline.is_empty() && inline == Items::default());
    });
    assert!(InlineList::<u8, 2>::try_from([1, 2, 3]).is_err() && InlineList::<u8, 3>::try_from([1, 2, 3]).is_ok());
}

#[derive(Flat, Clone, Debug, PartialEq)]
#[flat(fixed)]
struct Fixed {
    name: InlineString<CAPACITY>,
    items: InlineList<u32, CAPACITY>,
    pairs: InlineList<Pair, CAPACITY>,
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
struct Pair {
    key: u8,
    value: llano::Be<u16>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Record {
    id: u8,
    name: InlineString<CAPACITY>,
    hash: InlineBytes<CAPACITY>,
    maybe: Option<InlineString<CAPACITY>>,
    fixed: Fixed,
    many: Vec<Fixed>,
    note: String,
}

/// Changes text that lies in a message, and the same in the value.
fn change_text(value: &mut InlineString<CAPACITY>, edit: &mut PackedString<CAPACITY>, random: &mut Rand64) {
    let (mut model, text) = (value.to_string(), text(random));
    match random.rand_range(0..3) {
        0 => assert_eq!(edit.push_str(&text), append_text(&mut model, &text)),
        1 => {
            let mut new = String::new();
            let expected = append_text(&mut new, &text);
            assert_eq!(edit.set(&text), expected);
            model = if expected.is_ok() { new } else { model };
        }
        _ => {
            edit.clear();
            model.clear();
        }
    }
    assert_eq!(edit, &model.as_str());
    *value = model.parse().expect("at most the capacity");
}

/// Changes a list that lies in a message, and the same in the value.
fn change_list<T, P>(
    value: &mut InlineList<T, CAPACITY>,
    edit: &mut PackedList<P, CAPACITY>,
    random: &mut Rand64,
    make: impl Fn(u8) -> T,
) where
    T: Clone + Flat<Wire: llano::generated::Fixed + llano::generated::Shape<Packed = P>>,
    P: llano::generated::Packed,
{
    let items: Vec<T> = bytes(random).into_iter().map(make).collect();
    let mut model = value.to_vec();
    match random.rand_range(0..5) {
        0 => assert_eq!(edit.extend_from_slice(&items), append(&mut model, &items)),
        1 => {
            assert_eq!(edit.set(&items), Ok(()));
            model = items;
        }
        2 => {
            for item in &items {
                assert_eq!(edit.push(item), append(&mut model, std::slice::from_ref(item)));
            }
        }
        3 => {
            let len = below(CAPACITY + 2, random);
            edit.truncate(len);
            model.truncate(len);
        }
        _ => {
            edit.reverse();
            model.reverse();
        }
    }
    assert_eq!((edit.len(), edit.capacity()), (model.len(), CAPACITY));
    *value = InlineList::try_from_iter(model).expect("at most the capacity");
}

fn change_fixed(value: &mut Fixed, edit: &mut FixedView, random: &mut Rand64) {
    change_text(&mut value.name, edit.name_mut(), random);
    change_list(&mut value.items, edit.items_mut(), random, u32::from);
    change_list(&mut value.pairs, edit.pairs_mut(), random, |key| Pair { key, value: llano::Be(key.into()) });
}

#[test]
fn changes_in_a_message_are_those_in_the_value() {
    common::cases(CASES, |_, random| {
        let fixed = Fixed { name: InlineString::new(), items: InlineList::new(), pairs: InlineList::new() };
        let mut value = Record {
            id: 7,
            name: "abc".parse().expect("short"),
            hash: InlineBytes::new(),
            maybe: Some(InlineString::new()),
            fixed: fixed.clone(),
            many: vec![fixed; 3],
            note: "note".into(),
        };
        let mut message = value.encode();
        for _ in 0..STEPS {
            let mut edit = Record::view_mut(&mut message).expect("complete");
            match random.rand_range(0..6) {
                0 => change_text(&mut value.name, edit.name_mut(), random),
                1 => {
                    value.hash = bytes(random).as_slice().try_into().expect("short");
                    edit.set_hash(value.hash);
                }
                2 => {
                    value.maybe = (random.rand_u64() % 2 == 0).then(|| "maybe".parse().expect("short"));
                    edit.set_maybe(value.maybe);
                }
                3 => {
                    assert_eq!(edit.maybe_mut().is_some(), value.maybe.is_some());
                    if let (Some(value), Some(edit)) = (&mut value.maybe, edit.maybe_mut()) {
                        change_text(value, edit, random);
                    }
                }
                4 => change_fixed(&mut value.fixed, edit.fixed_mut(), random),
                _ => {
                    let index = below(3, random);
                    change_fixed(&mut value.many[index], &mut edit.many_mut()[index], random);
                }
            }
            assert_eq!(message, value.encode());
        }
    });
}

#[test]
fn a_length_above_the_capacity_is_the_capacity() {
    let mut message = [9, b'A', b'C', b'M', b'E'];
    let view = InlineString::<4>::view(&message).expect("every bit pattern is a value");
    assert_eq!((view.len(), view.to_str()), (4, Ok("ACME")));
    assert_eq!(*view, PackedString::try_from("ACME").expect("4 bytes"));
    let edit = InlineString::<4>::view_mut(&mut message).expect("a value");
    assert!(edit.push_str("x").is_err());
    edit.set("AC").expect("2 bytes");
    assert_eq!(message, [2, b'A', b'C', 0, 0]);

    let mut message = [0xff, 0xff, 1, 0, 2, 0];
    assert_eq!(InlineList::<u16, 2>::view(&message[1..]).expect("a value"), &[1, 2]);
    let edit = InlineList::<u16, 2>::view_mut(&mut message[1..]).expect("a value");
    edit.truncate(1);
    assert_eq!(message, [0xff, 1, 1, 0, 0, 0]);
}

#[test]
fn unused_bytes_are_not_looked_at_and_written_as_zeros() {
    let mut message = [1, 7, 8, 9];
    let view = InlineBytes::<3>::view(&message).expect("a value");
    assert_eq!(view, InlineBytes::<3>::view(&[1, 7, 0, 0]).expect("a value"));
    assert_eq!(InlineBytes::<3>::decode(&message).map(|bytes| bytes.encode()), Ok(vec![1, 7, 0, 0]));
    InlineBytes::<3>::view_mut(&mut message).expect("a value").push(&5_u8).expect("room");
    assert_eq!(message, [2, 7, 5, 0]);
}

#[test]
fn text_that_is_no_utf_8_is_kept_and_shown_and_no_text() {
    let message = [3, b'a', 0xff, b'"', 0];
    let view = InlineString::<4>::view(&message).expect("every bit pattern is a value");
    assert_eq!((format!("{view:?}"), format!("{view}")), (r#"b"a\xff\"""#.into(), "a\u{fffd}\"".into()));
    let error = view.to_str().expect_err("no text");
    assert_eq!(error.kind(), ErrorKind::UnknownText { found: 0xff });
    assert_eq!(InlineString::<4>::decode(&message), Err(error));
    assert_eq!(view.as_bytes(), b"a\xff\"");
    let copy = [*view];
    assert_eq!(zerocopy::IntoBytes::as_bytes(&copy), message, "passed on as it lies");
}

#[test]
fn what_does_not_fit_says_so() {
    let error = "a longer name".parse::<InlineString<8>>().expect_err("13 bytes");
    assert_eq!(error.to_string(), "expected a length of at most 8, found 13");
    let error = InlineList::<u8, 2>::try_from_iter(0..9).expect_err("9 items");
    assert_eq!(error.to_string(), "expected a length of at most 2, found 3");
}

llano::flags! {
    struct Rights: u8 {
        READ = 0,
        TRADE = 3,
        ADMIN = 7,
    }
}

#[test]
fn flags_are_bits() {
    const KNOWN: u8 = 0b1000_1001;
    for a in 0..=u8::MAX {
        let left = Rights::from_bits(a);
        assert_eq!((left.bits(), left.is_empty(), left.unknown_bits()), (a, a == 0, a & !KNOWN));
        assert_eq!((!left).bits(), !a);
        assert_eq!(left.iter_names().fold(0, |bits, (_, flag)| bits | flag.bits()), a & KNOWN);
        for b in 0..=u8::MAX {
            let right = Rights::from_bits(b);
            let operators = [left | right, left & right, left ^ right, left - right];
            assert_eq!(operators.map(Rights::bits), [a | b, a & b, a ^ b, a & !b]);
            assert_eq!((left.contains(right), left.intersects(right)), (a & b == b, a & b != 0));
            assert_eq!(left.cmp(&right), a.cmp(&b));
            let mut changed = [left; 6];
            changed[0].insert(right);
            changed[1].retain(right);
            changed[2].toggle(right);
            changed[3].remove(right);
            changed[4].set(right, true);
            changed[5].set(right, false);
            assert_eq!(changed.map(Rights::bits), [a | b, a & b, a ^ b, a & !b, a | b, a & !b]);
            let mut assigned = [left; 4];
            assigned[0] |= right;
            assigned[1] &= right;
            assigned[2] ^= right;
            assigned[3] -= right;
            assert_eq!(assigned, operators);
        }
    }
    assert_eq!((Rights::all().bits(), Rights::empty(), Rights::READ.bits()), (KNOWN, Rights::default(), 1));
    assert_eq!(Rights::FLAGS.map_names(), ["READ", "TRADE", "ADMIN"]);
}

/// The names of a list of flags.
trait Names {
    fn map_names(&self) -> Vec<&'static str>;
}

impl<F: Flags> Names for [(&'static str, F)] {
    fn map_names(&self) -> Vec<&'static str> {
        self.iter().map(|(name, _)| *name).collect()
    }
}

#[test]
fn flags_print_their_names_and_what_has_none_in_hexadecimal() {
    for (bits, expected) in
        [(0, "0x0"), (1, "READ"), (0b1000_1000, "TRADE | ADMIN"), (0b111, "READ | 0x6"), (0x10, "0x10")]
    {
        assert_eq!(format!("{:?}", Rights::from_bits(bits)), expected);
        assert_eq!(format!("{:?}", PackedFlags::from(Rights::from_bits(bits))), expected);
    }
}

#[derive(Flat)]
struct Account {
    rights: Rights,
    maybe: Option<Rights>,
    many: Vec<Rights>,
}

#[test]
fn flags_are_stored_in_place_with_the_bits_that_have_no_name() {
    let mut bytes = Account { rights: Rights::READ, maybe: None, many: vec![Rights::from_bits(2); 2] }.encode();
    let mut edit = Account::view_mut(&mut bytes).expect("complete");
    let rights = edit.as_view().rights() | Rights::ADMIN | Rights::from_bits(4);
    edit.set_rights(rights);
    edit.set_maybe(Some(Rights::empty()));
    edit.many_mut()[1].set(Rights::TRADE);
    let view = edit.as_view();
    assert_eq!((view.rights().bits(), view.maybe()), (0b1000_0101, Some(Rights::empty())));
    assert!(view.many()[0] == Rights::from_bits(2) && view.many()[1] == Rights::TRADE);
    assert_eq!(Account::decode(&bytes).map(|account| account.rights), Ok(rights));
}
