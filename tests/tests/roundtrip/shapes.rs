//! One type for each shape, and random values of it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use arbitrary::{Arbitrary, Unstructured};
use llano::Flat;

use crate::check::check;
use crate::common;

const CASES: u64 = 60;

/// Floats that compare by their bits as by their value: no NaN, no negative zero.
pub(crate) fn float(source: &mut Unstructured<'_>) -> arbitrary::Result<f64> {
    let value = f64::from_bits(source.arbitrary()?);
    Ok(if value.is_nan() { 0.5 } else { value + 0.0 })
}

macro_rules! enums {
    ($($name:ident $integer:ident $first:literal $last:literal;)*) => {$(
        #[derive(Flat, Arbitrary, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr($integer)]
        pub(crate) enum $name {
            Last = $last,
            Seven = 7,
            First = $first,
        }
    )*};
}

enums! {
    EnumU8 u8 0 255;
    EnumU16 u16 1 65_535;
    EnumU32 u32 0 4_294_967_295;
    EnumU64 u64 0 18_446_744_073_709_551_615;
    EnumI8 i8 -128 127;
    EnumI16 i16 -32_768 32_767;
    EnumI32 i32 -2_147_483_648 2_147_483_647;
    EnumI64 i64 -9_223_372_036_854_775_808 9_223_372_036_854_775_807;
}

#[derive(Flat, Arbitrary, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
pub(crate) struct Reading {
    pub(crate) valid: bool,
    pub(crate) side: EnumI16,
    pub(crate) mark: char,
    #[arbitrary(with = float)]
    pub(crate) ratio: f64,
    pub(crate) line: Line,
    pub(crate) codes: [u16; 2],
    pub(crate) pair: (u8, bool, i128),
}

#[derive(Flat, Arbitrary, Clone, Copy, Debug, PartialEq, Eq)]
#[flat(fixed)]
pub(crate) struct Line {
    pub(crate) quantity: u32,
    pub(crate) price: i64,
}

