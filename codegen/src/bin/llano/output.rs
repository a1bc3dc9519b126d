//! What a command comes to, and what it prints.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

/// What a command found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well.
    Fine,
    /// There are faults, and they have been reported.
    Faults,
}

/// Why a command could not go on.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Faults have been reported, without which nothing more can be said.
    Reported,
    /// As [`Failure::Reported`], and one of them is that a file cannot be read, or is another one than asked for.
    Unreadable,
    /// What is to be said about it.
    Message(String),
    /// Nobody reads the output any more.
    ClosedPipe,
}

pub(crate) type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self::Message(message.into())
    }

    /// That `what` cannot be done to a file.
    pub(crate) fn file(what: &str, path: &Path, error: impl Display) -> Self {
        Self::Message(format!("cannot {what} `{}`: {error}", path.display()))
    }
}

/// Writes to standard output.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes()).and_then(|()| output.flush()).map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::ClosedPipe,
        _ => Failure::Message(format!("cannot write to the standard output: {error}")),
    })
}

/// `1 file`, `2 files`
pub(crate) fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// Lines of columns that stand below each other.
pub(crate) fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let head = head.iter().map(|&cell| cell.to_owned()).collect();
    let rows: Vec<_> = std::iter::once(head).chain(rows).collect();
    let width = |column: usize| rows.iter().map(|row: &Vec<String>| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<_> = (0..rows[0].len()).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        text = format!("{text}{}\n", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    text
}
