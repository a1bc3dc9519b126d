//! Messages: how fast each format writes, checks, reads, changes and decodes them, and what they take.
//!
//! Every subject works from the same data. Those that have types of their own (planus, prost) are given values of their
//! own types before the clock starts, so no conversion is in the times. Before anything is timed, each subject decodes
//! what it encoded and folds over what it reads, and both must agree with the data.

mod data;
mod fold;
mod messages;
mod subject;
mod subjects;

use std::io;

use crate::{
    measure::{Plan, Suite},
    report::Report,
};

/// The operations.
mod op {
    /// A value into a reused buffer.
    pub(crate) const SERIALIZE: &str = "serialize";
    /// From untrusted bytes to a view whose accessors cannot fail.
    pub(crate) const VALIDATED_ACCESS: &str = "validated_access";
    /// From bytes to a view: unchecked, or checked by each accessor in peers that only know this.
    pub(crate) const UNVALIDATED_ACCESS: &str = "unvalidated_access";
    /// Unvalidated access, then a few fixed fields of each record.
    pub(crate) const READ_FIXED: &str = "read_fixed";
    /// Unvalidated access, then the length and first byte of every text.
    pub(crate) const READ_STRINGS: &str = "read_strings";
    /// Validated access, then every field; by checking accessors in peers that only have these.
    pub(crate) const VALIDATED_READ: &str = "validated_read";
    /// A few fixed fields of each record changed where they lie, in trusted bytes.
    pub(crate) const UPDATE: &str = "update";
    /// From untrusted bytes to a value that owns its parts.
    pub(crate) const DECODE: &str = "decode";
    /// From untrusted bytes to a value whose texts lie in these bytes.
    pub(crate) const DECODE_BORROWED: &str = "decode_borrowed";
    /// The message's bytes.
    pub(crate) const SIZE: &str = "size";
    /// The bytes that zstd's level 3 makes of them.
    pub(crate) const SIZE_ZSTD: &str = "size_zstd";
}

/// Measures every data set whose name contains `only`.
pub(crate) fn run(plan: Plan, only: Option<&str>, report: &mut Report) -> io::Result<()> {
    let wanted = |name: &str| only.is_none_or(|only| name.contains(only));
    if wanted("log") {
        let logs = data::log::generate();
        let mut suite = Suite::default();
        subjects::log(&logs, &mut suite);
        report.add("log", "10,000 HTTP requests", &suite.run(plan))?;
    }
    if wanted("mesh") {
        let mesh = data::mesh::generate();
        let mut suite = Suite::default();
        subjects::mesh(&mesh, &mut suite);
        report.add("mesh", "125,000 triangles", &suite.run(plan))?;
    }
    if wanted("earthquakes") {
        let feed = data::earthquakes::load()?;
        let mut suite = Suite::default();
        subjects::earthquakes(&feed, &mut suite);
        report.add("earthquakes", "1,707 events of a public feed", &suite.run(plan))?;
    }
    if wanted("document") {
        let document = data::document::generate();
        let mut suite = Suite::default();
        subjects::document(&document, &mut suite);
        report.add("document", "a text in six levels of sections", &suite.run(plan))?;
    }
    if wanted("ticks") {
        let ticks = data::ticks::generate();
        let mut suite = Suite::default();
        subjects::ticks(&ticks, &mut suite);
        report.add("ticks", "a stream of 10,000 small messages", &suite.run(plan))?;
    }
    Ok(())
}
