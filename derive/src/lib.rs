//! `#[derive(Flat)]`: reads a Rust type into Llano's model, and lets the emitter print what follows from it.

#![forbid(unsafe_code)]

mod attributes;
mod context;
mod item;
mod lifetimes;
mod types;

use context::Context;
use proc_macro::TokenStream;

/// Gives a struct or an enum a flat form. See the chapter on the derive in Llano's book.
#[proc_macro_derive(Flat, attributes(flat))]
pub fn derive_flat(input: TokenStream) -> TokenStream {
    let mut input = syn::parse_macro_input!(input as syn::DeriveInput);
    lifetimes::rename(&mut input);
    let mut context = Context::default();
    let item = item::read(&input, &mut context);
    match (item, context.finish()) {
        (Some(item), Ok(())) => llano_codegen::rust::emit(&item).into(),
        (_, Err(error)) => error.into_compile_error().into(),
        (None, Ok(())) => TokenStream::new(),
    }
}
