//! `llano check` and `llano init`, and what all commands do with their options.

use std::ffi::OsString;

use serde_json::Value;

use crate::golden;
use crate::support::Folder;

const GOOD: &str = "module good;\n\nrecord Order {\n    @1 id: u64,\n}\n";
/// An unknown type, and a name that should be written in another way.
const BAD: &str =
    "module bad;\n\nrecord Order {\n    @1 Id: u64,\n    @2 line: Lien,\n}\n\nstruct Line {\n    price: i64,\n}\n";

#[test]
fn good_schemas_exit_with_0() {
    let folder = Folder::new(&[("good.flat", GOOD), ("deep/er/other.flat", "module other;\n")]);
    let run = folder.llano(&["check", "good.flat", "deep"]).exits(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("2 files checked, no faults\n", ""));
}

#[test]
fn faults_go_to_the_standard_error_and_exit_with_1() {
    let folder = Folder::new(&[("bad.flat", BAD)]);
    let run = folder.llano(&["check", "bad.flat"]).exits(1);
    assert_eq!(run.stdout, "");
    golden::check("check/bad.txt", &run.stderr);
}

#[test]
fn warnings_alone_exit_with_0() {
    let folder = Folder::new(&[("bad.flat", &BAD.replace("Lien", "Line"))]);
    let run = folder.llano(&["check"]).exits(0);
    assert!(run.stderr.ends_with("\n\n1 warning\n"), "{}", run.stderr);
}

#[test]
fn formats_for_programs_go_to_the_standard_output() {
    let folder = Folder::new(&[("bad.flat", BAD)]);
    for format in ["json", "sarif", "github"] {
        // A global option may stand before the command and behind it.
        let run = folder.llano(&["check", "--message-format", format]).exits(1);
        assert_eq!(folder.llano(&["--message-format", format, "check"]).exits(1).stdout, run.stdout);
        assert_eq!(run.stderr, "", "{format}");
        match format {
            "json" => {
                let codes =
                    run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")["code"].take());
                assert_eq!(codes.collect::<Vec<_>>(), ["L0802", "L0201"]);
            }
            "sarif" => {
                let log: Value = serde_json::from_str(&run.stdout).expect("JSON");
                assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(2));
            }
            _ => golden::check("check/bad.github", &run.stdout),
        }
    }
}

/// A code scanner takes a log without results as the news that all is well.
#[test]
fn a_sarif_log_is_written_without_faults_too() {
    let folder = Folder::new(&[("good.flat", GOOD)]);
    let run = folder.llano(&["check", "--message-format", "sarif"]).exits(0);
    let log: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
    assert_eq!(folder.llano(&["check", "--message-format", "json"]).exits(0).stdout, "");
}

#[test]
fn colour_is_for_terminals_unless_asked_for() {
    let folder = Folder::new(&[("bad.flat", BAD)]);
    let is_coloured = |arguments: &[&str], variable: Option<&str>| {
        let mut command = folder.command(arguments);
        command.envs(variable.map(|name| (name, "1")));
        command.output().expect("it runs").stderr.contains(&0x1b)
    };
    assert!(!is_coloured(&["check"], None));
    assert!(is_coloured(&["check", "--color", "always"], None));
    assert!(is_coloured(&["check", "--color", "always", "no such file"], None));
    assert!(is_coloured(&["check"], Some("CLICOLOR_FORCE")));
    assert!(!is_coloured(&["check", "--color", "never"], Some("CLICOLOR_FORCE")));
    assert!(is_coloured(&["check", "--color", "always"], Some("NO_COLOR")));
}

#[test]
fn without_paths_the_schemas_directory_is_checked_or_else_this_one() {
    let folder = Folder::new(&[("bad.flat", BAD)]);
    let run = folder.llano(&["check"]).exits(1);
    assert!(run.stderr.contains("--> bad.flat:5:"), "{}", run.stderr);
    folder.write("schemas/good.flat", GOOD);
    assert_eq!(folder.llano(&["check"]).exits(0).stdout, "1 file checked, no faults\n");
}

