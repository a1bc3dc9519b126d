//! Packed numbers as the machine's own.

#[cfg(feature = "alloc")]
use alloc::borrow::{Cow, ToOwned};

use zerocopy::IntoBytes;

use crate::{F32, F64, I16, I32, I64, I128, U16, U32, U64, U128};

/// Slices of packed numbers, borrowed as slices of native ones where that is possible.
///
/// ```
/// # #[cfg(feature = "alloc")] {
/// # use llano::{F64, Native};
/// let samples = [F64::new(1.5), F64::new(2.5)];
/// assert_eq!(samples[..].to_native().iter().sum::<f64>(), 4.0);
/// # }
/// ```
pub trait Native {
    /// The machine's own number.
    type Number: Copy;

    /// The numbers as they lie, if they happen to be aligned and the machine is little-endian.
    fn as_native(&self) -> Option<&[Self::Number]>;

    /// The numbers as they lie where [`as_native`](Self::as_native) gives them, else a copy.
    #[cfg(feature = "alloc")]
    fn to_native(&self) -> Cow<'_, [Self::Number]>
    where
        [Self::Number]: ToOwned<Owned = alloc::vec::Vec<Self::Number>>;
}

macro_rules! native {
    ($($packed:ident $number:ident)*) => {$(
        impl Native for [$packed] {
            type Number = $number;

            fn as_native(&self) -> Option<&[$number]> {
                if cfg!(target_endian = "little") { bytemuck::try_cast_slice(self.as_bytes()).ok() } else { None }
            }

            #[cfg(feature = "alloc")]
            fn to_native(&self) -> Cow<'_, [$number]> {
                match self.as_native() {
                    Some(numbers) => Cow::Borrowed(numbers),
                    None => Cow::Owned(self.iter().map(|packed| packed.get()).collect()),
                }
            }
        }
    )*};
}

native!(U16 u16 U32 u32 U64 u64 U128 u128 I16 i16 I32 i32 I64 i64 I128 i128 F32 f32 F64 f64);
