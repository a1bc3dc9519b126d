//! What values have to fulfil: `Validate` for the views of types that have constraints.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use super::unraw;
use crate::lower::{grouped, ident, native};
use crate::model::{Constraints, Field, Kind, Model, Payload, Record, Type, TypeId, Value, Variant};
use crate::pattern::compile_pattern;

/// The types that have constraints, or hold a type that has.
pub(crate) struct Constrained {
    /// By [`TypeId`].
    types: Vec<bool>,
}

impl Constrained {
    pub(crate) fn new(model: &Model) -> Self {
        let mut holders = vec![Vec::new(); model.types.len()];
        let mut found = Vec::new();
        for (id, definition) in model.types() {
            for (ty, constraints) in held(&definition.kind) {
                if !constraints.is_none_or(Constraints::is_empty) {
                    found.push(id);
                }
                if let Some(inner) = named(ty) {
                    holders[index(inner)].push(id);
                }
            }
        }
        let mut types = vec![false; model.types.len()];
        while let Some(id) = found.pop() {
            if !types[index(id)] {
                types[index(id)] = true;
                found.extend(&holders[index(id)]);
            }
        }
        Self { types }
    }

    /// Whether there is something to check in values of a type.
    fn reaches(&self, ty: &Type) -> bool {
        named(ty).is_some_and(|id| self.types[index(id)])
    }

    fn has(&self, record: &Record) -> bool {
        record.fields.iter().any(|field| !field.constraints.is_empty() || self.reaches(&field.ty))
    }

