//! Text: UTF-8, checked once and then taken as it is.

use super::range::{Verified, VerifiedMut};
use super::types::Text;

impl<'a> Verified<'a, Text> {
    /// The text.
    #[inline(always)]
    #[must_use]
    pub const fn text(self) -> &'a str {
        // SAFETY: bytes verified as text are UTF-8.
        unsafe { core::str::from_utf8_unchecked(self.bytes()) }
    }
}

impl<'a> VerifiedMut<'a, Text> {
    /// The text.
    #[inline(always)]
    #[must_use]
    pub fn text(self) -> &'a mut str {
        // SAFETY: the range is writable, exclusively; `str` lets nothing but UTF-8 be written.
        let bytes = unsafe { self.into_range().bytes_mut() };
        // SAFETY: bytes verified as text are UTF-8.
        unsafe { core::str::from_utf8_unchecked_mut(bytes) }
    }
}
