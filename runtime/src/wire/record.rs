//! Records: a header, fixed fields, ends, children.
//!
//! ```text
//! u16 data_len | u8 var_count | u8 flags | data[data_len] | ends[var_count - 1] | children
//! '---------- header ----------'---------- fixed part -----------'
//! ```
//!
//! An element of a list of records has the same fixed part, with the end of its tail between data and ends, and its
//! tail as the children; the header is the list's.

use core::marker::PhantomData;

use super::layout::{Bit, Layout, MAX_VAR_COUNT, Place, Slot};
use super::packed::Packed;
use super::range::{RawRange, Verified, VerifiedMut};
use super::shape::{Check, Shape, Walk};
use super::width::Width;
use crate::error::{Error, ErrorKind};

/// Bytes of a record's header.
pub(crate) const HEADER: usize = 4;
/// The flag bits of a record that have a meaning.
const FLAGS: u8 = 0b11;

/// What a header says of the records it describes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Header {
    pub(crate) data_len: u16,
    pub(crate) var_count: u8,
    pub(crate) flags: u8,
}

impl Header {
    #[inline(always)]
    pub(crate) const fn read(bytes: [u8; HEADER]) -> Self {
        Self { data_len: u16::from_le_bytes([bytes[0], bytes[1]]), var_count: bytes[2], flags: bytes[3] }
    }

    pub(crate) const fn end_width(self) -> Width {
        Width::from_flags(self.flags, 0)
    }

    /// How many ends are stored: the last child's is not.
    #[inline(always)]
    pub(crate) const fn end_count(self) -> usize {
        (self.var_count as usize).saturating_sub(1)
    }

    #[inline(always)]
    pub(crate) const fn matches(self, layout: Layout) -> bool {
        self.data_len as usize == layout.data_len && self.var_count as usize == layout.var_count
    }

