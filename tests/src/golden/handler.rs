//! What can be done with a message, by the name of its schema.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};
use std::marker::PhantomData;

use llano::{Be, Decode, EncodeError, Error, Flat, InlineBytes, InlineList, InlineString, View, ViewMut};
use serde_json::Value;

use super::change::Change;
use super::json::{FromJson, ToJson};
use super::random::Random;
use super::types::{
    Account, Chain, Empty, Event, Expr, Header, Ladder, Level, Line, Maybe, Named, Nested, Nine, Order, Person, Point,
    QuoteV1, QuoteV2, Reading, Rights, Side, SignalV1, SignalV2, Switches, Trade, Tree,
};

/// A type of messages.
pub trait Handler: Sync {
    /// Checks a message.
    ///
    /// # Errors
    ///
    /// If it is none of the type.
    fn verify(&self, bytes: &[u8]) -> Result<(), Error>;

    /// Checks a message whose containers may lie in each other up to a limit.
    ///
    /// # Errors
    ///
    /// If it is none of the type, or too deep.
    fn verify_within(&self, bytes: &[u8], depth_limit: u32) -> Result<(), Error>;

    /// The view of a message, walked whole: all that it holds is read in all ways, compared, shown.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    fn read(&self, bytes: &[u8]) -> Result<Value, Error>;

    /// The value of a message, and the value's message.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify), and for what the type cannot hold.
    fn decode(&self, bytes: &[u8]) -> Result<(Value, Vec<u8>), Error>;

    /// The message of a value, encoded in all ways; none if the type cannot express it.
    fn encode(&self, value: &Value) -> Option<Vec<u8>>;

    /// How the value of a message, and its view, show themselves.
    ///
    /// # Errors
    ///
    /// As [`decode`](Self::decode).
    fn show(&self, bytes: &[u8]) -> Result<(String, String), Error>;

    /// Stores values in all places of a message that take one.
    ///
    /// # Errors
    ///
    /// If it is no message of the type, or lacks a place; nothing is stored then.
    fn change(&self, bytes: &mut [u8], random: &mut Random) -> Result<(), Error>;
}

/// The handler of a Rust type.
struct Of<T>(PhantomData<fn() -> T>);

/// Takes text and keeps none.
struct Nowhere;

impl Write for Nowhere {
    fn write_str(&mut self, _: &str) -> std::fmt::Result {
        Ok(())
    }
}

impl<T> Handler for Of<T>
where
    T: Flat + FromJson + Debug + PartialEq + for<'a> Decode<'a>,
    for<'a> View<'a, T>: ToJson,
    for<'a> ViewMut<'a, T>: Change,
{
    fn verify(&self, bytes: &[u8]) -> Result<(), Error> {
        T::verify(bytes)
    }

    fn verify_within(&self, bytes: &[u8], depth_limit: u32) -> Result<(), Error> {
        T::view_within(bytes, depth_limit).map(|_| ())
    }

    fn read(&self, bytes: &[u8]) -> Result<Value, Error> {
        let view = T::view(bytes)?;
        write!(Nowhere, "{view:?}").expect("a view can be shown");
        let json = view.to_json();
        // SAFETY: just viewed.
        let same = unsafe { T::view_trusted(bytes) };
        // A NaN is not equal to itself, and has no JSON.
        assert!(view == same || json.to_string().contains("null"), "a view differs from itself");
        Ok(json)
    }

    fn decode(&self, bytes: &[u8]) -> Result<(Value, Vec<u8>), Error> {
        let value = T::decode(bytes)?;
        Ok((value.to_json(), value.encode()))
    }

    fn encode(&self, value: &Value) -> Option<Vec<u8>> {
        let value = T::from_json(value)?;
        let bytes = value.encode();
        let len = bytes.len();
        assert_eq!(value.encoded_len(), len);
        assert_eq!(value.try_encode().as_ref(), Ok(&bytes));

        let mut after = vec![0xaa; 3];
        value.encode_to(&mut after);
        assert_eq!(after, [&[0xaa; 3], &bytes[..]].concat());

        let mut exact = vec![0xaa; len];
        assert_eq!(value.encode_into(&mut exact), Ok(len));
        assert_eq!(exact, bytes);
        let mut more = vec![0xaa; len + 1];
        assert_eq!(value.encode_into(&mut more), Ok(len));
        assert_eq!(more, [&bytes[..], &[0xaa]].concat());
        if let Some(short) = len.checked_sub(1) {
            let error = EncodeError::TooSmall { needed: len, found: short };
            assert_eq!(value.encode_into(&mut exact[..short]), Err(error));
            assert_eq!(exact, bytes, "written although it does not fit");
        }
        Some(bytes)
    }

    fn show(&self, bytes: &[u8]) -> Result<(String, String), Error> {
        Ok((format!("{:?}", T::decode(bytes)?), format!("{:?}", T::view(bytes)?)))
    }

    fn change(&self, bytes: &mut [u8], random: &mut Random) -> Result<(), Error> {
        T::view_mut(bytes)?.change(random);
        Ok(())
    }
}

