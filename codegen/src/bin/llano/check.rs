use crate::output::{Outcome, Result, count, print};
use crate::session::{Paths, Session};

/// Checks schemas.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano check
  llano check schemas/orders.flat --root vendor/schemas
  llano check --message-format sarif > faults.sarif")]
pub(crate) struct Args {
    #[command(flatten)]
    paths: Paths,
}

impl Args {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome> {
        let compilation = session.compile(&self.paths.or_default())?;
        let outcome = session.report(&compilation.diagnostics, &compilation.sources)?;
        if session.is_text() && compilation.diagnostics.is_empty() {
            print(&format!("{} checked, no faults\n", count(compilation.sources.iter().count(), "file")))?;
        }
        Ok(outcome)
    }
}
