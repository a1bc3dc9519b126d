//! Lists of variable values.
//!
//! ```text
//! u8 flags | count | ends[count - 1] | children
//! ```

use core::marker::PhantomData;
use core::ops::Range;

use super::range::{Exclusive, RawRange, Verified, VerifiedMut};
use super::record::check_ends;
use super::shape::{Check, Checked, Form, Scan, Walk, begins_character};
use super::types::ListOf;
use super::width::Width;
use crate::error::ErrorKind;

/// The flag bits that have a meaning.
const FLAGS: u8 = 0b1111;

/// A list of variable values.
#[derive(Clone, Copy)]
struct RawValues<'a> {
    /// Invariant: valid for reads of `count - 1` ends during `'a`, which ascend up to the length of the children.
    ends: *const u8,
    children: RawRange<'a>,
    count: usize,
    width: Width,
}

impl<'a> RawValues<'a> {
    const EMPTY: Self = Self { ends: RawRange::EMPTY.start(), children: RawRange::EMPTY, count: 0, width: Width::ONE };

    /// Checks flags, count and ends; the values are not looked at.
    #[inline]
    fn check(range: &'a [u8], walk: &mut Walk, name: &'static str) -> Checked<Self> {
        match Self::check_short(range) {
            Some(list) => Ok(list),
            None => Self::check_any(range, walk, name),
        }
    }

    /// The list in a valid range whose ends and count take a byte each: nearly every list that is not a message's
    /// largest.
    #[inline]
    fn check_short(range: &'a [u8]) -> Option<Self> {
        let (&[0, count], rest) = range.split_first_chunk()? else { return None };
        let (ends, children) = rest.split_at_checked(usize::from(count).checked_sub(1)?)?;
        let (mut valid, mut before) = (true, 0);
        for &end in ends {
            valid &= end >= before;
            before = end;
        }
        (valid && usize::from(before) <= children.len()).then(|| Self {
            ends: ends.as_ptr(),
            children: RawRange::new(children),
            count: count.into(),
            width: Width::ONE,
        })
    }

    #[inline(never)]
    fn check_any(range: &'a [u8], walk: &mut Walk, name: &'static str) -> Checked<Self> {
        let Some(&flags) = range.first() else { return Ok(Self::EMPTY) };
        if flags & !FLAGS != 0 {
            return Err(walk.error(ErrorKind::Flags { expected: FLAGS, found: flags }, range, 0, name));
        }
        let (width, count_width) = (Width::from_flags(flags, 0), Width::from_flags(flags, 2));
        let ends_at = 1 + count_width.bytes();
        let Some(count) = count_width.get(&range[1..]) else { return Err(walk.truncated(ends_at, range, name)) };
        let Some(end_count) = count.checked_sub(1) else {
            return Err(walk.error(ErrorKind::EmptyList, range, 1, name));
        };
        let children_at = end_count.saturating_mul(width.bytes()).saturating_add(ends_at);
        if range.len() < children_at {
            return Err(walk.truncated(children_at, range, name));
        }
        check_ends(range, ends_at, end_count, width, range.len() - children_at, walk, name)?;
        // SAFETY: flags, count and ends have just been checked.
        Ok(unsafe { Self::assume(RawRange::new(range)) })
    }

    /// # Safety
    ///
    /// `check` accepts the range.
    #[inline(always)]
    unsafe fn assume(range: RawRange<'a>) -> Self {
        if range.is_empty() {
            return Self::EMPTY;
        }
        // SAFETY: a list that is not empty has flags and a count, then ends and children.
        unsafe {
            let flags = range.start().read();
            let (width, count_width) = (Width::from_flags(flags, 0), Width::from_flags(flags, 2));
            let count = count_width.load(range.start().add(1));
            let ends_at = 1 + count_width.bytes();
            let children = range.part(ends_at + (count - 1) * width.bytes(), range.len());
            Self { ends: range.start().add(ends_at), children, count, width }
        }
    }

    #[inline(always)]
    fn child(self, index: usize) -> RawRange<'a> {
        debug_assert!(index < self.count);
        // SAFETY: there are `count - 1` ends, which ascend up to the length of the children.
        unsafe {
            let end = |index: usize| self.width.load(self.ends.add(index * self.width.bytes()));
            let from = if index == 0 { 0 } else { end(index - 1) };
            let to = if index + 1 == self.count { self.children.len() } else { end(index) };
            self.children.part(from, to)
        }
    }
}