    /// Checks that nothing that the program knows is missing, where the walk demands it.
    pub(crate) fn check_complete(
        self,
        layout: Layout,
        range: &[u8],
        walk: &Walk,
        name: &'static str,
    ) -> Result<(), Error> {
        let older = (self.data_len as usize) < layout.data_len || (self.var_count as usize) < layout.var_count;
        if walk.is_complete() && older {
            let kind = ErrorKind::Older { expected: layout.counts(), found: (self.data_len, self.var_count) };
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
    /// Start of the fixed part. Invariant: valid for reads of `ends_at` and then `end_count` ends during `'a`, with
    /// at least four bytes of the same range before it if there are ends.
    fixed: *const u8,
    /// Invariant: the ends ascend and are at most the length of the children.
    children: RawRange<'a>,
    data_len: u16,
    var_count: u8,
    end_width: Width,
    /// Where the ends lie in the fixed part.
    ends_at: u32,
    /// The header is exactly the one that this program writes: every slot of its layout is there.
    same: bool,
}

impl<'a> RawRecord<'a> {
    /// The record without a byte: every field is missing.
    const EMPTY: Self = Self {
        fixed: RawRange::EMPTY.start(),
        children: RawRange::EMPTY,
        data_len: 0,
        var_count: 0,
        end_width: Width::ONE,
        ends_at: 0,
        same: false,
    };

    /// Checks header and ends of a record's range; the children's content is not looked at.
    pub(crate) fn check(range: &'a [u8], layout: Layout, walk: &Walk, name: &'static str) -> Result<Self, Error> {
        if range.is_empty() && !walk.is_complete() {
            return Ok(Self::EMPTY);
        }
        let truncated = |expected: usize| {
            let kind = ErrorKind::Truncated { expected: expected as u64, found: range.len() as u64 };
            walk.error(kind, range, 0, name)
        };
        let header = Header::read(*range.first_chunk().ok_or_else(|| truncated(HEADER))?);
        if header.flags & !FLAGS != 0 {
            return Err(walk.error(ErrorKind::Flags { expected: FLAGS, found: header.flags }, range, 3, name));
        }
        header.check_complete(layout, range, walk, name)?;
        let width = header.end_width();
        let ends_at = HEADER + usize::from(header.data_len);
        let children_at = ends_at + header.end_count() * width.bytes();
        if range.len() < children_at {
            return Err(truncated(children_at));
        }
        if header.var_count == 0 && range.len() > children_at {
            let kind = ErrorKind::Trailing { expected: children_at as u64, found: range.len() as u64 };
            return Err(walk.error(kind, range, children_at, name));
        }
        check_ends(range, ends_at, header.end_count(), width, range.len() - children_at, walk, name)?;
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
        let same = header.matches(layout);
        let data_len = if same { layout.data_len } else { usize::from(header.data_len) };
        let end_count = if same { layout.var_count.saturating_sub(1) } else { header.end_count() };
        let children_at = HEADER + data_len + end_count * header.end_width().bytes();
        // SAFETY: `check` compared both with the length of the range.
        let (fixed, children) = unsafe { (range.start().add(HEADER), range.part(children_at, range.len())) };
        Self {
            fixed,
            children,
            data_len: header.data_len,
            var_count: header.var_count,
            end_width: header.end_width(),
            ends_at: data_len as u32,
            same,
        }
    }

    /// An element of a list of records.
    ///
    /// # Safety
    ///
    /// The parts are as the invariants on the members say.
    #[inline(always)]
    pub(crate) const unsafe fn from_parts(
        fixed: *const u8,
        children: RawRange<'a>,
        header: Header,
        ends_at: usize,
        same: bool,
    ) -> Self {
        Self {
            fixed,
            children,
            data_len: header.data_len,
            var_count: header.var_count,
            end_width: header.end_width(),
            ends_at: ends_at as u32,
            same,
        }
    }

    /// Number of children.
    #[inline(always)]
    pub(crate) const fn var_count(self) -> usize {
        self.var_count as usize
    }

    /// Bytes of fixed fields.
    #[inline(always)]
    pub(crate) const fn data_len(self) -> usize {
        self.data_len as usize
    }

    #[inline(always)]
    fn end(self, child: usize) -> usize {
        debug_assert!(child + 1 < self.var_count());
        // SAFETY: the fixed part holds an end for every child but the last, and four bytes lie before it.
        unsafe {
            let at = self.fixed.add(self.ends_at as usize + child * self.end_width.bytes());
            self.end_width.load_after_header(at)
        }
    }

    /// The range of a child; empty if there is none of that number.
    #[inline(always)]
    pub(crate) fn child(self, child: usize) -> RawRange<'a> {
        if !self.same && child >= self.var_count() {
            return RawRange::EMPTY;
        }
        let from = if child == 0 { 0 } else { self.end(child - 1) };
        let to = if child + 1 == self.var_count() { self.children.len() } else { self.end(child) };
        // SAFETY: the ends ascend up to the length of the children.
        unsafe { self.children.part(from, to) }
    }

    /// The bit, if the record holds its byte.
    #[inline(always)]
    pub(crate) fn bit(self, bit: Bit) -> Option<bool> {
        if !self.same && bit.at >= self.data_len() {
            return None;
        }
        // SAFETY: the byte lies within the data, by the comparison or because the record has this program's layout.
        Some(unsafe { self.fixed.add(bit.at).read() & bit.mask != 0 })
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
        let mut ends = [0; MAX_VAR_COUNT];
        let ends = &mut ends[..self.var_count().saturating_sub(1)];
        for (child, end) in ends.iter_mut().enumerate() {
            *end = self.end(child);
        }
        let width = Width::fitting(ends.last().copied().unwrap_or(0));
        // SAFETY: the data is the beginning of the fixed part.
        let data = unsafe { RawRange::from_parts(self.fixed, self.data_len()) };
        out.extend_from_slice(&self.data_len.to_le_bytes());
        out.extend_from_slice(&[self.var_count, width.code()]);
        out.extend_from_slice(data.bytes());
        for end in ends {
            out.extend_from_slice(&(*end as u64).to_le_bytes()[..width.bytes()]);
        }
        out.extend_from_slice(self.children.bytes());
    }
}

/// Checks that ends ascend and stay within `limit`.
pub(crate) fn check_ends(
    range: &[u8],
    at: usize,
    count: usize,
    width: Width,
    limit: usize,
    walk: &Walk,
    name: &'static str,
) -> Result<(), Error> {
    let mut before = 0;
    let ends = range[at..].chunks_exact(width.bytes()).take(count);
    for (index, bytes) in ends.enumerate() {
        let end = width.read(bytes).unwrap_or(usize::MAX);
        if end < before || end > limit {
            let kind = if end < before {
                ErrorKind::EndDescends { expected: before as u64, found: end as u64 }
            } else {
                ErrorKind::EndOutside { expected: limit as u64, found: end as u64 }
            };
            return Err(walk.error(kind, range, at + index * width.bytes(), name));
        }
        before = end;
    }
    Ok(())
}

/// The bytes of a fixed payload of wire type `W`.
type Payload<W> = <<W as Check>::Payload as Shape>::Packed;

/// One field of wire type `W` in a verified record.
///
/// Invariant: if the record has this program's layout, the slot lies within it; the child at the slot, if `W` is
/// variable, has been verified as the payload of `W`.
pub struct FieldRef<'a, W> {
    record: RawRecord<'a>,
    slot: Slot,
    invert: bool,
    wire: PhantomData<fn() -> W>,
}

impl<W> Clone for FieldRef<'_, W> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<W> Copy for FieldRef<'_, W> {}

impl<'a, W: Check> FieldRef<'a, W> {
    /// # Safety
    ///
    /// See the invariant of the type.
    #[inline(always)]
    pub(crate) const unsafe fn new(record: RawRecord<'a>, slot: Slot, invert: bool) -> Self {
        Self { record, slot, invert, wire: PhantomData }
    }

    /// Whether an optional has a value.
    #[inline(always)]
    pub(crate) fn is_present(self) -> bool {
        self.record.bit(self.slot.presence).unwrap_or(false)
    }

    /// Where the field lies.
    #[inline(always)]
    pub(crate) const fn slot(self) -> Slot {
        self.slot
    }

