//! Which changes of a schema's text are reported as which, in which profile.

mod explained;
mod fields;
mod lock;
mod members;
mod modules;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::{Diagnostic, Severity, Sources};
use llano_codegen::model::Model;
use llano_codegen::model::breaking::{Profile, breaking};
use llano_codegen::schema::{Files, compile_onto};

struct Texts(BTreeMap<String, String>);

impl Files for Texts {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let text = path.to_str().and_then(|path| self.0.get(path)).ok_or(io::ErrorKind::NotFound)?;
        Ok(text.as_bytes().to_vec())
    }
}

/// Compiles a schema, or several, each after a line `// file: name.flat`.
fn compile(sources: Sources, text: &str) -> (Sources, Model) {
    let mut files = BTreeMap::new();
    let mut name = "schema.flat".to_owned();
    for line in text.trim_start().lines() {
        if let Some(next) = line.trim().strip_prefix("// file: ") {
            next.clone_into(&mut name);
        } else {
            files.entry(name.clone()).or_insert_with(String::new).extend([line, "\n"]);
        }
    }
    let paths: Vec<_> = files.keys().map(PathBuf::from).collect();
    let compilation = compile_onto(sources, &Texts(files), &paths, &[]);
    let errors: Vec<_> = compilation.diagnostics.iter().filter(|it| it.severity == Severity::Error).collect();
    let model = compilation.model.unwrap_or_else(|| panic!("{text}\n{errors:#?}"));
    (compilation.sources, model)
}

/// The changes from one text to another.
fn changes(profile: Profile, old: &str, new: &str) -> (Sources, Vec<Diagnostic>) {
    let (sources, old) = compile(Sources::default(), old);
    let (sources, new) = compile(sources, new);
    let reports = breaking(&old, &new, profile);
    (sources, reports)
}

/// Checks the rules' names and the text of each primary and secondary place: `field-removed: Order / b: u8`.
#[track_caller]
fn check(profile: Profile, old: &str, new: &str, expected: &[&str]) {
    let (_, reports) = changes(profile, old, new);
    let found: Vec<_> = reports.iter().map(|report| report.code.name()).collect();
    assert_eq!(found, expected, "\n{old}\n{new}\n{reports:#?}");
    for report in &reports {
        assert!(!report.notes.is_empty(), "a consequence: {report:#?}");
        assert!(report.severity == Severity::Warning || !report.help.is_empty(), "what to do: {report:#?}");
    }
}

/// Checks changes of the body of a record.
#[track_caller]
fn check_record(profile: Profile, old: &str, new: &str, expected: &[&str]) {
    check(profile, &format!("record R {{ {old} }}"), &format!("record R {{ {new} }}"), expected);
}
