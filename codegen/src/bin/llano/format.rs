use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::{Code, Diagnostic, Sources, Span};
use llano_codegen::schema::{self, DiskFiles, Files as _};
use similar::TextDiff;

use crate::output::{Failure, Outcome, Result, print};
use crate::session::{Paths, Session, nothing_found};

/// Formats schemas in place.
///
/// Comments stay. A schema with errors of syntax is left as it is.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano fmt
  llano fmt --check
  llano fmt - < orders.flat        read the standard input, write the standard output")]
pub(crate) struct Args {
    #[command(flatten)]
    paths: Paths,
    /// Changes nothing: prints what would change, and exits with 1 if anything would.
    #[arg(long)]
    check: bool,
}

impl Args {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome> {
        let paths = self.paths.or_default();
        if paths == [Path::new("-")] {
            return self.standard_input(session);
        }
        let mut run = Run::default();
        for path in files(&paths)? {
            let bytes = fs::read(&path).map_err(|error| Failure::file("read", &path, error))?;
            let Some((old, new)) = run.format(&path, bytes) else { continue };
            if self.check {
                run.compare(session, &path.display().to_string(), &old, &new)?;
            } else if old != new {
                fs::write(&path, new).map_err(|error| Failure::file("write", &path, error))?;
                session.show(&format!("formatted {}\n", path.display()))?;
            }
        }
        run.finish(session)
    }

    fn standard_input(&self, session: &Session) -> Result<Outcome> {
        let mut bytes = Vec::new();
        let input = std::io::stdin().read_to_end(&mut bytes);
        input.map_err(|error| Failure::Message(format!("cannot read the standard input: {error}")))?;
        let mut run = Run::default();
        if let Some((old, new)) = run.format(Path::new("<stdin>"), bytes) {
            if self.check {
                run.compare(session, "<stdin>", &old, &new)?;
            } else {
                print(&new)?;
            }
        }
        run.finish(session)
    }
}

/// The schemas at `paths`, each once.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        let found = DiskFiles.list(path).map_err(|error| Failure::file("read", path, error))?;
        let found = found.unwrap_or_else(|| vec![path.clone()]);
        files.extend(found.into_iter().map(|path| path.strip_prefix(".").map_or(path.clone(), Path::to_owned)));
    }
    files.sort();
    files.dedup();
    if files.is_empty() { Err(nothing_found(paths)) } else { Ok(files) }
}

/// What was found so far.
#[derive(Default)]
struct Run {
    is_different: bool,
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
}

impl Run {
    /// The old and the formatted text, if it is a schema.
    fn format(&mut self, path: &Path, bytes: Vec<u8>) -> Option<(String, String)> {
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let file = self.sources.add(path, "");
                let message = format!("`{}` is not UTF-8: {}", path.display(), error.utf8_error());
                self.diagnostics.push(Diagnostic::error(Code::NOT_UTF8, message, Span { file, start: 0, end: 0 }));
                return None;
            }
        };
        let file = self.sources.add(path, text.as_str());
        match schema::format(file, &text) {
            Ok(formatted) => Some((text, formatted)),
            Err(faults) => {
                self.diagnostics.extend(faults);
                None
            }
        }
    }

    /// Prints what formatting would change.
    fn compare(&mut self, session: &Session, name: &str, old: &str, new: &str) -> Result<()> {
        if old == new {
            return Ok(());
        }
        self.is_different = true;
        let formatted = format!("{name} (formatted)");
        session.show(&TextDiff::from_lines(old, new).unified_diff().header(name, &formatted).to_string())
    }

    fn finish(self, session: &Session) -> Result<Outcome> {
        // The formatted text may have gone where a report without faults would go too.
        if !self.diagnostics.is_empty() {
            session.report(&self.diagnostics, &self.sources)?;
            return Ok(Outcome::Faults);
        }
        Ok(if self.is_different { Outcome::Faults } else { Outcome::Fine })
    }
}
