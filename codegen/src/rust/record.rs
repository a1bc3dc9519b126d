//! Records: the wire's side, the two views, encoding and decoding.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{doc, given_away, mut_name, unraw, view_name};
use crate::ir::{Change, Default, Field, Record, Skipped};

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
    let text = &record.header.outer_name;
    let names = record.fields.iter().map(|field| &field.outer_name);
    let places = record.fields.iter().map(|field| {
        let ty = &field.ty.lasting;
        quote_spanned!(field.ty.span()=> ::llano::generated::place::<#ty>())
    });
    let positions = (0..record.fields.len()).map(index);
    let fields = record.fields.iter().enumerate().map(|(position, field)| {
        let (position, wire) = (index(position), field.ty.wire());
        let default = field.default.as_ref().map(|default| emit_default(default, field));
        quote! {
            impl #params ::llano::generated::Field<#position> for #name #args #predicates {
                type Wire = #wire;
                #default
            }
        }
    });
    // What depends on parameters is known where they are.
    let layout = generics.is_concrete().then(|| {
        quote_spanned! {name.span().resolved_at(Span::call_site())=>
            const _: ::llano::generated::Layout = ::llano::generated::layout(<#name #args as ::llano::generated::Record>::PLACES);
        }
    });
    quote! {
        impl #params ::llano::generated::Record for #name #args #predicates {
            const NAME: &'static str = #text;
            const FIELDS: &'static [&'static str] = &[#(#names),*];
            const PLACES: &'static [::llano::generated::Place] = &[#(#places),*];
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
            ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
                fields #(.check::<#positions>()?)* .done()
            }
        }

        #(#fields)*
        #layout
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
    let texts = record.fields.iter().map(|field| &field.outer_name);
    let same = if names.is_empty() { quote!(true) } else { quote!(#(Self::#names(*self) == Self::#names(*other))&&*) };
    let other = if names.is_empty() { quote!(_) } else { quote!(other) };
    let (derives, copy) = generics.copy(&view, &anonymous_args, &predicates);
    let (text, outer_name) = (unraw(name), &record.header.outer_name);
    let reads = doc(&format!("Reads [`{text}`] in place."));
    let how = record.fields.iter().map(describe_change);
    let break_before_list = (!record.fields.is_empty()).then(|| quote!(#[doc = ""]));
    let changes_doc = doc(&format!("Changes [`{text}`] in place."));
    let len = names
        .iter()
        .any(|name| *name == "len")
        .then(|| quote!(#[allow(clippy::len_without_is_empty, reason = "`len` is a field")]));
    quote! {
        #reads
        #derives
        #len
        #visibility struct #view #params(::llano::generated::RecordRef<'message, #name #args>) #predicates;

        #copy

        #[allow(dead_code, non_snake_case)]
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
                f.debug_struct(#outer_name) #(.field(#texts, &Self::#names(*self)))* .finish()
            }
        }

        impl #anonymous_params ::core::cmp::PartialEq for #view #anonymous_args #predicates {
            fn eq(&self, #other: &Self) -> bool {
                #same
            }
        }

        #changes_doc
        #break_before_list
        #(#how)*
        #visibility struct #view_mut #params(::llano::generated::RecordMut<'message, #name #args>) #predicates;

        #[allow(dead_code, non_snake_case)]
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
    let (position, name, docs) = (index(position), &field.name, &field.docs);
    let view = field.ty.view(&quote!('message));
    let doc = if docs.is_empty() { doc(&format!("Field `{}`.", unraw(name))) } else { docs.clone() };
    quote! {
        #doc
        #[inline(always)]
        #[must_use]
        #visibility fn #name(self) -> #view {
            ::llano::generated::get::<_, #position>(self.0)
        }
    }
}

/// A line of documentation that says how a field is changed.
fn describe_change(field: &Field) -> TokenStream {
    let text = unraw(&field.name);
    let (store, reach) = (format!("[`set_{text}`](Self::set_{text})"), format!("[`{text}_mut`](Self::{text}_mut)"));
    doc(&match field.ty.change {
        Change::Store => format!("- `{text}` is stored with {store}."),
        Change::Reach => format!("- `{text}` is reached with {reach}: its length stays."),
        Change::Neither => format!("- `{text}` stays as it is: it holds keys."),
        Change::Either => format!("- `{text}` is stored with {store} or reached with {reach}, as its type allows."),
    })
}

fn emit_change(position: usize, field: &Field, visibility: &TokenStream) -> TokenStream {
    let (position, name, ty) = (index(position), &field.name, &field.ty.lasting);
    let text = unraw(name);
    let (setter, reach) = (format_ident!("set_{text}"), format_ident!("{text}_mut"));
    let (stores, reaches) = (doc(&format!("Stores `{text}`.")), doc(&format!("Changes the parts of `{text}`.")));
    let (wire, view) = (field.ty.wire(), field.ty.view_mut(&quote!('_)));
    // Where the name does not tell how the value changes, the accessor is there for types that have it.
    let is_open = field.ty.change == Change::Either;
    let storable = is_open.then(|| quote!(where #wire: ::llano::Store<'message>));
    let reachable = is_open.then(|| quote!(where #wire: ::llano::Reach<'message>));
    let given_away = is_open.then(given_away);
    let store = matches!(field.ty.change, Change::Store | Change::Either).then(|| {
        quote! {
            #stores
            #[inline(always)]
            #given_away
            #visibility fn #setter(&mut self, value: #ty) #storable {
                ::llano::generated::store::<#ty, _, #position>(&mut self.0, &value);
            }
        }
    });
    let reach = matches!(field.ty.change, Change::Reach | Change::Either).then(|| {
        quote! {
            #reaches
            #[inline(always)]
            #visibility fn #reach(&mut self) -> #view #reachable {
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
    let params = generics.impl_params(&TokenStream::new(), &quote!(::llano::Flat));
    let (args, lasting) = (generics.args(), generics.lasting_args());
    let predicates = generics.where_clause(&[]);
    let visits = record.fields.iter().enumerate().map(|(position, field)| {
        let (position, member) = (index(position), &field.member);
        quote_spanned!(field.ty.span()=> visitor.field::<#position, _>(&self.#member);)
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

/// How many fields are decoded in one function. What has been decoded is dropped where a later field fails, so that
/// compilers take time in proportion to the square of the number.
const DECODED_AT_ONCE: usize = 16;

/// A record's value, from its view. `path` names the type or the alternative.
pub(super) fn emit_value(record: &Record, path: &TokenStream) -> TokenStream {
    let text = &record.header.outer_name;
    let values = record.fields.iter().map(|field| {
        let (accessor, outer_name) = (&field.name, &field.outer_name);
        quote_spanned! {field.ty.span()=>
            ::llano::generated::decode(view.#accessor(), #text, #outer_name)?
        }
    });
    if record.fields.len() <= DECODED_AT_ONCE {
        let members = emit_members(record, values);
        return quote!(#path #members);
    }
    let values: Vec<_> = values.collect();
    let names: Vec<_> = (0..values.len()).map(|position| format_ident!("field_{position}")).collect();
    let parts = names.chunks(DECODED_AT_ONCE).zip(values.chunks(DECODED_AT_ONCE)).map(|(names, values)| {
        quote! {
            let (#(#names,)*) = ::llano::generated::outlined(|| {
                ::core::result::Result::Ok::<_, ::llano::Error>((#(#values,)*))
            })?;
        }
    });
    let members = emit_members(record, names.iter().map(|name| quote!(#name)));
    quote!({
        #(#parts)*
        #path #members
    })
}

/// The members of a record's value, in the braces or parentheses of its type, with a value for each field.
fn emit_members(record: &Record, values: impl Iterator<Item = TokenStream>) -> TokenStream {
    let values = record.fields.iter().map(|field| &field.member).zip(values);
    let skipped = record
        .skipped
        .iter()
        .map(|Skipped { member, ty }| (member, quote!(<#ty as ::core::default::Default>::default())));
    let mut members: Vec<_> = values.chain(skipped).collect();
    let index = |member: &TokenStream| member.to_string().parse::<usize>();
    if members.is_empty() || members.iter().any(|(member, _)| index(member).is_err()) {
        let members = members.into_iter().map(|(member, value)| quote!(#member: #value));
        return quote!({ #(#members,)* });
    }
    members.sort_by_key(|(member, _)| index(member).ok());
    let values = members.into_iter().map(|(_, value)| value);
    quote!((#(#values,)*))
}

/// Decoding.
fn emit_decode(record: &Record) -> TokenStream {
    let name = &record.header.name;
    let generics = &record.header.generics;
    let params = generics.impl_params(&quote!('message,), &quote!(::llano::Decode<'message>));
    let args = generics.args();
    let mut bounds = generics.message_outlives();
    bounds.extend(decode_bounds(record.fields.iter().map(|field| &field.ty)));
    let predicates = generics.where_clause(&bounds);
    let value = emit_value(record, &quote!(Self));
    let view = if record.fields.is_empty() { quote!(_) } else { quote!(view) };
    quote! {
        impl #params ::llano::Decode<'message> for #name #args #predicates {
            fn decode_view(#view: ::llano::View<'message, Self>) -> ::core::result::Result<Self, ::llano::Error> {
                ::core::result::Result::Ok(#value)
            }
        }
    }
}
