//! Fixed types: numbers, `bool`, enums, structs, inline text and lists. Lists of them are slices.

use crate::encode::{Flat, View};
use crate::wire::{
    Be, BigEndian, Discriminant, FieldRef, Fixed, FixedStruct, Flags, InlineOf, InlineText, Length, ListOf, NoRecord,
    Open, PackedFlags, PackedList, PackedString, Read, RecordRef, Scalar, Shape, Struct, Verified, zeroed,
};

/// The parts of [`Read`] that fixed types share whose lists are slices.
macro_rules! sliced {
    () => {
        #[inline(always)]
        fn view<'a>(range: Verified<'a, Self>) -> Self::View<'a> {
            match range.packed() {
                Some(packed) => Self::unpack(packed),
                None => Self::default_view(),
            }
        }

        #[inline(always)]
        fn field<'a>(field: FieldRef<'a, Self>) -> Option<Self::View<'a>> {
            field.packed().map(Self::unpack)
        }

        #[inline]
        fn element<'a>(_: RecordRef<'a, NoRecord>) -> Self::View<'a> {
            Self::default_view()
        }

        #[inline(always)]
        fn list<'a>(range: Verified<'a, ListOf<Self>>) -> &'a [Self::Packed] {
            range.items()
        }

        #[inline(always)]
        fn list_len(list: Self::ListView<'_>) -> usize {
            list.len()
        }

        #[inline(always)]
        fn list_get(list: Self::ListView<'_>, index: usize) -> Self::View<'_> {
            Self::unpack(&list[index])
        }
    };
}

/// The parts of [`Read`] that fixed types share whose views are references to their bytes.
macro_rules! by_reference {
    () => {
        #[inline(always)]
        fn unpack(packed: &Self::Packed) -> &Self::Packed {
            packed
        }

        #[inline]
        fn default_view<'a>() -> &'a Self::Packed {
            zeroed()
        }
    };
}

macro_rules! scalars {
    ($($type:ident)*) => {$(
        impl Read for $type {
            type View<'a> = Self;
            type ListView<'a> = &'a [<Self as Shape>::Packed];

            #[inline(always)]
            fn unpack(packed: &Self::Packed) -> Self {
                Self::from_packed(*packed)
            }

            #[inline]
            fn default_view<'a>() -> Self::View<'a> {
                Self::default()
            }

            sliced!();
        }
    )*};
}

scalars!(bool u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 f32 f64);

impl<E: Discriminant> Read for Open<E> {
    type View<'a> = Self;
    type ListView<'a> = &'a [Self];

    #[inline(always)]
    fn unpack(packed: &Self) -> Self {
        *packed
    }

    #[inline]
    fn default_view<'a>() -> Self::View<'a> {
        E::DEFAULT.into()
    }

    sliced!();
}

impl<N: BigEndian> Read for Be<N> {
    type View<'a> = N;
    type ListView<'a> = &'a [N::Packed];

    #[inline(always)]
    fn unpack(packed: &N::Packed) -> N {
        (*packed).into()
    }

    #[inline]
    fn default_view<'a>() -> Self::View<'a> {
        N::default()
    }

    sliced!();
}

impl<F: Flags> Read for PackedFlags<F> {
    type View<'a> = F;
    type ListView<'a> = &'a [Self];

    #[inline(always)]
    fn unpack(packed: &Self) -> F {
        packed.get()
    }

    #[inline]
    fn default_view<'a>() -> Self::View<'a> {
        Self::unpack(zeroed())
    }

    sliced!();
}

impl<S: FixedStruct> Read for Struct<S> {
    type View<'a> = &'a S::Packed;
    type ListView<'a> = &'a [S::Packed];

    by_reference!();
    sliced!();
}

impl<const N: usize, L: Length> Read for InlineText<N, L> {
    type View<'a> = &'a PackedString<N, L>;
    type ListView<'a> = &'a [PackedString<N, L>];

    by_reference!();
    sliced!();
}

impl<W: Fixed, const N: usize, L: Length> Read for InlineOf<W, N, L> {
    type View<'a> = &'a PackedList<W::Packed, N, L>;
    type ListView<'a> = &'a [PackedList<W::Packed, N, L>];

    by_reference!();
    sliced!();
}

/// Wire types whose fields may have a default of type `T`, where older data lacks them.
#[diagnostic::on_unimplemented(
    message = "a field of type `{T}` cannot have a default of its own",
    label = "neither scalar, enum nor text",
    note = "remove `default`: the field is zero, empty or absent where a message lacks it"
)]
pub trait Defaulting<T>: Read {
    /// The view of the value.
    fn default_of<'a>(value: T) -> Self::View<'a>;
}

macro_rules! defaults {
    ($($type:ident)*) => {$(
        impl Defaulting<$type> for $type {
            #[inline(always)]
            fn default_of<'a>(value: $type) -> Self::View<'a> {
                value
            }
        }
    )*};
}

defaults!(bool u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 f32 f64);

impl<E: Discriminant> Defaulting<E> for Open<E> {
    #[inline(always)]
    fn default_of<'a>(value: E) -> Self::View<'a> {
        value.into()
    }
}

impl<N: BigEndian> Defaulting<Self> for Be<N> {
    #[inline(always)]
    fn default_of<'a>(value: Self) -> Self::View<'a> {
        value.0
    }
}

impl<F: Flags> Defaulting<F> for PackedFlags<F> {
    #[inline(always)]
    fn default_of<'a>(value: F) -> Self::View<'a> {
        value
    }
}

/// The view of a field's default.
#[inline(always)]
pub fn default_scalar<'a, T: Flat<Wire: Defaulting<T>>>(value: T) -> View<'a, T> {
    <T::Wire as Defaulting<T>>::default_of(value)
}

/// The view of a text field's default.
#[inline(always)]
#[must_use]
pub const fn default_text<'a>(value: &'static str) -> &'a str {
    value
}

/// The view of a field's default whose bytes were encoded beforehand. Bytes that are no value of the type, which no
/// encoder writes, read as the type's own default.
#[inline(never)]
#[must_use]
pub fn default_bytes<'a, T: Flat + ?Sized>(bytes: &'static [u8]) -> View<'a, T> {
    T::view(bytes).unwrap_or_else(|_| T::Wire::default_view())
}
