//! Errors, all of a run at once.

use proc_macro2::Span;
use quote::ToTokens;

/// Collects the errors of a type.
#[derive(Default)]
pub(crate) struct Context {
    error: Option<syn::Error>,
}

impl Context {
    /// An error at `tokens`.
    pub(crate) fn error_at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// An error at `span`.
    pub(crate) fn error(&mut self, span: Span, message: impl std::fmt::Display) {
        self.add(syn::Error::new(span, message));
    }

    /// An error of the parser's.
    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.error {
            Some(errors) => errors.combine(error),
            None => self.error = Some(error),
        }
    }

    /// All errors.
    pub(crate) fn finish(self) -> syn::Result<()> {
        self.error.map_or(Ok(()), Err)
    }
}
