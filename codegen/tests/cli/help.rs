//! Help, versions, wrong usage, completions and manual pages.

use std::process::Stdio;

use crate::golden;
use crate::support::{Folder, Run};

const COMMANDS: [&[&str]; 12] = [
    &["init"],
    &["check"],
    &["gen"],
    &["gen", "rust"],
    &["fmt"],
    &["watch"],
    &["layout"],
    &["lock"],
    &["breaking"],
    &["explain"],
    &["completions"],
    &["man"],
];

/// Without the spaces that clap leaves at the ends of lines.
fn trimmed(help: &str) -> String {
    help.lines().map(|line| format!("{}\n", line.trim_end())).collect::<Vec<_>>().concat()
}

#[test]
fn every_command_helps_with_examples() {
    let folder = Folder::new(&[]);
    golden::check("help/llano.txt", &trimmed(&folder.llano(&["--help"]).exits(0).stdout));
    for command in COMMANDS {
        let run = folder.llano(&[command, &["--help"]].concat()).exits(0);
        assert!(run.stdout.contains("Examples:\n  llano "), "{command:?}");
        golden::check(&format!("help/{}.txt", command.join("-")), &trimmed(&run.stdout));
    }
}

#[test]
fn wrong_usage_exits_with_2() {
    let folder = Folder::new(&[]);
    for arguments in [&[][..], &["chekc"], &["check", "--frob"], &["explain"], &["layout"], &["gen"], &["gen", "rust"]]
    {
        let run = folder.llano(arguments).exits(2);
        assert_eq!(run.stdout, "", "{arguments:?}");
        assert!(run.stderr.contains("Usage: llano"), "{}", run.stderr);
    }
    let run = folder.llano(&["chekc"]);
    assert!(run.stderr.contains("a similar subcommand exists: 'check'"), "{}", run.stderr);
}

#[test]
fn the_version_is_the_packages() {
    let run = Folder::new(&[]).llano(&["--version"]).exits(0);
    assert_eq!(run.stdout, format!("llano {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn completions_know_the_commands() {
    let folder = Folder::new(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = folder.llano(&["completions", shell]).exits(0);
        assert!(run.stdout.contains("breaking") && run.stdout.contains("message-format"), "{shell}");
    }
}

#[test]
fn manual_pages_are_printed_or_written() {
    let folder = Folder::new(&[]);
    let run = folder.llano(&["man"]).exits(0);
    assert!(run.stdout.contains(".TH llano 1"), "{}", run.stdout);
    assert_eq!(folder.llano(&["man", "--out", "share/man1"]).exits(0).stdout, "");
    assert_eq!(folder.read("share/man1/llano.1"), run.stdout);
    for command in COMMANDS {
        let page = folder.read(&format!("share/man1/llano-{}.1", command.join("-")));
        assert!(page.contains("Examples:"), "{command:?}");
    }
}

/// A reader such as `head` closes its end of the pipe before everything is written.
#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = Folder::new(&[]);
    for arguments in [&["explain", "--list"][..], &["completions", "bash"], &["man"], &["--help"]] {
        let mut command = folder.command(arguments);
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
        drop(process.stdout.take());
        let run = Run::of(process.wait_with_output().expect("it ends"));
        assert_eq!(run.stderr, "", "{arguments:?}");
        assert_eq!(run.code, Some(0), "{arguments:?}");
    }
}
