//! What numbers and texts say.

use std::ops::Range;
use std::str::Chars;

/// What is wrong between quotes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Where, from the first byte after the quote.
    pub(super) range: Range<usize>,
    /// What.
    pub(super) kind: FaultKind,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum FaultKind {
    /// `\q`
    Unknown,
    /// `\x` without two digits.
    ByteDigits,
    /// `\xff` in a text, which is no character.
    ByteInText,
    /// `\u` without digits in braces.
    UnicodeForm,
    /// `\u{d800}`
    NoCharacter,
    /// `\u{…}` in bytes.
    UnicodeInBytes,
    /// A character that is more than a byte, in bytes.
    CharacterInBytes,
}

/// The value of digits, or nothing if it is greater than `u128::MAX`.
pub(super) fn magnitude(text: &str) -> Option<u128> {
    let (radix, digits) = match text.get(..2) {
        Some("0x") => (16, &text[2..]),
        Some("0o") => (8, &text[2..]),
        Some("0b") => (2, &text[2..]),
        _ => (10, text),
    };
    digits
        .chars()
        .filter_map(|digit| digit.to_digit(radix))
        .try_fold(0u128, |value, digit| value.checked_mul(u128::from(radix))?.checked_add(u128::from(digit)))
}

/// The value of an integer, or the nearest that an `i128` has.
pub(super) fn signed(text: &str) -> i128 {
    match text.strip_prefix('-') {
        Some(digits) => magnitude(digits).map_or(i128::MIN, |value| 0i128.saturating_sub_unsigned(value)),
        None => magnitude(text).and_then(|value| i128::try_from(value).ok()).unwrap_or(i128::MAX),
    }
}

/// The text that stands between quotes.
pub(super) fn text(raw: &str) -> Result<String, Vec<Fault>> {
    let mut text = String::with_capacity(raw.len());
    resolve(raw, false, |char| text.push(char)).map(|()| text)
}

/// The bytes that stand between quotes.
pub(super) fn bytes(raw: &str) -> Result<Vec<u8>, Vec<Fault>> {
    let mut bytes = Vec::with_capacity(raw.len());
    // No character above U+00FF gets through.
    resolve(raw, true, |char| bytes.extend(u8::try_from(char))).map(|()| bytes)
}

fn resolve(raw: &str, is_bytes: bool, mut push: impl FnMut(char)) -> Result<(), Vec<Fault>> {
    let mut faults = Vec::new();
    let mut rest = raw.chars();
    loop {
        let start = raw.len() - rest.as_str().len();
        let one = match rest.next() {
            None => break,
            Some('\\') => escape(&mut rest, is_bytes),
            Some(char) if is_bytes && !char.is_ascii() => Err(FaultKind::CharacterInBytes),
            Some(char) => Ok(char),
        };
        match one {
            Ok(char) => push(char),
            Err(kind) => faults.push(Fault { range: start..raw.len() - rest.as_str().len(), kind }),
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// What an escape stands for; `rest` begins after its `\`.
fn escape(rest: &mut Chars<'_>, is_bytes: bool) -> Result<char, FaultKind> {
    match rest.next() {
        Some('n') => Ok('\n'),
        Some('r') => Ok('\r'),
        Some('t') => Ok('\t'),
        Some('0') => Ok('\0'),
        Some(char @ ('\\' | '"' | '\'')) => Ok(char),
        Some('x') => {
            let digits = rest.as_str().get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
            let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).ok_or(FaultKind::ByteDigits)?;
            *rest = rest.as_str()[2..].chars();
            if is_bytes || byte.is_ascii() { Ok(char::from(byte)) } else { Err(FaultKind::ByteInText) }
        }
        Some('u') => {
            let after = rest.as_str().strip_prefix('{').ok_or(FaultKind::UnicodeForm)?;
            let len = after.bytes().take_while(u8::is_ascii_hexdigit).count();
            let (digits, after) = after.split_at(len);
            *rest = after.strip_prefix('}').ok_or(FaultKind::UnicodeForm)?.chars();
            if is_bytes {
                return Err(FaultKind::UnicodeInBytes);
            }
            if !(1..=6).contains(&len) {
                return Err(FaultKind::UnicodeForm);
            }
            u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).ok_or(FaultKind::NoCharacter)
        }
        _ => Err(FaultKind::Unknown),
    }
}
