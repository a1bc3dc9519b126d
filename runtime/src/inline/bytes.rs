//! Inline bytes.

use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt;
use core::ops::{Deref, DerefMut};

use crate::wire::{InlineOf, Length, PackedList};
use crate::{Decode, Error, Flat, TooLong};

/// At most `N` bytes, without a heap. On the wire they are an [`InlineList`](crate::InlineList) of `u8`, from which
/// they differ in that they are `Copy`.
///
/// `L` is the integer type of the length on the wire, as for [`InlineString`](crate::InlineString).
///
/// ```
/// # #[cfg(feature = "alloc")] {
/// use llano::{Flat, InlineBytes};
///
/// let hash = InlineBytes::<4>::try_from(&[0xca, 0xfe])?;
/// assert_eq!(hash, [0xca, 0xfe]);
/// assert_eq!(hash.encode(), [2, 0xca, 0xfe, 0, 0]);
/// # }
/// # Ok::<(), llano::TooLong>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InlineBytes<const N: usize, L: Length = u8> {
    /// Invariant: as written, with a length of at most `N` and zeros after it.
    bytes: PackedList<u8, N, L>,
}

impl<const N: usize, L: Length> InlineBytes<N, L> {
    /// No bytes.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { bytes: PackedList::new() }
    }

    /// The greatest number of bytes: `N`.
    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        N
    }

    /// The bytes.
    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.bytes
    }

    /// Appends a byte.
    ///
    /// # Errors
    ///
    /// If there are as many as the capacity.
    #[inline]
    pub fn push(&mut self, byte: u8) -> Result<(), TooLong> {
        self.extend_from_slice(&[byte])
    }

    /// Appends bytes.
    ///
    /// # Errors
    ///
    /// If there would be more than the capacity; none is appended then.
    #[inline]
    pub fn extend_from_slice(&mut self, bytes: &[u8]) -> Result<(), TooLong> {
        self.bytes.put(self.bytes.len(), bytes.iter().copied())
    }

    /// Removes all but the first `len` bytes, if there are more.
    #[inline]
    pub fn truncate(&mut self, len: usize) {
        self.bytes.truncate(len);
    }

    /// Removes all bytes.
    #[inline]
    pub fn clear(&mut self) {
        self.bytes.clear();
    }
}

impl<const N: usize, L: Length> Default for InlineBytes<N, L> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize, L: Length> Deref for InlineBytes<N, L> {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl<const N: usize, L: Length> DerefMut for InlineBytes<N, L> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }
}

impl<const N: usize, L: Length> AsRef<[u8]> for InlineBytes<N, L> {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl<const N: usize, L: Length> Borrow<[u8]> for InlineBytes<N, L> {
    #[inline]
    fn borrow(&self) -> &[u8] {
        self
    }
}

impl<const N: usize, L: Length> TryFrom<&[u8]> for InlineBytes<N, L> {
    type Error = TooLong;

    #[inline]
    fn try_from(bytes: &[u8]) -> Result<Self, TooLong> {
        let mut inline = Self::new();
        inline.extend_from_slice(bytes)?;
        Ok(inline)
    }
}

impl<const N: usize, const M: usize, L: Length> TryFrom<&[u8; M]> for InlineBytes<N, L> {
    type Error = TooLong;

    #[inline]
    fn try_from(bytes: &[u8; M]) -> Result<Self, TooLong> {
        bytes.as_slice().try_into()
    }
}

impl<'a, const N: usize, L: Length> IntoIterator for &'a InlineBytes<N, L> {
    type Item = &'a u8;
    type IntoIter = core::slice::Iter<'a, u8>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<const N: usize, L: Length> PartialEq<[u8]> for InlineBytes<N, L> {
    #[inline]
    fn eq(&self, other: &[u8]) -> bool {
        self.as_slice() == other
    }
}

impl<const N: usize, const M: usize, L: Length> PartialEq<[u8; M]> for InlineBytes<N, L> {
    #[inline]
    fn eq(&self, other: &[u8; M]) -> bool {
        self.as_slice() == other
    }
}

impl<const N: usize, L: Length> fmt::Debug for InlineBytes<N, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

impl<const N: usize, L: Length> Flat for InlineBytes<N, L> {
    type Wire = InlineOf<u8, N, L>;

    #[inline(always)]
    fn pack(&self) -> PackedList<u8, N, L> {
        self.bytes
    }

    const ORD_IS_WIRE_ORDER: bool = true;

    #[inline]
    fn order(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
}

impl<const N: usize, L: Length> Decode<'_> for InlineBytes<N, L> {
    #[inline]
    fn decode_view(view: &PackedList<u8, N, L>) -> Result<Self, Error> {
        Ok(Self::try_from(view.as_slice()).unwrap_or_else(|_| unreachable!("both have the same capacity")))
    }
}
