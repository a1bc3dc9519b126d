//! Ranges that are known to hold a valid value of a type.

use core::marker::PhantomData;

use super::shape::{Check, Shape, Walk};
use crate::error::{Error, ErrorKind};

/// The bytes of one value, in memory that outlives `'a`.
///
/// A pointer and a length rather than a slice, so that shared and exclusive views can rest on the same code: the
/// pointer keeps the provenance of the slice it came from, and only [`VerifiedMut`] writes through it.
#[derive(Clone, Copy)]
pub(crate) struct RawRange<'a> {
    /// Valid for reads of `len` bytes during `'a`.
    start: *const u8,
    len: usize,
    memory: PhantomData<&'a [u8]>,
}

impl<'a> RawRange<'a> {
    pub(crate) const EMPTY: Self = Self::new(&[]);

    #[inline(always)]
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { start: bytes.as_ptr(), len: bytes.len(), memory: PhantomData }
    }

    /// # Safety
    ///
    /// `start` is valid for reads of `len` bytes during `'a`, as the ranges that this one was found in are.
    #[inline(always)]
    pub(crate) const unsafe fn from_parts(start: *const u8, len: usize) -> Self {
        Self { start, len, memory: PhantomData }
    }

    #[inline(always)]
    pub(crate) const fn start(self) -> *const u8 {
        self.start
    }

    #[inline(always)]
    pub(crate) const fn len(self) -> usize {
        self.len
    }

    #[inline(always)]
    pub(crate) const fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The bytes, shared.
    #[inline(always)]
    pub(crate) const fn bytes(self) -> &'a [u8] {
        // SAFETY: `start` is valid for reads of `len` bytes during `'a`. Ranges that are written through belong to a
        // `VerifiedMut`, which gives out shared views only of itself borrowed.
        unsafe { core::slice::from_raw_parts(self.start, self.len) }
    }

    /// The bytes, to be written.
    ///
    /// # Safety
    ///
    /// The pointer is valid for writes too, and nothing else reads or writes the bytes during `'a`.
    #[inline(always)]
    pub(crate) const unsafe fn bytes_mut(self) -> &'a mut [u8] {
        // SAFETY: readable by the invariant; the caller vouches for the rest.
        unsafe { core::slice::from_raw_parts_mut(self.start.cast_mut(), self.len) }
    }

    /// The part from `from` to `to`.
    ///
    /// # Safety
    ///
    /// `from <= to <= self.len()`.
    #[inline(always)]
    pub(crate) const unsafe fn part(self, from: usize, to: usize) -> Self {
        debug_assert!(from <= to && to <= self.len);
        // SAFETY: the caller vouches that the part lies in the range.
        unsafe { Self::from_parts(self.start.add(from), to.unchecked_sub(from)) }
    }
}

/// A range that holds a valid value of wire type `W`: what views read from without checking again.
pub struct Verified<'a, W: ?Sized> {
    /// Invariant: `W::check` accepts these bytes, or the caller of `assume` has vouched that it would.
    range: RawRange<'a>,
    wire: PhantomData<fn() -> W>,
}

impl<W: ?Sized> Clone for Verified<'_, W> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<W: ?Sized> Copy for Verified<'_, W> {}

// SAFETY: a `Verified` only reads the bytes it borrows.
unsafe impl<W: ?Sized> Send for Verified<'_, W> {}
// SAFETY: as for `Send`.
unsafe impl<W: ?Sized> Sync for Verified<'_, W> {}

/// Checks a whole message: a value of a fixed type has all its bytes, also where a part of a message could be empty.
#[inline]
fn check_message<W: Check>(bytes: &[u8], mut walk: Walk) -> Result<(), Error> {
    let checked = if W::FORM.is_fixed() && bytes.len() != size_of::<W::Packed>() {
        let kind = ErrorKind::Length { expected: size_of::<W::Packed>() as u64, found: bytes.len() as u64 };
        Err(walk.error(kind, bytes, 0, W::NAME))
    } else {
        W::check(bytes, &mut walk)
    };
    checked.map_err(|invalid| walk.into_error(invalid))
}

impl<'a, W: Check> Verified<'a, W> {
    /// Checks `bytes`.
    ///
    /// # Errors
    ///
    /// The first thing found that makes them no valid value.
    #[inline]
    pub fn new(bytes: &'a [u8], depth_limit: u32) -> Result<Self, Error> {
        check_message::<W>(bytes, Walk::new(bytes, depth_limit, false))?;
        // SAFETY: just checked.
        Ok(unsafe { Self::assume(RawRange::new(bytes)) })
    }

    /// Takes bytes that are known to be valid.
    ///
    /// # Safety
    ///
    /// [`new`](Self::new) would accept `bytes`.
    #[inline]
    #[must_use]
    pub const unsafe fn trust(bytes: &'a [u8]) -> Self {
        // SAFETY: the caller vouches for it.
        unsafe { Self::assume(RawRange::new(bytes)) }
    }

