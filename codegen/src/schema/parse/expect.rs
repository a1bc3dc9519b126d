//! What was expected, and what was found.

use std::ops::Range;

use pest::Parser as _;
use pest::error::{ErrorVariant, InputLocation};

use super::grammar::Grammar;
use super::mend::Mended;
use super::token::Token;
use super::{Rule, foreign};
use crate::diagnostics::{Code, Diagnostic, Edit, Help, Span};

/// A piece of the text that is not what it stands for.
pub(super) struct Fault<'t> {
    pub(super) mended: &'t Mended<'t>,
    /// Its strict rule.
    pub(super) rule: Rule,
    /// Its first tokens.
    pub(super) tokens: Vec<Token<'t>>,
    /// Where it ends.
    pub(super) end: usize,
    /// What could have followed up to there.
    expected: Vec<Rule>,
    /// The token before the fault, if that is not the first.
    pub(super) before: Option<Token<'t>>,
    /// The token at the fault. It may be the one after the piece.
    pub(super) found: Token<'t>,
    /// Whether a part of that token was as expected.
    is_inside: bool,
}

impl<'t> Fault<'t> {
    /// Finds what is wrong at `range`, which is no `rule`.
    pub(super) fn find(mended: &'t Mended<'t>, rule: Rule, range: Range<usize>) -> Self {
        let text: &'t str = &mended.text;
        let (at, expected) = match Grammar::parse(rule, &text[range.clone()]) {
            Ok(_) => (range.start, Vec::new()),
            Err(error) => {
                let at = match error.location {
                    InputLocation::Pos(at) | InputLocation::Span((at, _)) => range.start + at,
                };
                match error.variant {
                    ErrorVariant::ParsingError { positives, .. } => (at, positives),
                    ErrorVariant::CustomError { .. } => (at, Vec::new()),
                }
            }
        };
        let mut before = None;
        let mut next = Token::at(text, range.start);
        while next.range.end <= at && !next.text.is_empty() {
            let after = Token::at(text, next.range.end);
            before = Some(std::mem::replace(&mut next, after));
        }
        let is_inside = next.range.start < at;
        let (end, tokens) = (range.end, Token::first_of(text, range));
        Self { mended, rule, tokens, end, expected, before, found: next, is_inside }
    }

    /// What there is to say about it.
    pub(super) fn report(&self) -> Diagnostic {
        foreign::report(self).unwrap_or_else(|| self.plain())
    }

    /// Whether `rule` could have gone on at the fault.
    pub(super) fn expects(&self, rule: Rule) -> bool {
        self.expected.contains(&rule)
    }

    /// The fault in a token of which the beginning is right.
    fn inside(&self) -> Option<Diagnostic> {
        let report = |expected| self.error(Code::SYNTAX, expected);
        let span = self.span(&self.found);
        match self.found.text {
            _ if !self.is_inside => None,
            "==" => Some(report("`=`").fix("one `=` stands before a value", span, "=")),
            "::" => Some(report("`:`").fix("one `:` stands before a type, and `.` between names", span, ":")),
            _ if self.found.is_word() => Some(report("a name of ASCII letters, digits and `_`")),
            _ => None,
        }
    }

    fn plain(&self) -> Diagnostic {
        if let Some(report) = self.inside() {
            return report;
        }
        let expected = self.words();
        if self.found.text.starts_with("///") {
            let report = self.error(Code::MISPLACED_DOCS, &expected);
            return report.help("documentation stands before what it documents; a comment begins with `//`");
        }
        let report = self.error(Code::SYNTAX, &expected);
        let Some(before) = &self.before else { return report };
        let after = self.span(before).after();
        let replaced = self.mended.span(&(before.range.end..self.found.range.end));
        let found = self.found.text;
        let begins_type = self.found.is_word() || matches!(found, "[" | "?");
        match &*expected {
            "`:` and a type" if matches!(found, "=" | "->" | "=>") && self.is_type_next() => {
                report.fix("the type follows `:`", replaced, ":")
            }
            "`:` and a type" if begins_type => report.fix("put `:` before the type", after, ":"),
            "`=` and a value" if self.found.is_number() || found.starts_with('"') => {
                report.fix("put `=` before the value", after, " =")
            }
            "`,` or `]`" | "`,` or `}`" | "`,` or `)`" if self.found.is_number() || self.found.is_word() => {
                report.fix("add a comma", after, ",")
            }
            "`:` and an integer type" if self.found.is_word() => report.fix("put `:` before the type", after, ":"),
            "`=` and a type" | "`=` and a value" | "`=` and a number" if matches!(found, ":" | ":=") => {
                report.fix("it follows `=`", replaced, " =")
            }
            "`,`" | "`;`" => report.label(after, "expected here"),
            _ => report,
        }
    }

