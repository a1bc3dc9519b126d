//! Reads the files of a run: those that were asked for and what they import, each once.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::ast;
use super::files::{Files, normalize};
use super::parse::parse;
use super::resolve::nearest;
use crate::diagnostics::messages::did_you_mean;
use crate::diagnostics::{Code, Diagnostic, FileId, Sources, Span};

/// A file of the run.
pub(super) struct Loaded {
    /// Its text.
    pub(super) id: FileId,
    /// What it says; of what could not be read, nothing.
    pub(super) ast: ast::File,
    /// Where its imports are among the files of the run, in their order; none of those that could not be loaded.
    pub(super) imports: Vec<Option<usize>>,
    /// Whether it could not be read at all, so that not even its module is known.
    pub(super) is_unread: bool,
    /// What may be missing from it.
    pub(super) damage: Damage,
}

impl Loaded {
    /// Parses a text. Where its imports lead is not known so far.
    pub(super) fn new(id: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let before = diagnostics.len();
        let ast = parse(id, text, diagnostics);
        let damage = Damage::new(&ast, &diagnostics[before..]);
        Self { id, ast, imports: Vec::new(), is_unread: false, damage }
    }
}

/// Where the parser had to leave something out.
pub(super) struct Damage {
    /// Whether whole declarations may be missing.
    pub(super) is_outside: bool,
    /// The declarations in which something may be missing, in ascending order.
    items: Vec<Span>,
}

impl Damage {
    /// The damage of a file with these faults of syntax.
    fn new(ast: &ast::File, faults: &[Diagnostic]) -> Self {
        let mut damage = Self { is_outside: false, items: Vec::new() };
        if !ast.is_damaged {
            return damage;
        }
        for fault in faults {
            // What has no end may have taken in what follows it.
            let is_open = [Code::UNCLOSED, Code::UNCLOSED_TEXT, Code::MISPLACED_DECLARATION].contains(&fault.code);
            let after = ast.items.partition_point(|item| item.span.start <= fault.span().start);
            let item = after.checked_sub(1).map(|at| ast.items[at].span);
            match item.filter(|item| !is_open && fault.span().start < item.end) {
                Some(item) => damage.items.push(item),
                None => damage.is_outside = true,
            }
        }
        damage.is_outside |= damage.items.is_empty();
        damage.items.sort();
        damage
    }

    /// Whether something may be missing in the declaration around a place.
    pub(super) fn is_around(&self, place: Span) -> bool {
        let after = self.items.partition_point(|item| item.start <= place.start);
        after.checked_sub(1).is_some_and(|at| place.start < self.items[at].end)
    }
}

/// Loads the files at `paths` and what they import.
pub(super) fn load(
    files: &dyn Files,
    paths: &[PathBuf],
    roots: &[PathBuf],
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Loaded> {
    let mut loader = Loader { files, roots, sources, diagnostics, loaded: Vec::new(), places: HashMap::new() };
    for path in paths {
        match files.list(path) {
            Ok(Some(found)) => found.iter().for_each(|path| loader.root(path)),
            Ok(None) => loader.root(path),
            Err(error) => loader.unreadable(path, &error),
        }
    }
    // What is loaded for one file's imports is appended, and has its turn.
    let mut next = 0;
    while next < loader.loaded.len() {
        loader.imports(next);
        next += 1;
    }
    loader.loaded
}

struct Loader<'l> {
    files: &'l dyn Files,
    roots: &'l [PathBuf],
    sources: &'l mut Sources,
    diagnostics: &'l mut Vec<Diagnostic>,
    loaded: Vec<Loaded>,
    /// Where a file is among the loaded ones.
    places: HashMap<PathBuf, usize>,
}

