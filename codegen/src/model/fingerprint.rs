//! Fingerprints: whether two programs mean the same by the same bytes.
//!
//! The fingerprint of a type covers its shape and that of all it contains: the kinds, the types of fields in wire order,
//! lengths and capacities, tags, the numbers of enumerators and flags, and what is read where something is missing. It
//! does not cover what never reaches the wire: names, documentation, the numbers of fields (which only order them),
//! constraints, reservations, and whether two places name one type or two of the same shape.
//!
//! The algorithm, so that another implementation can arrive at the same numbers:
//!
//! 1. Each declared type is written as a sequence of numbers and references, as `shape` does it.
//! 2. Types are put into classes: two are in the same class unless their sequences differ, or refer to types of
//!    different classes at the same position. These are the coarsest classes for which that holds.
//! 3. Beginning with the type at hand, classes are numbered from 0 in the order of their first mention, and their
//!    sequences are written in that order, each reference as the number of its class.
//! 4. The fingerprint is the FNV-1a hash, of 128 bits, of these numbers: each as 16 bytes, the lowest first.

use std::collections::HashMap;

use super::encode::{encode_default, encode_with};
use super::layout::Layouts;
use super::{EnumValue, Kind, Model, Payload, Record, Scalar, Type, TypeId};

/// The fingerprints of the types of a model.
#[derive(Clone, Debug)]
pub struct Fingerprints {
    /// The sequence of each declared type.
    shapes: Vec<Vec<Token>>,
    /// The class of each declared type.
    classes: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Token {
    Number(u128),
    Type(TypeId),
}

impl Fingerprints {
    /// Prepares the fingerprints of all types of a model.
    #[must_use]
    pub fn new(model: &Model) -> Self {
        let layouts = Layouts::new(model);
        let shapes: Vec<_> = model.types.iter().map(|it| shape(&layouts, &it.kind)).collect();
        let mut classes = vec![0; shapes.len()];
        let mut count = 1;
        loop {
            let mut known = HashMap::new();
            let finer = shapes.iter().map(|shape| {
                let key: Vec<_> = shape.iter().map(|token| resolve(*token, |id| classes[id.0 as usize])).collect();
                let next = known.len();
                *known.entry(key).or_insert(next)
            });
            classes = finer.collect::<Vec<_>>();
            // Classes are only ever split, so that as many are the same.
            if known.len() <= count {
                return Self { shapes, classes };
            }
            count = known.len();
        }
    }

    /// The fingerprint of a declared type.
    #[must_use]
    pub fn of(&self, id: TypeId) -> u128 {
        let mut order = vec![id];
        let mut numbers = HashMap::from([(self.classes[id.0 as usize], 0)]);
        let mut hash = Fnv::new();
        let mut next = 0;
        while let Some(id) = order.get(next).copied() {
            next += 1;
            for token in &self.shapes[id.0 as usize] {
                let number = resolve(*token, |id| {
                    *numbers.entry(self.classes[id.0 as usize]).or_insert_with(|| {
                        order.push(id);
                        order.len() - 1
                    })
                });
                hash.write(&number.to_le_bytes());
            }
        }
        hash.0
    }
}

fn resolve(token: Token, class: impl FnOnce(TypeId) -> usize) -> u128 {
    match token {
        Token::Number(number) => number,
        Token::Type(id) => class(id) as u128,
    }
}

/// The sequence of a declared type. Each part says how long it is before it says what it is, so no two types have the
/// same, and none takes a reference for a number.
fn shape(layouts: &Layouts<'_>, kind: &Kind) -> Vec<Token> {
    let mut shape = Shape { layouts, tokens: Vec::new() };
    match kind {
        Kind::Enum(it) => {
            shape.number(1u8);
            shape.values(it.integer, &it.values);
            shape.number(it.values[it.default].value.cast_unsigned());
        }
        Kind::Flags(it) => {
            shape.number(2u8);
            shape.values(it.integer, &it.flags);
        }
        Kind::Struct(it) => {
            shape.number(3u8);
            shape.number(it.fields.len() as u64);
            for field in &it.fields {
                shape.ty(&field.ty);
            }
        }
        Kind::Record(it) => {
            shape.number(4u8);
            shape.record(it);
        }
        Kind::Variant(it) => {
            shape.number(5u8);
            shape.number(it.default);
            shape.number(it.alternatives.len() as u64);
            for alternative in &it.alternatives {
                shape.number(alternative.tag);
                match &alternative.payload {
                    Payload::Unit => shape.number(0u8),
                    Payload::Type(it) => {
                        shape.number(1u8);
                        shape.ty(it);
                    }
                    Payload::Record(it) => {
                        shape.number(2u8);
                        shape.record(it);
                    }
                }
            }
        }
    }
    shape.tokens
}

struct Shape<'l, 'm> {
    layouts: &'l Layouts<'m>,
    tokens: Vec<Token>,
}

impl Shape<'_, '_> {
    fn number(&mut self, number: impl Into<u128>) {
        self.tokens.push(Token::Number(number.into()));
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.tokens.extend(bytes.iter().map(|byte| Token::Number(u128::from(*byte))));
    }

