//! Equal values are equal bytes, in whatever order a container keeps them.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasherDefault, DefaultHasher};

use arbitrary::Arbitrary;
use llano::Flat;

use crate::common;

/// Maps of the same entries, inserted in another order, and kept in other orders.
fn check_map<K, V>(entries: &BTreeMap<K, V>)
where
    K: Flat + Clone + Eq + Ord + std::hash::Hash,
    V: Flat + Clone,
    BTreeMap<K, V>: Flat,
    HashMap<K, V>: Flat,
    HashMap<K, V, BuildHasherDefault<DefaultHasher>>: Flat,
{
    let bytes = entries.encode();
    let forward: HashMap<K, V> = entries.clone().into_iter().collect();
    let backward: HashMap<K, V> = entries.clone().into_iter().rev().collect();
    let other_hasher: HashMap<K, V, BuildHasherDefault<DefaultHasher>> = entries.clone().into_iter().collect();
    assert_eq!(forward.encode(), bytes);
    assert_eq!(backward.encode(), bytes);
    assert_eq!(other_hasher.encode(), bytes);
}

#[test]
fn maps_are_written_in_the_order_of_their_keys() {
    common::values::<BTreeMap<String, u8>>(100, check_map);
    common::values::<BTreeMap<Vec<u8>, String>>(100, check_map);
    common::values::<BTreeMap<i32, Vec<String>>>(100, check_map);
    common::values::<BTreeMap<(i8, String), Option<u8>>>(100, check_map);
    common::values::<BTreeSet<[char; 2]>>(100, |keys| {
        let hashed: HashSet<_> = keys.iter().rev().copied().collect();
        assert_eq!(hashed.encode(), keys.encode());
    });
}

/// A type whose `Ord` is not the order of its integers.
#[derive(Flat, Arbitrary, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i16)]
enum Downwards {
    Least = -32_768,
    Middle = 7,
    Greatest = 32_767,
}

impl Ord for Downwards {
    fn cmp(&self, other: &Self) -> Ordering {
        (*other as i16).cmp(&(*self as i16))
    }
}

impl PartialOrd for Downwards {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[test]
fn keys_are_sorted_as_the_wire_sorts_them_whatever_their_rust_order_is() {
    common::values::<BTreeMap<Downwards, String>>(30, |entries| {
        check_map(entries);
        let bytes = entries.encode();
        let map = <BTreeMap<Downwards, String>>::view(&bytes).expect("what was encoded is valid");
        assert!(map.iter().map(|(key, _)| key.number()).is_sorted());
        for (key, value) in entries {
            assert_eq!(map.get((*key).into()), Some(value.as_str()));
        }
        assert_eq!(<BTreeMap<Downwards, String>>::decode(&bytes).as_ref(), Ok(entries));
    });
    let set = BTreeSet::from([Downwards::Least, Downwards::Middle, Downwards::Greatest]);
    let bytes = set.encode();
    let view = <BTreeSet<Downwards>>::view(&bytes).expect("what was encoded is valid");
    assert!(view.iter().map(llano::Open::number).eq([-32_768, 7, 32_767]));
    assert_eq!(<BTreeSet<Downwards>>::decode(&bytes), Ok(set));
}

/// The same content in other Rust types.
#[derive(Flat, Arbitrary, Clone)]
struct Plain {
    name: String,
    list: Vec<(u8, String)>,
    map: BTreeMap<String, u16>,
    bytes: Vec<u8>,
}

#[derive(Flat)]
struct Boxed {
    name: Box<str>,
    list: Box<[(u8, Box<str>)]>,
    map: HashMap<Box<str>, Box<u16>>,
    bytes: Box<[u8]>,
}

#[test]
fn the_rust_type_does_not_reach_the_wire() {
    common::values::<Plain>(100, |plain| {
        let Plain { name, list, map, bytes } = plain.clone();
        let boxed = Boxed {
            name: name.into(),
            list: list.into_iter().map(|(number, text)| (number, text.into())).collect(),
            map: map.into_iter().map(|(key, value)| (key.into(), Box::new(value))).collect(),
            bytes: bytes.into(),
        };
        assert_eq!(boxed.encode(), plain.encode());
    });
}

#[test]
fn floats_keep_their_bits() {
    for bits in [0, 1 << 63, 0x7ff0_0000_0000_0000, 0x7ff8_0000_0000_0001, 0xfff0_dead_beef_0001, 1, u64::MAX] {
        let value = (f64::from_bits(bits), vec![f64::from_bits(bits)], f32::from_bits((bits >> 32) as u32));
        let bytes = value.encode();
        let decoded = <(f64, Vec<f64>, f32)>::decode(&bytes).expect("what was encoded is valid");
        assert_eq!(decoded.0.to_bits(), bits);
        assert_eq!(decoded.1[0].to_bits(), bits);
        assert_eq!(decoded.2.to_bits(), (bits >> 32) as u32);
    }
}
