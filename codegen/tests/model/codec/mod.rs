//! An encoder and a reader of the format for types that are known at run time only, written from the book's chapter:
//! what the model's own functions, and the verdicts on changes, are held against. Plain, and in no hurry.

mod read;
mod write;

use std::collections::BTreeMap;

use llano_codegen::model::{Kind, Model, Payload, Record, Scalar, Type, Value};

/// A value of any type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    Bool(bool),
    /// The bits of a scalar, an enum or flags, as an integer of their size.
    Bits(u128),
    /// Text or bytes, inline or not.
    Bytes(Vec<u8>),
    /// A list, inline or not, an array or a set.
    List(Vec<Tree>),
    Map(Vec<(Tree, Tree)>),
    Absent,
    Present(Box<Tree>),
    /// The fields of a struct or record, by number.
    Fields(BTreeMap<u32, Tree>),
    Unit(u8),
    Alternative(u8, Box<Tree>),
    /// An alternative that the reader does not know.
    Unknown(u8, Vec<u8>),
}

/// A field, or a part of what is written as a record.
#[derive(Clone)]
struct Part {
    number: u32,
    ty: Type,
    default: Option<Value>,
}

#[derive(Clone, Copy, PartialEq)]
enum Size {
    Bit,
    Bytes(usize),
    Child,
}

/// Where a part lies: the bit of its presence, the bit or the offset of its value, or its child.
struct Spot {
    presence: Option<usize>,
    size: Size,
    /// A bit counted from the first of the data, an offset, or the number of a child.
    at: usize,
}

pub(crate) struct Codec<'m> {
    model: &'m Model,
}

impl<'m> Codec<'m> {
    pub(crate) fn new(model: &'m Model) -> Self {
        Self { model }
    }

