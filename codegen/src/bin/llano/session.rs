//! What all commands have in common: their options, and how they compile and report.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anstream::AutoStream;
use clap::builder::styling::AnsiColor;
use clap::{ColorChoice, ValueEnum};
use llano_codegen::diagnostics::{Code, Diagnostic, Severity, Sources};
use llano_codegen::model::Model;
use llano_codegen::render::{Format, render};
use llano_codegen::schema::{Compilation, DiskFiles, Files, compile_onto};

use crate::output::{Failure, Outcome, Result, count, print};

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Globals {
    /// How faults are written: for people to the standard error, else to the standard output.
    #[arg(long, global = true, value_enum, value_name = "FORMAT", default_value_t = MessageFormat::Text)]
    message_format: MessageFormat,
    /// When to colour; `auto` is on a terminal unless `NO_COLOR` is set.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColorChoice::Auto)]
    color: ColorChoice,
    /// A directory where imports are searched for; may be given again.
    #[arg(long = "root", global = true, value_name = "DIR")]
    roots: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum MessageFormat {
    /// For people, with the lines in question.
    Text,
    /// A JSON object a line.
    Json,
    /// A SARIF 2.1.0 log.
    Sarif,
    /// GitHub's workflow commands.
    Github,
}

/// The schemas that a command is about.
#[derive(Debug, clap::Args)]
pub(crate) struct Paths {
    /// Schema files, or directories with `*.flat` in them [default: `schemas` if there is such a directory, else `.`].
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

impl Paths {
    pub(crate) fn or_default(&self) -> Vec<PathBuf> {
        if !self.paths.is_empty() {
            return self.paths.clone();
        }
        let schemas = Path::new("schemas");
        vec![if schemas.is_dir() { schemas } else { Path::new(".") }.to_owned()]
    }
}

pub(crate) struct Session {
    message_format: MessageFormat,
    /// For the standard error.
    color: anstream::ColorChoice,
    roots: Vec<PathBuf>,
}

impl Session {
    pub(crate) fn new(globals: Globals) -> Self {
        let color = match globals.color {
            ColorChoice::Auto => AutoStream::choice(&io::stderr()),
            ColorChoice::Always => anstream::ColorChoice::Always,
            ColorChoice::Never => anstream::ColorChoice::Never,
        };
        Self { message_format: globals.message_format, color, roots: globals.roots }
    }

    pub(crate) fn roots(&self) -> &[PathBuf] {
        &self.roots
    }

    /// Whether the results are for people.
    pub(crate) fn is_text(&self) -> bool {
        self.message_format == MessageFormat::Text
    }

    /// Compiles the schemas at `paths`, of which there is at least one.
    pub(crate) fn compile(&self, paths: &[PathBuf]) -> Result<Compilation> {
        self.compile_onto(Sources::default(), &DiskFiles, paths)
    }

    /// As [`Session::compile`], from anywhere, with texts before that diagnostics are to point into as well.
    pub(crate) fn compile_onto(&self, earlier: Sources, files: &dyn Files, paths: &[PathBuf]) -> Result<Compilation> {
        let number = earlier.iter().count();
        let compilation = compile_onto(earlier, files, paths, &self.roots);
        if compilation.sources.iter().count() == number {
            return Err(nothing_found(paths));
        }
        Ok(compilation)
    }

    /// Reports the errors of `compilation`, if there are any; the model exists if there are none. What is not about
    /// the schemas themselves leaves warnings to `llano check`.
    pub(crate) fn sound(&self, compilation: Compilation) -> Result<(Model, Sources)> {
        let Compilation { sources, model: Some(model), .. } = compilation else {
            self.report(&compilation.diagnostics, &compilation.sources)?;
            return Err(Failure::Reported);
        };
        Ok((model, sources))
    }

    /// Writes diagnostics where and as they were asked for.
    pub(crate) fn report(&self, diagnostics: &[Diagnostic], sources: &Sources) -> Result<Outcome> {
        let is_styled = self.color != anstream::ColorChoice::Never;
        let format = match self.message_format {
            MessageFormat::Text => Format::Text { is_styled },
            MessageFormat::Json => Format::Json,
            MessageFormat::Sarif => Format::Sarif,
            MessageFormat::Github => Format::Github,
        };
        let rendered = render(diagnostics, sources, format);
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
        if !self.is_text() {
            print(&rendered)?;
        } else if !diagnostics.is_empty() {
            let warnings = diagnostics.len() - errors;
            let parts = [(errors, "error"), (warnings, "warning")].into_iter().filter(|(number, _)| *number > 0);
            let summary: Vec<_> = parts.map(|(number, what)| count(number, what)).collect();
            self.tell(&format!("{rendered}{}\n", summary.join(", ")));
        }
        if diagnostics.iter().any(|diagnostic| [Code::UNREADABLE, Code::BAD_LOCK].contains(&diagnostic.code)) {
            return Err(Failure::Unreadable);
        }
        Ok(if errors > 0 { Outcome::Faults } else { Outcome::Fine })
    }

    /// Writes a result for people where it does not stand among faults for programs.
    pub(crate) fn show(&self, text: &str) -> Result<()> {
        if self.is_text() {
            return print(text);
        }
        self.tell(text);
        Ok(())
    }

    /// Says why the command cannot do what it was asked for.
    pub(crate) fn complain(&self, message: &str) {
        let red = AnsiColor::BrightRed.on_default().bold();
        self.tell(&format!("{red}error{red:#}: {message}\n"));
    }

    /// Writes to the standard error. That nobody reads it is no reason to stop.
    fn tell(&self, text: &str) {
        let _ = AutoStream::new(io::stderr().lock(), self.color).write_all(text.as_bytes());
    }
}

/// That there are no schemas where they were searched for.
pub(crate) fn nothing_found(paths: &[PathBuf]) -> Failure {
    let paths: Vec<_> = paths.iter().map(|path| format!("`{}`", path.display())).collect();
    Failure::Message(format!("there is no `*.flat` file in {}; `llano init` writes a first one", paths.join(", ")))
}
