use std::path::{Path, PathBuf};

use llano_codegen::model::Model;
use llano_codegen::rust::generate;
use llano_codegen::{Change, ChangeKind};

use crate::output::{Failure, Outcome, Result};
use crate::session::{Paths, Session};

/// Generates code from schemas.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano gen rust --out src/generated
  llano gen rust schemas/orders.flat --out src/generated --check")]
pub(crate) struct Args {
    #[command(subcommand)]
    language: Language,
}

#[derive(Debug, clap::Subcommand)]
enum Language {
    Rust(Rust),
}

/// Generates Rust.
///
/// One file for each module, and a `mod.rs` for each namespace. Only what changed is written, and files that
/// were generated for modules that are gone are removed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano gen rust --out src/generated
  llano gen rust schemas/orders.flat --out src/generated --check")]
struct Rust {
    #[command(flatten)]
    paths: Paths,
    /// The directory of the generated code; is made where it is missing.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Writes nothing: prints which files would change, and exits with 1 if there are any.
    #[arg(long)]
    check: bool,
}
impl Args {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome> {
        let Language::Rust(rust) = &self.language;
        rust.run(session)
    }
}

impl Rust {
    fn run(&self, session: &Session) -> Result<Outcome> {
        let compilation = session.compile(&self.paths.or_default())?;
        let outcome = session.report(&compilation.diagnostics, &compilation.sources)?;
        let Some(model) = &compilation.model else { return Ok(outcome) };
        if !self.check {
            write(session, model, &self.out)?;
            return Ok(Outcome::Fine);
        }
        let changes = llano_codegen::compare(&generate(model), &self.out);
        let changes = changes.map_err(|error| Failure::file("read", &self.out, error))?;
        session.show(&lines(&changes, ["is missing", "differs", "is of a module that is gone"]))?;
        Ok(if changes.is_empty() { Outcome::Fine } else { Outcome::Faults })
    }
}

/// Generates Rust in the directory `out`, and says which files changed.
pub(crate) fn write(session: &Session, model: &Model, out: &Path) -> Result<()> {
    let changes = llano_codegen::write(&generate(model), out).map_err(|error| Failure::file("write to", out, error))?;
    session.show(&lines(&changes, ["was written", "was written", "was removed"]))
}

/// A line for each change: what is said of a file that is added, changed and removed.
fn lines(changes: &[Change], words: [&str; 3]) -> String {
    let mut lines = String::new();
    for Change { path, kind } in changes {
        let what = match kind {
            ChangeKind::Added => words[0],
            ChangeKind::Changed => words[1],
            ChangeKind::Removed => words[2],
        };
        lines = format!("{lines}{} {what}\n", path.display());
    }
    lines
}
