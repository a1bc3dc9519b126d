use std::fs;
use std::path::PathBuf;

use clap::CommandFactory as _;
use clap_mangen::Man;

use crate::output::{Failure, Outcome, Result, print};

/// Prints the manual page, or writes one for each command.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano man | man -l -
  llano man --out ~/.local/share/man/man1")]
pub(crate) struct Args {
    /// The directory for a page of each command; is made where it is missing.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Args {
    pub(crate) fn run(&self) -> Result<Outcome> {
        let mut command = crate::Cli::command();
        // With the commands that are made up for help.
        command.build();
        if let Some(directory) = &self.out {
            fs::create_dir_all(directory)
                .and_then(|()| clap_mangen::generate_to(command, directory))
                .map_err(|error| Failure::file("write the pages to", directory, error))?;
            return Ok(Outcome::Fine);
        }
        let mut page = Vec::new();
        let rendered = Man::new(command).render(&mut page);
        rendered.map_err(|error| Failure::Message(error.to_string()))?;
        print(&String::from_utf8_lossy(&page))?;
        Ok(Outcome::Fine)
    }
}
