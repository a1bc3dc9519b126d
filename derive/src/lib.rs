//! `#[derive(Flat)]`: reads a Rust type into Llano's model, and lets the emitter print what follows from it.

#![forbid(unsafe_code)]

mod attributes;
mod context;
mod defaults;
mod enums;
mod item;
mod numbers;
mod simplify;
mod types;

#[cfg(test)]
mod golden;

use context::Context;
use proc_macro::TokenStream;

/// Gives a struct or an enum a flat form. See the chapter on the derive in Llano's book.
#[proc_macro_derive(Flat, attributes(flat))]
pub fn derive_flat(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    expand(input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// What is emitted for an item, or all that is wrong with it.
fn expand(mut input: syn::DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    simplify::simplify(&mut input);
    let mut context = Context::default();
    let item = item::read(&input, &mut context);
    context.finish()?;
    Ok(item.as_ref().map(llano_codegen::rust::emit).unwrap_or_default())
}
