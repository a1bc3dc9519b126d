//! The partners of brackets.
//!
//! Where all have theirs, one pass over the text says so. Otherwise a second one has to say which bracket is at fault,
//! and looks at lines and indentation for that, as a reader does.

use std::ops::Range;

use super::reports::Reports;
use super::scan::{Lexeme, Scanner};
use crate::diagnostics::{Code, Diagnostic};

/// How deep brackets and types may be nested: the parser and all after it recurse.
const DEEPEST: usize = 64;

/// What gives a bracket its partner.
pub(super) struct Repair {
    /// Where.
    pub(super) at: usize,
    /// What stands there afterwards.
    pub(super) bracket: u8,
    /// Whether it is added, or takes the place of what was there.
    pub(super) is_added: bool,
}

/// Reports brackets without partner and gives back what mends them, in order. Nothing, if they are nested too deeply.
/// Where the end of the text is cut off, it is known already why brackets are not closed there.
pub(super) fn repairs(text: &str, is_cut: bool, reports: &mut Reports<'_>) -> Option<Vec<Repair>> {
    let unclosed = match balance(text) {
        Balance::Even => return Some(Vec::new()),
        Balance::TooDeep => 0,
        Balance::Uneven { unclosed } => unclosed,
    };
    let mut pairing = Pairing {
        text,
        reports,
        open: Vec::new(),
        depth: Depth::default(),
        unclosed,
        line: 0,
        indent: 0,
        code: 0,
        is_code: true,
        repairs: Vec::new(),
    };
    pairing.begin_line(0);
    for (lexeme, range) in Scanner::new(text) {
        pairing.lexeme(lexeme, range)?;
    }
    pairing.end_code(text.len());
    while let Some(open) = pairing.open.pop() {
        let at = pairing.code;
        pairing.repairs.push(Repair { at, bracket: partner(open.bracket), is_added: true });
        if !is_cut {
            pairing.report_unclosed(&open, at, text.len()..text.len());
        }
    }
    let mut repairs = pairing.repairs;
    repairs.sort_by_key(|repair| (repair.at, !repair.is_added));
    Some(repairs)
}

enum Balance {
    Even,
    /// Some bracket has no partner; so many more `{` than `}` there are.
    Uneven {
        unclosed: usize,
    },
    TooDeep,
}

fn balance(text: &str) -> Balance {
    let mut open = Vec::new();
    let mut depth = Depth::default();
    let (mut is_even, mut is_too_deep) = (true, false);
    let (mut braces, mut closing_braces) = (0usize, 0);
    for (lexeme, _) in Scanner::new(text) {
        is_too_deep |= depth.is_exceeded(lexeme);
        match lexeme {
            Lexeme::Open(bracket) => {
                braces += usize::from(bracket == b'{');
                open.push(bracket);
            }
            Lexeme::Close(bracket) => {
                closing_braces += usize::from(bracket == b'}');
                is_even &= open.pop().is_some_and(|open| partner(open) == bracket);
            }
            _ => {}
        }
    }
    if !is_even || !open.is_empty() {
        Balance::Uneven { unclosed: braces.saturating_sub(closing_braces) }
    } else if is_too_deep {
        Balance::TooDeep
    } else {
        Balance::Even
    }
}

const fn partner(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}

/// How deep the text is nested at some place.
#[derive(Default)]
struct Depth {
    /// Of what is nested besides brackets: how much of it is around each bracket.
    around: Vec<usize>,
    /// All of `around`, and the brackets.
    outside: usize,
    /// `<` that were not closed since the last bracket.
    angles: usize,
    /// `?` since the last that ended a type.
    questions: usize,
}

impl Depth {
    /// Goes on by a lexeme; whether that is too deep.
    fn is_exceeded(&mut self, lexeme: Lexeme) -> bool {
        match lexeme {
            Lexeme::Open(_) => {
                let around = self.angles + self.questions;
                self.around.push(around);
                self.outside += around + 1;
                (self.angles, self.questions) = (0, 0);
            }
            Lexeme::Close(_) => self.close(),
            Lexeme::Sign(b'<') => self.angles += 1,
            Lexeme::Sign(b'>') => self.angles = self.angles.saturating_sub(1),
            Lexeme::Sign(b'?') => self.questions += 1,
            Lexeme::Sign(b',') => self.questions = 0,
            Lexeme::Sign(_) => (self.angles, self.questions) = (0, 0),
            _ => {}
        }
        self.outside + self.angles + self.questions > DEEPEST
    }

    fn close(&mut self) {
        if let Some(around) = self.around.pop() {
            self.outside -= around + 1;
            (self.angles, self.questions) = (around, 0);
        }
    }
}

struct Open {
    bracket: u8,
    at: usize,
    /// Where its line begins.
    line: usize,
    /// How far its line is indented.
    indent: usize,
    /// Where the code of its line ends, once that is known.
    line_end: Option<usize>,
}

struct Pairing<'t, 'r, 'd> {
    text: &'t str,
    reports: &'r mut Reports<'d>,
    open: Vec<Open>,
    depth: Depth,
    /// How many `{` more than `}` are left.
    unclosed: usize,
    /// Where the line begins.
    line: usize,
    /// How far it is indented.
    indent: usize,
    /// Where the code of the lines before ended.
    code: usize,
    /// Whether the comment of the line is yet to come.
    is_code: bool,
    repairs: Vec<Repair>,
}

