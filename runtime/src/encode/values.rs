//! Numbers, text, pointers, arrays and tuples.

#[cfg(feature = "alloc")]
use alloc::{borrow::Cow, borrow::ToOwned, boxed::Box, string::String, vec::Vec};
use core::cmp::Ordering;

use super::fields::FieldVisitor;
use super::plan::Plan;
use super::{Flat, PackedOf, PayloadOf, measure, write};
use crate::wire::{
    ArrayOf, Be, BigEndian, Check, Opt, Packed1, Packed2, Packed3, Packed4, Packed5, Packed6, Packed7, Packed8, Scalar,
    Shape, Text, Writer,
};

macro_rules! numbers {
    ($($type:ident: $order:expr;)*) => {$(
        impl Flat for $type {
            type Wire = Self;

            #[inline(always)]
            fn pack(&self) -> <Self as Shape>::Packed {
                self.to_packed()
            }

            #[inline]
            fn write_items(items: &[Self], writer: &mut Writer<'_>) {
                if cfg!(target_endian = "little") {
                    writer.put(zerocopy::IntoBytes::as_bytes(items));
                } else {
                    writer.put_items(items.iter().map(|item| item.to_packed()));
                }
            }

            const ORD_IS_WIRE_ORDER: bool = true;

            #[inline]
            fn order(&self, other: &Self) -> Ordering {
                let order: fn(&Self, &Self) -> Ordering = $order;
                order(self, other)
            }
        }
    )*};
}

numbers! {
    bool: Ord::cmp;
    u8: Ord::cmp;
    u16: Ord::cmp;
    u32: Ord::cmp;
    u64: Ord::cmp;
    u128: Ord::cmp;
    i8: Ord::cmp;
    i16: Ord::cmp;
    i32: Ord::cmp;
    i64: Ord::cmp;
    i128: Ord::cmp;
    f32: |_, _| unreachable!("floats are no keys");
    f64: |_, _| unreachable!("floats are no keys");
}

impl Flat for char {
    type Wire = crate::Open<Self>;

    #[inline(always)]
    fn pack(&self) -> crate::Open<Self> {
        (*self).into()
    }

    const ORD_IS_WIRE_ORDER: bool = true;

    #[inline]
    fn order(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
}

impl<N: BigEndian> Flat for Be<N> {
    type Wire = Self;

    #[inline(always)]
    fn pack(&self) -> N::Packed {
        self.0.into()
    }

    const ORD_IS_WIRE_ORDER: bool = true;

    #[inline]
    fn order(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
}

impl Flat for str {
    type Wire = Text;

    #[inline(always)]
    fn measure_range(&self, _: &mut Plan) -> usize {
        self.len()
    }

    #[inline(always)]
    fn write_range(&self, writer: &mut Writer<'_>) {
        writer.put(self.as_bytes());
    }

    const ORD_IS_WIRE_ORDER: bool = true;

