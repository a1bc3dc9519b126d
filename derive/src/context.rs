//! Errors, all of a run at once.

use std::fmt::Display;

use quote::ToTokens;

/// Collects the errors of a type.
#[derive(Default)]
pub(crate) struct Context {
    error: Option<syn::Error>,
}

impl Context {
    /// An error at `tokens`, and what to do about it.
    pub(crate) fn error(&mut self, tokens: impl ToTokens, message: impl Display, help: impl Display) {
        self.add(syn::Error::new_spanned(tokens, format_args!("{message}\n= help: {help}")));
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
