use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::output::{Failure, Outcome, Result, print};

/// Prints completions of this command for a shell.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano completions bash > ~/.local/share/bash-completion/completions/llano
  llano completions fish > ~/.config/fish/completions/llano.fish")]
pub(crate) struct Args {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

impl Args {
    pub(crate) fn run(&self) -> Result<Outcome> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut crate::Cli::command(), "llano", &mut script);
        let script = String::from_utf8(script).map_err(|error| Failure::Message(error.to_string()))?;
        print(&script)?;
        Ok(Outcome::Fine)
    }
}
