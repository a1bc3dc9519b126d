//! The texts that diagnostics point into.

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
}

impl Source {
    /// The line and column of a byte.
    #[must_use]
    pub fn location(&self, offset: u32) -> Location {
        let mut end = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &self.text.as_bytes()[..end];
        let is_end = |(at, byte): &(usize, &u8)| {
            **byte == b'\n' || (**byte == b'\r' && self.text.as_bytes().get(at + 1) != Some(&b'\n'))
        };
        let (mut line, mut start) = (self.first_line, 0);
        for (at, _) in before.iter().enumerate().filter(is_end) {
            line += 1;
            start = at + 1;
        }
        let column = self.text[start..end].chars().count() + 1;
        Location { line, column: u32::try_from(column).unwrap_or(u32::MAX) }
    }
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
        self.all.push(Source { path: path.as_ref().to_owned(), text: text.into(), first_line });
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
