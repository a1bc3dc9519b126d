//! Big-endian integers, flags, and inline text, bytes and lists, wherever a fixed type can stand.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use arbitrary::{Arbitrary, Unstructured};
use llano::{Be, Flat, InlineBytes, InlineList, InlineString, Length};

use crate::check::check;
use crate::common;
use crate::shapes::{EnumI16, Line, Reading};

const CASES: u64 = 120;

llano::flags! { struct Few: u8 { A = 0, B = 7 } }
llano::flags! { struct More: u16 { A = 1, B = 15 } }
llano::flags! { struct Many: u32 { A = 2, B = 31 } }
llano::flags! { struct All: u64 { A = 3, B = 63 } }

/// Types with random values: [`Arbitrary`] is not for types of other crates.
trait Make: Sized {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self>;
}

macro_rules! arbitrary {
    ($($type:ty)*) => {$(
        impl Make for $type {
            fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
                source.arbitrary()
            }
        }
    )*};
}

arbitrary!(u8 u16 bool char EnumI16 Line Reading [u8; 2] String);

macro_rules! flags {
    ($($type:ty)*) => {$(
        impl Make for $type {
            fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
                source.arbitrary().map(Self::from_bits)
            }
        }
    )*};
}

flags!(Few More Many All);

impl<N: for<'a> Arbitrary<'a>> Make for Be<N> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        source.arbitrary().map(Self)
    }
}

impl<const N: usize, L: Length> Make for InlineString<N, L> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        let (mut inline, end) = (Self::new(), source.int_in_range(0..=N)?);
        while inline.len() < end && inline.push(source.arbitrary()?).is_ok() {}
        Ok(inline)
    }
}

impl<const N: usize, L: Length> Make for InlineBytes<N, L> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        let len = source.int_in_range(0..=N)?;
        Ok(source.bytes(len)?.try_into().expect("at most the capacity"))
    }
}

impl<T: Make, const N: usize, L: Length> Make for InlineList<T, N, L> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        let len = source.int_in_range(0..=N)?;
        let items = (0..len).map(|_| T::make(source)).collect::<arbitrary::Result<Vec<_>>>()?;
        Ok(Self::try_from_iter(items).expect("at most the capacity"))
    }
}

impl<T: Make> Make for Option<T> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        source.arbitrary::<bool>()?.then(|| T::make(source)).transpose()
    }
}

impl<T: Make> Make for Vec<T> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        (0..source.int_in_range(0..=4)?).map(|_| T::make(source)).collect()
    }
}

impl<K: Make + Ord, V: Make> Make for BTreeMap<K, V> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        (0..source.int_in_range(0..=4)?).map(|_| Ok((K::make(source)?, V::make(source)?))).collect()
    }
}

impl<K: Make + Ord> Make for BTreeSet<K> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        Vec::make(source).map(Self::from_iter)
    }
}

impl<K: Make + Ord + std::hash::Hash> Make for HashMap<K, u8> {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        BTreeMap::make(source).map(Self::from_iter)
    }
}

impl<A: Make, B: Make> Make for (A, B) {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        Ok((A::make(source)?, B::make(source)?))
    }
}

