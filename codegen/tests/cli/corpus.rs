//! Faulty schemas and what is said about them, which stands beside each.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::Code;
use llano_codegen::render::{Format, render};
use llano_codegen::schema::{DiskFiles, Files, compile};

use crate::golden;

/// Reads the files of the corpus under paths that begin there, so that no path of this machine is shown.
struct Corpus(PathBuf);

impl Files for Corpus {
    fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        DiskFiles.read(&self.0.join(path))
    }
}

/// `name.flat`, or `main.flat` of a folder.
fn cases(corpus: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(corpus).expect("the corpus").map(|entry| entry.expect("an entry"));
    let mut cases: Vec<_> = entries
        .filter_map(|entry| {
            let name = PathBuf::from(entry.file_name());
            let is_directory = entry.file_type().expect("a type").is_dir();
            if is_directory {
                return Some(name.join("main.flat"));
            }
            name.extension().is_some_and(|extension| extension == "flat").then_some(name)
        })
        .collect();
    cases.sort();
    cases
}

#[test]
fn faulty_schemas_are_reported_as_expected() {
    let corpus = Corpus(Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/invalid"));
    let cases = cases(&corpus.0);
    assert!(cases.len() >= 120, "{} cases", cases.len());
    let (mut faults, mut codes) = (Vec::new(), BTreeSet::new());
    for case in &cases {
        let compilation = compile(&corpus, std::slice::from_ref(case), &[]);
        codes.extend(compilation.diagnostics.iter().map(|diagnostic| diagnostic.code.id()));
        if compilation.diagnostics.is_empty() {
            faults.push(format!("{}: no diagnostic", case.display()));
        }
        let rendered = render(&compilation.diagnostics, &compilation.sources, Format::Text { is_styled: false });
        let name = if case.file_name() == Some("main.flat".as_ref()) { case.parent().expect("a folder") } else { case };
        faults.extend(golden::check_file(&corpus.0.join(name.with_extension("stderr")), &rendered).err());
    }
    // Incompatible changes are none of a schema on its own.
    let of_schemas = Code::ALL.iter().map(|code| code.id()).filter(|id| !id.starts_with("L09"));
    let missing: Vec<_> = of_schemas.filter(|id| !codes.contains(id)).collect();
    if !missing.is_empty() {
        faults.push(format!("no case has {}", missing.join(", ")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
