//! Records whose fields have known types.

use core::fmt;
use core::marker::PhantomData;

use super::field::{FieldMut, FieldRef};
use super::layout::{Layout, Leaves, Place, Slot, layout, leaves, slot, slots};
use super::range::{Exclusive, Verified, VerifiedMut};
use super::record::RawRecord;
use super::shape::{Check, Checked, Scan, Sealed, Shape, Walk, Wire};
use super::types::ArrayOf;

/// A type that is written as a record. Generated code implements it; nothing in it needs to be trusted, see
/// [`Fields::check`].
pub trait Record: Sized {
    /// The record's name, for errors.
    const NAME: &'static str;
    /// The names of the fields, for errors; none if they have no names.
    const FIELDS: &'static [&'static str];
    /// How each field takes its place; the same as the `PLACE` of its wire type.
    const PLACES: &'static [Place];
    /// What a program reads a record through.
    type View<'a>: Copy + fmt::Debug + PartialEq;
    /// What a program changes a record through.
    type ViewMut<'a>;

    /// The view of a record.
    fn view<'a>(record: RecordRef<'a, Self>) -> Self::View<'a>;

    /// The view of a record to change.
    fn view_mut<'a>(record: RecordMut<'a, Self>) -> Self::ViewMut<'a>;

    /// Calls [`Fields::check`] for each field in order, then [`Fields::done`].
    ///
    /// # Errors
    ///
    /// What those report.
    fn check<'v>(fields: Fields<'v, '_, Self>) -> Checked<Done<'v, Self>>;
}

/// Field number `N` of a record, counted from zero in wire order.
pub trait Field<const N: usize>: Record {
    /// The field's wire type.
    type Wire: Wire;
    /// A bool that is true unless written: its bit is stored inverted.
    const INVERT: bool = false;

    /// The view of the field where older data lacks it.
    #[inline]
    #[must_use]
    fn when_missing<'a>() -> <Self::Wire as super::shape::Read>::View<'a> {
        <Self::Wire as super::shape::Read>::default_view()
    }
}

/// The sizes of the record as a message or a field.
pub(crate) const fn record_layout<R: Record>() -> Layout {
    layout(R::PLACES)
}

/// The sizes of the record in a list, where no element may be without a byte.
pub(crate) const fn element_layout<R: Record>() -> Layout {
    let layout = record_layout::<R>();
    if layout.data_len == 0 && layout.var_count == 0 { Layout { data_len: 1, var_count: 0 } } else { layout }
}

/// What the children of the record are to be checked for, taken together.
pub(crate) const fn record_leaves<R: Record>() -> Leaves {
    leaves(R::PLACES)
}

/// Checks a record's range and each of its fields; `scan` may find all children valid at once.
#[inline(always)]
pub(crate) fn check_record<R: Record>(range: &[u8], walk: &mut Walk, scan: impl FnOnce(&[u8]) -> Scan) -> Checked {
    // An empty range has no depth: going into its fields, of which some may be the record itself, would not end.
    if range.is_empty() && !walk.is_complete() {
        return Ok(());
    }
    let record = RawRecord::check(range, const { record_layout::<R>() }, walk, R::NAME)?;
    walk.deeper(range, R::NAME, |walk| {
        if matches!(scan(record.children()), Scan::Valid) {
            return Ok(());
        }
        Fields::<R>::check_all(record, walk)
    })
}

/// The fields of one record, to be checked in order.
///
/// A [`Done`] of the lifetime that a call of [`Record::check`] was given can only come from checking every field of
/// the record that the call was given: so what implements [`Record`] cannot skip one.
pub struct Fields<'v, 'w, R> {
    record: RawRecord<'v>,
    walk: &'w mut Walk,
    next: usize,
    types: PhantomData<fn(&'v R) -> &'v R>,
}

/// The proof that every field of a record has been checked.
pub struct Done<'v, R> {
    types: PhantomData<fn(&'v R) -> &'v R>,
}

impl<'v, 'w, R: Record> Fields<'v, 'w, R> {
    /// Checks all fields of a record whose header and ends have been checked.
    #[inline]
    pub(crate) fn check_all(record: RawRecord<'v>, walk: &'w mut Walk) -> Checked {
        R::check(Self { record, walk, next: 0, types: PhantomData }).map(|_| ())
    }

