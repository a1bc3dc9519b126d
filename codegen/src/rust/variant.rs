//! Variants: the wire's side, the two views, encoding and decoding.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::record::{decode_bounds, emit_views, emit_wire};
use super::{mut_name, unraw, view_name};
use crate::ir::{Alternative, Payload, Record, Variant};

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

/// The type whose wire form the payload has.
fn payload_type(payload: &Payload, is_lasting: bool) -> TokenStream {
    match payload {
        Payload::Unit => quote!(()),
        Payload::Value(ty) if is_lasting => ty.lasting.clone(),
        Payload::Value(ty) => ty.rust.clone(),
        Payload::Record(record) => {
            let (name, args) = (&record.header.name, record.header.generics.lasting_args());
            quote!(#name #args)
        }
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
    let views = variant.alternatives.iter().map(|alternative| {
        let (tag, name) = (tag(alternative), &alternative.name);
        match &alternative.payload {
            Payload::Unit => quote!(#tag => #view::#name),
            Payload::Value(ty) if ty.is_boxed => {
                quote!(#tag => #view::#name(::llano::Lazy::payload::<_, #tag>(variant)))
            }
            _ => quote!(#tag => #view::#name(::llano::generated::payload::<_, #tag>(variant))),
        }
    });
    let views_mut = variant.alternatives.iter().map(|alternative| {
        let (tag, name) = (tag(alternative), &alternative.name);
        match &alternative.payload {
            Payload::Unit => quote!(#tag => #view_mut::#name),
            Payload::Value(ty) if ty.is_boxed => {
                quote!(#tag => #view_mut::#name(::llano::LazyMut::payload::<_, #tag>(variant)))
            }
            _ => quote!(#tag => #view_mut::#name(::llano::generated::payload_mut::<_, #tag>(variant))),
        }
    });
    let alternatives = variant.alternatives.iter().map(|alternative| {
        let (tag, text) = (tag(alternative), unraw(&alternative.name));
        let wire = match &alternative.payload {
            Payload::Record(_) => {
                let ty = payload_type(&alternative.payload, true);
                quote!(::llano::generated::Rec<#ty>)
            }
            payload => {
                let ty = payload_type(payload, true);
                quote!(<#ty as ::llano::Flat>::Wire)
            }
        };
        quote! {
            impl #params ::llano::generated::Alternative<#tag> for #name #args #predicates {
                type Wire = #wire;
                const NAME: &'static str = #text;
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
                    #(#views,)*
                    _ => #view::Unknown(variant.unknown()),
                }
            }

            #[inline]
            fn view_mut<'message>(variant: ::llano::generated::VariantMut<'message, Self>) -> Self::ViewMut<'message> {
                match variant.tag() {
                    #(#views_mut,)*
                    _ => #view_mut::Unknown(variant.unknown()),
                }
            }

            #[inline]
            fn check<'v>(
                alternatives: ::llano::generated::Alternatives<'v, '_, Self>,
            ) -> ::core::result::Result<::llano::generated::Chosen<'v, Self>, ::llano::Error> {
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
    let text = unraw(name);
    let (reads, changes) = (format!("Reads a [`{text}`] in place."), format!("Changes a [`{text}`] in place."));
    let payloads = variant.alternatives.iter().map(|alternative| {
        let (name, docs) = (&alternative.name, doc(alternative));
        match &alternative.payload {
            Payload::Unit => quote!(#docs #name),
            Payload::Value(ty) => {
                let (is_boxed, ty) = (ty.is_boxed, &ty.lasting);
                let ty =
                    if is_boxed { quote!(::llano::Lazy<'message, #ty>) } else { quote!(::llano::View<'message, #ty>) };
                quote!(#docs #name(#ty))
            }
            Payload::Record(record) => {
                let view = view_name(&record.header.name);
                let args = record.header.generics.view_args(&quote!('message,));
                quote!(#docs #name(#view #args))
            }
        }
    });
    let payloads_mut = variant.alternatives.iter().map(|alternative| {
        let (name, docs) = (&alternative.name, doc(alternative));
        match &alternative.payload {
            Payload::Unit => quote!(#docs #name),
            Payload::Value(ty) => {
                let (is_boxed, ty) = (ty.is_boxed, &ty.lasting);
                let ty = if is_boxed {
                    quote!(::llano::LazyMut<'message, #ty>)
                } else {
                    quote!(::llano::ViewMut<'message, #ty>)
                };
                quote!(#docs #name(#ty))
            }
            Payload::Record(record) => {
                let view = mut_name(&record.header.name);
                let args = record.header.generics.view_args(&quote!('message,));
                quote!(#docs #name(#view #args))
            }
        }
    });
    let alternatives: Vec<_> = variant.alternatives.iter().map(|alternative| &alternative.name).collect();
    let texts: Vec<_> = alternatives.iter().map(|name| unraw(name)).collect();
    let shows = variant
        .alternatives
        .iter()
        .zip(&texts)
        .map(|(alternative, text)| {
            let name = &alternative.name;
            match alternative.payload {
                Payload::Unit => quote!(Self::#name => f.write_str(#text)),
                _ => quote!(Self::#name(payload) => f.debug_tuple(#text).field(payload).finish()),
            }
        })
        .collect::<Vec<_>>();
    let same = variant.alternatives.iter().map(|alternative| {
        let name = &alternative.name;
        match alternative.payload {
            Payload::Unit => quote!((Self::#name, Self::#name) => true),
            _ => quote!((Self::#name(a), Self::#name(b)) => a == b),
        }
    });
    quote! {
        #[doc = #reads]
        #[allow(dead_code)]
        #visibility enum #view #params #predicates {
            #(#payloads,)*
            /// An alternative that this program does not know.
            Unknown(::llano::Unknown<'message>),
        }

        #[automatically_derived]
        impl #anonymous_params ::core::clone::Clone for #view #anonymous_args #predicates {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl #anonymous_params ::core::marker::Copy for #view #anonymous_args #predicates {}

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

        #[doc = #changes]
        #[allow(dead_code)]
        #visibility enum #view_mut #params #predicates {
            #(#payloads_mut,)*
            /// An alternative that this program does not know.
            Unknown(::llano::Unknown<'message>),
        }

    }
}

fn doc(alternative: &Alternative) -> TokenStream {
    if alternative.docs.is_empty() {
        let text = format!("Alternative `{}`.", unraw(&alternative.name));
        return quote!(#[doc = #text]);
    }
    alternative.docs.clone()
}

/// Encoding.
fn emit_flat(variant: &Variant) -> TokenStream {
    let name = &variant.header.name;
    let generics = &variant.header.generics;
    let params = generics.impl_params(&TokenStream::new(), &quote!(::llano::Flat+));
    let (args, lasting) = (generics.args(), generics.lasting_args());
    let predicates = generics.where_clause(&[]);
    let arms = |function: &TokenStream, context: &TokenStream| {
        let arms = variant.alternatives.iter().map(|alternative| {
            let (tag, alternative_name) = (tag(alternative), &alternative.name);
            let call = quote!(::llano::generated::#function::<#name #lasting, #tag, _>);
            match &alternative.payload {
                Payload::Unit => quote!(Self::#alternative_name => #call(&(), #context)),
                Payload::Value(_) => quote!(Self::#alternative_name(value) => #call(value, #context)),
                Payload::Record(record) => {
                    let members = record.fields.iter().map(|field| &field.member);
                    let names: Vec<_> = (0..record.fields.len()).map(|index| format_ident!("field_{index}")).collect();
                    let fields = fields_name(record);
                    quote! {
                        Self::#alternative_name { #(#members: #names,)* .. } => {
                            #call(&#fields(#(#names,)* ::core::marker::PhantomData), #context)
                        }
                    }
                }
            }
        });
        quote!(#(#arms,)*)
    };
    let measures = arms(&quote!(measure_alternative), &quote!(plan));
    let writes = arms(&quote!(write_alternative), &quote!(writer));
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
    let params = generics.impl_params(&quote!('fields,), &quote!(::llano::Flat+));
    let (args, predicates) = (generics.args(), generics.where_clause(&[]));
    let fields_args = generics.args_after(&quote!('fields,));
    let (marker, marker_args) = (&record.header.name, record.header.generics.lasting_args());
    let types: Vec<_> = record.fields.iter().map(|field| &field.ty.rust).collect();
    let positions: Vec<_> = (0..types.len()).map(Literal::usize_unsuffixed).collect();
    quote! {
        struct #fields #params(
            #(&'fields #types,)*
            ::core::marker::PhantomData<&'fields #name #args>,
        ) #predicates;

        impl #params ::llano::Flat for #fields #fields_args #predicates {
            type Wire = ::llano::generated::Rec<#marker #marker_args>;

            #[inline(always)]
            fn fields<__V: ::llano::generated::FieldVisitor<#marker #marker_args>>(&self, visitor: &mut __V) {
                #(visitor.field::<#positions, #types>(self.#positions);)*
            }
        }
    }
}

/// Decoding.
fn emit_decode(variant: &Variant) -> TokenStream {
    let name = &variant.header.name;
    let (view, text) = (view_name(name), unraw(name));
    let generics = &variant.header.generics;
    let params = generics.impl_params(&quote!('message,), &quote!(::llano::Decode<'message>+));
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
        let (name, alternative_text) = (&alternative.name, unraw(&alternative.name));
        match &alternative.payload {
            Payload::Unit => quote!(#view::#name => Self::#name),
            Payload::Value(ty) => {
                let get = ty.is_boxed.then(|| quote!(.get()));
                let ty = &ty.rust;
                quote! {
                    #view::#name(view) => {
                        Self::#name(::llano::generated::decode::<#ty, _>(view #get, #text, #alternative_text)?)
                    }
                }
            }
            Payload::Record(record) => {
                let record_text = unraw(&record.header.name);
                let values = record.fields.iter().map(|field| {
                    let (member, ty, accessor) = (&field.member, &field.ty.rust, &field.name);
                    let field = unraw(accessor);
                    quote!(#member: ::llano::generated::decode::<#ty, _>(view.#accessor(), #record_text, #field)?)
                });
                let skipped = &record.skipped;
                quote! {
                    #view::#name(view) => Self::#name {
                        #(#values,)*
                        #(#skipped: ::core::default::Default::default(),)*
                    }
                }
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