/// Checks flags, count and ends of a list of variable values, then each value with `element`; `scan` may find all
/// values valid at once.
#[inline(always)]
pub(crate) fn check_values(
    range: &[u8],
    walk: &mut Walk,
    name: &'static str,
    mut element: impl FnMut(&[u8], &mut Walk) -> Checked,
    scan: impl FnOnce(&[u8]) -> Scan,
) -> Checked {
    let list = RawValues::check(range, walk, name).map_err(|invalid| walk.in_list(invalid))?;
    walk.deeper(range, "list", |walk| {
        let mut children = (0..list.count).map(|index| list.child(index).bytes());
        match scan(list.children.bytes()) {
            Scan::Valid => Ok(()),
            Scan::Text if children.clone().all(begins_character) => Ok(()),
            Scan::Text | Scan::Unknown => children.try_for_each(|child| element(child, walk)),
        }
    })
}

/// The elements of a verified list of variable values.
pub struct ValuesRef<'a, W> {
    /// Invariant: each child is verified as `W`.
    raw: RawValues<'a>,
    types: PhantomData<fn() -> W>,
}

impl<W> Clone for ValuesRef<'_, W> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<W> Copy for ValuesRef<'_, W> {}

// SAFETY: a `ValuesRef` only reads the bytes it borrows.
unsafe impl<W> Send for ValuesRef<'_, W> {}
// SAFETY: as for `Send`.
unsafe impl<W> Sync for ValuesRef<'_, W> {}

impl<'a, W: Check> ValuesRef<'a, W> {
    /// The elements of `list`, if its elements are of [`Form::Range`]; else none.
    #[inline(always)]
    pub(crate) fn new(list: Verified<'a, ListOf<W>>) -> Self {
        if !matches!(W::FORM, Form::Range) {
            return Self { raw: RawValues::EMPTY, types: PhantomData };
        }
        // SAFETY: a verified list of such a type has been accepted by `check_values`, which checked each child.
        Self { raw: unsafe { RawValues::assume(list.range()) }, types: PhantomData }
    }

    #[inline(always)]
    pub(crate) const fn len(self) -> usize {
        self.raw.count
    }

    /// The address of an element.
    pub(crate) fn address(self, index: usize) -> usize {
        self.raw.child(index).start().addr()
    }

    /// # Panics
    ///
    /// If there is no such element.
    #[inline(always)]
    pub(crate) fn get(self, index: usize) -> Verified<'a, W> {
        assert!(index < self.len(), "index {index} is outside of a list of {} elements", self.len());
        // SAFETY: by the invariant.
        unsafe { Verified::assume(self.raw.child(index)) }
    }
}

/// The elements of a verified list of variable values that may be changed.
pub struct ValuesMut<'a, W> {
    /// Invariant: as for [`ValuesRef`], in a complete walk; the children may be written, exclusively.
    raw: RawValues<'a>,
    types: Exclusive<'a, W>,
}

// SAFETY: a `ValuesMut` is the only access to its bytes, as a `&mut [u8]` is.
unsafe impl<W> Send for ValuesMut<'_, W> {}
// SAFETY: a shared `ValuesMut` only reads.
unsafe impl<W> Sync for ValuesMut<'_, W> {}

impl<'a, W: Check> ValuesMut<'a, W> {
    #[inline(always)]
    pub(crate) fn new(list: VerifiedMut<'a, ListOf<W>>) -> Self {
        if !matches!(W::FORM, Form::Range) {
            return Self { raw: RawValues::EMPTY, types: PhantomData };
        }
        // SAFETY: as for `ValuesRef::new`.
        Self { raw: unsafe { RawValues::assume(list.into_range()) }, types: PhantomData }
    }

    #[inline(always)]
    pub(crate) const fn len(&self) -> usize {
        self.raw.count
    }

    #[inline(always)]
    pub(crate) fn get(&mut self, index: usize) -> VerifiedMut<'_, W> {
        assert!(index < self.len(), "index {index} is outside of a list of {} elements", self.len());
        // SAFETY: by the invariant; the result borrows the list exclusively.
        unsafe { VerifiedMut::assume(self.raw.child(index)) }
    }

    /// Every element in turn.
    #[inline]
    pub(crate) fn each(&mut self) -> ValuesEach<'_, W> {
        ValuesEach { raw: self.raw, range: 0..self.raw.count, types: PhantomData }
    }
}

/// The elements of a [`ValuesMut`] in turn.
pub struct ValuesEach<'a, W> {
    /// Invariant: as for [`ValuesMut`].
    raw: RawValues<'a>,
    /// Invariant: indices of elements that have not been given out.
    range: Range<usize>,
    types: Exclusive<'a, W>,
}

impl<'a, W: Check> Iterator for ValuesEach<'a, W> {
    type Item = VerifiedMut<'a, W>;

    #[inline(always)]
    fn next(&mut self) -> Option<VerifiedMut<'a, W>> {
        // SAFETY: by the invariants; each index comes once, and different children do not overlap.
        self.range.next().map(|index| unsafe { VerifiedMut::assume(self.raw.child(index)) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}
