//! The Rust that is emitted for the model.
//!
//! For each type: what its bytes look like (`Record`, `FixedStruct`, `Discriminant` or `Variant`), a view to read
//! through, a mutable view, `Flat` to encode and `Decode` to get values back. No `unsafe`, no arithmetic: offsets are
//! the runtime's, computed from the places of the fields.

#[cfg(feature = "schema")]
mod constraints;
mod discriminant;
mod fixed;
mod flags;
#[cfg(feature = "schema")]
mod generate;
mod generics;
#[cfg(feature = "schema")]
mod print;
#[cfg(feature = "schema")]
pub(crate) mod protocol;
mod record;
mod variant;

#[cfg(feature = "schema")]
pub(crate) use constraints::Constrained;
pub use flags::constant_name;
#[cfg(feature = "schema")]
pub(crate) use generate::MARK;
#[cfg(feature = "schema")]
pub use generate::{GeneratedFile, generate};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::ir::{Item, Plain, Type};

/// The Rust of an item.
#[must_use]
pub fn emit(item: &Item) -> TokenStream {
    match item {
        Item::Record(record) => record::emit(record),
        Item::Struct(record) => fixed::emit(record),
        Item::Enum(item) => discriminant::emit(item),
        Item::Flags(flags) => flags::emit(flags),
        Item::Variant(variant) => variant::emit(variant),
    }
}

impl Type {
    /// Where the type stands in the source, for tokens that fail to compile if the type is a wrong one.
    fn span(&self) -> Span {
        let first = self.rust.clone().into_iter().next();
        first.map_or_else(Span::call_site, |token| token.span()).resolved_at(Span::call_site())
    }

    /// The wire type.
    fn wire(&self) -> TokenStream {
        let ty = &self.lasting;
        quote_spanned!(self.span()=> <#ty as ::llano::Flat>::Wire)
    }

    /// What values are read through.
    fn view(&self, lifetime: &TokenStream) -> TokenStream {
        let ty = &self.lasting;
        match self.plain {
            Some(Plain::Itself) => ty.clone(),
            Some(Plain::Text) => quote!(&#lifetime str),
            Some(Plain::Char) | None => quote_spanned!(self.span()=> ::llano::View<#lifetime, #ty>),
        }
    }

    /// What values are changed through.
    fn view_mut(&self, lifetime: &TokenStream) -> TokenStream {
        let ty = &self.lasting;
        quote_spanned!(self.span()=> ::llano::ViewMut<#lifetime, #ty>)
    }
}

/// A line of documentation.
fn doc(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#[doc = #text])
}

/// The name of a type's view.
fn view_name(name: &Ident) -> Ident {
    format_ident!("{}View", unraw(name), span = emitted_at(name))
}

/// The name of a type's mutable view.
fn mut_name(name: &Ident) -> Ident {
    format_ident!("{}Mut", unraw(name), span = emitted_at(name))
}

/// Where the name stands, so that errors point there, but as emitted code, which lints leave alone.
fn emitted_at(name: &Ident) -> Span {
    name.span().resolved_at(Span::call_site())
}

/// The name without `r#`.
fn unraw(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}
