//! The model: types as plain values, checked by whoever builds them.

use proc_macro2::{Ident, TokenStream};

/// A type that is to get a flat form.
#[derive(Clone, Debug)]
pub enum Item {
    /// An open record.
    Record(Record),
    /// A closed struct of fixed types.
    Struct(Record),
    /// An enum without payloads.
    Enum(Enum),
    /// Flags, whose type is emitted too.
    Flags(Flags),
    /// An enum with payloads.
    Variant(Variant),
}

/// What every type has.
#[derive(Clone, Debug)]
pub struct Header {
    /// The Rust type's name.
    pub name: Ident,
    /// Its name in errors: of a payload's record, the names of variant and alternative.
    pub outer_name: String,
    /// Its visibility, which its views share.
    pub visibility: TokenStream,
    /// Its generic parameters.
    pub generics: Generics,
}

/// The generic parameters of a type.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// The parameters in order.
    pub params: Vec<Param>,
    /// The predicates of the `where` clause, without the keyword.
    pub predicates: Vec<TokenStream>,
}

/// One generic parameter.
#[derive(Clone, Debug)]
pub enum Param {
    /// `'name`
    Lifetime(TokenStream),
    /// `Name: bounds`
    Type(Ident, TokenStream),
    /// `const NAME: type`
    Const(Ident, TokenStream),
}

/// A type of named fields in wire order.
#[derive(Clone, Debug)]
pub struct Record {
    /// Name, visibility, generics.
    pub header: Header,
    /// The fields on the wire, by ascending number.
    pub fields: Vec<Field>,
    /// The members that are not on the wire.
    pub skipped: Vec<Skipped>,
    /// Bytes of fixed fields and number of variable ones, if that is known here: emitted code asserts it.
    pub sizes: Option<(u64, u64)>,
}

/// A member that is not on the wire: decoding takes its type's `Default`.
#[derive(Clone, Debug)]
pub struct Skipped {
    /// The Rust struct's member: a name or an index.
    pub member: TokenStream,
    /// Its type.
    pub ty: TokenStream,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name of its accessors.
    pub name: Ident,
    /// Its name outside of Rust, which errors and `Debug` print.
    pub outer_name: String,
    /// The Rust struct's member: a name or an index.
    pub member: TokenStream,
    /// Its type.
    pub ty: Type,
    /// Its value where older data lacks it, if that is not the type's own.
    pub default: Option<Default>,
    /// Its documentation, as attributes.
    pub docs: TokenStream,
    /// That it should not be used any more, as an attribute.
    pub deprecated: TokenStream,
}

/// The type of a field or a payload.
#[derive(Clone, Debug)]
pub struct Type {
    /// The type as Rust knows it.
    pub rust: TokenStream,
    /// The same with all lifetimes `'static`: what stands for the type where no value is at hand.
    pub lasting: TokenStream,
    /// Whether it is known to have a flat form, so that no error can be about it.
    pub is_known: bool,
    /// What values are read as, where that is plain.
    pub plain: Option<Plain>,
    /// Whether it borrows what cannot be borrowed from a message: then its values are encoded only.
    pub is_encode_only: bool,
    /// Whether its view could contain itself: it holds a `Box` beside any list.
    pub is_boxed: bool,
    /// How its values change in place, as far as the name tells.
    pub change: Change,
}

/// What the values of types are read as that need no view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// A number or a `bool`: as itself.
    Itself,
    /// A `char`: as a number that may be none.
    Char,
    /// A `String`: as `&str`.
    Text,
}

/// How values of a type are changed in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Stored as a whole.
    Store,
    /// Changed in their parts.
    Reach,
    /// Stored as a whole, or changed in their parts.
    Both,
    /// Not at all: the keys of a set stay as they are.
    Neither,
    /// The name does not tell: the compiler finds out.
    Either,
}

/// A field's default.
#[derive(Clone, Debug)]
pub enum Default {
    /// `true` or `false`.
    Bool(bool),
    /// Text, a string literal.
    Text(TokenStream),
    /// Another constant expression.
    Constant(TokenStream),
    /// The canonical bytes of a value of any type, a byte string.
    Bytes(TokenStream),
}

/// An enum without payloads.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Name, visibility, generics.
    pub header: Header,
    /// The integer type on the wire.
    pub integer: Ident,
    /// The values.
    pub values: Vec<Value>,
    /// The value that a field has where older data lacks it, if one is marked.
    pub default: Option<Ident>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its name.
    pub name: Ident,
    /// Its name outside of Rust, which errors and `Debug` print.
    pub outer_name: String,
}

/// Named bits of an integer.
#[derive(Clone, Debug)]
pub struct Flags {
    /// The name of the type.
    pub name: Ident,
    /// Its visibility.
    pub visibility: TokenStream,
    /// Its documentation, and other attributes.
    pub docs: TokenStream,
    /// The unsigned integer type on the wire.
    pub integer: Ident,
    /// The flags.
    pub flags: Vec<Flag>,
}

/// A flag.
#[derive(Clone, Debug)]
pub struct Flag {
    /// The name of its constant, which [`constant_name`](crate::rust::constant_name) makes of other names.
    pub name: Ident,
    /// Its name outside of Rust, which `Debug` prints.
    pub outer_name: String,
    /// The number of its bit.
    pub bit: u8,
    /// Its documentation, and other attributes.
    pub docs: TokenStream,
}

/// An enum with payloads.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Name, visibility, generics.
    pub header: Header,
    /// The alternatives by ascending tag.
    pub alternatives: Vec<Alternative>,
    /// The tag of the alternative that a field has where older data lacks it.
    pub default: u8,
}

/// An alternative of a variant.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// The tag on the wire.
    pub tag: u8,
    /// Its name.
    pub name: Ident,
    /// Its name outside of Rust, which errors and `Debug` print.
    pub outer_name: String,
    /// What it carries.
    pub payload: Payload,
    /// Its documentation, as attributes.
    pub docs: TokenStream,
    /// That it should not be used any more, as an attribute.
    pub deprecated: TokenStream,
}

/// What an alternative carries.
#[derive(Clone, Debug)]
pub enum Payload {
    /// Nothing.
    Unit,
    /// One value.
    Value(Box<Type>),
    /// Several values: a record, whose name is the variant's and the alternative's.
    Record(Record),
}