    pub(crate) fn kind(&self, ty: &Type) -> Option<&'m Kind> {
        let Type::Named(id) = ty else { return None };
        Some(&self.model.get(*id).kind)
    }

    /// The size of a fixed type.
    pub(crate) fn size(&self, ty: &Type) -> Option<usize> {
        match ty {
            Type::Scalar(scalar) => Some(scalar.size() as usize),
            Type::InlineString(capacity) | Type::InlineBytes(capacity) => {
                Some(len_width(*capacity) + *capacity as usize)
            }
            Type::InlineList(item, capacity) => Some(len_width(*capacity) + self.size(item)? * *capacity as usize),
            Type::Array(item, len) => Some(self.size(item)? * *len as usize),
            Type::Named(_) => match self.kind(ty)? {
                Kind::Enum(it) => Some(it.integer.size() as usize),
                Kind::Flags(it) => Some(it.integer.size() as usize),
                Kind::Struct(it) => it.fields.iter().map(|field| self.size(&field.ty)).sum(),
                Kind::Record(_) | Kind::Variant(_) => None,
            },
            _ => None,
        }
    }

    /// The parts of what is written as a record.
    fn parts(&self, ty: &Type) -> Option<Vec<Part>> {
        match ty {
            Type::Optional(_) => Some(vec![Part { number: 1, ty: ty.clone(), default: None }]),
            Type::Array(item, len) if self.size(ty).is_none() => {
                Some((1..=*len).map(|number| Part { number, ty: (**item).clone(), default: None }).collect())
            }
            _ => match self.kind(ty)? {
                Kind::Record(record) => Some(record_parts(record)),
                _ => None,
            },
        }
    }

    /// Where parts lie, the length of the data, and the number of children.
    fn place(&self, parts: &[Part]) -> (Vec<Spot>, usize, usize) {
        let (mut at, mut children, mut free_bits) = (0, 0, 0..0);
        let mut spots = Vec::new();
        for part in parts {
            let mut bit = |at: &mut usize| {
                free_bits.next().unwrap_or_else(|| {
                    free_bits = *at * 8 + 1..*at * 8 + 8;
                    *at += 1;
                    free_bits.start - 1
                })
            };
            let (inner, presence) = match &part.ty {
                Type::Optional(inner) => (&**inner, Some(bit(&mut at))),
                ty => (ty, None),
            };
            let spot = if *inner == Type::Scalar(Scalar::Bool) {
                Spot { presence, size: Size::Bit, at: bit(&mut at) }
            } else if let Some(size) = self.size(inner) {
                at += size;
                Spot { presence, size: Size::Bytes(size), at: at - size }
            } else {
                children += 1;
                Spot { presence, size: Size::Child, at: children - 1 }
            };
            spots.push(spot);
        }
        (spots, at, children)
    }

    /// The default of a type, as a field or a payload reads it.
    pub(crate) fn default(&self, ty: &Type) -> Tree {
        if let Some(Kind::Enum(it)) = self.kind(ty) {
            return Tree::Bits(bits_of(it.values[it.default].value, it.integer));
        }
        if let Some(size) = self.size(ty) {
            return self.read_fixed(ty, &vec![0; size]);
        }
        match ty {
            Type::String | Type::Bytes => Tree::Bytes(Vec::new()),
            Type::List(_) | Type::Set(_) => Tree::List(Vec::new()),
            Type::Map(..) => Tree::Map(Vec::new()),
            Type::Optional(_) => Tree::Absent,
            Type::Array(item, len) => Tree::List((0..*len).map(|_| self.default(item)).collect()),
            _ => match self.kind(ty) {
                Some(Kind::Record(record)) => self.default_fields(record),
                Some(Kind::Variant(variant)) => {
                    let tag = variant.default;
                    match &variant.alternatives.iter().find(|it| it.tag == tag).unwrap().payload {
                        Payload::Unit => Tree::Unit(tag),
                        Payload::Type(ty) => Tree::Alternative(tag, Box::new(self.default(ty))),
                        Payload::Record(record) => Tree::Alternative(tag, Box::new(self.default_fields(record))),
                    }
                }
                _ => unreachable!("{ty:?} is fixed"),
            },
        }
    }

    pub(crate) fn default_fields(&self, record: &Record) -> Tree {
        let default = |part: Part| (part.number, self.default_part(&part));
        Tree::Fields(record_parts(record).into_iter().map(default).collect())
    }

    fn default_part(&self, part: &Part) -> Tree {
        part.default.as_ref().map_or_else(|| self.default(&part.ty), |value| self.tree(&part.ty, value))
    }

    /// What a schema's value stands for.
    pub(crate) fn tree(&self, ty: &Type, value: &Value) -> Tree {
        let integer = |scalar: Scalar, it: llano_codegen::model::Integer| {
            let bits = if it.is_negative { it.magnitude.wrapping_neg() } else { it.magnitude };
            Tree::Bits(bits & mask(scalar))
        };
        match (ty, value) {
            (_, Value::Bool(value)) => Tree::Bool(*value),
            (_, Value::Char(value)) => Tree::Bits(u128::from(u32::from(*value))),
            (Type::Scalar(scalar), Value::Integer(it)) => integer(*scalar, *it),
            #[allow(clippy::cast_possible_truncation, reason = "the value of an `f32` fits")]
            (Type::Scalar(Scalar::F32), Value::Float(it)) => Tree::Bits(u128::from((*it as f32).to_bits())),
            (_, Value::Float(it)) => Tree::Bits(u128::from(it.to_bits())),
            (_, Value::Flags(bits)) => Tree::Bits(u128::from(*bits)),
            (_, Value::Text(text)) => Tree::Bytes(text.as_bytes().to_vec()),
            (_, Value::Bytes(bytes)) => Tree::Bytes(bytes.clone()),
            (Type::List(item) | Type::InlineList(item, _) | Type::Array(item, _), Value::List(items)) => {
                Tree::List(items.iter().map(|value| self.tree(item, value)).collect())
            }
            (Type::Named(_), _) => match (self.kind(ty), value) {
                (Some(Kind::Enum(it)), Value::Integer(value)) => integer(it.integer, *value),
                (Some(kind @ (Kind::Record(record) | Kind::Struct(record))), Value::Record(given)) => {
                    let is_record = matches!(kind, Kind::Record(_));
                    let tree = if is_record { self.default_fields(record) } else { self.zeros(ty) };
                    let Tree::Fields(mut fields) = tree else { unreachable!() };
                    for (index, value) in given {
                        let field = &record.fields[*index];
                        fields.insert(field.number, self.tree(&field.ty, value));
                    }
                    Tree::Fields(fields)
                }
                (Some(Kind::Variant(_)), Value::Alternative(tag)) => Tree::Unit(*tag),
                _ => panic!("{value:?} is no value of {ty:?}"),
            },
            _ => panic!("{value:?} is no value of {ty:?}"),
        }
    }

    fn zeros(&self, ty: &Type) -> Tree {
        self.read_fixed(ty, &vec![0; self.size(ty).unwrap()])
    }
}

fn record_parts(record: &Record) -> Vec<Part> {
    let part = |field: &llano_codegen::model::Field| Part {
        number: field.number,
        ty: field.ty.clone(),
        default: field.default.clone(),
    };
    record.fields.iter().map(part).collect()
}

/// The width of the length of an inline type.
fn len_width(capacity: u32) -> usize {
    match capacity {
        0..=255 => 1,
        256..=65_535 => 2,
        _ => 4,
    }
}

fn mask(scalar: Scalar) -> u128 {
    u128::MAX >> (128 - scalar.size() * 8)
}

pub(crate) fn bits_of(value: i128, integer: Scalar) -> u128 {
    value.cast_unsigned() & mask(integer)
}

fn is_big_endian(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(scalar) if scalar.name().ends_with("be"))
}
