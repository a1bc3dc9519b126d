//! Values whose view is made when it is asked for.

use core::fmt;

use crate::encode::{Flat, View};
use crate::wire::{Alternative, Read, VariantRef, Verified};

/// A value of Rust type `T` in a view that would contain itself if it held the value's view: a boxed payload.
pub struct Lazy<'a, T: Flat> {
    range: Verified<'a, T::Wire>,
}

impl<'a, T: Flat> Lazy<'a, T> {
    /// The payload of alternative `TAG`, which is the variant's tag.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn payload<V: Alternative<TAG, Wire = T::Wire>, const TAG: u8>(variant: VariantRef<'a, V>) -> Self {
        Self { range: variant.payload::<TAG>() }
    }

    /// The value.
    #[inline]
    #[must_use]
    pub fn get(self) -> View<'a, T> {
        T::Wire::view(self.range)
    }
}

impl<T: Flat> Clone for Lazy<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Flat> Copy for Lazy<'_, T> {}

impl<T: Flat> fmt::Debug for Lazy<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<T: Flat> PartialEq for Lazy<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}
