//! Writing messages forward into memory that a measuring pass has sized.
//!
//! Every byte is written: ranges are written back to back, and the parts that are filled later (data, ends,
//! elements) are reserved by those who assert that they have filled them. So memory may come uninitialized.

use core::marker::PhantomData;

use super::fields::{Record, Uniform, element_layout, record_layout};
use super::layout::{Bit, HEADER, Layout, Place, Slot, slot};
use super::packed::Packed;
use super::shape::Wire;
use super::width::{Ends, Known, Width};

/// Ends the program's encoding where the value is not the one that was measured.
#[cold]
#[inline(never)]
fn value_changed() -> ! {
    panic!("a value changed while it was being encoded");
}

/// Memory for one message, filled from its beginning. Only this crate writes to it: a field that was left out would be
/// memory without a value.
///
/// ```compile_fail,E0624
/// fn write(writer: &mut llano::generated::Writer<'_>) {
///     writer.put(b"what no field has");
/// }
/// ```
pub struct Writer<'p> {
    /// Invariant: valid for writes up to `end`; everything before it is initialized or reserved.
    at: *mut u8,
    end: *mut u8,
    /// The widths that the measuring pass found, in visiting order.
    plan: core::slice::Iter<'p, u8>,
}

impl<'p> Writer<'p> {
    /// # Safety
    ///
    /// `start` is valid for writes of `len` bytes as long as the writer lives.
    pub(crate) unsafe fn new(start: *mut u8, len: usize, plan: &'p [u8]) -> Self {
        // SAFETY: one past the end of the memory.
        Self { at: start, end: unsafe { start.add(len) }, plan: plan.iter() }
    }

    /// Asserts that the memory is full: all of it is initialized.
    pub(crate) fn finish(self) {
        if self.at != self.end {
            value_changed();
        }
    }

    #[inline(always)]
    fn remaining(&self) -> usize {
        self.end.addr() - self.at.addr()
    }

    /// Moves on by `len` bytes, which the caller fills.
    #[inline(always)]
    fn reserve(&mut self, len: usize) -> *mut u8 {
        if len > self.remaining() {
            value_changed();
        }
        let reserved = self.at;
        // SAFETY: as much remains.
        self.at = unsafe { self.at.add(len) };
        reserved
    }

    #[inline(always)]
    fn next_widths(&mut self) -> u8 {
        match self.plan.next() {
            Some(widths) => *widths,
            None => value_changed(),
        }
    }

