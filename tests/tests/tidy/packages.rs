//! Which package may depend on which.

use std::process::Command;

use serde_json::Value;

use crate::source::root;

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let output = Command::new(cargo).args(arguments).current_dir(root()).output().expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The direct dependencies of a package, without those of its tests.
fn dependencies(package: &str) -> Vec<String> {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version=1"])).expect("metadata");
    let packages = metadata["packages"].as_array().expect("packages");
    let found = packages.iter().find(|found| found["name"] == package).expect("a package of the workspace");
    let dependencies = found["dependencies"].as_array().expect("dependencies");
    let normal = dependencies.iter().filter(|dependency| dependency["kind"].is_null());
    normal.map(|dependency| dependency["name"].as_str().expect("a name").to_owned()).collect()
}

#[test]
fn the_runtime_knows_the_derive_and_not_the_emitter() {
    let dependencies = dependencies("llano");
    assert!(!dependencies.iter().any(|name| name == "llano-codegen"), "{dependencies:?}");
}

#[test]
fn the_emitter_and_the_derive_do_not_know_the_runtime() {
    for package in ["llano-codegen", "llano-derive"] {
        assert!(!dependencies(package).iter().any(|name| name == "llano"), "{package}");
    }
}

#[test]
fn the_derive_pulls_in_neither_the_schema_language_nor_the_command_line() {
    let tree = cargo(&["tree", "-p", "llano-derive", "--edges=normal", "--prefix=none", "--offline"]);
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains(&"syn"), "{names:?}");
    for name in names {
        assert!(!name.starts_with("pest") && !name.starts_with("clap"), "{tree}");
        assert!(!["prettyplease", "annotate-snippets", "llano"].contains(&name), "{tree}");
    }
}

#[test]
fn a_plain_build_of_the_emitter_parses_nothing() {
    let tree = cargo(&[
        "tree",
        "-p",
        "llano-codegen",
        "--edges=normal",
        "--prefix=none",
        "--offline",
        "--no-default-features",
    ]);
    for name in tree.lines().filter_map(|line| line.split(' ').next()) {
        assert!(!["syn", "pest", "clap"].contains(&name), "{tree}");
    }
}
