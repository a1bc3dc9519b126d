//! Records: the wire's side, the two views, encoding and decoding.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{mut_name, unraw, view_name};
use crate::ir::{Change, Default, Field, Record};

/// The Rust of a record.
pub(super) fn emit(record: &Record) -> TokenStream {
    let wire = emit_wire(record);
    let views = emit_views(record);
    let flat = emit_flat(record);
    let decode = emit_decode(record);
    quote!(#wire #views #flat #decode)
}

fn index(position: usize) -> Literal {
    Literal::usize_unsuffixed(position)
}

/// What the bytes look like, said of the type that stands for the record.
pub(super) fn emit_wire(record: &Record) -> TokenStream {
    let name = &record.header.name;
    let generics = &record.header.generics;
    let (params, args) = (generics.lasting_impl_params(&TokenStream::new()), generics.lasting_args());
    let predicates = generics.where_clause(&[]);
    let (view, view_mut) = (view_name(name), mut_name(name));
    let view_args = generics.view_args(&quote!('message,));
    let text = unraw(name);
    let names = record.fields.iter().map(|field| unraw(&field.name));
    let types: Vec<_> = record.fields.iter().map(|field| &field.ty.lasting).collect();
    let positions = (0..record.fields.len()).map(index);
    let fields = record.fields.iter().enumerate().map(|(position, field)| {
        let (position, ty) = (index(position), &field.ty.lasting);
        let default = field.default.as_ref().map(|default| emit_default(default, field));
        quote! {
            impl #params ::llano::generated::Field<#position> for #name #args #predicates {
                type Wire = <#ty as ::llano::Flat>::Wire;
                #default
            }
        }
    });
    quote! {
        impl #params ::llano::generated::Record for #name #args #predicates {
            const NAME: &'static str = #text;
            const FIELDS: &'static [&'static str] = &[#(#names),*];
            const PLACES: &'static [::llano::generated::Place] = &[#(::llano::generated::place::<#types>()),*];
            type View<'message> = #view #view_args;
            type ViewMut<'message> = #view_mut #view_args;

            #[inline(always)]
            fn view<'message>(record: ::llano::generated::RecordRef<'message, Self>) -> Self::View<'message> {
                #view(record)
            }

            #[inline(always)]
            fn view_mut<'message>(record: ::llano::generated::RecordMut<'message, Self>) -> Self::ViewMut<'message> {
                #view_mut(record)
            }

            #[inline]
            fn check<'v>(
                fields: ::llano::generated::Fields<'v, '_, Self>,
            ) -> ::core::result::Result<::llano::generated::Done<'v, Self>, ::llano::Error> {
                fields #(.check::<#positions>()?)* .done()
            }
        }

        #(#fields)*
    }
}

