//! What is said about faults of syntax. `syntax.txt` has the texts, and after `%%` the reports of each: three faults have
//! three of them. With `BLESS` in the environment, the reports are written anew.
#![cfg(feature = "schema")]

mod pairs;

use std::fmt::Write as _;

use llano_codegen::diagnostics::{Diagnostic, Help, Source, Sources};
use llano_codegen::schema::parse;

fn read(text: &str) -> (Sources, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let file = sources.add("test.flat", text);
    let mut diagnostics = Vec::new();
    let _ = parse(file, text, &mut diagnostics);
    (sources, diagnostics)
}

fn place(source: &Source, offset: u32) -> String {
    let location = source.location(offset);
    format!("{}:{}", location.line, location.column)
}

fn apply(text: &str, help: &Help) -> String {
    let mut edits: Vec<_> = help.edits.iter().collect();
    edits.sort_by_key(|edit| edit.span.start);
    edits.iter().rev().fold(text.to_owned(), |mut text, edit| {
        text.replace_range(edit.span.range(), &edit.replacement);
        text
    })
}

fn reports(text: &str) -> String {
    let (sources, diagnostics) = read(text);
    let mut all = String::new();
    for report in &diagnostics {
        let source = sources.get(report.span().file);
        let (start, end) = (place(source, report.span().start), place(source, report.span().end));
        writeln!(all, "{} {start}-{end} {}", report.code, report.message).unwrap();
        for label in &report.labels {
            if !label.text.is_empty() {
                writeln!(all, "    {} {}", place(source, label.span.start), label.text).unwrap();
            }
        }
        for note in &report.notes {
            writeln!(all, "    note: {note}").unwrap();
        }
        for help in &report.help {
            writeln!(all, "    help: {}", help.text).unwrap();
            for edit in &help.edits {
                let at = (place(source, edit.span.start), place(source, edit.span.end));
                writeln!(all, "        {}-{} {:?}", at.0, at.1, edit.replacement).unwrap();
            }
            if !help.edits.is_empty() {
                let fixed = read(&apply(text, help)).1;
                let is_same = |other: &Diagnostic| (&other.message, other.span()) == (&report.message, report.span());
                assert!(!fixed.iter().any(is_same), "the fix fixes: {report:?}");
            }
        }
    }
    all
}

#[test]
fn reports_of_faults() {
    pairs::check("syntax.txt", reports);
}

#[test]
fn independent_faults_are_reported_once_each() {
    let count = |text: &str| read(text).1.len();
    let parts = [
        "const A u8 = 1;",
        "type A u8;",
        "record { a: u8 }",
        "record A { a u8, b: u8 }",
        "record A { a: u8 b: u8 }",
        "enum A: u8 { B: 1 }",
        "variant A { B(u8) }",
        "protocol A = 1 { 1: B }",
        "struct A { a: string = \"\\q\" }",
        "struct A { a: [u8), b: u8 }",
        "struct A { a: (u8, u8), }",
        "record A { #[a b] c: u8 }",
        "message A { a: u8 }",
        "# comment",
        "record A { reserved 1 to 2; }",
        "flags A: u8 { B = 1__0 }",
        "record A { a: record { b: enum: u8 { C D E }, f: u8 } }",
        "record A { a: u8 = \"b, c: u8 \n }",
    ];
    for part in parts {
        assert_eq!(count(part), 1, "{part}");
    }
    for (at, first) in parts.iter().enumerate() {
        for second in &parts[..at] {
            for third in ["record A { a: u8 = , b: u8 }", "type A = ;"] {
                let text = format!("{first}\n{third}\n/// Docs.\nrecord Good {{ a: u8 }}\n{second}\n");
                assert_eq!(count(&text), 3, "{text}");
            }
        }
    }
}

#[test]
fn control_characters() {
    let reports = reports("record A { a:\0u8, b: string = \"\u{7}\u{8}\", // \0\r\n c u8 }");
    let lines: Vec<_> = reports.lines().collect();
    assert_eq!(
        lines,
        [
            "L0002 1:14-1:15 expected text, found the control character U+0000",
            "    note: the file may be UTF-16, or no text: a schema is UTF-8",
            "L0002 1:32-1:34 expected text, found the control character U+0007",
            "L0002 2:4-2:6 expected `:` and a type, found `u8`",
            "    help: put `:` before the type",
            "        2:3-2:3 \":\"",
        ]
    );
}

#[test]
fn reports_of_garbage_end() {
    let (_, reports) = read(&"record A { b }\n".repeat(150));
    assert_eq!(reports.len(), 100);
    assert_eq!(reports[99].notes, ["50 more faults of this file are not shown"]);
}
