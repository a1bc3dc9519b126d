//! Reports of what the grammar's recovery rules stepped over.

use std::ops::Range;

use super::build::Builder;
use super::expect::{Fault, piece, start};
use super::literal::{self, FaultKind};
use super::token::{self, Token};
use super::words::is_scalar;
use super::{Pair, Rule, foreign};
use crate::diagnostics::{Code, Diagnostic, Edit, Help, Span};
use crate::schema::ast;

impl<'t> Builder<'t, '_, '_> {
    pub(super) fn place_module(&mut self, file: &mut ast::File, module: Option<ast::Module>) {
        let Some(module) = module else {
            self.is_damaged = true;
            return;
        };
        if let Some(first) = &file.module {
            self.reports.add(|| {
                let message = "expected one module in a file, found a second one";
                Diagnostic::error(Code::MISPLACED_DECLARATION, message, module.span).label(first.span, "the first one")
            });
            return;
        }
        if !file.imports.is_empty() || !file.items.is_empty() {
            self.reports.add(|| {
                let message = "expected the module before all imports and declarations, found it after them";
                Diagnostic::error(Code::MISPLACED_DECLARATION, message, module.span)
            });
        }
        file.module = Some(module);
    }

    pub(super) fn place_import(&mut self, file: &mut ast::File, import: Option<ast::Import>) {
        let Some(import) = import else {
            self.is_damaged = true;
            return;
        };
        if let Some(first) = file.items.first() {
            self.reports.add(|| {
                let message = "expected the imports before all declarations, found one after them";
                let report = Diagnostic::error(Code::MISPLACED_DECLARATION, message, import.span);
                report.label(first.name.span, "the first declaration")
            });
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
            self.reports.add(|| {
                let message = format!("expected what is documented after documentation, found {what}");
                let report = Diagnostic::error(Code::MISPLACED_DOCS, message, span);
                report.help("documentation stands before what it documents; a comment begins with `//`")
            });
        }
    }

    pub(super) fn misplaced_attribute(&mut self, pair: &Pair<'t>, what: &str) {
        let span = self.span(pair);
        self.reports.add(|| {
            let message = format!("expected what has attributes after an attribute, found {what}");
            Diagnostic::error(Code::MISPLACED_ATTRIBUTE, message, span)
        });
    }

    /// Reports what keeps the text at `range` from being a `rule`, if that is not known already.
    fn fault(&mut self, rule: Rule, mut range: Range<usize>) {
        self.is_damaged = true;
        let text = &self.mended.text;
        if self.angle.contains(&range.start) {
            return;
        }
        // A `<` that is open took the commas after it for its own, so they ended the piece too early.
        let count = |sign| text[range.clone()].matches(sign).count();
        if count('<') > count('>') && !text[range.clone()].contains(['\n', '\r']) {
            let line = text[range.end..].split(['\n', '\r']).next().unwrap_or_default();
            self.angle = range.end..range.end + line.len();
            range.end += line.trim_end().trim_end_matches([',', ';']).len();
        }
        if !self.mended.is_wounded(&range) {
            let mended = self.mended;
            self.reports.add(|| Fault::find(mended, rule, range).report());
        }
    }

    pub(super) fn bad_item(&mut self, pair: &Pair<'t>) {
        self.fault(Rule::one_item, self.bad_range(pair));
    }

    pub(super) fn bad_member(&mut self, pair: &Pair<'t>, body: Rule) {
        let range = self.bad_range(pair);
        if !range.is_empty() {
            return self.fault(piece(body), range);
        }
        let token = Token::at(&self.mended.text, range.start);
        let span = self.mended.span(&token.range);
        if self.mended.is_wounded(&token.range) {
            return;
        }
        self.reports.add(|| {
            let message = format!("expected {}, found {}", start(piece(body)), token.name());
            Diagnostic::error(Code::SYNTAX, message, span).fix("remove it", span, "")
        });
    }

    /// What is wrong, without what stands before it and the separator that ends it.
    fn bad_range(&self, pair: &Pair<'t>) -> Range<usize> {
        let span = pair.as_span();
        let first = pair.clone().into_inner().next().filter(|part| part.as_rule() == Rule::outer);
        let start = first.map_or(span.start(), |outer| token::end(&outer));
        let start = Token::at(&self.mended.text, start).range.start;
        let text = self.mended.text[start..span.end()].trim_end();
        start..start + text.strip_suffix([',', ';']).unwrap_or(text).len()
    }

    /// What stands between a keyword and its body, besides a name and what belongs there.
    pub(super) fn bad_header(&mut self, pair: &Pair<'t>, rule: Rule) {
        let token = Token::at(&self.mended.text, pair.as_span().start());
        let end = pair.as_str().trim_end().len() + pair.as_span().start();
        self.is_damaged = true;
        if self.mended.is_wounded(&(token.range.start..end)) {
            return;
        }
        let mended = self.mended;
        self.reports.add(|| foreign::header(mended, rule, &token, end));
    }

