//! Enums: without payloads, integers; with payloads, variants.

use llano_codegen::diagnostics::messages;
use llano_codegen::ir::{Alternative, Enum, Header, Item, Payload, Value, Variant};
use proc_macro2::Ident;
use quote::format_ident;

use crate::attributes::{self, Attributes, Place};
use crate::context::Context;
use crate::item::{outer_name, read_record, refuse_same_names};
use crate::numbers::Numbers;
use crate::types;

/// Reads an enum; none if there are errors.
pub(crate) fn read(
    header: Header,
    input: &syn::DeriveInput,
    data: &syn::DataEnum,
    fixed: Option<&Ident>,
    context: &mut Context,
) -> Option<Item> {
    let is_enum = data.variants.iter().all(|variant| matches!(variant.fields, syn::Fields::Unit));
    if let Some(fixed) = fixed {
        if is_enum {
            context.error(fixed, "an enum without payloads is fixed as it is", "remove `fixed`");
        } else {
            let help = "remove `fixed`; its payloads may be fixed structs";
            context.error(fixed, "an enum with payloads is never fixed", help);
        }
    }
    if data.variants.is_empty() {
        context.error(&input.ident, messages::EMPTY_ENUM, "a struct without fields is a type of one value");
        return None;
    }
    if is_enum {
        read_enum(header, input, data, context).map(Item::Enum)
    } else {
        Some(Item::Variant(read_variant(header, data, context)))
    }
}

const INTEGERS: [&str; 8] = ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64"];

/// The integer type of `#[repr(...)]`.
fn read_integer(input: &syn::DeriveInput, context: &mut Context) -> Option<Ident> {
    let mut found = None;
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("repr")) {
        // What else is wrong with the attribute, the compiler reports.
        let _ = attribute.parse_nested_meta(|meta| {
            if let Some(ident) = meta.path.get_ident()
                && ident != "C"
            {
                found = Some(ident.clone());
            }
            Ok(())
        });
    }
    let Some(integer) = found else {
        let message = messages::integer_unknown("this enum is");
        context.error(&input.ident, message, "add `#[repr(u8)]`, or another integer type up to 64 bits");
        return None;
    };
    match integer.to_string().as_str() {
        name if INTEGERS.contains(&name) => return Some(integer),
        "usize" => context.error(&integer, "`usize` differs between machines", "use `u64` or `u32`"),
        "isize" => context.error(&integer, "`isize` differs between machines", "use `i64` or `i32`"),
        _ => context.error(&integer, "an enum is written as an integer of up to 64 bits", "use `u64` or `i64`"),
    }
    None
}

/// Whether the value or alternative is the one that a field has where a message lacks it.
fn is_default(variant: &syn::Variant, attributes: &Attributes, default: Option<&Ident>, context: &mut Context) -> bool {
    let Some((at, _)) = &attributes.default else { return false };
    if let Some(default) = default {
        let (message, help) = messages::several_defaults(&default.to_string(), &variant.ident.to_string());
        context.error(at, message, help);
    }
    true
}

fn read_enum(header: Header, input: &syn::DeriveInput, data: &syn::DataEnum, context: &mut Context) -> Option<Enum> {
    let integer = read_integer(input, context);
    if let Some(param) = input.generics.params.first() {
        context.error(param, "an enum without payloads has no parameters", "remove them");
    }
    let (mut values, mut default) = (Vec::new(), None);
    for variant in &data.variants {
        let attributes = attributes::read(&variant.attrs, Place::Value, context);
        if is_default(variant, &attributes, default.as_ref(), context) {
            default = Some(variant.ident.clone());
        }
        let outer_name = outer_name(&variant.ident, attributes.rename);
        values.push(Value { name: variant.ident.clone(), outer_name });
    }
    refuse_same_names(values.iter().map(|value| (&value.name, &value.outer_name)), context);
    Some(Enum { header, integer: integer?, values, default })
}

fn read_variant(header: Header, data: &syn::DataEnum, context: &mut Context) -> Variant {
    let mut numbers = Numbers::new("alternative", u8::MAX.into());
    let (mut alternatives, mut default) = (Vec::new(), None);
    for variant in &data.variants {
        let mut attributes = attributes::read(&variant.attrs, Place::Alternative, context);
        let number = numbers.next(&variant.ident, attributes.number.as_ref(), context);
        // One that does not fit has been reported.
        let tag = u8::try_from(number).unwrap_or(0);
        if let Some((_, value)) = &variant.discriminant {
            let message = "the tag of an alternative with payloads beside it is its number, not its discriminant";
            context.error(value, message, "write `#[flat(number = 3)]` before the alternative instead");
        }
        if variant.ident == "Unknown" {
            let (message, help) = messages::UNKNOWN_ALTERNATIVE;
            context.error(&variant.ident, message, help);
        }
        if is_default(variant, &attributes, default.as_ref().map(|(_, name)| name), context) {
            default = Some((tag, variant.ident.clone()));
        }
        let outer_name = outer_name(&variant.ident, attributes.rename.take());
        let payload = read_payload(&header, variant, &outer_name, context);
        let (name, Attributes { docs, deprecated, .. }) = (variant.ident.clone(), attributes);
        alternatives.push(Alternative { tag, name, outer_name, payload, docs, deprecated });
    }
    let default = default.map_or(alternatives[0].tag, |(tag, _)| tag);
    alternatives.sort_by_key(|alternative| alternative.tag);
    refuse_same_names(alternatives.iter().map(|alternative| (&alternative.name, &alternative.outer_name)), context);
    Variant { header, alternatives, default }
}

fn read_payload(header: &Header, variant: &syn::Variant, outer_name: &str, context: &mut Context) -> Payload {
    match &variant.fields {
        syn::Fields::Unit => Payload::Unit,
        syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let field = &fields.unnamed[0];
            let attributes = attributes::read(&field.attrs, Place::Field, context);
            attributes.refuse_all("a single payload is no field", context);
            if let Some(skip) = attributes.skip {
                context.error(skip, "a single payload cannot be skipped", "make it a unit alternative");
            }
            Payload::Value(Box::new(types::read(&field.ty, context)))
        }
        fields => {
            if variant.ident == "View" || variant.ident == "Mut" {
                let message = format_args!("`{}{}` is a view of the whole enum", header.name, variant.ident);
                context.error(&variant.ident, message, "give the alternative another name");
            }
            let header = Header {
                name: format_ident!("{}{}", header.name, variant.ident, span = variant.ident.span()),
                outer_name: format!("{}::{outer_name}", header.outer_name),
                visibility: header.visibility.clone(),
                generics: header.generics.without_lifetimes(),
            };
            Payload::Record(read_record(header, fields, false, context))
        }
    }
}
