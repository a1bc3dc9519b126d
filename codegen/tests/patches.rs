//! Where the compiler shows a patch, it is the one: the faulty schema compiles with it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::Edit;
use llano_codegen::schema::{Compilation, DiskFiles, Files, compile};

/// Schemas in which more is wrong than the patch can know of, and what that is.
const MORE_IS_WRONG: &[(&str, &str)] = &[
    ("duplicate_import_implicit_alias", "the import that gets another name is not used"),
    ("flatbuffers_include", "the file is one of FlatBuffers and is not there"),
    ("import_of_itself", "types are still named by the import"),
    ("protobuf_field_number", "a number was written as a default"),
    ("three_faults_of_three_kinds", "what may follow from a fault of syntax is reported once that is mended"),
];

/// The corpus, with some files changed.
#[derive(Default)]
struct Corpus(BTreeMap<PathBuf, String>);

impl Files for Corpus {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.0.get(path) {
            Some(text) => Ok(text.clone().into_bytes()),
            None => DiskFiles.read(&folder().join(path)),
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/invalid")
}

/// The files of the corpus with the first patch of each report, if each has one.
fn patched(compilation: &Compilation) -> Option<Corpus> {
    let mut edits: Vec<Edit> = Vec::new();
    for diagnostic in &compilation.diagnostics {
        edits.extend(diagnostic.help.iter().find(|help| !help.edits.is_empty())?.edits.clone());
    }
    let mut corpus = Corpus::default();
    edits.sort_by_key(|edit| (edit.span.file, edit.span.start, edit.span.end));
    for edit in edits.iter().rev() {
        let source = compilation.sources.get(edit.span.file);
        let text = corpus.0.entry(source.path.clone()).or_insert_with(|| source.text.clone());
        text.replace_range(edit.span.range(), &edit.replacement);
    }
    Some(corpus)
}

#[test]
fn faulty_schemas_compile_with_the_patches_that_are_shown() {
    let (mut count, mut faults) = (0, Vec::new());
    for entry in fs::read_dir(folder()).expect("the corpus") {
        let path = PathBuf::from(entry.expect("an entry").file_name());
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let path = match path.extension().and_then(|extension| extension.to_str()) {
            None => path.join("main.flat"),
            Some("flat") => path,
            Some(_) => continue,
        };
        let compilation = compile(&Corpus::default(), std::slice::from_ref(&path), &[]);
        let Some(corpus) = patched(&compilation).filter(|corpus| !corpus.0.is_empty()) else { continue };
        count += 1;
        let left = compile(&corpus, &[path], &[]).diagnostics;
        let is_known = MORE_IS_WRONG.iter().any(|(known, _)| *known == name);
        if let (Some(first), false) = (left.first(), is_known) {
            faults.push(format!("{name}: {} {}", first.code, first.message));
        }
    }
    assert!(count > 150, "{count} schemas have patches");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