    /// Checks the next field, which is number `N`.
    ///
    /// # Errors
    ///
    /// The first thing found that makes the field's value invalid.
    ///
    /// # Panics
    ///
    /// If `N` is not the number of the next field.
    #[inline]
    pub fn check<const N: usize>(mut self) -> Checked<Self>
    where
        R: Field<N>,
    {
        const { assert!(R::PLACES[N].same(<R::Wire as Shape>::PLACE), "a place differs from the field's type") };
        assert!(self.next == N, "fields are checked in order");
        self.check_at::<R::Wire>(N, const { slot(R::PLACES, N) })?;
        self.next += 1;
        Ok(self)
    }

    #[inline]
    fn check_at<W: Wire>(&mut self, index: usize, slot: Slot) -> Checked {
        if !W::PLACE.is_variable() {
            return Ok(());
        }
        let range = self.record.child(slot).bytes();
        // An absent value, or one that older data lacks, has no bytes to check and is not reached by edits.
        let absent = match W::PLACE {
            Place::OptionalVariable(_) => !self.record.bit(slot.presence),
            _ => false,
        };
        // The empty range is a value of every type; looking into it would never end where a type contains itself.
        if range.is_empty() && (absent || !self.walk.is_complete()) {
            return Ok(());
        }
        let checked = if absent {
            self.walk.incomplete(|walk| W::Payload::check(range, walk))
        } else {
            W::Payload::check(range, self.walk)
        };
        checked.map_err(|invalid| match R::FIELDS.get(index) {
            Some(field) => self.walk.in_field(invalid, R::NAME, field),
            None => invalid,
        })
    }

    /// Checks the fields of a record that are all of one type.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub(crate) fn check_uniform<W: Wire>(mut self) -> Checked<Done<'v, R>>
    where
        R: Uniform<W>,
    {
        for (index, slot) in R::SLOTS.iter().enumerate() {
            self.check_at::<W>(index, *slot)?;
        }
        self.next = R::PLACES.len();
        self.done()
    }

    /// Ends the check.
    ///
    /// # Errors
    ///
    /// None: the type saves generated code a line.
    ///
    /// # Panics
    ///
    /// If a field has not been checked.
    #[inline]
    pub fn done(self) -> Checked<Done<'v, R>> {
        assert!(self.next == R::PLACES.len(), "every field is checked");
        Ok(Done { types: PhantomData })
    }
}

/// A verified record of type `R`: a message, a child, or an element of a list.
pub struct RecordRef<'a, R> {
    /// Invariant: verified as `R`.
    raw: RawRecord<'a>,
    types: PhantomData<fn() -> R>,
}

impl<R> Clone for RecordRef<'_, R> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for RecordRef<'_, R> {}

// SAFETY: a `RecordRef` only reads the bytes it borrows.
unsafe impl<R> Send for RecordRef<'_, R> {}
// SAFETY: as for `Send`.
unsafe impl<R> Sync for RecordRef<'_, R> {}

impl<'a, R: Record> RecordRef<'a, R> {
    /// # Safety
    ///
    /// The record has been verified as `R`; if its header is the one this program writes, it was compared with the
    /// layout of `R`.
    #[inline(always)]
    pub(crate) const unsafe fn assume(raw: RawRecord<'a>) -> Self {
        Self { raw, types: PhantomData }
    }

    /// The record in a verified range.
    #[inline(always)]
    pub(crate) fn new<W: super::shape::Check<Record = R>>(range: Verified<'a, W>) -> Self {
        // SAFETY: a range verified as `W` of this record is verified as `R`.
        unsafe { Self::assume(RawRecord::assume(range.range(), const { record_layout::<R>() })) }
    }

    /// The record that no byte stands for: all fields have their defaults.
    #[must_use]
    pub fn empty() -> Self {
        // SAFETY: the empty range is a valid record.
        unsafe { Self::assume(RawRecord::assume(super::range::RawRange::EMPTY, const { record_layout::<R>() })) }
    }

    /// Field `N`.
    #[inline(always)]
    #[must_use]
    pub fn field<const N: usize>(self) -> FieldRef<'a, R::Wire>
    where
        R: Field<N>,
    {
        const { assert!(R::PLACES[N].same(<R::Wire as Shape>::PLACE), "a place differs from the field's type") };
        // SAFETY: the slot is one of the layout of `R`, and `Fields` has checked the child as this type.
        unsafe { FieldRef::new(self.raw, const { slot(R::PLACES, N) }, R::INVERT) }
    }

    /// Field `index` of a record whose fields all have type `W`.
    #[inline(always)]
    pub(crate) fn uniform<W: Wire>(self, index: usize) -> FieldRef<'a, W>
    where
        R: Uniform<W>,
    {
        // SAFETY: the slot is one of the layout of `R`, and `check_uniform` has checked the child as this type.
        unsafe { FieldRef::new(self.raw, R::SLOTS[index], false) }
    }

