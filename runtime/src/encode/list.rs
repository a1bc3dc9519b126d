//! Lists by the form of their elements.

use super::fields::{RecordMeasure, RecordOf, WriteFields, measure_values};
use super::plan::Plan;
use super::{Flat, write};
use crate::wire::{Form, Shape, Writer};

/// Number of bytes of a list's range.
#[inline]
pub(crate) fn measure_list<'t, T: Flat + 't>(items: impl ExactSizeIterator<Item = &'t T>, plan: &mut Plan) -> usize {
    match T::Wire::FORM {
        Form::Fixed => items.len() * size_of::<<T::Wire as Shape>::Packed>(),
        Form::Record => RecordMeasure::measure_list(items, plan),
        Form::Range => measure_values(items, plan),
    }
}

/// Writes a list's range.
#[inline]
pub(crate) fn write_list<'t, T: Flat + 't>(items: impl ExactSizeIterator<Item = &'t T>, writer: &mut Writer<'_>) {
    match T::Wire::FORM {
        Form::Fixed => writer.put_items(items.map(Flat::pack)),
        Form::Record => {
            writer.records::<RecordOf<T>, _, _>(items, &WriteFields);
        }
        Form::Range => writer.values(items, write),
    }
}

impl<T: Flat> Flat for [T] {
    type Wire = crate::wire::ListOf<T::Wire>;

    #[inline(always)]
    fn measure_range(&self, plan: &mut Plan) -> usize {
        measure_list(self.iter(), plan)
    }

    #[inline(always)]
    fn write_range(&self, writer: &mut Writer<'_>) {
        match T::Wire::FORM {
            Form::Fixed => T::write_items(self, writer),
            Form::Record | Form::Range => write_list(self.iter(), writer),
        }
    }

    const ORD_IS_WIRE_ORDER: bool = T::ORD_IS_WIRE_ORDER;

    fn order(&self, other: &Self) -> core::cmp::Ordering {
        let mut orders = self.iter().zip(other).map(|(a, b)| a.order(b));
        orders.find(|order| order.is_ne()).unwrap_or_else(|| self.len().cmp(&other.len()))
    }
}
