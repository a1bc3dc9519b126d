//! Records: a header, fixed fields, ends, children.
//!
//! ```text
//! u16 data_len | u8 var_count | u8 flags | data[data_len] | ends[var_count - 1] | children
//! '---------- header ----------'---------- fixed part -----------'
//! ```
//!
//! An element of a list of records has the same fixed part, with the end of its tail between data and ends, and its
//! tail as the children; the header is the list's.

use core::ops::RangeInclusive;

use super::layout::{Bit, HEADER, Layout, Slot};
use super::range::RawRange;
use super::shape::{Checked, Invalid, Walk, begins_character};
use super::width::{Ends, Known, Width};
use crate::error::ErrorKind;

/// The flag bits of a record that have a meaning.
const FLAGS: u8 = 0b11;

/// What a header says of the records it describes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Header {
    data_len: u16,
    var_count: u8,
    flags: u8,
}

impl Header {
    /// The header of a record without a byte.
    pub(crate) const EMPTY: Self = Self::read([0; HEADER]);

    #[inline(always)]
    pub(crate) const fn read(bytes: [u8; HEADER]) -> Self {
        Self { data_len: u16::from_le_bytes([bytes[0], bytes[1]]), var_count: bytes[2], flags: bytes[3] }
    }

    #[inline(always)]
    pub(crate) const fn data_len(self) -> usize {
        self.data_len as usize
    }

    #[inline(always)]
    pub(crate) const fn var_count(self) -> usize {
        self.var_count as usize
    }

    #[inline(always)]
    pub(crate) const fn flags(self) -> u8 {
        self.flags
    }

    #[inline(always)]
    pub(crate) const fn end_width(self) -> Width {
        Width::from_flags(self.flags(), 0)
    }

    /// How many ends are stored: the last child's is not.
    #[inline(always)]
    pub(crate) const fn end_count(self) -> usize {
        self.var_count().saturating_sub(1)
    }

    #[inline(always)]
    pub(crate) const fn matches(self, layout: Layout) -> bool {
        self.data_len() == layout.data_len && self.var_count() == layout.var_count
    }

    pub(crate) const fn layout(self) -> Layout {
        Layout { data_len: self.data_len(), var_count: self.var_count() }
    }

    /// Checks that nothing that the program knows is missing, where the walk demands it.
    pub(crate) fn check_complete(self, layout: Layout, range: &[u8], walk: &mut Walk, name: &'static str) -> Checked {
        let older = self.data_len() < layout.data_len || self.var_count() < layout.var_count;
        if walk.is_complete() && older {
            let kind = ErrorKind::Older { expected: layout.counts(), found: self.layout().counts() };
            return Err(walk.error(kind, range, 0, name));
        }
        Ok(())
    }
}

impl Layout {
    /// The sizes as the wire says them.
    #[allow(clippy::cast_possible_truncation, reason = "`layout` asserts that they fit")]
    pub(crate) const fn counts(self) -> (u16, u8) {
        (self.data_len as u16, self.var_count as u8)
    }
}

/// A record or an element of a list of records, whatever its type.
#[derive(Clone, Copy)]
pub struct RawRecord<'a> {
    /// Start of the fixed part. Invariant: valid for reads of the data during `'a`.
    fixed: *const u8,
    /// Invariant: valid for reads of the ends during `'a`; four bytes of the same message lie before it.
    ends: *const u8,
    /// Invariant: the ends ascend and are at most the length of the children.
    children: RawRange<'a>,
    header: Header,
    end_width: Width,
    /// The header is one that this program writes, with ends of at most four bytes: every slot of its layout is there.
    same: bool,
}

impl<'a> RawRecord<'a> {
    /// The record without a byte: every field is missing.
    const EMPTY: Self = Self {
        fixed: RawRange::EMPTY.start(),
        ends: RawRange::EMPTY.start(),
        children: RawRange::EMPTY,
        header: Header::EMPTY,
        end_width: Width::ONE,
        same: false,
    };

