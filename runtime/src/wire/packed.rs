//! Fixed types as they lie on the wire: every bit pattern is a value, alignment is 1.

use core::fmt;
use core::marker::PhantomData;

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::error::{Error, ErrorKind};

/// A fixed type's bytes: any bit pattern, alignment 1, no padding.
pub trait Packed:
    FromBytes + IntoBytes + Immutable + KnownLayout + Unaligned + Copy + fmt::Debug + PartialEq + Sized + 'static
{
}

impl<P> Packed for P where
    P: FromBytes + IntoBytes + Immutable + KnownLayout + Unaligned + Copy + fmt::Debug + PartialEq + Sized + 'static
{
}

/// What types that are not fixed name where fixed types name their bytes. Nothing reads or writes it.
#[derive(Clone, Copy, Debug, PartialEq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(transparent)]
pub struct Unpacked(u8);

/// A `bool` that takes a byte: in lists, structs, tuples and arrays. Zero is false, everything else true.
#[derive(Clone, Copy, Default, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(transparent)]
pub struct Bool(u8);

impl Bool {
    /// The value.
    #[inline]
    #[must_use]
    pub const fn get(self) -> bool {
        self.0 != 0
    }

    /// Changes the value.
    #[inline]
    pub const fn set(&mut self, value: bool) {
        self.0 = value as u8;
    }
}

impl From<bool> for Bool {
    #[inline]
    fn from(value: bool) -> Self {
        Self(u8::from(value))
    }
}

impl From<Bool> for bool {
    #[inline]
    fn from(value: Bool) -> Self {
        value.get()
    }
}

impl PartialEq for Bool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Bool {}

impl PartialEq<bool> for Bool {
    #[inline]
    fn eq(&self, other: &bool) -> bool {
        self.get() == *other
    }
}

impl fmt::Debug for Bool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// A Rust type with fewer values than the integer it is written as: a unit enum, or `char`.
///
/// `#[derive(Flat)]` implements it for unit enums.
pub trait Discriminant: Sized + 'static {
    /// The integer as it lies on the wire.
    type Packed: Packed;
    /// The type's name, for errors.
    const NAME: &'static str;
    /// The value that a field has where older data lacks it.
    const DEFAULT: Self;
    /// The integer of a value.
    fn pack(&self) -> Self::Packed;
    /// The value of an integer, where there is one.
    fn unpack(packed: Self::Packed) -> Option<Self>;
    /// The integer as a number.
    fn number(packed: Self::Packed) -> i128;
    /// Writes the value's name.
    ///
    /// # Errors
    ///
    /// The formatter's.
    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// An enum or `char` as it was written, which may be a value that this program does not know.
///
/// Compare it with `==`, or turn it into the Rust value with [`get`](Self::get), which fails on an unknown one.
#[derive(FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(transparent)]
pub struct Open<E: Discriminant> {
    packed: E::Packed,
    discriminant: PhantomData<fn() -> E>,
}

impl<E: Discriminant> Clone for Open<E> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: Discriminant> Copy for Open<E> {}

impl<E: Discriminant> Open<E> {
    /// The integer of a value.
    #[inline]
    #[must_use]
    pub fn of(value: &E) -> Self {
        Self { packed: value.pack(), discriminant: PhantomData }
    }

    /// The integer on the wire.
    #[inline]
    #[must_use]
    pub const fn packed(self) -> E::Packed {
        self.packed
    }

    /// The integer.
    #[inline]
    #[must_use]
    pub fn number(self) -> i128 {
        E::number(self.packed)
    }

    /// The value.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownValue`] when the integer is none of the type's values.
    #[inline]
    pub fn get(self) -> Result<E, Error> {
        E::unpack(self.packed).ok_or_else(|| Error::new(ErrorKind::UnknownValue { found: self.number() }, 0, E::NAME))
    }
}

impl<E: Discriminant> From<E> for Open<E> {
    #[inline]
    fn from(value: E) -> Self {
        Self::of(&value)
    }
}

impl<E: Discriminant> PartialEq for Open<E> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.packed == other.packed
    }
}

impl<E: Discriminant> Eq for Open<E> {}

impl<E: Discriminant> PartialEq<E> for Open<E> {
    #[inline]
    fn eq(&self, other: &E) -> bool {
        self.packed == other.pack()
    }
}

impl<E: Discriminant> fmt::Debug for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match E::unpack(self.packed) {
            Some(value) => value.describe(f),
            None => write!(f, "{}({})", E::NAME, self.number()),
        }
    }
}

impl Discriminant for char {
    type Packed = super::number::little_endian::U32;
    const NAME: &'static str = "char";
    const DEFAULT: Self = '\0';

    #[inline]
    fn pack(&self) -> Self::Packed {
        u32::from(*self).into()
    }

    #[inline]
    fn unpack(packed: Self::Packed) -> Option<Self> {
        Self::from_u32(packed.get())
    }

    #[inline]
    fn number(packed: Self::Packed) -> i128 {
        packed.get().into()
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

macro_rules! tuples {
    ($($name:ident: $($letter:ident),+;)*) => {$(
        /// A tuple of fixed types: its parts back to back.
        #[derive(Clone, Copy, PartialEq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
        #[repr(C)]
        pub struct $name<$($letter: Unaligned),+>($(pub $letter),+);

        #[allow(non_snake_case, reason = "the part of each type, by its letter")]
        impl<$($letter: Unaligned + fmt::Debug),+> fmt::Debug for $name<$($letter),+> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let Self($($letter),+) = self;
                f.debug_tuple("")$(.field($letter))+.finish()
            }
        }
    )*};
}

tuples! {
    Packed1: A;
    Packed2: A, B;
    Packed3: A, B, C;
    Packed4: A, B, C, D;
    Packed5: A, B, C, D, E;
    Packed6: A, B, C, D, E, F;
    Packed7: A, B, C, D, E, F, G;
    Packed8: A, B, C, D, E, F, G, H;
}
