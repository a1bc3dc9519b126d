//! The golden vectors: their types, a loader, and one handler for each schema.
//!
//! `tests/golden/README.md` says what a vector is.

mod change;
mod handler;
mod hostile;
mod inline;
mod json;
mod name;
mod random;
mod types;
mod view;

use std::fs;
use std::path::{Path, PathBuf};

pub use change::Change;
pub use handler::{HANDLERS, Handler, handler};
pub use hex::encode as to_hex;
pub use hostile::{Message, survive};
pub use json::{FromJson, ToJson};
pub use random::{Draw, Random};
use serde_json::Value;
pub use types::*;

/// The directory of the vectors.
#[must_use]
pub fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

/// One vector.
#[derive(Clone, Debug)]
pub struct Vector {
    /// Directory and file, without the extension.
    pub name: String,
    /// The type that the bytes are read as.
    pub schema: String,
    /// What they decode to.
    pub value: Value,
    /// The message.
    pub bytes: Vec<u8>,
    /// The type that they were written with, where that is another generation's; `hand` for bytes of no encoder.
    pub written_by: Option<String>,
}

impl Vector {
    /// Whether the value encodes to the bytes.
    #[must_use]
    pub fn is_canonical(&self) -> bool {
        self.written_by.as_ref().is_none_or(|writer| *writer == self.schema)
    }

    /// Whether the value has a part that the schema's Rust type cannot hold, so that decoding fails.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.name.contains("/unknown_")
    }

    /// The handler of the schema.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[must_use]
    pub fn handler(&self) -> &'static dyn Handler {
        handler(&self.schema).unwrap_or_else(|| panic!("{}: no handler for schema {:?}", self.name, self.schema))
    }
}

/// All vectors, in the order of their names.
///
/// # Panics
///
/// If a file is none, or a directory holds none.
#[must_use]
pub fn vectors() -> Vec<Vector> {
    let mut vectors = Vec::new();
    for directory in entries(&directory()).into_iter().filter(|path| path.is_dir()) {
        let files = entries(&directory);
        assert!(!files.is_empty(), "{} holds no vector", directory.display());
        vectors.extend(files.iter().map(|file| load(file)));
    }
    vectors
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    paths
}

fn load(file: &Path) -> Vector {
    let vector = parse(file);
    let text = |key: &str| vector.get(key).and_then(Value::as_str).map(String::from);
    let part = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Vector {
        name: format!("{}/{}", part(file.parent().unwrap_or(file)), part(file)),
        schema: text("schema").unwrap_or_else(|| panic!("{}: no schema", file.display())),
        value: vector.get("value").unwrap_or_else(|| panic!("{}: no value", file.display())).clone(),
        bytes: from_hex(&text("bytes").unwrap_or_else(|| panic!("{}: no bytes", file.display()))),
        written_by: text("written_by"),
    }
}

/// The JSON of a file.
///
/// # Panics
///
/// If it cannot be read.
#[must_use]
pub fn parse(file: &Path) -> Value {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Bytes from hexadecimal digits; spaces may stand between the bytes.
///
/// # Panics
///
/// If the text is something else.
#[must_use]
pub fn from_hex(text: &str) -> Vec<u8> {
    hex::decode(text.replace(' ', "")).unwrap_or_else(|error| panic!("{text:?}: {error}"))
}
