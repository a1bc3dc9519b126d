//! Names that could meet those of emitted code, and places where types can be declared.
//!
//! Each test reads a field back: that it compiles is most of what is tested.

#![forbid(unsafe_code)]
#![deny(missing_docs, missing_debug_implementations, nonstandard_style, unused, clippy::all, clippy::pedantic)]
#![allow(clippy::iter_not_returning_iterator, reason = "fields get any name here")]

use llano::Flat;

#[test]
fn fields_may_be_raw_identifiers() {
    #[derive(Flat, Clone, Debug, PartialEq)]
    struct r#Match {
        r#type: u8,
        r#fn: String,
        r#struct: Vec<u8>,
        r#true: Option<bool>,
    }

    #[derive(Flat, Clone, Debug, PartialEq)]
    enum r#Enum {
        r#Loop(u8),
        r#While { r#in: u8, r#as: String },
    }

    let value = r#Match { r#type: 1, r#fn: "f".into(), r#struct: vec![2], r#true: Some(true) };
    let mut bytes = value.encode();
    let mut edit = Match::view_mut(&mut bytes).expect("complete");
    edit.set_type(3);
    edit.struct_mut()[0] = 4;
    edit.set_true(None);
    let view = Match::view(&bytes).expect("encoded");
    assert_eq!((view.r#type(), view.r#fn(), view.r#struct(), view.r#true()), (3, "f", &[4][..], None));
    assert_eq!(format!("{view:?}"), format!("{:?}", Match::decode(&bytes).expect("encoded")));

    let value = Enum::While { r#in: 1, r#as: "a".into() };
    assert_eq!(Enum::decode(&value.encode()), Ok(value));
    assert_eq!(Enum::decode(&Enum::Loop(1).encode()), Ok(Enum::Loop(1)));
}

/// `set__unused` and `in__mut` are names that the derive gives, so no lint on them is the user's to answer.
#[test]
fn fields_may_begin_and_end_with_underscores() {
    #[derive(Flat, Clone, Copy, Debug, PartialEq)]
    #[flat(fixed)]
    struct Fixed {
        _unused: u8,
        in_: [u8; 2],
    }

    #[derive(Flat, Clone, Debug, PartialEq)]
    struct Record {
        _unused: u8,
        in_: Fixed,
    }

    let mut bytes = Record { _unused: 1, in_: Fixed { _unused: 2, in_: [3; 2] } }.encode();
    let mut edit = Record::view_mut(&mut bytes).expect("complete");
    edit.set__unused(4);
    edit.in__mut().set__unused(5);
    let expected = Record { _unused: 4, in_: Fixed { _unused: 5, in_: [3; 2] } };
    assert_eq!(Record::decode(&bytes), Ok(expected));
}

/// Field names that are also names of methods, modules, parameters and locals of emitted code.
macro_rules! clashes {
    ($($number:literal $field:ident)*) => {
        #[derive(Flat, Clone, Debug, PartialEq)]
        struct Clashing { $($field: u8,)* }

        #[derive(Flat, Clone, Copy, Debug, PartialEq)]
        #[flat(fixed)]
        struct FixedClashing { $($field: u8,)* }

        #[derive(Flat, Clone, Debug, PartialEq)]
        enum ClashingVariant { Unit, Fields { $($field: u8,)* } }

        #[test]
        fn fields_may_be_called_as_emitted_code_calls_things() {
            let value = Clashing { $($field: $number,)* };
            let bytes = value.encode();
            let view = Clashing::view(&bytes).expect("encoded");
            $(assert_eq!(view.$field(), $number);)*
            assert_eq!(Clashing::decode(&bytes).as_ref(), Ok(&value));
            assert_eq!(format!("{view:?}"), format!("{value:?}"));
            assert_eq!(Ok(view), Clashing::view(&bytes.clone()));

            let fixed = FixedClashing { $($field: $number,)* };
            let bytes = fixed.encode();
            let view = FixedClashing::view(&bytes).expect("encoded");
            $(assert_eq!(view.$field(), $number);)*
            assert_eq!(FixedClashing::decode(&bytes), Ok(fixed));

            let variant = ClashingVariant::Fields { $($field: $number,)* };
            let bytes = variant.encode();
            assert_eq!(ClashingVariant::decode(&bytes).as_ref(), Ok(&variant));
            let Ok(ClashingVariantView::Fields(view)) = ClashingVariant::view(&bytes) else { panic!("other") };
            $(assert_eq!(view.$field(), $number);)*
            assert_ne!(variant, ClashingVariant::Unit);
        }
    };
}

clashes! {
    1 view 2 encode 3 decode 4 verify 5 record 6 as_view 7 to_message 8 iter 9 len 10 is_empty 11 self_ 12 wire
    13 clone 14 eq 15 fmt 16 ne 17 borrow 18 into 19 try_into 20 message 21 fields 22 visitor 23 value 24 plan
    25 writer 26 f 27 other 28 name 29 field_0 30 pack 31 get 32 get_mut 33 check 34 default 35 llano 36 core
    37 to_string 38 from_node 39 next 40 not 41 add 42 hash 43 cmp 44 drop 45 deref 46 index 47 payload 48 tag
    49 variant 50 unknown 51 view_mut 52 shared 53 type_id 54 measure 55 to_owned 56 as_ref 57 packed 58 item
}

#[test]
fn a_field_may_be_called_as_the_setter_of_another() {
    #[derive(Flat, Clone, Debug, PartialEq)]
    struct Setters {
        a: u8,
        set_a: u8,
        a_mut: [u8; 2],
        set_a_mut: u8,
    }

    let mut bytes = Setters { a: 1, set_a: 2, a_mut: [3; 2], set_a_mut: 4 }.encode();
    let mut edit = Setters::view_mut(&mut bytes).expect("complete");
    edit.set_a(5);
    edit.set_set_a(6);
    assert_eq!((edit.as_view().a(), edit.as_view().set_a()), (5, 6));
}

#[test]
fn parameters_may_be_called_as_those_of_emitted_code() {
    #[derive(Flat, Clone, Debug, PartialEq)]
    struct Types<V, W, T, R, P, Wire, Record>(V, W, T, R, P, Wire, Record);

    #[derive(Flat, Clone, Debug, PartialEq)]
    enum Values<V, const N: usize, const TAG: usize> {
        One(V),
        Both { first: [V; N], second: [V; TAG] },
    }

    #[derive(Flat, Clone, Debug, PartialEq)]
    struct Lifetimes<'text, 'view, 'v, 'a> {
        a: &'text str,
        b: &'view str,
        c: Vec<&'v str>,
        d: Both<'a, 'text>,
    }

    #[derive(Flat, Clone, Debug, PartialEq)]
    enum Both<'view, 'text> {
        Text { text: &'view str, more: &'text [u8] },
        One(&'text str),
    }

    let types = Types(1_u8, "a".to_owned(), true, vec![1_u16], Some(2_u8), 'x', [3_u8; 2]);
    assert_eq!(Types::decode(&types.encode()), Ok(types));
    let values = Values::<String, 1, 2>::Both { first: ["a".into()], second: ["b".into(), "c".into()] };
    assert_eq!(Values::decode(&values.encode()), Ok(values.clone()));
    assert_ne!(values, Values::One("a".into()));
    for d in [Both::Text { text: "d", more: b"e" }, Both::One("f")] {
        let lifetimes = Lifetimes { a: "a", b: "b", c: vec!["c"], d };
        assert_eq!(Lifetimes::decode(&lifetimes.encode()), Ok(lifetimes));
    }
}

/// Nothing of `core` and `std` is at hand by a name of one word, and what is has another meaning.
mod without_prelude {
    #![no_implicit_prelude]
    #![allow(dead_code, reason = "the names stand in the way, no more")]

    use ::llano::Flat;

    struct Option;
    struct Some;
    struct Result;
    struct Vec;
    struct Self_;
    trait Default {}
    trait Clone {}
    trait From {}
    mod core {}
    mod std {}
    mod llano {}

    #[derive(Flat)]
    pub(crate) struct Record {
        pub(crate) id: u32,
        pub(crate) text: ::std::string::String,
        pub(crate) maybe: ::core::option::Option<u8>,
        #[flat(default = true)]
        pub(crate) bit: bool,
        #[flat(skip)]
        pub(crate) skipped: u8,
        pub(crate) line: Line,
        pub(crate) side: Side,
        pub(crate) event: Event,
    }

    #[derive(Flat)]
    #[flat(fixed)]
    pub(crate) struct Line {
        pub(crate) price: i64,
    }

    #[derive(Flat)]
    #[repr(u8)]
    pub(crate) enum Side {
        Buy = 1,
    }

    #[derive(Flat)]
    pub(crate) enum Event {
        None,
        Some(u8),
        Ok { id: u8 },
        Err(::std::boxed::Box<Record>),
    }
}

#[test]
fn emitted_code_needs_no_prelude() {
    use without_prelude::{Event, EventView, Line, Record, Side};
    let value = |event| Record {
        id: 1,
        text: "t".into(),
        maybe: Some(2),
        bit: false,
        skipped: 3,
        line: Line { price: 4 },
        side: Side::Buy,
        event,
    };
    let inner = value(Event::Ok { id: 5 });
    let bytes = value(Event::Err(Box::new(inner))).encode();
    let view = Record::view(&bytes).expect("encoded");
    assert_eq!((view.id(), view.text(), view.maybe(), view.line().price()), (1, "t", Some(2), 4));
    let EventView::Err(inner) = view.event() else { panic!("another alternative") };
    let EventView::Ok(payload) = inner.get().event() else { panic!("another alternative") };
    assert_eq!(payload.id(), 5);
    assert_eq!(Record::decode(&bytes).map(|record| (record.skipped, record.bit)), Ok((0, false)));
}

/// A macro that declares types, as programs have them.
macro_rules! message {
    ($(#[$meta:meta])* $visibility:vis $name:ident<$param:ident> { $($field:ident: $type:ty = $default:expr),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Flat, Clone, Debug, PartialEq)]
        $visibility struct $name<$param> { $(#[flat(default = $default)] $field: $type,)* rest: $param }
    };
}

message! {
    /// Documented by whoever calls the macro.
    pub(crate) FromMacro<T> { a: u8 = 1 + 1, b: i32 = -3, c: bool = true }
}

#[test]
fn types_may_come_from_macros() {
    let value = FromMacro { a: 9, b: 8, c: false, rest: vec![1_u16] };
    assert_eq!(FromMacro::decode(&value.encode()), Ok(value));
    assert_eq!(FromMacro::<()>::view(&[]).map(|view| (view.a(), view.b(), view.c())), Ok((2, -3, true)));
}

/// Everything that is emitted for a documented type is documented, and clean under pedantic lints.
pub mod documented {
    use llano::Flat;
    use std::collections::BTreeMap;

    /// A record.
    #[derive(Flat, Clone, Debug, PartialEq)]
    pub struct Record {
        /// Documented.
        pub id: u64,
        pub(crate) undocumented: [u8; 32],
        pub(super) maybe: Option<Fixed>,
        pub(in crate::documented) map: BTreeMap<String, Value>,
        private: Vec<Choice>,
        /// Named as conversions are.
        pub from_node: u32,
        /// Named as conversions are.
        pub into_node: String,
        /// Named as conversions are.
        pub as_of: u64,
        /// Named as what goes with `is_empty`.
        pub len: u32,
    }

    /// A fixed struct.
    #[derive(Flat, Clone, Copy, Debug, PartialEq)]
    #[flat(fixed)]
    pub struct Fixed {
        /// Documented.
        pub from_node: u32,
        into_node: bool,
        as_of: (u8, [Value; 2]),
    }

    /// An enum.
    #[derive(Flat, Clone, Copy, Debug, PartialEq)]
    #[repr(i16)]
    pub enum Value {
        /// Documented.
        First = -1,
        /// Documented.
        #[flat(default)]
        Second = 2,
    }

    /// A variant.
    #[derive(Flat, Clone, Debug, PartialEq)]
    pub enum Choice {
        /// Documented.
        Nothing,
        /// Documented.
        One(String),
        /// Documented.
        Boxed(Box<Record>),
        /// Documented.
        Both {
            /// Documented.
            first: u8,
            /// Documented.
            second: Option<String>,
        },
    }

    impl Record {
        /// Has private fields set.
        #[must_use]
        pub fn new(private: Vec<Choice>) -> Self {
            let fixed = Fixed { from_node: 1, into_node: true, as_of: (2, [Value::First; 2]) };
            let map = BTreeMap::from([("key".to_owned(), Value::Second)]);
            let (into_node, maybe) = ("n".to_owned(), Some(fixed));
            Self { id: 1, undocumented: [2; 32], maybe, map, private, from_node: 3, into_node, as_of: 4, len: 5 }
        }
    }
}

#[test]
fn types_of_other_modules_have_views_there() {
    let inner = documented::Choice::Boxed(Box::new(documented::Record::new(Vec::new())));
    let value = documented::Record::new(vec![inner, documented::Choice::Nothing]);
    let bytes = value.encode();
    assert_eq!(documented::Record::decode(&bytes).as_ref(), Ok(&value));
    let view: documented::RecordView<'_> = documented::Record::view(&bytes).expect("encoded");
    assert_eq!((view.from_node(), view.into_node(), view.as_of(), view.len()), (3, "n", 4, 5));
    let documented::ChoiceView::Boxed(inner) = view.private().at(0) else { panic!("another alternative") };
    assert_eq!(inner.get().undocumented().to_array(), [2; 32]);
}

#[test]
fn types_may_be_declared_where_functions_are() {
    fn inner() -> Vec<u8> {
        #[derive(Flat)]
        struct Local {
            nested: Nested,
        }

        #[derive(Flat)]
        enum Nested {
            Unit,
            Fields { local: Vec<Local> },
        }

        let unit = Local { nested: Nested::Unit };
        Local { nested: Nested::Fields { local: vec![unit] } }.encode()
    }

    #[derive(Flat, Debug)]
    struct Local {
        nested: Vec<u8>,
    }

    assert_eq!(Local::view(&inner()).map(|view| view.nested().len()), Ok(12));
}
