//! The texts that diagnostics point into.

use std::iter;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A text among [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A run of bytes of a text. Both ends lie between characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text.
    pub file: FileId,
    /// Its first byte.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
}

impl Span {
    /// From the beginning of this span to the end of `other`, which is of the same text.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        debug_assert_eq!(self.file, other.file, "a span lies in one text");
        Self { end: other.end, ..self }
    }

    /// The empty span before this one.
    #[must_use]
    pub const fn before(self) -> Self {
        Self { end: self.start, ..self }
    }

    /// The empty span after this one.
    #[must_use]
    pub const fn after(self) -> Self {
        Self { start: self.end, ..self }
    }

    /// Where the span lies in its text.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place as people count: from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The line. `\n`, `\r\n` and `\r` end one.
    pub line: u32,
    /// The character in the line, counted in Unicode scalar values.
    pub column: u32,
}

/// A text and where it is from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file, as it was named.
    pub path: PathBuf,
    /// The text.
    pub text: String,
    /// The number of its first line, if it is an excerpt.
    pub first_line: u32,
    /// Where its lines begin, the first at 0, ascending: found once, for there may be many diagnostics.
    line_starts: Vec<u32>,
}

impl Source {
    fn new(path: PathBuf, text: String, first_line: u32) -> Self {
        let bytes = text.as_bytes();
        let is_end = |at: usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        let ends = (0..bytes.len()).filter(|at| is_end(*at));
        let line_starts = iter::once(0).chain(ends.map(|at| to_offset(at + 1))).collect();
        Self { path, text, first_line, line_starts }
    }

    /// The line and column of a byte.
    #[must_use]
    pub fn location(&self, offset: u32) -> Location {
        let mut end = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let line = self.line_of(to_offset(end));
        let column = self.text[self.line_starts[line] as usize..end].chars().count() + 1;
        Location { line: self.first_line.saturating_add(to_offset(line)), column: to_offset(column) }
    }

    /// The bytes of all lines that `range` touches, with their ends, and the number of the first.
    #[must_use]
    pub fn lines(&self, range: Range<u32>) -> (Range<usize>, u32) {
        let (first, last) = (self.line_of(range.start), self.line_of(range.end));
        let end = self.line_starts.get(last + 1).map_or(self.text.len(), |start| *start as usize);
        (self.line_starts[first] as usize..end, self.first_line.saturating_add(to_offset(first)))
    }

    /// The position in `line_starts` of the line that a byte is in.
    fn line_of(&self, offset: u32) -> usize {
        // The first line begins at 0, so at least one begins there or before.
        self.line_starts.partition_point(|start| *start <= offset) - 1
    }
}

/// Offsets and counts of longer texts than spans can point into stay at the greatest.
fn to_offset(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// All texts of a run.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    all: Vec<Source>,
}

impl Sources {
    /// Adds a text.
    ///
    /// # Panics
    ///
    /// With more than 2³² texts.
    pub fn add(&mut self, path: impl AsRef<Path>, text: impl Into<String>) -> FileId {
        self.add_excerpt(path, text, 1)
    }

    /// Adds a text that is a part of a file, from the line `first_line` on.
    ///
    /// # Panics
    ///
    /// With more than 2³² texts.
    pub fn add_excerpt(&mut self, path: impl AsRef<Path>, text: impl Into<String>, first_line: u32) -> FileId {
        let id = FileId(u32::try_from(self.all.len()).expect("fewer texts than that fit into memory"));
        self.all.push(Source::new(path.as_ref().to_owned(), text.into(), first_line));
        id
    }

    /// The text of that number.
    ///
    /// # Panics
    ///
    /// If the number is of other sources.
    #[must_use]
    pub fn get(&self, id: FileId) -> &Source {
        &self.all[id.0 as usize]
    }

    /// What stands at `span`.
    ///
    /// # Panics
    ///
    /// If the span is of other sources.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        &self.get(span.file).text[span.range()]
    }

    /// All texts, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0..).map(FileId).zip(&self.all)
    }
}
