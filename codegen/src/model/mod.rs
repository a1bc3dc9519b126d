//! Schemas as plain values: all names are resolved, all values computed, all rules hold.
//!
//! What the schema compiler knows after it has checked everything, and what layout, evolution rules and the lowering to
//! Rust are functions of. Types name each other by [`TypeId`], so recursion is no problem.

pub mod breaking;
pub mod encode;
pub mod fingerprint;
pub mod layout;
pub mod lock;
mod scalar;
mod spell;

#[cfg(feature = "schema")]
pub(crate) use spell::type_text;

use std::fmt;

use crate::diagnostics::{FileId, Span};

/// All that was compiled together.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The modules, by path.
    pub modules: Vec<Module>,
    /// The types: a [`TypeId`] is the place here.
    pub types: Vec<Definition>,
}

/// A type of the [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// A module of the [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub u32);

/// A namespace: one file of generated Rust.
#[derive(Clone, Debug)]
pub struct Module {
    /// `trading.orders` is `["trading", "orders"]`.
    pub path: Vec<String>,
    /// Documentation, a line each.
    pub docs: Vec<String>,
    /// The files that it was declared in.
    pub files: Vec<FileId>,
    /// What it declares, in order of declaration. A type that is declared inside another follows it.
    pub items: Vec<Item>,
}

/// A declaration of a module.
#[derive(Clone, Debug)]
pub enum Item {
    /// A constant.
    Const(Const),
    /// Another name for a type.
    Alias(Alias),
    /// A type.
    Type(TypeId),
    /// The messages of a service.
    Protocol(Protocol),
}

/// `const NAME: type = value;`
#[derive(Clone, Debug)]
pub struct Const {
    /// Its name.
    pub name: String,
    /// Documentation and attributes.
    pub meta: Meta,
    /// A scalar, `string` or `bytes`.
    pub ty: Type,
    /// Its value, which is of that type.
    pub value: Value,
}

/// `type Name = type;`
#[derive(Clone, Debug)]
pub struct Alias {
    /// Its name.
    pub name: String,
    /// Documentation and attributes.
    pub meta: Meta,
    /// What it stands for.
    pub ty: Type,
}

/// What can stand before a declaration, and where the declaration stands.
#[derive(Clone, Debug)]
pub struct Meta {
    /// The name in the source, or what stands for it.
    pub span: Span,
    /// Documentation, a line each.
    pub docs: Vec<String>,
    /// That it should not be used any more, and what to do instead, which may be empty.
    pub deprecated: Option<String>,
    /// What users of the model have written for themselves.
    pub annotations: Vec<Annotation>,
}

/// `#[acme.color("red", 3)]`
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    /// Its name, with its dots.
    pub name: String,
    /// Its arguments. Names among them are resolved as constants, enumerators or types are not: they are text.
    pub arguments: Vec<Value>,
}

/// A declared or anonymous type.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The module it is in.
    pub module: ModuleId,
    /// The type it is declared in, if any.
    pub parent: Option<TypeId>,
    /// Its name in the source, `Kind`; of an anonymous type, the name it got from its field.
    pub name: String,
    /// Its name in its module, which is unique there: `OrderKind` for `Kind` inside `Order`.
    pub full_name: String,
    /// Documentation and attributes.
    pub meta: Meta,
    /// What it is.
    pub kind: Kind,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An open set of named integers.
    Enum(Enum),
    /// Named bits of an integer.
    Flags(Flags),
    /// Closed and packed.
    Struct(Record),
    /// Open: grows by appending.
    Record(Record),
    /// One of several alternatives.
    Variant(Variant),
}

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The integer type: 8 to 64 bits.
    pub integer: Scalar,
    /// The values, in order of declaration.
    pub values: Vec<EnumValue>,
    /// The position in `values` of what a missing field reads as.
    pub default: usize,
    /// Whether that was marked, or follows from the values.
    pub is_default_marked: bool,
    /// What must not be used again.
    pub reserved: Reserved,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// Its name.
    pub name: String,
    /// A second, short name, for JSON.
    pub json_name: Option<String>,
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its number.
    pub value: i128,
}

/// Flags.
#[derive(Clone, Debug)]
pub struct Flags {
    /// The integer type: unsigned, 8 to 64 bits.
    pub integer: Scalar,
    /// The flags, in order of declaration; the value is the position of the bit.
    pub flags: Vec<EnumValue>,
    /// What must not be used again.
    pub reserved: Reserved,
}

/// Numbers and names that must not be used again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reserved {
    /// From the first to the last, each.
    pub numbers: Vec<(i128, i128)>,
    /// Names.
    pub names: Vec<String>,
}

impl Reserved {
    /// Whether the number is among them.
    #[must_use]
    pub fn has_number(&self, number: i128) -> bool {
        self.numbers.iter().any(|(first, last)| (*first..=*last).contains(&number))
    }
}

/// The fields of a struct or a record.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The fields, by ascending number: the order on the wire. A struct's are numbered from 1 in order of declaration.
    pub fields: Vec<Field>,
    /// What must not be used again.
    pub reserved: Reserved,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its number.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// A second, short name, for JSON.
    pub json_name: Option<String>,
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its type.
    pub ty: Type,
    /// Where its type stands.
    pub ty_span: Span,
    /// Its value where older data lacks it, if that is not the type's own.
    pub default: Option<Value>,
    /// What its values have to fulfil.
    pub constraints: Constraints,
}

