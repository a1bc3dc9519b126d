//! `llano fmt`.

use crate::golden;
use crate::support::Folder;

const UGLY: &str = "module a;   // behind\nrecord   Order{@1 id:u64,\n// before\n@2 name : string}\n";

fn formatted() -> String {
    Folder::new(&[]).llano_with_input(&["fmt", "-"], UGLY.as_bytes()).exits(0).stdout
}

#[test]
fn the_standard_input_is_formatted_to_the_standard_output() {
    golden::check("fmt/formatted.flat", &formatted());
    let run = Folder::new(&[]).llano_with_input(&["fmt", "-"], formatted().as_bytes()).exits(0);
    assert_eq!(run.stdout, formatted());
}

#[test]
fn files_are_formatted_in_place_if_they_change() {
    let folder = Folder::new(&[("a.flat", UGLY), ("b.flat", &formatted()), ("c.txt", UGLY)]);
    assert_eq!(folder.llano(&["fmt"]).exits(0).stdout, "formatted a.flat\n");
    assert_eq!(folder.read("a.flat"), formatted());
    assert_eq!(folder.read("c.txt"), UGLY);
    assert_eq!(folder.llano(&["fmt"]).exits(0).stdout, "");
}

#[test]
fn check_prints_what_would_change_and_changes_nothing() {
    let folder = Folder::new(&[("a.flat", UGLY)]);
    let run = folder.llano(&["fmt", "--check", "a.flat"]).exits(1);
    golden::check("fmt/check.diff", &run.stdout);
    assert_eq!(folder.read("a.flat"), UGLY);
    folder.llano_with_input(&["fmt", "--check", "-"], UGLY.as_bytes()).exits(1);
    folder.llano_with_input(&["fmt", "--check", "-"], formatted().as_bytes()).exits(0);
}

#[test]
fn what_is_no_schema_is_reported_and_left_alone() {
    let folder = Folder::new(&[("a.flat", UGLY), ("bad.flat", "record {"), ("z.flat", UGLY)]);
    folder.write("latin.flat", b"// Gr\xf6\xdfe\n");
    let run = folder.llano(&["fmt"]).exits(1);
    assert_eq!(run.stdout, "formatted a.flat\nformatted z.flat\n");
    assert!(run.stderr.contains("--> bad.flat:1:"), "{}", run.stderr);
    assert!(run.stderr.contains("error[L0001]"), "{}", run.stderr);
    assert_eq!(folder.read("bad.flat"), "record {");
    let run = folder.llano_with_input(&["fmt", "-"], b"record {").exits(1);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("--> <stdin>:1:"), "{}", run.stderr);
}

/// Whoever forgets the dash in a script would wait for ever, or format nothing.
#[test]
fn the_standard_input_is_read_only_if_asked_for() {
    let folder = Folder::new(&[]);
    let run = folder.llano_with_input(&["fmt"], b"").exits(2);
    assert!(run.stderr.contains("there is no `*.flat` file in `.`"), "{}", run.stderr);
    folder.llano(&["fmt", "no such file"]).exits(2);
}