    /// Whether what follows the fault could be a type.
    fn is_type_next(&self) -> bool {
        let next = Token::at(&self.mended.text, self.found.range.end);
        next.is_word() || matches!(next.text, "[" | "?")
    }

    /// What was expected, in words.
    fn words(&self) -> String {
        let Some(before) = &self.before else {
            return start(self.rule).to_owned();
        };
        let bodies = [Rule::enum_body, Rule::record_body, Rule::variant_body, Rule::protocol_body];
        let is_end = self.expects(Rule::EOI);
        let is_body = !is_end && bodies.into_iter().any(|body| self.expects(body));
        let after = |what: &str| format!("{what} after `{}`", before.text);
        let expected = match () {
            () if self.expects(Rule::r#type) => return after("a type"),
            () if self.expects(Rule::value) || self.expects(Rule::argument) => return after("a value"),
            () if self.expects(Rule::name) && !is_end && !self.found.text.is_ascii() && self.found.is_word() => {
                return after("a name of ASCII letters, digits and `_`");
            }
            () if self.expects(Rule::name) && !is_end => return after("a name"),
            () if self.expects(Rule::entry) => "a number or a name in quotes",
            () if self.expects(Rule::integer) || self.expects(Rule::natural) => return after("a number"),
            () if self.expects(Rule::text) => return after("a path in quotes"),
            () if self.expects(Rule::path) => return after("a name"),
            () if is_body && self.expects(Rule::colon) => "`:` and an integer type",
            () if is_body && self.expects(Rule::equals) => "`=` and a number",
            () if is_body => "`{`",
            () if matches!(before.text, "enum" | "flags") && self.expects(Rule::colon) => "`:` and an integer type",
            () if is_end => match self.rule {
                Rule::one_item => "a declaration",
                Rule::one_type | Rule::one_value | Rule::one_name => "`;`",
                Rule::one_enum_value if self.expects(Rule::equals) => "`,` or `=` and a number",
                Rule::one_attribute => "`]`",
                _ => "`,`",
            },
            () if self.expects(Rule::colon) => "`:` and a type",
            () if self.expects(Rule::equals) => match self.text(0) {
                "type" => "`=` and a type",
                _ => "`=` and a value",
            },
            () if self.expects(Rule::comma) => "`,` and a type",
            () if self.expects(Rule::round) => "`,` or `)`",
            () if self.expects(Rule::square) && self.expects(Rule::semicolon) => "`;` or `]`",
            () if self.expects(Rule::square) && self.found.text == "," => "`]`",
            () if self.expects(Rule::square) && self.rule != Rule::one_attribute => "`,` or `]`",
            () if self.expects(Rule::square) => "`]`",
            () if self.expects(Rule::curly) => "`,` or `}`",
            () if self.expects(Rule::angle) => "`>`",
            () => "`;`",
        };
        expected.to_owned()
    }

    /// A report of what was found instead of `expected`.
    pub(super) fn error(&self, code: Code, expected: &str) -> Diagnostic {
        Diagnostic::error(code, format!("expected {expected}, found {}", self.found.name()), self.span(&self.found))
    }

    pub(super) fn span(&self, token: &Token<'_>) -> Span {
        self.mended.span(&token.range)
    }

    /// The text of the token at `index`, or nothing.
    pub(super) fn text(&self, index: usize) -> &'t str {
        self.tokens.get(index).map_or("", |token| token.text)
    }
}

/// How what a piece stands for is called.
pub(super) const fn start(piece: Rule) -> &'static str {
    match piece {
        Rule::one_field => "a field",
        Rule::one_enum_value => "a name",
        Rule::one_alternative => "an alternative",
        Rule::one_message => "a message",
        Rule::one_attribute => "an attribute",
        Rule::one_type => "a type",
        Rule::one_value => "a value",
        _ => "a declaration",
    }
}

/// The strict rule of what stands in a body.
pub(super) const fn piece(body: Rule) -> Rule {
    match body {
        Rule::enum_body => Rule::one_enum_value,
        Rule::variant_body => Rule::one_alternative,
        Rule::protocol_body => Rule::one_message,
        _ => Rule::one_field,
    }
}

/// Adds what to do, and the changes that do it together.
pub(super) fn edits(mut report: Diagnostic, help: &str, edits: &[(Span, &str)]) -> Diagnostic {
    let edit = |(span, text): &(Span, &str)| Edit { span: *span, replacement: (*text).to_owned() };
    report.help.push(Help { text: help.to_owned(), edits: edits.iter().map(edit).collect() });
    report
}
