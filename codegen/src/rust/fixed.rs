//! Closed structs: packed, viewed by reference.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::record::decode_bounds;
use super::{unraw, view_name};
use crate::ir::Record;

/// The Rust of a closed struct.
pub(super) fn emit(record: &Record) -> TokenStream {
    let (name, visibility) = (&record.header.name, &record.header.visibility);
    let generics = &record.header.generics;
    let view = view_name(name);
    let params = generics.lasting_impl_params(&TokenStream::new());
    let args = generics.lasting_args();
    let predicates = generics.where_clause(&[]);
    let text = unraw(name);
    let doc = format!("A [`{text}`] as it lies on the wire.");
    let types: Vec<_> = record.fields.iter().map(|field| &field.ty.lasting).collect();
    let names: Vec<_> = record.fields.iter().map(|field| &field.name).collect();
    let members: Vec<_> = record.fields.iter().map(|field| &field.member).collect();
    let texts = names.iter().map(|name| unraw(name));
    let skipped = &record.skipped;
    let accessors = record.fields.iter().map(|field| {
        let (name, ty, docs) = (&field.name, &field.ty.lasting, &field.docs);
        let text = unraw(name);
        let setter = format_ident!("set_{text}");
        let (reads, stores) = (format!("Field `{text}`."), format!("Stores `{text}`."));
        let doc = if docs.is_empty() { quote!(#[doc = #reads]) } else { docs.clone() };
        quote! {
            #doc
            #[inline(always)]
            #[must_use]
            #visibility fn #name(&self) -> ::llano::View<'_, #ty> {
                ::llano::generated::unpack::<#ty>(&self.#name)
            }

            #[doc = #stores]
            #[inline(always)]
            #visibility fn #setter(&mut self, value: #ty) {
                self.#name = ::llano::Flat::pack(&value);
            }
        }
    });
    let checks = record.fields.iter().map(|field| {
        let ty = &field.ty.lasting;
        let span = ty.clone().into_iter().next().map_or_else(|| field.name.span(), |token| token.span());
        quote_spanned!(span=> <#ty as ::llano::Flat>::Wire: ::llano::generated::Fixed)
    });
    let mut decode = generics.message_outlives();
    decode.extend(decode_bounds(record.fields.iter().map(|field| &field.ty)));
    let decode_predicates = generics.where_clause(&decode);
    let decode_params = generics.impl_params(&quote!('message,), &quote!(::llano::Decode<'message>+));
    let check_name = format_ident!("fixed");
    let checks: Vec<_> = checks.collect();
    let check_fns = types.iter().zip(&checks).enumerate().map(|(position, (_, check))| {
        let function = format_ident!("{check_name}_{position}");
        quote!(const fn #function #params() where #check {})
    });
    quote! {
        #[doc = #doc]
        #[derive(
            Clone, Copy, PartialEq,
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

        const _: () = {
            #(#check_fns)*
        };

        #[allow(dead_code)]
        impl #params #view #args #predicates {
            #(#accessors)*
        }

        impl #params ::core::fmt::Debug for #view #args #predicates {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text) #(.field(#texts, &self.#names()))* .finish()
            }
        }

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

        impl #decode_params ::llano::Decode<'message> for #name #args #decode_predicates {
            fn decode_view(view: &'message #view #args) -> ::core::result::Result<Self, ::llano::Error> {
                ::core::result::Result::Ok(Self {
                    #(#members: ::llano::generated::decode::<#types, _>(view.#names(), #text, stringify!(#names))?,)*
                    #(#skipped: ::core::default::Default::default(),)*
                })
            }
        }
    }
}