    /// What stands where a separator should, after the member `last`.
    pub(super) fn bad_separator(&mut self, pair: &Pair<'t>, last: &Pair<'t>, body: Rule) {
        let end = token::end(last);
        if pair.as_rule() == Rule::bad_rest {
            let range = last.as_span().start()..self.bad_range(pair).end;
            return self.fault(piece(body), range);
        }
        let found = Token::at(&self.mended.text, pair.as_span().start());
        if self.mended.is_wounded(&(end..found.range.start)) {
            return;
        }
        let (after, found_span) = (self.at(end, end), self.mended.span(&found.range));
        self.reports.add(|| {
            let message = format!("expected `,`, found {}", found.name());
            let report = Diagnostic::error(Code::SYNTAX, message, found_span);
            report.label(after, "expected here").fix("add a comma", after, ",")
        });
    }

    /// Whether documentation stands behind something in its line.
    pub(super) fn is_late(&self, doc: &Pair<'t>) -> bool {
        let before = &self.mended.text[..doc.as_span().start()];
        let before = before.trim_end_matches([' ', '\t']);
        before.ends_with([',', ';', '}'])
    }

    pub(super) fn late_doc(&mut self, doc: &Pair<'t>) {
        let span = self.span(doc);
        self.reports.add(|| {
            let message = "expected documentation before what it documents, found it at the end of a line";
            Diagnostic::error(Code::MISPLACED_DOCS, message, span)
                .note("it would document what follows")
                .help("put it on the line before, or make it a comment with `//`")
        });
    }

    /// Members of a body that end in `;`: all of them are one habit.
    pub(super) fn semicolons(&mut self, spans: &[Span]) {
        let Some(first) = spans.first() else { return };
        self.reports.add(|| {
            let mut report = Diagnostic::error(Code::SYNTAX, "expected `,`, found `;`", *first);
            let edits = spans.iter().map(|span| Edit { span: *span, replacement: ",".to_owned() }).collect();
            report.help.push(Help { text: "in braces, `,` stands between one and the next".to_owned(), edits });
            report
        });
    }

    /// What stands at the end of an item that has no body, after `last`: `;`, or what is there instead.
    pub(super) fn end(&mut self, pair: &Pair<'t>, last: &Pair<'t>, item: &mut Span) {
        if pair.as_rule() == Rule::semicolon {
            item.end = self.span(pair).end;
            return;
        }
        let start = last.as_span().start();
        let end = token::end(last);
        let after = self.at(end, end);
        item.end = after.end;
        if pair.as_rule() == Rule::bad_end {
            let rule = match last.as_rule() {
                Rule::r#type => Rule::one_type,
                Rule::value => Rule::one_value,
                _ => Rule::one_name,
            };
            return self.fault(rule, start..self.bad_range(pair).end);
        }
        let found = Token::at(&self.mended.text, end);
        if self.mended.is_wounded(&(end..end)) {
            return;
        }
        let span = self.mended.span(&found.range);
        self.reports.add(|| {
            let message = format!("expected `;`, found {}", found.name());
            let report = Diagnostic::error(Code::SYNTAX, message, span);
            report.label(after, "expected here").fix("add it", after, ";")
        });
    }

    pub(super) fn bad_attribute(&mut self, pair: &Pair<'t>) {
        let span = pair.as_span();
        let is_damaged = self.is_damaged;
        self.fault(Rule::one_attribute, span.start()..span.end());
        // Nothing else depends on an attribute.
        self.is_damaged = is_damaged;
    }

    pub(super) fn foreign_generic(&mut self, name: &Pair<'t>, generic: &Pair<'t>) {
        let span = self.span(name).to(self.span(generic));
        let here = self.written_here(name, generic);
        let count = generic.clone().into_inner().count();
        self.reports.add(|| {
            let message = format!("expected a type, found `{}<…>`", name.as_str());
            let report = Diagnostic::error(Code::FOREIGN_SYNTAX, message, span);
            match here {
                _ if matches!(name.as_str(), "map" | "set") => {
                    let form =
                        if name.as_str() == "map" { "a key and a value: `map<K, V>`" } else { "a key: `set<K>`" };
                    let message = format!("expected {form}, found {count} of them");
                    Diagnostic::error(Code::SYNTAX, message, span)
                }
                Some(here) => report.fix(format!("it is written `{here}` here"), span, here),
                None => report.help("only `map<K, V>` and `set<K>` have types in `<` and `>`"),
            }
        });
    }

