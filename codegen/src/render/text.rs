//! For people, as rustc does it.

use std::borrow::Cow;

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet, normalize_untrusted_str as visible,
};

use super::{by_file, display_path};
use crate::diagnostics::{Diagnostic, Help, Severity, Source, Sources, Span};

pub(super) fn render(diagnostics: &[Diagnostic], sources: &Sources, is_styled: bool) -> String {
    let renderer = if is_styled { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for diagnostic in diagnostics {
        for line in renderer.render(&report(diagnostic, sources)).lines() {
            text.push_str(line.trim_end_matches(' '));
            text.push('\n');
        }
        text.push('\n');
    }
    text
}

/// The diagnostic itself, and behind it each patch.
fn report<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code.id()));
    for (file, labels) in by_file(&diagnostic.labels, |label| label.span) {
        let source = sources.get(file);
        if source.text.is_empty() {
            // A file that could not be read, or that has nothing to show.
            group = group.element(Origin::path(display_path(&source.path)));
            continue;
        }
        let window = Window::around(source, labels.iter().map(|label| label.span));
        group = group.element(window.snippet().annotations(labels.iter().map(|label| {
            let is_primary = std::ptr::eq(*label, &raw const diagnostic.labels[0]);
            let kind = if is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            kind.span(window.range(label.span)).label((!label.text.is_empty()).then_some(label.text.as_str()))
        })));
    }
    let (patches, advice): (Vec<_>, Vec<_>) = diagnostic.help.iter().partition(|help| !help.edits.is_empty());
    let notes = diagnostic.notes.iter().map(|note| Level::NOTE.message(visible(note)));
    let advice = advice.into_iter().map(|help| Level::HELP.message(visible(&help.text)));
    group = group.elements(notes.chain(advice));
    let mut groups = vec![group];
    groups.extend(patches.into_iter().map(|help| patch(help, sources)));
    groups
}

fn patch<'a>(help: &'a Help, sources: &'a Sources) -> Group<'a> {
    let mut group = Group::with_title(Level::HELP.secondary_title(visible(&help.text)));
    for (file, edits) in by_file(&help.edits, |edit| edit.span) {
        let window = Window::around(sources.get(file), edits.iter().map(|edit| edit.span));
        let patches = edits.iter().map(|edit| Patch::new(window.range(edit.span), &edit.replacement));
        group = group.element(window.snippet().patches(patches));
    }
    group
}

/// The lines of a source that some spans touch: what a snippet is cut from, so that its cost is that of these lines.
struct Window<'a> {
    source: &'a Source,
    text: Cow<'a, str>,
    start: usize,
    first_line: u32,
}

impl<'a> Window<'a> {
    fn around(source: &'a Source, spans: impl Iterator<Item = Span>) -> Self {
        let (mut start, mut end, mut is_at_end) = (u32::MAX, 0, false);
        for span in spans {
            start = start.min(span.start);
            end = end.max(span.end);
            is_at_end |= span.start as usize == source.text.len();
        }
        let (range, first_line) = source.lines(start..end);
        let mut text = Cow::Borrowed(&source.text[range.clone()]);
        // A carriage return on its own ends a line here, but not in a snippet.
        if text.contains('\r') {
            text = Cow::Owned(lone_returns_as_newlines(&text));
        }
        // A snippet has no line behind the last line's end, where a text that ends too early is at fault.
        if is_at_end && text.is_empty() | text.ends_with('\n') {
            text.to_mut().push(' ');
        }
        Self { source, text, start: range.start, first_line }
    }

    fn snippet<T: Clone>(&self) -> Snippet<'a, T> {
        Snippet::source(self.text.clone()).path(display_path(&self.source.path)).line_start(self.first_line as usize)
    }

    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let range = span.range();
        range.start - self.start..range.end - self.start
    }
}

/// Of the same length, so that spans stay right.
fn lone_returns_as_newlines(text: &str) -> String {
    let parts: Vec<_> = text.split("\r\n").map(|part| part.replace('\r', "\n")).collect();
    parts.join("\r\n")
}
