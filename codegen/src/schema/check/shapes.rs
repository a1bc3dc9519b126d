//! What is known of the types while they are checked: the model, with holes where something is wrong.

use std::collections::HashMap;

use super::attributes::Attributes;
use crate::model::{Constraints, Reserved, Scalar, Type, Value};
use crate::schema::ast::{self, Name};
use crate::schema::resolve::Place;

/// A type.
pub(super) enum Shape<'a> {
    /// Not looked at so far.
    Pending,
    Enum(Enum<'a>),
    Flags(Enum<'a>),
    Struct(Record<'a>),
    Record(Record<'a>),
    Variant(Variant<'a>),
}

impl<'a> Shape<'a> {
    /// The bodies of fields that stand directly in the type: its own, or those of its payloads.
    pub(super) fn records(&self) -> impl Iterator<Item = &Record<'a>> {
        let (own, alternatives) = match self {
            Self::Struct(it) | Self::Record(it) => (Some(it), &[][..]),
            Self::Variant(it) => (None, &it.alternatives[..]),
            _ => (None, &[][..]),
        };
        let payloads = alternatives.iter().filter_map(|alternative| match &alternative.payload {
            Payload::Record(record) => Some(record),
            _ => None,
        });
        own.into_iter().chain(payloads)
    }

    /// The same, to be changed.
    pub(super) fn records_mut(&mut self) -> impl Iterator<Item = &mut Record<'a>> {
        let (own, alternatives) = match self {
            Self::Struct(it) | Self::Record(it) => (Some(it), &mut [][..]),
            Self::Variant(it) => (None, &mut it.alternatives[..]),
            _ => (None, &mut [][..]),
        };
        let payloads = alternatives.iter_mut().filter_map(|alternative| match &mut alternative.payload {
            Payload::Record(record) => Some(record),
            _ => None,
        });
        own.into_iter().chain(payloads)
    }
}

/// An enum or flags.
pub(super) struct Enum<'a> {
    pub(super) integer: Option<Scalar>,
    pub(super) values: Vec<EnumValue<'a>>,
    /// The positions of the values.
    pub(super) by_name: HashMap<&'a str, usize>,
    pub(super) default: usize,
    pub(super) is_default_marked: bool,
    pub(super) reserved: Reserved,
}

/// A value of an enum, or a flag.
pub(super) struct EnumValue<'a> {
    pub(super) ast: &'a ast::EnumValue,
    pub(super) value: Option<i128>,
    pub(super) attributes: Attributes<'a>,
}

/// The fields of a struct, a record or a payload.
pub(super) struct Record<'a> {
    /// By ascending number.
    pub(super) fields: Vec<Field<'a>>,
    /// The positions of the fields.
    pub(super) by_name: HashMap<&'a str, usize>,
    pub(super) reserved: Reserved,
}

/// A field.
pub(super) struct Field<'a> {
    pub(super) ast: &'a ast::Field,
    pub(super) place: Place,
    pub(super) number: Option<u32>,
    pub(super) ty: Option<Type>,
    pub(super) attributes: Attributes<'a>,
    /// The default as it is written, where there can be one.
    pub(super) written_default: Option<&'a ast::Value>,
    pub(super) constraints: Constraints,
    pub(super) default: Option<Value>,
}

/// A variant.
pub(super) struct Variant<'a> {
    /// By ascending tag.
    pub(super) alternatives: Vec<Alternative<'a>>,
    /// The positions of the alternatives.
    pub(super) by_name: HashMap<&'a str, usize>,
    /// The position of the default.
    pub(super) default: usize,
    pub(super) is_default_marked: bool,
    pub(super) reserved: Reserved,
}

/// An alternative.
pub(super) struct Alternative<'a> {
    pub(super) ast: &'a ast::Alternative,
    pub(super) tag: Option<u8>,
    pub(super) attributes: Attributes<'a>,
    pub(super) payload: Payload<'a>,
}

/// What an alternative carries.
pub(super) enum Payload<'a> {
    Unit,
    Type(Option<Type>, &'a ast::Type),
    Record(Record<'a>),
}

/// The positions of names; of those that stand twice, the first.
pub(super) fn positions<'a>(names: impl Iterator<Item = &'a Name>) -> HashMap<&'a str, usize> {
    let mut positions = HashMap::new();
    for (position, name) in names.enumerate() {
        positions.entry(name.text.as_str()).or_insert(position);
    }
    positions
}
