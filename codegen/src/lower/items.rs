//! Types: each as Rust has it, and its flat form.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::lints::Lints;
use super::module::{Scope, attributes, deprecated, docs, documented};
use super::names::{ident, type_ident};
use super::types::{allow_deprecated, number};
use super::values::grouped;
use crate::ir;
use crate::model::layout::Extent;
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
            Kind::Enum(item) => Self::enumeration(definition, item),
            Kind::Flags(item) => Self::flags(definition, item),
            Kind::Struct(record) | Kind::Record(record) => self.record(id, definition, record),
            Kind::Variant(variant) => self.variant(id, definition, variant),
        }
    }

    fn enumeration(definition: &Definition, item: &Enum) -> TokenStream {
        let name = type_ident(&definition.full_name);
        let attributes = documented(&definition.meta, &format!("The enum `{}`.", definition.full_name));
        let lints = Lints::new(definition).of_types(item.values.iter().map(|it| (&it.name, &it.meta))).emit();
        let (integer, _) = number(item.integer);
        let values = item.values.iter().enumerate().map(|(position, value)| {
            let (name, docs, deprecated) = (ident(&value.name), docs(&value.meta), deprecated(&value.meta));
            let default = (position == item.default).then(|| quote!(#[default]));
            let sign = (value.value < 0).then(|| quote!(-));
            let value = grouped(value.value.unsigned_abs());
            quote!(#docs #deprecated #default #name = #sign #value)
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
        let flags = item.flags.iter().map(|flag| ir::Flag {
            name: ident(&constant_name(&flag.name)),
            outer_name: flag.name.clone(),
            bit: u8::try_from(flag.value).expect("the flag of a checked model is a bit"),
            docs: attributes(&flag.meta, &format!("The flag `{}`.", flag.name)),
        });
        emit(&ir::Item::Flags(ir::Flags {
            name: type_ident(&definition.full_name),
            visibility: quote!(pub),
            docs: attributes(&definition.meta, &format!("The flags `{}`.", definition.full_name)),
            integer: number(item.integer).0,
            flags: flags.collect(),
        }))
    }

    /// A struct or a record.
    fn record(&self, id: TypeId, definition: &Definition, record: &Record) -> TokenStream {
        let name = type_ident(&definition.full_name);
        let is_struct = matches!(definition.kind, Kind::Struct(_));
        let kind = if is_struct { "struct" } else { "record" };
        let attributes = documented(&definition.meta, &format!("The {kind} `{}`.", definition.full_name));
        let types = || record.fields.iter().map(|field| &field.ty);
        let used = self.uses_deprecated(types());
        let lints = Lints::new(definition).of_fields(&record.fields).emit();
        let bools = types().filter(|ty| matches!(ty, Type::Scalar(Scalar::Bool))).count();
        let bools = (bools > 3).then(|| quote!(#[allow(clippy::struct_excessive_bools, reason = "as in the schema")]));
        let is_derived = record.fields.iter().all(|field| field.default.is_none() && is_default_derived(&field.ty));
        let derives = self.derives(id, is_derived);
        let default = (!is_derived).then(|| {
            let fields = record.fields.iter().map(|field| self.default_field(field, id));
            let default = self.default_trait();
            let allowed = allowed_deprecated(&used, &record.fields);
            quote! {
                #allowed
                impl #default for #name {
                    fn default() -> Self {
                        Self { #(#fields,)* }
                    }
                }
            }
        });
        let members = record.fields.iter().map(|field| self.member(field, id, &quote!(pub)));
        let layouts = &self.lower.layouts;
        let layout = if is_struct { layouts.fields_of_struct(record) } else { layouts.fields_of_record(record) };
        let ir = self.ir_record(header(name.clone(), &definition.full_name), record, id, layout.extent);
        let emitted = if is_struct { emit(&ir::Item::Struct(ir)) } else { emit(&ir::Item::Record(ir)) };
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
            #emitted
        }
    }

    fn member(&self, field: &Field, owner: TypeId, visibility: &TokenStream) -> TokenStream {
        let (name, docs, deprecated) = (ident(&field.name), docs(&field.meta), deprecated(&field.meta));
        let ty = self.rust(&field.ty, Some(owner));
        quote!(#docs #deprecated #visibility #name: #ty)
    }

    /// A field and its default, in a value.
    fn default_field(&self, field: &Field, owner: TypeId) -> TokenStream {
        let name = ident(&field.name);
        let value = match &field.default {
            Some(value) => self.value(&field.ty, value),
            None => self.default_of(&field.ty, owner),
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
        let name = type_ident(&definition.full_name);
        let attributes = documented(&definition.meta, &format!("The variant `{}`.", definition.full_name));
        let used = self.uses_deprecated(super::facts::types_in(&definition.kind));
        let alternatives = &variant.alternatives;
        let mut lints = Lints::new(definition).of_types(alternatives.iter().map(|it| (&it.name, &it.meta)));
        for alternative in alternatives {
            if let Payload::Record(record) = &alternative.payload {
                lints = lints.of_fields(&record.fields);
            }
        }
        let lints = lints.emit();
        let is_large = alternatives.iter().any(|alternative| !matches!(alternative.payload, Payload::Unit));
        let large = is_large.then(|| quote!(#[allow(clippy::large_enum_variant, reason = "as in the schema")]));
        let default = alternatives.iter().find(|alternative| alternative.tag == variant.default);
        let default = default.expect("the default of a checked model is an alternative");
        let is_derived = matches!(default.payload, Payload::Unit);
        let derives = self.derives(id, is_derived);
        let default_impl = (!is_derived).then(|| self.default_alternative(&name, default, id, &used));
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
        quote! {
            #attributes
            #used
            #lints
            #large
            #derives
            pub enum #name {
                #(#members,)*
            }

            #default_impl
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

    fn default_alternative(
        &self,
        name: &Ident,
        alternative: &Alternative,
        owner: TypeId,
        used: &TokenStream,
    ) -> TokenStream {
        let alternative_name = ident(&alternative.name);
        let payload = match &alternative.payload {
            Payload::Unit => TokenStream::new(),
            Payload::Type(ty) => {
                let value = self.default_of(ty, owner);
                quote!((#value))
            }
            Payload::Record(record) => {
                let fields = record.fields.iter().map(|field| self.default_field(field, owner));
                quote!({ #(#fields,)* })
            }
        };
        let default = self.default_trait();
        let fields = match &alternative.payload {
            Payload::Record(record) => record.fields.as_slice(),
            Payload::Unit | Payload::Type(_) => &[],
        };
        let is_deprecated = alternative.meta.deprecated.is_some().then(allow_deprecated);
        let allowed = is_deprecated.unwrap_or_else(|| allowed_deprecated(used, fields));
        quote! {
            #allowed
            impl #default for #name {
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
                let extent = self.lower.layouts.fields_of_record(record).extent;
                ir::Payload::Record(self.ir_record(header, record, owner, extent))
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

    fn ir_record(&self, header: ir::Header, record: &Record, owner: TypeId, extent: Extent) -> ir::Record {
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
        let sizes = Some((extent.data_len, extent.var_count));
        ir::Record { header, fields: fields.collect(), skipped: Vec::new(), sizes }
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

/// An attribute for what makes values whose fields, or their types, may be deprecated.
fn allowed_deprecated(used: &TokenStream, fields: &[Field]) -> TokenStream {
    if used.is_empty() && fields.iter().all(|field| field.meta.deprecated.is_none()) {
        return TokenStream::new();
    }
    allow_deprecated()
}

/// Whether `#[derive(Default)]` gives what a field is by default.
fn is_default_derived(ty: &Type) -> bool {
    match ty {
        Type::Array(item, len) => *len <= MAX_DEFAULT_LEN && is_default_derived(item),
        _ => true,
    }
}
