//! The tree of generated files: what a run would change there, and the change itself.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::rust::{GeneratedFile, MARK};

/// A difference between what is generated and what there is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The file.
    pub path: PathBuf,
    /// What happens to it.
    pub kind: ChangeKind,
}

/// What happens to a generated file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is not there yet.
    Added,
    /// It has another content.
    Changed,
    /// It was generated for a module that is gone.
    Removed,
}

/// What [`write`](write()) would change in a directory, by path.
///
/// # Errors
///
/// If what is there cannot be read.
pub fn compare(files: &[GeneratedFile], directory: &Path) -> io::Result<Vec<Change>> {
    let mut changes = Vec::new();
    let mut expected = BTreeSet::new();
    for file in files {
        let path = directory.join(&file.path);
        let kind = match fs::read(&path) {
            Ok(found) if found == file.text.as_bytes() => None,
            Ok(_) => Some(ChangeKind::Changed),
            Err(error) if is_absent(&error) => Some(ChangeKind::Added),
            Err(error) => return Err(error),
        };
        changes.extend(kind.map(|kind| Change { path: path.clone(), kind }));
        expected.insert(path);
    }
    for path in rust_files(directory)? {
        if !expected.contains(&path) && fs::read(&path)?.starts_with(MARK.as_bytes()) {
            changes.push(Change { path, kind: ChangeKind::Removed });
        }
    }
    changes.sort();
    Ok(changes)
}

/// Makes a directory hold the generated files: writes those that are new or have another content, and removes those
/// that were generated for modules that are gone. Others stay, as they were written by others. Returns what changed.
///
/// # Errors
///
/// If a file or a directory cannot be read or written.
pub fn write(files: &[GeneratedFile], directory: &Path) -> io::Result<Vec<Change>> {
    let changes = compare(files, directory)?;
    // What is gone goes first: a module that was a file may be a directory now.
    for change in changes.iter().filter(|change| change.kind == ChangeKind::Removed) {
        fs::remove_file(&change.path)?;
        remove_empty(change.path.parent(), directory)?;
    }
    for file in files {
        let path = directory.join(&file.path);
        let is_change = |change: &Change| change.path == path && change.kind != ChangeKind::Removed;
        if changes.iter().any(is_change) {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(path, &file.text)?;
        }
    }
    Ok(changes)
}

/// Whether there is no such file, be it that a file stands where its directory should.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// The files of Rust in a directory and below.
fn rust_files(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut found, mut directories) = (Vec::new(), vec![directory.to_owned()]);
    while let Some(directory) = directories.pop() {
        let entries = match fs::read_dir(&directory) {
            Ok(entries) => entries,
            Err(error) if is_absent(&error) => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = entry.path();
            // A link to a directory could lead back up.
            if entry.file_type()?.is_dir() {
                directories.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    Ok(found)
}

/// Removes directories that hold nothing any more, from `directory` upwards, below `top`.
fn remove_empty(directory: Option<&Path>, top: &Path) -> io::Result<()> {
    for directory in directory.into_iter().flat_map(Path::ancestors).take_while(|directory| *directory != top) {
        match fs::remove_dir(directory) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::DirectoryNotEmpty => break,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Change, ChangeKind, compare, write};
    use crate::rust::{GeneratedFile, MARK};

    fn files(paths: &[(&str, &str)]) -> Vec<GeneratedFile> {
        let file =
            |(path, text): &(&str, &str)| GeneratedFile { path: path.into(), text: format!("{MARK}.\n\n{text}\n") };
        paths.iter().map(file).collect()
    }

    /// The changes, as paths below `directory`.
    fn told(changes: &[Change], directory: &Path) -> Vec<(String, ChangeKind)> {
        let path = |change: &Change| change.path.strip_prefix(directory).expect("below").to_string_lossy().into_owned();
        changes.iter().map(|change| (path(change), change.kind)).collect()
    }

    #[test]
    fn only_what_changed_is_written_and_only_what_was_generated_is_removed() {
        let directory = tempfile::tempdir().expect("a directory");
        let directory = directory.path().join("src/generated");
        let first = files(&[("mod.rs", "mod a;"), ("a.rs", "A"), ("b/mod.rs", "mod c;"), ("b/c.rs", "C")]);
        assert_eq!(compare(&first, &directory).expect("differences").len(), 4);
        assert!(!directory.exists(), "a comparison writes nothing");
        assert_eq!(write(&first, &directory).expect("changes").len(), 4);
        assert_eq!(write(&first, &directory).expect("changes"), []);

        fs::write(directory.join("b/own.rs"), "// Mine.\n").expect("a file of somebody else");
        let written = fs::metadata(directory.join("mod.rs")).and_then(|file| file.modified()).expect("a time");
        let second = files(&[("mod.rs", "mod a;"), ("a/mod.rs", "A"), ("a/d.rs", "D"), ("b/mod.rs", "C")]);
        let expected = [
            ("a.rs", ChangeKind::Removed),
            ("a/d.rs", ChangeKind::Added),
            ("a/mod.rs", ChangeKind::Added),
            ("b/c.rs", ChangeKind::Removed),
            ("b/mod.rs", ChangeKind::Changed),
        ]
        .map(|(path, kind)| (path.to_owned(), kind));
        let mut changes = told(&write(&second, &directory).expect("changes"), &directory);
        changes.sort();
        assert_eq!(changes, expected);
        assert_eq!(fs::metadata(directory.join("mod.rs")).and_then(|file| file.modified()).expect("a time"), written);
        assert!(directory.join("b/own.rs").exists());

        let third = files(&[("mod.rs", "")]);
        write(&third, &directory).expect("changes");
        assert!(!directory.join("a").exists(), "a directory that holds nothing is removed");
        assert!(directory.join("b/own.rs").exists());
    }
}