    fn written_here(&self, name: &Pair<'t>, generic: &Pair<'t>) -> Option<String> {
        let argument = |pair: Pair<'t>| {
            let mut parts = pair.clone().into_inner();
            let inner = parts.next().zip(parts.next()).filter(|(_, second)| second.as_rule() == Rule::bad_generic);
            match inner {
                Some((name, generic)) => self.written_here(&name, &generic),
                None => Some(self.source(&pair).to_owned()),
            }
        };
        let arguments = generic.clone().into_inner().map(argument).collect::<Option<Vec<_>>>()?;
        foreign::generic(name.as_str(), &arguments)
    }

    pub(super) fn exclusive_capacity(&mut self, dots: &Pair<'t>) {
        let span = self.span(dots);
        self.reports.add(|| {
            let report = Diagnostic::error(Code::SYNTAX, "expected `..=` before a capacity, found `..`", span);
            report.fix("a capacity is the greatest length", span, "..=")
        });
    }

    pub(super) fn bad_number(&mut self, pair: &Pair<'t>) {
        let (span, text) = (self.span(pair), pair.as_str());
        self.reports.add(|| {
            let report = Diagnostic::error(Code::BAD_LITERAL, format!("expected a number, found `{text}`"), span);
            let digits = text.trim_start_matches('-');
            let suffix = digits.find(|char: char| char.is_ascii_alphabetic()).map(|at| digits.split_at(at));
            if let Some((value, _)) = suffix.filter(|(value, suffix)| is_scalar(suffix) && !value.is_empty()) {
                let value = value.trim_end_matches('_');
                let fixed = format!("{}{value}", &text[..text.len() - digits.len()]);
                return report.fix("a number has the type of what it is a value of", span, fixed);
            }
            let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
            let value = digits.trim_start_matches(['0', '_']);
            if is_plain && digits.starts_with('0') && !value.is_empty() {
                let fixed = format!("{}{value}", &text[..text.len() - digits.len()]);
                report.fix("no zero stands before a number; `0o17` is octal", span, fixed)
            } else if is_plain {
                let fixed = text.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_");
                report.fix("one `_` stands between two digits", span, fixed)
            } else if digits.starts_with('.') {
                report.fix("a digit stands before the point", span, text.replacen('.', "0.", 1))
            } else if digits.ends_with('.') {
                report.fix("a digit stands after the point", span, format!("{text}0"))
            } else {
                report.help(number_help(digits))
            }
        });
    }

    pub(super) fn bad_char(&mut self, pair: &Pair<'t>, text: &str) {
        let (span, count) = (self.span(pair), text.chars().count());
        let inner = &pair.as_str()[1..pair.as_str().len() - 1];
        self.reports.add(|| {
            let message = format!("expected one character between `'` and `'`, found {count}");
            if count == 0 {
                return Diagnostic::error(Code::BAD_LITERAL, message, span);
            }
            let report = Diagnostic::error(Code::FOREIGN_SYNTAX, message, span);
            let before = self.mended.text[..pair.as_span().start()].trim_end().trim_end_matches('=').trim_end();
            if before.ends_with("char") {
                return report.help("a `char` is one character; text is a `string`, and stands in `\"`");
            }
            let replacement = format!("\"{}\"", inner.replace('"', "\\\""));
            report.fix("text stands in `\"`", span, replacement)
        });
    }

    /// An escape that means nothing, in quotes of which the first ends at `start`.
    pub(super) fn bad_escape(&mut self, start: usize, fault: &literal::Fault) {
        let span = self.at(start + fault.range.start, start + fault.range.end);
        let found = self.mended.source(span);
        let after = start + fault.range.end;
        let digits = self.mended.text.get(after..after + 4).unwrap_or_default();
        let with_digits = self.at(start + fault.range.start, after + digits.len());
        self.reports.add(|| {
            let message = match fault.kind {
                FaultKind::Unknown => format!("expected an escape, found `{found}`"),
                FaultKind::ByteDigits => format!("expected two hexadecimal digits after `\\x`, found `{found}`"),
                FaultKind::ByteInText => format!("expected an escape up to `\\x7f` in a text, found `{found}`"),
                FaultKind::UnicodeForm => format!("expected `\\u{{` and up to six digits and `}}`, found `{found}`"),
                FaultKind::NoCharacter => format!("expected the number of a Unicode character, found `{found}`"),
                FaultKind::UnicodeInBytes | FaultKind::CharacterInBytes => format!("expected bytes, found `{found}`"),
            };
            let report = Diagnostic::error(Code::BAD_ESCAPE, message, span);
            match fault.kind {
                FaultKind::Unknown => report.fix("a `\\` is written as `\\\\`", span.before(), "\\").note(
                    "the escapes are `\\n`, `\\r`, `\\t`, `\\0`, `\\\\`, `\\\"`, `\\'`, `\\x41` and `\\u{1f600}`",
                ),
                FaultKind::UnicodeForm if digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                    report.fix("the digits stand in braces", with_digits, format!("\\u{{{digits}}}"))
                }
                FaultKind::ByteInText => report.help("text is Unicode: `\\u{…}` is any character of it"),
                FaultKind::CharacterInBytes => report.help("bytes are written in ASCII and as `\\x…`"),
                _ => report,
            }
        });
    }

    fn source(&self, pair: &Pair<'t>) -> &'t str {
        self.mended.source(self.at(pair.as_span().start(), token::end(pair)))
    }
}

fn number_help(digits: &str) -> &'static str {
    match digits.get(..2) {
        Some("0x" | "0X") => "`0x` is followed by hexadecimal digits, with single `_` between them",
        Some("0b" | "0B") => "`0b` is followed by binary digits, with single `_` between them",
        Some("0o" | "0O") => "`0o` is followed by octal digits, with single `_` between them",
        _ => "a number has digits, single `_` between them, a fraction and an exponent; its type is the field's",
    }
}
