//! The files of a revision of a git repository.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::{env, str};

use llano_codegen::schema::Files;

use crate::output::{Failure, Result};

/// The files of a revision, under the paths that they have here: relative ones begin at the working directory.
pub(crate) struct Revision {
    /// The working directory, and the root of the repository that it is in.
    here: PathBuf,
    top: PathBuf,
    /// The name of the object of each file. Paths begin at the root, and have `/` between their parts, as git has them.
    objects: BTreeMap<Vec<u8>, String>,
    contents: RefCell<Contents>,
}

impl Revision {
    pub(crate) fn open(name: &str) -> Result<Self> {
        let here = env::current_dir().map_err(|error| Failure::file("enter", Path::new("."), error))?;
        let top = git(&["rev-parse", "--show-toplevel"])?.map_err(|message| {
            let reason = if message.contains("not a git repository") { "it is in no git repository" } else { &message };
            Failure::Message(format!("cannot read revisions of `{}`: {reason}", here.display()))
        })?;
        let top = PathBuf::from(text(top)?.trim_end_matches(['\r', '\n']));
        let tree = format!("{name}^{{tree}}");
        let tree = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &tree])?
            .map_err(|_| Failure::Message(format!("git knows no revision `{name}`")))?;
        let list = git(&["ls-tree", "-r", "-z", "--full-tree", text(tree)?.trim_end()])?.map_err(Failure::Message)?;
        let objects = list.split(|byte| *byte == 0).filter_map(entry).collect();
        Ok(Self { here, top, objects, contents: RefCell::new(Contents::open()?) })
    }

    /// The path as git has it.
    fn path(&self, path: &Path) -> io::Result<Vec<u8>> {
        let absolute = self.here.join(path);
        // The root has its links resolved, a given path perhaps not.
        let inside = absolute.strip_prefix(&self.top).map(Path::to_owned).or_else(|_| {
            let resolved = absolute.canonicalize().unwrap_or(absolute);
            resolved.strip_prefix(&self.top).map(Path::to_owned)
        });
        let inside = inside.map_err(|_| io::Error::new(ErrorKind::NotFound, "it is not in the repository"))?;
        let mut parts = Vec::new();
        for part in inside.components() {
            match part {
                Component::Normal(name) => parts.push(name.as_encoded_bytes()),
                Component::ParentDir => {
                    parts.pop().ok_or_else(|| io::Error::new(ErrorKind::NotFound, "it is not in the repository"))?;
                }
                _ => {}
            }
        }
        Ok(parts.join(&b'/'))
    }
}

impl Files for Revision {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let object = self.objects.get(&self.path(path)?).ok_or(ErrorKind::NotFound)?;
        self.contents.borrow_mut().read(object)
    }

    fn list(&self, path: &Path) -> io::Result<Option<Vec<PathBuf>>> {
        let mut directory = self.path(path)?;
        if self.objects.contains_key(&directory) {
            return Ok(None);
        }
        if !directory.is_empty() {
            directory.push(b'/');
        }
        let names = self.objects.range(directory.clone()..).map(|(name, _)| name);
        let below: Vec<_> = names.map_while(|name| name.strip_prefix(directory.as_slice())).collect();
        if below.is_empty() {
            return Ok(None);
        }
        // As on the disk, hidden directories are not searched.
        let is_hidden = |name: &[u8]| name.split(|byte| *byte == b'/').rev().skip(1).any(|part| part.starts_with(b"."));
        let schemas = below.into_iter().filter(|name| name.ends_with(b".flat") && !is_hidden(name));
        let found: Option<Vec<_>> = schemas.map(|name| Some(path.join(str::from_utf8(name).ok()?))).collect();
        found.map(Some).ok_or_else(|| io::Error::new(ErrorKind::InvalidData, "a file's name in it is not UTF-8"))
    }

    fn identity(&self, path: &Path) -> PathBuf {
        // A path that git does not have is no other file's.
        let inside = self.path(path).ok().and_then(|inside| String::from_utf8(inside).ok());
        inside.map_or_else(|| path.to_owned(), PathBuf::from)
    }
}

/// A line of a tree: `mode type object`, a tab, the path. Links and submodules are no files.
fn entry(line: &[u8]) -> Option<(Vec<u8>, String)> {
    let tab = line.iter().position(|byte| *byte == b'\t')?;
    let mut words = str::from_utf8(&line[..tab]).ok()?.split(' ');
    let (mode, kind, object) = (words.next()?, words.next()?, words.next()?);
    (kind == "blob" && mode != "120000").then(|| (line[tab + 1..].to_vec(), object.to_owned()))
}

/// A process of git that is asked for one object after the other.
struct Contents {
    process: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Contents {
    fn open() -> Result<Self> {
        let mut command = Command::new("git");
        command.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().map_err(|error| cannot_run(&error))?;
        let (questions, answers) = (process.stdin.take(), process.stdout.take());
        let answers = BufReader::new(answers.expect("the output is piped"));
        Ok(Self { process, questions, answers })
    }

    /// The answer is `object type size`, the bytes and a newline; or `object missing`.
    fn read(&mut self, object: &str) -> io::Result<Vec<u8>> {
        let questions = self.questions.as_mut().expect("it is taken at the end only");
        writeln!(questions, "{object}").and_then(|()| questions.flush())?;
        let mut header = String::new();
        self.answers.read_line(&mut header)?;
        let size = header.split_whitespace().nth(2).and_then(|size| size.parse().ok());
        let size: usize = size.ok_or_else(|| io::Error::other(format!("git has lost it: {}", header.trim_end())))?;
        let mut bytes = vec![0; size + 1];
        self.answers.read_exact(&mut bytes)?;
        bytes.pop();
        Ok(bytes)
    }
}

impl Drop for Contents {
    fn drop(&mut self) {
        // Without more questions the process ends.
        self.questions = None;
        let _ = self.process.wait();
    }
}

/// What git prints, or its complaint.
fn git(arguments: &[&str]) -> Result<std::result::Result<Vec<u8>, String>> {
    let output = Command::new("git").args(arguments).env("LC_ALL", "C").output().map_err(|error| cannot_run(&error))?;
    if output.status.success() {
        return Ok(Ok(output.stdout));
    }
    Ok(Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}

fn cannot_run(error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::NotFound => Failure::new("there is no `git` in PATH, which reads revisions"),
        _ => Failure::Message(format!("cannot run `git`: {error}")),
    }
}

fn text(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|_| Failure::new("cannot read revisions in a directory whose name is not UTF-8"))
}
