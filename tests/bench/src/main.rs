//! Llano beside its peers: how fast, how small.
//!
//! `cargo run --release -p llano-bench -- format` prints one table per data set and writes the same numbers to
//! `target/bench/format.jsonl`; `-- schema` does so for the compilers of schemas.

mod format;
mod generated;
mod measure;
mod report;
mod schema;

use std::{io, path::PathBuf};

use clap::{Args, Parser, Subcommand};

use crate::{measure::Plan, report::Report};

/// Llano beside its peers.
#[derive(Parser)]
#[command(about)]
struct Cli {
    #[command(subcommand)]
    area: Area,
}

/// What to measure.
#[derive(Subcommand)]
enum Area {
    /// Sizes and times of messages.
    Format(Options),
    /// Times of schema compilers, and sizes of what they write.
    Schema(Options),
}

/// What every area takes.
#[derive(Args)]
struct Options {
    /// Fewer rounds: under a minute.
    #[arg(long)]
    quick: bool,
    /// Draw one SVG chart per data set into this folder.
    #[arg(long, value_name = "DIR")]
    charts: Option<PathBuf>,
    /// Measure only the data sets whose name contains this, or of schemas, this number of files.
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
}

impl Options {
    fn plan(&self) -> Plan {
        if self.quick { Plan::QUICK } else { Plan::FULL }
    }
}

fn main() -> io::Result<()> {
    match Cli::parse().area {
        Area::Format(options) => {
            let mut report = Report::new("format", options.charts.clone())?;
            format::run(options.plan(), options.only.as_deref(), &mut report)?;
            report.finish()
        }
        Area::Schema(options) => {
            let mut report = Report::new("schema", options.charts.clone())?;
            schema::run(options.plan(), options.only.as_deref(), &mut report)?;
            report.finish()
        }
    }
}
