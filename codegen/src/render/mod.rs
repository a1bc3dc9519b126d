//! Diagnostics as people and programs read them.

#[cfg(feature = "cli")]
mod github;
#[cfg(feature = "cli")]
mod json;
#[cfg(feature = "cli")]
mod sarif;
mod text;

use std::path::Path;

use crate::diagnostics::{Diagnostic, FileId, Sources, Span};

/// What diagnostics are rendered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// People: each with the lines that it is about, and an empty line behind.
    Text {
        /// Whether with the colours of a terminal.
        is_styled: bool,
    },
    /// Programs: each an object on a line of its own.
    ///
    /// ```json
    /// {
    ///   "code": "L0201",
    ///   "name": "unknown-type",
    ///   "severity": "error",
    ///   "message": "there is no type `Ordr`",
    ///   "labels": [{
    ///     "primary": true,
    ///     "file": "orders.flat",
    ///     "start": { "byte": 18, "line": 2, "column": 9 },
    ///     "end": { "byte": 22, "line": 2, "column": 13 },
    ///     "text": "not declared"
    ///   }],
    ///   "notes": ["what one should know"],
    ///   "help": [{
    ///     "text": "did you mean `Order`?",
    ///     "edits": [{ "file": …, "start": …, "end": …, "replacement": "Order" }]
    ///   }]
    /// }
    /// ```
    ///
    /// Bytes count from 0, lines and columns from 1, columns in Unicode scalar values; an end is behind the last. The
    /// primary label is the first. Names may be added, none changes its meaning.
    #[cfg(feature = "cli")]
    Json,
    /// Code scanners: one SARIF 2.1.0 log of all.
    #[cfg(feature = "cli")]
    Sarif,
    /// GitHub's runners: each a workflow command, which shows it at the line.
    #[cfg(feature = "cli")]
    Github,
}

/// All of `diagnostics`, whose spans are of `sources`.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, format: Format) -> String {
    match format {
        Format::Text { is_styled } => text::render(diagnostics, sources, is_styled),
        #[cfg(feature = "cli")]
        Format::Json => json::render(diagnostics, sources),
        #[cfg(feature = "cli")]
        Format::Sarif => sarif::render(diagnostics, sources),
        #[cfg(feature = "cli")]
        Format::Github => github::render(diagnostics, sources),
    }
}

/// The path as it was given, with `/` on all systems.
fn display_path(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}

/// What is of the same file together, the files in the order in which they appear.
fn by_file<T>(all: &[T], span: impl Fn(&T) -> Span) -> Vec<(FileId, Vec<&T>)> {
    let mut files: Vec<(FileId, Vec<&T>)> = Vec::new();
    for item in all {
        let file = span(item).file;
        match files.iter_mut().find(|(known, _)| *known == file) {
            Some((_, items)) => items.push(item),
            None => files.push((file, vec![item])),
        }
    }
    files
}

/// The message, and on lines of their own what cannot be said elsewhere.
#[cfg(feature = "cli")]
fn full_message(diagnostic: &Diagnostic) -> String {
    let mut text = diagnostic.message.clone();
    if let Some(label) = diagnostic.labels.first().filter(|label| !label.text.is_empty()) {
        text = format!("{text}: {}", label.text);
    }
    let notes = diagnostic.notes.iter().map(|note| ("note", note));
    let help = diagnostic.help.iter().map(|help| ("help", &help.text));
    for (kind, line) in notes.chain(help) {
        text = format!("{text}\n{kind}: {line}");
    }
    text
}
