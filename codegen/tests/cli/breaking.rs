//! `llano breaking`, against files, lock files and revisions.

use std::process::Command;

use serde_json::Value;

use crate::golden;
use crate::lock::{COMMON, ORDERS, folder};
use crate::support::Folder;

/// A field of another type, one that is gone, and another name.
fn broken(folder: &Folder) {
    folder
        .write("schemas/orders.flat", ORDERS.replace("id: u64", "id: u32").replace("    @3 quantity: u32 = 1,\n", ""));
    folder.write("schemas/common.flat", COMMON.replace("name", "title"));
}

fn git(folder: &Folder, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder.path()).args(["-c", "user.name=Test", "-c", "user.email=test@example.com"]);
    // Neither the settings of this machine nor a repository around the tests are of interest.
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null").env_remove("GIT_DIR");
    let output = command.args(arguments).output().expect("git runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(folder: &Folder) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "a version"]);
}

fn repository() -> Folder {
    let folder = folder();
    git(&folder, &["init", "--quiet"]);
    commit(&folder);
    folder
}

#[test]
fn changes_since_a_directory_are_reported_with_both_lines() {
    let folder = folder();
    folder.write("old/orders.flat", ORDERS);
    folder.write("old/common.flat", COMMON);
    let run = folder.llano(&["breaking", "--against", "old"]).exits(0);
    assert_eq!(run.stdout, "no incompatible changes\n");
    broken(&folder);
    let run = folder.llano(&["breaking", "--against", "old"]).exits(1);
    assert_eq!(run.stdout, "");
    golden::check("breaking/directory.txt", &run.stderr);
    let file = folder.llano(&["breaking", "schemas/orders.flat", "--against", "old/orders.flat"]).exits(1);
    assert_eq!(file.stderr, run.stderr);
}

#[test]
fn profiles_say_what_is_not_to_break() {
    let folder = folder();
    folder.llano(&["lock"]).exits(0);
    folder.write("schemas/common.flat", COMMON.replace("name", "title"));
    folder.llano(&["breaking", "--against", "llano.lock"]).exits(0);
    for profile in ["json", "source"] {
        let run = folder.llano(&["breaking", "--against", "llano.lock", "--profile", profile]).exits(1);
        golden::check(&format!("breaking/{profile}.txt"), &run.stderr);
    }
    folder.llano(&["breaking", "--against", "llano.lock", "--profile", "all"]).exits(2);
}

#[test]
fn a_lock_file_takes_the_place_of_the_old_schemas() {
    let folder = folder();
    folder.llano(&["lock"]).exits(0);
    assert_eq!(folder.llano(&["breaking", "--against", "llano.lock"]).exits(0).stdout, "no incompatible changes\n");
    broken(&folder);
    let run = folder.llano(&["breaking", "--against", "llano.lock"]).exits(1);
    golden::check("breaking/lock.txt", &run.stderr);
    let json = folder.llano(&["breaking", "--against", "llano.lock", "--message-format", "json"]).exits(1);
    let first: Value = serde_json::from_str(json.stdout.lines().next().expect("a change")).expect("JSON");
    assert!(first["code"].as_str().is_some_and(|code| code.starts_with("L09")), "{first}");
}

#[test]
fn lock_files_that_cannot_be_read_are_refused() {
    let folder = folder();
    folder.write("llano.lock", "// llano lock 99\n");
    let run = folder.llano(&["breaking", "--against", "llano.lock"]).exits(2);
    assert!(run.stderr.contains("the lock file has version 99"), "{}", run.stderr);
    let run = folder.llano(&["breaking", "--against", "nothing"]).exits(2);
    assert!(run.stderr.starts_with("error: cannot read `nothing`: "), "{}", run.stderr);
}

#[test]
fn a_revision_is_read_without_a_checkout() {
    let folder = repository();
    let run = folder.llano(&["breaking", "--against", "git:HEAD"]).exits(0);
    assert_eq!(run.stdout, "no incompatible changes\n");
    broken(&folder);
    let run = folder.llano(&["breaking", "--against", "git:HEAD"]).exits(1);
    golden::check("breaking/git.txt", &run.stderr);
    commit(&folder);
    folder.llano(&["breaking", "--against", "git:HEAD"]).exits(0);
    assert_eq!(folder.llano(&["breaking", "--against", "git:HEAD~1"]).exits(1).stderr.matches("error[").count(), 2);
    let paths = ["breaking", "schemas/common.flat", "--against", "git:HEAD~1"];
    folder.llano(&paths).exits(0);
}

#[test]
fn revisions_are_read_from_below_the_root_with_imports_and_search_roots() {
    let folder = Folder::new(&[
        ("service/schemas/orders.flat", ORDERS),
        ("service/schemas/with space/grün.flat", "module green;\n"),
        ("service/schemas/.hidden/hidden.flat", "module hidden;\n\nrecord Hidden {}\n"),
        ("vendor/shared/common.flat", COMMON),
    ]);
    git(&folder, &["init", "--quiet"]);
    commit(&folder);
    folder.write("vendor/shared/common.flat", COMMON.replace("string", "[u16]"));
    let run = |directory: &str, arguments: &[&str]| {
        let mut command = folder.command(arguments);
        crate::support::Run::of(command.current_dir(folder.path().join(directory)).output().expect("it runs"))
    };
    let root = ["breaking", "--against", "git:HEAD", "--root", "../vendor/shared"];
    let below = run("service", &root).exits(1);
    assert!(below.stderr.contains("::: HEAD:../vendor/shared/common.flat:5:"), "{}", below.stderr);
    run("service/schemas", &["breaking", ".", "--against", "git:HEAD", "--root", "../../vendor/shared"]).exits(1);
    let absolute = folder.path().canonicalize().expect("a path");
    let [schemas, shared] = ["service/schemas", "vendor/shared"].map(|path| absolute.join(path).display().to_string());
    run("service", &["breaking", &schemas, "--against", "git:HEAD", "--root", &shared]).exits(1);
}

#[test]
fn revisions_that_cannot_be_read_are_refused() {
    let folder = repository();
    folder.llano(&["breaking", "--against", "git:v99"]).complains("git knows no revision `v99`");
    folder.llano(&["breaking", "--against", "git:--all"]).complains("git knows no revision `--all`");
    let run = folder.llano(&["breaking", "--against", "git:HEAD", "."]).exits(0);
    assert_eq!(run.stdout, "no incompatible changes\n");
    folder.write("later/new.flat", "module later;\n");
    let run = folder.llano(&["breaking", "later", "--against", "git:HEAD"]).exits(2);
    assert!(run.stderr.contains("--> HEAD:later"), "{}", run.stderr);

    let elsewhere = self::folder();
    let mut command = elsewhere.command(&["breaking", "--against", "git:HEAD"]);
    let command = command.env("GIT_CEILING_DIRECTORIES", elsewhere.path().parent().expect("a parent"));
    let run = crate::support::Run::of(command.output().expect("it runs")).exits(2);
    assert!(run.stderr.ends_with("it is in no git repository\n"), "{}", run.stderr);

    let mut command = folder.command(&["breaking", "--against", "git:HEAD"]);
    let run = crate::support::Run::of(command.env("PATH", "").output().expect("it runs"));
    run.complains("there is no `git` in PATH, which reads revisions");
}