macro_rules! handlers {
    ($($schema:literal $type:ty;)*) => {
        &[$(($schema, &Of::<$type>(PhantomData))),*]
    };
}

/// The handlers, by schema.
pub static HANDLERS: &[(&str, &dyn Handler)] = handlers! {
    "bool" bool;
    "u8" u8;
    "i16" i16;
    "u32" u32;
    "i32" i32;
    "u64" u64;
    "i64" i64;
    "u128" u128;
    "i128" i128;
    "f32" f32;
    "f64" f64;
    "char" char;
    "string" String;
    "bytes" Vec<u8>;
    "Side" Side;
    "Level" Level;
    "Line" Line;
    "Reading" Reading;
    "Empty" Empty;
    "Point" Point;
    "Named" Named;
    "Person" Person;
    "Order" Order;
    "Switches" Switches;
    "Nine" Nine;
    "Maybe" Maybe;
    "Event" Event;
    "Nested" Nested;
    "Chain" Chain;
    "Tree" Tree;
    "Expr" Expr;
    "SignalV1" SignalV1;
    "SignalV2" SignalV2;
    "QuoteV1" QuoteV1;
    "QuoteV2" QuoteV2;
    "Header" Header;
    "Rights" Rights;
    "Trade" Trade;
    "Ladder" Ladder;
    "Account" Account;
    "u16be" Be<u16>;
    "i128be" Be<i128>;
    "string[4]" InlineString<4>;
    "string[300]" InlineString<300, u16>;
    "bytes[4]" InlineBytes<4>;
    "[u16; ..=3]" InlineList<u16, 3>;
    "?string[4]" Option<InlineString<4>>;
    "[u16be]" Vec<Be<u16>>;
    "[Rights]" Vec<Rights>;
    "[string[4]]" Vec<InlineString<4>>;
    "[Ladder]" Vec<Ladder>;
    "map<i16be, u8>" BTreeMap<Be<i16>, u8>;
    "map<string[4], u8>" BTreeMap<InlineString<4>, u8>;
    "set<Rights>" BTreeSet<Rights>;
    "set<bytes[4]>" BTreeSet<InlineBytes<4>>;
    "?u32" Option<u32>;
    "?string" Option<String>;
    "[bool; 3]" [bool; 3];
    "[u16; 3]" [u16; 3];
    "[string; 2]" [String; 2];
    "[?u8; 3]" [Option<u8>; 3];
    "(u8, bool, u32)" (u8, bool, u32);
    "(u8, string)" (u8, String);
    "(bool, string, u16)" (bool, String, u16);
    "[u16]" Vec<u16>;
    "[f64]" Vec<f64>;
    "[bool]" Vec<bool>;
    "[Side]" Vec<Side>;
    "[Line]" Vec<Line>;
    "[string]" Vec<String>;
    "[[u16]]" Vec<Vec<u16>>;
    "[?u16]" Vec<Option<u16>>;
    "[?string]" Vec<Option<String>>;
    "[(u8, u16)]" Vec<(u8, u16)>;
    "[(u8, string)]" Vec<(u8, String)>;
    "[Point]" Vec<Point>;
    "[Named]" Vec<Named>;
    "[Person]" Vec<Person>;
    "[Empty]" Vec<Empty>;
    "[Event]" Vec<Event>;
    "[QuoteV1]" Vec<QuoteV1>;
    "[QuoteV2]" Vec<QuoteV2>;
    "map<string, u32>" BTreeMap<String, u32>;
    "map<i16, string>" BTreeMap<i16, String>;
    "map<string, Named>" BTreeMap<String, Named>;
    "map<(u16, string), u8>" BTreeMap<(u16, String), u8>;
    "map<u8, u8>" BTreeMap<u8, u8>;
    "map<i16, u8>" BTreeMap<i16, u8>;
    "set<u32>" BTreeSet<u32>;
    "set<i16>" BTreeSet<i16>;
    "set<bool>" BTreeSet<bool>;
    "set<string>" BTreeSet<String>;
    "set<[u8; 2]>" BTreeSet<[u8; 2]>;
};

/// The handler of a schema, if there is one.
#[must_use]
pub fn handler(schema: &str) -> Option<&'static dyn Handler> {
    HANDLERS.iter().find(|(name, _)| *name == schema).map(|(_, handler)| *handler)
}