impl Pairing<'_, '_, '_> {
    /// Takes the next lexeme. Nothing, if it is nested too deeply.
    fn lexeme(&mut self, lexeme: Lexeme, range: Range<usize>) -> Option<()> {
        match lexeme {
            Lexeme::Line => {
                self.end_code(range.start);
                self.begin_line(range.end);
            }
            Lexeme::Comment => self.end_code(range.start),
            Lexeme::Item => {
                while self.unclosed > 0 && self.open.last().is_some_and(|open| open.indent >= self.indent) {
                    self.unclosed_before(range.start..range.start);
                }
            }
            Lexeme::Open(bracket) => {
                let (line, indent) = (self.line, self.indent);
                self.open.push(Open { bracket, at: range.start, line, indent, line_end: None });
            }
            Lexeme::Close(bracket) => {
                self.close(bracket, range);
                return Some(());
            }
            _ => {}
        }
        if self.depth.is_exceeded(lexeme) {
            let span = self.reports.span(range.start, range.end);
            let message = format!("expected at most {DEEPEST} brackets and types in each other, found more");
            self.reports.add(|| Diagnostic::error(Code::TOO_DEEP, message, span));
            return None;
        }
        Some(())
    }

    fn close(&mut self, bracket: u8, range: Range<usize>) {
        // A `}` that is less indented than the line of the bracket that it would close belongs to one further out.
        if bracket == b'}' && self.unclosed > 0 && range.start == self.line + self.indent {
            let indent = self.indent;
            if self.open.iter().any(|open| open.bracket == b'{' && open.indent == indent) {
                while self.open.last().is_some_and(|open| open.indent > indent) {
                    self.unclosed_before(range.clone());
                }
            }
        }
        let is_partner = |open: &Open| partner(open.bracket) == bracket;
        let inner =
            self.open.iter().rev().take_while(|open| bracket == b'}' || open.bracket != b'{' || is_partner(open));
        match inner.clone().position(is_partner) {
            Some(count) => {
                for _ in 0..count {
                    self.unclosed_before(range.clone());
                }
                self.depth.close();
                if self.open.pop().is_some_and(|open| open.line_end.is_some()) {
                    self.forget_line_ends();
                }
            }
            None => self.without_partner(bracket, range),
        }
    }

    /// The innermost open bracket has no partner before what stands at `found`.
    fn unclosed_before(&mut self, found: Range<usize>) {
        let Some(open) = self.open.pop() else { return };
        self.depth.close();
        self.unclosed -= usize::from(open.bracket == b'{' && self.unclosed > 0);
        let code = self.text[self.line..found.start].trim_end().len();
        let before = if code == 0 { self.code } else { self.line + code };
        let at = open.line_end.filter(|_| open.bracket != b'{').unwrap_or(before);
        if open.line_end.is_some_and(|end| end != at) {
            self.forget_line_ends();
        }
        self.repairs.push(Repair { at, bracket: partner(open.bracket), is_added: true });
        self.report_unclosed(&open, at, found);
    }

    fn report_unclosed(&mut self, open: &Open, at: usize, found: Range<usize>) {
        let bracket = partner(open.bracket);
        let span = self.reports.span(open.at, open.at + 1);
        let end = self.reports.span(at, at);
        let found = match self.text[found.start..].split(|char: char| !char.is_alphanumeric()).next() {
            None | Some("") if found.is_empty() => "the end of the file".to_owned(),
            None | Some("") => format!("`{}`", &self.text[found]),
            Some(word) => format!("`{word}`"),
        };
        self.reports.add(|| {
            let (open, bracket) = (char::from(open.bracket), char::from(bracket));
            let message = format!("expected `{bracket}` to close `{open}`, found {found}");
            let report = Diagnostic::error(Code::UNCLOSED, message, span).because("opened here");
            report.label(end, format!("expected `{bracket}` here"))
        });
    }

    /// What is closed at `range` was not opened.
    fn without_partner(&mut self, bracket: u8, range: Range<usize>) {
        let (line, span) = (self.line, self.reports.span(range.start, range.end));
        let found = char::from(bracket);
        // `[u8)`: one of the two is the wrong one.
        if let Some(open) = self.open.pop_if(|open| open.bracket != b'{' && bracket != b'}' && open.line == line) {
            self.depth.close();
            let right = partner(open.bracket);
            self.repairs.push(Repair { at: range.start, bracket: right, is_added: false });
            let (right, opened) = (char::from(right), self.reports.span(open.at, open.at + 1));
            self.reports.add(|| {
                let open = char::from(open.bracket);
                let message = format!("expected `{right}` to close `{open}`, found `{found}`");
                let report = Diagnostic::error(Code::UNCLOSED, message, span).label(opened, "opened here");
                report.fix(format!("close it with `{right}`"), span, right)
            });
            return;
        }
        self.repairs.push(Repair { at: range.start, bracket: b' ', is_added: false });
        self.reports.add(|| {
            let message = format!("found `{found}`, which closes nothing");
            Diagnostic::error(Code::UNCLOSED, message, span).fix("remove it", span, "")
        });
    }

    /// A bracket goes on after its line, so those around it do not end there.
    fn forget_line_ends(&mut self) {
        self.open.iter_mut().for_each(|open| open.line_end = None);
    }

    fn begin_line(&mut self, at: usize) {
        let line = &self.text[at..];
        self.line = at;
        self.indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        self.is_code = true;
    }

    /// The code of the line ends before `at`, where its comment or its end is.
    fn end_code(&mut self, at: usize) {
        let code = self.text[self.line..at].trim_end();
        if !std::mem::take(&mut self.is_code) || code.is_empty() {
            return;
        }
        let line = self.line;
        self.code = line + code.len();
        let end = line + code.trim_end_matches([',', ';']).trim_end().len();
        for open in self.open.iter_mut().rev().take_while(|open| open.line == line) {
            open.line_end = Some(end.max(open.at + 1));
        }
    }
}
