//! Mends what the grammar could not find its way through, so that one fault of this kind hides no other.
//!
//! In the mended text every bracket has its partner, every text ends in its line, and besides tokens there is nothing
//! but space and comments. Where something had to be guessed there is a *wound*: what is wrong there is not reported
//! again.

use std::borrow::Cow;
use std::ops::Range;

use super::brackets;
use super::reports::Reports;
use super::signs;
use crate::diagnostics::{Code, Diagnostic, FileId, Span};

/// A text that the grammar can be let loose on.
pub(super) struct Mended<'t> {
    file: FileId,
    /// The text as it was written.
    original: &'t str,
    /// The text that can be read.
    pub(super) text: Cow<'t, str>,
    /// The brackets that were added: where they stand, in order.
    added: Vec<usize>,
    /// Where else there are guesses, in order and as places of the original text.
    wounds: Vec<Range<usize>>,
}

impl<'t> Mended<'t> {
    /// Reports what cannot be read and mends it. Nothing, if the text is nested too deeply.
    pub(super) fn new(original: &'t str, reports: &mut Reports<'_>) -> Option<Self> {
        let file = reports.file;
        let text = blank_controls(original, reports).map_or(Cow::Borrowed(original), Cow::Owned);
        let (changed, wounds) = signs::mend(&text, reports);
        let text = changed.map_or(text, Cow::Owned);
        let is_cut = wounds.last().is_some_and(|wound| wound.end == text.len());
        let repairs = brackets::repairs(&text, is_cut, reports)?;
        if repairs.is_empty() {
            return Some(Self { file, original, text, added: Vec::new(), wounds });
        }
        let mut repaired = String::with_capacity(text.len() + repairs.len());
        let (mut added, mut done) = (Vec::new(), 0);
        for repair in repairs {
            repaired.push_str(&text[done..repair.at]);
            if repair.is_added {
                added.push(repaired.len());
            }
            repaired.push(char::from(repair.bracket));
            done = repair.at + usize::from(!repair.is_added);
        }
        repaired.push_str(&text[done..]);
        Some(Self { file, original, text: Cow::Owned(repaired), added, wounds })
    }

    /// The span of a part of the mended text: all characters that had to do with it.
    #[expect(clippy::cast_possible_truncation, reason = "no text is longer than a span can say")]
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let (mut start, mut end) = (self.original(range.start), self.original(range.end));
        while !self.original.is_char_boundary(start) {
            start -= 1;
        }
        while !self.original.is_char_boundary(end) {
            end += 1;
        }
        Span { file: self.file, start: start as u32, end: end as u32 }
    }

    /// What was written at `span`.
    pub(super) fn source(&self, span: Span) -> &'t str {
        &self.original[span.range()]
    }

    /// Where a byte of the mended text stands in the original.
    fn original(&self, at: usize) -> usize {
        at - self.added.partition_point(|added| *added < at)
    }

    /// Whether a guess touches what stands there.
    pub(super) fn is_wounded(&self, range: &Range<usize>) -> bool {
        let added = self.added.partition_point(|added| added + 1 < range.start);
        let (start, end) = (self.original(range.start), self.original(range.end));
        let wound = self.wounds.partition_point(|wound| wound.end < start);
        self.added.get(added).is_some_and(|added| *added <= range.end)
            || self.wounds.get(wound).is_some_and(|wound| wound.start <= end)
    }
}

/// Whether no text has a character: it controls something, among that the order in which others are shown.
const fn is_control(char: char) -> bool {
    matches!(
        char,
        '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
    )
}

/// Reports control characters, wherever they stand, and puts space in their place.
fn blank_controls(text: &str, reports: &mut Reports<'_>) -> Option<String> {
    let mut at = text.find(is_control)?;
    let mut clean = text[..at].to_owned();
    let mut saw_nul = false;
    while at < text.len() {
        let rest = &text[at..];
        let first = rest.chars().next().unwrap_or_default();
        let len = rest.find(|char| !is_control(char)).unwrap_or(rest.len());
        // In a text that is not what it was taken for, every other byte is zero: one report says so.
        if !(first == '\0' && saw_nul) {
            let span = reports.span(at, at + len);
            reports.add(|| {
                let message = format!("expected text, found the control character U+{:04X}", u32::from(first));
                let report = Diagnostic::error(Code::SYNTAX, message, span);
                match first {
                    '\0' => report.note("the file may be UTF-16, or no text: a schema is UTF-8"),
                    '\u{2000}'.. => report.note("it changes the order in which text is shown"),
                    _ => report,
                }
            });
        }
        saw_nul |= first == '\0';
        clean.extend(std::iter::repeat_n(' ', len));
        let next = rest[len..].find(is_control).unwrap_or(rest.len() - len);
        clean.push_str(&rest[len..len + next]);
        at += len + next;
    }
    Some(clean)
}
