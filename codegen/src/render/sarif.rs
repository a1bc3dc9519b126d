//! For code scanners: the Static Analysis Results Interchange Format, version 2.1.0.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use super::{by_file, display_path, full_message};
use crate::diagnostics::{Code, Diagnostic, FileId, Help, Label, Severity, Sources, Span};

pub(super) fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let rules: Vec<_> = Code::ALL.iter().map(|code| rule(*code)).collect();
    let results: Vec<_> = diagnostics.iter().map(|diagnostic| result(diagnostic, sources)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "llano",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.id(),
        "name": code.name(),
        "shortDescription": { "text": code.title() },
        "help": { "text": code.explanation(), "markdown": code.explanation() },
    })
}

fn result(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let mut labels = diagnostic.labels.iter();
    let locations: Vec<_> = labels.by_ref().take(1).map(|label| location(label, sources)).collect();
    let related: Vec<_> = labels.zip(1..).map(|(label, id)| related(label, id, sources)).collect();
    let fixes: Vec<_> =
        diagnostic.help.iter().filter(|help| !help.edits.is_empty()).map(|help| fix(help, sources)).collect();
    json!({
        "ruleId": diagnostic.code.id(),
        "ruleIndex": Code::ALL.iter().position(|code| *code == diagnostic.code),
        "level": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "message": { "text": full_message(diagnostic) },
        "locations": locations,
        "relatedLocations": related,
        "fixes": fixes,
    })
}

fn location(label: &Label, sources: &Sources) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": artifact(label.span.file, sources),
        "region": region(label.span, sources),
    } })
}

fn related(label: &Label, id: u32, sources: &Sources) -> Value {
    let mut value = location(label, sources);
    value["id"] = json!(id);
    value["message"] = json!({ "text": label.text });
    value
}

fn fix(help: &Help, sources: &Sources) -> Value {
    let changes = by_file(&help.edits, |edit| edit.span).into_iter().map(|(file, edits)| {
        let replacements = edits.iter().map(|edit| {
            json!({
                "deletedRegion": region(edit.span, sources),
                "insertedContent": { "text": edit.replacement },
            })
        });
        json!({
            "artifactLocation": artifact(file, sources),
            "replacements": replacements.collect::<Vec<_>>(),
        })
    });
    json!({ "description": { "text": help.text }, "artifactChanges": changes.collect::<Vec<_>>() })
}

fn artifact(file: FileId, sources: &Sources) -> Value {
    json!({ "uri": uri(&sources.get(file).path) })
}

fn region(span: Span, sources: &Sources) -> Value {
    let source = sources.get(span.file);
    let (start, end) = (source.location(span.start), source.location(span.end));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A relative path is a relative reference, an absolute one a `file` URI.
fn uri(path: &Path) -> String {
    let text = display_path(path);
    let mut uri = String::new();
    if path.is_absolute() {
        uri.push_str(if text.starts_with('/') { "file://" } else { "file:///" });
    }
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(byte.into()),
            _ => write!(uri, "%{byte:02X}").expect("a String takes everything"),
        }
    }
    uri
}
