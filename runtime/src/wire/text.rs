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
        // SAFETY: the range may be written, exclusively for `'a`, and its bytes are UTF-8.
        unsafe {
            let bytes = core::slice::from_raw_parts_mut(self.range().start().cast_mut(), self.range().len());
            core::str::from_utf8_unchecked_mut(bytes)
        }
    }
}
