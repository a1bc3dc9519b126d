//! Any bytes, as a schema: it is compiled or reported, and its canonical form means the same and stays as it is.
#![no_main]

use std::io;
use std::path::{Path, PathBuf};

use libfuzzer_sys::fuzz_target;
use llano_codegen::diagnostics::{Diagnostic, Severity, Sources};
use llano_codegen::schema::{Files, compile, format, parse};

/// The only file that there is.
struct Only<'t>(&'t [u8]);

impl Files for Only<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if path == Path::new("fuzz.flat") { Ok(self.0.to_owned()) } else { Err(io::ErrorKind::NotFound.into()) }
    }
}

/// Panics where a span is none of its text.
fn look(sources: &Sources, reports: &[Diagnostic]) {
    for report in reports {
        let edits = report.help.iter().flat_map(|help| &help.edits).map(|edit| edit.span);
        for span in report.labels.iter().map(|label| label.span).chain(edits) {
            assert!(sources.text(span).len() <= sources.get(span.file).text.len());
        }
    }
}

fuzz_target!(|input: &[u8]| {
    let compilation = compile(&Only(input), &[PathBuf::from("fuzz.flat")], &[]);
    look(&compilation.sources, &compilation.diagnostics);
    let is_wrong = compilation.diagnostics.iter().any(|report| report.severity == Severity::Error);
    assert_eq!(compilation.model.is_none(), is_wrong);

    let text = String::from_utf8_lossy(input);
    let mut sources = Sources::default();
    let file = sources.add("fuzz.flat", &*text);
    let mut reports = Vec::new();
    let schema = parse(file, &text, &mut reports);
    look(&sources, &reports);
    match format(file, &text) {
        Err(again) => assert_eq!(again, reports),
        Ok(once) => {
            assert!(reports.is_empty() && !schema.is_damaged);
            let mut reports = Vec::new();
            let again = parse(file, &once, &mut reports);
            assert_eq!((reports.len(), again.items.len()), (0, schema.items.len()));
            assert_eq!(format(file, &once).as_ref(), Ok(&once));
        }
    }
});
