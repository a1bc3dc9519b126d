//! For programs: an object on a line each.

use serde_json::{Value, json};

use super::display_path;
use crate::diagnostics::{Diagnostic, Source, Sources, Span};

pub(super) fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&object(diagnostic, sources).to_string());
        text.push('\n');
    }
    text
}

fn object(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let labels = diagnostic.labels.iter().enumerate().map(|(index, label)| {
        let mut value = place(label.span, sources);
        value["primary"] = json!(index == 0);
        value["text"] = json!(label.text);
        value
    });
    let help = diagnostic.help.iter().map(|help| {
        let edits = help.edits.iter().map(|edit| {
            let mut value = place(edit.span, sources);
            value["replacement"] = json!(edit.replacement);
            value
        });
        json!({ "text": help.text, "edits": edits.collect::<Vec<_>>() })
    });
    json!({
        "code": diagnostic.code.id(),
        "name": diagnostic.code.name(),
        "severity": diagnostic.severity.to_string(),
        "message": diagnostic.message,
        "labels": labels.collect::<Vec<_>>(),
        "notes": diagnostic.notes,
        "help": help.collect::<Vec<_>>(),
    })
}

fn place(span: Span, sources: &Sources) -> Value {
    let source = sources.get(span.file);
    json!({
        "file": display_path(&source.path),
        "start": position(source, span.start),
        "end": position(source, span.end),
    })
}

fn position(source: &Source, offset: u32) -> Value {
    let location = source.location(offset);
    json!({ "byte": offset, "line": location.line, "column": location.column })
}
