//! One field of a verified record.

use core::marker::PhantomData;

use super::layout::{Bit, MAX_DATA_LEN, Place, Slot};
use super::packed::Packed;
use super::range::{Exclusive, Verified, VerifiedMut};
use super::record::RawRecord;
use super::shape::{Check, Shape};

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
        self.record.bit(self.slot.presence)
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
            self.record.fixed(self.slot.value.at, 1)?;
            let byte: &'static [u8; 1] = if self.record.bit(self.slot.value) == self.invert { &[0] } else { &[1] };
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
        // SAFETY: verified as the payload by the invariant of the type.
        self.record.child_if_known(self.slot).map(|range| unsafe { Verified::assume(range) })
    }
}

/// One field of wire type `W` in a verified record that may be changed.
pub struct FieldMut<'a, W> {
    /// Invariant: as for [`FieldRef`]; the record holds every field of this program's layout; its fixed part is
    /// valid for writes, and for the place of this field the access is exclusive.
    field: FieldRef<'a, W>,
    types: Exclusive<'a, W>,
}

impl<'a, W: Check> FieldMut<'a, W> {
    /// # Safety
    ///
    /// See the invariant of the member.
    #[inline(always)]
    pub(crate) const unsafe fn new(field: FieldRef<'a, W>) -> Self {
        Self { field, types: PhantomData }
    }

    #[inline(always)]
    pub(crate) fn shared(&self) -> FieldRef<'_, W> {
        self.field
    }

    #[inline(always)]
    fn store_bit(&mut self, bit: Bit, value: bool) {
        // SAFETY: writable and exclusive by the invariant.
        unsafe { self.field.record.set_bit(bit, value) };
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
        unsafe { VerifiedMut::assume(self.field.record.child(self.field.slot)) }
    }
}

/// Reads a `Packed` that a missing struct or array has: zeros.
#[inline]
pub(crate) fn zeroed<'a, P: Packed + 'a>() -> &'a P {
    static ZEROS: [u8; MAX_DATA_LEN] = [0; MAX_DATA_LEN];
    const { assert!(size_of::<P>() <= ZEROS.len(), "a fixed type has at most 65,535 bytes") };
    // SAFETY: as many zeros as the type has bytes; any bytes are a `Packed`, of alignment 1.
    unsafe { &*ZEROS.as_ptr().cast::<P>() }
}
