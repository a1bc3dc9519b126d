//! Types and values as the schema language writes them.

use std::fmt::Write as _;

use super::{EnumValue, Kind, Model, ModuleId, Payload, Record, Scalar, Type, TypeId, Value};

impl Kind {
    /// The keyword that declares it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Enum(_) => "enum",
            Self::Flags(_) => "flags",
            Self::Struct(_) => "struct",
            Self::Record(_) => "record",
            Self::Variant(_) => "variant",
        }
    }
}

impl Model {
    /// The name of a type in its module, for people: `Order.Kind`.
    #[must_use]
    pub fn local_path(&self, id: TypeId) -> String {
        let definition = self.get(id);
        match definition.parent {
            Some(parent) => format!("{}.{}", self.local_path(parent), definition.name),
            None => definition.name.clone(),
        }
    }

    /// The type as a schema of `module` writes it; what is of another module has the whole path of that.
    #[must_use]
    pub fn spell(&self, ty: &Type, module: ModuleId) -> String {
        type_text(ty, &|id| if self.get(id).module == module { self.local_path(id) } else { self.path(id) })
    }

    /// A type as the schema language writes it, for people: declared types have no module before them.
    #[must_use]
    pub fn type_text(&self, ty: &Type) -> String {
        type_text(ty, &|id| self.local_path(id))
    }

    /// A value of that type as the schema language writes it. Enumerators, flags and alternatives have no type before
    /// them.
    ///
    /// # Panics
    ///
    /// If the value is not of the type.
    #[must_use]
    pub fn value_text(&self, ty: &Type, value: &Value) -> String {
        value_text(self, ty, value, &|_| String::new())
    }
}

/// A value of that type as the schema language writes it; `prefix` says what stands before the members of a type.
pub(super) fn value_text(model: &Model, ty: &Type, value: &Value, prefix: &dyn Fn(TypeId) -> String) -> String {
    let inner = |ty: &Type, value: &Value| value_text(model, ty, value, prefix);
    match (ty, value) {
        (_, Value::Bool(value)) => value.to_string(),
        (_, Value::Char(value)) => format!("'{}'", escaped(&value.to_string(), '\'')),
        #[allow(clippy::cast_possible_truncation, reason = "the value of an `f32` fits")]
        (Type::Scalar(Scalar::F32), Value::Float(value)) => float(*value, &format!("{:?}", *value as f32)),
        (_, Value::Float(value)) => float(*value, &format!("{value:?}")),
        (_, Value::Text(text)) => format!("\"{}\"", escaped(text, '"')),
        (_, Value::Bytes(bytes)) => format!("b\"{}\"", bytes.escape_ascii()),
        (Type::Optional(ty), _) => inner(ty, value),
        (Type::List(item) | Type::InlineList(item, _) | Type::Array(item, _) | Type::Set(item), Value::List(it)) => {
            format!("[{}]", joined(it.iter().map(|value| inner(item, value)), ", "))
        }
        (Type::Named(id), _) => named_text(model, *id, value, prefix),
        (_, Value::Integer(value)) => value.to_string(),
        _ => panic!("{value:?} is no value of {ty:?}"),
    }
}

fn named_text(model: &Model, id: TypeId, value: &Value, prefix: &dyn Fn(TypeId) -> String) -> String {
    let member = |name: &str| format!("{}{name}", prefix(id));
    match (&model.get(id).kind, value) {
        (Kind::Enum(it), Value::Integer(number)) => {
            let is_it = |value: &&EnumValue| value.value.to_string() == number.to_string();
            it.values.iter().find(is_it).map_or_else(|| number.to_string(), |value| member(&value.name))
        }
        (Kind::Flags(_), Value::Flags(0)) => "0".into(),
        (Kind::Flags(it), Value::Flags(bits)) => {
            let is_set = |flag: &&EnumValue| bits >> flag.value & 1 == 1;
            joined(it.flags.iter().filter(is_set).map(|flag| member(&flag.name)), " | ")
        }
        (Kind::Struct(it) | Kind::Record(it), Value::Record(given)) => {
            let text = |(index, value): &(usize, Value)| {
                let field = &it.fields[*index];
                format!("{}: {}", field.name, value_text(model, &field.ty, value, prefix))
            };
            if given.is_empty() { "{}".into() } else { format!("{{ {} }}", joined(given.iter().map(text), ", ")) }
        }
        (Kind::Variant(it), Value::Alternative(tag)) => {
            let alternative = it.alternatives.iter().find(|alternative| alternative.tag == *tag);
            alternative.map_or_else(String::new, |alternative| member(&alternative.name))
        }
        _ => panic!("{value:?} is no value of its type"),
    }
}

