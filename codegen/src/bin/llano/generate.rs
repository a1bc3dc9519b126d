use std::fs;
use std::path::{Path, PathBuf};

use llano_codegen::model::Model;
use llano_codegen::rust::{self, GeneratedFile};

use crate::output::{Failure, Outcome, Result, print};
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
/// One file for each module, and a `mod.rs` for each namespace. Only what changed is written.
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
        let different = different(model, &self.out)?;
        let lines = different.iter().map(|(path, _)| format!("{} differs\n", path.display()));
        print(&lines.collect::<Vec<_>>().concat())?;
        Ok(if different.is_empty() { Outcome::Fine } else { Outcome::Faults })
    }
}

/// Generates Rust in the directory `out`, and says which files were written.
pub(crate) fn write(session: &Session, model: &Model, out: &Path) -> Result<()> {
    for (path, text) in different(model, out)? {
        let folder = path.parent().unwrap_or(out);
        fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, error))?;
        fs::write(&path, text).map_err(|error| Failure::file("write", &path, error))?;
        if session.is_text() {
            print(&format!("wrote {}\n", path.display()))?;
        }
    }
    Ok(())
}

/// The generated files that are not in `out` already.
fn different(model: &Model, out: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut different = Vec::new();
    for GeneratedFile { path, text } in rust::generate(model) {
        let path = out.join(path);
        match fs::read(&path) {
            Ok(old) if old == text.as_bytes() => {}
            Ok(_) => different.push((path, text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => different.push((path, text)),
            Err(error) => return Err(Failure::file("read", &path, error)),
        }
    }
    Ok(different)
}
