//! Schemas that are right, and a little changed: whatever comes of it, nothing panics, and a model comes without errors.

use std::fs;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::Severity;
use llano_codegen::model::Type;
use llano_codegen::model::layout::{Layouts, MAX_DATA_LEN, MAX_VAR_COUNT};
use llano_codegen::schema::{Compilation, DiskFiles, Files, compile};
use oorandom::Rand32;

use crate::{Memory, lines};

fn schemas() -> (Vec<PathBuf>, Memory) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("schemas");
    let paths = DiskFiles.list(&root).expect("the schemas are there").expect("they are in a directory");
    let paths: Vec<_> =
        paths.into_iter().filter(|path| !path.components().any(|part| part.as_os_str() == "invalid")).collect();
    let read = |path: &PathBuf| (path.clone(), fs::read(path).expect("a schema"));
    let files = Memory(paths.iter().map(read).collect());
    (paths, files)
}

/// What has to hold of every run.
fn hold(found: &Compilation, text: &str) {
    let has_error = found.diagnostics.iter().any(|report| report.severity == Severity::Error);
    assert_eq!(found.model.is_none(), has_error, "{text}");
    for report in &found.diagnostics {
        assert!(!report.message.is_empty() && !report.message.contains('\n'), "{text}");
        let labels = report.labels.iter().map(|label| label.span);
        let edits = report.help.iter().flat_map(|help| &help.edits).map(|edit| edit.span);
        // Panics if a span ends within a character.
        let lengths = labels.chain(edits).map(|span| found.sources.text(span).len());
        assert!(lengths.sum::<usize>() < usize::MAX);
    }
    let keys: Vec<_> = found.diagnostics.iter().map(|report| (report.span().file, report.span().start)).collect();
    assert!(keys.is_sorted(), "{text}");
    if let Some(model) = &found.model {
        let layouts = Layouts::new(model);
        for (id, _) in model.types() {
            let extent = layouts.extent(&Type::Named(id)).unwrap_or_default();
            assert!(extent.data_len <= MAX_DATA_LEN && extent.var_count <= MAX_VAR_COUNT, "{text}");
        }
    }
}

/// Pieces of text that mean something on their own.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let len = if is_word(first) { rest.find(|c| !is_word(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        tokens.push(&rest[..len]);
        rest = &rest[len..];
    }
    tokens
}

fn mutate(text: &str, words: &[&str], random: &mut Rand32) -> String {
    let mut tokens = tokens(text);
    for _ in 0..=random.rand_range(0..3) {
        let len = u32::try_from(tokens.len()).expect("a small text");
        let mut any = || random.rand_range(0..len) as usize;
        let (at, other) = (any(), any());
        match random.rand_range(0..5) {
            0 if len > 1 => drop(tokens.remove(at)),
            1 => tokens.swap(at, other),
            2 => tokens.insert(at, tokens[other]),
            _ => {
                // A word for a word keeps the text one that is read.
                let is_word = |token: &&str| token.starts_with(char::is_alphanumeric);
                if let Some(word) = tokens[at..].iter().position(is_word) {
                    tokens[at + word] = words[random.rand_range(0..u32::try_from(words.len()).expect("few")) as usize];
                }
            }
        }
    }
    tokens.concat()
}

#[test]
fn the_schemas_are_right() {
    let (paths, files) = schemas();
    assert!(paths.len() > 5);
    let found = compile(&files, &paths, &[]);
    assert_eq!(lines(&found), [""; 0]);
    hold(&found, "");
}

#[test]
fn changed_schemas_are_refused_or_taken() {
    let (paths, files) = schemas();
    let mut random = Rand32::new(7);
    let mut taken = 0;
    for path in &paths {
        let text = String::from_utf8(files.0[path].clone()).expect("UTF-8");
        let more = ["u8", "0", "255", "256", "string", "MAX", "struct", "record", "variant", "self", "-1", "Missing"];
        let words: Vec<_> =
            tokens(&text).into_iter().filter(|token| token.starts_with(char::is_alphanumeric)).chain(more).collect();
        for _ in 0..25 {
            let changed = mutate(&text, &words, &mut random);
            let mut files = files.clone();
            files.0.insert(path.clone(), changed.clone().into_bytes());
            let found = compile(&files, std::slice::from_ref(path), &[]);
            hold(&found, &changed);
            assert_eq!(found.diagnostics, compile(&files, std::slice::from_ref(path), &[]).diagnostics, "{changed}");
            taken += usize::from(found.model.is_some());
        }
    }
    assert!(taken > 20, "some changes change names and numbers only: {taken}");
}
