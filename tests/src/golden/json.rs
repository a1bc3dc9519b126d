//! Values to and from JSON, as the README of the vectors says.

use std::collections::{BTreeMap, BTreeSet};

use llano::{Bool, Discriminant, F32, F64, I16, I32, I64, I128, Open, U16, U32, U64, U128};
use serde_json::{Value, json};

/// A value, or the view of one, as JSON.
pub trait ToJson {
    /// Whether the type is an optional: one inside another has to be told from it.
    const IS_OPTIONAL: bool = false;

    /// The JSON.
    fn to_json(&self) -> Value;
}

/// A value from JSON.
pub trait FromJson: ToJson + Sized {
    /// The value; none if the type cannot express it.
    fn from_json(json: &Value) -> Option<Self>;
}

/// The greatest integer that JSON writes as a number.
const GREATEST: u64 = 1 << 53;

macro_rules! integers {
    ($($type:ident)*) => {$(
        impl ToJson for $type {
            fn to_json(&self) -> Value {
                match i64::try_from(*self) {
                    Ok(number) if number.unsigned_abs() <= GREATEST => number.into(),
                    _ => self.to_string().into(),
                }
            }
        }

        impl FromJson for $type {
            fn from_json(json: &Value) -> Option<Self> {
                match json {
                    Value::Number(number) => number.to_string().parse().ok(),
                    Value::String(digits) => digits.parse().ok(),
                    _ => None,
                }
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 u128 i8 i16 i32 i64 i128);

macro_rules! packed {
    ($($type:ident)*) => {$(
        impl ToJson for $type {
            fn to_json(&self) -> Value {
                self.get().to_json()
            }
        }
    )*};
}

packed!(Bool U16 U32 U64 U128 I16 I32 I64 I128 F32 F64);

impl<E: Discriminant + ToJson> ToJson for Open<E> {
    fn to_json(&self) -> Value {
        self.get().map_or_else(|_| self.number().to_json(), |value| value.to_json())
    }
}

impl ToJson for bool {
    fn to_json(&self) -> Value {
        (*self).into()
    }
}

impl FromJson for bool {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_bool()
    }
}

impl ToJson for f32 {
    fn to_json(&self) -> Value {
        f64::from(*self).to_json()
    }
}

impl FromJson for f32 {
    #[allow(clippy::cast_possible_truncation, reason = "the vectors hold what fits")]
    fn from_json(json: &Value) -> Option<Self> {
        json.as_f64().map(|number| number as Self)
    }
}

impl ToJson for f64 {
    fn to_json(&self) -> Value {
        (*self).into()
    }
}

impl FromJson for f64 {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_f64()
    }
}

impl ToJson for char {
    fn to_json(&self) -> Value {
        self.to_string().into()
    }
}

impl FromJson for char {
    fn from_json(json: &Value) -> Option<Self> {
        let mut chars = json.as_str()?.chars();
        chars.next().filter(|_| chars.next().is_none())
    }
}

impl ToJson for str {
    fn to_json(&self) -> Value {
        self.into()
    }
}

impl ToJson for String {
    fn to_json(&self) -> Value {
        self.as_str().into()
    }
}

impl FromJson for String {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_str().map(Self::from)
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn to_json(&self) -> Value {
        (**self).to_json()
    }
}

impl<T: ToJson> ToJson for Box<T> {
    fn to_json(&self) -> Value {
        (**self).to_json()
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(json: &Value) -> Option<Self> {
        T::from_json(json).map(Self::new)
    }
}

impl<T: ToJson> ToJson for Option<T> {
    const IS_OPTIONAL: bool = true;

    fn to_json(&self) -> Value {
        match self {
            None => Value::Null,
            Some(value) if T::IS_OPTIONAL => json!({ "some": value.to_json() }),
            Some(value) => value.to_json(),
        }
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(json: &Value) -> Option<Self> {
        match json {
            Value::Null => Some(None),
            _ if T::IS_OPTIONAL => T::from_json(json.get("some")?).map(Some),
            _ => T::from_json(json).map(Some),
        }
    }
}

impl<T: ToJson> ToJson for [T] {
    fn to_json(&self) -> Value {
        self.iter().map(ToJson::to_json).collect()
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Value {
        self.as_slice().to_json()
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_array()?.iter().map(T::from_json).collect()
    }
}

impl<T: ToJson, const N: usize> ToJson for [T; N] {
    fn to_json(&self) -> Value {
        self.as_slice().to_json()
    }
}

impl<T: FromJson, const N: usize> FromJson for [T; N] {
    fn from_json(json: &Value) -> Option<Self> {
        Vec::from_json(json)?.try_into().ok()
    }
}

impl<K: ToJson, V: ToJson> ToJson for BTreeMap<K, V> {
    fn to_json(&self) -> Value {
        self.iter().map(|entry| entry.to_json()).collect()
    }
}

impl<K: FromJson + Ord, V: FromJson> FromJson for BTreeMap<K, V> {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_array()?.iter().map(<(K, V)>::from_json).collect()
    }
}

impl<K: ToJson> ToJson for BTreeSet<K> {
    fn to_json(&self) -> Value {
        self.iter().map(ToJson::to_json).collect()
    }
}

impl<K: FromJson + Ord> FromJson for BTreeSet<K> {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_array()?.iter().map(K::from_json).collect()
    }
}

macro_rules! tuples {
    ($($count:literal: $($letter:ident $index:tt),+;)*) => {$(
        impl<$($letter: ToJson),+> ToJson for ($($letter,)+) {
            fn to_json(&self) -> Value {
                Value::Array(vec![$(self.$index.to_json()),+])
            }
        }

        impl<$($letter: FromJson),+> FromJson for ($($letter,)+) {
            fn from_json(json: &Value) -> Option<Self> {
                let parts = json.as_array().filter(|parts| parts.len() == $count)?;
                Some(($($letter::from_json(&parts[$index])?,)+))
            }
        }
    )*};
}

tuples! {
    2: A 0, B 1;
    3: A 0, B 1, C 2;
}
