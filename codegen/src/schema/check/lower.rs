//! From what was found to the model.

use std::collections::HashMap;

use super::Checker;
use super::attributes::{Attributes, meta};
use super::shapes::{self, Payload, Shape};
use crate::model;
use crate::model::{
    Alias, Alternative, Const, Definition, Enum, EnumValue, Field, Flags, Item, Kind, Model, Module, ModuleId,
    Protocol, Record, Reserved, Scalar, Type, Variant,
};
use crate::schema::resolve::{DeclId, DeclKind};

/// What stands for a type that is wrong: it has a size, so that nothing else seems wrong for the lack of it.
const WRONG: Type = Type::Scalar(Scalar::U8);

impl Checker<'_> {
    /// The model. What is wrong, which has been reported, is left out or has something else in its place.
    pub(super) fn lower(&self, mut protocols: HashMap<DeclId, Protocol>) -> Model {
        let mut order: Vec<usize> = (0..self.names.modules.len()).collect();
        order.sort_by_key(|module| &self.names.modules[*module].path);
        let mut places = vec![ModuleId(0); order.len()];
        for (place, module) in (0..).map(ModuleId).zip(&order) {
            places[*module] = place;
        }
        let modules = order.iter().map(|module| {
            let it = &self.names.modules[*module];
            let files = it.files.iter().map(|file| self.names.files[*file].id).collect();
            Module { path: it.path.clone(), docs: it.docs.clone(), files, items: Vec::new() }
        });
        let mut model = Model { modules: modules.collect(), types: Vec::new() };
        for (id, decl) in self.names.iter() {
            let module = places[decl.module.0 as usize];
            let (name, meta) = (decl.name.to_string(), meta(decl.span, decl.outer));
            let item = match decl.kind {
                DeclKind::Const(..) => self.constants[id.index()]
                    .clone()
                    .map(|constant| Item::Const(Const { name, meta, ty: constant.ty, value: constant.value })),
                DeclKind::Alias(_) => self.aliases[id.index()].clone().map(|ty| Item::Alias(Alias { name, meta, ty })),
                DeclKind::Protocol(_) => protocols.remove(&id).map(Item::Protocol),
                DeclKind::Type(ty, _) => {
                    let (parent, full_name, kind) = (decl.parent, decl.full_name.clone(), lower_kind(self.shape(ty)));
                    model.types.push(Definition { module, parent, name, full_name, meta, kind });
                    Some(Item::Type(ty))
                }
            };
            model.modules[module.0 as usize].items.extend(item);
        }
        model
    }
}

fn lower_kind(shape: &Shape<'_>) -> Kind {
    match shape {
        Shape::Pending => Kind::Record(Record::default()),
        Shape::Enum(it) => Kind::Enum(Enum {
            integer: it.integer.unwrap_or(Scalar::U8),
            values: lower_values(it),
            default: it.default,
            is_default_marked: it.is_default_marked,
            reserved: it.reserved.clone(),
        }),
        Shape::Flags(it) => Kind::Flags(Flags {
            integer: it.integer.unwrap_or(Scalar::U8),
            flags: lower_values(it),
            reserved: it.reserved.clone(),
        }),
        Shape::Struct(it) => Kind::Struct(lower_record(it)),
        Shape::Record(it) => Kind::Record(lower_record(it)),
        Shape::Variant(it) => Kind::Variant(Variant {
            alternatives: it.alternatives.iter().map(lower_alternative).collect(),
            default: it.alternatives.get(it.default).and_then(|default| default.tag).unwrap_or(1),
            is_default_marked: it.is_default_marked,
            reserved: it.reserved.clone(),
        }),
    }
}

fn lower_values(it: &shapes::Enum<'_>) -> Vec<EnumValue> {
    let value = |value: &shapes::EnumValue<'_>| EnumValue {
        name: value.ast.name.text.clone(),
        json_name: json_name(&value.attributes),
        meta: meta(value.ast.name.span, Some(&value.ast.outer)),
        value: value.value.unwrap_or(0),
    };
    it.values.iter().map(value).collect()
}

fn lower_record(it: &shapes::Record<'_>) -> Record {
    let field = |field: &shapes::Field<'_>| Field {
        number: field.number.unwrap_or(u32::MAX),
        name: field.ast.name.text.clone(),
        json_name: json_name(&field.attributes),
        meta: meta(field.ast.name.span, Some(&field.ast.outer)),
        ty: field.ty.clone().unwrap_or(WRONG),
        ty_span: field.ast.ty.span,
        default: field.default.clone(),
        constraints: field.constraints.clone(),
    };
    Record { fields: it.fields.iter().map(field).collect(), reserved: Reserved::clone(&it.reserved) }
}

fn lower_alternative(it: &shapes::Alternative<'_>) -> Alternative {
    Alternative {
        tag: it.tag.unwrap_or(u8::MAX),
        name: it.ast.name.text.clone(),
        json_name: json_name(&it.attributes),
        meta: meta(it.ast.name.span, Some(&it.ast.outer)),
        payload: match &it.payload {
            Payload::Unit => model::Payload::Unit,
            Payload::Type(ty, _) => model::Payload::Type(ty.clone().unwrap_or(WRONG)),
            Payload::Record(it) => model::Payload::Record(lower_record(it)),
        },
    }
}

fn json_name(attributes: &Attributes<'_>) -> Option<String> {
    attributes.json.map(|(name, _)| name.to_owned())
}
