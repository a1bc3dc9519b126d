//! Reports of what the grammar's recovery rules stepped over.

use super::build::Builder;
use super::expect;
use super::literal::{Fault, FaultKind};
use super::{Pair, Rule};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::schema::ast;

impl<'t> Builder<'t, '_> {
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(super) fn place_module(&mut self, file: &mut ast::File, module: Option<ast::Module>) {
        let Some(module) = module else {
            self.is_damaged = true;
            return;
        };
        if let Some(first) = &file.module {
            let message =
                format!("a file declares one module, found a second one, `{}`", self.source(module.path.span));
            let report = Diagnostic::error(Code::MISPLACED_DECLARATION, message, module.span);
            self.report(report.label(first.span, "the first one is declared here"));
            return;
        }
        if !file.imports.is_empty() || !file.items.is_empty() {
            let message = "expected the module before all imports and declarations, found it after them";
            self.report(Diagnostic::error(Code::MISPLACED_DECLARATION, message, module.span));
        }
        file.module = Some(module);
    }

    pub(super) fn place_import(&mut self, file: &mut ast::File, import: Option<ast::Import>) {
        let Some(import) = import else {
            self.is_damaged = true;
            return;
        };
        if let Some(first) = file.items.first() {
            let message = "expected the imports before all declarations, found one after them";
            let report = Diagnostic::error(Code::MISPLACED_DECLARATION, message, import.span);
            self.report(report.label(first.name.span, "the first declaration"));
        }
        file.imports.push(import);
    }

    /// Documentation and attributes that stand before `what`, which has none.
    pub(super) fn no_outer(&mut self, pair: Option<Pair<'t>>, what: &str) {
        let mut docs: Option<Span> = None;
        for part in pair.into_iter().flat_map(Pair::into_inner) {
            if part.as_rule() == Rule::doc {
                let span = self.span(&part);
                docs = Some(docs.map_or(span, |first| first.to(span)));
            } else {
                self.misplaced_attribute(&part, what);
            }
        }
        if let Some(span) = docs {
            let message = format!("expected a declaration after documentation, found {what}");
            let report = Diagnostic::error(Code::MISPLACED_DOCS, message, span);
            self.report(report.help("a comment begins with `//`"));
        }
    }

    pub(super) fn misplaced_attribute(&mut self, pair: &Pair<'t>, what: &str) {
        let message = format!("expected a declaration after an attribute, found {what}");
        self.report(Diagnostic::error(Code::MISPLACED_ATTRIBUTE, message, self.span(pair)));
    }

    pub(super) fn bad_item(&mut self, pair: &Pair<'t>) {
        self.is_damaged = true;
        let report = expect::explain(self, Rule::one_item, self.span(pair));
        self.report(report);
    }

    pub(super) fn bad_header(&mut self, pair: &Pair<'t>, _item: Rule) {
        let span = self.span(pair);
        let report = expect::unexpected(self, "`{`", span.start as usize);
        self.report(report);
    }

    pub(super) fn bad_member(&mut self, pair: &Pair<'t>, body: Rule) {
        self.is_damaged = true;
        let report = expect::explain(self, expect::piece(body), self.span(pair));
        self.report(report);
    }

    /// What stands where a separator should, after the member `last`.
    pub(super) fn bad_separator(&mut self, pair: &Pair<'t>, last: &Pair<'t>, body: Rule) {
        let span = self.span(pair);
        match pair.as_rule() {
            Rule::semicolon => {
                let report = Diagnostic::error(Code::SYNTAX, "expected `,`, found `;`", span);
                self.report(report.fix("put a comma between two of a body", span, ","));
            }
            Rule::bad_rest => {
                self.is_damaged = true;
                let report = expect::explain(self, expect::piece(body), self.span(last).to(span));
                self.report(report);
            }
            _ => {
                let report = expect::unexpected(self, "`,`", span.start as usize);
                let end = expect::trimmed(self, self.span(last)).after();
                self.report(report.fix("add a comma", end, ","));
            }
        }
    }

    /// What stands at the end of an item that has no body: `;`, or what is there instead.
    pub(super) fn end(&mut self, pair: &Pair<'t>, item: &mut Span, what: &str) {
        let span = self.span(pair);
        match pair.as_rule() {
            Rule::semicolon => item.end = span.end,
            _ => {
                item.end = expect::trimmed(self, Span { end: span.start, ..*item }).end;
                let report = expect::unexpected(self, &format!("`;` after {what}"), span.start as usize);
                let report =
                    if pair.as_rule() == Rule::bad_end { report } else { report.fix("add it", item.after(), ";") };
                self.report(report);
            }
        }
    }

    pub(super) fn bad_attribute(&mut self, pair: &Pair<'t>) {
        let report = expect::explain(self, Rule::one_attribute, self.span(pair));
        self.report(report);
    }

    pub(super) fn foreign_generic(&mut self, name: &Pair<'t>, generic: Pair<'t>) {
        let span = self.span(name).to(self.span(&generic));
        let message = format!("`{}` has no type parameters", name.as_str());
        self.report(Diagnostic::error(Code::FOREIGN_SYNTAX, message, span));
    }

    pub(super) fn exclusive_capacity(&mut self, dots: &Pair<'t>) {
        let span = self.span(dots);
        let report = Diagnostic::error(Code::SYNTAX, "expected `..=` before a capacity, found `..`", span);
        self.report(report.fix("a capacity is the greatest length", span, "..="));
    }

    pub(super) fn bad_number(&mut self, pair: &Pair<'t>) {
        let message = format!("`{}` is no number", pair.as_str());
        self.report(Diagnostic::error(Code::BAD_LITERAL, message, self.span(pair)));
    }

    pub(super) fn bad_char(&mut self, pair: &Pair<'t>, text: &str) {
        let span = self.span(pair);
        let count = text.chars().count();
        let message = format!("expected one character between `'`, found {count}");
        let report = Diagnostic::error(Code::BAD_LITERAL, message, span);
        let inner = &pair.as_str()[1..pair.as_str().len() - 1];
        let report =
            if count == 0 { report } else { report.fix("text stands in double quotes", span, format!("\"{inner}\"")) };
        self.report(report);
    }

    pub(super) fn bad_escape(&mut self, start: usize, fault: &Fault) {
        let span = self.at(start + fault.range.start, start + fault.range.end);
        let found = self.source(span);
        let message = match fault.kind {
            FaultKind::UnknownEscape => format!("`{found}` is no escape"),
            FaultKind::ByteDigits => "expected two hexadecimal digits after `\\x`".to_owned(),
            FaultKind::ByteInText => format!("`{found}` is no character: in text, `\\x` goes up to `7f`"),
            FaultKind::UnicodeForm => "expected one to six hexadecimal digits in braces after `\\u`".to_owned(),
            FaultKind::NoCharacter => format!("`{found}` is no Unicode character"),
            FaultKind::UnicodeInBytes => format!("`{found}` is no byte"),
            FaultKind::CharacterInBytes(char) => format!("`{char}` is more than one byte"),
        };
        let report = Diagnostic::error(Code::BAD_ESCAPE, message, span);
        self.report(report);
    }

    /// What stands at `span`.
    pub(super) fn source(&self, span: Span) -> &'t str {
        &self.text[span.range()]
    }
}
