//! Flags as they lie on the wire: the bits of an integer.

use core::fmt;
use core::marker::PhantomData;

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use super::layout::Place;
use super::shape::{Form, Sealed, Shape};
use super::shapes::{Fixed, Scalar};

/// The integer types of [`Flags`]: `u8`, `u16`, `u32` and `u64`.
#[diagnostic::on_unimplemented(
    message = "flags cannot be bits of a `{Self}`",
    note = "they are bits of a `u8`, `u16`, `u32` or `u64`"
)]
pub trait Bits: Scalar + Ord + Into<u64> + 'static {}

impl Bits for u8 {}
impl Bits for u16 {}
impl Bits for u32 {}
impl Bits for u64 {}

/// A type of flags: an integer whose bits have names.
///
/// [`flags!`](crate::flags!) and the schema compiler implement it.
pub trait Flags: Copy + Eq + fmt::Debug + 'static {
    /// The integer.
    type Bits: Bits;
    /// The type's name, for errors.
    const NAME: &'static str;
    /// The flags with their names, in order of declaration.
    const FLAGS: &'static [(&'static str, Self)];
    /// The integer of a value.
    fn bits(self) -> Self::Bits;
    /// The value of an integer, with all its bits, whether they have names or not.
    fn from_bits(bits: Self::Bits) -> Self;
}

/// Flags as they lie on the wire. [`get`](Self::get) gives the value.
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(transparent)]
pub struct PackedFlags<F: Flags> {
    bits: <F::Bits as Shape>::Packed,
    flags: PhantomData<fn() -> F>,
}

impl<F: Flags> PackedFlags<F> {
    /// The value.
    #[inline]
    #[must_use]
    pub fn get(self) -> F {
        F::from_bits(F::Bits::from_packed(self.bits))
    }

    /// Changes the value.
    #[inline]
    pub fn set(&mut self, flags: F) {
        *self = flags.into();
    }
}

impl<F: Flags> From<F> for PackedFlags<F> {
    #[inline]
    fn from(flags: F) -> Self {
        Self { bits: flags.bits().to_packed(), flags: PhantomData }
    }
}

impl<F: Flags> PartialEq for PackedFlags<F> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<F: Flags> Eq for PackedFlags<F> {}

impl<F: Flags> PartialEq<F> for PackedFlags<F> {
    #[inline]
    fn eq(&self, other: &F) -> bool {
        self.get() == *other
    }
}

impl<F: Flags> fmt::Debug for PackedFlags<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<F: Flags> Sealed for PackedFlags<F> {}

impl<F: Flags> Shape for PackedFlags<F> {
    const NAME: &'static str = F::NAME;
    const FORM: Form = Form::Fixed;
    const PLACE: Place = Place::Fixed(size_of::<Self>());
    type Packed = Self;
}

impl<F: Flags> Fixed for PackedFlags<F> {}
