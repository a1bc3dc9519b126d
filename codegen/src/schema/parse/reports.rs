//! The reports of one file.

use crate::diagnostics::{Diagnostic, FileId, Span};

/// More than these are of no use to anyone: the text is of another language.
const MOST: usize = 100;

/// Takes reports until there are enough.
pub(super) struct Reports<'d> {
    pub(super) file: FileId,
    all: &'d mut Vec<Diagnostic>,
    first: usize,
    left_out: usize,
}

impl<'d> Reports<'d> {
    pub(super) const fn new(file: FileId, all: &'d mut Vec<Diagnostic>) -> Self {
        let first = all.len();
        Self { file, all, first, left_out: 0 }
    }

    /// Adds a report, if there are not enough already.
    pub(super) fn add(&mut self, report: impl FnOnce() -> Diagnostic) {
        if self.is_open() {
            self.all.push(report());
        } else {
            self.left_out += 1;
        }
    }

    /// Whether there are none.
    pub(super) const fn is_empty(&self) -> bool {
        self.all.len() == self.first
    }

    /// Whether there are not enough already.
    pub(super) const fn is_open(&self) -> bool {
        self.all.len() - self.first < MOST
    }

    /// The span from one byte to another.
    #[expect(clippy::cast_possible_truncation, reason = "no text is longer than a span can say")]
    pub(super) const fn span(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start: start as u32, end: end as u32 }
    }

    /// Puts the reports into the order of the text.
    pub(super) fn finish(self) {
        let reports = &mut self.all[self.first..];
        reports.sort_by_key(|report| report.span().start);
        if let Some(last) = reports.last_mut().filter(|_| self.left_out > 0) {
            last.notes.push(format!("{} more faults of this file are not shown", self.left_out));
        }
    }
}
