//! Changes at random, of which the book says whether they break.

use llano_codegen::diagnostics::Code;
use llano_codegen::model::{
    Enum, Field, Integer, Kind, Model, Payload, Record, Reserved, Scalar, Type, TypeId, Value, Variant,
};

use crate::build::{field, optional};
use crate::random::Random;

const U8: Type = Type::Scalar(Scalar::U8);
const U16: Type = Type::Scalar(Scalar::U16);
const U32: Type = Type::Scalar(Scalar::U32);
const U64: Type = Type::Scalar(Scalar::U64);

/// A change that breaks.
pub(crate) struct Break {
    /// How it is to be reported.
    pub(crate) code: Code,
    /// Whether some values have to be read otherwise, or refused. Others are refused for what may come next.
    pub(crate) is_seen: bool,
}

impl Break {
    fn seen(code: Code) -> Self {
        Self { code, is_seen: true }
    }

    fn unseen(code: Code) -> Self {
        Self { code, is_seen: false }
    }
}

fn next_number(record: &Record) -> u32 {
    record.fields.last().map_or(1, |field| field.number + 1)
}

impl Random {
    /// Changes a type as the format allows it. `false` if the change does not apply.
    pub(crate) fn compatible_edit(&mut self, model: &mut Model, id: TypeId) -> bool {
        let known = model.clone();
        let definition = &mut model.types[id.0 as usize];
        if self.one_in(6) {
            definition.name = self.name("Renamed");
            definition.full_name.clone_from(&definition.name);
            return true;
        }
        match &mut definition.kind {
            Kind::Enum(it) if self.one_in(2) => {
                let free = it.values.iter().map(|value| value.value).max().unwrap_or(0) + 1;
                let value = self.enum_value(free);
                it.values.insert(0, value);
                it.default += 1;
            }
            Kind::Enum(Enum { values, .. }) => values[0].name = self.name("renamed"),
            Kind::Flags(it) => {
                let free = it.flags.iter().map(|flag| flag.value).max().unwrap_or(0) + 1;
                let flag = self.enum_value(free);
                it.flags.push(flag);
            }
            Kind::Struct(it) => {
                let at = self.below(it.fields.len());
                it.fields[at].name = self.name("renamed");
            }
            Kind::Record(it) => return self.compatible_edit_of_record(&known, it, id),
            Kind::Variant(it) => return self.compatible_edit_of_variant(&known, it, id),
        }
        true
    }

    fn compatible_edit_of_record(&mut self, known: &Model, record: &mut Record, own: TypeId) -> bool {
        match self.below(4) {
            0 if !record.fields.is_empty() => {
                let at = self.below(record.fields.len());
                record.fields[at].name = self.name("renamed");
            }
            1 if !record.fields.is_empty() => {
                let at = self.below(record.fields.len());
                let field = &mut record.fields[at];
                if field.ty == Type::Scalar(Scalar::Bool) {
                    return false;
                }
                field.default = self.default(known, &field.ty);
            }
            2 => record.reserved.numbers.push((900, 910)),
            _ => {
                let number = next_number(record) + u32::try_from(self.below(3)).unwrap();
                // A type that is not before this one may hold this one as it is.
                let mut added = self.field(known, own.0 as usize, number);
                if record.fields.is_empty() && added.default.is_some() {
                    added = Field { default: None, ty: U16, ..added };
                }
                let is_enum = |ty: &Type| matches!(ty, Type::Named(id) if matches!(known.get(*id).kind, Kind::Enum(_)));
                if record.fields.is_empty() && is_enum(&added.ty) {
                    return false;
                }
                record.fields.push(added);
            }
        }
        true
    }