    /// Checks header and ends of a record's range that is not empty; the children's content is not looked at.
    #[inline(always)]
    pub(crate) fn check(range: &'a [u8], layout: Layout, walk: &mut Walk, name: &'static str) -> Checked<Self> {
        match Self::check_same(range, layout) {
            Some(record) => Ok(record),
            None => Self::check_any(range, layout, walk, name),
        }
    }

    /// The record of a range that holds exactly what this program writes, with ends of at most four bytes: nearly
    /// every valid one.
    #[inline(always)]
    fn check_same(range: &'a [u8], layout: Layout) -> Option<Self> {
        let header = Header::read(*range.first_chunk()?);
        let width = header.end_width();
        if !header.matches(layout) || header.flags() & !FLAGS != 0 || !width.is_narrow() {
            return None;
        }
        let limit = range.len().checked_sub(layout.children_at(width.bytes()))?;
        let (mut valid, mut before) = (layout.var_count > 0 || limit == 0, 0);
        for index in 0..layout.var_count.saturating_sub(1) {
            // SAFETY: all ends lie in the range, by the subtraction, and the header before them.
            let end = unsafe {
                let at = range.as_ptr().add(layout.ends_at() + index * width.bytes());
                width.load_narrow_after_header(at)
            };
            valid &= end >= before;
            before = end;
        }
        // SAFETY: the header, its flags, the length and the order of the ends have been checked.
        (valid && before <= limit).then(|| unsafe { Self::assume(RawRange::new(range), layout) })
    }

    #[inline(never)]
    fn check_any(range: &'a [u8], layout: Layout, walk: &mut Walk, name: &'static str) -> Checked<Self> {
        let Some(header) = range.first_chunk() else { return Err(walk.truncated(HEADER, range, name)) };
        let header = Header::read(*header);
        if header.flags() & !FLAGS != 0 {
            return Err(walk.error(ErrorKind::Flags { expected: FLAGS, found: header.flags() }, range, 3, name));
        }
        header.check_complete(layout, range, walk, name)?;
        let width = header.end_width();
        let children_at = header.layout().children_at(width.bytes());
        if range.len() < children_at {
            return Err(walk.truncated(children_at, range, name));
        }
        if header.var_count() == 0 && range.len() > children_at {
            let kind = ErrorKind::Trailing { expected: children_at as u64, found: range.len() as u64 };
            return Err(walk.error(kind, range, children_at, name));
        }
        check_ends(range, header.layout().ends_at(), header.end_count(), width, range.len() - children_at, walk, name)?;
        // SAFETY: header, ends and the order of the ends have just been checked.
        Ok(unsafe { Self::assume(RawRange::new(range), layout) })
    }

    /// # Safety
    ///
    /// `check` accepts the range.
    #[inline(always)]
    pub(crate) unsafe fn assume(range: RawRange<'a>, layout: Layout) -> Self {
        if range.is_empty() {
            return Self::EMPTY;
        }
        // SAFETY: a record that is not empty has a header.
        let header = Header::read(unsafe { range.start().cast::<[u8; HEADER]>().read() });
        let same = header.matches(layout) && header.end_width().is_narrow();
        // SAFETY: the layout is the header's.
        unsafe { if same { Self::lay_out(range, header, layout, same) } else { Self::lay_out_any(range, header) } }
    }

    /// # Safety
    ///
    /// As `assume`, and the range is not empty and begins with the header, which has this layout.
    #[inline(always)]
    unsafe fn lay_out(range: RawRange<'a>, header: Header, layout: Layout, same: bool) -> Self {
        // SAFETY: `check` compared all of them with the length of the range.
        unsafe {
            let (fixed, ends) = (range.start().add(HEADER), range.start().add(layout.ends_at()));
            let children = range.part(layout.children_at(header.end_width().bytes()), range.len());
            Self::from_parts(fixed, ends, children, header, same)
        }
    }

    /// # Safety
    ///
    /// As `lay_out`, of the header's own layout.
    #[cold]
    unsafe fn lay_out_any(range: RawRange<'a>, header: Header) -> Self {
        // SAFETY: passed on.
        unsafe { Self::lay_out(range, header, header.layout(), false) }
    }

