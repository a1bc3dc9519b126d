//! From a Rust type to the model.

use llano_codegen::ir::{Alternative, Enum, Field, Generics, Header, Item, Param, Payload, Record, Variant};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::attributes::{self, Place};
use crate::context::Context;
use crate::types;

/// Reads the item; none if there are errors.
pub(crate) fn read(input: &syn::DeriveInput, context: &mut Context) -> Option<Item> {
    let attributes = attributes::read(&input.attrs, Place::Type, context);
    let header = Header {
        name: input.ident.clone(),
        visibility: input.vis.to_token_stream(),
        generics: read_generics(&input.generics),
    };
    match &input.data {
        syn::Data::Struct(data) => {
            let record = read_record(header, &data.fields, context);
            if attributes.fixed.is_none() {
                return Some(Item::Record(record));
            }
            for field in &record.fields {
                if field.default.is_some() {
                    context
                        .error(field.name.span(), "a fixed struct never lacks a field, so its fields have no default");
                }
            }
            check_setters(&record.fields, context);
            if record.fields.is_empty() {
                context.error(input.ident.span(), "a fixed struct has at least one field: nothing takes no bytes");
            }
            Some(Item::Struct(record))
        }
        syn::Data::Enum(data) => {
            if let Some(span) = attributes.fixed {
                context.error(span, "`fixed` means nothing on an enum: one without payloads is fixed, others are not");
            }
            if data.variants.is_empty() {
                context.error(input.ident.span(), "an enum has at least one value: there is nothing to write");
                return None;
            }
            if data.variants.iter().all(|variant| matches!(variant.fields, syn::Fields::Unit)) {
                read_enum(header, input, data, context).map(Item::Enum)
            } else {
                Some(Item::Variant(read_variant(header, data, context)))
            }
        }
        syn::Data::Union(data) => {
            context.error_at(data.union_token, "a union does not say which member it holds; use an enum");
            None
        }
    }
}

fn read_generics(generics: &syn::Generics) -> Generics {
    let params = generics.params.iter().map(|param| match param {
        syn::GenericParam::Lifetime(lifetime) => Param::Lifetime(lifetime.lifetime.to_token_stream()),
        syn::GenericParam::Type(ty) => Param::Type(ty.ident.clone(), ty.bounds.to_token_stream()),
        syn::GenericParam::Const(constant) => Param::Const(constant.ident.clone(), constant.ty.to_token_stream()),
    });
    let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    Generics { params: params.collect(), predicates: predicates.map(ToTokens::to_token_stream).collect() }
}

fn read_record(header: Header, fields: &syn::Fields, context: &mut Context) -> Record {
    let (mut numbered, mut skipped) = (Vec::new(), Vec::new());
    let mut numbers = Numbers::default();
    for (position, field) in fields.iter().enumerate() {
        let attributes = attributes::read(&field.attrs, Place::Field, context);
        let member = match &field.ident {
            Some(ident) => ident.to_token_stream(),
            None => syn::Index::from(position).to_token_stream(),
        };
        let span = field.ident.as_ref().map_or_else(|| field.ty.span(), Ident::span);
        if let Some(skip) = attributes.skip {
            if attributes.number.is_some() || attributes.default.is_some() || attributes.rename.is_some() {
                context.error(skip, "a skipped field is not on the wire; `number`, `default`, `rename` mean nothing");
            }
            skipped.push(member);
            continue;
        }
        let number = numbers.next(attributes.number, span, "field", context);
        let name = attributes.rename.unwrap_or_else(|| match &field.ident {
            Some(ident) => ident.clone(),
            None => format_ident!("field_{position}", span = span),
        });
        let field = Field {
            name,
            member,
            ty: types::read(&field.ty, context),
            default: attributes.default.and_then(|(value, _)| value),
            docs: attributes.docs,
        };
        numbered.push((number, field));
    }
    numbered.sort_by_key(|(number, _)| *number);
    let fields: Vec<Field> = numbered.into_iter().map(|(_, field)| field).collect();
    check_names(&fields, context);
    Record { header, fields, skipped }
}

/// Accessors have different names, also from those that every view has.
fn check_names(fields: &[Field], context: &mut Context) {
    for (position, field) in fields.iter().enumerate() {
        if fields[..position].iter().any(|other| other.name == field.name) {
            context.error(field.name.span(), format!("two fields have the accessor `{}`; rename one", field.name));
        }
    }
}

