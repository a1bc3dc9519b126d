//! Reads lock files; [`model::lock`](crate::model::lock) writes them and says what they look like.

use std::collections::HashMap;
use std::path::Path;

use super::load::Loaded;
use super::{Compilation, compile_loaded};
use crate::diagnostics::{Code, Diagnostic, Severity, Sources, Span};
use crate::model::lock::{HEADER, VERSION};

/// The model that a lock file holds. Its text is added to `sources`, in parts, so that reports can point into it.
#[must_use]
pub fn read_lock(mut sources: Sources, path: &Path, text: &str) -> Compilation {
    if let Err(message) = check_version(text) {
        let end = text.lines().next().map_or(0, str::len);
        let file = sources.add(path, text);
        let span = Span { file, start: 0, end: u32::try_from(end).unwrap_or(0) };
        let expected = format!("expected `{HEADER}{VERSION}`");
        let report = Diagnostic::error(Code::BAD_LOCK, message, span)
            .because(expected)
            .help("write it again with `llano lock`, from the generation that it stands for");
        return Compilation { sources, model: None, diagnostics: vec![report] };
    }
    let mut diagnostics = Vec::new();
    let mut loaded: Vec<Loaded> = Vec::new();
    for (first_line, section) in sections(text) {
        let id = sources.add_excerpt(path, section, first_line);
        loaded.push(Loaded::new(id, section, &mut diagnostics));
    }
    let module_of = |file: &Loaded| {
        let segments = file.ast.module.iter().flat_map(|module| &module.path.segments);
        segments.map(|segment| &*segment.text).collect::<Vec<_>>().join(".")
    };
    let places: HashMap<_, _> = loaded.iter().map(module_of).zip(0..).collect();
    for file in &mut loaded {
        file.imports = file.ast.imports.iter().map(|import| places.get(&import.path.text).copied()).collect();
        for (import, place) in file.ast.imports.iter().zip(&file.imports) {
            if place.is_none() {
                let message = format!("the lock file has no module `{}`", import.path.text);
                diagnostics.push(Diagnostic::error(Code::UNKNOWN_IMPORT, message, import.path.span));
            }
        }
    }
    let mut compilation = compile_loaded(sources, &loaded, diagnostics);
    // What the schemas were warned of is no fault of the lock's.
    compilation.diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
    compilation
}

fn check_version(text: &str) -> Result<(), String> {
    let first = text.lines().next().unwrap_or_default();
    let Some(version) = first.strip_prefix(HEADER) else {
        return Err("this is no lock file".into());
    };
    match version.trim_end().parse::<u32>() {
        Ok(VERSION) => Ok(()),
        Ok(later) if later > VERSION => Err(format!("the lock file has version {later}, which needs a later `llano`")),
        _ => Err(format!("the lock file has the unknown version `{}`", version.trim_end())),
    }
}

/// The modules of a lock file, each from its line `module …` on, and the numbers of these lines.
fn sections(text: &str) -> Vec<(u32, &str)> {
    let mut starts: Vec<(u32, usize)> = Vec::new();
    let mut at = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        if line.starts_with("module ") {
            starts.push((number, at));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(_, start)| *start).chain([text.len()]).collect::<Vec<_>>();
    starts.iter().zip(ends).map(|((number, start), end)| (*number, &text[*start..end])).collect()
}

#[cfg(test)]
mod tests {
    use super::{check_version, sections};

    #[test]
    fn a_section_begins_with_its_module() {
        let text = "// llano lock 1\n\nmodule a;\nrecord R {}\n\nmodule b.c;\n";
        assert_eq!(sections(text), [(3, "module a;\nrecord R {}\n\n"), (6, "module b.c;\n")]);
        assert_eq!(sections("// llano lock 1\n"), []);
    }

    #[test]
    fn versions_are_told_apart() {
        assert_eq!(check_version("// llano lock 1\r\n"), Ok(()));
        for (text, expected) in [
            ("", "this is no lock file"),
            ("module a;", "this is no lock file"),
            ("// llano lock 2\n", "the lock file has version 2, which needs a later `llano`"),
            ("// llano lock one\n", "the lock file has the unknown version `one`"),
        ] {
            assert_eq!(check_version(text).unwrap_err(), expected);
        }
    }
}
