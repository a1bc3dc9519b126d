//! Enums without payloads: their integers, open for values to come.

use proc_macro2::TokenStream;
use quote::quote;

use super::unraw;
use crate::ir::Enum;

/// The Rust of an enum without payloads.
pub(super) fn emit(item: &Enum) -> TokenStream {
    let (name, integer) = (&item.header.name, &item.integer);
    let text = unraw(name);
    let values: Vec<_> = item.values.iter().map(|value| &value.name).collect();
    let texts = item.values.iter().map(|value| &value.outer_name);
    let default = item.default.as_ref().map_or_else(
        || {
            let first = values[0];
            quote!(#(if Self::#values as #integer == 0 { Self::#values } else)* { Self::#first })
        },
        |value| quote!(Self::#value),
    );
    quote! {
        impl ::llano::Discriminant for #name {
            type Packed = <#integer as ::llano::generated::Shape>::Packed;
            const NAME: &'static str = #text;
            const DEFAULT: Self = #default;

            #[inline(always)]
            fn pack(&self) -> Self::Packed {
                ::llano::generated::Scalar::to_packed(match self {
                    #(Self::#values => Self::#values as #integer),*
                })
            }

            #[inline]
            fn unpack(packed: Self::Packed) -> ::core::option::Option<Self> {
                let integer = <#integer as ::llano::generated::Scalar>::from_packed(packed);
                #(
                    if integer == Self::#values as #integer {
                        return ::core::option::Option::Some(Self::#values);
                    }
                )*
                ::core::option::Option::None
            }

            #[inline]
            fn number(packed: Self::Packed) -> i128 {
                ::core::convert::From::from(<#integer as ::llano::generated::Scalar>::from_packed(packed))
            }

            fn describe(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self {
                    #(Self::#values => #texts),*
                })
            }
        }

        impl ::llano::Flat for #name {
            type Wire = ::llano::Open<Self>;

            #[inline(always)]
            fn pack(&self) -> ::llano::Open<Self> {
                ::llano::Open::of(self)
            }

            #[inline]
            fn order(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&::llano::Open::of(self).number(), &::llano::Open::of(other).number())
            }
        }

        impl<'message> ::llano::Decode<'message> for #name {
            #[inline]
            fn decode_view(view: ::llano::Open<Self>) -> ::core::result::Result<Self, ::llano::Error> {
                view.get()
            }
        }
    }
}
