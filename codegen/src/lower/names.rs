//! The names of schemas in Rust.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Model, ModuleId, TypeId};

/// The words of all editions that are no identifiers, but for those that cannot be raw ones either.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that cannot be raw identifiers.
const NEVER: &[&str] = &["Self", "_", "crate", "self", "super"];

/// The types that emitted code names without a path, besides those that the language has too.
const TYPES: &[&str] = &["isize", "str", "usize"];

/// A name in Rust: as it is, a keyword raw, and what cannot be either with an underscore behind it.
#[must_use]
pub fn ident(name: &str) -> Ident {
    if KEYWORDS.contains(&name) {
        Ident::new_raw(name, Span::call_site())
    } else if NEVER.contains(&name) {
        format_ident!("{name}_")
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// The name of a type or an alias in Rust.
#[must_use]
pub fn type_ident(name: &str) -> Ident {
    if TYPES.contains(&name) { format_ident!("{name}_") } else { ident(name) }
}

/// The path of a type, or with a suffix of what is emitted beside it, from a module: `super::common::PartyView`. Modules
/// name each other by what is above them, so the tree of files can lie anywhere.
#[must_use]
pub fn path(model: &Model, from: ModuleId, to: TypeId, suffix: &str) -> TokenStream {
    let definition = model.get(to);
    let name = type_ident(&definition.full_name);
    let name = if suffix.is_empty() {
        name
    } else {
        let text = name.to_string();
        format_ident!("{}{suffix}", text.strip_prefix("r#").unwrap_or(&text))
    };
    if definition.module == from {
        return quote!(#name);
    }
    let (from, to) = (&model.module(from).path, &model.module(definition.module).path);
    let shared = from.iter().zip(to).take_while(|(from, to)| from == to).count();
    let up = from[shared..].iter().map(|_| quote!(super::));
    let down = to[shared..].iter().map(|segment| ident(segment));
    // Without it, what is below could be a crate's name.
    let here = (shared == from.len()).then(|| quote!(self::));
    quote!(#here #(#up)* #(#down::)* #name)
}
