//! The Rust that is emitted for the model.
//!
//! For each type: what its bytes look like (`Record`, `FixedStruct`, `Discriminant` or `Variant`), a view to read
//! through, a mutable view, `Flat` to encode and `Decode` to get values back. No `unsafe`, no arithmetic: offsets are
//! the runtime's, computed from the places of the fields.

mod discriminant;
mod fixed;
mod generics;
mod record;
mod variant;

use proc_macro2::{Ident, TokenStream};
use quote::format_ident;

use crate::ir::Item;

/// The Rust of an item.
#[must_use]
pub fn emit(item: &Item) -> TokenStream {
    match item {
        Item::Record(record) => record::emit(record),
        Item::Struct(record) => fixed::emit(record),
        Item::Enum(item) => discriminant::emit(item),
        Item::Variant(variant) => variant::emit(variant),
    }
}

/// The name of a type's view.
fn view_name(name: &Ident) -> Ident {
    format_ident!("{}View", unraw(name), span = name.span())
}

/// The name of a type's mutable view.
fn mut_name(name: &Ident) -> Ident {
    format_ident!("{}Mut", unraw(name), span = name.span())
}

/// The name without `r#`.
fn unraw(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}
