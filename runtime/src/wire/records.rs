//! Lists of records: one header for all elements, the fixed part of each at a stride, then the children of each.
//!
//! ```text
//! u16 data_len | u8 var_count | u8 flags | count | elements[count] | tails
//! element: data[data_len] | end of tail | ends[var_count - 1]
//! ```

use core::marker::PhantomData;
use core::ops::Range;

use super::fields::{Fields, Record, RecordMut, RecordRef, element_layout};
use super::layout::{HEADER, Layout};
use super::range::{Exclusive, RawRange, Verified, VerifiedMut};
use super::record::{Header, RawRecord, check_end, check_ends};
use super::shape::{Check, Checked, Form, Invalid, Scan, Walk};
use super::types::ListOf;
use super::width::{Ends, Known, Width};
use crate::error::ErrorKind;

/// The flag bits that have a meaning.
const FLAGS: u8 = 0b11_1111;

/// A list of records.
#[derive(Clone, Copy)]
struct RawRecords<'a> {
    /// Invariant: valid for reads of `count * stride` bytes during `'a`; each element's end of its tail is at least
    /// the one before it and at most the length of the tails; its ends ascend up to the length of its tail.
    elements: *const u8,
    tails: RawRange<'a>,
    count: usize,
    stride: usize,
    header: Header,
    tail_width: Width,
    same: bool,
}

impl<'a> RawRecords<'a> {
    const EMPTY: Self = Self {
        elements: RawRange::EMPTY.start(),
        tails: RawRange::EMPTY,
        count: 0,
        stride: 0,
        header: Header::EMPTY,
        tail_width: Width::ONE,
        same: false,
    };

    /// Checks header, count and all ends; the content of the children is not looked at.
    #[inline(always)]
    fn check(range: &'a [u8], layout: Layout, walk: &mut Walk, name: &'static str) -> Checked<Self> {
        let Some(header) = range.first_chunk() else { return Err(walk.truncated(HEADER, range, name)) };
        let header = Header::read(*header);
        if header.flags() & !FLAGS != 0 {
            let kind = ErrorKind::Flags { expected: FLAGS, found: header.flags() };
            return Err(walk.error(kind, range, 3, name));
        }
        header.check_complete(layout, range, walk, name)?;
        let count_width = Width::from_flags(header.flags(), 2);
        let elements_at = HEADER + count_width.bytes();
        let Some(count) = count_width.get(&range[HEADER..]) else {
            return Err(walk.truncated(elements_at, range, name));
        };
        if count == 0 {
            return Err(walk.error(ErrorKind::EmptyList, range, HEADER, name));
        }
        let stride = header.stride();
        if stride == 0 {
            return Err(walk.error(ErrorKind::ZeroStride, range, 0, name));
        }
        let tails_at = count.saturating_mul(stride).saturating_add(elements_at);
        if range.len() < tails_at {
            return Err(walk.truncated(tails_at, range, name));
        }
        if header.var_count() == 0 && range.len() > tails_at {
            let kind = ErrorKind::Trailing { expected: tails_at as u64, found: range.len() as u64 };
            return Err(walk.error(kind, range, tails_at, name));
        }
        let elements = &range[elements_at..tails_at];
        if header.var_count() > 0 && !header.are_ends_valid(layout, elements, range.len() - tails_at) {
            return Err(header.find_invalid_end(range, elements_at, tails_at, walk, name));
        }
        // SAFETY: all of the header and all ends have just been checked.
        Ok(unsafe { Self::assume(RawRange::new(range), layout) })
    }

    /// # Safety
    ///
    /// `check` accepts the range.
    #[inline(always)]
    unsafe fn assume(range: RawRange<'a>, layout: Layout) -> Self {
        if range.is_empty() {
            return Self::EMPTY;
        }
        // SAFETY: a list that is not empty has a header and a count, then elements and tails.
        unsafe {
            let header = Header::read(range.start().cast::<[u8; HEADER]>().read());
            let count_width = Width::from_flags(header.flags(), 2);
            let count = count_width.load(range.start().add(HEADER));
            let elements_at = HEADER + count_width.bytes();
            Self {
                elements: range.start().add(elements_at),
                tails: range.part(elements_at + count * header.stride(), range.len()),
                count,
                stride: header.stride(),
                header,
                tail_width: header.tail_width(),
                same: header.matches(layout) && header.end_width().is_narrow() && header.tail_width().is_narrow(),
            }
        }
    }

