use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use llano_codegen::model::lock;
use similar::TextDiff;

use crate::output::{Failure, Outcome, Result, print};
use crate::session::{Paths, Session};

/// Writes a lock file: what of the schemas later versions have to fit to.
///
/// It is meant to be kept beside the schemas, so that each change of what matters on the wire is seen in a review, and
/// that `llano breaking --against llano.lock` needs no history.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano lock
  llano lock --check
  llano lock schemas/public --out public.lock")]
pub(crate) struct Args {
    #[command(flatten)]
    paths: Paths,
    /// The lock file.
    #[arg(long, value_name = "FILE", default_value = "llano.lock")]
    out: PathBuf,
    /// Writes nothing: prints what would change, and exits with 1 if anything would.
    #[arg(long)]
    check: bool,
}

impl Args {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome> {
        let (model, _) = session.sound(session.compile(&self.paths.or_default())?)?;
        let (old, new) = (old(&self.out)?, lock::write(&model));
        if old == new {
            return Ok(Outcome::Fine);
        }
        let name = self.out.display().to_string();
        if self.check {
            let now = format!("{name} (now)");
            print(&TextDiff::from_lines(&old, &new).unified_diff().header(&name, &now).to_string())?;
            return Ok(Outcome::Faults);
        }
        fs::write(&self.out, new).map_err(|error| Failure::file("write", &self.out, error))?;
        print(&format!("wrote {name}\n"))?;
        Ok(Outcome::Fine)
    }
}

/// The lock file as it is; empty if there is none. Another file is not for this command to replace.
fn old(path: &Path) -> Result<String> {
    match fs::read_to_string(path) {
        Ok(text) if text.starts_with(lock::HEADER) => Ok(text),
        Ok(_) => Err(Failure::file("replace", path, "it is no lock file")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(Failure::file("read", path, error)),
    }
}
