//! Lists of a fixed type: the items back to back, and their number by division.

use super::range::{Verified, VerifiedMut};
use super::shape::Shape;
use super::types::ListOf;

impl<'a, W: Shape> Verified<'a, ListOf<W>> {
    /// The items of a list of a fixed type; empty for others.
    #[inline]
    #[must_use]
    pub fn items(self) -> &'a [W::Packed] {
        if !W::FORM.is_fixed() {
            return &[];
        }
        zerocopy::FromBytes::ref_from_bytes(self.bytes()).unwrap_or(&[])
    }
}

impl<'a, W: Shape> VerifiedMut<'a, ListOf<W>> {
    /// The items of a list of a fixed type; empty for others.
    #[inline]
    #[must_use]
    pub fn items(self) -> &'a mut [W::Packed] {
        if !W::FORM.is_fixed() {
            return &mut [];
        }
        // SAFETY: the list is writable, exclusively; fixed items have no structure that a store could undo.
        let bytes = unsafe { self.into_range().bytes_mut() };
        zerocopy::FromBytes::mut_from_bytes(bytes).unwrap_or(&mut [])
    }
}
