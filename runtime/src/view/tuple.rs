//! Tuples: packed where all parts are fixed, else records.

use super::{List, get, listed};
use crate::wire::{
    Checked, Done, Field, FieldRef, Fields, Form, Packed1, Packed2, Packed3, Packed4, Packed5, Packed6, Packed7,
    Packed8, Place, Read, Record, RecordMut, RecordRef, Shape, Verified, Wire, zeroed,
};

macro_rules! tuples {
    ($($packed:ident: $($letter:ident $part:ident $index:tt),+; [$($all:ident),+])*) => {$(
        impl<$($letter: Wire),+> Read for ($($letter,)+) {
            type View<'a> = ($($letter::View<'a>,)+);
            type ListView<'a> = List<'a, Self>;

            #[inline(always)]
            fn view<'a>(range: Verified<'a, Self>) -> Self::View<'a> {
                match Self::FORM {
                    Form::Fixed => range.packed().map_or_else(Self::default_view, Self::unpack),
                    Form::Record | Form::Range => Self::element(RecordRef::new(range)),
                }
            }

            #[inline]
            fn default_view<'a>() -> Self::View<'a> {
                match Self::FORM {
                    Form::Fixed => Self::unpack(zeroed()),
                    Form::Record | Form::Range => Self::element(RecordRef::empty()),
                }
            }

            #[inline(always)]
            fn field<'a>(field: FieldRef<'a, Self>) -> Option<Self::View<'a>> {
                match Self::FORM {
                    Form::Fixed => field.packed().map(Self::unpack),
                    Form::Record | Form::Range => field.child_if_known().map(<Self as Read>::view),
                }
            }

            #[inline(always)]
            fn unpack<'a>($packed($($part),+): &'a Self::Packed) -> Self::View<'a> {
                ($($letter::unpack($part),)+)
            }

            #[inline(always)]
            fn element<'a>(record: RecordRef<'a, Self>) -> Self::View<'a> {
                ($(get::<Self, $index>(record),)+)
            }

            listed!();
        }

        impl<$($letter: Wire),+> Record for ($($letter,)+) {
            const NAME: &'static str = "tuple";
            const FIELDS: &'static [&'static str] = &[];
            const PLACES: &'static [Place] = &[$($letter::PLACE),+];
            type View<'a> = <Self as Read>::View<'a>;
            type ViewMut<'a> = crate::edit::PartsMut<'a, Self>;

            #[inline(always)]
            fn view<'a>(record: RecordRef<'a, Self>) -> <Self as Read>::View<'a> {
                Self::element(record)
            }

            #[inline]
            fn view_mut<'a>(record: RecordMut<'a, Self>) -> crate::edit::PartsMut<'a, Self> {
                crate::edit::PartsMut::Open(Self::element(record.into_shared()))
            }

            fn check<'v>(fields: Fields<'v, '_, Self>) -> Checked<Done<'v, Self>> {
                fields$(.check::<$index>()?)+.done()
            }
        }

        tuples!(@fields [$($all),+] $($letter $index),+);
    )*};
    (@fields $all:tt $($letter:ident $index:tt),+) => {$(
        tuples!(@field $all $letter $index);
    )+};
    (@field [$($all:ident),+] $letter:ident $index:tt) => {
        impl<$($all: Wire),+> Field<$index> for ($($all,)+) {
            type Wire = $letter;
        }
    };
}

tuples! {
    Packed1: A a 0; [A]
    Packed2: A a 0, B b 1; [A, B]
    Packed3: A a 0, B b 1, C c 2; [A, B, C]
    Packed4: A a 0, B b 1, C c 2, D d 3; [A, B, C, D]
    Packed5: A a 0, B b 1, C c 2, D d 3, E e 4; [A, B, C, D, E]
    Packed6: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5; [A, B, C, D, E, F]
    Packed7: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6; [A, B, C, D, E, F, G]
    Packed8: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7; [A, B, C, D, E, F, G, H]
}
