//! Values whose mutable view is made when it is asked for.

use core::fmt;

use crate::edit::ViewMut;
use crate::encode::Flat;
use crate::wire::{Alternative, Edit, Read, VariantMut, VerifiedMut};

/// A value of Rust type `T` in a mutable view that would contain itself if it held the value's: a boxed payload.
pub struct LazyMut<'a, T: Flat> {
    range: VerifiedMut<'a, T::Wire>,
}

impl<'a, T: Flat> LazyMut<'a, T> {
    /// The payload of alternative `TAG`, which is the variant's tag.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn payload<V: Alternative<TAG, Wire = T::Wire>, const TAG: u8>(variant: VariantMut<'a, V>) -> Self {
        Self { range: variant.payload::<TAG>() }
    }

    /// The value.
    #[inline]
    pub fn get_mut(&mut self) -> ViewMut<'_, T> {
        T::Wire::view_mut(self.range.reborrow())
    }
}

impl<T: Flat> fmt::Debug for LazyMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::Wire::view(self.range.shared()).fmt(f)
    }
}
