use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

use llano_codegen::diagnostics::Diagnostic;
use llano_codegen::schema::{Compilation, DiskFiles, compile};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::generate;
use crate::output::{Failure, Outcome, Result, count, print};
use crate::session::{Paths, Session};

/// How long nothing has to happen before schemas are read: editors write in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// Checks schemas whenever they change, until Ctrl-C.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  llano watch
  llano watch schemas --out src/generated")]
pub(crate) struct Args {
    #[command(flatten)]
    paths: Paths,
    /// Also generates Rust in this directory, as `llano gen rust` does.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Args {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome> {
        let (sender, events) = mpsc::channel();
        let stop = sender.clone();
        // The receiver is gone only when the program is ending anyway.
        ctrlc::set_handler(move || drop(stop.send(Event::Stop)))
            .map_err(|error| Failure::Message(format!("cannot wait for Ctrl-C: {error}")))?;
        let paths = self.paths.or_default();
        let mut places = Places::new(sender)?;
        places.watch_all(&paths, session.roots())?;
        let mut seen = None;
        loop {
            // There may be no schema yet.
            let compilation = compile(&DiskFiles, &paths, session.roots());
            places.watch_sources(&compilation)?;
            let now = Seen::new(&compilation);
            if seen.as_ref() != Some(&now) {
                self.show(session, &compilation, &now.changes(seen.as_ref()))?;
                seen = Some(now);
            }
            match events.recv() {
                Ok(Event::Change) => {}
                Ok(Event::Stop) | Err(_) => return Ok(Outcome::Fine),
            }
            loop {
                match events.recv_timeout(QUIET) {
                    Ok(Event::Change) => {}
                    Ok(Event::Stop) | Err(RecvTimeoutError::Disconnected) => return Ok(Outcome::Fine),
                    Err(RecvTimeoutError::Timeout) => break,
                }
            }
        }
    }

    fn show(&self, session: &Session, compilation: &Compilation, changes: &str) -> Result<()> {
        if session.is_text() {
            print(changes)?;
        }
        // A fault now may be gone with the next change.
        match session.report(&compilation.diagnostics, &compilation.sources) {
            Ok(_) | Err(Failure::Unreadable) => {}
            Err(failure) => return Err(failure),
        }
        if let (Some(out), Some(model)) = (&self.out, &compilation.model) {
            generate::write(session, model, out)?;
        }
        if session.is_text() && compilation.diagnostics.is_empty() {
            print(&format!("{} checked, no faults\n", count(compilation.sources.iter().count(), "file")))?;
        }
        Ok(())
    }
}

enum Event {
    Change,
    Stop,
}

/// What was compiled, and what came of it.
#[derive(PartialEq)]
struct Seen {
    texts: BTreeMap<PathBuf, String>,
    diagnostics: Vec<Diagnostic>,
}

impl Seen {
    fn new(compilation: &Compilation) -> Self {
        let texts = compilation.sources.iter().map(|(_, source)| (source.path.clone(), source.text.clone()));
        Self { texts: texts.collect(), diagnostics: compilation.diagnostics.clone() }
    }

    /// What differs from `before`, a line for each file; at first, only how many there are.
    fn changes(&self, before: Option<&Self>) -> String {
        let Some(before) = before else {
            return format!("watching {}\n", count(self.texts.len(), "file"));
        };
        let paths: BTreeSet<_> = self.texts.keys().chain(before.texts.keys()).collect();
        let mut lines = String::new();
        for path in paths {
            let what = match (before.texts.get(path), self.texts.get(path)) {
                (None, Some(_)) => "new",
                (Some(_), None) => "removed",
                (old, new) if old != new => "changed",
                _ => continue,
            };
            lines = format!("{lines}{what} {}\n", path.display());
        }
        lines
    }
}

/// The directories that are watched.
struct Places {
    watcher: RecommendedWatcher,
    sender: Sender<Event>,
    watched: BTreeMap<PathBuf, RecursiveMode>,
}

impl Places {
    fn new(sender: Sender<Event>) -> Result<Self> {
        let changes = sender.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // What cannot be told is a reason to look.
            if event.is_ok_and(|event| !is_of_interest(&event)) {
                return;
            }
            // As above: without a receiver the program is ending.
            let _ = changes.send(Event::Change);
        });
        let watcher = watcher.map_err(|error| Failure::Message(format!("cannot watch files: {error}")))?;
        Ok(Self { watcher, sender, watched: BTreeMap::new() })
    }

    /// Directories with all below them; of a file its directory, for editors put new files in the place of old ones.
    fn watch_all(&mut self, paths: &[PathBuf], roots: &[PathBuf]) -> Result<()> {
        for path in paths.iter().chain(roots) {
            if path.is_dir() {
                self.watch(path, RecursiveMode::Recursive)?;
            } else {
                self.watch(directory(path), RecursiveMode::NonRecursive)?;
            }
        }
        Ok(())
    }

    /// Where imported files are.
    fn watch_sources(&mut self, compilation: &Compilation) -> Result<()> {
        for (_, source) in compilation.sources.iter() {
            let directory = directory(&source.path);
            if !self.is_watched(directory) && directory.is_dir() {
                self.watch(directory, RecursiveMode::NonRecursive)?;
                // The file may have changed after it was read and before it was watched.
                let _ = self.sender.send(Event::Change);
            }
        }
        Ok(())
    }

    fn watch(&mut self, path: &Path, mode: RecursiveMode) -> Result<()> {
        self.watcher.watch(path, mode).map_err(|error| Failure::file("watch", path, error))?;
        self.watched.insert(path.to_owned(), mode);
        Ok(())
    }

    fn is_watched(&self, directory: &Path) -> bool {
        let is_below = |(place, mode): (&PathBuf, &RecursiveMode)| {
            // Relative paths of sources do not begin with a dot.
            let place = place.strip_prefix(".").unwrap_or(place);
            *mode == RecursiveMode::Recursive && directory.starts_with(place)
        };
        self.watched.contains_key(directory) || self.watched.iter().any(is_below)
    }
}

fn directory(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether an event may concern a schema: one itself, or a directory, which has no ending.
fn is_of_interest(event: &notify::Event) -> bool {
    let is_schema = |path: &PathBuf| path.extension().is_none_or(|ending| ending == "flat");
    !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(is_schema)
}
