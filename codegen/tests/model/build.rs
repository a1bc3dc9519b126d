//! Models without a text.

use llano_codegen::diagnostics::{Sources, Span};
use llano_codegen::model::{
    Constraints, Definition, Field, Item, Kind, Meta, Model, Module, ModuleId, Record, Type, TypeId,
};

pub(crate) fn span() -> Span {
    Span { file: Sources::default().add("built", ""), start: 0, end: 0 }
}

pub(crate) fn meta() -> Meta {
    Meta { span: span(), docs: Vec::new(), deprecated: None, annotations: Vec::new() }
}

/// A model of one empty module.
pub(crate) fn model() -> Model {
    let module = Module { path: vec!["m".into()], docs: Vec::new(), files: Vec::new(), items: Vec::new() };
    Model { modules: vec![module], types: Vec::new() }
}

/// Adds a type to the first module.
pub(crate) fn add(model: &mut Model, name: &str, kind: Kind) -> TypeId {
    let id = TypeId(u32::try_from(model.types.len()).unwrap());
    let (name, full_name) = (name.to_owned(), name.to_owned());
    model.types.push(Definition { module: ModuleId(0), parent: None, name, full_name, meta: meta(), kind });
    model.modules[0].items.push(Item::Type(id));
    id
}

pub(crate) fn field(number: u32, name: &str, ty: Type) -> Field {
    Field {
        number,
        name: name.into(),
        json_name: None,
        meta: meta(),
        ty,
        ty_span: span(),
        default: None,
        constraints: Constraints::default(),
    }
}

/// Fields of these types, numbered from 1 and named after their numbers.
pub(crate) fn fields(types: impl IntoIterator<Item = Type>) -> Record {
    let fields = (1..).zip(types).map(|(number, ty)| field(number, &format!("f{number}"), ty)).collect();
    Record { fields, ..Record::default() }
}

pub(crate) fn optional(inner: Type) -> Type {
    Type::Optional(Box::new(inner))
}

pub(crate) fn list(item: Type) -> Type {
    Type::List(Box::new(item))
}

pub(crate) fn array(item: Type, len: u32) -> Type {
    Type::Array(Box::new(item), len)
}
