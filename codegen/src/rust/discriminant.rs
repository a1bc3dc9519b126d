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
    let outer_names = item.values.iter().map(|value| &value.outer_name);
    let default = item.default.as_ref().map_or_else(
        || {
            let first = values[0];
            quote!(#(if Self::#values as #integer == 0 { Self::#values } else)* { Self::#first })
        },
        |value| quote!(Self::#value),
    );
    quote! {
        ::llano::generated::discriminant! {
            #name #text: #integer = #default;
            [#(#values #outer_names),*]
        }
    }
}