/// What the values of a field have to fulfil. An absent optional fulfils everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// The least and the greatest number, both included and of the field's type.
    pub range: Option<(Value, Value)>,
    /// The least and the greatest length: bytes of text and bytes, items of lists, maps and sets.
    pub len: Option<(u64, u64)>,
    /// A regular expression that matches all of the text.
    pub pattern: Option<String>,
}

impl Constraints {
    /// Whether nothing is asked.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.range.is_none() && self.len.is_none() && self.pattern.is_none()
    }
}

/// A variant.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The alternatives, by ascending tag.
    pub alternatives: Vec<Alternative>,
    /// The tag of what a missing field reads as.
    pub default: u8,
    /// Whether that was marked, or is the first in the text.
    pub is_default_marked: bool,
    /// What must not be used again.
    pub reserved: Reserved,
}

/// An alternative.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its tag.
    pub tag: u8,
    /// Its name.
    pub name: String,
    /// A second, short name, for JSON.
    pub json_name: Option<String>,
    /// Documentation and attributes.
    pub meta: Meta,
    /// What it carries.
    pub payload: Payload,
}

/// What an alternative carries.
#[derive(Clone, Debug)]
pub enum Payload {
    /// Nothing.
    Unit,
    /// A value of this type.
    Type(Type),
    /// Fields of its own.
    Record(Record),
}

/// The messages of a service.
#[derive(Clone, Debug)]
pub struct Protocol {
    /// Its name.
    pub name: String,
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its number.
    pub id: u32,
    /// Its messages, by ascending number.
    pub messages: Vec<Message>,
    /// What must not be used again.
    pub reserved: Reserved,
}

/// A message of a protocol.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its number, at least 1.
    pub number: u16,
    /// Its name in the protocol: the type's, unless another was given.
    pub name: String,
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its type: a record, a variant or a struct.
    pub ty: TypeId,
}

/// A type. Aliases are resolved.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A number, `bool` or `char`.
    Scalar(Scalar),
    /// `string`
    String,
    /// `bytes`
    Bytes,
    /// `string[N]`
    InlineString(u32),
    /// `bytes[N]`
    InlineBytes(u32),
    /// `[T; ..=N]`, `T` fixed
    InlineList(Box<Self>, u32),
    /// `[T; N]`
    Array(Box<Self>, u32),
    /// `[T]`
    List(Box<Self>),
    /// `map<K, V>`
    Map(Box<Self>, Box<Self>),
    /// `set<K>`
    Set(Box<Self>),
    /// `?T`
    Optional(Box<Self>),
    /// A declared or anonymous type.
    Named(TypeId),
}

/// A number, `bool` or `char`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Scalar {
    Bool,
    Char,
    U8,
    U16,
    U32,
    U64,
    U128,
    I8,
    I16,
    I32,
    I64,
    I128,
    F32,
    F64,
    U16Be,
    U32Be,
    U64Be,
    U128Be,
    I16Be,
    I32Be,
    I64Be,
    I128Be,
}

/// A value of a type. The type says how to read it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A `char`.
    Char(char),
    /// An integer, or the number of an enum's value.
    Integer(Integer),
    /// A float; of an `f32`, one that fits.
    Float(f64),
    /// The bits of flags.
    Flags(u64),
    /// Text, inline or not.
    Text(String),
    /// Bytes, inline or not.
    Bytes(Vec<u8>),
    /// The items of a list, an inline list or an array.
    List(Vec<Self>),
    /// The fields of a struct or record that were given, by position in [`Record::fields`]; others are at their
    /// defaults.
    Record(Vec<(usize, Self)>),
    /// An alternative without payload, by its tag.
    Alternative(u8),
}

/// An integer of any of the language's types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Integer {
    /// Whether it is below zero.
    pub is_negative: bool,
    /// Without its sign.
    pub magnitude: u128,
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative { "-" } else { "" };
        write!(f, "{sign}{}", self.magnitude)
    }
}

impl Model {
    /// The type of that number.
    ///
    /// # Panics
    ///
    /// If the number is of another model.
    #[must_use]
    pub fn get(&self, id: TypeId) -> &Definition {
        &self.types[id.0 as usize]
    }

    /// The module of that number.
    ///
    /// # Panics
    ///
    /// If the number is of another model.
    #[must_use]
    pub fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.0 as usize]
    }

    /// The types and their numbers.
    pub fn types(&self) -> impl Iterator<Item = (TypeId, &Definition)> {
        (0..).map(TypeId).zip(&self.types)
    }

    /// The name of a type for people, with its module: `trading.orders.Order.Kind`.
    #[must_use]
    pub fn path(&self, id: TypeId) -> String {
        let definition = self.get(id);
        let outer = match definition.parent {
            Some(parent) => self.path(parent),
            None => self.module(definition.module).path.join("."),
        };
        format!("{outer}.{}", definition.name)
    }
}
