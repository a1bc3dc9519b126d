//! The schemas in the book and in the explanations of diagnostics: each compiles, or has the fault that it shows.
//!
//! A block marked `flat` is a file and compiles without a report. A first line `// name.flat` names it, so that other
//! blocks of the chapter can import it. `flat,fields` are fields of a record. `flat,error` is a file with a fault, in
//! an explanation the one that is explained; the book writes which: `flat,L0301`. Of an incompatible change, `flat,old`
//! and `flat,new` are the two generations.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::{Code, Diagnostic};
use llano_codegen::model::breaking::{Profile, breaking};
use llano_codegen::schema::{Compilation, DiskFiles, Files, compile, format};

/// A block of schema in a text.
struct Block {
    /// The text and the line of the block.
    place: String,
    /// What is written behind `flat,`.
    kind: String,
    text: String,
}

/// The blocks of a chapter as files.
struct Chapter<'a>(BTreeMap<&'a str, &'a str>);

impl Files for Chapter<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let text = path.to_str().and_then(|name| self.0.get(name)).ok_or(io::ErrorKind::NotFound)?;
        Ok(text.as_bytes().to_vec())
    }
}

/// A folder of the workspace.
fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The texts of a folder by file name.
fn texts(path: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder(path)).expect("a folder").map(|entry| entry.expect("an entry").path());
    let files = entries.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let text = |path: PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(&path).expect("a text"))
    };
    files.map(text).collect()
}

/// The blocks of schema of a text.
fn blocks(name: &str, text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((line, opening)) = lines.next() {
        let Some(info) = opening.strip_prefix("```") else { continue };
        let body: Vec<_> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
        let mut words = info.split(',');
        if words.next() == Some("flat") {
            let kind = words.next().unwrap_or_default().to_owned();
            blocks.push(Block { place: format!("{name}:{}", line + 1), kind, text: body.join("\n") + "\n" });
        }
    }
    blocks
}

impl Block {
    /// The name that the block gives itself, if any.
    fn name(&self) -> Option<&str> {
        self.text
            .lines()
            .next()?
            .strip_prefix("// ")
            .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "flat"))
    }

    fn compile(&self, chapter: &[Self]) -> Compilation {
        let name = self.name().unwrap_or("example.flat");
        let text = match self.kind.as_str() {
            "fields" => format!("record Example {{\n{}}}\n", self.text),
            _ => self.text.clone(),
        };
        let mut files: BTreeMap<_, _> =
            chapter.iter().filter_map(|block| Some((block.name()?, block.text.as_str()))).collect();
        files.insert(name, &text);
        compile(&Chapter(files), &[PathBuf::from(name)], &[])
    }

    /// The codes of what the compiler reports.
    fn codes(&self, chapter: &[Self]) -> Vec<&'static str> {
        codes(&self.compile(chapter).diagnostics)
    }
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code.id()).collect()
}

#[test]
fn schemas_of_the_workspace_compile_and_are_formatted() {
    let root = folder("schemas");
    let mut paths = DiskFiles.list(&root).expect("a folder").expect("a folder");
    paths.retain(|path| !path.starts_with(root.join("invalid")));
    assert!(paths.len() >= 8, "{paths:?}");
    let compilation = compile(&DiskFiles, &paths, &[]);
    assert_eq!(codes(&compilation.diagnostics), [""; 0]);
    for (id, source) in compilation.sources.iter() {
        let formatted = format(id, &source.text).expect("it compiles");
        assert!(formatted == source.text, "{}: `llano fmt` writes it otherwise", source.path.display());
    }
}

#[test]
fn schemas_in_the_book_compile() {
    let mut count = 0;
    for (name, text) in texts("book/src") {
        let blocks = blocks(&name, &text);
        for block in &blocks {
            count += 1;
            let codes = block.codes(&blocks);
            match block.kind.as_str() {
                "" | "fields" => assert!(codes.is_empty(), "{}: {codes:?}", block.place),
                code => assert_eq!(codes, [code], "{}", block.place),
            }
        }
    }
    assert!(count >= 25, "the book has {count} schemas");
}

#[test]
fn explanations_show_their_fault_and_its_correction() {
    for (name, text) in texts("codegen/src/diagnostics/explain") {
        let code = name.trim_end_matches(".md");
        for block in blocks(&name, &text) {
            let mut codes = block.codes(&[]);
            codes.dedup();
            let expected: &[&str] = if block.kind == "error" { &[code] } else { &[] };
            assert_eq!(codes, expected, "{}", block.place);
        }
    }
}

#[test]
fn explanations_of_changes_show_them() {
    let mut count = 0;
    for (name, text) in texts("codegen/src/diagnostics/explain") {
        let code = name.trim_end_matches(".md");
        let blocks = blocks(&name, &text);
        let generation = |kind| {
            let block = blocks.iter().find(|block| block.kind == kind)?;
            Some(block.compile(&[]).model.unwrap_or_else(|| panic!("{}", block.place)))
        };
        let (Some(old), Some(new)) = (generation("old"), generation("new")) else { continue };
        count += 1;
        let mut reports = Profile::ALL.iter().map(|(_, profile)| codes(&breaking(&old, &new, *profile)));
        assert!(reports.any(|codes| codes == [code]), "{name}: no profile reports just this change");
    }
    assert!(count > 30, "{count} explanations show a change");
}

#[test]
fn explanations_are_short_and_have_an_example() {
    for code in Code::ALL {
        let lines = code.explanation().lines().count();
        assert!((10..=32).contains(&lines), "{code}: {lines} lines");
        assert!(
            code.explanation().matches("\n```\n").count() >= 2,
            "{code}: an example with the fault and one without"
        );
    }
}

/// The book's page of a code.
fn page(code: Code) -> String {
    let (id, name, mut title) = (code.id(), code.name(), code.title().to_owned());
    title[..1].make_ascii_uppercase();
    let explanation = format!("{{{{#include ../../../codegen/src/diagnostics/explain/{id}.md}}}}");
    format!("# {id}: {name}\n\n{title}.\n\n{explanation}\n")
}

#[test]
fn each_code_has_its_page() {
    let (pages, summary) = (texts("book/src/errors"), texts("book/src").remove("SUMMARY.md").expect("a summary"));
    let index = &pages["README.md"];
    for &code in Code::ALL {
        let (id, name) = (code.id(), code.name());
        if std::env::var_os("BLESS").is_some() {
            fs::write(folder("book/src/errors").join(format!("{id}.md")), page(code)).expect("a page");
        } else {
            assert_eq!(pages.get(&format!("{id}.md")), Some(&page(code)), "{id}: bless it");
        }
        assert!(index.contains(&format!("| [{id}]({id}.md) | {name} | {} |", code.title())), "{id} in the index");
        assert!(summary.contains(&format!("[{id}: {name}](errors/{id}.md)")), "{id} in the summary");
    }
    assert_eq!(pages.len(), Code::ALL.len() + 1, "a page for each code and the index");
}
