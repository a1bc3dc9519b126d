//! The lifetimes that emitted code declares beside a type's own.

use quote::format_ident;
use syn::visit_mut::{self, VisitMut};

/// The names that the emitter uses.
const TAKEN: [&str; 2] = ["message", "fields"];

/// Renames the type's lifetimes where they have the name of one that is emitted. Only emitted code sees the change:
/// an `impl` may call the lifetimes of a type as it likes.
pub(crate) fn rename(input: &mut syn::DeriveInput) {
    Rename.visit_derive_input_mut(input);
}

struct Rename;

impl VisitMut for Rename {
    fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
        if TAKEN.iter().any(|name| lifetime.ident == name) {
            lifetime.ident = format_ident!("{}_of_type", lifetime.ident);
        }
        visit_mut::visit_lifetime_mut(self, lifetime);
    }
}
