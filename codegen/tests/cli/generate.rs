//! `llano gen rust`.

use std::fs;

use crate::lock::{ORDERS, folder};
use crate::support::Folder;

const GENERATE: [&str; 4] = ["gen", "rust", "--out", "src/generated"];

#[test]
fn only_files_that_change_are_written() {
    let folder = folder();
    let run = folder.llano(&GENERATE).exits(0);
    let mut lines: Vec<_> = run.stdout.lines().collect();
    lines.sort_unstable();
    let written = ["common.rs", "mod.rs", "shop/mod.rs", "shop/orders.rs"];
    assert_eq!(lines, written.map(|file| format!("src/generated/{file} was written")));
    assert!(folder.read("src/generated/shop/orders.rs").contains("pub struct Order"));
    assert_eq!(folder.llano(&GENERATE).exits(0).stdout, "");
    folder.write("schemas/orders.flat", ORDERS.replace("u32", "u16"));
    assert_eq!(folder.llano(&GENERATE).exits(0).stdout, "src/generated/shop/orders.rs was written\n");
}

#[test]
fn check_says_what_differs_and_writes_nothing() {
    let folder = folder();
    let check = [&GENERATE[..], &["--check"]].concat();
    let run = folder.llano(&check).exits(1);
    assert!(run.stdout.contains("src/generated/common.rs is missing\n"), "{}", run.stdout);
    assert!(!folder.path().join("src").exists());
    folder.llano(&GENERATE).exits(0);
    assert_eq!(folder.llano(&check).exits(0).stdout, "");
    folder.write("src/generated/common.rs", "// edited");
    assert_eq!(folder.llano(&check).exits(1).stdout, "src/generated/common.rs differs\n");
    assert_eq!(folder.read("src/generated/common.rs"), "// edited");
}

/// A program that reads faults line by line is not to read anything else.
#[test]
fn results_for_people_do_not_stand_among_faults_for_programs() {
    let folder = folder();
    let run = folder.llano(&[&GENERATE[..], &["--message-format", "json"]].concat()).exits(0);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("src/generated/common.rs was written\n"), "{}", run.stderr);
}

#[test]
fn what_was_generated_for_modules_that_are_gone_is_removed() {
    let folder = folder();
    folder.llano(&GENERATE).exits(0);
    folder.write("src/generated/own.rs", "// Written by hand.\n");
    fs::remove_file(folder.path().join("schemas/orders.flat")).expect("it removes");
    let run = folder.llano(&[&GENERATE[..], &["--check"]].concat()).exits(1);
    assert!(run.stdout.contains("src/generated/shop/orders.rs is of a module that is gone\n"), "{}", run.stdout);
    let run = folder.llano(&GENERATE).exits(0);
    assert!(run.stdout.contains("src/generated/shop/orders.rs was removed\n"), "{}", run.stdout);
    assert!(!folder.path().join("src/generated/shop").exists());
    folder.read("src/generated/own.rs");
}

#[test]
fn nothing_is_generated_from_faulty_schemas() {
    let folder = Folder::new(&[("bad.flat", "record Order { id: u46 }\n")]);
    let run = folder.llano(&GENERATE).exits(1);
    assert!(run.stderr.contains("error[L0201]"), "{}", run.stderr);
    assert!(!folder.path().join("src").exists());
}

#[test]
fn a_directory_that_cannot_be_written_exits_with_2() {
    let folder = folder();
    fs::write(folder.path().join("src"), "a file").expect("a file");
    let run = folder.llano(&GENERATE).exits(2);
    assert!(run.stderr.starts_with("error: cannot "), "{}", run.stderr);
}