#[test]
fn directories_of_tools_are_not_searched() {
    let folder = Folder::new(&[("good.flat", GOOD), (".git/bad.flat", BAD), ("target/bad.flat", BAD)]);
    folder.llano(&["check"]).exits(1);
    folder.write("target/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
    assert_eq!(folder.llano(&["check"]).exits(0).stdout, "1 file checked, no faults\n");
    folder.llano(&["check", ".git"]).exits(1);
}

#[test]
fn imports_are_found_in_search_roots() {
    let importing =
        "module a;\n\nimport \"shared/common.flat\" as common;\n\nrecord Order {\n    @1 owner: common.Party,\n}\n";
    let common = "module common;\n\nrecord Party {\n    @1 id: u64,\n}\n";
    let folder = Folder::new(&[("a.flat", importing), ("vendor/shared/common.flat", common), ("else/x.flat", GOOD)]);
    let run = folder.llano(&["check", "a.flat"]).exits(1);
    assert!(run.stderr.contains("error[L0102]"), "{}", run.stderr);
    folder.llano(&["check", "a.flat", "--root", "else", "--root", "vendor"]).exits(0);
}

#[test]
fn what_is_not_there_exits_with_2() {
    let folder = Folder::new(&[("empty/readme.txt", "")]);
    let complaint = "there is no `*.flat` file in `empty`; `llano init` writes a first one";
    folder.llano(&["check", "empty"]).complains(complaint);
    let run = folder.llano(&["check", "orders.flat"]).exits(2);
    assert!(run.stderr.contains("error[L0101]") && run.stderr.contains("orders.flat"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn paths_and_arguments_that_are_not_utf8_are_no_reason_to_panic() {
    use std::os::unix::ffi::OsStringExt as _;

    let folder = Folder::new(&[]);
    let path = OsString::from_vec(b"gr\xf6\xdfe".to_vec());
    std::fs::create_dir(folder.path().join(&path)).expect("a folder");
    std::fs::write(folder.path().join(&path).join("bad.flat"), BAD).expect("a file");
    for command in ["check", "fmt", "lock"] {
        let run = folder.llano(&[OsString::from(command), path.clone()]);
        assert!(matches!(run.code, Some(0..=2)), "{run:?}");
        assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    }
    let run = folder.llano(&[OsString::from("check"), path.clone()]).exits(1);
    assert!(run.stderr.contains("--> gr\u{fffd}\u{fffd}e/bad.flat:5:"), "{}", run.stderr);
    folder.llano(&[OsString::from("explain"), path.clone()]).exits(2);
    folder.llano(&[OsString::from("layout"), path]).exits(2);
}

#[test]
fn text_that_is_not_utf8_is_a_fault_with_its_place() {
    let folder = Folder::new(&[]);
    folder.write("latin.flat", b"module latin;\n// Gr\xf6\xdfe\n");
    let run = folder.llano(&["check"]).exits(1);
    assert!(run.stderr.contains("error[L0001]") && run.stderr.contains("--> latin.flat:2:6"), "{}", run.stderr);
}

#[test]
fn init_writes_a_schema_without_faults_and_never_overwrites() {
    let folder = Folder::new(&[]);
    let run = folder.llano(&["init"]).exits(0);
    assert!(run.stdout.starts_with("wrote schemas/example.flat\n"), "{}", run.stdout);
    let schema = folder.read("schemas/example.flat");
    assert_eq!(folder.llano(&["check"]).exits(0).stdout, "1 file checked, no faults\n");
    assert_eq!(folder.llano(&["fmt", "--check"]).exits(0).stdout, "");
    folder.write("schemas/example.flat", "// mine");
    let run = folder.llano(&["init"]).exits(2);
    assert!(run.stderr.starts_with("error: cannot make `schemas/example.flat`: "), "{}", run.stderr);
    assert_eq!(folder.read("schemas/example.flat"), "// mine");
    folder.llano(&["init", "a/b"]).exits(0);
    assert_eq!(folder.read("a/b/example.flat"), schema);
}