    /// Writes bytes.
    #[inline(always)]
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        let at = self.reserve(bytes.len());
        // SAFETY: as many bytes are reserved; memory that is written to is not borrowed by anyone.
        unsafe { copy(bytes.as_ptr(), at, bytes.len()) }
    }

    /// Writes a fixed value.
    #[inline(always)]
    pub(crate) fn put_packed<P: Packed>(&mut self, packed: P) {
        let at = self.reserve(size_of::<P>());
        // SAFETY: as many bytes are reserved, and `P` has alignment 1 and no padding.
        unsafe { at.cast::<P>().write(packed) }
    }

    /// Writes fixed values, back to back.
    #[inline]
    pub(crate) fn put_items<P: Packed>(&mut self, items: impl ExactSizeIterator<Item = P>) {
        let count = items.len();
        let Some(size) = count.checked_mul(size_of::<P>()) else { value_changed() };
        let start = self.reserve(size).cast::<P>();
        let mut written = 0;
        for item in items.take(count) {
            // SAFETY: `count` items are reserved, this is one of them, and `P` has alignment 1 and no padding.
            unsafe { start.add(written).write(item) };
            written += 1;
        }
        if written != count {
            value_changed();
        }
    }

    /// Writes a record: `fill` visits the fields of `value`.
    #[inline]
    pub(crate) fn record<R: Record, T>(&mut self, value: T, fill: &impl Fill<T, R>) {
        let layout = const { record_layout::<R>() };
        // With less than two children, no end is stored.
        let flags = if layout.var_count < 2 { 0 } else { self.next_widths() };
        let width = Width::from_flags(flags, 0);
        let fixed = self.reserve(layout.children_at(width.bytes()));
        // SAFETY: the header, the data and the ends are reserved.
        let mut fields = unsafe {
            put_header(fixed, layout, flags);
            let data = fixed.add(HEADER);
            FieldWriter::new(self, data, data.add(layout.data_len), width)
        };
        fill.fill(value, &mut fields);
        fields.finish();
    }

    /// Writes a list of records: `fill` visits the fields of each item.
    #[inline]
    pub(crate) fn records<R: Record, T, F: Fill<T, R>>(&mut self, items: impl ExactSizeIterator<Item = T>, fill: &F) {
        if items.len() == 0 {
            return;
        }
        let flags = self.next_widths();
        let widths = (Width::from_flags(flags, 0), Width::from_flags(flags, 4));
        // Copies of a loop over many children would take long to compile.
        if const { record_layout::<R>().var_count > 32 } {
            return self.records_of(flags, widths, items, fill);
        }
        // The widths of nearly all lists, known to the compiler.
        match (widths.0.bytes(), widths.1.bytes()) {
            (1, 1) => self.records_of(flags, (Known::<1>, Known::<1>), items, fill),
            (1, 2) => self.records_of(flags, (Known::<1>, Known::<2>), items, fill),
            (1, 4) => self.records_of(flags, (Known::<1>, Known::<4>), items, fill),
            _ => self.records_of(flags, widths, items, fill),
        }
    }

    #[inline(always)]
    fn records_of<R: Record, T, F: Fill<T, R>>(
        &mut self,
        flags: u8,
        (width, tail_width): (impl Ends, impl Ends),
        items: impl ExactSizeIterator<Item = T>,
        fill: &F,
    ) {
        let layout = const { element_layout::<R>() };
        let count = items.len();
        let count_width = Width::from_flags(flags, 2);
        let has_tails = layout.var_count > 0;
        let ends_at = layout.element_ends_at(tail_width.bytes());
        let stride = layout.stride(width.bytes(), tail_width.bytes());
        let header = self.reserve(HEADER + count_width.bytes());
        // SAFETY: the header and the count are reserved.
        unsafe {
            put_header(header, layout, flags);
            count_width.store(header.add(HEADER), count);
        }
        let Some(size) = count.checked_mul(stride) else { value_changed() };
        let mut element = self.reserve(size);
        let tails = self.at;
        for item in items {
            if element == tails {
                value_changed();
            }
            // SAFETY: `count` elements of `stride` bytes are reserved, and this is one of them.
            unsafe {
                let mut fields = FieldWriter::new(self, element, element.add(ends_at), width);
                fill.fill(item, &mut fields);
                fields.finish();
                if has_tails {
                    tail_width.store(element.add(layout.data_len), self.at.addr() - tails.addr());
                } else if R::PLACES.is_empty() {
                    element.write(0);
                }
                element = element.add(stride);
            }
        }
        if element != tails {
            value_changed();
        }
    }

    /// Writes a list of variable values: `put` writes each item.
    #[inline]
    pub(crate) fn values<T>(&mut self, items: impl ExactSizeIterator<Item = T>, put: impl FnMut(T, &mut Self)) {
        if items.len() == 0 {
            return;
        }
        let flags = self.next_widths();
        let width = Width::from_flags(flags, 0);
        match width.bytes() {
            1 => self.values_of(flags, Known::<1>, items, put),
            2 => self.values_of(flags, Known::<2>, items, put),
            _ => self.values_of(flags, width, items, put),
        }
    }

    #[inline(always)]
    fn values_of<T>(
        &mut self,
        flags: u8,
        width: impl Ends,
        items: impl ExactSizeIterator<Item = T>,
        mut put: impl FnMut(T, &mut Self),
    ) {
        let count = items.len();
        let count_width = Width::from_flags(flags, 2);
        let header = self.reserve(1 + count_width.bytes());
        // SAFETY: the flags and the count are reserved.
        unsafe {
            header.write(flags);
            count_width.store(header.add(1), count);
        }
        let Some(size) = (count - 1).checked_mul(width.bytes()) else { value_changed() };
        let mut end = self.reserve(size);
        let children = self.at;
        let mut written = 0;
        for item in items {
            put(item, self);
            written += 1;
            if written < count {
                // SAFETY: an end is reserved for each item but the last.
                unsafe {
                    width.store(end, self.at.addr() - children.addr());
                    end = end.add(width.bytes());
                }
            }
        }
        if written != count {
            value_changed();
        }
    }

    /// Writes the tag of a variant; its payload follows.
    #[inline]
    pub(crate) fn variant(&mut self, tag: u8) {
        self.put(&[tag]);
    }

    /// Writes a map that is not empty.
    #[cfg(feature = "alloc")]
    #[inline]
    pub(crate) fn map(&mut self, keys: impl FnOnce(&mut Self), values: impl FnOnce(&mut Self)) {
        let flags = self.next_widths();
        let width = Width::from_flags(flags, 0);
        let header = self.reserve(1 + width.bytes());
        let start = self.at;
        keys(self);
        // SAFETY: the flags and the end are reserved.
        unsafe {
            header.write(flags);
            width.store(header.add(1), self.at.addr() - start.addr());
        }
        values(self);
    }
}

