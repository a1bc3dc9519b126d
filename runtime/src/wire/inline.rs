//! Inline text, bytes and lists: a length, then the space for as many items as the type allows.
//!
//! ```text
//! length | used: length × size of an item | unused: (N − length) × size
//! ```
//!
//! Every bit pattern is a value: a length greater than `N` counts as `N`, and what is unused is not looked at.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::{Deref, DerefMut};

use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout, Unaligned};

use super::packed::Packed;
use super::shapes::Scalar;
use crate::error::{Error, ErrorKind, TooLong};

/// The integer types that say how much of inline text, bytes or a list is used: `u8`, `u16` and `u32`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot say how long inline text, bytes and lists are",
    note = "the length is a `u8` for capacities up to 255, a `u16` up to 65,535, else a `u32`"
)]
pub trait Length: Scalar + Ord + Hash + TryFrom<usize> + TryInto<usize> + 'static {}

impl Length for u8 {}
impl Length for u16 {}
impl Length for u32 {}

/// Asserts that `L` is the narrowest integer that holds `N`.
pub(crate) const fn assert_capacity<L: Length, const N: usize>() {
    assert!(N > 0, "inline text, bytes and lists have a capacity of at least 1");
    let needed = match N {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => 4,
    };
    assert!(N <= u32::MAX as usize, "inline text, bytes and lists have a capacity of at most 2^32 - 1");
    assert!(
        needed <= size_of::<L>(),
        "the capacity is too great for the integer of the length: it takes a `u16` above 255, a `u32` above 65,535"
    );
    assert!(
        needed == size_of::<L>(),
        "a narrower integer holds the capacity: it takes a `u8` up to 255, a `u16` up to 65,535"
    );
}

/// An inline list as it lies on the wire, with items of packed type `P`: what views of [`InlineList`] and
/// [`InlineBytes`] refer to.
///
/// It is a slice of the items that are used, and a mutable view can make these more or fewer, up to `N`.
///
/// [`InlineList`]: crate::InlineList
/// [`InlineBytes`]: crate::InlineBytes
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct PackedList<P: Packed, const N: usize, L: Length = u8> {
    /// May be greater than `N`.
    len: L::Packed,
    items: [P; N],
}

impl<P: Packed, const N: usize, L: Length> PackedList<P, N, L> {
    /// An empty list.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        const { assert_capacity::<L, N>() };
        Self::new_zeroed()
    }

    /// The greatest number of items: `N`.
    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        N
    }

    /// Number of items.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        let len = L::from_packed(self.len).try_into();
        len.unwrap_or(N).min(N)
    }

    /// Whether there is no item.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The items.
    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[P] {
        &self.items[..self.len()]
    }

    /// The items.
    #[inline]
    #[must_use]
    pub fn as_mut_slice(&mut self) -> &mut [P] {
        let len = self.len();
        &mut self.items[..len]
    }

    /// Makes the first `len` items, which are at most `N`, the used ones.
    #[inline]
    fn set_len(&mut self, len: usize) {
        debug_assert!(len <= N);
        let Ok(packed) = L::try_from(len) else { unreachable!("the capacity fits the length") };
        self.len = packed.to_packed();
        self.items[len..].zero();
    }

    /// Appends packed items; in place of those from `start` on, if there are any.
    #[inline]
    pub(crate) fn put(&mut self, start: usize, items: impl ExactSizeIterator<Item = P>) -> Result<(), TooLong> {
        let len = start + items.len();
        let Some(places) = self.items.get_mut(start..len) else {
            return Err(TooLong { capacity: N, found: len });
        };
        for (place, item) in places.iter_mut().zip(items) {
            *place = item;
        }
        self.set_len(len);
        Ok(())
    }

    /// Removes all items but the first `len`, if there are more.
    #[inline]
    pub fn truncate(&mut self, len: usize) {
        self.set_len(len.min(self.len()));
    }

    /// Removes all items.
    #[inline]
    pub fn clear(&mut self) {
        self.set_len(0);
    }
}

impl<P: Packed, const N: usize, L: Length> Default for PackedList<P, N, L> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<P: Packed, const N: usize, L: Length> Deref for PackedList<P, N, L> {
    type Target = [P];

    #[inline]
    fn deref(&self) -> &[P] {
        self.as_slice()
    }
}

impl<P: Packed, const N: usize, L: Length> DerefMut for PackedList<P, N, L> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [P] {
        self.as_mut_slice()
    }
}