    /// The values of an enum or flags, in ascending order.
    fn values(&mut self, integer: Scalar, values: &[EnumValue]) {
        let mut numbers: Vec<_> = values.iter().map(|value| value.value).collect();
        numbers.sort_unstable();
        self.bytes(integer.name().as_bytes());
        self.number(numbers.len() as u64);
        self.tokens.extend(numbers.into_iter().map(|number| Token::Number(number.cast_unsigned())));
    }

    fn record(&mut self, record: &Record) {
        self.number(record.fields.len() as u64);
        for field in &record.fields {
            self.ty(&field.ty);
            let own = field.default.as_ref().and_then(|value| encode_with(self.layouts, &field.ty, value));
            let own = own.filter(|bytes| Some(bytes) != encode_default(self.layouts, &field.ty).as_ref());
            self.number(u8::from(own.is_some()));
            self.bytes(&own.unwrap_or_default());
        }
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Scalar(scalar) => {
                self.number(1u8);
                self.bytes(scalar.name().as_bytes());
            }
            Type::String => self.number(2u8),
            // The same type as `[u8]`.
            Type::Bytes => self.ty(&Type::List(Box::new(Type::Scalar(Scalar::U8)))),
            Type::InlineString(capacity) => self.sized(3, *capacity),
            Type::InlineBytes(capacity) => self.sized(4, *capacity),
            Type::InlineList(item, capacity) => {
                self.sized(5, *capacity);
                self.ty(item);
            }
            Type::Array(item, len) => {
                self.sized(6, *len);
                self.ty(item);
            }
            Type::List(item) => {
                self.number(7u8);
                self.ty(item);
            }
            Type::Map(key, value) => {
                self.number(8u8);
                self.ty(key);
                self.ty(value);
            }
            Type::Set(key) => {
                self.number(9u8);
                self.ty(key);
            }
            Type::Optional(inner) => {
                self.number(10u8);
                self.ty(inner);
            }
            Type::Named(id) => {
                self.number(11u8);
                self.tokens.push(Token::Type(*id));
            }
        }
    }

    fn sized(&mut self, code: u8, len: u32) {
        self.number(code);
        self.number(len);
    }
}

/// FNV-1a of 128 bits, with the offset basis and the prime of its authors.
struct Fnv(u128);

impl Fnv {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

    const fn new() -> Self {
        Self(Self::OFFSET)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(Self::PRIME);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Fnv;

    #[test]
    fn the_hash_is_the_published_one() {
        for (text, expected) in [
            ("", Fnv::OFFSET),
            ("a", 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964),
            ("foobar", 0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18),
        ] {
            let mut hash = Fnv::new();
            hash.write(text.as_bytes());
            assert_eq!(hash.0, expected, "{text}");
        }
    }
}