    /// The empty range, which is the default value of every type.
    #[inline]
    #[must_use]
    pub const fn empty() -> Self {
        // SAFETY: every `check` accepts the empty range.
        unsafe { Self::assume(RawRange::EMPTY) }
    }
}

impl<'a, W> Verified<'a, W> {
    /// # Safety
    ///
    /// `W::check` would accept the bytes of `range`.
    #[inline(always)]
    pub(crate) const unsafe fn assume(range: RawRange<'a>) -> Self {
        Self { range, wire: PhantomData }
    }

    #[inline(always)]
    pub(crate) const fn range(self) -> RawRange<'a> {
        self.range
    }

    /// The range: itself a valid message of its type.
    #[inline]
    #[must_use]
    pub const fn bytes(self) -> &'a [u8] {
        self.range.bytes()
    }
}

impl<'a, W: Shape> Verified<'a, W> {
    /// The value of a fixed type that is a range of its own; none in an empty range, which is the default.
    #[inline]
    #[must_use]
    pub fn packed(self) -> Option<&'a W::Packed> {
        // Fails for no verified fixed type but the empty range, and for that of all others harmlessly.
        zerocopy::FromBytes::ref_from_bytes(self.bytes()).ok()
    }
}

/// Marks what writes to memory during `'a`, as a value of type `T`.
pub(crate) type Exclusive<'a, T> = PhantomData<(&'a mut [u8], fn() -> T)>;

/// As [`Verified`], and every record reached from it holds all the fields this program knows; exclusively borrowed,
/// so that fixed fields can be stored in place.
pub struct VerifiedMut<'a, W: ?Sized> {
    /// Invariant: as for `Verified`, checked with `complete`; the start pointer is valid for writes too, and nothing
    /// else reads or writes the bytes during `'a`.
    range: RawRange<'a>,
    wire: Exclusive<'a, W>,
}

// SAFETY: a `VerifiedMut` is the only access to its bytes, as a `&mut [u8]` is.
unsafe impl<W: ?Sized> Send for VerifiedMut<'_, W> {}
// SAFETY: a shared `VerifiedMut` only reads.
unsafe impl<W: ?Sized> Sync for VerifiedMut<'_, W> {}

impl<'a, W: Check> VerifiedMut<'a, W> {
    /// Checks `bytes`, and that no record lacks a field that this program knows.
    ///
    /// # Errors
    ///
    /// As [`Verified::new`], and [`ErrorKind::Older`](crate::ErrorKind::Older).
    #[inline]
    pub fn new(bytes: &'a mut [u8], depth_limit: u32) -> Result<Self, Error> {
        check_message::<W>(bytes, Walk::new(bytes, depth_limit, true))?;
        // SAFETY: just checked.
        Ok(unsafe { Self::trust(bytes) })
    }

    /// Takes bytes that are known to be valid.
    ///
    /// # Safety
    ///
    /// [`new`](Self::new) would accept `bytes`.
    #[inline]
    #[must_use]
    pub const unsafe fn trust(bytes: &'a mut [u8]) -> Self {
        let len = bytes.len();
        // SAFETY: the pointer comes from the exclusive slice; the caller vouches for the content.
        unsafe { Self::assume(RawRange::from_parts(bytes.as_mut_ptr(), len)) }
    }
}

impl<'a, W> VerifiedMut<'a, W> {
    /// # Safety
    ///
    /// `W::check` with a complete walk would accept the bytes; the pointer may write; the access is exclusive.
    #[inline(always)]
    pub(crate) const unsafe fn assume(range: RawRange<'a>) -> Self {
        Self { range, wire: PhantomData }
    }

    /// The range, to be taken apart: the access passes on to its parts.
    #[inline(always)]
    pub(crate) const fn into_range(self) -> RawRange<'a> {
        self.range
    }

    /// The value as it stands, for reading.
    #[inline]
    #[must_use]
    pub const fn shared(&self) -> Verified<'_, W> {
        // SAFETY: stores keep the bytes valid; the result borrows `self`, so nothing is written meanwhile.
        unsafe { Verified::assume(self.range) }
    }

    /// The value for reading only, for as long as it may be used.
    #[inline]
    #[must_use]
    pub const fn into_shared(self) -> Verified<'a, W> {
        // SAFETY: the access is used up: nothing writes to the bytes any more.
        unsafe { Verified::assume(self.range) }
    }

    /// The value for a shorter time.
    #[inline]
    #[must_use]
    pub const fn reborrow(&mut self) -> VerifiedMut<'_, W> {
        // SAFETY: the result borrows `self` exclusively.
        unsafe { VerifiedMut::assume(self.range) }
    }
}

impl<'a, W: Shape> VerifiedMut<'a, W> {
    /// The value of a fixed type that is a range of its own; none in an empty range.
    #[inline]
    #[must_use]
    pub fn packed(self) -> Option<&'a mut W::Packed> {
        if !W::FORM.is_fixed() {
            return None;
        }
        // SAFETY: writable and exclusive by the invariant; a fixed value has no structure that a store could undo.
        let bytes = unsafe { self.range.bytes_mut() };
        zerocopy::FromBytes::mut_from_bytes(bytes).ok()
    }
}
