//! Types: each as Rust has it, and its flat form.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::module::{Scope, attributes, deprecated, docs};
use super::names::ident;
use super::types::number;
use crate::ir;
use crate::model::{
    Alternative, Definition, Enum, EnumValue, Field, Flags, Kind, Payload, Record, Scalar, Type, TypeId, Variant,
};
use crate::rust::{constant_name, emit};

/// The longest array that the standard library has a `Default` for.
const MAX_DEFAULT_LEN: u32 = 32;

impl Scope<'_, '_> {
    /// A type and its flat form.
    pub(super) fn definition(&self, id: TypeId) -> TokenStream {
        let definition = self.lower.model.get(id);
        match &definition.kind {
            Kind::Enum(item) => self.enumeration(definition, item),
            Kind::Flags(item) => Self::flags(definition, item),
            Kind::Struct(record) | Kind::Record(record) => self.record(id, definition, record),
            Kind::Variant(variant) => self.variant(id, definition, variant),
        }
    }

    fn enumeration(&self, definition: &Definition, item: &Enum) -> TokenStream {
        let name = ident(&definition.full_name);
        let attributes = attributes(&definition.meta, &format!("The enum `{}`.", definition.full_name));
        let lints = lints(&definition.full_name, item.values.iter().map(|value| (&value.name, &value.meta.docs)), true);
        let (integer, _) = number(item.integer);
        let values = item.values.iter().enumerate().map(|(position, value)| {
            let (name, docs, deprecated) = (ident(&value.name), docs(&value.meta), deprecated(&value.meta));
            let default = (position == item.default).then(|| quote!(#[default]));
            let value = Literal::i128_unsuffixed(value.value);
            quote!(#docs #deprecated #default #name = #value)
        });
        let item = ir::Item::Enum(ir::Enum {
            header: header(name.clone(), &definition.full_name),
            values: item.values.iter().map(value).collect(),
            default: Some(ident(&item.values[item.default].name)),
            integer: integer.clone(),
        });
        let emitted = emit(&item);
        quote! {
            #attributes
            #lints
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[repr(#integer)]
            pub enum #name {
                #(#values,)*
            }

            #emitted
        }
    }

    fn flags(definition: &Definition, item: &Flags) -> TokenStream {
        let flags = item.flags.iter().map(|flag| {
            let (docs, deprecated) = (docs(&flag.meta), deprecated(&flag.meta));
            ir::Flag {
                name: ident(&constant_name(&flag.name)),
                outer_name: flag.name.clone(),
                bit: u8::try_from(flag.value).expect("the flag of a checked model is a bit"),
                docs: quote!(#docs #deprecated),
            }
        });
        emit(&ir::Item::Flags(ir::Flags {
            name: ident(&definition.full_name),
            visibility: quote!(pub),
            docs: attributes(&definition.meta, &format!("The flags `{}`.", definition.full_name)),
            integer: number(item.integer).0,
            flags: flags.collect(),
        }))
    }

    /// A struct or a record.
    fn record(&self, id: TypeId, definition: &Definition, record: &Record) -> TokenStream {
        let name = ident(&definition.full_name);
        let is_struct = matches!(definition.kind, Kind::Struct(_));
        let kind = if is_struct { "struct" } else { "record" };
        let attributes = attributes(&definition.meta, &format!("The {kind} `{}`.", definition.full_name));
        let types = || record.fields.iter().map(|field| &field.ty);
        let used = self.uses_deprecated(types());
        let lints =
            lints(&definition.full_name, record.fields.iter().map(|field| (&field.name, &field.meta.docs)), false);
        let bools = types().filter(|ty| matches!(ty, Type::Scalar(Scalar::Bool))).count();
        let bools = (bools > 3).then(|| quote!(#[allow(clippy::struct_excessive_bools, reason = "as in the schema")]));
        let is_derived = record.fields.iter().all(|field| field.default.is_none() && is_default_derived(&field.ty));
        let derives = self.derives(id, is_derived);
        let default = (!is_derived).then(|| {
            let fields = record.fields.iter().map(|field| self.default_field(field));
            quote! {
                impl ::core::default::Default for #name {
                    fn default() -> Self {
                        Self { #(#fields,)* }
                    }
                }
            }
        });
        let members = record.fields.iter().map(|field| self.member(field, id, &quote!(pub)));
        let ir = self.ir_record(header(name.clone(), &definition.full_name), record, id);
        let emitted = if is_struct { emit(&ir::Item::Struct(ir)) } else { emit(&ir::Item::Record(ir)) };
        let asserted = self.asserted(&name, definition);
        quote! {
            #attributes
            #used
            #lints
            #bools
            #derives
            pub struct #name {
                #(#members,)*
            }

            #default
            #asserted
            #emitted
        }
    }

    /// That the runtime computes the sizes that the model has.
    fn asserted(&self, name: &Ident, definition: &Definition) -> TokenStream {
        match &definition.kind {
            Kind::Struct(record) => {
                let size = Literal::u64_unsuffixed(self.lower.layouts.fields_of_struct(record).extent.data_len);
                quote!(const _: () = ::llano::generated::assert_size::<#name>(#size);)
            }
            Kind::Record(record) => self.asserted_extent(name, record),
            Kind::Enum(_) | Kind::Flags(_) | Kind::Variant(_) => TokenStream::new(),
        }
    }

    fn asserted_extent(&self, name: &Ident, record: &Record) -> TokenStream {
        let extent = self.lower.layouts.fields_of_record(record).extent;
        let (data, children) = (Literal::u64_unsuffixed(extent.data_len), Literal::u64_unsuffixed(extent.var_count));
        quote!(const _: () = ::llano::generated::assert_layout::<#name>(#data, #children);)
    }

    fn member(&self, field: &Field, owner: TypeId, visibility: &TokenStream) -> TokenStream {
        let (name, docs, deprecated) = (ident(&field.name), docs(&field.meta), deprecated(&field.meta));
        let ty = self.rust(&field.ty, Some(owner));
        quote!(#docs #deprecated #visibility #name: #ty)
    }

    /// A field and its default, in a value.
    fn default_field(&self, field: &Field) -> TokenStream {
        let name = ident(&field.name);
        let value = match &field.default {
            Some(value) => self.value(&field.ty, value),
            None => default_of(&field.ty),
        };
        quote!(#name: #value)
    }

    fn derives(&self, id: TypeId, with_default: bool) -> TokenStream {
        let facts = &self.lower.facts;
        let copy = facts.is_copy(id).then(|| quote!(Copy,));
        let default = with_default.then(|| quote!(Default,));
        let eq = facts.has_eq(id).then(|| quote!(Eq, PartialOrd, Ord, Hash));
        quote!(#[derive(Clone, #copy Debug, #default PartialEq, #eq)])
    }

    fn variant(&self, id: TypeId, definition: &Definition, variant: &Variant) -> TokenStream {
        let name = ident(&definition.full_name);
        let attributes = attributes(&definition.meta, &format!("The variant `{}`.", definition.full_name));
        let used = self.uses_deprecated(super::facts::types_in(&definition.kind));
        let named = variant.alternatives.iter().flat_map(|alternative| {
            let fields = match &alternative.payload {
                Payload::Record(record) => record.fields.as_slice(),
                Payload::Unit | Payload::Type(_) => &[],
            };
            fields.iter().map(|field| (&field.name, &field.meta.docs))
        });
        let lints = lints(&definition.full_name, named, false);
        let alternatives = &variant.alternatives;
        let names = super::items::lints("", alternatives.iter().map(|it| (&it.name, &it.meta.docs)), true);
        let is_large = alternatives.iter().any(|alternative| !matches!(alternative.payload, Payload::Unit));
        let large = is_large.then(|| quote!(#[allow(clippy::large_enum_variant, reason = "as in the schema")]));
        let default = alternatives.iter().find(|alternative| alternative.tag == variant.default);
        let default = default.expect("the default of a checked model is an alternative");
        let is_derived = matches!(default.payload, Payload::Unit);
        let derives = self.derives(id, is_derived);
        let default_impl = (!is_derived).then(|| self.default_alternative(&name, default));
        let members = alternatives.iter().map(|alternative| {
            let mark = (is_derived && alternative.tag == variant.default).then(|| quote!(#[default]));
            let (docs, deprecated) = (docs(&alternative.meta), deprecated(&alternative.meta));
            let (name, payload) = (ident(&alternative.name), self.payload(alternative, id));
            quote!(#docs #deprecated #mark #name #payload)
        });
        let ir = ir::Variant {
            header: header(name.clone(), &definition.full_name),
            alternatives: alternatives.iter().map(|it| self.alternative(id, definition, it)).collect(),
            default: variant.default,
        };
        let emitted = emit(&ir::Item::Variant(ir));
        let asserted = alternatives.iter().filter_map(|alternative| match &alternative.payload {
            Payload::Record(record) => Some(self.asserted_extent(&payload_name(definition, alternative), record)),
            Payload::Unit | Payload::Type(_) => None,
        });
        quote! {
            #attributes
            #used
            #lints
            #names
            #large
            #derives
            pub enum #name {
                #(#members,)*
            }

            #default_impl
            #(#asserted)*
            #emitted
        }
    }

    fn payload(&self, alternative: &Alternative, owner: TypeId) -> TokenStream {
        match &alternative.payload {
            Payload::Unit => TokenStream::new(),
            Payload::Type(ty) => {
                let ty = self.rust(ty, Some(owner));
                quote!((#ty))
            }
            Payload::Record(record) => {
                let members = record.fields.iter().map(|field| self.member(field, owner, &TokenStream::new()));
                quote!({ #(#members,)* })
            }
        }
    }

    fn default_alternative(&self, name: &Ident, alternative: &Alternative) -> TokenStream {
        let alternative_name = ident(&alternative.name);
        let payload = match &alternative.payload {
            Payload::Unit => TokenStream::new(),
            Payload::Type(ty) => {
                let value = default_of(ty);
                quote!((#value))
            }
            Payload::Record(record) => {
                let fields = record.fields.iter().map(|field| self.default_field(field));
                quote!({ #(#fields,)* })
            }
        };
        quote! {
            impl ::core::default::Default for #name {
                fn default() -> Self {
                    Self::#alternative_name #payload
                }
            }
        }
    }

    fn alternative(&self, owner: TypeId, definition: &Definition, alternative: &Alternative) -> ir::Alternative {
        let payload = match &alternative.payload {
            Payload::Unit => ir::Payload::Unit,
            Payload::Type(ty) => ir::Payload::Value(Box::new(self.ty(ty, owner))),
            Payload::Record(record) => {
                let outer_name = format!("{}::{}", definition.full_name, alternative.name);
                let header = header(payload_name(definition, alternative), &outer_name);
                ir::Payload::Record(self.ir_record(header, record, owner))
            }
        };
        ir::Alternative {
            tag: alternative.tag,
            name: ident(&alternative.name),
            outer_name: alternative.name.clone(),
            payload,
            docs: docs(&alternative.meta),
            deprecated: deprecated(&alternative.meta),
        }
    }

    fn ir_record(&self, header: ir::Header, record: &Record, owner: TypeId) -> ir::Record {
        let fields = record.fields.iter().map(|field| {
            let name = ident(&field.name);
            ir::Field {
                member: quote!(#name),
                name,
                outer_name: field.name.clone(),
                ty: self.ty(&field.ty, owner),
                default: self.default(field),
                docs: docs(&field.meta),
                deprecated: deprecated(&field.meta),
            }
        });
        ir::Record { header, fields: fields.collect(), skipped: Vec::new() }
    }
}

fn header(name: Ident, outer_name: &str) -> ir::Header {
    ir::Header { name, outer_name: outer_name.to_owned(), visibility: quote!(pub), generics: ir::Generics::default() }
}

fn value(value: &EnumValue) -> ir::Value {
    ir::Value { name: ident(&value.name), outer_name: value.name.clone() }
}

/// The name of what stands for a payload of several fields.
fn payload_name(definition: &Definition, alternative: &Alternative) -> Ident {
    format_ident!("{}{}", definition.full_name, alternative.name)
}

/// Whether `#[derive(Default)]` gives what a field is by default.
fn is_default_derived(ty: &Type) -> bool {
    match ty {
        Type::Array(item, len) => *len <= MAX_DEFAULT_LEN && is_default_derived(item),
        _ => true,
    }
}

fn default_of(ty: &Type) -> TokenStream {
    match ty {
        Type::Array(item, _) if !is_default_derived(ty) => {
            let item = default_of(item);
            quote!(::core::array::from_fn(|_| #item))
        }
        _ => quote!(::core::default::Default::default()),
    }
}

/// What lints have to be told: that members have no documentation, and names that others than Rust's conventions chose.
fn lints<'n>(name: &str, members: impl Iterator<Item = (&'n String, &'n Vec<String>)>, are_types: bool) -> TokenStream {
    let (mut lints, mut has_camel, mut has_snake) = (Vec::new(), is_camel(name), true);
    let mut is_documented = true;
    for (member, docs) in members {
        is_documented &= !docs.is_empty();
        if are_types {
            has_camel &= is_camel(member);
        } else {
            has_snake &= is_snake(member);
        }
    }
    if !is_documented {
        lints.push(quote!(missing_docs));
    }
    if !has_camel {
        lints.push(quote!(non_camel_case_types));
    }
    if !has_snake {
        lints.push(quote!(non_snake_case));
    }
    if lints.is_empty() {
        return TokenStream::new();
    }
    quote!(#[allow(#(#lints,)* reason = "as in the schema")])
}

fn is_camel(name: &str) -> bool {
    !name.contains('_') && !name.starts_with(|first: char| first.is_lowercase())
}

fn is_snake(name: &str) -> bool {
    !name.contains(char::is_uppercase) && !name.contains("__")
}
