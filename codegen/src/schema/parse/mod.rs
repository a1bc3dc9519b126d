//! From text to the syntax tree.
//!
//! The [scanner](scan) mends what the grammar could not find its way through: brackets without partner, texts without
//! end, characters that mean nothing. The grammar accepts the rest of what is wrong with rules of its own, which the
//! [`build`]er turns into reports, so that each fault is reported once and nothing around it is lost.

mod build;
mod expect;
mod fault;
mod literal;
mod types;
mod values;

use pest::Parser as _;

use crate::diagnostics::{Code, Diagnostic, FileId, Span};
use crate::schema::ast;
use build::Builder;
use grammar::{Grammar, Rule};

mod grammar {
    #![allow(missing_docs, unreachable_pub, clippy::pedantic)]

    #[derive(pest_derive::Parser)]
    #[grammar = "schema/grammar.pest"]
    pub struct Grammar;
}

type Pair<'t> = pest::iterators::Pair<'t, Rule>;
type Pairs<'t> = pest::iterators::Pairs<'t, Rule>;

/// Reads one file. What is wrong with it goes to `diagnostics`, and is left out of the tree.
#[must_use]
pub fn parse(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> ast::File {
    let nothing = |end| ast::File {
        module: None,
        imports: Vec::new(),
        items: Vec::new(),
        is_damaged: true,
        span: Span { file, start: 0, end },
    };
    let Ok(len) = u32::try_from(text.len()) else {
        let message = format!("a schema has at most 4 GiB, found {} bytes", text.len());
        diagnostics.push(Diagnostic::error(Code::TOO_LONG, message, nothing(0).span));
        return nothing(0);
    };
    match Grammar::parse(Rule::file, text) {
        Ok(pairs) => Builder::new(file, text, diagnostics).file(pairs, nothing(len)),
        Err(_) => {
            diagnostics.push(Diagnostic::error(Code::SYNTAX, "this text cannot be read", nothing(len).span));
            nothing(len)
        }
    }
}
