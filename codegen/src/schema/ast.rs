//! A schema file as it was written: names are not resolved, values not computed.
//!
//! What could not be read is left out, after a diagnostic: [`File::is_damaged`] tells those who look for what may have
//! stood there. Plain values with public members; a [`Span`] on whatever a diagnostic may point at.

use crate::diagnostics::Span;

/// One file.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// `module a.b;`, where there is one.
    pub module: Option<Module>,
    /// The imports.
    pub imports: Vec<Import>,
    /// What the file declares, in order.
    pub items: Vec<Item>,
    /// Whether the parser had to leave something out.
    pub is_damaged: bool,
    /// The whole text.
    pub span: Span,
}

/// `module a.b;`
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    /// Documentation of the module.
    pub docs: Vec<String>,
    /// Its name.
    pub path: Path,
    /// All of it.
    pub span: Span,
}

/// `import "path" as alias;`
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The file.
    pub path: Text,
    /// What this file calls its module.
    pub alias: Option<Name>,
    /// All of it.
    pub span: Span,
}

/// An identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The identifier.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// Identifiers with dots between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// At least one.
    pub segments: Vec<Name>,
    /// All of it.
    pub span: Span,
}

/// Text in quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it says, escapes resolved.
    pub text: String,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// `#[path]` or `#[path(arguments)]`
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Its name. The language's own have one segment, a user's several.
    pub path: Path,
    /// What stands in the parentheses.
    pub arguments: Vec<Value>,
    /// From `#[` to `]`.
    pub span: Span,
}

/// What documentation and attributes stand before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outer {
    /// The lines of `///`, without the slashes and one space.
    pub docs: Vec<String>,
    /// The attributes.
    pub attributes: Vec<Attribute>,
}

/// A declaration.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Documentation and attributes.
    pub outer: Outer,
    /// Its name.
    pub name: Name,
    /// What it is.
    pub kind: ItemKind,
    /// From the keyword to the end.
    pub span: Span,
}

/// What is declared.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemKind {
    /// `const NAME: type = value;`
    Const {
        /// Its type.
        ty: Type,
        /// Its value.
        value: Value,
    },
    /// `type Name = type;`
    Alias(Type),
    /// What fields can be of.
    Type(TypeKind),
    /// `protocol Name = id { … }`
    Protocol(Protocol),
}

/// What a declared or anonymous type is.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// `enum : integer { … }`
    Enum(Enum),
    /// `flags : integer { … }`
    Flags(Enum),
    /// `struct { … }`
    Struct(Record),
    /// `record { … }`
    Record(Record),
    /// `variant { … }`
    Variant(Variant),
}

/// The values of an enum, or the bits of flags.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// The integer type, where it was written.
    pub integer: Option<Name>,
    /// The values.
    pub values: Vec<EnumValue>,
    /// What must not be used again.
    pub reserved: Vec<Reserved>,
}

/// `Name = value`
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// Documentation and attributes.
    pub outer: Outer,
    /// Its name.
    pub name: Name,
    /// Its number; without one, the previous one's and 1.
    pub value: Option<Value>,
}

/// The fields of a struct or record, and the types that are declared inside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The fields, as they stand in the text.
    pub fields: Vec<Field>,
    /// Types declared inside.
    pub items: Vec<Item>,
    /// What must not be used again.
    pub reserved: Vec<Reserved>,
}

/// `@number name: type = default`
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Documentation and attributes.
    pub outer: Outer,
    /// Its number; without one, the previous one's and 1.
    pub number: Option<Number>,
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: Type,
    /// Its default.
    pub default: Option<Value>,
    /// From the number or name to the type or default.
    pub span: Span,
}

/// The number of a field, an alternative, a message or a protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its value; too great a one is `u128::MAX`.
    pub value: u128,
    /// Where it stands, `@` included.
    pub span: Span,
}

/// The alternatives of a variant.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The alternatives, as they stand in the text.
    pub alternatives: Vec<Alternative>,
    /// Types declared inside.
    pub items: Vec<Item>,
    /// What must not be used again.
    pub reserved: Vec<Reserved>,
}

