//! The schema compiler in build scripts, and the files that it writes.

mod files;
mod tree;

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

pub use tree::{Change, ChangeKind, compare, write};

use self::files::Recorder;
use crate::diagnostics::{Diagnostic, Severity, Sources};
use crate::render::{Format, render};
use crate::rust::generate;
use crate::schema::compile;

/// Compiles schemas in a build script.
///
/// ```no_run
/// // In `main` of `build.rs`:
/// llano_codegen::build().path("schemas").compile();
/// ```
///
/// The generated modules lie in Cargo's directory for the output of build scripts. A macro of the runtime puts the tree
/// of them wherever it is called; the module `trading.orders` is `schemas::trading::orders` here:
///
/// ```ignore
/// mod schemas {
///     ::llano::include_schemas!();
/// }
/// ```
///
/// Cargo runs the script again when a schema changes, when one appears in a directory that was given, and when one
/// appears where an import searches first. Files whose content stays are not written, those of modules that are gone
/// are removed. Warnings are Cargo's warnings.
///
/// Keep schemas in a directory of their own: Cargo takes any change in a directory that was given as a reason.
pub fn build() -> Build {
    Build::default()
}

/// What [`build`] is to compile.
#[derive(Clone, Debug, Default)]
#[must_use = "it compiles when it is told to"]
pub struct Build {
    paths: Vec<PathBuf>,
    roots: Vec<PathBuf>,
    out_dir: Option<PathBuf>,
}

impl Build {
    /// Compiles a schema, or those in a directory and below; and what they import. May be said several times. Relative
    /// paths begin at the package.
    pub fn path(mut self, path: impl AsRef<Path>) -> Self {
        self.paths.push(path.as_ref().to_owned());
        self
    }

    /// Searches a directory for imports that are not beside the file that imports them. May be said several times.
    pub fn root(mut self, directory: impl AsRef<Path>) -> Self {
        self.roots.push(directory.as_ref().to_owned());
        self
    }

    /// Writes to a directory of its own, instead of the directory `llano` where `llano::include_schemas!()` looks:
    /// `include!` its `mod.rs`. All of what was generated there before belongs to this build.
    pub fn out_dir(mut self, directory: impl AsRef<Path>) -> Self {
        self.out_dir = Some(directory.as_ref().to_owned());
        self
    }

    /// Compiles. If that fails, says why and ends the build script as failed.
    pub fn compile(self) {
        if let Err(error) = self.try_compile() {
            eprintln!("{error}");
            process::exit(1);
        }
    }

    /// Compiles, and leaves it to the caller what happens if that fails.
    ///
    /// # Errors
    ///
    /// If a schema has errors, or a file cannot be written.
    pub fn try_compile(self) -> Result<(), BuildError> {
        self.run(&mut io::stdout().lock())
    }

    /// Compiles, and tells Cargo what it has to know.
    fn run(self, cargo: &mut impl Write) -> Result<(), BuildError> {
        let directory = match self.out_dir {
            Some(directory) => directory,
            None => Path::new(&std::env::var_os("OUT_DIR").ok_or(BuildError::NoBuildScript)?).join("llano"),
        };
        let recorder = Recorder::new(&directory);
        let compilation = compile(&recorder, &self.paths, &self.roots);
        let mut lines = String::new();
        for path in recorder.watched() {
            lines = format!("{lines}cargo::rerun-if-changed={}\n", path.display());
        }
        for diagnostic in &compilation.diagnostics {
            if diagnostic.severity == Severity::Warning {
                lines = format!("{lines}cargo::warning={}\n", in_one_line(diagnostic, &compilation.sources));
            }
        }
        // A script whose output nobody reads runs on its own.
        let _ = cargo.write_all(lines.as_bytes());
        let Some(model) = compilation.model else {
            let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
            let errors: Vec<_> = compilation.diagnostics.iter().filter(is_error).cloned().collect();
            let text = render(&errors, &compilation.sources, Format::Text { is_styled: false });
            return Err(BuildError::Schemas(text));
        };
        let written = write(&generate(&model), &directory);
        written.map(drop).map_err(|error| BuildError::Write(directory, error))
    }
}

/// A warning as Cargo shows it.
fn in_one_line(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let span = diagnostic.span();
    let source = sources.get(span.file);
    let at = source.location(span.start);
    let Diagnostic { code, message, .. } = diagnostic;
    format!("{}:{}:{}: {message} ({code})", source.path.display(), at.line, at.column)
}

/// Why a build failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// There is no directory for the output: this is no build script.
    NoBuildScript,
    /// The schemas have errors: the text shows them all.
    Schemas(String),
    /// In this directory, something cannot be written.
    Write(PathBuf, io::Error),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoBuildScript => {
                f.write_str("expected `OUT_DIR`, which Cargo sets for build scripts: elsewhere, set `out_dir`")
            }
            Self::Schemas(text) => write!(f, "the schemas have errors\n\n{text}"),
            Self::Write(directory, error) => {
                write!(f, "cannot write generated code to `{}`: {error}", directory.display())
            }
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Write(_, error) => Some(error),
            Self::NoBuildScript | Self::Schemas(_) => None,
        }
    }
}
