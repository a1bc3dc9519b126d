//! Where things stand, how long they are, and where `unsafe` is.

use std::fs;

use crate::source::{all_sources, root};

/// The folders of the workspace.
const FOLDERS: [&str; 7] = ["codegen", "derive", "runtime", "schemas", "examples", "tests", "book"];

/// Where `unsafe` may stand, and why. Tests may call the entries that are `unsafe`.
const UNSAFE: &[(&str, &str)] = &[
    ("runtime/src/wire/", "the module that reads and writes the bytes of the format"),
    ("runtime/src/encode/mod.rs", "the entries for bytes that need no check, and for memory that is not initialized"),
    ("runtime/src/heap/", "allocators"),
    ("runtime/src/sync/", "queues and locks"),
    ("runtime/src/index/node", "the nodes of indexes"),
    ("examples/tour/file.rs", "mapping a file"),
    ("tests/", "calls of entries that are `unsafe`"),
];

/// The most lines of a file.
const LINES: usize = 500;

#[test]
fn the_workspace_has_the_folders_it_is_to_have() {
    for entry in fs::read_dir(root()).expect("the root") {
        let entry = entry.expect("a readable folder");
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !name.starts_with('.') && name != "target" {
            assert!(FOLDERS.contains(&name.as_str()), "`{name}` is none of {FOLDERS:?}");
        }
    }
}

#[test]
fn files_are_short() {
    for source in all_sources() {
        let lines = source.text.lines().count();
        assert!(lines <= LINES, "{} has {lines} lines: do two things stand in it?", source.path);
    }
}

#[test]
fn unsafe_stands_where_it_may() {
    for source in all_sources() {
        let is_allowed = UNSAFE.iter().any(|(path, _)| source.path.starts_with(path));
        assert!(is_allowed || !source.tokens().iter().any(|token| token == "unsafe"), "{}: `unsafe`", source.path);
    }
}

#[test]
fn roots_forbid_what_no_module_of_theirs_needs() {
    for (path, attribute) in [
        ("codegen/src/lib.rs", "#![forbid(unsafe_code)]"),
        ("derive/src/lib.rs", "#![forbid(unsafe_code)]"),
        ("runtime/src/lib.rs", "#![deny(unsafe_code)]"),
        ("runtime/src/lib.rs", "#![no_std]"),
    ] {
        let text = fs::read_to_string(root().join(path)).expect("a readable file");
        assert!(text.lines().any(|line| line == attribute), "{path}: {attribute}");
    }
}

#[test]
fn each_unsafe_block_has_its_proof_by_a_lint_in_each_package() {
    let manifest = |path: &str| fs::read_to_string(root().join(path).join("Cargo.toml")).expect("a manifest");
    let workspace = manifest("");
    for lint in ["undocumented_unsafe_blocks", "unsafe_op_in_unsafe_fn"] {
        assert!(workspace.lines().any(|line| line == format!("{lint} = \"deny\"")), "{lint}");
    }
    for package in ["codegen", "derive", "runtime", "tests"] {
        assert!(manifest(package).contains("[lints]\nworkspace = true"), "{package}");
    }
}
