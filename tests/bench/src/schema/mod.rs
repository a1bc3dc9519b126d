//! Schema compilers: how fast they check schemas and write Rust for them, and how much Rust.
//!
//! The schemas are generated: each file is about a hundred lines, imports its predecessor, and says the same in the three
//! languages. Every compiler reads them from the disk and keeps what it makes in memory; `prost` and Llano format it, `planus`
//! does not, since it would start `rustfmt`.

mod declarations;
mod dialect;
mod subjects;

use std::{env, fs, io, path::PathBuf};

use crate::{
    measure::{Plan, Suite},
    report::Report,
};
use declarations::File;
use dialect::Dialect;

/// The operations.
mod op {
    /// From files to a checked model.
    pub(crate) const CHECK: &str = "check";
    /// From files to Rust.
    pub(crate) const GENERATE: &str = "generate";
    /// Lines of the schemas.
    pub(crate) const SCHEMA_LINES: &str = "schema_lines";
    /// Lines of the Rust, formatted by whoever wrote it, or by `rustfmt`.
    pub(crate) const RUST_LINES: &str = "rust_lines";
}

/// Numbers of files: one alone, and growing tenfold to show that the time does, too.
const SIZES: [(&str, usize); 4] = [("1", 1), ("10", 10), ("100", 100), ("1000", 1000)];

/// Measures every number of files that `only` names.
pub(crate) fn run(plan: Plan, only: Option<&str>, report: &mut Report) -> io::Result<()> {
    for (name, count) in SIZES.iter().filter(|(name, _)| only.is_none_or(|only| *name == only)) {
        let folder = Folder::write(*count)?;
        let mut suite = Suite::default();
        subjects::llano(&folder, &mut suite)?;
        subjects::planus(&folder, &mut suite)?;
        subjects::prost(&folder, &mut suite)?;
        report.add(name, "generated files of a hundred lines", &suite.run(plan))?;
    }
    Ok(())
}

/// The same schemas in each language, on the disk; gone when dropped.
struct Folder {
    path: PathBuf,
    count: usize,
}

impl Folder {
    /// Writes that many files in each language.
    fn write(count: usize) -> io::Result<Self> {
        let path = env::temp_dir().join(format!("llano-bench-{}", std::process::id()));
        fs::create_dir_all(&path)?;
        let folder = Self { path, count };
        for number in 0..count {
            let file = File::generate(number);
            for dialect in Dialect::ALL {
                fs::write(folder.file(number, dialect), dialect.print(&file))?;
            }
        }
        Ok(folder)
    }

    fn file(&self, number: usize, dialect: Dialect) -> PathBuf {
        self.path.join(format!("{}.{}", File::name_of(number), dialect.extension()))
    }

    /// All files of one language.
    fn files(&self, dialect: Dialect) -> Vec<PathBuf> {
        (0..self.count).map(|number| self.file(number, dialect)).collect()
    }

    /// The number of lines of all files of one language.
    fn lines(&self, dialect: Dialect) -> io::Result<usize> {
        self.files(dialect).iter().map(|path| Ok(fs::read_to_string(path)?.lines().count())).sum()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left in the folder of temporary files does no harm.
        let _ = fs::remove_dir_all(&self.path);
    }
}