    /// Appends the record to `out` as a message of its own, also where it is an element of a list.
    #[cfg(feature = "alloc")]
    pub fn append_to(self, out: &mut alloc::vec::Vec<u8>) {
        // The byte that keeps an element without fields from being nothing is no field. A newer writer's first field is
        // one, but where that is zero, it has its default.
        if const { R::PLACES.is_empty() } && self.raw.is_one_zero() {
            out.extend_from_slice(&[0; super::layout::HEADER]);
            return;
        }
        self.raw.append_to(out);
    }
}

/// A record whose fields all have wire type `W`, and whose `check` is `check_uniform`: an array. Sealed, since its slots
/// are trusted.
pub trait Uniform<W>: Record + Sealed {
    /// Where the fields lie.
    const SLOTS: &'static [Slot];
}

impl<W: Wire, const N: usize> Uniform<W> for ArrayOf<W, N> {
    const SLOTS: &'static [Slot] = &slots::<N>(&[W::PLACE; N]);
}

/// A verified record of type `R` that may be changed in place.
pub struct RecordMut<'a, R> {
    /// Invariant: verified as `R` in a complete walk; its fixed part and children may be written, exclusively.
    raw: RawRecord<'a>,
    types: Exclusive<'a, R>,
}

// SAFETY: a `RecordMut` is the only access to its bytes, as a `&mut [u8]` is.
unsafe impl<R> Send for RecordMut<'_, R> {}
// SAFETY: a shared `RecordMut` only reads.
unsafe impl<R> Sync for RecordMut<'_, R> {}

impl<'a, R: Record> RecordMut<'a, R> {
    /// # Safety
    ///
    /// See the invariant of the member.
    #[inline(always)]
    pub(crate) const unsafe fn assume(raw: RawRecord<'a>) -> Self {
        Self { raw, types: PhantomData }
    }

    /// The record in a verified range.
    #[inline(always)]
    pub(crate) fn new<W: super::shape::Check<Record = R>>(range: VerifiedMut<'a, W>) -> Self {
        // SAFETY: a range verified as `W` of this record is verified as `R`, and exclusive.
        unsafe { Self::assume(RawRecord::assume(range.into_range(), const { record_layout::<R>() })) }
    }

    /// The record as it stands, for reading.
    #[inline(always)]
    #[must_use]
    pub const fn shared(&self) -> RecordRef<'_, R> {
        // SAFETY: stores keep the record valid; the result borrows `self`.
        unsafe { RecordRef::assume(self.raw) }
    }

    /// The record for reading only, for as long as it may be used.
    #[inline(always)]
    #[must_use]
    pub const fn into_shared(self) -> RecordRef<'a, R> {
        // SAFETY: the record is used up: nothing writes to it any more.
        unsafe { RecordRef::assume(self.raw) }
    }

    /// The record for a shorter time.
    #[inline(always)]
    #[must_use]
    pub const fn reborrow(&mut self) -> RecordMut<'_, R> {
        // SAFETY: the result borrows `self` exclusively.
        unsafe { RecordMut::assume(self.raw) }
    }

    /// Field `N`.
    #[inline(always)]
    #[must_use]
    pub fn field<const N: usize>(&mut self) -> FieldMut<'_, R::Wire>
    where
        R: Field<N>,
    {
        let field = self.shared().field::<N>();
        // SAFETY: the same field for the same borrow, which is exclusive.
        unsafe { FieldMut::new(FieldRef::new(self.raw, field.slot(), R::INVERT)) }
    }

    /// Field `N`, for as long as the record may be used.
    #[inline(always)]
    #[must_use]
    pub fn into_field<const N: usize>(self) -> FieldMut<'a, R::Wire>
    where
        R: Field<N>,
    {
        let slot = self.shared().field::<N>().slot();
        // SAFETY: the record is used up, so its borrow passes to the field.
        unsafe { FieldMut::new(FieldRef::new(self.raw, slot, R::INVERT)) }
    }
}

/// The record of types that are none.
pub enum NoRecord {}

impl Record for NoRecord {
    const NAME: &'static str = "";
    const FIELDS: &'static [&'static str] = &[];
    const PLACES: &'static [Place] = &[];
    type View<'a> = ();
    type ViewMut<'a> = ();

    fn view<'a>(_: RecordRef<'a, Self>) -> Self::View<'a> {}

    fn view_mut<'a>(_: RecordMut<'a, Self>) -> Self::ViewMut<'a> {}

    fn check<'v>(fields: Fields<'v, '_, Self>) -> Checked<Done<'v, Self>> {
        fields.done()
    }
}
