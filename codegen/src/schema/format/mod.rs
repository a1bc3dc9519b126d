//! The canonical form of a schema's text.
//!
//! The [`tokens`] of the text, with the comments before each, are [`print`]ed anew: a member a line, four columns for
//! each brace, at most [`WIDTH`] columns. A body that stood in one line stays there if it fits, and so do attributes
//! before what they belong to. At most one empty line is kept where there were some.

mod print;
mod tokens;

use pest::Parser as _;

use super::parse::grammar::{Grammar, Rule};
use super::parse::parse;
use crate::diagnostics::{Diagnostic, FileId};

/// The longest line, unless a single token is longer.
const WIDTH: usize = 100;

/// The text in its canonical form; it means the same. Its line ends are those of the first line.
///
/// # Errors
///
/// What keeps the text from being read.
pub fn format(file: FileId, text: &str) -> Result<String, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let _ = parse(file, text, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    // What the parser has nothing to say about, the grammar reads.
    let Ok(pairs) = Grammar::parse(Rule::file, text) else { return Err(diagnostics) };
    let formatted = print::print(&tokens::tokens(text, pairs));
    let end = text.find(['\n', '\r']).map_or("", |at| &text[at..]);
    Ok(if end.starts_with("\r\n") { formatted.replace('\n', "\r\n") } else { formatted })
}
