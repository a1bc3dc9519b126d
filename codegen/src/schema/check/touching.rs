//! What stands directly before a fault of syntax was not read as it was meant: `1` of `1 << 3` is no value of its own.

use std::collections::HashSet;

use crate::diagnostics::{Code, Diagnostic, FileId, Sources, Span};

/// The faults that follow from how much of a value, a number or a name was read.
const FOLLOWING: [Code; 7] = [
    Code::WRONG_VALUE,
    Code::VALUE_RANGE,
    Code::UNKNOWN_VALUE,
    Code::DUPLICATE_NUMBER,
    Code::BAD_NUMBER,
    Code::MISSING_NUMBER,
    Code::NOT_A_TYPE,
];

/// What stands between values in other languages. No schema has it there.
const OPERATORS: [&str; 9] = ["<<", ">>", "+", "-", "*", "%", "&", "(", "::"];

/// Adds to the faults of syntax those of `found` that do not follow from them.
pub(super) fn keep_others(found: Vec<Diagnostic>, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let labels = diagnostics.iter().flat_map(|report| report.labels.iter().map(|label| label.span));
    let edits = diagnostics.iter().flat_map(|report| &report.help).flat_map(|help| &help.edits).map(|edit| edit.span);
    let places: HashSet<(FileId, u32)> = labels.chain(edits).map(|span| (span.file, span.start)).collect();
    let follows = |report: &Diagnostic| {
        let Span { file, end, .. } = report.span();
        let after = &sources.get(file).text[end as usize..];
        let space = after.len() - after.trim_start_matches([' ', '\t']).len();
        let next = end.saturating_add(u32::try_from(space).unwrap_or(u32::MAX));
        // A fault of syntax that repeats itself is not reported each time.
        let is_operand = || OPERATORS.iter().any(|operator| after[space..].starts_with(operator));
        let is_at_fault = |at| places.contains(&(file, at));
        FOLLOWING.contains(&report.code) && (is_at_fault(end) || is_at_fault(next) || is_operand())
    };
    diagnostics.extend(found.into_iter().filter(|report| !follows(report)));
}
