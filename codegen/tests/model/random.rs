//! Models and values at random: the same ones for the same seed.

use std::collections::BTreeMap;

use llano_codegen::model::{
    Alternative, Enum, EnumValue, Field, Flags, Integer, Kind, Model, Payload, Record, Reserved, Scalar, Type, TypeId,
    Value, Variant,
};

use crate::build::{add, array, field, list, meta, model, optional};
use crate::codec::{Codec, Tree, bits_of};

pub(crate) struct Random {
    rng: oorandom::Rand64,
    names: u32,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self { rng: oorandom::Rand64::new(u128::from(seed)), names: 0 }
    }

    /// Below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.rng.rand_range(0..end as u64)).unwrap()
    }

    pub(crate) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub(crate) fn pick<'t, T>(&mut self, all: &'t [T]) -> &'t T {
        &all[self.below(all.len())]
    }

    pub(crate) fn name(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    fn count(&mut self, most: usize) -> u32 {
        u32::try_from(self.below(most + 1)).unwrap()
    }

    /// Types of all kinds that contain each other in all ways.
    pub(crate) fn model(&mut self) -> Model {
        let mut model = model();
        for _ in 0..2 {
            let it = self.enumeration();
            add(&mut model, &self.name("Enum"), Kind::Enum(it));
        }
        let it = self.flags();
        add(&mut model, &self.name("Flags"), Kind::Flags(it));
        for _ in 0..2 {
            let fields = (0..=self.count(3)).map(|_| self.fixed(&model, 1)).collect::<Vec<_>>();
            let record = self.record_of(&fields);
            add(&mut model, &self.name("Struct"), Kind::Struct(record));
        }
        let open = model.types.len()..model.types.len() + 2 + self.below(4);
        for at in open.clone() {
            let own = TypeId(u32::try_from(at).unwrap());
            let kind = if self.one_in(3) {
                Kind::Variant(self.variant(&model, open.end))
            } else {
                Kind::Record(self.record(&model, open.end))
            };
            let prefix = if matches!(kind, Kind::Variant(_)) { "Variant" } else { "Record" };
            assert_eq!(add(&mut model, &self.name(prefix), kind), own);
        }
        model
    }

    fn enumeration(&mut self) -> Enum {
        let integer = *self.pick(&[Scalar::U8, Scalar::I8, Scalar::U16, Scalar::I32, Scalar::U64]);
        let first = i128::try_from(self.below(3)).unwrap();
        let values: Vec<_> = (0..=self.count(3)).map(|at| self.enum_value(first + 2 * i128::from(at))).collect();
        let default = values.iter().position(|value| value.value == 0).unwrap_or(0);
        Enum { integer, values, default, is_default_marked: false, reserved: Reserved::default() }
    }

    pub(crate) fn enum_value(&mut self, value: i128) -> EnumValue {
        EnumValue { name: self.name("V"), json_name: None, meta: meta(), value }
    }

    fn flags(&mut self) -> Flags {
        let integer = *self.pick(&[Scalar::U8, Scalar::U32]);
        let flags = (0..=self.count(3)).map(|at| self.enum_value(i128::from(at))).collect();
        Flags { integer, flags, reserved: Reserved::default() }
    }

    fn record_of(&mut self, types: &[Type]) -> Record {
        let fields = (1..).zip(types).map(|(number, ty)| field(number, &self.name("f"), ty.clone())).collect();
        Record { fields, reserved: Reserved::default() }
    }

    /// A record whose fields may hold all types before `end`, which may not be there yet.
    fn record(&mut self, model: &Model, end: usize) -> Record {
        let (mut record, mut number) = (Record::default(), 0);
        for _ in 0..self.below(6) {
            number += 1 + self.count(2);
            record.fields.push(self.field(model, end, number));
        }
        record
    }

    pub(crate) fn field(&mut self, model: &Model, end: usize, number: u32) -> Field {
        let ty = self.ty(model, end, 2);
        let default = if self.one_in(3) { self.default(model, &ty) } else { None };
        Field { default, ..field(number, &self.name("f"), ty) }
    }

    fn variant(&mut self, model: &Model, end: usize) -> Variant {
        let mut alternatives = Vec::new();
        let mut tag = 0;
        for at in 0..=self.count(3) {
            tag += 1 + u8::try_from(self.below(2)).unwrap();
            // The first is the default, and what it carries has to have an end.
            let payload = match self.below(4) {
                0 if at == 0 => Payload::Type(self.fixed(model, 1)),
                1 if at > 0 => Payload::Type(self.ty(model, end, 2)),
                2 if at > 0 => Payload::Record(self.record(model, end)),
                _ => Payload::Unit,
            };
            alternatives.push(self.alternative(tag, payload));
        }
        let default = alternatives[0].tag;
        Variant { alternatives, default, is_default_marked: false, reserved: Reserved::default() }
    }

    pub(crate) fn alternative(&mut self, tag: u8, payload: Payload) -> Alternative {
        Alternative { tag, name: self.name("A"), json_name: None, meta: meta(), payload }
    }

    fn scalar(&mut self) -> Type {
        Type::Scalar(self.pick(&Scalar::ALL).1)
    }

    /// A fixed type that takes at least a byte.
    pub(crate) fn fixed(&mut self, model: &Model, depth: u32) -> Type {
        let is_fixed = |(_, it): &(TypeId, &llano_codegen::model::Definition)| {
            matches!(it.kind, Kind::Enum(_) | Kind::Flags(_) | Kind::Struct(_))
        };
        let named: Vec<_> = model.types().filter(is_fixed).map(|(id, _)| id).collect();
        match self.below(8) {
            0 if depth > 0 => array(self.fixed(model, depth - 1), 1 + self.count(2)),
            1 if depth > 0 => Type::InlineList(Box::new(self.fixed(model, depth - 1)), 1 + self.count(3)),
            2 => Type::InlineString(1 + self.count(6)),
            3 => Type::InlineBytes(if self.one_in(4) { 300 } else { 1 + self.count(6) }),
            4 | 5 if !named.is_empty() => Type::Named(*self.pick(&named)),
            _ => self.scalar(),
        }
    }

    fn key(&mut self) -> Type {
        match self.below(6) {
            0 => Type::String,
            1 => Type::Bytes,
            2 => Type::Scalar(Scalar::I16),
            3 => Type::Scalar(Scalar::U32Be),
            4 => array(Type::Scalar(Scalar::I8), 2),
            _ => Type::Named(TypeId(0)),
        }
    }

    pub(crate) fn ty(&mut self, model: &Model, end: usize, depth: u32) -> Type {
        // What contains itself does so behind an optional, a list or a map.
        let open: Vec<_> = (5..u32::try_from(end).unwrap()).map(TypeId).collect();
        if depth == 0 {
            return self.fixed(model, 1);
        }
        let inner = |it: &mut Self| {
            if it.one_in(2) && end > 5 { Type::Named(*it.pick(&open)) } else { it.ty(model, end, depth - 1) }
        };
        match self.below(14) {
            0 => Type::String,
            1 => Type::Bytes,
            2..=3 => list(inner(self)),
            4 => Type::Map(Box::new(self.key()), Box::new(inner(self))),
            5 => Type::Set(Box::new(self.key())),
            6..=7 => optional(inner(self)),
            8 => array(optional(self.ty(model, end, depth - 1)), 1 + self.count(2)),
            9 => Type::Scalar(Scalar::Bool),
            10 if model.types.len().min(end) > 5 => {
                let earlier = u32::try_from(model.types.len() - 1).unwrap().min(u32::try_from(end - 1).unwrap());
                Type::Named(TypeId(5 + self.count((earlier - 5) as usize)))
            }
            _ => self.fixed(model, 1),
        }
    }

    /// A default of a type that can have one.
    pub(crate) fn default(&mut self, model: &Model, ty: &Type) -> Option<Value> {
        let integer = |magnitude| Value::Integer(Integer { is_negative: false, magnitude });
        Some(match ty {
            Type::Scalar(Scalar::Bool) => Value::Bool(self.one_in(2)),
            Type::Scalar(Scalar::Char) => Value::Char('ñ'),
            Type::Scalar(Scalar::F32 | Scalar::F64) => Value::Float(*self.pick(&[0.0, -0.25, 1.5e9])),
            Type::Scalar(_) => integer(self.below(128) as u128),
            Type::String => Value::Text(self.text()),
            Type::Bytes => Value::Bytes(self.bytes()),
            Type::InlineString(_) => Value::Text("x".into()),
            Type::InlineBytes(_) => Value::Bytes(vec![7]),
            // No default contains itself.
            Type::List(item) if !matches!(**item, Type::Optional(_) | Type::Named(_)) => {
                Value::List(vec![self.default(model, item)?])
            }
            Type::InlineList(item, _) => Value::List(vec![self.default(model, item)?]),
            Type::Array(item, len) if !matches!(**item, Type::Optional(_)) => {
                let value = self.default(model, item)?;
                Value::List(vec![value; *len as usize])
            }
            Type::Named(id) if (id.0 as usize) < model.types.len() => match &model.get(*id).kind {
                Kind::Enum(it) => integer(self.pick(&it.values).value.unsigned_abs()),
                Kind::Flags(it) => Value::Flags(1 << self.pick(&it.flags).value),
                Kind::Struct(it) | Kind::Record(it) if !it.fields.is_empty() => {
                    let at = self.below(it.fields.len());
                    Value::Record(vec![(at, self.default(model, &it.fields[at].ty.clone())?)])
                }
                Kind::Variant(it) => {
                    let is_unit = |it: &&Alternative| matches!(it.payload, Payload::Unit);
                    Value::Alternative(it.alternatives.iter().find(is_unit)?.tag)
                }
                _ => return None,
            },
            _ => return None,
        })
    }

    fn text(&mut self) -> String {
        (0..self.below(4)).map(|_| *self.pick(&['a', 'Z', 'é', '€', '\n', '"', '\\'])).collect()
    }

    fn bytes(&mut self) -> Vec<u8> {
        (0..self.below(5)).map(|_| u8::try_from(self.below(256)).unwrap()).collect()
    }

    /// A value of the type, of no great depth.
    pub(crate) fn tree(&mut self, codec: &Codec<'_>, ty: &Type, depth: u32) -> Tree {
        let is_deep = depth == 0;
        let mut count = |most: usize| if is_deep { 0 } else { self.below(most + 1) };
        match ty {
            Type::Scalar(Scalar::Bool) => Tree::Bool(self.one_in(2)),
            Type::Scalar(Scalar::Char) => Tree::Bits(u128::from(u32::from(*self.pick(&['a', 'ñ', '\u{10ffff}'])))),
            Type::Scalar(scalar) => {
                let bits = u128::from(self.rng.rand_u64()) << 64 | u128::from(self.rng.rand_u64());
                Tree::Bits(bits >> (128 - scalar.size() * 8))
            }
            Type::String => Tree::Bytes(self.text().into_bytes()),
            Type::Bytes => Tree::Bytes(self.bytes()),
            Type::InlineString(capacity) => Tree::Bytes(vec![b'x'; count(*capacity as usize)]),
            Type::InlineBytes(capacity) => Tree::Bytes(vec![0xff; count(*capacity as usize)]),
            Type::InlineList(item, capacity) => {
                let count = count(*capacity as usize);
                Tree::List((0..count).map(|_| self.tree(codec, item, depth)).collect())
            }
            Type::Array(item, len) => {
                Tree::List((0..*len).map(|_| self.tree(codec, item, depth.saturating_sub(1))).collect())
            }
            Type::List(item) => {
                let count = if count(20) == 20 { 300 } else { count(3) };
                Tree::List((0..count).map(|_| self.tree(codec, item, depth - 1)).collect())
            }
            Type::Set(key) => Tree::List(self.keys(codec, key, is_deep)),
            Type::Map(key, value) => {
                let keys = self.keys(codec, key, is_deep);
                Tree::Map(keys.into_iter().map(|key| (key, self.tree(codec, value, depth - 1))).collect())
            }
            Type::Optional(inner) => match count(2) {
                0 => Tree::Absent,
                _ => Tree::Present(Box::new(self.tree(codec, inner, depth - 1))),
            },
            Type::Named(_) => self.named(codec, ty, depth),
        }
    }

    /// Keys that ascend.
    fn keys(&mut self, codec: &Codec<'_>, key: &Type, is_none: bool) -> Vec<Tree> {
        let mut keys: Vec<_> = (0..self.below(4)).filter(|_| !is_none).map(|_| self.tree(codec, key, 1)).collect();
        keys.sort_by(|a, b| codec.compare(key, a, b));
        keys.dedup();
        keys
    }

    fn named(&mut self, codec: &Codec<'_>, ty: &Type, depth: u32) -> Tree {
        match codec.kind(ty).expect("the type is declared") {
            Kind::Enum(it) => Tree::Bits(bits_of(self.pick(&it.values).value, it.integer)),
            Kind::Flags(it) => Tree::Bits(1 << self.pick(&it.flags).value),
            Kind::Struct(it) | Kind::Record(it) => self.fields(codec, it, depth),
            Kind::Variant(it) => {
                let default = it.alternatives.iter().find(|alternative| alternative.tag == it.default).unwrap();
                let alternative = if depth == 0 { default } else { self.pick(&it.alternatives) };
                let payload = match &alternative.payload {
                    Payload::Unit => return Tree::Unit(alternative.tag),
                    Payload::Type(ty) => self.tree(codec, ty, depth.saturating_sub(1)),
                    Payload::Record(record) => self.fields(codec, record, depth.saturating_sub(1)),
                };
                Tree::Alternative(alternative.tag, Box::new(payload))
            }
        }
    }

    fn fields(&mut self, codec: &Codec<'_>, record: &Record, depth: u32) -> Tree {
        let depth = depth.saturating_sub(1);
        let tree = |field: &Field| (field.number, self.tree(codec, &field.ty, depth));
        Tree::Fields(record.fields.iter().map(tree).collect::<BTreeMap<_, _>>())
    }
}