    /// An element of a list of records.
    ///
    /// # Safety
    ///
    /// The parts are as the invariants on the members say.
    #[inline(always)]
    pub(crate) const unsafe fn from_parts(
        fixed: *const u8,
        ends: *const u8,
        children: RawRange<'a>,
        header: Header,
        same: bool,
    ) -> Self {
        Self { fixed, ends, children, header, end_width: header.end_width(), same }
    }

    /// The bytes of all children.
    #[inline(always)]
    pub(crate) const fn children(self) -> &'a [u8] {
        self.children.bytes()
    }

    /// Whether every child begins where a character begins, in bytes that are UTF-8 as a whole.
    pub(crate) fn begin_characters(self) -> bool {
        (0..self.var_count()).all(|child| {
            // SAFETY: the parts are this record's.
            begins_character(unsafe { any_child(self.ends, self.children, self.header, child) }.bytes())
        })
    }

    /// Whether the record is a byte of zero, without children.
    #[cfg(feature = "alloc")]
    pub(crate) fn is_one_zero(self) -> bool {
        // SAFETY: the byte lies within the data, of which there is one byte.
        self.data_len() == 1 && self.var_count() == 0 && unsafe { self.fixed.read() == 0 }
    }

    /// Number of children.
    #[inline(always)]
    pub(crate) const fn var_count(self) -> usize {
        self.header.var_count()
    }

    /// Bytes of fixed fields.
    #[inline(always)]
    pub(crate) const fn data_len(self) -> usize {
        self.header.data_len()
    }

    /// The range of the child at a slot; empty if there is none.
    #[inline(always)]
    pub(crate) fn child(self, slot: Slot) -> RawRange<'a> {
        self.child_if_known(slot).unwrap_or(RawRange::EMPTY)
    }

    /// The range of the child at a slot, if there is one.
    #[inline(always)]
    pub(crate) fn child_if_known(self, slot: Slot) -> Option<RawRange<'a>> {
        if !self.same {
            let is_known = slot.child < self.var_count();
            // SAFETY: the parts are this record's.
            return is_known.then(|| unsafe { any_child(self.ends, self.children, self.header, slot.child) });
        }
        let width = self.end_width;
        // SAFETY: the record has this program's layout, so there is an end for every child but its last, and the width
        // is narrow.
        let end = |child: usize| unsafe { width.load_narrow_after_header(self.ends.add(child * width.bytes())) };
        let from = if slot.child == 0 { 0 } else { end(slot.child - 1) };
        let to = if slot.is_last { self.children.len() } else { end(slot.child) };
        // SAFETY: the ends ascend up to the length of the children.
        Some(unsafe { self.children.part(from, to) })
    }

    /// The bit, if the record holds its byte.
    #[inline(always)]
    pub(crate) fn bit(self, bit: Bit) -> bool {
        if !self.same && bit.at >= self.data_len() {
            return false;
        }
        // SAFETY: the byte lies within the data, by the comparison or because the record has this program's layout.
        unsafe { self.fixed.add(bit.at).read() & bit.mask != 0 }
    }

    /// Changes the bit, if the record holds its byte.
    ///
    /// # Safety
    ///
    /// The data may be written, and nothing else reads or writes the bit's byte meanwhile.
    #[inline(always)]
    pub(crate) unsafe fn set_bit(self, bit: Bit, value: bool) {
        if !self.same && bit.at >= self.data_len() {
            return;
        }
        // SAFETY: the byte lies within the data, as for `bit`; the caller vouches for the rest.
        unsafe {
            let byte = self.fixed.cast_mut().add(bit.at);
            byte.write(byte.read() & !bit.mask | if value { bit.mask } else { 0 });
        }
    }

    /// Where a fixed field's `size` bytes at `at` lie, if the record holds them all.
    #[inline(always)]
    pub(crate) fn fixed(self, at: usize, size: usize) -> Option<*const u8> {
        if !self.same && at + size > self.data_len() {
            return None;
        }
        // SAFETY: the bytes lie within the data, by the comparison or because the record has this program's layout.
        Some(unsafe { self.fixed.add(at) })
    }

    /// Appends the record to `out` as a message of its own, ends as narrow as they can be.
    #[cfg(feature = "alloc")]
    pub(crate) fn append_to(self, out: &mut alloc::vec::Vec<u8>) {
        let mut ends = [0; super::layout::MAX_VAR_COUNT];
        let ends = &mut ends[..self.var_count().saturating_sub(1)];
        let width = self.header.end_width();
        for (child, end) in ends.iter_mut().enumerate() {
            // SAFETY: there is an end for every child but the last.
            *end = unsafe { width.load(self.ends.add(child * width.bytes())) };
        }
        let width = Width::fitting(ends.last().copied().unwrap_or(0));
        // SAFETY: the data is the beginning of the fixed part.
        let data = unsafe { RawRange::from_parts(self.fixed, self.data_len()) };
        let (data_len, var_count) = self.header.layout().counts();
        out.extend_from_slice(&data_len.to_le_bytes());
        out.extend_from_slice(&[var_count, width.code()]);
        out.extend_from_slice(data.bytes());
        for end in ends {
            out.extend_from_slice(&(*end as u64).to_le_bytes()[..width.bytes()]);
        }
        out.extend_from_slice(self.children.bytes());
    }
}