#[derive(Flat, Arbitrary, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
pub(crate) struct Position(#[arbitrary(with = float)] f64, #[arbitrary(with = float)] f64);

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Scalars {
    pub(crate) a: bool,
    pub(crate) b: u8,
    pub(crate) c: u16,
    pub(crate) d: u32,
    pub(crate) e: u64,
    pub(crate) f: u128,
    pub(crate) g: i8,
    pub(crate) h: i16,
    pub(crate) i: i32,
    pub(crate) j: i64,
    pub(crate) k: i128,
    #[arbitrary(with = |source: &mut Unstructured<'_>| float(source).map(|value| value as f32))]
    pub(crate) l: f32,
    #[arbitrary(with = float)]
    pub(crate) m: f64,
    pub(crate) n: char,
    pub(crate) o: bool,
    pub(crate) p: EnumI64,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Optionals {
    pub(crate) bit: Option<bool>,
    pub(crate) byte: Option<u8>,
    pub(crate) wide: Option<i128>,
    pub(crate) mark: Option<char>,
    pub(crate) side: Option<EnumU32>,
    pub(crate) line: Option<Line>,
    pub(crate) array: Option<[u16; 3]>,
    pub(crate) pair: Option<(u8, bool)>,
    pub(crate) text: Option<String>,
    pub(crate) bytes: Option<Vec<u8>>,
    pub(crate) list: Option<Vec<Line>>,
    pub(crate) record: Option<Named>,
    pub(crate) event: Option<Event>,
    pub(crate) map: Option<BTreeMap<u8, String>>,
    pub(crate) set: Option<HashSet<u16>>,
    pub(crate) open_array: Option<[String; 2]>,
    pub(crate) open_pair: Option<(String, u8)>,
    pub(crate) twice: Option<Option<u32>>,
    pub(crate) twice_text: Option<Option<String>>,
    pub(crate) thrice: Option<Option<Option<bool>>>,
    pub(crate) boxed: Option<Box<Named>>,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Named {
    pub(crate) id: u32,
    pub(crate) name: String,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Lists {
    pub(crate) bools: Vec<bool>,
    pub(crate) bytes: Vec<u8>,
    pub(crate) numbers: Vec<i128>,
    pub(crate) marks: Vec<char>,
    pub(crate) sides: Vec<EnumI32>,
    pub(crate) readings: Vec<Reading>,
    pub(crate) arrays: Vec<[u16; 3]>,
    pub(crate) pairs: Vec<(u8, bool)>,
    pub(crate) texts: Vec<String>,
    pub(crate) byte_lists: Vec<Vec<u8>>,
    pub(crate) nested: Vec<Vec<Vec<u16>>>,
    pub(crate) records: Vec<Named>,
    pub(crate) record_lists: Vec<Vec<Named>>,
    pub(crate) events: Vec<Event>,
    pub(crate) optionals: Vec<Option<u32>>,
    pub(crate) optional_texts: Vec<Option<String>>,
    pub(crate) optional_bits: Vec<Option<bool>>,
    pub(crate) optional_optionals: Vec<Option<Option<u8>>>,
    pub(crate) open_pairs: Vec<(String, bool, Option<u16>)>,
    pub(crate) open_arrays: Vec<[String; 3]>,
    pub(crate) maps: Vec<BTreeMap<u8, u8>>,
    pub(crate) sets: Vec<BTreeSet<String>>,
    pub(crate) empty: Vec<Empty>,
    pub(crate) boxed: Vec<Box<Named>>,
    pub(crate) slice: Box<[u32]>,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Empty {}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Tuples {
    pub(crate) one: (u8,),
    pub(crate) fixed: (bool, EnumU8, [i16; 2], (u8, Line), u64, u32, u16, i8),
    pub(crate) open: (String, u8, bool, Option<bool>, Option<u16>, Vec<u8>, Named, Event),
    pub(crate) nested: ((String, bool), [(u8, String); 2]),
    pub(crate) arrays:
        ([bool; 3], [Line; 2], [[u8; 2]; 2], [Option<u8>; 2], [Vec<u16>; 2], [Named; 1], [[String; 2]; 2]),
    pub(crate) empty: ([String; 0], String),
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Maps {
    pub(crate) numbers: BTreeMap<i32, i8>,
    pub(crate) bools: BTreeMap<bool, String>,
    pub(crate) marks: BTreeMap<char, Named>,
    pub(crate) sides: BTreeMap<EnumI8, Vec<u8>>,
    pub(crate) texts: BTreeMap<String, String>,
    pub(crate) bytes: BTreeMap<Vec<u8>, Option<u8>>,
    pub(crate) pairs: BTreeMap<(u8, i16), Event>,
    pub(crate) open_pairs: BTreeMap<(String, bool), [String; 2]>,
    pub(crate) arrays: BTreeMap<[u8; 3], BTreeMap<u8, bool>>,
    pub(crate) open_arrays: BTreeMap<[String; 2], (String, u8)>,
    pub(crate) hashed: HashMap<String, HashMap<u8, u16>>,
    pub(crate) hashed_sides: HashMap<EnumU16, Box<Named>>,
    pub(crate) set: BTreeSet<u64>,
    pub(crate) texts_set: BTreeSet<String>,
    pub(crate) sides_set: BTreeSet<EnumI32>,
    pub(crate) pairs_set: BTreeSet<(String, i8)>,
    pub(crate) hashed_set: HashSet<String>,
    pub(crate) hashed_bytes: HashSet<Vec<u8>>,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) enum Event {
    Cleared,
    Moved(u8, String),
    Cancelled { id: u64, urgent: bool, reason: Option<String> },
    Level(i32),
    Renamed(String),
    Line(Line),
    Named(Named),
    Boxed(Box<Named>),
    Many(Vec<Named>),
    Maybe(Option<u8>),
    Nothing {},
    NotEven(),
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) enum Expr {
    Number(i64),
    Negate(Box<Expr>),
    Sum(Vec<Expr>),
    Pair(Box<(Expr, Expr)>),
    Named { name: String, value: Box<Expr> },
    Maybe(Option<Box<Expr>>),
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Tree {
    pub(crate) id: u8,
    pub(crate) left: Option<Box<Tree>>,
    pub(crate) name: String,
    pub(crate) right: Option<Box<Tree>>,
    pub(crate) others: Vec<Tree>,
    pub(crate) by_name: BTreeMap<String, Tree>,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Page<T> {
    pub(crate) number: u32,
    pub(crate) first: Option<T>,
    pub(crate) items: Vec<T>,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Both<K, V, const N: usize>
where
    K: Clone,
{
    pub(crate) array: [K; N],
    pub(crate) second: Either<K, V>,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) enum Either<K, V> {
    Left(K),
    Right { key: K, values: Vec<V> },
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct Attributes {
    #[flat(number = 9)]
    pub(crate) last: String,
    #[flat(number = 2, rename = "second_of_all")]
    pub(crate) second: u16,
    pub(crate) third: Option<bool>,
    #[flat(number = 1, default = true)]
    pub(crate) first: bool,
    #[flat(skip)]
    #[arbitrary(default)]
    pub(crate) skipped: Vec<u8>,
    #[flat(number = 20, default = "XLON")]
    pub(crate) venue: String,
    #[flat(number = 21, default = EnumU8::Seven)]
    pub(crate) side: EnumU8,
    #[flat(number = 22, default = -5)]
    pub(crate) level: i8,
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) enum Numbered {
    #[flat(number = 200)]
    Late(String),
    #[flat(number = 3)]
    Early {
        #[flat(number = 2)]
        second: String,
        #[flat(number = 1)]
        first: u8,
    },
    #[flat(default)]
    Next(bool),
}

#[derive(Flat, Arbitrary, Clone, Debug, PartialEq)]
pub(crate) struct TupleStruct(pub(crate) u8, pub(crate) String, pub(crate) Option<Box<str>>, pub(crate) Vec<Line>);

macro_rules! round_trips {
    ($($name:ident: $($type:ty),+;)*) => {$(
        #[test]
        fn $name() {
            $(common::values::<$type>(CASES, check);)+
        }
    )*};
}

round_trips! {
    bools_and_chars: bool, char, [bool; 3], (bool, char);
    unsigned_numbers: u8, u16, u32, u64, u128;
    signed_numbers: i8, i16, i32, i64, i128;
    enums_of_each_integer: EnumU8, EnumU16, EnumU32, EnumU64, EnumI8, EnumI16, EnumI32, EnumI64;
    text: String, Box<str>, Box<String>;
    bytes: Vec<u8>, Box<[u8]>, [u8; 7];
    fixed_structs: Reading, Line, Position, [Reading; 2], Vec<Reading>, Option<Reading>;
    records_of_scalars: Scalars, Vec<Scalars>, Option<Scalars>;
    records_of_optionals: Optionals, Vec<Optionals>;
    records_of_lists: Lists, Vec<Lists>;
    records_of_tuples: Tuples, Vec<Tuples>;
    records_of_maps: Maps, Vec<Maps>;
    records_without_fields: Empty, Option<Empty>, Vec<Empty>, BTreeMap<u8, Empty>, [Empty; 3], (Empty, Empty);
    optional_roots: Option<u8>, Option<bool>, Option<String>, Option<Option<String>>, Option<Vec<Option<u8>>>;
    tuple_roots: (u8, i64), (String, bool), (Option<u8>, Option<bool>), ((String,),);
    array_roots: [u16; 4], [String; 4], [Option<bool>; 9], [Named; 2], [String; 0];
    list_roots: Vec<u32>, Vec<String>, Vec<Named>, Vec<Vec<String>>, Vec<Option<Named>>, Vec<(u8, String)>;
    map_roots: BTreeMap<u8, u8>, HashMap<String, Named>, BTreeMap<(i8, String), Vec<u8>>;
    set_roots: BTreeSet<String>, HashSet<char>, BTreeSet<[i8; 2]>;
    variants: Event, Vec<Event>, Option<Event>, BTreeMap<u8, Event>, (Event, Event), [Event; 2];
    generic_types: Page<u8>, Page<String>, Page<Line>, Page<Page<bool>>, Both<u8, String, 3>, Both<String, Event, 2>;
    fields_with_attributes: Attributes, Vec<Attributes>, Numbered, Vec<Numbered>;
    units: (), Vec<()>, Option<()>, (u8, ()), [(); 3], BTreeMap<u8, ()>, Page<()>, Either<(), ()>;
    tuple_structs: TupleStruct, Vec<TupleStruct>;
}