/// # Safety
///
/// `at` is valid for writes of a header.
#[inline(always)]
unsafe fn put_header(at: *mut u8, layout: Layout, flags: u8) {
    let (data_len, var_count) = layout.counts();
    let [low, high] = data_len.to_le_bytes();
    // SAFETY: the caller vouches for it.
    unsafe { at.cast::<[u8; HEADER]>().write([low, high, var_count, flags]) }
}

/// Visits the fields of a value of type `T` that is written as record `R`, whatever the width of its ends.
pub(crate) trait Fill<T, R> {
    /// Visits each field in order.
    fn fill<E: Ends>(&self, value: T, fields: &mut FieldWriter<'_, '_, R, E>);
}

/// The fields of one record, to be visited in order.
pub(crate) struct FieldWriter<'w, 'p, R, E> {
    writer: &'w mut Writer<'p>,
    /// Invariant: valid for writes of the data of the layout of `R`.
    data: *mut u8,
    /// Where the next end goes. Invariant: valid for writes of an end for each child to come but the last.
    end: *mut u8,
    width: E,
    children: *mut u8,
    next: usize,
    record: PhantomData<fn() -> R>,
}

impl<'w, 'p, R: Record, E: Ends> FieldWriter<'w, 'p, R, E> {
    /// # Safety
    ///
    /// `data` and `ends` are valid for writes of the data and the ends of a record `R`.
    #[inline(always)]
    unsafe fn new(writer: &'w mut Writer<'p>, data: *mut u8, ends: *mut u8, width: E) -> Self {
        let children = writer.at;
        Self { writer, data, end: ends, width, children, next: 0, record: PhantomData }
    }

    #[inline(always)]
    fn finish(&self) {
        assert!(self.next == R::PLACES.len(), "every field is written");
    }

    /// The next field, which is number `N`.
    #[inline(always)]
    pub(crate) fn at<const N: usize>(&mut self) -> At<R> {
        self.begin(N, const { slot(R::PLACES, N) }, R::PLACES[N])
    }

    /// The next field of a record whose fields all have type `W`.
    #[inline(always)]
    pub(crate) fn at_uniform<W: Wire>(&mut self) -> At<R>
    where
        R: Uniform<W>,
    {
        self.begin(self.next, R::SLOTS[self.next], W::PLACE)
    }

    #[inline(always)]
    fn begin(&mut self, index: usize, slot: Slot, place: Place) -> At<R> {
        assert!(self.next == index, "fields are written in order");
        self.next += 1;
        At { slot, place, record: PhantomData }
    }

    #[inline(always)]
    fn put_bit(&mut self, bit: Bit, value: bool) {
        let mask = if value { bit.mask } else { 0 };
        // SAFETY: the byte lies within the data. The first bit of a byte initializes it for the others.
        unsafe {
            let byte = self.data.add(bit.at);
            byte.write(if bit.is_first() { mask } else { byte.read() | mask });
        }
    }