/// The range of a child of any record; empty if there is none of that number. Takes the record's parts, so that the
/// record itself can stay in registers.
///
/// # Safety
///
/// The parts are those of one record.
#[cold]
#[inline(never)]
unsafe fn any_child(ends: *const u8, children: RawRange<'_>, header: Header, child: usize) -> RawRange<'_> {
    let (var_count, width) = (header.var_count(), header.end_width());
    if child >= var_count {
        return RawRange::EMPTY;
    }
    // SAFETY: there is an end for every child but the last.
    let end = |child: usize| unsafe { width.load(ends.add(child * width.bytes())) };
    let from = if child == 0 { 0 } else { end(child - 1) };
    let to = if child + 1 == var_count { children.len() } else { end(child) };
    // SAFETY: the ends ascend up to the length of the children.
    unsafe { children.part(from, to) }
}

/// Checks that ends ascend and stay within `limit`.
pub(crate) fn check_ends(
    range: &[u8],
    at: usize,
    count: usize,
    width: Width,
    limit: usize,
    walk: &mut Walk,
    name: &'static str,
) -> Checked {
    let ends = &range[at..at + count * width.bytes()];
    let ascend = match width.bytes() {
        1 => do_ascend(ends, Known::<1>, limit),
        2 => do_ascend(ends, Known::<2>, limit),
        _ => do_ascend(ends, width, limit),
    };
    if ascend { Ok(()) } else { Err(find_invalid_end(range, at, width, limit, walk, name)) }
}

#[inline(always)]
fn do_ascend(ends: &[u8], width: impl Ends, limit: usize) -> bool {
    let (mut valid, mut before) = (true, 0);
    for end in ends.chunks_exact(width.bytes()) {
        let end = width.read(end);
        valid &= end >= before;
        before = end;
    }
    valid && before <= limit
}

/// Checks that an end, which stands at `at`, lies where it may.
#[cold]
pub(crate) fn check_end(
    end: usize,
    allowed: RangeInclusive<usize>,
    range: &[u8],
    at: usize,
    walk: &mut Walk,
    name: &'static str,
) -> Checked {
    let (least, greatest, found) = (*allowed.start() as u64, *allowed.end() as u64, end as u64);
    let kind = if found < least {
        ErrorKind::EndDescends { expected: least, found }
    } else if found > greatest {
        ErrorKind::EndOutside { expected: greatest, found }
    } else {
        return Ok(());
    };
    Err(walk.error(kind, range, at, name))
}

/// Fails for the first end that is not valid.
#[cold]
fn find_invalid_end(
    range: &[u8],
    at: usize,
    width: Width,
    limit: usize,
    walk: &mut Walk,
    name: &'static str,
) -> Invalid {
    let (mut at, mut before) = (at, 0);
    loop {
        let end = width.get(&range[at..]).unwrap_or(usize::MAX);
        if let Err(invalid) = check_end(end, before..=limit, range, at, walk, name) {
            return invalid;
        }
        before = end;
        at += width.bytes();
    }
}
