//! `llano explain`, and whether the explanations tell the truth.

use std::io;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::Code;
use llano_codegen::render::{Format, render};
use llano_codegen::schema::{Files, compile};

use crate::golden;
use crate::support::Folder;

const MAIN: &str = "example.flat";

#[test]
fn codes_and_names_are_explained() {
    let folder = Folder::new(&[]);
    let by_code = folder.llano(&["explain", "l0201"]).exits(0).stdout;
    assert_eq!(folder.llano(&["explain", "unknown-type"]).exits(0).stdout, by_code);
    assert!(by_code.starts_with("L0201 unknown-type: a type is not declared\n\n"), "{by_code}");
    assert!(by_code.contains(Code::UNKNOWN_TYPE.explanation().trim_end()), "{by_code}");
    golden::check("explain-list.txt", &folder.llano(&["explain", "--list"]).exits(0).stdout);
}

#[test]
fn unknown_codes_have_a_suggestion_where_one_is_near() {
    let folder = Folder::new(&[]);
    let complaint = "there is no code `unkown-type`; did you mean `unknown-type`?";
    folder.llano(&["explain", "unkown-type"]).complains(complaint);
    let complaint = "there is no code `something else`; `llano explain --list` lists all";
    folder.llano(&["explain", "something else"]).complains(complaint);
}

/// An example, which stands alone.
struct Example(String);

impl Files for Example {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if path == Path::new(MAIN) { Ok(self.0.clone().into_bytes()) } else { Err(io::ErrorKind::NotFound.into()) }
    }
}

/// The code blocks of a text: what they are marked with, and what is in them.
fn blocks(markdown: &str) -> Vec<(&str, String)> {
    let mut blocks: Vec<(&str, String)> = Vec::new();
    let mut is_open = false;
    for line in markdown.lines() {
        match line.strip_prefix("```") {
            Some(mark) if !is_open => blocks.push((mark, String::new())),
            None if is_open => blocks.last_mut().expect("one is open").1.extend([line, "\n"]),
            _ => {}
        }
        is_open ^= line.starts_with("```");
    }
    blocks
}

#[test]
fn the_examples_of_explanations_behave() {
    let mut wrong = Vec::new();
    for code in Code::ALL {
        for (mark, text) in blocks(code.explanation()) {
            let expected: &[Code] = match mark {
                "flat" => &[],
                "flat,error" => &[*code],
                _ => continue,
            };
            let compilation = compile(&Example(text.clone()), &[PathBuf::from(MAIN)], &[]);
            let mut found: Vec<_> = compilation.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
            found.dedup();
            if found != expected {
                let rendered =
                    render(&compilation.diagnostics, &compilation.sources, Format::Text { is_styled: false });
                wrong.push(format!("{code:?}: a block `{mark}`\n{text}gives {found:?}\n{rendered}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
