//! Numbers of fields and tags of alternatives.

use proc_macro2::Ident;
use quote::ToTokens;

use crate::attributes::Number;
use crate::context::Context;

/// Gives out numbers: the written one, or the one before and one more. Gaps are allowed.
pub(crate) struct Numbers {
    what: &'static str,
    greatest: u32,
    last: u32,
    taken: Vec<(u32, Ident)>,
    is_exhausted: bool,
}

impl Numbers {
    pub(crate) const fn new(what: &'static str, greatest: u32) -> Self {
        Self { what, greatest, last: 0, taken: Vec::new(), is_exhausted: false }
    }

    /// The number of the field or alternative `name`. Reports one that is taken, and the first that is too great.
    pub(crate) fn next(&mut self, name: &Ident, written: Option<&Number>, context: &mut Context) -> u32 {
        let number = written.map_or_else(|| self.last.saturating_add(1), |written| written.value);
        let at = written.map_or_else(|| name.to_token_stream(), |written| written.at.to_token_stream());
        let (what, greatest) = (self.what, self.greatest);
        if number > greatest || written.is_none() && self.last == u32::MAX {
            if !std::mem::replace(&mut self.is_exhausted, true) {
                let message = format_args!("the number of this {what} would be {number}, the greatest is {greatest}");
                context.error(at, message, "give it a free one: `#[flat(number = 3)]`");
            }
        } else if let Some((_, other)) = self.taken.iter().find(|(taken, _)| *taken == number) {
            let message = format_args!("{what} number {number} is taken by `{other}`");
            context.error(at, message, "give it a free one: `#[flat(number = 3)]`");
        }
        self.taken.push((number, name.clone()));
        self.last = number;
        number
    }
}
