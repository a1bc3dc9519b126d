//! Texts that are compared with files.

use std::path::Path;
use std::{env, fs};

/// Demands that the file `name` of this folder's `golden` holds `actual`; with `BLESS=1`, writes it.
#[track_caller]
pub(crate) fn check(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/golden").join(name);
    check_file(&path, actual).unwrap_or_else(|difference| panic!("{difference}"));
}

/// As [`check`], for any file: says what is wrong, so that a caller can look at many.
pub(crate) fn check_file(path: &Path, actual: &str) -> Result<(), String> {
    if env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a writable folder");
        fs::write(path, actual).expect("a writable file");
        return Ok(());
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    Err(format!("{} differs (BLESS=1 rewrites it)\nexpected:\n{expected}\nfound:\n{actual}", path.display()))
}
