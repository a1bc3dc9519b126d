//! What lints have to be told of generated code, since the schema chose it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Definition, Field, Meta};

/// The lints of a type and its members.
pub(super) struct Lints(BTreeSet<&'static str>);

impl Lints {
    pub(super) fn new(definition: &Definition) -> Self {
        let mut lints = Self(BTreeSet::new());
        lints.check(is_camel(&definition.full_name), "non_camel_case_types");
        lints.check(is_markdown(&definition.meta.docs), "clippy::doc_markdown");
        lints
    }

    fn check(&mut self, is_fine: bool, lint: &'static str) {
        if !is_fine {
            self.0.insert(lint);
        }
    }

    fn documentation(&mut self, meta: &Meta) {
        self.check(!meta.docs.is_empty(), "missing_docs");
        self.check(is_markdown(&meta.docs), "clippy::doc_markdown");
    }

    /// Values and alternatives.
    pub(super) fn of_types<'n>(mut self, members: impl Iterator<Item = (&'n String, &'n Meta)>) -> Self {
        for (name, meta) in members {
            self.documentation(meta);
            self.check(is_camel(name), "non_camel_case_types");
        }
        self
    }

    pub(super) fn of_fields(mut self, fields: &[Field]) -> Self {
        for field in fields {
            self.documentation(&field.meta);
            self.check(is_snake(&field.name), "non_snake_case");
            self.check(!field.name.starts_with('_'), "clippy::pub_underscore_fields");
        }
        self
    }

    pub(super) fn emit(&self) -> TokenStream {
        if self.0.is_empty() {
            return TokenStream::new();
        }
        let lints = self.0.iter().map(|lint| lint.parse::<TokenStream>().expect("a path"));
        quote!(#[allow(#(#lints,)* reason = "as in the schema")])
    }
}

pub(super) fn is_camel(name: &str) -> bool {
    !name.contains('_') && !name.starts_with(|first: char| first.is_lowercase())
}

fn is_snake(name: &str) -> bool {
    !name.contains(char::is_uppercase) && !name.contains("__")
}

/// Whether what looks like code in documentation is marked as code, as lints have it.
pub(crate) fn is_markdown(docs: &[String]) -> bool {
    let mut is_code = false;
    let mut words = docs.iter().flat_map(|line| line.split_inclusive(|c: char| c.is_whitespace() || c == '`'));
    words.all(|word| {
        let is_marked = is_code;
        is_code ^= word.ends_with('`');
        let is_camel = word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
        let has_capitals = word.chars().filter(|c| c.is_uppercase()).count() > 1;
        let is_name =
            is_camel || has_capitals && word.contains(char::is_lowercase) || word.contains('_') || word.contains("::");
        is_marked || !is_name
    })
}
