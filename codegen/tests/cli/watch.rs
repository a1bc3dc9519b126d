//! `llano watch`: waits for output, with a bound that only a failure meets.

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use crate::support::Folder;

const GOOD: &str = "module good;\n\nrecord Order {\n    @1 id: u64,\n}\n";
const BOUND: Duration = Duration::from_secs(60);

/// A running `llano watch`, and the lines that it writes.
struct Watch {
    process: Child,
    output: Receiver<String>,
    errors: Receiver<String>,
}

impl Watch {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let arguments = [&["watch"], arguments].concat();
        let mut command = folder.command(&arguments);
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
        let output = lines(process.stdout.take().expect("a pipe"));
        let errors = lines(process.stderr.take().expect("a pipe"));
        Self { process, output, errors }
    }

    /// Waits for a line with that text on the standard output.
    #[track_caller]
    fn prints(&self, text: &str) {
        wait_for(&self.output, text);
    }

    /// Waits for a line with that text on the standard error.
    #[track_caller]
    fn reports(&self, text: &str) {
        wait_for(&self.errors, text);
    }
}

fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            // Whoever has seen enough does not listen any more.
            let _ = sender.send(line);
        }
    });
    lines
}

#[track_caller]
fn wait_for(lines: &Receiver<String>, text: &str) {
    let mut seen = String::new();
    while !seen.contains(text) {
        match lines.recv_timeout(BOUND) {
            Ok(line) => seen = format!("{seen}{line}\n"),
            Err(error) => panic!("no `{text}`: {error}\n{seen}"),
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // It has ended already where that is tested.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn every_change_is_checked() {
    let folder = Folder::new(&[("schemas/good.flat", GOOD)]);
    let watch = Watch::start(&folder, &[]);
    watch.prints("watching 1 file");
    watch.prints("1 file checked, no faults");
    folder.write("schemas/good.flat", GOOD.replace("u64", "u46"));
    watch.prints("changed schemas/good.flat");
    watch.reports("error[L0201]");
    folder.write("schemas/deep/other.flat", "module other;\n");
    watch.prints("new schemas/deep/other.flat");
    // As editors do it: a new file takes the place of the old one.
    folder.write("schemas/good.tmp", GOOD);
    fs::rename(folder.path().join("schemas/good.tmp"), folder.path().join("schemas/good.flat")).expect("it renames");
    watch.prints("changed schemas/good.flat");
    watch.prints("2 files checked, no faults");
    fs::remove_dir_all(folder.path().join("schemas/deep")).expect("it removes");
    watch.prints("removed schemas/deep/other.flat");
}

#[test]
fn a_file_and_what_it_imports_are_watched() {
    let importing =
        "module a;\n\nimport \"../shared/common.flat\" as common;\n\nrecord Order {\n    @1 id: common.Id,\n}\n";
    let folder =
        Folder::new(&[("own/a.flat", importing), ("own/other.flat", "?"), ("shared/common.flat", "type Id = u64;\n")]);
    let watch = Watch::start(&folder, &["own/a.flat"]);
    watch.prints("2 files checked, no faults");
    folder.write("shared/common.flat", "type Id = u32;\n");
    watch.prints("changed shared/common.flat");
    watch.prints("2 files checked, no faults");
}

#[test]
fn code_is_generated_on_every_change() {
    let folder = Folder::new(&[("good.flat", GOOD)]);
    let watch = Watch::start(&folder, &["good.flat", "--out", "out"]);
    watch.prints("1 file checked, no faults");
    assert!(folder.read("out/good.rs").contains("pub struct Order"));
    folder.write("good.flat", GOOD.replace("Order", "Offer"));
    watch.prints("out/good.rs was written");
    watch.prints("1 file checked, no faults");
    assert!(folder.read("out/good.rs").contains("pub struct Offer"));
}

#[test]
fn the_first_schema_may_come_later() {
    let folder = Folder::new(&[]);
    let watch = Watch::start(&folder, &[]);
    watch.prints("watching 0 files");
    folder.write("good.flat", GOOD);
    watch.prints("new good.flat");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_with_0() {
    let folder = Folder::new(&[("good.flat", GOOD)]);
    let mut watch = Watch::start(&folder, &[]);
    watch.prints("no faults");
    let kill = std::process::Command::new("kill").args(["-INT", &watch.process.id().to_string()]).status();
    assert!(kill.expect("kill runs").success());
    assert_eq!(watch.process.wait().expect("it ends").code(), Some(0));
}
