//! The schema language: from text to the [`model`](crate::model).

pub mod ast;
mod check;
mod files;
mod format;
mod load;
mod lock;
mod parse;
mod resolve;

use std::path::PathBuf;

pub use files::{DiskFiles, Files};
pub use format::format;
pub use lock::read_lock;
pub use parse::parse;
pub use resolve::nearest;

use crate::diagnostics::{Diagnostic, Severity, Sources};
use crate::model::Model;

/// What came of a run of the compiler.
#[derive(Clone, Debug)]
pub struct Compilation {
    /// The texts, in the order in which they were loaded.
    pub sources: Sources,
    /// The types; none if there is an error.
    pub model: Option<Model>,
    /// Errors and warnings, by file in the order of loading, then by place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Compiles schemas: the files at `paths`, what lies in those of them that are directories, and what they import,
/// relative to the importing file or to one of `roots`.
#[must_use]
pub fn compile(files: &dyn Files, paths: &[PathBuf], roots: &[PathBuf]) -> Compilation {
    compile_onto(Sources::default(), files, paths, roots)
}

/// As [`compile`], with texts that are there already: reports about two generations point into the same sources.
#[must_use]
pub fn compile_onto(mut sources: Sources, files: &dyn Files, paths: &[PathBuf], roots: &[PathBuf]) -> Compilation {
    let mut diagnostics = Vec::new();
    let loaded = load::load(files, paths, roots, &mut sources, &mut diagnostics);
    compile_loaded(sources, &loaded, diagnostics)
}

fn compile_loaded(sources: Sources, loaded: &[load::Loaded], mut diagnostics: Vec<Diagnostic>) -> Compilation {
    let model = check::check(loaded, &sources, &mut diagnostics);
    let is_sound = |reports: &[Diagnostic]| reports.iter().all(|report| report.severity < Severity::Error);
    if is_sound(&diagnostics) {
        check::check_written(&model, &mut diagnostics);
    }
    diagnostics.sort_by_key(|diagnostic| {
        let span = diagnostic.span();
        (span.file, span.start, span.end, diagnostic.code.id())
    });
    let model = is_sound(&diagnostics).then_some(model);
    Compilation { sources, model, diagnostics }
}
