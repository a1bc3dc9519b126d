//! What a build script read, so that Cargo knows when to run it again.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::schema::{DiskFiles, Files};

/// The files of this machine, which keeps in mind what decided about a build.
pub(super) struct Recorder<'r> {
    out_dir: &'r Path,
    watched: RefCell<BTreeSet<PathBuf>>,
}

impl<'r> Recorder<'r> {
    pub(super) fn new(out_dir: &'r Path) -> Self {
        Self { out_dir, watched: RefCell::default() }
    }

    /// Files and directories, whose changes may be changes of what is generated.
    pub(super) fn watched(&self) -> BTreeSet<PathBuf> {
        self.watched.borrow().clone()
    }

    fn watch(&self, path: &Path) {
        self.watched.borrow_mut().insert(path.to_owned());
    }

    /// Watches where a file would appear that is not there. Cargo takes what is missing as changed each time, so that is
    /// the directory. One that has the output in it would change each time too.
    fn watch_absent(&self, path: &Path) {
        let directories = path
            .ancestors()
            .skip(1)
            .map(|directory| if directory.as_os_str().is_empty() { Path::new(".") } else { directory });
        let Some(directory) = directories.into_iter().find(|directory| directory.is_dir()) else { return };
        let is_above =
            match (directory.canonicalize(), self.out_dir.ancestors().find_map(|out| out.canonicalize().ok())) {
                (Ok(directory), Some(out_dir)) => out_dir.starts_with(directory),
                _ => true,
            };
        if !is_above {
            self.watch(directory);
        }
    }
}

impl Files for Recorder<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let result = DiskFiles.read(path);
        match &result {
            Err(error) if error.kind() == ErrorKind::NotFound => self.watch_absent(path),
            _ => self.watch(path),
        }
        result
    }

    fn list(&self, path: &Path) -> io::Result<Option<Vec<PathBuf>>> {
        let result = DiskFiles.list(path);
        if let Ok(Some(_)) = result {
            self.watch(path);
        }
        result
    }

    fn identity(&self, path: &Path) -> PathBuf {
        DiskFiles.identity(path)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::Recorder;
    use crate::schema::Files as _;

    #[test]
    fn what_was_read_listed_or_missed_is_watched() {
        let directory = tempfile::tempdir().expect("a directory");
        let at = |path: &str| directory.path().join(path);
        fs::create_dir_all(at("schemas/market")).expect("directories");
        fs::create_dir_all(at("target/out")).expect("directories");
        fs::write(at("schemas/market/orders.flat"), "").expect("a file");

        let out_dir = at("target/out/llano");
        let recorder = Recorder::new(&out_dir);
        assert_eq!(recorder.list(&at("schemas/market")).expect("a list").map(|found| found.len()), Some(1));
        assert!(recorder.read(&at("schemas/market/orders.flat")).is_ok());
        assert!(recorder.read(&at("schemas/vendor/parts/common.flat")).is_err());
        assert!(recorder.read(&at("common.flat")).is_err(), "and the directory of the output is not watched");
        assert!(recorder.list(&at("schemas/market/orders.flat")).expect("no list").is_none());

        let expected = ["schemas", "schemas/market", "schemas/market/orders.flat"].map(at);
        assert_eq!(recorder.watched(), expected.into());
        assert!(!recorder.watched().contains(Path::new("")));
    }
}