    #[inline(always)]
    fn element(self, index: usize, layout: Layout) -> RawRecord<'a> {
        debug_assert!(index < self.count);
        let data_len = if self.same { layout.data_len } else { self.header.data_len() };
        let var_count = if self.same { layout.var_count } else { self.header.var_count() };
        // SAFETY: the element lies among the elements, and the ends of its tail and of the tail before it are valid.
        // The header lies before the first.
        unsafe {
            let fixed = self.elements.add(index * self.stride);
            let ends = fixed.add(data_len);
            if var_count == 0 {
                return RawRecord::from_parts(fixed, ends, RawRange::EMPTY, self.header, self.same);
            }
            let load = |at: *const u8| {
                if self.same { self.tail_width.load_narrow_after_header(at) } else { self.tail_width.load(at) }
            };
            let to = load(ends);
            let from = if index == 0 { 0 } else { load(ends.sub(self.stride)) };
            let ends = ends.add(self.tail_width.bytes());
            RawRecord::from_parts(fixed, ends, self.tails.part(from, to), self.header, self.same)
        }
    }
}

impl Header {
    #[inline(always)]
    const fn tail_width(self) -> Width {
        Width::from_flags(self.flags(), 4)
    }

    /// Bytes of an element.
    #[inline(always)]
    const fn stride(self) -> usize {
        self.layout().stride(self.end_width().bytes(), self.tail_width().bytes())
    }

    /// Whether the ends of all tails, and within each tail the ends of its children, ascend and meet the tails' end.
    #[inline(always)]
    fn are_ends_valid(self, layout: Layout, elements: &[u8], tails_len: usize) -> bool {
        // The layout and the widths of nearly all lists, known to the compiler.
        match (self.end_width().bytes(), self.tail_width().bytes()) {
            (1, 1) if self.matches(layout) => are_ends_valid(layout, Known::<1>, Known::<1>, elements, tails_len),
            (1, 2) if self.matches(layout) => are_ends_valid(layout, Known::<1>, Known::<2>, elements, tails_len),
            (1, 4) if self.matches(layout) => are_ends_valid(layout, Known::<1>, Known::<4>, elements, tails_len),
            (2, 2) if self.matches(layout) => are_ends_valid(layout, Known::<2>, Known::<2>, elements, tails_len),
            (2, 4) if self.matches(layout) => are_ends_valid(layout, Known::<2>, Known::<4>, elements, tails_len),
            _ => self.are_any_ends_valid(elements, tails_len),
        }
    }

    #[inline(never)]
    fn are_any_ends_valid(self, elements: &[u8], tails_len: usize) -> bool {
        let layout = self.layout();
        are_ends_valid(layout, self.end_width(), self.tail_width(), elements, tails_len)
    }

    /// The error for the first end that is not valid.
    #[cold]
    fn find_invalid_end(
        self,
        range: &[u8],
        elements_at: usize,
        tails_at: usize,
        walk: &mut Walk,
        name: &'static str,
    ) -> Invalid {
        let data_len = self.data_len();
        let tails_len = range.len() - tails_at;
        let mut tail_start = 0;
        for start in (elements_at..tails_at).step_by(self.stride()) {
            let at = start + data_len;
            let tail_end = self.tail_width().get(&range[at..]).unwrap_or(usize::MAX);
            let checked = check_end(tail_end, tail_start..=tails_len, range, at, walk, name).and_then(|()| {
                let ends_at = at + self.tail_width().bytes();
                check_ends(range, ends_at, self.end_count(), self.end_width(), tail_end - tail_start, walk, name)
            });
            if let Err(invalid) = checked {
                return invalid;
            }
            tail_start = tail_end;
        }
        let kind = ErrorKind::LastEnd { expected: tails_len as u64, found: tail_start as u64 };
        walk.error(kind, range, tails_at - self.stride() + data_len, name)
    }
}

#[inline(always)]
fn are_ends_valid(
    layout: Layout,
    end_width: impl Ends,
    tail_width: impl Ends,
    elements: &[u8],
    tails_len: usize,
) -> bool {
    let ends_at = layout.element_ends_at(tail_width.bytes());
    let (mut valid, mut tail_start) = (true, 0_usize);
    for element in elements.chunks_exact(layout.stride(end_width.bytes(), tail_width.bytes())) {
        let tail_end = tail_width.read(&element[layout.data_len..]);
        valid &= tail_end >= tail_start;
        let mut before = 0;
        for index in 0..layout.var_count.saturating_sub(1) {
            let end = end_width.read(&element[ends_at + index * end_width.bytes()..]);
            valid &= end >= before;
            before = end;
        }
        valid &= before <= tail_end.wrapping_sub(tail_start);
        tail_start = tail_end;
    }
    valid && tail_start == tails_len
}

/// Checks header and ends of a list of records, then the fields of each element; `scan` may find all children of all
/// elements valid at once.
#[inline(always)]
pub(crate) fn check_records<R: Record>(range: &[u8], walk: &mut Walk, scan: impl FnOnce(&[u8]) -> Scan) -> Checked {
    if range.is_empty() {
        return Ok(());
    }
    let layout = const { element_layout::<R>() };
    let list = RawRecords::check(range, layout, walk, R::NAME).map_err(|invalid| walk.in_list(invalid))?;
    walk.deeper(range, "list", |walk| {
        if list.header.var_count() == 0 {
            return Ok(());
        }
        let mut records = (0..list.count).map(|index| list.element(index, layout));
        match scan(list.tails.bytes()) {
            Scan::Valid => Ok(()),
            Scan::Text if records.clone().all(RawRecord::begin_characters) => Ok(()),
            Scan::Text | Scan::Unknown => records.try_for_each(|record| Fields::<R>::check_all(record, walk)),
        }
    })
}

