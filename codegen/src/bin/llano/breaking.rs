use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use llano_codegen::diagnostics::Sources;
use llano_codegen::model::breaking::{Profile, breaking};
use llano_codegen::model::{Model, lock};
use llano_codegen::schema::{Compilation, DiskFiles, read_lock};

use crate::output::{Failure, Outcome, Result, print};
use crate::revision::Revision;
use crate::session::{Paths, Session};

/// Finds the incompatible changes since an earlier version of the schemas.
///
/// All of them at once, each with the old and the new line, what happens on the wire, and the name of the rule.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano breaking --against git:origin/main
  llano breaking --against llano.lock --profile json
  llano breaking schemas/orders.flat --against released/orders.flat")]
pub(crate) struct Args {
    #[command(flatten)]
    paths: Paths,
    /// The earlier version: a schema, a directory, a lock file, or `git:REV` for the same paths at a revision.
    #[arg(long, value_name = "FILE|LOCK|git:REV")]
    against: OsString,
    /// What is not to break.
    #[arg(long, value_enum, value_name = "PROFILE", default_value_t = What::Wire)]
    profile: What,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    /// Programs of both versions read each other's messages.
    Wire,
    /// They read each other's JSON too.
    Json,
    /// Code that uses what was generated also compiles with what is generated now.
    Source,
}

impl From<What> for Profile {
    fn from(what: What) -> Self {
        match what {
            What::Wire => Self::Wire,
            What::Json => Self::Json,
            What::Source => Self::Source,
        }
    }
}

impl Args {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome> {
        let paths = self.paths.or_default();
        let (old, sources) = self.old(session, &paths)?;
        let (new, sources) = session.sound(session.compile_onto(sources, &DiskFiles, &paths)?)?;
        let changes = breaking(&old, &new, self.profile.into());
        let outcome = session.report(&changes, &sources)?;
        if session.is_text() && changes.is_empty() {
            print("no incompatible changes\n")?;
        }
        Ok(outcome)
    }

    /// The earlier version, its texts named so that they cannot be taken for those of now.
    fn old(&self, session: &Session, paths: &[PathBuf]) -> Result<(Model, Sources)> {
        if let Some(name) = self.against.to_str().and_then(|against| against.strip_prefix("git:")) {
            let compilation = session.compile_onto(Sources::default(), &Revision::open(name)?, paths)?;
            return session.sound(of_revision(compilation, name));
        }
        let path = Path::new(&self.against);
        if path.is_dir() {
            return session.sound(session.compile(&[path.to_owned()])?);
        }
        let bytes = fs::read(path).map_err(|error| Failure::file("read", path, error))?;
        if !bytes.starts_with(lock::HEADER.as_bytes()) {
            return session.sound(session.compile(&[path.to_owned()])?);
        }
        let text = String::from_utf8(bytes).map_err(|error| Failure::file("read", path, error))?;
        session.sound(read_lock(Sources::default(), path, &text))
    }
}

/// Names the texts as git does: `HEAD:orders.flat`.
fn of_revision(compilation: Compilation, revision: &str) -> Compilation {
    let mut sources = Sources::default();
    for (_, source) in compilation.sources.iter() {
        sources.add(format!("{revision}:{}", source.path.display()), source.text.as_str());
    }
    Compilation { sources, ..compilation }
}
