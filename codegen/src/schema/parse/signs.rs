//! Texts without end, comments of other languages, and characters that look like others.

use std::ops::Range;

use super::reports::Reports;
use super::scan::{Lexeme, Scanner};
use crate::diagnostics::{Code, Diagnostic, Edit, Help};

/// Reports them, and writes over them without changing the length. Gives back the changed text, if it is one, and
/// where it is a guess.
pub(super) fn mend(text: &str, reports: &mut Reports<'_>) -> (Option<String>, Vec<Range<usize>>) {
    let mut signs = Signs { text, changed: None, wounds: Vec::new(), hashes: Vec::new(), open: Vec::new() };
    let mut scanner = Scanner::new(text);
    while let Some((lexeme, range)) = scanner.next() {
        let start = range.start;
        signs.lexeme(lexeme, range, reports);
        // What the guess leaves of the line is scanned like the rest.
        if lexeme == Lexeme::UnclosedText {
            scanner.go_on_at(start + signs.guess_text(&text[start..]));
        }
    }
    signs.report_hashes(reports);
    // Only whole characters were written over, with ASCII.
    (signs.changed.and_then(|bytes| String::from_utf8(bytes).ok()), signs.wounds)
}

struct Signs<'t> {
    text: &'t str,
    changed: Option<Vec<u8>>,
    wounds: Vec<Range<usize>>,
    /// Comments with `#` that follow each other.
    hashes: Vec<Range<usize>>,
    /// The brackets that were opened in this line and are open.
    open: Vec<u8>,
}

impl Signs<'_> {
    fn lexeme(&mut self, lexeme: Lexeme, range: Range<usize>, reports: &mut Reports<'_>) {
        let span = reports.span(range.start, range.end);
        let found = &self.text[range.clone()];
        match lexeme {
            Lexeme::Open(bracket) => self.open.push(bracket),
            Lexeme::Close(_) => drop(self.open.pop()),
            Lexeme::Line => self.open.clear(),
            Lexeme::Sign(_) | Lexeme::Comment | Lexeme::Item => {}
            Lexeme::UnclosedText => {
                let len = self.guess_text(found);
                self.guess(range.start..range.start + len, range.end);
                reports.add(|| {
                    let message = "expected `\"` at the end of a text, found the end of the line";
                    let report = Diagnostic::error(Code::UNCLOSED_TEXT, message, span);
                    report.note("a text stands in one line; `\\n` in it is the end of a line")
                });
            }
            Lexeme::UnclosedChar => {
                let line = &self.text[range.end..];
                let word = line.find(|char: char| !char.is_alphanumeric()).unwrap_or(line.len());
                self.guess(range.clone(), range.end + word);
                reports.add(|| {
                    let message = "expected `'` after a character, found none in its line";
                    Diagnostic::error(Code::UNCLOSED_TEXT, message, span)
                });
            }
            Lexeme::Block { is_closed: false } => {
                self.blank(range.clone());
                self.wounds.push(range.clone());
                let open = reports.span(range.start, range.start + 2);
                reports.add(|| {
                    let message = "expected `*/` at the end of a comment, found the end of the file";
                    Diagnostic::error(Code::UNCLOSED_TEXT, message, open).help("a comment begins with `//`")
                });
            }
            Lexeme::Block { is_closed: true } => {
                self.blank(range.clone());
                let rest = self.text[range.end..].trim_start_matches([' ', '\t']);
                let is_last = rest.is_empty() || rest.starts_with(['\r', '\n']);
                let inner = found[2..found.len() - 2].trim();
                reports.add(|| {
                    let message = "expected a comment with `//`, found one with `/*`";
                    let report = Diagnostic::error(Code::FOREIGN_SYNTAX, message, span);
                    let help = "a comment begins with `//` and ends with its line";
                    if is_last && !inner.contains(['\r', '\n']) {
                        report.fix(help, span, format!("// {inner}"))
                    } else {
                        report.help(help)
                    }
                });
            }
            Lexeme::Hash => {
                let is_next = |last: &Range<usize>| self.text[last.end..range.start].trim_start().is_empty();
                if !self.hashes.last().is_some_and(is_next) {
                    self.report_hashes(reports);
                }
                self.blank(range.clone());
                self.hashes.push(range);
            }
            Lexeme::Space => {
                self.blank(range);
                let char = found.chars().next().unwrap_or(' ');
                let number = u32::from(char);
                reports.add(|| {
                    // Some of them take no place, and separate nothing that was meant to be separate.
                    if char.is_whitespace() {
                        let message = format!("expected a space, found the character U+{number:04X}");
                        Diagnostic::error(Code::SYNTAX, message, span).fix("put a space in its place", span, " ")
                    } else {
                        let message = format!("expected text, found the invisible character U+{number:04X}");
                        Diagnostic::error(Code::SYNTAX, message, span).fix("remove it", span, "")
                    }
                });
            }
            Lexeme::Wide(sign) => {
                // At its end, so that what ends there ends between characters of the original too.
                let last = range.end - 1;
                self.blank(range);
                self.changed()[last] = sign;
                let sign = char::from(sign);
                reports.add(|| {
                    let message = format!("expected `{sign}`, found `{found}`");
                    Diagnostic::error(Code::SYNTAX, message, span).fix("a sign is one of ASCII", span, sign)
                });
            }
            Lexeme::Quote => {
                self.guess(range.clone(), range.end);
                let mut inner = found.chars();
                let quote = inner.next().unwrap_or('"');
                let is_pair = inner.next_back().is_some();
                reports.add(|| {
                    let message = format!("expected `\"`, found `{quote}`");
                    let report = Diagnostic::error(Code::SYNTAX, message, span);
                    let help = "text stands in straight quotes";
                    if is_pair { report.fix(help, span, format!("\"{}\"", inner.as_str())) } else { report.help(help) }
                });
            }
        }
    }

    fn report_hashes(&mut self, reports: &mut Reports<'_>) {
        let hashes = std::mem::take(&mut self.hashes);
        let Some(first) = hashes.first() else { return };
        let hash = |range: &Range<usize>| reports.span(range.start, range.start + 1);
        let edits = hashes.iter().map(|range| Edit { span: hash(range), replacement: "//".to_owned() }).collect();
        let span = hash(first);
        reports.add(|| {
            let message = "expected a comment with `//`, found one with `#`";
            let mut report = Diagnostic::error(Code::FOREIGN_SYNTAX, message, span);
            report.help.push(Help { text: "a comment begins with `//`".to_owned(), edits });
            report
        });
    }

    /// How much of a line without a second quote belongs to the text: what encloses the text goes on after it.
    fn guess_text(&self, rest: &str) -> usize {
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let code = line.trim_end().trim_end_matches([',', ';']);
        match self.open.last() {
            Some(b'(') => line.rfind(')'),
            Some(b'[') => line.rfind(']'),
            Some(b'{') => line.rfind('}'),
            _ => None,
        }
        .unwrap_or(code.len())
        .max(1)
    }

    /// Puts a word in the place of `range`, which is a guess up to `end`.
    fn guess(&mut self, range: Range<usize>, end: usize) {
        self.wounds.push(range.start..end);
        self.changed()[range].fill(b'_');
    }

    /// Puts space in the place of `range`; ends of lines stay.
    fn blank(&mut self, range: Range<usize>) {
        for byte in self.changed()[range].iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
            *byte = b' ';
        }
    }

    fn changed(&mut self) -> &mut [u8] {
        self.changed.get_or_insert_with(|| self.text.as_bytes().to_owned())
    }
}
