//! Variants: the wire's side, the two views, encoding and decoding.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::record::{decode_bounds, emit_value, emit_views, emit_wire};
use super::{doc, mut_name, unraw, view_name};
use crate::ir::{Alternative, Param, Payload, Record, Variant};

/// The Rust of a variant.
pub(super) fn emit(variant: &Variant) -> TokenStream {
    let records = variant.alternatives.iter().filter_map(|alternative| match &alternative.payload {
        Payload::Record(record) => Some(emit_payload(record)),
        Payload::Unit | Payload::Value(_) => None,
    });
    let wire = emit_variant_wire(variant);
    let views = emit_variant_views(variant);
    let flat = emit_flat(variant);
    let decode = emit_decode(variant);
    quote!(#(#records)* #wire #views #flat #decode)
}

/// A payload of several values: a type to stand for the record, and the record's wire and views.
fn emit_payload(record: &Record) -> TokenStream {
    let (name, visibility) = (&record.header.name, &record.header.visibility);
    let generics = &record.header.generics;
    let params = generics.lasting_impl_params(&TokenStream::new());
    let types = generics.types();
    let wire = emit_wire(record);
    let views = emit_views(record);
    quote! {
        /// Stands for the payload's record.
        #visibility struct #name #params(::core::marker::PhantomData<fn() -> #types>);

        #wire
        #views
    }
}

fn tag(alternative: &Alternative) -> Literal {
    Literal::u8_unsuffixed(alternative.tag)
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

    /// What an alternative of the view holds.
    fn payload(self, payload: &Payload) -> TokenStream {
        match payload {
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
                let args = record.header.generics.view_args(&quote!('message,));
                quote!((#view #args))
            }
        }
    }

    /// The view of a message, by its tag.
    fn arms(self, variant: &Variant) -> impl Iterator<Item = TokenStream> {
        let view = self.view(&variant.header.name);
        variant.alternatives.iter().map(move |alternative| {
            let (tag, name) = (tag(alternative), &alternative.name);
            let is_boxed = matches!(&alternative.payload, Payload::Value(ty) if ty.is_boxed);
            let payload = match (self, is_boxed) {
                _ if alternative.is_unit() => return quote!(#tag => #view::#name),
                (Self::Read, false) => quote!(::llano::generated::payload),
                (Self::Read, true) => quote!(::llano::Lazy::payload),
                (Self::Change, false) => quote!(::llano::generated::payload_mut),
                (Self::Change, true) => quote!(::llano::LazyMut::payload),
            };
            quote!(#tag => #view::#name(#payload::<_, #tag>(variant)))
        })
    }

    /// The alternatives of the view, documented.
    fn alternatives(self, variant: &Variant) -> impl Iterator<Item = TokenStream> {
        variant.alternatives.iter().map(move |alternative| {
            let (name, payload) = (&alternative.name, self.payload(&alternative.payload));
            let docs = if alternative.docs.is_empty() {
                doc(&format!("Alternative `{}`.", unraw(name)))
            } else {
                alternative.docs.clone()
            };
            quote!(#docs #name #payload)
        })
    }
}

/// What the bytes look like.
fn emit_variant_wire(variant: &Variant) -> TokenStream {
    let name = &variant.header.name;
    let generics = &variant.header.generics;
    let (params, args) = (generics.lasting_impl_params(&TokenStream::new()), generics.lasting_args());
    let predicates = generics.where_clause(&[]);
    let (view, view_mut) = (view_name(name), mut_name(name));
    let view_args = generics.view_args(&quote!('message,));
    let text = unraw(name);
    let default = Literal::u8_unsuffixed(variant.default);
    let tags: Vec<_> = variant.alternatives.iter().map(tag).collect();
    let (reads, changes) = (Access::Read.arms(variant), Access::Change.arms(variant));
    let alternatives = variant.alternatives.iter().map(|alternative| {
        let (tag, outer_name) = (tag(alternative), &alternative.outer_name);
        let wire = match &alternative.payload {
            Payload::Unit => quote!(::llano::generated::Unit),
            Payload::Value(ty) => ty.wire(),
            Payload::Record(record) => {
                let (name, args) = (&record.header.name, record.header.generics.lasting_args());
                quote!(::llano::generated::Rec<#name #args>)
            }
        };
        quote! {
            impl #params ::llano::generated::Alternative<#tag> for #name #args #predicates {
                type Wire = #wire;
                const NAME: &'static str = #outer_name;
            }
        }
    });
    quote! {
        impl #params ::llano::generated::Variant for #name #args #predicates {
            const NAME: &'static str = #text;
            const TAGS: &'static [u8] = &[#(#tags),*];
            const DEFAULT: u8 = #default;
            type View<'message> = #view #view_args;
            type ViewMut<'message> = #view_mut #view_args;

            #[inline]
            fn view<'message>(variant: ::llano::generated::VariantRef<'message, Self>) -> Self::View<'message> {
                match variant.tag() {
                    #(#reads,)*
                    _ => #view::Unknown(variant.unknown()),
                }
            }

            #[inline]
            fn view_mut<'message>(variant: ::llano::generated::VariantMut<'message, Self>) -> Self::ViewMut<'message> {
                match variant.tag() {
                    #(#changes,)*
                    _ => #view_mut::Unknown(variant.unknown()),
                }
            }

            #[inline]
            fn check<'v>(
                alternatives: ::llano::generated::Alternatives<'v, '_, Self>,
            ) -> ::llano::generated::Checked<::llano::generated::Chosen<'v, Self>> {
                match alternatives.tag() {
                    #(#tags => alternatives.check::<#tags>(),)*
                    _ => alternatives.unknown(),
                }
            }
        }

        #(#alternatives)*
    }
}

/// The view and the mutable view.
fn emit_variant_views(variant: &Variant) -> TokenStream {
    let (name, visibility) = (&variant.header.name, &variant.header.visibility);
    let generics = &variant.header.generics;
    let (view, view_mut) = (view_name(name), mut_name(name));
    let params = generics.lasting_impl_params(&quote!('message,));
    let anonymous_params = generics.lasting_impl_params(&TokenStream::new());
    let anonymous_args = generics.view_args(&quote!('_,));
    let predicates = generics.where_clause(&[]);
    let (derives, copy) = generics.copy(&view, &anonymous_args, &predicates);
    let text = unraw(name);
    let (reads, changes) = (doc(&format!("Reads [`{text}`] in place.")), doc(&format!("Changes [`{text}`] in place.")));
    let (payloads, payloads_mut) = (Access::Read.alternatives(variant), Access::Change.alternatives(variant));
    let shows = variant.alternatives.iter().map(|alternative| {
        let (name, outer_name) = (&alternative.name, &alternative.outer_name);
        match &alternative.payload {
            Payload::Unit => quote!(Self::#name => f.write_str(#outer_name)),
            Payload::Value(_) => quote!(Self::#name(payload) => f.debug_tuple(#outer_name).field(payload).finish()),
            Payload::Record(record) => {
                let show = show_fields(record, outer_name);
                quote!(Self::#name(payload) => #show)
            }
        }
    });
    let same = variant.alternatives.iter().map(|alternative| {
        let name = &alternative.name;
        if alternative.is_unit() {
            quote!((Self::#name, Self::#name) => true)
        } else {
            quote!((Self::#name(a), Self::#name(b)) => a == b)
        }
    });
    quote! {
        #reads
        #derives
        #[allow(dead_code)]
        #visibility enum #view #params #predicates {
            #(#payloads,)*
            /// An alternative that this program does not know.
            Unknown(::llano::Unknown<'message>),
        }

        #copy

        impl #anonymous_params ::core::fmt::Debug for #view #anonymous_args #predicates {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(#shows,)*
                    Self::Unknown(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
                }
            }
        }

        impl #anonymous_params ::core::cmp::PartialEq for #view #anonymous_args #predicates {
            fn eq(&self, other: &Self) -> bool {
                match (self, other) {
                    #(#same,)*
                    (Self::Unknown(a), Self::Unknown(b)) => a == b,
                    _ => false,
                }
            }
        }

        #changes
        #[allow(dead_code)]
        #visibility enum #view_mut #params #predicates {
            #(#payloads_mut,)*
            /// An alternative that this program does not know.
            Unknown(::llano::Unknown<'message>),
        }
    }
}

/// Shows a payload as Rust shows an alternative of the same fields.
fn show_fields(record: &Record, outer_name: &str) -> TokenStream {
    let accessors = record.fields.iter().map(|field| &field.name);
    let has_names = record.fields.iter().all(|field| field.name == field.member.to_string());
    if !has_names {
        return quote!(f.debug_tuple(#outer_name) #(.field(&(*payload).#accessors()))* .finish());
    }
    let names = record.fields.iter().map(|field| &field.outer_name);
    quote!(f.debug_struct(#outer_name) #(.field(#names, &(*payload).#accessors()))* .finish())
}

/// Encoding.
fn emit_flat(variant: &Variant) -> TokenStream {
    let name = &variant.header.name;
    let generics = &variant.header.generics;
    let params = generics.impl_params(&TokenStream::new(), &quote!(::llano::Flat));
    let (args, lasting) = (generics.args(), generics.lasting_args());
    let predicates = generics.where_clause(&[]);
    let arms = |function: &TokenStream, context: &TokenStream, end: &TokenStream| {
        let arms = variant.alternatives.iter().map(|alternative| {
            let (tag, alternative_name) = (tag(alternative), &alternative.name);
            let call = quote!(::llano::generated::#function::<#name #lasting, #tag, _>);
            match &alternative.payload {
                Payload::Unit => quote!(Self::#alternative_name => { #call(&(), #context) #end }),
                Payload::Value(ty) => {
                    let call = quote_spanned!(ty.span()=> #call(value, #context));
                    quote!(Self::#alternative_name(value) => { #call #end })
                }
                Payload::Record(record) => {
                    let members = record.fields.iter().map(|field| &field.member);
                    let names: Vec<_> = (0..record.fields.len()).map(|index| format_ident!("field_{index}")).collect();
                    let fields = fields_name(record);
                    quote! {
                        Self::#alternative_name { #(#members: #names,)* .. } => {
                            #call(&#fields(#(#names,)* ::core::marker::PhantomData), #context) #end
                        }
                    }
                }
            }
        });
        quote!(#(#arms)*)
    };
    let measures = arms(&quote!(measure_alternative), &quote!(plan), &TokenStream::new());
    let writes = arms(&quote!(write_alternative), &quote!(writer), &quote!(;));
    let borrowed = variant.alternatives.iter().filter_map(|alternative| match &alternative.payload {
        Payload::Record(record) => Some(emit_fields(variant, record)),
        Payload::Unit | Payload::Value(_) => None,
    });
    quote! {
        impl #params ::llano::Flat for #name #args #predicates {
            type Wire = ::llano::generated::Choice<#name #lasting>;

            #[inline]
            fn measure_range(&self, plan: &mut ::llano::generated::Plan) -> usize {
                match self {
                    #measures
                }
            }

            #[inline]
            fn write_range(&self, writer: &mut ::llano::generated::Writer<'_>) {
                match self {
                    #writes
                }
            }
        }

        #(#borrowed)*
    }
}

/// The name of a payload's borrowed fields.
fn fields_name(record: &Record) -> Ident {
    format_ident!("{}Fields", unraw(&record.header.name))
}

/// The borrowed fields of a payload, to encode them as a record.
fn emit_fields(variant: &Variant, record: &Record) -> TokenStream {
    let (name, fields) = (&variant.header.name, fields_name(record));
    let generics = &variant.header.generics;
    let params = generics.impl_params(&quote!('fields,), &quote!(::llano::Flat));
    let (args, predicates) = (generics.args(), generics.where_clause(&[]));
    let fields_args = generics.args_after(&quote!('fields,));
    let (marker, marker_args) = (&record.header.name, record.header.generics.lasting_args());
    let types: Vec<_> = record.fields.iter().map(|field| &field.ty.rust).collect();
    let visits = record.fields.iter().enumerate().map(|(position, field)| {
        let position = Literal::usize_unsuffixed(position);
        quote_spanned!(field.ty.span()=> visitor.field::<#position, _>(self.#position);)
    });
    let borrows = generics.params.iter().any(|param| matches!(param, Param::Lifetime(_)));
    let optional_references =
        borrows.then(|| quote!(#[allow(clippy::ref_option_ref, reason = "an optional field may borrow")]));
    quote! {
        #optional_references
        struct #fields #params(
            #(&'fields #types,)*
            ::core::marker::PhantomData<&'fields #name #args>,
        ) #predicates;

        impl #params ::llano::Flat for #fields #fields_args #predicates {
            type Wire = ::llano::generated::Rec<#marker #marker_args>;

            #[inline(always)]
            fn fields<__V: ::llano::generated::FieldVisitor<#marker #marker_args>>(&self, visitor: &mut __V) {
                #(#visits)*
            }
        }
    }
}

/// Decoding.
fn emit_decode(variant: &Variant) -> TokenStream {
    let name = &variant.header.name;
    let (view, text) = (view_name(name), unraw(name));
    let generics = &variant.header.generics;
    let params = generics.impl_params(&quote!('message,), &quote!(::llano::Decode<'message>));
    let args = generics.args();
    let types = variant.alternatives.iter().flat_map(|alternative| match &alternative.payload {
        Payload::Unit => Vec::new(),
        Payload::Value(ty) => vec![&**ty],
        Payload::Record(record) => record.fields.iter().map(|field| &field.ty).collect(),
    });
    let mut bounds = generics.message_outlives();
    bounds.extend(decode_bounds(types));
    let predicates = generics.where_clause(&bounds);
    let arms = variant.alternatives.iter().map(|alternative| {
        let (name, outer_name) = (&alternative.name, &alternative.outer_name);
        match &alternative.payload {
            Payload::Unit => quote!(#view::#name => Self::#name),
            Payload::Value(ty) => {
                let get = ty.is_boxed.then(|| quote!(.get()));
                let value = quote_spanned!(ty.span()=> ::llano::generated::decode(view #get, #text, #outer_name)?);
                quote!(#view::#name(view) => Self::#name(#value))
            }
            Payload::Record(record) => {
                let value = emit_value(record, &quote!(Self::#name));
                quote!(#view::#name(view) => #value)
            }
        }
    });
    quote! {
        impl #params ::llano::Decode<'message> for #name #args #predicates {
            fn decode_view(view: ::llano::View<'message, Self>) -> ::core::result::Result<Self, ::llano::Error> {
                ::core::result::Result::Ok(match view {
                    #(#arms,)*
                    #view::Unknown(unknown) => {
                        return ::core::result::Result::Err(
                            ::llano::generated::unknown_alternative(unknown.tag, #text),
                        );
                    }
                })
            }
        }
    }
}
