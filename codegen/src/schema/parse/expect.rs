//! What was expected, and what was found.

use pest::Parser as _;
use pest::error::{ErrorVariant, InputLocation};

use super::Rule;
use super::build::Builder;
use super::grammar::Grammar;
use crate::diagnostics::{Code, Diagnostic, Span};

/// The strict rule of what stands in a body.
pub(super) fn piece(body: Rule) -> Rule {
    match body {
        Rule::enum_body => Rule::one_enum_value,
        Rule::variant_body => Rule::one_alternative,
        Rule::protocol_body => Rule::one_message,
        _ => Rule::one_field,
    }
}

/// What is wrong with a piece of text that is no `rule`.
pub(super) fn explain(builder: &Builder<'_, '_>, rule: Rule, span: Span) -> Diagnostic {
    let text = builder.source(span);
    // The separator that recovery stopped at is not a part of what is wrong, unless there is nothing else.
    let piece = text.trim_end_matches([' ', '\t', '\r', '\n']).strip_suffix([',', ';']).unwrap_or(text);
    let (at, expected) = match Grammar::parse(rule, piece) {
        Ok(_) => (0, Vec::new()),
        Err(error) => {
            let at = match error.location {
                InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
            };
            match error.variant {
                ErrorVariant::ParsingError { positives, .. } => (at, positives),
                ErrorVariant::CustomError { .. } => (at, Vec::new()),
            }
        }
    };
    unexpected(builder, words(rule, &expected), span.start as usize + at)
}

/// How the rules that would go on are called.
fn words(piece: Rule, rules: &[Rule]) -> &'static str {
    let has = |rule| rules.contains(&rule);
    if has(Rule::r#type) {
        "a type"
    } else if has(Rule::value) {
        "a value"
    } else if has(Rule::colon) && !has(Rule::EOI) {
        if piece == Rule::one_enum_value { "`:`" } else { "`:` and a type" }
    } else if has(Rule::name) {
        "a name"
    } else if has(Rule::EOI) {
        if piece == Rule::one_item { "a declaration" } else { "`,`" }
    } else if has(Rule::semicolon) {
        "`;`"
    } else if has(Rule::equals) {
        "`=`"
    } else {
        "a declaration"
    }
}

/// A report of what stands at `at`, or after the space there, where `expected` should.
pub(super) fn unexpected(builder: &Builder<'_, '_>, expected: &str, at: usize) -> Diagnostic {
    let (found, span) = token(builder, at);
    Diagnostic::error(Code::SYNTAX, format!("expected {expected}, found {found}"), span)
}

/// The token at `at`, or after the space there: its name in a message, and its place.
fn token(builder: &Builder<'_, '_>, at: usize) -> (String, Span) {
    let rest = builder.text[at..].trim_start();
    let start = builder.text.len() - rest.len();
    let Some(first) = rest.chars().next() else {
        return ("the end of the file".to_owned(), builder.at(start, start));
    };
    let is_word = |char: char| char.is_alphanumeric() || char == '_';
    let len = if is_word(first) { rest.find(|char| !is_word(char)).unwrap_or(rest.len()) } else { first.len_utf8() };
    (format!("`{}`", &rest[..len]), builder.at(start, start + len))
}

/// The span without the space and the comments that it ends with.
pub(super) fn trimmed(builder: &Builder<'_, '_>, span: Span) -> Span {
    let text = builder.source(span);
    Span { end: span.start + u32::try_from(text.trim_end().len()).unwrap_or(0), ..span }
}