    #[inline]
    fn order(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
}

/// Pointers are written as what they point to.
macro_rules! pointers {
    ($([$($generics:tt)*] $type:ty => $target:ty;)*) => {$(
        impl<$($generics)*> Flat for $type {
            type Wire = <$target as Flat>::Wire;

            #[inline(always)]
            fn pack(&self) -> PackedOf<$target> {
                <$target as Flat>::pack(self)
            }

            #[inline(always)]
            fn pack_payload(&self) -> PayloadOf<$target> {
                <$target as Flat>::pack_payload(self)
            }

            #[inline(always)]
            fn is_present(&self) -> bool {
                <$target as Flat>::is_present(self)
            }

            #[inline(always)]
            fn fields<V: FieldVisitor<<Self::Wire as Check>::Record>>(&self, visitor: &mut V) {
                <$target as Flat>::fields(self, visitor);
            }

            #[inline(always)]
            fn measure_range(&self, plan: &mut Plan) -> usize {
                <$target as Flat>::measure_range(self, plan)
            }

            #[inline(always)]
            fn write_range(&self, writer: &mut Writer<'_>) {
                <$target as Flat>::write_range(self, writer);
            }

            #[inline(always)]
            fn measure_payload(&self, plan: &mut Plan) -> usize {
                <$target as Flat>::measure_payload(self, plan)
            }

            #[inline(always)]
            fn write_payload(&self, writer: &mut Writer<'_>) {
                <$target as Flat>::write_payload(self, writer);
            }

            const ORD_IS_WIRE_ORDER: bool = <$target as Flat>::ORD_IS_WIRE_ORDER;

            #[inline]
            fn order(&self, other: &Self) -> Ordering {
                <$target as Flat>::order(self, other)
            }
        }
    )*};
}

pointers! {
    ['t, T: Flat + ?Sized] &'t T => T;
}

#[cfg(feature = "alloc")]
pointers! {
    [] String => str;
    [T: Flat] Vec<T> => [T];
    [T: Flat + ?Sized] Box<T> => T;
    ['t, T: Flat + ToOwned + ?Sized] Cow<'t, T> => T;
}

impl<T: Flat> Flat for Option<T> {
    type Wire = Opt<T::Wire>;

    #[inline(always)]
    fn pack_payload(&self) -> PackedOf<T> {
        match self {
            Some(value) => value.pack(),
            None => zerocopy::FromZeros::new_zeroed(),
        }
    }

    #[inline(always)]
    fn is_present(&self) -> bool {
        self.is_some()
    }

    #[inline(always)]
    fn fields<V: FieldVisitor<Opt<T::Wire>>>(&self, visitor: &mut V) {
        visitor.field::<0, Self>(self);
    }

    #[inline(always)]
    fn measure_payload(&self, plan: &mut Plan) -> usize {
        self.as_ref().map_or(0, |value| measure(value, plan))
    }

    #[inline(always)]
    fn write_payload(&self, writer: &mut Writer<'_>) {
        if let Some(value) = self {
            write(value, writer);
        }
    }
}

impl<T: Flat, const N: usize> Flat for [T; N] {
    type Wire = ArrayOf<T::Wire, N>;

    #[inline(always)]
    fn pack(&self) -> [PackedOf<T>; N] {
        core::array::from_fn(|index| self[index].pack())
    }

    #[inline]
    fn fields<V: FieldVisitor<ArrayOf<T::Wire, N>>>(&self, visitor: &mut V) {
        for value in self {
            visitor.uniform(value);
        }
    }

    const ORD_IS_WIRE_ORDER: bool = T::ORD_IS_WIRE_ORDER;

    fn order(&self, other: &Self) -> Ordering {
        self.as_slice().order(other.as_slice())
    }
}

macro_rules! tuples {
    ($($packed:ident: $($letter:ident $index:tt),+;)*) => {$(
        impl<$($letter: Flat),+> Flat for ($($letter,)+) {
            type Wire = ($($letter::Wire,)+);

            #[inline(always)]
            fn pack(&self) -> PackedOf<Self> {
                $packed($(self.$index.pack()),+)
            }

            #[inline(always)]
            fn fields<V: FieldVisitor<Self::Wire>>(&self, visitor: &mut V) {
                $(visitor.field::<$index, $letter>(&self.$index);)+
            }

            const ORD_IS_WIRE_ORDER: bool = true $(&& $letter::ORD_IS_WIRE_ORDER)+;

            fn order(&self, other: &Self) -> Ordering {
                Ordering::Equal $(.then_with(|| self.$index.order(&other.$index)))+
            }
        }
    )*};
}

tuples! {
    Packed1: A 0;
    Packed2: A 0, B 1;
    Packed3: A 0, B 1, C 2;
    Packed4: A 0, B 1, C 2, D 3;
    Packed5: A 0, B 1, C 2, D 3, E 4;
    Packed6: A 0, B 1, C 2, D 3, E 4, F 5;
    Packed7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    Packed8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
}
