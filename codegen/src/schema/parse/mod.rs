//! From text to the syntax tree.
//!
//! First the text is [`mend`]ed: brackets without partner, texts without end, characters that mean nothing. The grammar
//! accepts the rest of what is wrong with rules of its own, which the [`build`]er turns into reports, so that each fault
//! is reported once and nothing around it is lost.

mod brackets;
mod build;
mod expect;
mod fault;
mod foreign;
mod literal;
mod members;
mod mend;
mod reports;
mod scan;
mod signs;
mod token;
mod types;
mod values;
mod words;

use pest::Parser as _;
use pest::error::ErrorVariant;

use crate::diagnostics::{Code, Diagnostic, FileId, Span};
use crate::schema::ast;
use build::Builder;
use grammar::{Grammar, Rule};
use mend::Mended;
use reports::Reports;

pub(super) mod grammar {
    #![allow(missing_docs, unreachable_pub, clippy::pedantic)]

    #[derive(pest_derive::Parser)]
    #[grammar = "schema/grammar.pest"]
    pub struct Grammar;
}

pub(super) type Pair<'t> = pest::iterators::Pair<'t, Rule>;
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
    let mut reports = Reports::new(file, diagnostics);
    let mended = Mended::new(text, &mut reports);
    let file = match mended.as_ref().map(|mended| (mended, Grammar::parse(Rule::file, &mended.text))) {
        Some((mended, Ok(pairs))) => Builder::new(mended, &mut reports).file(pairs, nothing(len)),
        // The grammar reads whatever was mended, as long as there is stack for it.
        Some((_, Err(error))) => {
            debug_assert!(matches!(error.variant, ErrorVariant::CustomError { .. }), "the text was mended: {error}");
            if reports.is_empty() {
                reports.add(|| {
                    let message =
                        "expected fewer brackets and types in each other, found more than the stack has room for";
                    Diagnostic::error(Code::TOO_DEEP, message, nothing(0).span)
                });
            }
            nothing(len)
        }
        None => nothing(len),
    };
    reports.finish();
    file
}
