//! Where schemas are read from.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

/// What schemas are read from: a disk, a revision, a map in a test.
pub trait Files {
    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// As reading a file fails; [`ErrorKind::NotFound`] if there is none.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// The schemas in a directory and those below it, sorted; none if it is no directory. Hidden directories and
    /// caches may be left out.
    ///
    /// # Errors
    ///
    /// As reading a directory fails.
    fn list(&self, path: &Path) -> io::Result<Option<Vec<PathBuf>>> {
        let _ = path;
        Ok(None)
    }

    /// What two paths have in common exactly if they lead to the same file. The path has no `.` and no `..` that
    /// follows a name.
    fn identity(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
}

/// The files of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct DiskFiles;

impl Files for DiskFiles {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        match fs::read(path) {
            // A path through what is a file leads to nothing.
            Err(error) if error.kind() == ErrorKind::NotADirectory => Err(ErrorKind::NotFound.into()),
            result => result,
        }
    }

    fn list(&self, path: &Path) -> io::Result<Option<Vec<PathBuf>>> {
        // What is beside a file without a directory is in this one.
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        if !path.is_dir() {
            return Ok(None);
        }
        let (mut found, mut directories) = (Vec::new(), vec![path.to_owned()]);
        while let Some(directory) = directories.pop() {
            for entry in fs::read_dir(&directory)? {
                let entry = entry?;
                let path = entry.path();
                // A link to a directory could lead back up.
                if entry.file_type()?.is_dir() {
                    if !is_skipped(&path) {
                        directories.push(path);
                    }
                } else if path.extension().is_some_and(|extension| extension == "flat") && path.is_file() {
                    found.push(path);
                }
            }
        }
        found.sort();
        Ok(Some(found))
    }

    fn identity(&self, path: &Path) -> PathBuf {
        path.canonicalize().unwrap_or_else(|_| path.to_owned())
    }
}

/// Whether a directory below the one that was asked for is a tool's own: hidden, or a cache such as Cargo's `target`.
fn is_skipped(path: &Path) -> bool {
    let is_hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    is_hidden || path.join("CACHEDIR.TAG").is_file()
}

/// The path without `.` and without `..` where a name precedes it.
pub(super) fn normalize(path: &Path) -> PathBuf {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match (part, parts.last()) {
            (Component::CurDir, _) | (Component::ParentDir, Some(Component::RootDir)) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::normalize;

    #[test]
    fn paths_are_normalized() {
        for (path, expected) in [
            ("a/b.flat", "a/b.flat"),
            ("./a/../b.flat", "b.flat"),
            ("../a/./b.flat", "../a/b.flat"),
            ("a/../../b.flat", "../b.flat"),
            ("/../b.flat", "/b.flat"),
        ] {
            assert_eq!(normalize(Path::new(path)), Path::new(expected), "{path}");
        }
    }
}
