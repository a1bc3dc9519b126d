//! What is generated from the schemas in `tests/golden/schemas`, compared with `tests/golden/generated`, which the tests
//! of the workspace compile.
//!
//! `BLESS=1 cargo test -p llano-codegen --test generate` writes it anew.

#![cfg(feature = "schema")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::{Severity, Sources};
use llano_codegen::model::Model;
use llano_codegen::rust::generate;
use llano_codegen::schema::{DiskFiles, Files, compile};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn model(files: &dyn Files, path: &Path) -> Model {
    let found = compile(files, &[path.to_owned()], &[]);
    let errors = found.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|error| (where_is(&found.sources, error.span()), &error.message)).collect();
    assert!(errors.is_empty(), "{errors:?}");
    found.model.expect("there is no error")
}

fn where_is(sources: &Sources, span: llano_codegen::diagnostics::Span) -> String {
    let source = sources.get(span.file);
    source.text[span.range()].to_owned()
}

/// A schema of one file.
struct OneFile<'t>(&'t str);

impl Files for OneFile<'_> {
    fn read(&self, _: &Path) -> std::io::Result<Vec<u8>> {
        Ok(self.0.as_bytes().to_vec())
    }
}

/// The files below a directory, by their paths in it.
fn files(directory: &Path) -> BTreeMap<PathBuf, String> {
    let (mut found, mut directories) = (BTreeMap::new(), vec![directory.to_owned()]);
    while let Some(current) = directories.pop() {
        let Ok(entries) = fs::read_dir(&current) else { continue };
        for path in entries.map(|entry| entry.expect("a readable directory").path()) {
            if path.is_dir() {
                directories.push(path);
            } else {
                let inner = path.strip_prefix(directory).expect("it lies in the directory").to_owned();
                found.insert(inner, fs::read_to_string(&path).expect("generated code is text"));
            }
        }
    }
    found
}

#[test]
fn generated_code_is_as_it_was() {
    let generated = generate(&model(&DiskFiles, &golden().join("schemas")));
    let generated: BTreeMap<_, _> = generated.into_iter().map(|file| (file.path, file.text)).collect();
    let directory = golden().join("generated");
    if std::env::var_os("BLESS").is_some() {
        let _ = fs::remove_dir_all(&directory);
        for (path, text) in &generated {
            let path = directory.join(path);
            fs::create_dir_all(path.parent().expect("a directory")).expect("the directory can be made");
            fs::write(path, text).expect("the file can be written");
        }
        return;
    }
    let expected = files(&directory);
    assert_eq!(expected.keys().collect::<Vec<_>>(), generated.keys().collect::<Vec<_>>());
    for (path, expected) in &expected {
        let found = &generated[path];
        let line = expected.lines().zip(found.lines()).position(|(expected, found)| expected != found);
        let line = line.unwrap_or(expected.lines().count().min(found.lines().count()));
        assert!(
            expected == found,
            "{} differs from line {}:\nexpected {:?}\n   found {:?}\nIf the new one is right, run `BLESS=1 cargo test -p llano-codegen --test generate`.",
            path.display(),
            line + 1,
            expected.lines().nth(line),
            found.lines().nth(line),
        );
    }
}

#[test]
fn the_same_schemas_give_the_same_code() {
    let once = || generate(&model(&DiskFiles, &golden().join("schemas")));
    assert_eq!(once(), once());
}

/// The bound that the size of generated code is held to: a hundred lines with as much in them as lines can have.
#[test]
fn a_hundred_lines_give_less_than_a_thousand() {
    let mut schema = String::from("module dense;\n");
    let line = |number: usize| match number % 20 {
        0 => format!("record R{number} {{\n"),
        1 => "    a: u64,\n".to_owned(),
        2 => "    b: string,\n".to_owned(),
        3 => "    c: ?u32,\n".to_owned(),
        4 => "    d: [string],\n".to_owned(),
        5 => "    e: map<string, u64>,\n".to_owned(),
        6 => "    f: i32 = -1,\n".to_owned(),
        7 => "    g: ?string,\n".to_owned(),
        9 => format!("enum E{number}: u8 {{ A = 1, B = 2 }}\n"),
        10 => format!("struct S{number} {{\n"),
        11 => "    x: f64,\n".to_owned(),
        12 => "    y: f64,\n".to_owned(),
        13 => "    z: [u16; 3],\n".to_owned(),
        15 => format!("variant V{number} {{\n"),
        16 => "    1 One: u64,\n".to_owned(),
        17 => "    2 Two { id: u64, reason: string },\n".to_owned(),
        18 => "    3 Three,\n".to_owned(),
        _ => "}\n".to_owned(),
    };
    (0..100).for_each(|number| schema += &line(number));
    let files = generate(&model(&OneFile(&schema), Path::new("dense.flat")));
    let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
    assert!(lines < 1_000, "{lines} lines");
}