    /// `Validate` for the views of a type; nothing where nothing is to be checked.
    pub(crate) fn emit(&self, model: &Model, id: TypeId) -> TokenStream {
        if !self.types[index(id)] {
            return TokenStream::new();
        }
        let definition = model.get(id);
        let name = &definition.full_name;
        match &definition.kind {
            Kind::Record(record) => self.emit_record(record, name, name, &quote!(<'_>)),
            Kind::Struct(record) => self.emit_record(record, name, name, &TokenStream::new()),
            Kind::Variant(variant) => self.emit_variant(variant, name),
            Kind::Enum(_) | Kind::Flags(_) => TokenStream::new(),
        }
    }

    /// Of a type, or of the payload of an alternative, which has another name in errors.
    ///
    /// An accessor may be called as the method of the trait, which would win if `self` were not a view as it is.
    fn emit_record(&self, record: &Record, name: &str, outer_name: &str, lifetime: &TokenStream) -> TokenStream {
        let view = if lifetime.is_empty() { quote!(self) } else { quote!(view) };
        let copy = (!lifetime.is_empty()).then(|| quote!(let view = *self;));
        let fields = record.fields.iter();
        let checks = fields.clone().map(|field| {
            let own = emit_checks(field, outer_name, &view);
            let inner = self.reaches(&field.ty).then(|| {
                let (accessor, field) = (ident(&field.name), &field.name);
                let member = quote!(&::llano::generated::Member(#outer_name, #field));
                quote!(::llano::generated::check_member(&#view.#accessor(), #member)?;)
            });
            quote!(#own #inner)
        });
        let is_used = |field: &Field| !field.constraints.is_empty() || self.reaches(&field.ty);
        let is_deprecated = fields.clone().any(|field| field.meta.deprecated.is_some() && is_used(field));
        let body = quote! {
            #copy
            #(#checks)*
            ::core::result::Result::Ok(())
        };
        emit_impl(name, lifetime, is_deprecated, &body)
    }

    fn emit_variant(&self, variant: &Variant, name: &str) -> TokenStream {
        let payloads = variant.alternatives.iter().filter_map(|alternative| match &alternative.payload {
            Payload::Record(record) if self.has(record) => {
                let outer_name = format!("{name}::{}", alternative.name);
                let name = format!("{name}{}", alternative.name);
                Some(self.emit_record(record, &name, &outer_name, &quote!(<'_>)))
            }
            _ => None,
        });
        let (mut checked, mut free) = (Vec::new(), Vec::new());
        for alternative in &variant.alternatives {
            let (alternative_name, text) = (ident(&alternative.name), &alternative.name);
            let has_constraints = match &alternative.payload {
                Payload::Unit => {
                    free.push(quote!(Self::#alternative_name));
                    continue;
                }
                Payload::Type(ty) => self.reaches(ty),
                Payload::Record(record) => self.has(record),
            };
            if has_constraints {
                let member = quote!(&::llano::generated::Member(#name, #text));
                checked.push(quote! {
                    Self::#alternative_name(payload) => ::llano::generated::check_member(payload, #member),
                });
            } else {
                free.push(quote!(Self::#alternative_name(_)));
            }
        }
        let is_deprecated = variant.alternatives.iter().any(|alternative| alternative.meta.deprecated.is_some());
        let body = quote! {
            match self {
                #(#checked)*
                #(#free |)* Self::Unknown(_) => ::core::result::Result::Ok(()),
            }
        };
        let validate = emit_impl(name, &quote!(<'_>), is_deprecated, &body);
        quote!(#(#payloads)* #validate)
    }
}

fn index(id: TypeId) -> usize {
    id.0 as usize
}

/// The types that values of a type hold, with the constraints of the fields.
fn held(kind: &Kind) -> Vec<(&Type, Option<&Constraints>)> {
    fn fields(record: &Record) -> impl Iterator<Item = (&Type, Option<&Constraints>)> {
        record.fields.iter().map(|field| (&field.ty, Some(&field.constraints)))
    }
    match kind {
        Kind::Enum(_) | Kind::Flags(_) => Vec::new(),
        Kind::Struct(record) | Kind::Record(record) => fields(record).collect(),
        Kind::Variant(variant) => {
            let payloads = variant.alternatives.iter().map(|alternative| &alternative.payload);
            let held = payloads.flat_map(|payload| match payload {
                Payload::Unit => Vec::new(),
                Payload::Type(ty) => vec![(ty, None)],
                Payload::Record(record) => fields(record).collect(),
            });
            held.collect()
        }
    }
}

/// The declared type in a type, if there is one that may have constraints: keys have none.
fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::InlineList(inner, _) | Type::Array(inner, _) | Type::List(inner) | Type::Optional(inner) => named(inner),
        Type::Map(_, value) => named(value),
        Type::Scalar(_) | Type::String | Type::Bytes | Type::InlineString(_) | Type::InlineBytes(_) | Type::Set(_) => {
            None
        }
    }
}

fn emit_impl(name: &str, lifetime: &TokenStream, is_deprecated: bool, body: &TokenStream) -> TokenStream {
    let view = format_ident!("{}View", unraw(&ident(name)));
    let allow = is_deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        #allow
        impl ::llano::Validate for #view #lifetime {
            fn validate(&self) -> ::core::result::Result<(), ::llano::Violation> {
                #body
            }
        }
    }
}

/// The checks of a field's own constraints.
fn emit_checks(field: &Field, subject: &str, view: &TokenStream) -> TokenStream {
    let (ty, is_optional) = match &field.ty {
        Type::Optional(ty) => (&**ty, true),
        ty => (ty, false),
    };
    let accessor = ident(&field.name);
    let value = if is_optional { quote!(value) } else { quote!(#view.#accessor()) };
    let name = &field.name;
    let constraint = |text: &str| quote!(&::llano::generated::Constraint(#subject, #name, #text));
    let Constraints { range, len, pattern } = &field.constraints;
    let range = range.as_ref().map(|bounds| {
        let range = number_range(ty, bounds);
        let constraint = constraint(&text(&range));
        quote!(::llano::generated::check_range(#value, #range, #constraint)?;)
    });
    let len = len.map(|(least, greatest)| {
        let least = (least > 0).then(|| grouped(least.into()).into_token_stream());
        let greatest = (greatest < u64::MAX).then(|| grouped(greatest.into()).into_token_stream());
        let range = range_of(least.as_ref(), greatest.as_ref());
        let constraint = constraint(&text(&range));
        quote!(::llano::generated::check_len(#value.len(), #range, #constraint)?;)
    });
    let pattern = pattern.as_ref().map(|pattern| {
        let constraint = constraint(pattern);
        let compiled = compile_pattern(pattern).expect("the pattern of a checked model has a table");
        let table = Literal::byte_string(compiled.table());
        let pattern = quote!(::llano::generated::Pattern::new(#table));
        quote!(::llano::generated::check_pattern(#value.as_bytes(), #pattern, #constraint)?;)
    });
    let checks = quote!(#range #len #pattern);
    if is_optional && !checks.is_empty() {
        return quote! {
            if let ::core::option::Option::Some(value) = #view.#accessor() {
                #checks
            }
        };
    }
    checks
}

/// A range of numbers, without the ends that no number of the type lies beyond.
fn number_range(ty: &Type, (least, greatest): &(Value, Value)) -> TokenStream {
    let Type::Scalar(scalar) = ty else { unreachable!("the range of a checked model is of a number") };
    let is_end = |value: &Value, is_least: bool| match (value, scalar.bounds()) {
        (Value::Integer(value), Some((least, greatest))) => *value == if is_least { least } else { greatest },
        (Value::Float(value), _) => value.is_infinite() && value.is_sign_negative() == is_least,
        _ => false,
    };
    let is_open = (is_end(least, true), is_end(greatest, false));
    // What is no number lies in no range, but would in one without ends.
    let is_all_floats = is_open == (true, true) && matches!(least, Value::Float(_));
    let least_end = (!is_open.0 || is_all_floats).then(|| native(*scalar, least));
    let greatest_end = (!is_open.1 || is_all_floats).then(|| native(*scalar, greatest));
    range_of(least_end.as_ref(), greatest_end.as_ref())
}

fn range_of(least: Option<&TokenStream>, greatest: Option<&TokenStream>) -> TokenStream {
    greatest.map_or_else(|| quote!(#least..), |greatest| quote!(#least..=#greatest))
}

/// A range as people write it.
fn text(range: &TokenStream) -> String {
    let text = range.to_string().replace(' ', "").replace("NEG_INFINITY", "-INFINITY");
    text.replace("f32::", "").replace("f64::", "")
}