macro_rules! made {
    ($($(#[$attribute:meta])* struct $name:ident { $($field:ident: $type:ty,)* })*) => {$(
        #[derive(Flat, Clone, Debug, PartialEq)]
        $(#[$attribute])*
        struct $name {
            $($field: $type,)*
        }

        impl Make for $name {
            fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
                Ok(Self { $($field: Make::make(source)?,)* })
            }
        }
    )*};
}

made! {
    struct Numbers {
        a: Be<u16>,
        b: Be<u32>,
        c: Be<u64>,
        d: Be<u128>,
        e: Be<i16>,
        f: Be<i32>,
        g: Be<i64>,
        h: Be<i128>,
        maybe: Option<Be<u32>>,
        many: Vec<Be<i64>>,
        pair: (Be<u16>, bool),
        open: (Be<i32>, String),
        by_number: BTreeMap<Be<i16>, Be<u16>>,
        set: BTreeSet<Be<u128>>,
    }

    struct Rights {
        few: Few,
        more: More,
        many: Many,
        all: All,
        maybe: Option<More>,
        list: Vec<Many>,
        pair: (All, u8),
        by_rights: BTreeMap<Many, Few>,
        set: BTreeSet<All>,
    }

    #[flat(fixed)]
    struct Fixed {
        text: InlineString<8>,
        number: Be<u32>,
        items: InlineList<u16, 3>,
        many: Many,
        bytes: InlineBytes<5>,
        last: bool,
    }

    struct Texts {
        one: InlineString<1>,
        short: InlineString<8>,
        longest: InlineString<255>,
        wide: InlineString<256, u16>,
        bytes: InlineBytes<3>,
        wide_bytes: InlineBytes<300, u16>,
        maybe: Option<InlineString<4>>,
        maybe_bytes: Option<InlineBytes<4>>,
        many: Vec<InlineString<3>>,
        optionals: Vec<Option<InlineString<3>>>,
        pair: (InlineString<2>, InlineBytes<2>),
        open: (InlineString<2>, String),
        fixed: Fixed,
        maybe_fixed: Option<Fixed>,
        fixed_list: Vec<Fixed>,
        by_text: BTreeMap<InlineString<4>, String>,
        by_bytes: BTreeMap<InlineBytes<4>, InlineBytes<1>>,
        hashed: HashMap<InlineString<4>, u8>,
        set: BTreeSet<(InlineString<2>, u8)>,
    }

    struct Lists {
        bits: InlineList<bool, 9>,
        bytes: InlineList<u8, 4>,
        marks: InlineList<char, 2>,
        sides: InlineList<EnumI16, 3>,
        lines: InlineList<Line, 2>,
        readings: InlineList<Reading, 2>,
        arrays: InlineList<[u8; 2], 3>,
        pairs: InlineList<(u8, bool), 3>,
        numbers: InlineList<Be<u16>, 3>,
        flags: InlineList<Few, 3>,
        texts: InlineList<InlineString<2>, 3>,
        nested: InlineList<InlineList<u16, 2>, 2>,
        fixed: InlineList<Fixed, 2>,
        wide: InlineList<u16, 300, u16>,
        maybe: Option<InlineList<u16, 3>>,
        many: Vec<InlineList<u16, 3>>,
        by_bytes: BTreeMap<InlineList<u8, 2>, InlineList<u8, 2>>,
    }
}

#[derive(Flat, Clone, Debug, PartialEq)]
enum Event {
    Text(InlineString<4>),
    List(InlineList<u16, 2>),
    Number(Be<u16>),
    Flags(Few),
    All { text: InlineString<4>, number: Be<u64> },
}

impl Make for Event {
    fn make(source: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        Ok(match source.int_in_range(0..=4)? {
            0 => Self::Text(Make::make(source)?),
            1 => Self::List(Make::make(source)?),
            2 => Self::Number(Make::make(source)?),
            3 => Self::Flags(Make::make(source)?),
            _ => Self::All { text: Make::make(source)?, number: Make::make(source)? },
        })
    }
}

fn check_many<T>()
where
    T: Make + Flat + PartialEq + std::fmt::Debug + for<'a> llano::Decode<'a>,
{
    let mut checked = 0;
    common::sources(CASES, |source, _| {
        if let Ok(value) = T::make(source) {
            check(&value);
            checked += 1;
        }
    });
    assert!(checked > CASES / 2, "{checked} values were made");
}

macro_rules! round_trips {
    ($($name:ident: $($type:ty),+;)*) => {$(
        #[test]
        fn $name() {
            $(check_many::<$type>();)+
        }
    )*};
}

round_trips! {
    big_endian_integers: Numbers, Vec<Numbers>, Be<u16>, Vec<Be<i128>>, Option<Be<u64>>, BTreeSet<Be<i32>>;
    flags: Rights, Vec<Rights>, Few, More, Many, All, Vec<Few>, Option<All>, BTreeSet<Many>;
    inline_text_and_bytes: Texts, Vec<Texts>, Fixed, Vec<Fixed>, InlineString<8>, Vec<InlineBytes<3>>;
    inline_lists: Lists, Vec<Lists>, InlineList<Line, 3>, Option<InlineList<u16, 2>>, Vec<InlineList<bool, 2>>;
    payloads: Event, Vec<Event>;
}

/// Keys of every integer come in order of their numbers, not of their bytes.
#[test]
fn big_endian_keys_ascend_by_value() {
    let set: BTreeSet<Be<i16>> = [-300, -1, 0, 1, 255, 256].map(Be).into();
    let bytes = set.encode();
    assert_eq!(bytes, [0xfe, 0xd4, 0xff, 0xff, 0, 0, 0, 1, 0, 0xff, 1, 0]);
    let view = <BTreeSet<Be<i16>>>::view(&bytes).expect("encoded");
    assert!(view.iter().eq([-300, -1, 0, 1, 255, 256]) && view.contains(255) && !view.contains(254));
    assert!(view.range(-1..256).eq([-1, 0, 1, 255]));
}

#[derive(Flat)]
struct WithDefaults {
    #[flat(default = Be(500))]
    port: Be<u16>,
    #[flat(default = Few::A | Few::B)]
    rights: Few,
    name: InlineString<4>,
    items: InlineList<u16, 2>,
}

#[test]
fn missing_fields_read_as_their_defaults() {
    let view = WithDefaults::view(&[]).expect("an empty range");
    assert_eq!((view.port(), view.rights()), (500, Few::from_bits(0b1000_0001)));
    assert!(view.name().is_empty() && view.items().is_empty());
    assert_eq!(view.name(), "");
}

#[test]
fn defaults_encoded_beforehand_may_be_inline() {
    use llano::generated::default_bytes;
    assert_eq!(default_bytes::<InlineString<4>>(&[1, b'x', 0, 0, 0]), "x");
    assert_eq!(default_bytes::<InlineList<u16, 2>>(&[1, 7, 0, 0, 0]), &[7]);
    assert!(default_bytes::<InlineString<4>>(&[1, b'x']).is_empty());
}
