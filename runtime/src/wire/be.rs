//! Big-endian integers.

use core::fmt;

use super::layout::Place;
use super::number::big_endian::{I16, I32, I64, I128, U16, U32, U64, U128};
use super::packed::Packed;
use super::shape::{Form, Sealed, Shape};
use super::shapes::Fixed;

/// An integer that lies on the wire in big-endian byte order, as the headers of other protocols have it.
///
/// Only the bytes differ from those of the integer: views read it as the plain number.
///
/// ```
/// # #[cfg(all(feature = "alloc", feature = "derive"))] {
/// use llano::{Be, Flat};
///
/// #[derive(Flat)]
/// #[flat(fixed)]
/// struct Header {
///     version: u8,
///     length: Be<u16>,
/// }
///
/// let bytes = Header { version: 1, length: Be(500) }.encode();
/// assert_eq!(bytes, [1, 0x01, 0xf4]);
/// assert_eq!(Header::view(&bytes)?.length(), 500);
/// # }
/// # Ok::<(), llano::Error>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Be<N>(pub N);

impl<N> Be<N> {
    /// The number.
    #[inline]
    #[must_use]
    pub fn get(self) -> N {
        self.0
    }
}

impl<N> From<N> for Be<N> {
    #[inline]
    fn from(number: N) -> Self {
        Self(number)
    }
}

macro_rules! formats {
    ($($format:ident)*) => {$(
        impl<N: fmt::$format> fmt::$format for Be<N> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

formats!(Debug Display LowerHex UpperHex);

/// Integers that lie on the wire in either byte order.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no big-endian form",
    note = "integers of 16 to 128 bits have one; a byte has no order of bytes"
)]
pub trait BigEndian: Sealed + Copy + Ord + Default + fmt::Debug + 'static {
    /// The integer's name with its byte order, for errors.
    #[doc(hidden)]
    const NAME: &'static str;
    /// The bytes.
    #[doc(hidden)]
    type Packed: Packed + From<Self> + Into<Self>;
}

macro_rules! integers {
    ($($integer:ident $packed:ident)*) => {$(
        impl BigEndian for $integer {
            const NAME: &'static str = concat!(stringify!($integer), "be");
            type Packed = $packed;
        }

        impl From<Be<Self>> for $integer {
            #[inline]
            fn from(number: Be<Self>) -> Self {
                number.0
            }
        }
    )*};
}

integers!(u16 U16 u32 U32 u64 U64 u128 U128 i16 I16 i32 I32 i64 I64 i128 I128);

impl<N: BigEndian> Sealed for Be<N> {}

impl<N: BigEndian> Shape for Be<N> {
    const NAME: &'static str = N::NAME;
    const FORM: Form = Form::Fixed;
    const PLACE: Place = Place::Fixed(size_of::<N>());
    type Packed = N::Packed;
}

impl<N: BigEndian> Fixed for Be<N> {}