    fn compatible_edit_of_variant(&mut self, known: &Model, variant: &mut Variant, own: TypeId) -> bool {
        match self.below(3) {
            0 => {
                let tag = variant.alternatives.last().map_or(1, |it| it.tag + 1);
                let payload = Payload::Type(self.ty(known, own.0 as usize, 1));
                let alternative = self.alternative(tag, payload);
                variant.alternatives.push(alternative);
            }
            1 => {
                let at = self.below(variant.alternatives.len());
                let Payload::Record(record) = &mut variant.alternatives[at].payload else { return false };
                return self.compatible_edit_of_record(known, record, own);
            }
            _ => {
                let is_unit = |it: &llano_codegen::model::Alternative| matches!(it.payload, Payload::Unit);
                let Some(at) = variant.alternatives.iter().position(is_unit) else { return false };
                let unit_is_written = |model: &Model, tag| {
                    let value = Value::Alternative(tag);
                    format!("{:?}", model.types).contains(&format!("{value:?}"))
                };
                // What is written down as a unit in a default has to stay one.
                if unit_is_written(known, variant.alternatives[at].tag) {
                    return false;
                }
                let mut record = Record::default();
                record.fields.push(self.field(known, own.0 as usize, 1));
                variant.alternatives[at].payload = Payload::Record(record);
            }
        }
        true
    }

    /// Changes a type as the format does not allow it, if it can be changed in the way that chance has chosen.
    pub(crate) fn breaking_edit(&mut self, model: &mut Model, id: TypeId) -> Option<Break> {
        let known = model.clone();
        match &mut model.types[id.0 as usize].kind {
            Kind::Enum(it) => {
                let at = self.below(it.values.len());
                match self.below(3) {
                    0 if it.values.len() > 1 && at != it.default => {
                        it.values.remove(at);
                        it.default -= usize::from(at < it.default);
                        Some(Break::seen(Code::VALUE_REMOVED))
                    }
                    1 => {
                        it.values[at].value += 50;
                        Some(Break::seen(Code::VALUE_RENUMBERED))
                    }
                    _ => {
                        it.integer = if it.integer == Scalar::U16 { Scalar::U8 } else { Scalar::U16 };
                        Some(Break::seen(Code::INTEGER_CHANGED))
                    }
                }
            }
            Kind::Flags(it) => {
                let at = self.below(it.flags.len());
                if it.flags.len() > 1 && self.one_in(2) {
                    it.flags.remove(at);
                    return Some(Break::seen(Code::VALUE_REMOVED));
                }
                it.flags[at].value = 6;
                Some(Break::seen(Code::VALUE_RENUMBERED))
            }
            Kind::Struct(it) => self.breaking_edit_of_struct(it),
            Kind::Record(it) => self.breaking_edit_of_record(&known, it),
            Kind::Variant(it) => Some(self.breaking_edit_of_variant(it)),
        }
    }

    fn breaking_edit_of_struct(&mut self, record: &mut Record) -> Option<Break> {
        let count = record.fields.len();
        match self.below(4) {
            0 => {
                let at = self.below(count + 1);
                record.fields.insert(at, field(0, &self.name("f"), U8));
            }
            1 if count > 1 => {
                record.fields.remove(self.below(count));
            }
            2 if count > 1 && record.fields[0].ty != record.fields[1].ty => record.fields.swap(0, 1),
            _ => {
                let at = self.below(count);
                return self.retype(&mut record.fields[at], false);
            }
        }
        for (number, field) in (1..).zip(&mut record.fields) {
            field.number = number;
        }
        Some(Break::seen(Code::STRUCT_CHANGED))
    }

