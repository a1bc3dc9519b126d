//! The two passes over the fields of a record.

use super::plan::Plan;
use super::{Flat, measure};
use crate::wire::{
    At, Check, Ends, Field, FieldWriter, Fill, HEADER, Place, Record, Shape, Uniform, Width, element_layout,
    record_layout,
};

/// What visits the fields of a record, in wire order.
pub trait FieldVisitor<R: Record> {
    /// Visits field `N`.
    fn field<const N: usize, T>(&mut self, value: &T)
    where
        R: Field<N>,
        T: Flat<Wire = <R as Field<N>>::Wire> + ?Sized;

    /// Visits the next field of a record whose fields all have the same type.
    fn uniform<T: Flat>(&mut self, value: &T)
    where
        R: Uniform<T::Wire>;
}

/// Sums up the lengths of a record's children.
pub(crate) struct RecordMeasure<'m> {
    plan: &'m mut Plan,
    /// Length of all children.
    total: usize,
    /// Length of the last child: the last end that is stored is where it begins.
    last: usize,
}

impl<'m> RecordMeasure<'m> {
    /// Number of bytes of a record.
    #[inline]
    pub(crate) fn measure<T: Flat + ?Sized>(value: &T, plan: &mut Plan) -> usize {
        let layout = const { record_layout::<RecordOf<T>>() };
        if layout.var_count < 2 {
            // No end is stored, of no width.
            return plan.deeper(|plan| layout.children_at(0) + RecordMeasure::children(value, plan).total);
        }
        plan.container(|plan| {
            let children = RecordMeasure::children(value, plan);
            let width = Width::fitting(children.total - children.last);
            (width.code(), layout.children_at(width.bytes()) + children.total)
        })
    }

    /// Number of bytes of a list of records.
    #[inline]
    pub(crate) fn measure_list<'t, T: Flat + 't>(
        items: impl ExactSizeIterator<Item = &'t T>,
        plan: &mut Plan,
    ) -> usize {
        let layout = const { element_layout::<RecordOf<T>>() };
        let count = items.len();
        if count == 0 {
            return 0;
        }
        plan.container(|plan| {
            let (mut tails, mut greatest_end) = (0, 0);
            for item in items {
                let children = RecordMeasure::children(item, plan);
                tails += children.total;
                greatest_end = greatest_end.max(children.total - children.last);
            }
            let [width, count_width, tail_width] = [greatest_end, count, tails].map(Width::fitting);
            let stride = layout.stride(width.bytes(), tail_width.bytes());
            let flags = width.code() | count_width.code() << 2 | tail_width.code() << 4;
            (flags, HEADER + count_width.bytes() + count * stride + tails)
        })
    }

    #[inline(always)]
    fn children<T: Flat + ?Sized>(value: &T, plan: &'m mut Plan) -> Self {
        let mut children = Self { plan, total: 0, last: 0 };
        value.fields(&mut children);
        children
    }
}

impl RecordMeasure<'_> {
    #[inline(always)]
    fn add<T: Flat + ?Sized>(&mut self, value: &T) {
        if T::Wire::PLACE.is_variable() {
            self.last = value.measure_payload(self.plan);
            self.total += self.last;
        }
    }
}

impl<R: Record> FieldVisitor<R> for RecordMeasure<'_> {
    #[inline(always)]
    fn field<const N: usize, T>(&mut self, value: &T)
    where
        R: Field<N>,
        T: Flat<Wire = <R as Field<N>>::Wire> + ?Sized,
    {
        self.add(value);
    }

    #[inline(always)]
    fn uniform<T: Flat>(&mut self, value: &T)
    where
        R: Uniform<T::Wire>,
    {
        self.add(value);
    }
}

/// Writes the fields of a record.
struct RecordWrite<'f, 'w, 'p, R, E> {
    fields: &'f mut FieldWriter<'w, 'p, R, E>,
}

/// Writes the fields of values that are written as records.
pub(crate) struct WriteFields;

impl<T: Flat + ?Sized> Fill<&T, RecordOf<T>> for WriteFields {
    // Not in debug builds: there, each copy of a record's many fields would take stack of its own.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fill<E: Ends>(&self, value: &T, fields: &mut FieldWriter<'_, '_, RecordOf<T>, E>) {
        value.fields(&mut RecordWrite { fields });
    }
}

impl<R: Record, E: Ends> RecordWrite<'_, '_, '_, R, E> {
    #[inline(always)]
    fn put<T: Flat + ?Sized>(&mut self, at: At<R>, value: &T, invert: bool) {
        match T::Wire::PLACE {
            Place::Bit | Place::OptionalBit => {
                let packed = value.pack_payload();
                let bit = zerocopy::IntoBytes::as_bytes(&packed).first().is_some_and(|byte| *byte != 0);
                self.fields.bit(at, value.is_present(), bit != invert);
            }
            Place::Fixed(_) | Place::OptionalFixed(_) => {
                self.fields.fixed(at, value.is_present(), value.pack_payload());
            }
            Place::Variable(_) | Place::OptionalVariable(_) => {
                self.fields.child(at, value.is_present(), |writer| value.write_payload(writer));
            }
        }
    }
}

impl<R: Record, E: Ends> FieldVisitor<R> for RecordWrite<'_, '_, '_, R, E> {
    #[inline(always)]
    fn field<const N: usize, T>(&mut self, value: &T)
    where
        R: Field<N>,
        T: Flat<Wire = <R as Field<N>>::Wire> + ?Sized,
    {
        let at = self.fields.at::<N>();
        self.put(at, value, R::INVERT);
    }

    #[inline(always)]
    fn uniform<T: Flat>(&mut self, value: &T)
    where
        R: Uniform<T::Wire>,
    {
        let at = self.fields.at_uniform::<T::Wire>();
        self.put(at, value, false);
    }
}

/// Number of bytes of a list of variable values.
#[inline]
pub(crate) fn measure_values<'t, T: Flat + 't>(items: impl ExactSizeIterator<Item = &'t T>, plan: &mut Plan) -> usize {
    let count = items.len();
    if count == 0 {
        return 0;
    }
    plan.container(|plan| {
        let (mut total, mut last) = (0, 0);
        for item in items {
            last = measure(item, plan);
            total += last;
        }
        let (width, count_width) = (Width::fitting(total - last), Width::fitting(count));
        let flags = width.code() | count_width.code() << 2;
        (flags, 1 + count_width.bytes() + (count - 1) * width.bytes() + total)
    })
}

/// The record of a type, in a name that generated code can write.
pub(crate) type RecordOf<T> = <<T as Flat>::Wire as Check>::Record;
