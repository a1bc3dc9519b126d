//! Any text, as a schema: it is read or reported, and its canonical form means the same and stays as it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use llano_codegen::diagnostics::Sources;
use llano_codegen::schema::{format, parse};

fuzz_target!(|input: &[u8]| {
    let text = String::from_utf8_lossy(input);
    let mut sources = Sources::default();
    let file = sources.add("fuzz.flat", &*text);
    let mut reports = Vec::new();
    let schema = parse(file, &text, &mut reports);
    for span in reports.iter().flat_map(|report| &report.labels).map(|label| label.span) {
        // Panics where a span is none of the text.
        assert!(sources.text(span).len() <= text.len());
    }
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