    fn breaking_edit_of_record(&mut self, known: &Model, record: &mut Record) -> Option<Break> {
        let count = record.fields.len();
        if count == 0 {
            if self.one_in(2) {
                let default = Some(Value::Integer(Integer { is_negative: false, magnitude: 5 }));
                record.fields.push(Field { default, ..field(1, "first", U8) });
                return Some(Break::seen(Code::FIRST_FIELD_DEFAULT));
            }
            return None;
        }
        let at = self.below(count);
        match self.below(8) {
            0 => {
                let removed = record.fields.remove(at);
                if self.one_in(2) {
                    record.reserved.numbers.push((removed.number.into(), removed.number.into()));
                }
                Some(Break::unseen(Code::FIELD_REMOVED))
            }
            1 => {
                let number = record.fields[at].number;
                let is_free = number > 1 && record.fields.iter().all(|field| field.number != number - 1);
                let mut added = self.field(known, 5, number - 1);
                added.default = None;
                is_free.then(|| record.fields.insert(at, added))?;
                Some(Break::unseen(Code::FIELD_INSERTED))
            }
            2 => {
                let next = next_number(record);
                let mut moved = record.fields.remove(at);
                moved.number = next;
                record.fields.push(moved);
                Some(Break::unseen(Code::FIELD_RENUMBERED))
            }
            3 if record.fields[at].ty == Type::Scalar(Scalar::Bool) => {
                let default = &mut record.fields[at].default;
                *default = Some(Value::Bool(*default != Some(Value::Bool(true))));
                Some(Break::seen(Code::BOOL_DEFAULT_CHANGED))
            }
            _ => self.retype(&mut record.fields[at], true),
        }
    }

    fn retype(&mut self, field: &mut Field, is_open: bool) -> Option<Break> {
        field.default = None;
        let (ty, code) = match field.ty.clone() {
            Type::Optional(inner) => match *inner {
                // A record that holds itself as it is has no end.
                Type::Optional(_) | Type::Named(_) => return None,
                inner => (inner, Code::OPTIONAL_CHANGED),
            },
            ty if is_open && self.one_in(3) => (optional(ty), Code::OPTIONAL_CHANGED),
            Type::Array(item, len) => (Type::Array(item, len + 1), Code::ARRAY_LENGTH_CHANGED),
            Type::InlineList(item, capacity) => (Type::InlineList(item, capacity + 1), Code::CAPACITY_CHANGED),
            Type::InlineString(capacity) => (Type::InlineString(capacity + 1), Code::CAPACITY_CHANGED),
            Type::InlineBytes(capacity) => (Type::InlineBytes(capacity + 1), Code::CAPACITY_CHANGED),
            Type::Map(key, value) if *key != U64 => (Type::Map(Box::new(U64), value), Code::KEY_CHANGED),
            Type::Set(key) if *key != U64 => (Type::Set(Box::new(U64)), Code::KEY_CHANGED),
            Type::Scalar(scalar) if scalar != Scalar::U64 => (U64, Code::TYPE_CHANGED),
            Type::String | Type::Bytes if is_open => (U32, Code::SECTION_CHANGED),
            Type::List(item) if *item != U32 => (Type::List(Box::new(U32)), Code::TYPE_CHANGED),
            _ => return None,
        };
        field.ty = ty;
        Some(Break::unseen(code))
    }

    fn breaking_edit_of_variant(&mut self, variant: &mut Variant) -> Break {
        let at = self.below(variant.alternatives.len());
        let is_default = variant.alternatives[at].tag == variant.default;
        match self.below(3) {
            0 if !is_default => {
                variant.alternatives.remove(at);
                Break::seen(Code::ALTERNATIVE_REMOVED)
            }
            1 => {
                let alternative = &mut variant.alternatives[at];
                alternative.tag += 100;
                if is_default {
                    variant.default = alternative.tag;
                }
                variant.alternatives.sort_by_key(|it| it.tag);
                Break::seen(Code::ALTERNATIVE_RENUMBERED)
            }
            _ => {
                let payload = &mut variant.alternatives[at].payload;
                match payload {
                    Payload::Unit => *payload = Payload::Type(U32),
                    Payload::Type(_) => *payload = Payload::Unit,
                    Payload::Record(_) => *payload = Payload::Type(Type::String),
                }
                Break::unseen(Code::PAYLOAD_CHANGED)
            }
        }
    }
}

/// Retires an enumerator as it should be.
pub(crate) fn retire(it: &mut Enum, at: usize) {
    let removed = it.values.remove(at);
    it.reserved = Reserved { numbers: vec![(removed.value, removed.value)], names: vec![removed.name] };
}
