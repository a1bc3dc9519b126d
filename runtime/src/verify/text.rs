//! UTF-8: nearly all text is ASCII, so that is asked first.

use crate::error::{Error, ErrorKind};
use crate::wire::{Record, Walk, needs_no_walk};

/// Checks that a range is UTF-8.
#[inline]
pub(crate) fn check_text(range: &[u8], walk: &Walk) -> Result<(), Error> {
    if range.is_ascii() || simdutf8::basic::from_utf8(range).is_ok() {
        return Ok(());
    }
    Err(find_invalid(range, walk))
}

#[cold]
fn find_invalid(range: &[u8], walk: &Walk) -> Error {
    let at = core::str::from_utf8(range).map_or_else(|error| error.valid_up_to(), str::len);
    walk.error(ErrorKind::Utf8 { found: range.get(at).copied().unwrap_or(0) }, range, at, "text")
}

/// Whether all children of a list's elements are known to be valid from one scan over all of them: they have no
/// structure, and what text there is, is ASCII wherever it begins and ends.
pub(super) fn are_leaves_ascii<R: Record>(tails: &[u8]) -> bool {
    (const { needs_no_walk::<R>() }) && tails.is_ascii()
}
