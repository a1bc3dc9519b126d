//! UTF-8: nearly all text is ASCII, so that is asked first.

use crate::error::ErrorKind;
use crate::wire::{Checked, Invalid, Leaves, Scan, Walk};

/// Checks that a range is UTF-8.
#[inline]
pub(super) fn check_text(range: &[u8], walk: &mut Walk) -> Checked {
    if is_ascii(range) || is_utf8(range) { Ok(()) } else { Err(find_invalid(range, walk)) }
}

/// Below this length, `simdutf8` goes byte by byte, and so does `is_ascii` at the end of a slice.
const VECTOR: usize = 64;

/// Whether all bytes are ASCII. Short text, whose length is hard to predict, with few branches: four words from both
/// ends, which overlap as the length has it.
#[inline]
fn is_ascii(range: &[u8]) -> bool {
    /// The bytes of `N` to `4 * N`, one upon the other.
    #[inline(always)]
    fn words<const N: usize>(range: &[u8]) -> u128 {
        let word = |at: usize| {
            let mut word = [0; 16];
            word[..N].copy_from_slice(&range[at..at + N]);
            u128::from_ne_bytes(word)
        };
        let second = if range.len() > 2 * N { N } else { 0 };
        word(0) | word(second) | word(range.len() - N - second) | word(range.len() - N)
    }
    let all = match range.len() {
        0..4 => range.iter().fold(0, |all, byte| all | byte).into(),
        4..=16 => words::<4>(range),
        17..=VECTOR => words::<16>(range),
        _ => return range.is_ascii(),
    };
    all & u128::from_ne_bytes([0x80; 16]) == 0
}

#[inline(never)]
fn is_utf8(range: &[u8]) -> bool {
    if range.len() >= VECTOR {
        return simdutf8::basic::from_utf8(range).is_ok();
    }
    // Zeros are characters, so they neither complete nor begin another.
    let mut padded = [0; VECTOR];
    padded[..range.len()].copy_from_slice(range);
    simdutf8::basic::from_utf8(&padded).is_ok()
}

#[cold]
fn find_invalid(range: &[u8], walk: &mut Walk) -> Invalid {
    let at = core::str::from_utf8(range).map_or_else(|error| error.valid_up_to(), str::len);
    walk.error(ErrorKind::Utf8 { found: range.get(at).copied().unwrap_or(0) }, range, at, "text")
}

/// Looks at the bytes of many children at once.
#[inline(always)]
pub(super) fn scan(leaves: Leaves, children: &[u8]) -> Scan {
    match leaves {
        Leaves::Any => Scan::Valid,
        Leaves::Text | Leaves::Mixed if is_ascii(children) => Scan::Valid,
        Leaves::Text if is_utf8(children) => Scan::Text,
        Leaves::Text | Leaves::Mixed | Leaves::None => Scan::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_ascii, is_utf8};

    #[test]
    fn one_byte_that_is_not_ascii_is_seen_wherever_it_stands() {
        for len in 0..=130 {
            let mut bytes = [b'a'; 130];
            assert!(is_ascii(&bytes[..len]), "{len}");
            for at in 0..len {
                bytes[at] = 0x80;
                assert!(!is_ascii(&bytes[..len]) && !is_utf8(&bytes[..len]), "{at} of {len}");
                bytes[at] = b'a';
            }
        }
    }

    #[test]
    fn characters_that_the_end_cuts_are_seen() {
        let text = "a\u{e9}\u{20ac}\u{1f30b}".repeat(20);
        for len in 0..text.len() {
            assert_eq!(is_utf8(&text.as_bytes()[..len]), text.is_char_boundary(len), "{len}");
        }
    }
}
