//! Records: the wire's side, the two views, encoding and decoding.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{doc, emitted_at, mut_name, unraw, view_name};
use crate::ir::{Change, Default, Field, Record, Skipped};

/// The Rust of a record.
pub(super) fn emit(record: &Record) -> TokenStream {
    let views = emit_views(record);
    let value = emit_value(record);
    quote!(#views #value)
}

pub(super) fn index(position: usize) -> Literal {
    Literal::usize_unsuffixed(position)
}

/// What the bytes look like, and the two views.
pub(super) fn emit_views(record: &Record) -> TokenStream {
    let (name, visibility) = (&record.header.name, &record.header.visibility);
    let generics = &record.header.generics;
    let (view, view_mut) = (view_name(name), mut_name(name));
    let (text, outer_name) = (unraw(name), &record.header.outer_name);
    let head = if generics.is_plain() {
        quote!(#name)
    } else {
        let (params, view_args, args) = (generics.lasting_params(), generics.view_args(), generics.lasting_args());
        let predicates = generics.where_clause(&[]);
        quote!(for [#name #args] [#params] [#view_args] [#predicates])
    };
    let reads = doc(&format!("Reads [`{text}`] in place."));
    let changes = doc(&format!("Changes [`{text}`] in place."));
    let numbered = || record.fields.iter().enumerate();
    let accessors = numbered().map(|(position, field)| emit_accessor(position, field, visibility));
    let mutators = numbered().map(|(position, field)| emit_change(position, field, visibility));
    let layout = emit_layout(record);
    let sizes = record.sizes.map(|(data_len, var_count)| {
        let (data_len, var_count) = (Literal::u64_unsuffixed(data_len), Literal::u64_unsuffixed(var_count));
        quote!(= #data_len bytes and #var_count children)
    });
    quote! {
        ::llano::generated::record! {
            #head #outer_name #sizes

            #reads
            #visibility struct #view {
                #(#accessors)*
            }

            #changes
            #visibility struct #view_mut {
                #(#mutators)*
            }
        }

        #layout
    }
}

/// The record's layout is computed at compile time even if nothing uses the record. What depends on parameters is known
/// where they are; what is known here, the macro asserts.
fn emit_layout(record: &Record) -> TokenStream {
    let name = &record.header.name;
    if record.sizes.is_some() || !record.header.generics.is_concrete() {
        return TokenStream::new();
    }
    let args = record.header.generics.lasting_args();
    quote_spanned! {name.span().resolved_at(Span::call_site())=>
        const _: ::llano::generated::Layout = ::llano::generated::layout(<#name #args as ::llano::generated::Record>::PLACES);
    }
}

fn emit_accessor(position: usize, field: &Field, visibility: &TokenStream) -> TokenStream {
    let Field { name, outer_name, docs, deprecated, .. } = field;
    let (position, ty) = (index(position), &field.ty.lasting);
    let view = field.ty.view(&quote!('message));
    // Said here, an error about the type stands at the type.
    let wire = (!field.ty.is_known).then(|| field.ty.wire()).map(|wire| quote!(as #wire));
    let default = field.default.as_ref().map(|default| match default {
        Default::Bool(value) => quote!(= bool(#value)),
        Default::Text(text) => quote!(= text(#text)),
        Default::Constant(value) => quote!(= scalar(#value)),
        Default::Bytes(bytes) => quote!(= bytes(#bytes)),
    });
    quote! {
        #docs
        #deprecated
        #visibility fn #name(self) -> #view = #position #outer_name: #ty #wire #default;
    }
}

fn emit_change(position: usize, field: &Field, visibility: &TokenStream) -> TokenStream {
    let (position, name, ty) = (index(position), &field.name, &field.ty.lasting);
    let (text, deprecated) = (unraw(name), &field.deprecated);
    let span = emitted_at(name);
    let (setter, reach) = (format_ident!("set_{text}", span = span), format_ident!("{text}_mut", span = span));
    let (wire, view) = (field.ty.wire(), field.ty.view_mut(&quote!('_)));
    // Where the name does not tell how the value changes, the accessor is there for types that have it.
    let is_open = field.ty.change == Change::Either;
    let storable = is_open.then(|| quote!(where #wire: ::llano::Store<'message>));
    let reachable = is_open.then(|| quote!(where #wire: ::llano::Reach<'message>));
    let store = field
        .ty
        .change
        .stores()
        .then(|| quote!(#deprecated #visibility fn #setter(&mut self, value: #ty) #storable = #position;));
    let reach = field
        .ty
        .change
        .reaches()
        .then(|| quote!(#deprecated #visibility fn #reach(&mut self) -> #view #reachable = #position;));
    quote!(#store #reach)
}

impl Change {
    /// Whether there is a method that stores.
    pub(super) const fn stores(self) -> bool {
        matches!(self, Self::Store | Self::Both | Self::Either)
    }

    /// Whether there is a method that gives the parts.
    pub(super) const fn reaches(self) -> bool {
        matches!(self, Self::Reach | Self::Both | Self::Either)
    }
}

/// Encoding and decoding.
fn emit_value(record: &Record) -> TokenStream {
    let name = &record.header.name;
    let generics = &record.header.generics;
    let fields = emit_members(record);
    let skipped = emit_skipped(&record.skipped);
    let head = if generics.is_plain() && record.fields.iter().all(|field| !field.ty.is_encode_only) {
        quote!(#name)
    } else {
        let (args, lasting) = (generics.args(), generics.lasting_args());
        let (params, predicates) = (generics.params(&quote!(::llano::Flat)), generics.where_clause(&[]));
        let decode_params = generics.params(&quote!(::llano::Decode<'message>));
        let mut bounds = generics.message_outlives();
        bounds.extend(decode_bounds(record.fields.iter().map(|field| &field.ty)));
        let bounds = generics.where_clause(&bounds);
        quote!(for [#name #args] [#name #lasting] [#params] [#predicates] ['message, #decode_params] [#bounds])
    };
    quote!(::llano::generated::value! { #head #fields #skipped })
}

/// How many fields are decoded in one function. What has been decoded is dropped where a later field fails, so that
/// compilers take time in proportion to the square of the number.
const DECODED_AT_ONCE: usize = 16;

/// In brackets, which member is which field; of many fields, with a name for each value.
fn emit_members(record: &Record) -> TokenStream {
    let is_long = record.fields.len() > DECODED_AT_ONCE;
    let fields: Vec<_> = record.fields.iter().enumerate().collect();
    let chunks = fields.chunks(DECODED_AT_ONCE).map(|fields| {
        let fields = fields.iter().map(|(position, field)| {
            let local = is_long.then(|| format_ident!("field_{position}"));
            let (position, member) = (index(*position), &field.member);
            quote_spanned!(field.ty.span()=> #position #member #local)
        });
        quote!([#(#fields),*])
    });
    quote!(#(#chunks)*)
}

/// The members of a payload: as of a record, with names and types for the references that the payload is encoded from.
pub(super) fn emit_payload_members(record: &Record) -> TokenStream {
    let fields: Vec<_> = record.fields.iter().enumerate().collect();
    let chunks = fields.chunks(DECODED_AT_ONCE).map(|fields| {
        let fields = fields.iter().map(|(position, field)| {
            let local = format_ident!("field_{position}");
            let (position, member, ty) = (index(*position), &field.member, &field.ty.rust);
            quote!(#position #member #local: #ty)
        });
        quote!([#(#fields),*])
    });
    let skipped = record.skipped.iter().map(|Skipped { member, ty }| quote!(#member: #ty));
    quote!(#(#chunks)* skip [#(#skipped),*])
}

/// In brackets, the members that are not on the wire.
pub(super) fn emit_skipped(skipped: &[Skipped]) -> TokenStream {
    if skipped.is_empty() {
        return TokenStream::new();
    }
    let skipped = skipped.iter().map(|Skipped { member, ty }| quote!(#member: #ty));
    quote!(skip [#(#skipped),*])
}

/// The bounds that keep types without a way to decode them derivable: the impl is there where they hold, nowhere.
pub(super) fn decode_bounds<'f>(fields: impl Iterator<Item = &'f crate::ir::Type>) -> Vec<TokenStream> {
    fields
        .filter(|ty| ty.is_encode_only)
        .map(|ty| {
            let (ty, lasting) = (&ty.rust, &ty.lasting);
            quote!(#ty: ::llano::generated::DecodeView<'message, ::llano::View<'message, #lasting>>)
        })
        .collect()
}