/// The elements of a verified list of records.
pub struct RecordsRef<'a, R> {
    /// Invariant: verified as a list of `R`.
    raw: RawRecords<'a>,
    types: PhantomData<fn() -> R>,
}

impl<R> Clone for RecordsRef<'_, R> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for RecordsRef<'_, R> {}

// SAFETY: a `RecordsRef` only reads the bytes it borrows.
unsafe impl<R> Send for RecordsRef<'_, R> {}
// SAFETY: as for `Send`.
unsafe impl<R> Sync for RecordsRef<'_, R> {}

impl<'a, R: Record> RecordsRef<'a, R> {
    /// The elements of `list`, if its elements are of [`Form::Record`]; else none.
    #[inline(always)]
    pub(crate) fn new<W: Check<Record = R>>(list: Verified<'a, ListOf<W>>) -> Self {
        if !matches!(W::FORM, Form::Record) {
            return Self { raw: RawRecords::EMPTY, types: PhantomData };
        }
        // SAFETY: a verified list of such a type has been accepted by `check_records`.
        Self { raw: unsafe { RawRecords::assume(list.range(), const { element_layout::<R>() }) }, types: PhantomData }
    }

    #[inline(always)]
    pub(crate) const fn len(self) -> usize {
        self.raw.count
    }

    /// The address of an element's fixed part.
    pub(crate) fn address(self, index: usize) -> usize {
        self.raw.elements.addr() + index * self.raw.stride
    }

    /// # Panics
    ///
    /// If there is no such element.
    #[inline(always)]
    pub(crate) fn get(self, index: usize) -> RecordRef<'a, R> {
        assert!(index < self.len(), "index {index} is outside of a list of {} elements", self.len());
        // SAFETY: the list, and so each of its elements, is verified as this record.
        unsafe { RecordRef::assume(self.raw.element(index, const { element_layout::<R>() })) }
    }
}

/// The elements of a verified list of records that may be changed.
pub struct RecordsMut<'a, R> {
    /// Invariant: as for [`RecordsRef`], in a complete walk; the elements may be written, exclusively.
    raw: RawRecords<'a>,
    types: Exclusive<'a, R>,
}

// SAFETY: a `RecordsMut` is the only access to its bytes, as a `&mut [u8]` is.
unsafe impl<R> Send for RecordsMut<'_, R> {}
// SAFETY: a shared `RecordsMut` only reads.
unsafe impl<R> Sync for RecordsMut<'_, R> {}

impl<'a, R: Record> RecordsMut<'a, R> {
    #[inline(always)]
    pub(crate) fn new<W: Check<Record = R>>(list: VerifiedMut<'a, ListOf<W>>) -> Self {
        if !matches!(W::FORM, Form::Record) {
            return Self { raw: RawRecords::EMPTY, types: PhantomData };
        }
        // SAFETY: as for `RecordsRef::new`.
        let raw = unsafe { RawRecords::assume(list.into_range(), const { element_layout::<R>() }) };
        Self { raw, types: PhantomData }
    }

    #[inline(always)]
    pub(crate) const fn len(&self) -> usize {
        self.raw.count
    }

    #[inline(always)]
    pub(crate) fn get(&mut self, index: usize) -> RecordMut<'_, R> {
        assert!(index < self.len(), "index {index} is outside of a list of {} elements", self.len());
        // SAFETY: by the invariant; the result borrows the list exclusively.
        unsafe { RecordMut::assume(self.raw.element(index, const { element_layout::<R>() })) }
    }

    /// Every element in turn.
    #[inline]
    pub(crate) fn each(&mut self) -> RecordsEach<'_, R> {
        RecordsEach { raw: self.raw, range: 0..self.raw.count, types: PhantomData }
    }
}

/// The elements of a [`RecordsMut`] in turn.
pub struct RecordsEach<'a, R> {
    /// Invariant: as for [`RecordsMut`].
    raw: RawRecords<'a>,
    /// Invariant: indices of elements that have not been given out.
    range: Range<usize>,
    types: Exclusive<'a, R>,
}

impl<'a, R: Record> Iterator for RecordsEach<'a, R> {
    type Item = RecordMut<'a, R>;

    #[inline(always)]
    fn next(&mut self) -> Option<RecordMut<'a, R>> {
        let raw = self.raw.element(self.range.next()?, const { element_layout::<R>() });
        // SAFETY: by the invariants; each index comes once, and neither data nor tails of different elements overlap.
        Some(unsafe { RecordMut::assume(raw) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}
