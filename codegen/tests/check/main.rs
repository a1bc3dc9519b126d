//! From texts to the model: what each rule of the language refuses, with which words and at which place, what the model
//! says of what is taken, and that one fault gives one report.
#![cfg(feature = "schema")]

mod cascades;
mod files;
mod fixes;
mod large;
mod model;
mod mutations;
mod types;
mod values;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::{Diagnostic, Severity};
use llano_codegen::model::Model;
use llano_codegen::schema::{Compilation, Files, compile};

/// Files in memory.
#[derive(Clone, Default)]
pub(crate) struct Memory(BTreeMap<PathBuf, Vec<u8>>);

impl Memory {
    pub(crate) fn new<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Self {
        Self(files.into_iter().map(|(path, text)| (path.into(), text.into())).collect())
    }
}

impl Files for Memory {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn list(&self, path: &Path) -> io::Result<Option<Vec<PathBuf>>> {
        let found: Vec<_> = self.0.keys().filter(|file| *file != path && file.starts_with(path)).cloned().collect();
        Ok((!found.is_empty()).then_some(found))
    }
}

/// Compiles a file.
pub(crate) fn compile_text(text: &str) -> Compilation {
    compile(&Memory::new([("main.flat", text)]), &["main.flat".into()], &[])
}

/// The model of a file that is right.
pub(crate) fn model_of(text: &str) -> Model {
    let found = compile_text(text);
    assert_eq!(lines(&found), [""; 0], "{text}");
    found.model.expect("nothing is wrong")
}

/// The reports of a run: code, place and message; of warnings, with a word before.
pub(crate) fn lines(found: &Compilation) -> Vec<String> {
    let line = |report: &Diagnostic| {
        let source = found.sources.get(report.span().file);
        let at = source.location(report.span().start);
        let file = match source.path.to_str() {
            Some("main.flat") | None => String::new(),
            Some(path) => format!("{path}:"),
        };
        let kind = if report.severity == Severity::Warning { "warning " } else { "" };
        format!("{kind}{} {file}{}:{} {}", report.code, at.line, at.column, report.message)
    };
    found.diagnostics.iter().map(line).collect()
}

/// Checks what is said of a file.
#[track_caller]
pub(crate) fn check(text: &str, expected: &[&str]) {
    let found = compile_text(text);
    assert_eq!(lines(&found), expected, "{text}");
    assert_eq!(found.model.is_none(), expected.iter().any(|line| !line.starts_with("warning")), "{text}");
}

/// Checks what is said of each of some files.
#[track_caller]
pub(crate) fn check_all(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        check(text, expected);
    }
}
