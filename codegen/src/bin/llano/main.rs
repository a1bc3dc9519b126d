//! The `llano` command: checks schemas, generates code from them, and answers questions about them.

mod breaking;
mod check;
mod completions;
mod explain;
mod format;
mod generate;
mod init;
mod layout;
mod lock;
mod man;
mod output;
mod revision;
mod session;
mod watch;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use output::{Failure, Outcome, Result};
use session::{Globals, Session};

/// The compiler of Llano's schemas.
///
/// Exits with 0 if all is well, with 1 if faults were found, with 2 if it could not do what it was asked for.
#[derive(Debug, Parser)]
#[command(name = "llano", version, arg_required_else_help = true)]
#[command(after_help = "Examples:
  llano init                                 write a first schema
  llano check                                check all schemas
  llano gen rust --out src/generated         generate Rust
  llano breaking --against git:origin/main   find incompatible changes
  llano explain L0201                        explain a fault")]
struct Cli {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Args),
    Check(check::Args),
    Gen(generate::Args),
    Fmt(format::Args),
    Watch(watch::Args),
    Layout(layout::Args),
    Lock(lock::Args),
    Breaking(breaking::Args),
    Explain(explain::Args),
    Completions(completions::Args),
    Man(man::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let session = Session::new(cli.globals);
    match run(&cli.command, &session) {
        // Who closed the pipe has read enough.
        Ok(Outcome::Fine) | Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Ok(Outcome::Faults) | Err(Failure::Reported) => ExitCode::from(1),
        Err(Failure::Unreadable) => ExitCode::from(2),
        Err(Failure::Message(message)) => {
            session.complain(&message);
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command, session: &Session) -> Result<Outcome> {
    match command {
        Command::Init(args) => args.run(),
        Command::Check(args) => args.run(session),
        Command::Gen(args) => args.run(session),
        Command::Fmt(args) => args.run(session),
        Command::Watch(args) => args.run(session),
        Command::Layout(args) => args.run(session),
        Command::Lock(args) => args.run(session),
        Command::Breaking(args) => args.run(session),
        Command::Explain(args) => args.run(),
        Command::Completions(args) => args.run(),
        Command::Man(args) => args.run(),
    }
}
