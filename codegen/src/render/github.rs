//! For GitHub's runners: workflow commands.

use super::{display_path, full_message};
use crate::diagnostics::{Diagnostic, Sources};

pub(super) fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    diagnostics.iter().map(|diagnostic| command(diagnostic, sources)).collect()
}

fn command(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let mut properties = Vec::new();
    if let Some(label) = diagnostic.labels.first() {
        let source = sources.get(label.span.file);
        let (start, end) = (source.location(label.span.start), source.location(label.span.end));
        properties.push(format!("file={}", escape_property(&display_path(&source.path))));
        properties.push(format!("line={}", start.line));
        properties.push(format!("col={}", start.column));
        properties.push(format!("endLine={}", end.line));
        // GitHub refuses columns of a range that has several lines.
        if start.line == end.line {
            properties.push(format!("endColumn={}", end.column));
        }
    }
    let title = format!("{}: {}", diagnostic.code.id(), diagnostic.code.name());
    properties.push(format!("title={}", escape_property(&title)));
    let message = escape_data(&full_message(diagnostic));
    format!("::{} {}::{message}\n", diagnostic.severity, properties.join(","))
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
