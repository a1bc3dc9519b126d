//! Map and set views against the ordered map and set of `std`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::LazyLock;

use llano::{Be, Flat, InlineString, Open, PackedString};
use oorandom::Rand64;

use crate::common;
use crate::lists::check_iter;

const CASES: u64 = 80;

/// A map of up to 40 entries whose keys lie close together, so that searches find some and miss some.
fn entries<K: Ord>(random: &mut Rand64, key: impl Fn(u64) -> K) -> BTreeMap<K, String> {
    let len = random.rand_range(0..40);
    (0..len).map(|number| (key(random.rand_range(0..60)), format!("value {number}"))).collect()
}

fn bound<K>(random: &mut Rand64, key: impl Fn(u64) -> K) -> Bound<K> {
    match random.rand_range(0..5) {
        0 => Bound::Unbounded,
        1 | 2 => Bound::Included(key(random.rand_range(0..60))),
        _ => Bound::Excluded(key(random.rand_range(0..60))),
    }
}

/// What `BTreeMap::range` would panic at, and the view finds empty.
fn is_inverted<K: Ord>(range: &(Bound<K>, Bound<K>)) -> bool {
    match range {
        (Bound::Excluded(from), Bound::Excluded(to)) => from >= to,
        (Bound::Included(from) | Bound::Excluded(from), Bound::Included(to) | Bound::Excluded(to)) => from > to,
        _ => false,
    }
}

/// Compares all searches. `$view` turns a key into what views of keys are.
macro_rules! check_map {
    ($key:ty, $make:expr, $view:expr) => {
        common::cases(CASES, |_, random| {
            let (make, view): (fn(u64) -> $key, _) = ($make, $view);
            let model = entries(random, make);
            let bytes = model.encode();
            let map = <BTreeMap<$key, String>>::view(&bytes).expect("what was encoded is valid");
            assert_eq!((map.len(), map.is_empty()), (model.len(), model.is_empty()));
            for number in 0..60 {
                let key = make(number);
                let expected = model.get(&key);
                assert_eq!(map.get(view(&key)), expected.map(String::as_str));
                assert_eq!(map.contains_key(view(&key)), expected.is_some());
            }
            assert!(map.iter().eq(model.iter().map(|(key, value)| (view(key), value.as_str()))));
            assert!(map.values().iter().eq(model.values().map(String::as_str)));
            check_iter(map.iter(), random);

            let keys: BTreeSet<$key> = model.keys().cloned().collect();
            let set_bytes = keys.encode();
            let set = <BTreeSet<$key>>::view(&set_bytes).expect("what was encoded is valid");
            assert_eq!(set.len(), keys.len());
            assert!(set.iter().eq(keys.iter().map(view)));
            assert_eq!(set.keys(), map.keys());
            check_iter(set.iter(), random);

            for _ in 0..40 {
                let range = (bound(random, make), bound(random, make));
                let view_range = (range.0.as_ref().map(view), range.1.as_ref().map(view));
                let (found, found_keys) = (map.range(view_range), set.range(view_range));
                if is_inverted(&range) {
                    assert_eq!((found.len(), found_keys.len()), (0, 0));
                } else {
                    let expected = model.range(range.clone()).map(|(key, value)| (view(key), value.as_str()));
                    assert!(found.clone().eq(expected), "{range:?} of {model:?}");
                    assert!(found_keys.eq(keys.range(range.clone()).map(view)));
                }
                check_iter(found, random);
            }
        });
    };
}

#[test]
fn maps_with_scalar_keys_are_ordered_maps() {
    check_map!(i16, |number| (number as i16 - 30) * 1_000, i16::clone);
    check_map!(u128, |number| u128::from(number) << 80, u128::clone);
    check_map!(bool, |number| number % 2 == 1, bool::clone);
    check_map!(char, |number| char::from_u32(number as u32 * 1_000).unwrap_or('x'), open);
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the model gives out references")]
fn open(key: &char) -> Open<char> {
    Open::of(key)
}

#[test]
fn maps_with_text_keys_are_ordered_maps() {
    check_map!(String, |number| "é".repeat(number as usize % 7) + &number.to_string(), String::as_str);
}

#[test]
fn maps_with_big_endian_keys_are_ordered_maps() {
    check_map!(Be<i16>, |number| Be((number as i16 - 30) * 1_000), |key: &Be<i16>| key.0);
}

llano::flags! { struct Rights: u16 { READ = 0, TRADE = 9 } }

#[test]
fn maps_with_flags_as_keys_are_ordered_maps() {
    check_map!(Rights, |number| Rights::from_bits(number as u16 * 77), Rights::clone);
}

/// The packed forms of the keys of the next test, since views refer to them.
static PACKED: LazyLock<BTreeMap<InlineString<6>, PackedString<6>>> = LazyLock::new(|| {
    let keys = (0..60).map(inline_key);
    keys.map(|key| (key, PackedString::from(&key))).collect()
});

fn inline_key(number: u64) -> InlineString<6> {
    let text = "é".repeat(number as usize % 3) + &number.to_string();
    text.parse().expect("at most 6 bytes")
}

#[test]
fn maps_with_inline_keys_are_ordered_maps() {
    check_map!(InlineString<6>, inline_key, |key: &InlineString<6>| &PACKED[key]);
}

#[test]
fn maps_with_byte_keys_are_ordered_maps() {
    check_map!(Vec<u8>, |number| vec![(number * 37) as u8; number as usize % 5], Vec::as_slice);
}

#[test]
fn maps_with_tuple_keys_are_ordered_maps() {
    check_map!((i8, bool), |number| (number as i8 / 2 - 9, number % 2 == 1), <(i8, bool)>::clone);
    check_map!((String, u8), |number| ("a".repeat(number as usize / 20), number as u8 % 20), parts);
}

fn parts(key: &(String, u8)) -> (&str, u8) {
    (&key.0, key.1)
}

#[test]
fn arrays_are_looked_up_by_their_packed_elements() {
    let map = BTreeMap::from([([1_u8, 2], 3_u32), ([1, 3], 4), ([2, 0], 5)]);
    let bytes = map.encode();
    let view = <BTreeMap<[u8; 2], u32>>::view(&bytes).expect("what was encoded is valid");
    assert_eq!((view.get((&[1_u8, 3]).into()), view.get((&[1_u8, 4]).into())), (Some(4), None));
    let from = llano::Array::<u8, 2>::from(&[1, 3]);
    assert!(view.range(from..).map(|(_, value)| value).eq([4, 5]));
}