impl Loader<'_> {
    /// Loads a file that was asked for.
    fn root(&mut self, path: &Path) {
        let path = normalize(path);
        let identity = self.files.identity(&path);
        if self.places.contains_key(&identity) {
            return;
        }
        match self.files.read(&path) {
            Ok(bytes) => {
                self.add(path, identity, bytes);
            }
            Err(error) => self.unreadable(&path, &error),
        }
    }

    /// Reports a file that was asked for and cannot be read. An empty text stands for it.
    fn unreadable(&mut self, path: &Path, error: &std::io::Error) {
        let span = Span { file: self.sources.add(path, ""), start: 0, end: 0 };
        let message = format!("`{}` cannot be read: {}", path.display(), describe(error));
        self.diagnostics.push(Diagnostic::error(Code::UNREADABLE, message, span));
    }

    /// Parses a file, and returns its place.
    fn add(&mut self, path: PathBuf, identity: PathBuf, bytes: Vec<u8>) -> usize {
        let place = self.loaded.len();
        self.places.insert(identity, place);
        let fault = match String::from_utf8(bytes) {
            Ok(text) if u32::try_from(text.len()).is_ok() => {
                let id = self.sources.add(path, text);
                self.loaded.push(Loaded::new(id, &self.sources.get(id).text, self.diagnostics));
                return place;
            }
            Ok(text) => {
                let span = Span { file: self.sources.add(path, ""), start: 0, end: 0 };
                let message = format!("a file has at most 4,294,967,295 bytes, this one has {}", text.len());
                Diagnostic::error(Code::TOO_LONG, message, span)
            }
            Err(error) => self.not_utf8(&path, error.as_bytes(), error.utf8_error().valid_up_to()),
        };
        let span = fault.span();
        self.diagnostics.push(fault);
        let ast = ast::File { module: None, imports: Vec::new(), items: Vec::new(), is_damaged: true, span };
        let damage = Damage { is_outside: true, items: Vec::new() };
        self.loaded.push(Loaded { id: span.file, ast, imports: Vec::new(), is_unread: true, damage });
        place
    }

    fn not_utf8(&mut self, path: &Path, bytes: &[u8], at: usize) -> Diagnostic {
        let file = self.sources.add(path, String::from_utf8_lossy(bytes));
        // Up to the first wrong byte the text is the file's; there stands the sign for what cannot be shown.
        let start = u32::try_from(at).unwrap_or(u32::MAX);
        let end = start.saturating_add(u32::try_from(char::REPLACEMENT_CHARACTER.len_utf8()).unwrap_or(0));
        let location = self.sources.get(file).location(start);
        let message = format!(
            "line {}, column {} is not UTF-8: found the byte 0x{:02x}",
            location.line, location.column, bytes[at]
        );
        Diagnostic::error(Code::NOT_UTF8, message, Span { file, start, end })
            .because("no UTF-8 text has this byte here")
            .help("save the file as UTF-8")
    }

    /// Loads what a file imports.
    fn imports(&mut self, place: usize) {
        let imports = std::mem::take(&mut self.loaded[place].ast.imports);
        let found = imports.iter().map(|import| self.import(self.loaded[place].id, &import.path)).collect();
        self.loaded[place].ast.imports = imports;
        self.loaded[place].imports = found;
    }

    fn import(&mut self, importer: FileId, import: &ast::Text) -> Option<usize> {
        if import.text.is_empty() {
            let message = "the path of an import is not empty";
            self.diagnostics.push(Diagnostic::error(Code::UNKNOWN_IMPORT, message, import.span));
            return None;
        }
        let beside = self.sources.get(importer).path.parent().unwrap_or(Path::new("")).to_owned();
        let directories: Vec<&Path> = std::iter::once(&beside).chain(self.roots).map(PathBuf::as_path).collect();
        let mut candidates: Vec<PathBuf> = Vec::new();
        for directory in &directories {
            let candidate = normalize(&directory.join(&import.text));
            if !candidates.contains(&candidate) {
                candidates.push(candidate);
            }
        }
        for path in &candidates {
            let identity = self.files.identity(path);
            if let Some(place) = self.places.get(&identity) {
                return Some(*place);
            }
            match self.files.read(path) {
                Ok(bytes) => return Some(self.add(path.clone(), identity, bytes)),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => {
                    let message = format!("`{}` cannot be read: {}", path.display(), describe(&error));
                    self.diagnostics.push(Diagnostic::error(Code::UNREADABLE, message, import.span));
                    return None;
                }
            }
        }
        self.not_found(import, &directories, &candidates);
        None
    }

    /// Reports an import that is in none of the directories.
    fn not_found(&mut self, import: &ast::Text, directories: &[&Path], candidates: &[PathBuf]) {
        let message = format!("the imported file `{}` is not found", import.text);
        let mut report = Diagnostic::error(Code::UNKNOWN_IMPORT, message, import.span);
        for path in candidates {
            report = report.note(format!("searched for `{}`", path.display()));
        }
        let is_there =
            |path: &String| directories.iter().any(|directory| self.files.read(&directory.join(path)).is_ok());
        // Without its ending, or as a module is named.
        let guesses = [format!("{}.flat", import.text), format!("{}.flat", import.text.replace('.', "/"))];
        let meant = guesses.into_iter().find(is_there).or_else(|| {
            let listed =
                directories.iter().filter_map(|directory| Some((directory, self.files.list(directory).ok()??)));
            let names = listed.flat_map(|(directory, paths)| {
                let name = |path: &PathBuf| Some(normalize(path.strip_prefix(directory).ok()?).to_str()?.to_owned());
                paths.iter().filter_map(name).collect::<Vec<_>>()
            });
            let names: Vec<_> = names.collect();
            nearest(&import.text, names.iter().map(String::as_str))
        });
        self.diagnostics.push(match meant {
            Some(path) => report.fix(did_you_mean(&path), import.span, format!("\"{path}\"")),
            None => report.help("a path begins at the importing file's directory, or at a search root"),
        });
    }
}

/// Why a file cannot be read, as the style of reports has it.
fn describe(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        ErrorKind::IsADirectory => "it is a directory".to_owned(),
        ErrorKind::PermissionDenied => "permission is denied".to_owned(),
        _ => error.to_string(),
    }
}
