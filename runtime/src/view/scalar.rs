//! Fixed types: numbers, `bool`, enums, structs. Lists of them are slices.

use crate::wire::{
    Discriminant, FieldRef, FixedStruct, ListOf, NoRecord, Open, Read, RecordRef, Scalar, Shape, Struct, Verified,
    zeroed,
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

impl<S: FixedStruct> Read for Struct<S> {
    type View<'a> = &'a S::Packed;
    type ListView<'a> = &'a [S::Packed];

    #[inline(always)]
    fn unpack(packed: &S::Packed) -> &S::Packed {
        packed
    }

    #[inline]
    fn default_view<'a>() -> &'a S::Packed {
        zeroed()
    }

    sliced!();
}

/// Rust values that a field may have where older data lacks it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot have a default of its own",
    note = "numbers, `bool`, `char`, unit enums and text can; other types default to zeros, or to being empty or absent"
)]
pub trait DefaultScalar: crate::Flat + Sized {
    /// The view of the value.
    fn into_default<'a>(self) -> <Self::Wire as Read>::View<'a>;
}

macro_rules! defaults {
    ($($type:ident)*) => {$(
        impl DefaultScalar for $type {
            #[inline(always)]
            fn into_default<'a>(self) -> <Self as Read>::View<'a> {
                self
            }
        }
    )*};
}

defaults!(bool u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 f32 f64);

impl<E: Discriminant + crate::Flat<Wire = Open<E>>> DefaultScalar for E {
    #[inline(always)]
    fn into_default<'a>(self) -> <Open<E> as Read>::View<'a> {
        self.into()
    }
}

/// The view of a field's default.
#[inline(always)]
pub fn default_scalar<'a, T: DefaultScalar>(value: T) -> <T::Wire as Read>::View<'a> {
    value.into_default()
}

/// The view of a text field's default.
#[inline(always)]
#[must_use]
pub const fn default_text<'a>(value: &'static str) -> &'a str {
    value
}