    /// Writes a bit; `present` counts where the field is optional.
    #[inline(always)]
    pub(crate) fn bit(&mut self, At { slot, place, .. }: At<R>, present: bool, value: bool) {
        match place {
            Place::Bit => {}
            Place::OptionalBit => self.put_bit(slot.presence, present),
            _ => unreachable!("the field is no bit"),
        }
        self.put_bit(slot.value, value);
    }

    /// Writes a fixed value; `present` counts where the field is optional.
    ///
    /// # Panics
    ///
    /// If `P` is not the field's type: what implements [`Record`] is wrong.
    #[inline(always)]
    pub(crate) fn fixed<P: Packed>(&mut self, At { slot, place, .. }: At<R>, present: bool, packed: P) {
        let size = match place {
            Place::Fixed(size) => size,
            Place::OptionalFixed(size) => {
                self.put_bit(slot.presence, present);
                size
            }
            _ => unreachable!("the field is not fixed"),
        };
        assert!(size == size_of::<P>(), "the field has another size");
        // SAFETY: the field's bytes lie within the data.
        unsafe { self.data.add(slot.at).cast::<P>().write(packed) };
    }

    /// Writes a child; `present` counts where the field is optional.
    #[inline(always)]
    pub(crate) fn child(&mut self, At { slot, place, .. }: At<R>, present: bool, put: impl FnOnce(&mut Writer<'p>)) {
        match place {
            Place::Variable(_) => {}
            Place::OptionalVariable(_) => self.put_bit(slot.presence, present),
            _ => unreachable!("the field is not variable"),
        }
        put(self.writer);
        if slot.child + 1 < const { record_layout::<R>() }.var_count {
            // SAFETY: an end is reserved for each child but the last.
            unsafe {
                self.width.store(self.end, self.writer.at.addr() - self.children.addr());
                self.end = self.end.add(self.width.bytes());
            }
        }
    }
}

/// A field that is to be written next. Invariant: one of the layout of `R`, its place the one it has there.
pub(crate) struct At<R> {
    slot: Slot,
    place: Place,
    record: PhantomData<fn() -> R>,
}

/// Copies bytes that do not overlap. Short ones, which most text is, without a call: as words from both ends, which
/// overlap as the length has it. The classes of length are few, since a branch on them is hard to predict.
///
/// # Safety
///
/// `from` is valid for reads and `to` for writes of `len` bytes.
#[inline(always)]
unsafe fn copy(from: *const u8, to: *mut u8, len: usize) {
    /// Copies the words of `N` bytes at these places.
    ///
    /// # Safety
    ///
    /// As `copy`, and the words lie within the `len` bytes.
    #[inline(always)]
    unsafe fn words<const N: usize, const COUNT: usize>(from: *const u8, to: *mut u8, places: [usize; COUNT]) {
        for at in places {
            // SAFETY: passed on.
            unsafe { core::ptr::copy_nonoverlapping(from.add(at), to.add(at), N) };
        }
    }
    // SAFETY: each branch copies no more than the `len` bytes that the caller vouches for.
    unsafe {
        if len > 16 {
            if len <= 32 {
                words::<16, 2>(from, to, [0, len - 16]);
            } else if len <= 64 {
                words::<32, 2>(from, to, [0, len - 32]);
            } else {
                core::ptr::copy_nonoverlapping(from, to, len);
            }
        } else if len >= 4 {
            let second = if len > 8 { 4 } else { 0 };
            words::<4, 4>(from, to, [0, second, len - 4 - second, len - 4]);
        } else if len >= 2 {
            words::<2, 2>(from, to, [0, len - 2]);
        } else if len == 1 {
            to.write(from.read());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::copy;

    #[test]
    fn every_size_is_copied_and_nothing_beside_it() {
        let from: [u8; 80] = core::array::from_fn(|index| u8::try_from(index).unwrap_or(0) + 1);
        for len in 0..=80 {
            let mut to = [0; 82];
            // SAFETY: both arrays have `len` bytes there.
            unsafe { copy(from.as_ptr(), to.as_mut_ptr().add(1), len) };
            assert_eq!(to[1..=len], from[..len]);
            assert!(to[0] == 0 && to[len + 1..].iter().all(|byte| *byte == 0));
        }
    }
}
