use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;

use crate::output::{Failure, Outcome, Result, print};

const SCHEMA: &str = include_str!("init.flat");

/// Writes a first schema to start from.
///
/// It is called `example.flat`. No file is ever overwritten.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano init
  llano init services/orders/schemas")]
pub(crate) struct Args {
    /// The directory of the schema; is made where it is missing.
    #[arg(value_name = "DIR", default_value = "schemas")]
    directory: PathBuf,
}

impl Args {
    pub(crate) fn run(&self) -> Result<Outcome> {
        fs::create_dir_all(&self.directory).map_err(|error| Failure::file("make", &self.directory, error))?;
        let path = self.directory.join("example.flat");
        // Asks and makes in one step, so that nobody's file can come between.
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)
            .map_err(|error| Failure::file("make", &path, error))?;
        file.write_all(SCHEMA.as_bytes()).map_err(|error| Failure::file("write", &path, error))?;
        print(&format!(
            "wrote {path}\n\nnext:\n  llano check {directory}\n  llano gen rust {directory} --out src/generated\n",
            path = path.display(),
            directory = self.directory.display(),
        ))?;
        Ok(Outcome::Fine)
    }
}
