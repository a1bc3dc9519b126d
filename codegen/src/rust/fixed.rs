//! Closed structs: packed, viewed by reference.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::record::{decode_bounds, emit_value};
use super::{doc, given_away, unraw, view_name};
use crate::ir::{Change, Field, Record};

/// The Rust of a closed struct.
pub(super) fn emit(record: &Record) -> TokenStream {
    let view = emit_view(record);
    let wire = emit_wire(record);
    let decode = emit_decode(record);
    quote!(#view #wire #decode)
}

fn is_fixed(field: &Field) -> TokenStream {
    let wire = field.ty.wire();
    quote!(#wire: ::llano::generated::Fixed)
}

/// That the parameters do not borrow, and that the types which depend on them are fixed; others are asserted to be.
fn bounds(record: &Record) -> Vec<TokenStream> {
    let generics = &record.header.generics;
    let fixed = record.fields.iter().filter(|field| generics.is_named_in(&field.ty.lasting)).map(is_fixed);
    generics.types_last().chain(fixed).collect()
}

/// The view: the struct's fields back to back.
fn emit_view(record: &Record) -> TokenStream {
    let (name, visibility) = (&record.header.name, &record.header.visibility);
    let generics = &record.header.generics;
    let view = view_name(name);
    let (params, args) = (generics.lasting_impl_params(&TokenStream::new()), generics.args());
    let predicates = generics.where_clause(&bounds(record));
    let (derives, copy) = generics.copy(&view, &args, &predicates);
    let text = unraw(name);
    let doc = doc(&format!("[`{text}`] as it lies on the wire."));
    let names: Vec<_> = record.fields.iter().map(|field| &field.name).collect();
    let outer_names = record.fields.iter().map(|field| &field.outer_name);
    let types = record.fields.iter().map(|field| &field.ty.lasting);
    let accessors = record.fields.iter().map(|field| emit_accessors(field, visibility));
    quote! {
        #doc
        #derives
        #[derive(
            ::llano::generated::zerocopy::FromBytes,
            ::llano::generated::zerocopy::IntoBytes,
            ::llano::generated::zerocopy::Immutable,
            ::llano::generated::zerocopy::KnownLayout,
            ::llano::generated::zerocopy::Unaligned,
        )]
        #[zerocopy(crate = "llano::generated::zerocopy")]
        #[repr(C)]
        #visibility struct #view #params #predicates {
            #(#names: ::llano::generated::PackedOf<#types>,)*
        }

        #copy

        impl #params ::core::cmp::PartialEq for #view #args #predicates {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                #(self.#names == other.#names)&&*
            }
        }

        impl #params ::core::fmt::Debug for #view #args #predicates {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text) #(.field(#outer_names, &self.#names()))* .finish()
            }
        }

        #[allow(dead_code, non_snake_case)]
        impl #params #view #args #predicates {
            #(#accessors)*
        }
    }
}

fn emit_accessors(field: &Field, visibility: &TokenStream) -> TokenStream {
    let (name, ty, docs) = (&field.name, &field.ty.lasting, &field.docs);
    let text = unraw(name);
    let setter = format_ident!("set_{text}", span = name.span());
    let reads = if docs.is_empty() { doc(&format!("Field `{text}`.")) } else { docs.clone() };
    let (stores, changes) = (doc(&format!("Stores `{text}`.")), doc(&format!("Changes the parts of `{text}`.")));
    let view = field.ty.view(&quote!('_));
    let has_parts = field.ty.change != Change::Store;
    let given_away = has_parts.then(given_away);
    let reach = has_parts.then(|| {
        let reach = format_ident!("{text}_mut", span = name.span());
        quote! {
            #changes
            #[inline(always)]
            #visibility fn #reach(&mut self) -> &mut ::llano::generated::PackedOf<#ty> {
                &mut self.#name
            }
        }
    });
    quote! {
        #reads
        #[inline(always)]
        #[must_use]
        #visibility fn #name(&self) -> #view {
            ::llano::generated::unpack::<#ty>(&self.#name)
        }

        #stores
        #[inline(always)]
        #given_away
        #visibility fn #setter(&mut self, value: #ty) {
            self.#name = ::llano::Flat::pack(&value);
        }

        #reach
    }
}

/// What the bytes look like, and encoding.
fn emit_wire(record: &Record) -> TokenStream {
    let name = &record.header.name;
    let generics = &record.header.generics;
    let view = view_name(name);
    let params = generics.lasting_impl_params(&TokenStream::new());
    let args = generics.args();
    let predicates = generics.where_clause(&bounds(record));
    let text = unraw(name);
    let names = record.fields.iter().map(|field| &field.name);
    let members = record.fields.iter().map(|field| &field.member);
    let is_asserted = |field: &&Field| !generics.is_named_in(&field.ty.lasting) && field.ty.plain_name().is_none();
    let asserted = record.fields.iter().filter(is_asserted).map(|field| &field.ty.lasting);
    quote! {
        #(const _: () = ::llano::generated::assert_fixed::<#asserted>();)*

        impl #params ::llano::generated::FixedStruct for #name #args #predicates {
            const NAME: &'static str = #text;
            type Packed = #view #args;
        }

        impl #params ::llano::Flat for #name #args #predicates {
            type Wire = ::llano::generated::Struct<#name #args>;

            #[inline(always)]
            fn pack(&self) -> #view #args {
                #view { #(#names: ::llano::Flat::pack(&self.#members)),* }
            }
        }
    }
}

/// Decoding.
fn emit_decode(record: &Record) -> TokenStream {
    let name = &record.header.name;
    let generics = &record.header.generics;
    let params = generics.impl_params(&quote!('message,), &quote!(::llano::Decode<'message>));
    let args = generics.args();
    let mut more = bounds(record);
    more.extend(generics.message_outlives());
    more.extend(decode_bounds(record.fields.iter().map(|field| &field.ty)));
    let predicates = generics.where_clause(&more);
    let value = emit_value(record, &quote!(Self));
    quote! {
        impl #params ::llano::Decode<'message> for #name #args #predicates {
            fn decode_view(view: ::llano::View<'message, Self>) -> ::core::result::Result<Self, ::llano::Error> {
                ::core::result::Result::Ok(#value)
            }
        }
    }
}
