use llano_codegen::diagnostics::Code;
use llano_codegen::schema::nearest;

use crate::output::{Failure, Outcome, Result, print};

/// Explains a fault.
///
/// Says what it is, with an example that has it and one that has not.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano explain L0201
  llano explain unknown-type
  llano explain --list")]
pub(crate) struct Args {
    /// The code or the name of the fault.
    #[arg(value_name = "CODE", required_unless_present = "list")]
    code: Option<String>,
    /// Lists all codes.
    #[arg(long, conflicts_with = "code")]
    list: bool,
}

impl Args {
    pub(crate) fn run(&self) -> Result<Outcome> {
        let text = match &self.code {
            Some(code) => explain(code)?,
            None => list(),
        };
        print(&text)?;
        Ok(Outcome::Fine)
    }
}

fn explain(text: &str) -> Result<String> {
    let Some(code) = Code::find(text) else {
        return Err(unknown(text));
    };
    let explanation = code.explanation().trim_end();
    Ok(format!("{code} {}: {}\n\n{explanation}\n", code.name(), code.title()))
}

fn unknown(text: &str) -> Failure {
    let known = Code::ALL.iter().flat_map(|code| [code.id(), code.name()]);
    let hint = match nearest(text, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`llano explain --list` lists all".to_owned(),
    };
    Failure::Message(format!("there is no code `{text}`; {hint}"))
}

fn list() -> String {
    let width = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
    let lines = Code::ALL.iter().map(|code| format!("{code}  {:width$}  {}\n", code.name(), code.title()));
    lines.collect::<Vec<_>>().concat()
}
