//! Closed structs: packed, viewed by reference.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::record::{decode_bounds, emit_skipped};
use super::{doc, emitted_at, unraw, view_name};
use crate::ir::{Change, Field, Record};

/// The Rust of a closed struct.
pub(super) fn emit(record: &Record) -> TokenStream {
    let (name, visibility) = (&record.header.name, &record.header.visibility);
    let generics = &record.header.generics;
    let view = view_name(name);
    let text = unraw(name);
    let doc = doc(&format!("[`{text}`] as it lies on the wire."));
    let head = emit_head(record);
    let skipped = emit_skipped(&record.skipped);
    let accessors = record.fields.iter().map(|field| emit_accessor(field, visibility));
    let changes = record.fields.iter().map(|field| emit_change(field, visibility));
    let is_asserted = |field: &&Field| !generics.is_named_in(&field.ty.lasting) && !field.ty.is_known;
    let asserted = record.fields.iter().filter(is_asserted).map(|field| &field.ty.lasting);
    let size = record.sizes.map(|(size, _)| {
        let size = Literal::u64_unsuffixed(size);
        quote!(= #size bytes)
    });
    quote! {
        #(const _: () = ::llano::generated::assert_fixed::<#asserted>();)*

        ::llano::generated::fixed! {
            #head #text #size #skipped

            #doc
            #visibility struct #view {
                #(#accessors)*
            }

            impl #view {
                #(#changes)*
            }
        }
    }
}

/// The type, and if it has parameters, all that is to be said of them.
fn emit_head(record: &Record) -> TokenStream {
    let name = &record.header.name;
    let generics = &record.header.generics;
    if generics.is_plain() {
        return quote!(#name);
    }
    let (args, params) = (generics.args(), generics.lasting_params());
    let view_args = generics.view_args();
    let bounds = bounds(record);
    let predicates = generics.where_clause(&bounds);
    let decode_params = generics.params(&quote!(::llano::Decode<'message>));
    let mut more = bounds;
    more.extend(generics.message_outlives());
    more.extend(decode_bounds(record.fields.iter().map(|field| &field.ty)));
    let bounds = generics.where_clause(&more);
    quote!(for [#name #args] [#params] [#view_args] [#predicates] ['message, #decode_params] [#bounds])
}

/// That the parameters do not borrow, and that the types which depend on them are fixed; others are asserted to be.
fn bounds(record: &Record) -> Vec<TokenStream> {
    let generics = &record.header.generics;
    let is_fixed = |field: &Field| {
        let wire = field.ty.wire();
        quote!(#wire: ::llano::generated::Fixed)
    };
    let fixed = record.fields.iter().filter(|field| generics.is_named_in(&field.ty.lasting)).map(is_fixed);
    generics.types_last().chain(fixed).collect()
}

fn emit_accessor(field: &Field, visibility: &TokenStream) -> TokenStream {
    let Field { name, outer_name, member, docs, deprecated, .. } = field;
    let (view, ty) = (field.ty.view(&quote!('_)), &field.ty.lasting);
    quote! {
        #docs
        #deprecated
        #visibility fn #name(&self) -> #view = #member #outer_name: #ty;
    }
}

fn emit_change(field: &Field, visibility: &TokenStream) -> TokenStream {
    let (name, ty, deprecated) = (&field.name, &field.ty.lasting, &field.deprecated);
    let (text, span) = (unraw(name), emitted_at(name));
    let setter = format_ident!("set_{text}", span = span);
    let reach = (field.ty.change != Change::Store).then(|| {
        let reach = format_ident!("{text}_mut", span = span);
        quote!(#deprecated #visibility fn #reach(&mut self) -> &mut ::llano::generated::PackedOf<#ty> = #name;)
    });
    quote! {
        #deprecated
        #visibility fn #setter(&mut self, value: #ty) = #name;
        #reach
    }
}
