//! Numbers of fields and tags of alternatives.

use llano_codegen::diagnostics::messages::number;
use proc_macro2::Ident;
use quote::ToTokens;

use crate::attributes::Number;
use crate::context::Context;

/// Gives out numbers: the written one, or the one before and one more. Gaps are allowed.
pub(crate) struct Numbers {
    what: &'static str,
    greatest: u32,
    last: u64,
    taken: Vec<(u32, Ident)>,
    is_exhausted: bool,
}

impl Numbers {
    pub(crate) const fn new(what: &'static str, greatest: u32) -> Self {
        Self { what, greatest, last: 0, taken: Vec::new(), is_exhausted: false }
    }

    /// The number of the field or alternative `name`. Reports one that is taken, and the first that is too great.
    pub(crate) fn next(&mut self, name: &Ident, written: Option<&Number>, context: &mut Context) -> u32 {
        let number = written.map_or_else(|| self.last + 1, |written| written.value.into());
        let at = written.map_or_else(|| name.to_token_stream(), |written| written.at.to_token_stream());
        let (what, greatest) = (self.what, self.greatest);
        self.last = number;
        let number = u32::try_from(number).ok().filter(|number| *number <= greatest);
        let message = match number.map(|number| self.taken.iter().find(|(taken, _)| *taken == number)) {
            Some(None) => None,
            Some(Some((_, other))) => {
                Some(number::taken(&format!("{what} number"), self.last.into(), &other.to_string()))
            }
            None if std::mem::replace(&mut self.is_exhausted, true) => None,
            None => Some(number::too_great("number", what, self.last.into(), greatest.into())),
        };
        if let Some(message) = message {
            let is_free = |free: &u32| self.taken.iter().all(|(taken, _)| taken != free);
            let help = match (1..=greatest).find(is_free) {
                Some(free) => number::free(&format!("#[flat(number = {free})]")),
                None => number::ALL_TAKEN.to_owned(),
            };
            context.error(at, message, help);
        }
        let number = number.unwrap_or(greatest);
        self.taken.push((number, name.clone()));
        number
    }
}
