//! `schemas/llano/model.flat`, by hand.

use llano::Flat;

#[derive(Flat)]
pub struct Model {
    pub modules: Vec<Module>,
    pub types: Vec<Definition>,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Span {
    pub file: u32,
    pub start: u32,
    pub end: u32,
}

#[derive(Flat)]
pub struct Module {
    pub path: Vec<String>,
    pub docs: Vec<String>,
    pub files: Vec<u32>,
    pub items: Vec<Item>,
}

#[derive(Flat)]
pub enum Item {
    Const { name: String, meta: Meta, ty: Type, value: Value },
    Alias { name: String, meta: Meta, ty: Type },
    Type(u32),
    Protocol(Protocol),
}

#[derive(Flat)]
pub struct Meta {
    pub span: Span,
    pub docs: Vec<String>,
    pub deprecated: Option<String>,
    pub annotations: Vec<Annotation>,
}

#[derive(Flat)]
pub struct Annotation {
    pub name: String,
    pub arguments: Vec<Value>,
}

#[derive(Flat)]
pub struct Definition {
    pub module: u32,
    pub parent: Option<u32>,
    pub name: String,
    pub full_name: String,
    pub meta: Meta,
    pub kind: DefinitionKind,
}

#[derive(Flat)]
pub enum DefinitionKind {
    Enum { integer: Scalar, values: Vec<EnumValue>, default: u32, is_default_marked: bool, reserved: Reserved },
    Flags { integer: Scalar, flags: Vec<EnumValue>, reserved: Reserved },
    Struct(Fields),
    Record(Fields),
    Variant { alternatives: Vec<Alternative>, default: u8, is_default_marked: bool, reserved: Reserved },
}

#[derive(Flat)]
pub struct EnumValue {
    pub name: String,
    pub json_name: Option<String>,
    pub meta: Meta,
    pub value: i128,
}

#[derive(Flat)]
pub struct Reserved {
    pub numbers: Vec<ReservedRange>,
    pub names: Vec<String>,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct ReservedRange {
    pub first: i128,
    pub last: i128,
}

#[derive(Flat)]
pub struct Fields {
    pub fields: Vec<Field>,
    pub reserved: Reserved,
}

#[derive(Flat)]
pub struct Field {
    pub number: u32,
    pub name: String,
    pub json_name: Option<String>,
    pub meta: Meta,
    pub ty: Type,
    pub ty_span: Span,
    pub default: Option<Value>,
    pub constraints: Constraints,
}

#[derive(Flat)]
pub struct Constraints {
    pub range: Option<ConstraintsRange>,
    pub len: Option<ConstraintsLen>,
    pub pattern: Option<String>,
}

#[derive(Flat)]
pub struct ConstraintsRange {
    pub least: Value,
    pub greatest: Value,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct ConstraintsLen {
    pub least: u64,
    pub greatest: u64,
}

#[derive(Flat)]
pub struct Alternative {
    pub tag: u8,
    pub name: String,
    pub json_name: Option<String>,
    pub meta: Meta,
    pub payload: AlternativePayload,
}

#[derive(Flat)]
pub enum AlternativePayload {
    Unit,
    Type(Type),
    Record(Fields),
}

#[derive(Flat)]
pub struct Protocol {
    pub name: String,
    pub meta: Meta,
    pub id: u32,
    pub messages: Vec<ProtocolMessage>,
    pub reserved: Reserved,
}

#[derive(Flat)]
pub struct ProtocolMessage {
    pub number: u16,
    pub name: String,
    pub meta: Meta,
    pub ty: u32,
}

#[derive(Flat)]
pub enum Type {
    Scalar(Scalar),
    String,
    Bytes,
    InlineString(u32),
    InlineBytes(u32),
    InlineList { item: Box<Type>, capacity: u32 },
    Array { item: Box<Type>, len: u32 },
    List(Box<Type>),
    Map { key: Box<Type>, value: Box<Type> },
    Set(Box<Type>),
    Optional(Box<Type>),
    Named(u32),
}

#[derive(Flat)]
#[repr(u8)]
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

#[derive(Flat)]
pub enum Value {
    Bool(bool),
    Char(char),
    Integer(ValueInteger),
    Float(f64),
    Flags(u64),
    Text(String),
    Bytes(Vec<u8>),
    List(Vec<Value>),
    Record(Vec<ValueFieldValue>),
    Alternative(u8),
}

#[derive(Flat)]
#[flat(fixed)]
pub struct ValueInteger {
    pub is_negative: bool,
    pub magnitude: u128,
}

#[derive(Flat)]
pub struct ValueFieldValue {
    pub field: u32,
    pub value: Value,
}
