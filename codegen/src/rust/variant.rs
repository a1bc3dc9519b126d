//! Variants: the wire's side, the two views, encoding and decoding.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::record::{decode_bounds, emit_payload_members, emit_views};
use super::{doc, mut_name, unraw, view_name};
use crate::ir::{Alternative, Payload, Record, Variant};

/// The Rust of a variant.
pub(super) fn emit(variant: &Variant) -> TokenStream {
    let records = variant.alternatives.iter().filter_map(|alternative| match &alternative.payload {
        Payload::Record(record) => Some(emit_payload(record)),
        Payload::Unit | Payload::Value(_) => None,
    });
    let (name, visibility) = (&variant.header.name, &variant.header.visibility);
    let (view, view_mut) = (view_name(name), mut_name(name));
    let text = unraw(name);
    let head = emit_head(variant);
    let default = Literal::u8_unsuffixed(variant.default);
    let alternatives = variant.alternatives.iter().map(emit_alternative);
    let (reads, changes) = (doc(&format!("Reads [`{text}`] in place.")), doc(&format!("Changes [`{text}`] in place.")));
    let read = variant.alternatives.iter().map(|alternative| {
        let docs = &alternative.docs;
        let alternative = Access::Read.alternative(alternative);
        quote!(#docs #alternative)
    });
    let mutable = variant.alternatives.iter().map(|alternative| Access::Change.alternative(alternative));
    quote! {
        #(#records)*

        ::llano::generated::variant! {
            #head #text = #default {
                #(#alternatives,)*
            }

            #reads
            #visibility enum #view {
                #(#read,)*
            }

            #changes
            #visibility enum #view_mut {
                #(#mutable,)*
            }
        }
    }
}

/// The type, and if it has parameters, all that is to be said of them.
fn emit_head(variant: &Variant) -> TokenStream {
    let name = &variant.header.name;
    let generics = &variant.header.generics;
    let types = || {
        variant.alternatives.iter().flat_map(|alternative| match &alternative.payload {
            Payload::Unit => Vec::new(),
            Payload::Value(ty) => vec![&**ty],
            Payload::Record(record) => record.fields.iter().map(|field| &field.ty).collect(),
        })
    };
    if generics.is_plain() && types().all(|ty| !ty.is_encode_only) {
        return quote!(#name);
    }
    let (args, lasting) = (generics.args(), generics.lasting_args());
    let (params, view_args) = (generics.lasting_params(), generics.view_args());
    let predicates = generics.where_clause(&[]);
    let (value_params, value_args) = (generics.params(&quote!(::llano::Flat)), generics.args_in_order());
    let decode_params = generics.params(&quote!(::llano::Decode<'message>));
    let mut bounds = generics.message_outlives();
    bounds.extend(decode_bounds(types()));
    let bounds = generics.where_clause(&bounds);
    quote! {
        for [#name #lasting] [#name #args] [#params] [#view_args] [#predicates]
        [#value_params] [#value_args] ['message, #decode_params] [#bounds]
    }
}

/// A payload of several values: a type to stand for the record, and the record's wire and views.
fn emit_payload(record: &Record) -> TokenStream {
    let (name, visibility) = (&record.header.name, &record.header.visibility);
    let generics = &record.header.generics;
    let (params, types) = (generics.lasting_params(), generics.types());
    let params = if generics.is_plain() { params } else { quote!(<#params>) };
    let views = emit_views(record);
    quote! {
        /// Stands for the payload's record.
        #visibility struct #name #params(::core::marker::PhantomData<fn() -> #types>);

        #views
    }
}

/// Tag, name, name outside of Rust and payload.
fn emit_alternative(alternative: &Alternative) -> TokenStream {
    let Alternative { name, outer_name, .. } = alternative;
    let tag = Literal::u8_unsuffixed(alternative.tag);
    let payload = match &alternative.payload {
        Payload::Unit => quote!(unit),
        Payload::Value(ty) => {
            let kind = if ty.is_boxed { quote!(lazy) } else { quote!(value) };
            let ty = &ty.lasting;
            quote!(#kind #ty)
        }
        Payload::Record(record) => {
            let (record_name, args) = (&record.header.name, record.header.generics.lasting_args());
            let has_names = record.fields.iter().all(|field| field.name == field.member.to_string());
            let kind = if has_names { quote!(record) } else { quote!(tuple) };
            let fields = format_ident!("{}Fields", unraw(record_name));
            let members = emit_payload_members(record);
            quote!(#kind [#record_name #args] #fields #members)
        }
    };
    quote!(#tag #name #outer_name (#payload))
}

/// Which of a variant's two views: they differ in names.
#[derive(Clone, Copy)]
enum Access {
    Read,
    Change,
}

impl Access {
    /// The name of the view of the type of that name.
    fn view(self, name: &Ident) -> Ident {
        match self {
            Self::Read => view_name(name),
            Self::Change => mut_name(name),
        }
    }

    /// An alternative of the view.
    fn alternative(self, alternative: &Alternative) -> TokenStream {
        let (name, deprecated) = (&alternative.name, &alternative.deprecated);
        let payload = match &alternative.payload {
            Payload::Unit => TokenStream::new(),
            Payload::Value(ty) => {
                let (lifetime, lasting) = (quote!('message), &ty.lasting);
                let view = match (self, ty.is_boxed) {
                    (Self::Read, false) => ty.view(&lifetime),
                    (Self::Read, true) => quote!(::llano::Lazy<#lifetime, #lasting>),
                    (Self::Change, false) => ty.view_mut(&lifetime),
                    (Self::Change, true) => quote!(::llano::LazyMut<#lifetime, #lasting>),
                };
                quote!((#view))
            }
            Payload::Record(record) => {
                let view = self.view(&record.header.name);
                let args = record.header.generics.view_args();
                if args.is_empty() { quote!((#view<'message>)) } else { quote!((#view<'message, #args>)) }
            }
        };
        quote!(#deprecated #name #payload)
    }
}
