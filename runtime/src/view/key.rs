//! The order of keys.

use core::cmp::Ordering;

use crate::wire::{
    ArrayOf, Be, BigEndian, Discriminant, Flags, InlineOf, InlineText, Key, Length, ListOf, Open, PackedFlags,
    PackedList, PackedString, Read, Text,
};

macro_rules! natural {
    ($($type:ident)*) => {$(
        impl Key for $type {
            #[inline]
            fn compare(a: Self, b: Self) -> Ordering {
                a.cmp(&b)
            }
        }
    )*};
}

natural!(bool u8 u16 u32 u64 u128 i8 i16 i32 i64 i128);

impl Key for Text {
    #[inline]
    fn compare(a: &str, b: &str) -> Ordering {
        a.cmp(b)
    }
}

impl Key for ListOf<u8> {
    #[inline]
    fn compare(a: &[u8], b: &[u8]) -> Ordering {
        a.cmp(b)
    }
}

impl<N: BigEndian> Key for Be<N> {
    #[inline]
    fn compare(a: N, b: N) -> Ordering {
        a.cmp(&b)
    }
}

impl<const N: usize, L: Length> Key for InlineText<N, L> {
    #[inline]
    fn compare(a: &PackedString<N, L>, b: &PackedString<N, L>) -> Ordering {
        a.cmp(b)
    }
}

impl<const N: usize, L: Length> Key for InlineOf<u8, N, L> {
    #[inline]
    fn compare(a: &PackedList<u8, N, L>, b: &PackedList<u8, N, L>) -> Ordering {
        a.cmp(b)
    }
}

impl<E: Discriminant> Key for Open<E> {
    #[inline]
    fn compare(a: Self, b: Self) -> Ordering {
        a.number().cmp(&b.number())
    }
}

impl<F: Flags> Key for PackedFlags<F> {
    #[inline]
    fn compare(a: F, b: F) -> Ordering {
        a.bits().cmp(&b.bits())
    }
}

impl<W: Key + crate::wire::Wire, const N: usize> Key for ArrayOf<W, N> {
    fn compare(a: Self::View<'_>, b: Self::View<'_>) -> Ordering {
        let orders = (0..N).map(|index| W::compare(a.at(index), b.at(index)));
        orders.fold(Ordering::Equal, Ordering::then)
    }
}

macro_rules! tuples {
    ($($($letter:ident $a:ident $b:ident),+;)*) => {$(
        impl<$($letter: Key + crate::wire::Wire),+> Key for ($($letter,)+) {
            fn compare(a: <Self as Read>::View<'_>, b: <Self as Read>::View<'_>) -> Ordering {
                let ($($a,)+) = a;
                let ($($b,)+) = b;
                Ordering::Equal $(.then_with(|| $letter::compare($a, $b)))+
            }
        }
    )*};
}

tuples! {
    A a1 a2;
    A a1 a2, B b1 b2;
    A a1 a2, B b1 b2, C c1 c2;
    A a1 a2, B b1 b2, C c1 c2, D d1 d2;
}