/// The members of `Field` that a default takes.
fn emit_default(default: &Default, field: &Field) -> TokenStream {
    let ty = &field.ty.lasting;
    let (invert, value) = match default {
        Default::Bool(value) => (quote!(#value), quote!(::llano::generated::default_scalar::<#ty>(#value))),
        Default::Text(text) => (quote!(false), quote!(::llano::generated::default_text(#text))),
        Default::Constant(value) => (
            quote!(::llano::generated::not_inverted(::llano::generated::place::<#ty>())),
            quote!(::llano::generated::default_scalar::<#ty>(#value)),
        ),
    };
    quote! {
        const INVERT: bool = #invert;

        #[inline]
        fn when_missing<'message>() -> ::llano::View<'message, #ty> {
            #value
        }
    }
}

/// The view and the mutable view.
pub(super) fn emit_views(record: &Record) -> TokenStream {
    let (name, visibility) = (&record.header.name, &record.header.visibility);
    let generics = &record.header.generics;
    let (view, view_mut) = (view_name(name), mut_name(name));
    let params = generics.lasting_impl_params(&quote!('message,));
    let anonymous_params = generics.lasting_impl_params(&TokenStream::new());
    let view_args = generics.view_args(&quote!('message,));
    let anonymous_args = generics.view_args(&quote!('_,));
    let args = generics.lasting_args();
    let predicates = generics.where_clause(&[]);
    let accessors =
        record.fields.iter().enumerate().map(|(position, field)| emit_accessor(position, field, visibility));
    let changes = record.fields.iter().enumerate().map(|(position, field)| emit_change(position, field, visibility));
    let names: Vec<_> = record.fields.iter().map(|field| &field.name).collect();
    let texts = names.iter().map(|name| unraw(name));
    let text = unraw(name);
    let (reads, changes_doc) = (format!("Reads a [`{text}`] in place."), format!("Changes a [`{text}`] in place."));
    quote! {
        #[doc = #reads]
        #visibility struct #view #params(::llano::generated::RecordRef<'message, #name #args>) #predicates;

        #[automatically_derived]
        impl #anonymous_params ::core::clone::Clone for #view #anonymous_args #predicates {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl #anonymous_params ::core::marker::Copy for #view #anonymous_args #predicates {}

        #[allow(dead_code)]
        impl #params #view #view_args #predicates {
            #(#accessors)*
        }

        impl #params ::llano::RecordView<'message> for #view #view_args #predicates {
            type Record = #name #args;

            #[inline]
            fn record(self) -> ::llano::generated::RecordRef<'message, #name #args> {
                self.0
            }
        }

        impl #anonymous_params ::core::fmt::Debug for #view #anonymous_args #predicates {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text) #(.field(#texts, &(*self).#names()))* .finish()
            }
        }

        impl #anonymous_params ::core::cmp::PartialEq for #view #anonymous_args #predicates {
            fn eq(&self, other: &Self) -> bool {
                true #(&& (*self).#names() == (*other).#names())*
            }
        }

        #[doc = #changes_doc]
        #visibility struct #view_mut #params(::llano::generated::RecordMut<'message, #name #args>) #predicates;

        #[allow(dead_code)]
        impl #params #view_mut #view_args #predicates {
            /// The record as it stands.
            #[inline]
            #[must_use]
            #visibility fn as_view(&self) -> #view #anonymous_args {
                #view(self.0.shared())
            }

            #(#changes)*
        }

        impl #anonymous_params ::core::fmt::Debug for #view_mut #anonymous_args #predicates {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_view(), f)
            }
        }
    }
}

fn emit_accessor(position: usize, field: &Field, visibility: &TokenStream) -> TokenStream {
    let (position, name, ty, docs) = (index(position), &field.name, &field.ty.lasting, &field.docs);
    let doc = if docs.is_empty() {
        let text = format!("Field `{}`.", unraw(name));
        quote!(#[doc = #text])
    } else {
        docs.clone()
    };
    quote! {
        #doc
        #[inline(always)]
        #[must_use]
        #visibility fn #name(self) -> ::llano::View<'message, #ty> {
            ::llano::generated::get::<_, #position>(self.0)
        }
    }
}

fn emit_change(position: usize, field: &Field, visibility: &TokenStream) -> TokenStream {
    let (position, name, ty) = (index(position), &field.name, &field.ty.lasting);
    let text = unraw(name);
    let (setter, reach) = (format_ident!("set_{text}"), format_ident!("{text}_mut"));
    let (stores, reaches) = (format!("Stores `{text}`."), format!("Changes the parts of `{text}`."));
    let store = (field.ty.change != Change::Reach).then(|| {
        quote! {
            #[doc = #stores]
            #[inline(always)]
            #visibility fn #setter(&mut self, value: #ty)
            where
                <#ty as ::llano::Flat>::Wire: ::llano::Store<'message>,
            {
                ::llano::generated::store::<#ty, _, #position>(&mut self.0, &value);
            }
        }
    });
    let reach = (field.ty.change != Change::Store).then(|| {
        quote! {
            #[doc = #reaches]
            #[inline(always)]
            #visibility fn #reach(&mut self) -> ::llano::ViewMut<'_, #ty>
            where
                <#ty as ::llano::Flat>::Wire: ::llano::Reach<'message>,
            {
                ::llano::generated::reach::<_, #position>(&mut self.0)
            }
        }
    });
    quote!(#store #reach)
}

/// Encoding.
fn emit_flat(record: &Record) -> TokenStream {
    let name = &record.header.name;
    let generics = &record.header.generics;
    let params = generics.impl_params(&TokenStream::new(), &quote!(::llano::Flat+));
    let (args, lasting) = (generics.args(), generics.lasting_args());
    let predicates = generics.where_clause(&[]);
    let visits = record.fields.iter().enumerate().map(|(position, field)| {
        let (position, ty, member) = (index(position), &field.ty.rust, &field.member);
        quote!(visitor.field::<#position, #ty>(&self.#member);)
    });
    let visitor = if record.fields.is_empty() { quote!(_) } else { quote!(visitor) };
    quote! {
        impl #params ::llano::Flat for #name #args #predicates {
            type Wire = ::llano::generated::Rec<#name #lasting>;

            #[inline(always)]
            fn fields<__V: ::llano::generated::FieldVisitor<#name #lasting>>(&self, #visitor: &mut __V) {
                #(#visits)*
            }
        }
    }
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

/// Decoding.
fn emit_decode(record: &Record) -> TokenStream {
    let name = &record.header.name;
    let text = unraw(name);
    let generics = &record.header.generics;
    let params = generics.impl_params(&quote!('message,), &quote!(::llano::Decode<'message>+));
    let args = generics.args();
    let mut bounds = generics.message_outlives();
    bounds.extend(decode_bounds(record.fields.iter().map(|field| &field.ty)));
    let predicates = generics.where_clause(&bounds);
    let values = record.fields.iter().map(|field| {
        let (member, ty, accessor) = (&field.member, &field.ty.rust, &field.name);
        let field = unraw(accessor);
        quote!(#member: ::llano::generated::decode::<#ty, _>(view.#accessor(), #text, #field)?)
    });
    let skipped = &record.skipped;
    let view = if record.fields.is_empty() { quote!(_) } else { quote!(view) };
    quote! {
        impl #params ::llano::Decode<'message> for #name #args #predicates {
            fn decode_view(#view: ::llano::View<'message, Self>) -> ::core::result::Result<Self, ::llano::Error> {
                ::core::result::Result::Ok(Self {
                    #(#values,)*
                    #(#skipped: ::core::default::Default::default(),)*
                })
            }
        }
    }
}
