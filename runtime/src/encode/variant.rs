//! Variants: the tag, then the payload.

use super::plan::Plan;
use super::{Flat, measure, write};
use crate::wire::{Alternative, Unit, Writer};

/// Number of bytes of a variant whose payload is `value`.
#[inline]
pub fn measure_alternative<V: Alternative<TAG, Wire = T::Wire>, const TAG: u8, T: Flat + ?Sized>(
    value: &T,
    plan: &mut Plan,
) -> usize {
    plan.deeper(|plan| 1 + measure(value, plan))
}

/// Writes a variant whose payload is `value`.
#[inline]
pub fn write_alternative<V: Alternative<TAG, Wire = T::Wire>, const TAG: u8, T: Flat + ?Sized>(
    value: &T,
    writer: &mut Writer<'_>,
) {
    writer.variant(TAG);
    write(value, writer);
}

impl Flat for () {
    type Wire = Unit;

    #[inline(always)]
    fn measure_range(&self, _: &mut Plan) -> usize {
        0
    }

    #[inline(always)]
    fn write_range(&self, _: &mut Writer<'_>) {}
}