impl<'a, P: Packed, const N: usize, L: Length> IntoIterator for &'a PackedList<P, N, L> {
    type Item = &'a P;
    type IntoIter = core::slice::Iter<'a, P>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, P: Packed, const N: usize, L: Length> IntoIterator for &'a mut PackedList<P, N, L> {
    type Item = &'a mut P;
    type IntoIter = core::slice::IterMut<'a, P>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

/// Lists are equal if their used parts are.
impl<P: Packed, const N: usize, L: Length> PartialEq for PackedList<P, N, L> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<P: Packed + Eq, const N: usize, L: Length> Eq for PackedList<P, N, L> {}

impl<P: Packed + PartialEq<T>, T, const N: usize, L: Length> PartialEq<[T]> for PackedList<P, N, L> {
    #[inline]
    fn eq(&self, other: &[T]) -> bool {
        self.as_slice() == other
    }
}

impl<P: Packed + PartialEq<T>, T, const N: usize, const M: usize, L: Length> PartialEq<[T; M]> for PackedList<P, N, L> {
    #[inline]
    fn eq(&self, other: &[T; M]) -> bool {
        self.as_slice() == other
    }
}

impl<P: Packed + PartialOrd, const N: usize, L: Length> PartialOrd for PackedList<P, N, L> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.as_slice().partial_cmp(other.as_slice())
    }
}

impl<P: Packed + Ord, const N: usize, L: Length> Ord for PackedList<P, N, L> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_slice().cmp(other.as_slice())
    }
}

impl<P: Packed + Hash, const N: usize, L: Length> Hash for PackedList<P, N, L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl<P: Packed, const N: usize, L: Length> fmt::Debug for PackedList<P, N, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

/// Inline text as it lies on the wire: what views of [`InlineString`](crate::InlineString) refer to.
///
/// It should be UTF-8, but a message may hold any bytes there: [`to_str`](Self::to_str) gives the text if it is.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned,
)]
#[repr(transparent)]
pub struct PackedString<const N: usize, L: Length = u8> {
    bytes: PackedList<u8, N, L>,
}

impl<const N: usize, L: Length> PackedString<N, L> {
    /// Empty text.
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

    /// Number of bytes.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether there is no byte.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The bytes, which may be no UTF-8.
    #[inline]
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.as_slice()
    }

    /// The text.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownText`] if the bytes are no UTF-8.
    #[inline]
    pub fn to_str(&self) -> Result<&str, Error> {
        simdutf8::basic::from_utf8(self.as_bytes()).map_err(|_| self.unknown_text())
    }

    #[cold]
    fn unknown_text(&self) -> Error {
        let chunk = self.as_bytes().utf8_chunks().find(|chunk| !chunk.invalid().is_empty());
        let found = chunk.map_or(0, |chunk| chunk.invalid()[0]);
        Error::new(ErrorKind::UnknownText { found }, 0, "inline text")
    }

    /// Stores text in place of what there is.
    ///
    /// # Errors
    ///
    /// If it is longer than the capacity; nothing is stored then.
    #[inline]
    pub fn set(&mut self, text: &str) -> Result<(), TooLong> {
        self.bytes.put(0, text.bytes())
    }

    /// Appends text.
    ///
    /// # Errors
    ///
    /// If the whole is longer than the capacity; nothing is stored then.
    #[inline]
    pub fn push_str(&mut self, text: &str) -> Result<(), TooLong> {
        self.bytes.put(self.len(), text.bytes())
    }

    /// Removes all text.
    #[inline]
    pub fn clear(&mut self) {
        self.bytes.clear();
    }
}

impl<const N: usize, L: Length> Default for PackedString<N, L> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize, L: Length> TryFrom<&str> for PackedString<N, L> {
    type Error = TooLong;

    #[inline]
    fn try_from(text: &str) -> Result<Self, TooLong> {
        let mut packed = Self::new();
        packed.set(text)?;
        Ok(packed)
    }
}

impl<const N: usize, L: Length> AsRef<[u8]> for PackedString<N, L> {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl<const N: usize, L: Length> PartialEq<str> for PackedString<N, L> {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl<const N: usize, L: Length> PartialEq<&str> for PackedString<N, L> {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl<const N: usize, L: Length> PartialEq<[u8]> for PackedString<N, L> {
    #[inline]
    fn eq(&self, other: &[u8]) -> bool {
        self.as_bytes() == other
    }
}

/// As text; bytes that are no UTF-8 are escaped.
impl<const N: usize, L: Length> fmt::Debug for PackedString<N, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_str() {
            Ok(text) => fmt::Debug::fmt(text, f),
            Err(_) => write!(f, "b\"{}\"", self.as_bytes().escape_ascii()),
        }
    }
}

/// As text; replacement characters stand for what is no UTF-8.
impl<const N: usize, L: Length> fmt::Display for PackedString<N, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Ok(text) = self.to_str() {
            return f.pad(text);
        }
        for chunk in self.as_bytes().utf8_chunks() {
            f.write_str(chunk.valid())?;
            if !chunk.invalid().is_empty() {
                f.write_str("\u{fffd}")?;
            }
        }
        Ok(())
    }
}