    /// The bytes of a fixed payload; none if the record is too old to hold them.
    #[inline(always)]
    pub(crate) fn packed(self) -> Option<&'a Payload<W>> {
        if let Place::Bit = <W::Payload as Shape>::PLACE {
            let byte: &'static [u8; 1] = if self.record.bit(self.slot.value)? == self.invert { &[0] } else { &[1] };
            return zerocopy::FromBytes::ref_from_bytes(byte).ok();
        }
        let at = self.record.fixed(self.slot.at, size_of::<Payload<W>>())?;
        // SAFETY: `fixed` gives a pointer to as many bytes, readable during `'a`; any bytes are a `Packed`, of
        // alignment 1; nothing writes to them during `'a`.
        Some(unsafe { &*at.cast::<Payload<W>>() })
    }

    /// The range of a variable payload, if the record is not too old to have it.
    #[inline(always)]
    pub(crate) fn child_if_known(self) -> Option<Verified<'a, W::Payload>> {
        (self.record.same || self.slot.child < self.record.var_count()).then(|| self.child())
    }

    /// The range of a variable payload.
    #[inline(always)]
    pub(crate) fn child(self) -> Verified<'a, W::Payload> {
        // SAFETY: verified as the payload by the invariant of the type.
        unsafe { Verified::assume(self.record.child(self.slot.child)) }
    }
}

/// One field of wire type `W` in a verified record that may be changed.
pub struct FieldMut<'a, W> {
    /// Invariant: as for [`FieldRef`]; the record holds every field of this program's layout; its fixed part is
    /// valid for writes, and for the place of this field the access is exclusive.
    field: FieldRef<'a, W>,
    memory: PhantomData<&'a mut [u8]>,
}

impl<'a, W: Check> FieldMut<'a, W> {
    /// # Safety
    ///
    /// See the invariant of the member.
    #[inline(always)]
    pub(crate) const unsafe fn new(field: FieldRef<'a, W>) -> Self {
        Self { field, memory: PhantomData }
    }

    #[inline(always)]
    pub(crate) fn shared(&self) -> FieldRef<'_, W> {
        self.field
    }

    #[inline(always)]
    fn store_bit(&mut self, bit: Bit, value: bool) {
        let record = self.field.record;
        if !record.same && bit.at >= record.data_len() {
            return;
        }
        // SAFETY: the byte lies within the data, as for `RawRecord::bit`; it is writable and exclusive.
        unsafe {
            let byte = record.fixed.cast_mut().add(bit.at);
            byte.write(byte.read() & !bit.mask | if value { bit.mask } else { 0 });
        }
    }

    /// Sets whether an optional with a *fixed* payload has a value.
    #[inline(always)]
    pub(crate) fn set_present(&mut self, value: bool) {
        debug_assert!(!W::PLACE.is_variable());
        self.store_bit(self.field.slot.presence, value);
    }

    /// Stores a fixed payload.
    #[inline(always)]
    pub(crate) fn store(&mut self, packed: Payload<W>) {
        if let Place::Bit = <W::Payload as Shape>::PLACE {
            let value = zerocopy::IntoBytes::as_bytes(&packed).first().is_some_and(|byte| *byte != 0);
            return self.store_bit(self.field.slot.value, value != self.field.invert);
        }
        if let Some(at) = self.field.record.fixed(self.field.slot.at, size_of::<Payload<W>>()) {
            // SAFETY: `fixed` gives a pointer to as many bytes; writable and exclusive by the invariant.
            unsafe { at.cast_mut().cast::<Payload<W>>().write(packed) };
        }
    }

    /// The bytes of a fixed payload that takes whole bytes.
    #[inline(always)]
    pub(crate) fn packed(self) -> Option<&'a mut Payload<W>> {
        let at = self.field.record.fixed(self.field.slot.at, size_of::<Payload<W>>())?;
        // SAFETY: `fixed` gives a pointer to as many bytes; any bytes are a `Packed`, of alignment 1; writable and
        // exclusive by the invariant.
        Some(unsafe { &mut *at.cast_mut().cast::<Payload<W>>() })
    }

    /// The range of a variable payload.
    #[inline(always)]
    pub(crate) fn child(self) -> VerifiedMut<'a, W::Payload> {
        // SAFETY: verified as the payload, writable and exclusive by the invariants.
        unsafe { VerifiedMut::assume(self.field.record.child(self.field.slot.child)) }
    }
}

/// Reads a `Packed` that a missing struct or array has: zeros.
#[inline]
pub(crate) fn zeroed<'a, P: Packed + 'a>() -> &'a P {
    static ZEROS: [u8; super::layout::MAX_DATA_LEN] = [0; super::layout::MAX_DATA_LEN];
    const { assert!(size_of::<P>() <= ZEROS.len(), "a fixed type has at most 65,535 bytes") };
    // SAFETY: as many zeros as the type has bytes; any bytes are a `Packed`, of alignment 1.
    unsafe { &*ZEROS.as_ptr().cast::<P>() }
}