/// A fixed struct has one view, so its accessors and its setters have different names too.
fn check_setters(fields: &[Field], context: &mut Context) {
    for field in fields {
        let setter = format!("set_{}", field.name.unraw());
        if let Some(other) = fields.iter().find(|other| other.name == setter) {
            context.error(other.name.span(), format!("`{setter}` stores field `{}` already; rename one", field.name));
        }
    }
}

/// Numbers of fields or tags of alternatives: written, or the one before and one more.
#[derive(Default)]
struct Numbers {
    last: u32,
    taken: Vec<u32>,
}

impl Numbers {
    fn next(&mut self, written: Option<(u32, Span)>, span: Span, what: &str, context: &mut Context) -> u32 {
        let (number, span) = written.unwrap_or((self.last.saturating_add(1), span));
        if self.taken.contains(&number) {
            context.error(span, format!("{what} number {number} is taken by a {what} before"));
        }
        self.taken.push(number);
        self.last = number;
        number
    }
}

const INTEGERS: [&str; 10] = ["u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128"];

fn read_enum(header: Header, input: &syn::DeriveInput, data: &syn::DataEnum, context: &mut Context) -> Option<Enum> {
    let mut integer = None;
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("repr")) {
        let parsed = attribute.parse_nested_meta(|meta| {
            if let Some(ident) = meta.path.get_ident() {
                let name = ident.to_string();
                if INTEGERS.contains(&name.as_str()) {
                    integer = Some(ident.clone());
                } else if name == "usize" || name == "isize" {
                    context.error_at(ident, format!("`{name}` differs between machines; use `u64` or `i64`"));
                    integer = Some(Ident::new("u64", ident.span()));
                }
            }
            Ok(())
        });
        if let Err(error) = parsed {
            context.add(error);
        }
    }
    let Some(integer) = integer else {
        context.error(
            input.ident.span(),
            "an enum without payloads is written as an integer; say which: `#[repr(u8)]`, or another integer type",
        );
        return None;
    };
    let mut default = None;
    for variant in &data.variants {
        let attributes = attributes::read(&variant.attrs, Place::Value, context);
        let is_marked = variant.attrs.iter().any(|attribute| attribute.path().is_ident("default"));
        if let Some((_, span)) = attributes.default {
            if default.replace(variant.ident.clone()).is_some() {
                context.error(span, "only one value is the default");
            }
        } else if is_marked {
            default.get_or_insert_with(|| variant.ident.clone());
        }
    }
    let values = data.variants.iter().map(|variant| variant.ident.clone()).collect();
    Some(Enum { header, integer, values, default })
}

fn read_variant(header: Header, data: &syn::DataEnum, context: &mut Context) -> Variant {
    let mut numbers = Numbers::default();
    let (mut alternatives, mut default) = (Vec::new(), None);
    for variant in &data.variants {
        let attributes = attributes::read(&variant.attrs, Place::Alternative, context);
        let span = attributes.number.map_or_else(|| variant.ident.span(), |(_, span)| span);
        let number = numbers.next(attributes.number, variant.ident.span(), "alternative", context);
        let tag = u8::try_from(number).unwrap_or_else(|_| {
            context.error(span, format!("a variant's tag is at most 255, this one is {number}"));
            0
        });
        if variant.ident == "Unknown" {
            context.error_at(&variant.ident, "`Unknown` is the name of the view's alternative for unknown tags");
        }
        if let Some((_, span)) = attributes.default {
            if default.replace(tag).is_some() {
                context.error(span, "only one alternative is the default");
            }
        }
        let payload = read_payload(&header, variant, context);
        alternatives.push(Alternative { tag, name: variant.ident.clone(), payload, docs: attributes.docs });
    }
    let default = default.unwrap_or_else(|| alternatives[0].tag);
    alternatives.sort_by_key(|alternative| alternative.tag);
    Variant { header, alternatives, default }
}

fn read_payload(header: &Header, variant: &syn::Variant, context: &mut Context) -> Payload {
    match &variant.fields {
        syn::Fields::Unit => Payload::Unit,
        syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let field = &fields.unnamed[0];
            // Reports what means nothing there.
            let attributes = attributes::read(&field.attrs, Place::Field, context);
            if let Some(span) = attributes.skip.or(attributes.default.map(|(_, span)| span)) {
                context.error(span, "a single payload is neither skipped nor has a default");
            }
            Payload::Value(Box::new(types::read(&field.ty, context)))
        }
        fields => {
            let header = Header {
                name: format_ident!("{}{}", header.name, variant.ident, span = variant.ident.span()),
                visibility: header.visibility.clone(),
                generics: header.generics.without_lifetimes(),
            };
            Payload::Record(read_record(header, fields, context))
        }
    }
}