/// A type as the schema language writes it; `name` says what declared types are called.
pub(crate) fn type_text(ty: &Type, name: &dyn Fn(TypeId) -> String) -> String {
    let inner = |ty: &Type| type_text(ty, name);
    match ty {
        Type::Scalar(scalar) => scalar.name().into(),
        Type::String => "string".into(),
        Type::Bytes => "bytes".into(),
        Type::InlineString(capacity) => format!("string[{capacity}]"),
        Type::InlineBytes(capacity) => format!("bytes[{capacity}]"),
        Type::InlineList(item, capacity) => format!("[{}; ..={capacity}]", inner(item)),
        Type::Array(item, len) => format!("[{}; {len}]", inner(item)),
        Type::List(item) => format!("[{}]", inner(item)),
        Type::Map(key, value) => format!("map<{}, {}>", inner(key), inner(value)),
        Type::Set(key) => format!("set<{}>", inner(key)),
        Type::Optional(it) => format!("?{}", inner(it)),
        Type::Named(id) => name(*id),
    }
}

/// Text between quotes, without the quotes.
pub(super) fn escaped(text: &str, quote: char) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            c if c == quote => out.extend(['\\', c]),
            // What cannot be seen, or would turn the text around it.
            c if c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}') => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

fn float(value: f64, digits: &str) -> String {
    match value {
        f64::INFINITY => "INFINITY".into(),
        f64::NEG_INFINITY => "-INFINITY".into(),
        value if value.is_nan() => "NAN".into(),
        _ => digits.into(),
    }
}

/// Numbers that are reserved together.
pub(super) fn range_text((first, last): (i128, i128)) -> String {
    if first == last { first.to_string() } else { format!("{first}..={last}") }
}

pub(super) fn joined(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}

impl Type {
    /// Adds the declared types that stand in it.
    pub(super) fn names(&self, all: &mut impl Extend<TypeId>) {
        match self {
            Self::Named(id) => all.extend([*id]),
            Self::List(it) | Self::Set(it) | Self::Optional(it) | Self::Array(it, _) | Self::InlineList(it, _) => {
                it.names(all);
            }
            Self::Map(key, value) => {
                key.names(all);
                value.names(all);
            }
            Self::Scalar(_) | Self::String | Self::Bytes | Self::InlineString(_) | Self::InlineBytes(_) => {}
        }
    }
}

impl Kind {
    /// Adds the declared types that stand in it.
    pub(super) fn names(&self, all: &mut impl Extend<TypeId>) {
        let records: Vec<&Record> = match self {
            Self::Enum(_) | Self::Flags(_) => Vec::new(),
            Self::Struct(it) | Self::Record(it) => vec![it],
            Self::Variant(it) => {
                let payloads = it.alternatives.iter().map(|alternative| &alternative.payload);
                let record = |payload| match payload {
                    &Payload::Unit => None,
                    Payload::Type(ty) => {
                        ty.names(all);
                        None
                    }
                    Payload::Record(it) => Some(it),
                };
                payloads.filter_map(record).collect()
            }
        };
        for field in records.into_iter().flat_map(|record| &record.fields) {
            field.ty.names(all);
        }
    }
}