/// `tag Name`, `tag Name: type` or `tag Name { … }`
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Documentation and attributes.
    pub outer: Outer,
    /// Its tag; without one, the previous one's and 1.
    pub tag: Option<Number>,
    /// Its name.
    pub name: Name,
    /// What it carries.
    pub payload: Payload,
    /// From the tag or name to the end.
    pub span: Span,
}

/// What an alternative carries.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// Nothing.
    Unit,
    /// `: type`
    Type(Type),
    /// `{ fields }`
    Record(Record),
}

/// The messages of a protocol.
#[derive(Clone, Debug, PartialEq)]
pub struct Protocol {
    /// Its number.
    pub id: Option<Number>,
    /// Its messages, as they stand in the text.
    pub messages: Vec<Message>,
    /// What must not be used again.
    pub reserved: Vec<Reserved>,
}

/// `number Type` or `number Name: Type`
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Documentation and attributes.
    pub outer: Outer,
    /// Its number; without one, the previous one's and 1.
    pub number: Option<Number>,
    /// Its name, where it is not the type's.
    pub name: Option<Name>,
    /// Its type.
    pub ty: Path,
    /// From the number or name to the end.
    pub span: Span,
}

/// One entry of `reserved 8, 10..=12, "old_name";`
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// Numbers: the first and the last.
    Numbers(Number, Number),
    /// A negative value of an enum, or numbers from a negative one on: the first, the last, where they stand.
    Values(i128, i128, Span),
    /// A name.
    Name(Text),
}

/// A type as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// What it is.
    pub kind: TypeExpr,
    /// Where it stands.
    pub span: Span,
}

/// A type as it was written.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeExpr {
    /// A scalar, `string`, `bytes` or a declared type.
    Named(Path),
    /// `string[N]` or `bytes[N]`: what stands before the bracket, and the capacity.
    Sized(Path, Box<Value>),
    /// `[T]`
    List(Box<Type>),
    /// `[T; N]`
    Array(Box<Type>, Box<Value>),
    /// `[T; ..=N]`
    InlineList(Box<Type>, Box<Value>),
    /// `map<K, V>`
    Map(Box<Type>, Box<Type>),
    /// `set<K>`
    Set(Box<Type>),
    /// `?T`
    Optional(Box<Type>),
    /// A type that is declared where it is used: `record { … }`, `enum: u8 { … }`
    Anonymous(Box<TypeKind>),
}

/// A value as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// What it is.
    pub kind: ValueExpr,
    /// Where it stands.
    pub span: Span,
}

/// A value as it was written.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueExpr {
    /// An integer: `1_000`, `-5`, `0xff`, `0b1010`, `0o17`. A magnitude too great for `u128` is `None`.
    Integer {
        /// Whether `-` stands before it.
        is_negative: bool,
        /// Without its sign.
        magnitude: Option<u128>,
    },
    /// A number with a point or an exponent: `1_000.5`, `-1e-3`.
    Float(f64),
    /// `true` or `false`
    Bool(bool),
    /// `"text"`, escapes resolved.
    Text(String),
    /// `b"bytes"`, escapes resolved.
    Bytes(Vec<u8>),
    /// `'c'`
    Char(char),
    /// `MIN`, `MAX`, `INFINITY`, `NAN`, a constant, an enumerator, a flag, an alternative without payload.
    Path(Path),
    /// `-INFINITY`, `-MAX`: the negative of a name.
    Negative(Path),
    /// `A | B`
    Union(Vec<Value>),
    /// `[a, b]`
    List(Vec<Value>),
    /// `{ name: value }`
    Record(Vec<(Name, Value)>),
    /// `a..=b`, `a..b`, `a..`, `..=b`: in constraints
    Range {
        /// The least, if there is one.
        start: Option<Box<Value>>,
        /// The greatest, or the one after it, if there is one.
        end: Option<Box<Value>>,
        /// Whether it is the greatest.
        is_inclusive: bool,
    },
}
