//! Changing verified messages in place: fixed fields are stored, structure stays as it is.

mod lazy;
mod list;

use core::fmt;

pub use lazy::LazyMut;
pub use list::{IterMut, ListMut, MapMut};

use crate::encode::Flat;
use crate::view::{List, Set};
use crate::wire::{
    Alternative, ArrayOf, Be, BigEndian, Choice, Discriminant, Edit, Field, FieldMut, Fixed, FixedStruct, Flags, Form,
    InlineOf, InlineText, Key, Length, ListOf, MapOf, NoRecord, Open, Opt, PackedFlags, Place, Read, Rec, Record,
    RecordMut, SetOf, Shape, Struct, Text, Unit, Variant, VariantMut, VerifiedMut, Wire,
};

/// What a program changes a value of Rust type `T` through.
pub type ViewMut<'a, T> = <<T as Flat>::Wire as Edit>::ViewMut<'a>;

/// Wire types whose values are stored in place as a whole: fixed types, and optionals of fixed types.
#[diagnostic::on_unimplemented(
    message = "a value of this type cannot be stored in place",
    label = "the size of its range depends on the value",
    note = "text, lists, maps, records and variants are reached with the `_mut` accessor",
    note = "what is optional twice, and keys, stay as they are: decode, change and encode the message"
)]
pub trait Store<'a>: Wire {}

/// Wire types whose values have parts that can be changed in place.
#[diagnostic::on_unimplemented(
    message = "a value of this type has no parts to change in place",
    note = "numbers, bool, char, enums and optionals of these are stored as a whole with the `set_` accessor",
    note = "what is optional twice, and the keys of sets, stay as they are: decode, change and encode the message"
)]
pub trait Reach<'a>: Wire {
    /// The parts of a field's value.
    #[doc(hidden)]
    fn reach(field: FieldMut<'_, Self>) -> Self::ViewMut<'_>;
}

/// Stores a value in field `N`.
#[inline(always)]
pub fn store<T: Flat<Wire = R::Wire>, R: Field<N>, const N: usize>(record: &mut RecordMut<'_, R>, value: &T) {
    let mut field = record.field::<N>();
    if matches!(T::Wire::PLACE, Place::OptionalBit | Place::OptionalFixed(_)) {
        field.set_present(value.is_present());
    }
    field.store(value.pack_payload());
}

/// The parts of the value of field `N`.
#[inline(always)]
pub fn reach<'r, 'a, R: Field<N>, const N: usize>(record: &'r mut RecordMut<'a, R>) -> <R::Wire as Edit>::ViewMut<'r>
where
    R::Wire: Reach<'a>,
{
    <R::Wire as Reach<'a>>::reach(record.field::<N>())
}

/// Says the type of what a field's parts are changed through.
#[inline(always)]
pub fn parts<V>(parts: V) -> V {
    parts
}

/// The mutable view of the payload of alternative `TAG`, which is the variant's tag.
#[inline(always)]
#[must_use]
pub fn payload_mut<'a, V: Alternative<TAG>, const TAG: u8>(
    variant: VariantMut<'a, V>,
) -> <V::Wire as Edit>::ViewMut<'a> {
    <V::Wire as Edit>::view_mut(variant.payload::<TAG>())
}

/// The parts of an optional's value, if it has one.
#[inline]
pub(crate) fn optional_mut<W: Wire>(field: FieldMut<'_, Opt<W>>) -> Option<W::ViewMut<'_>> {
    if !field.shared().is_present() {
        return None;
    }
    match W::PLACE {
        // A bit is nothing that a reference could point to.
        Place::Bit => None,
        Place::Fixed(_) => field.packed().map(W::unpack_mut),
        _ => Some(W::view_mut(field.child())),
    }
}

/// The parts of a tuple or an array, to change in place.
pub enum PartsMut<'a, W: Read> {
    /// All parts are of fixed types: they can be changed as they lie.
    Fixed(&'a mut W::Packed),
    /// The parts are the fields of a record: they can be read.
    Open(W::View<'a>),
}

impl<W: Read> fmt::Debug for PartsMut<'_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(packed) => packed.fmt(f),
            Self::Open(view) => view.fmt(f),
        }
    }
}

/// The parts of [`Edit`] that types without a record share.
macro_rules! no_record {
    () => {
        #[cold]
        fn element_mut<'a>(_: RecordMut<'a, NoRecord>) -> Self::ViewMut<'a> {
            unreachable!("the type is no element of a list of records")
        }
    };
}

/// The parts of [`Edit`] that types without a fixed form share.
macro_rules! not_fixed {
    () => {
        #[cold]
        fn unpack_mut<'a>(_: &'a mut <Self as Shape>::Packed) -> Self::ViewMut<'a> {
            unreachable!("the type is not fixed")
        }
    };
}

/// The parts of [`Edit`] that types share whose lists are a [`ListMut`].
macro_rules! listed {
    () => {
        #[inline(always)]
        fn list_mut<'a>(range: VerifiedMut<'a, ListOf<Self>>) -> Self::ListMut<'a> {
            ListMut::new(range)
        }
    };
}

macro_rules! fixed {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<'s, $($generics)*> Store<'s> for $type {}

        impl<$($generics)*> Edit for $type {
            type ViewMut<'a> = &'a mut <Self as Shape>::Packed;
            type ListMut<'a> = &'a mut [<Self as Shape>::Packed];

            #[inline]
            fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> Self::ViewMut<'a> {
                range.packed().expect("a complete walk refuses an empty payload")
            }

            #[inline(always)]
            fn unpack_mut<'a>(packed: &'a mut <Self as Shape>::Packed) -> Self::ViewMut<'a> {
                packed
            }

            no_record!();

            #[inline(always)]
            fn list_mut<'a>(range: VerifiedMut<'a, ListOf<Self>>) -> Self::ListMut<'a> {
                range.items()
            }
        }
    )*};
}

fixed! {
    [] bool; [] u8; [] u16; [] u32; [] u64; [] u128; [] i8; [] i16; [] i32; [] i64; [] i128; [] f32; [] f64;
    [E: Discriminant] Open<E>;
    [F: Flags] PackedFlags<F>;
    [N: BigEndian] Be<N>;
    [const N: usize, L: Length] InlineText<N, L>;
    [W: Fixed, const N: usize, L: Length] InlineOf<W, N, L>;
    [S: FixedStruct] Struct<S>;
}

impl<'s, W: Fixed + Store<'s>> Store<'s> for Opt<W> {}

macro_rules! reach {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<'s, $($generics)*> Reach<'s> for $type {
            #[inline(always)]
            fn reach(field: FieldMut<'_, Self>) -> Self::ViewMut<'_> {
                Self::view_mut(field.child())
            }
        }
    )*};
}

reach! {
    [] Text;
    [W: Wire] ListOf<W>;
    [K: Key + Wire, V: Wire] MapOf<K, V>;
    [R: Record] Rec<R>;
    [V: Variant] Choice<V>;
}

/// Fixed types with parts.
macro_rules! reach_fixed {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<'s, $($generics)*> Reach<'s> for $type {
            #[inline(always)]
            fn reach(field: FieldMut<'_, Self>) -> Self::ViewMut<'_> {
                field.packed().expect("a complete walk refuses older records")
            }
        }
    )*};
}

reach_fixed! {
    [S: FixedStruct] Struct<S>;
    [const N: usize, L: Length] InlineText<N, L>;
    [W: Fixed, const N: usize, L: Length] InlineOf<W, N, L>;
}

impl<'s, W: Reach<'s>> Reach<'s> for Opt<W> {
    #[inline(always)]
    fn reach(field: FieldMut<'_, Self>) -> Option<W::ViewMut<'_>> {
        optional_mut(field)
    }
}

impl Edit for Text {
    /// Text changes in place where its length stays, as by `make_ascii_uppercase`.
    type ViewMut<'a> = &'a mut str;
    type ListMut<'a> = ListMut<'a, Self>;

    #[inline]
    fn view_mut(range: VerifiedMut<'_, Self>) -> &mut str {
        range.text()
    }

    no_record!();
    not_fixed!();
    listed!();
}

impl Edit for Unit {
    type ViewMut<'a> = ();
    type ListMut<'a> = ListMut<'a, Self>;

    #[inline]
    fn view_mut(_: VerifiedMut<'_, Self>) {}

    no_record!();
    not_fixed!();
    listed!();
}

impl<W: Wire> Edit for ListOf<W> {
    type ViewMut<'a> = W::ListMut<'a>;
    type ListMut<'a> = ListMut<'a, Self>;

    #[inline(always)]
    fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> W::ListMut<'a> {
        W::list_mut(range)
    }

    no_record!();
    not_fixed!();
    listed!();
}

impl<K: Key> Edit for SetOf<K> {
    /// Keys stay as they are: a store would undo their order.
    type ViewMut<'a> = Set<'a, K>;
    type ListMut<'a> = List<'a, Self>;

    #[inline]
    fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> Set<'a, K> {
        Self::view(range.into_shared())
    }

    #[inline]
    fn list_mut<'a>(range: VerifiedMut<'a, ListOf<Self>>) -> List<'a, Self> {
        Self::list(range.into_shared())
    }

    no_record!();
    not_fixed!();
}

impl<K: Key, V: Wire> Edit for MapOf<K, V> {
    type ViewMut<'a> = MapMut<'a, K, V>;
    type ListMut<'a> = ListMut<'a, Self>;

    #[inline]
    fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> MapMut<'a, K, V> {
        MapMut::new(range)
    }

    no_record!();
    not_fixed!();
    listed!();
}

impl<V: Variant> Edit for Choice<V> {
    type ViewMut<'a> = V::ViewMut<'a>;
    type ListMut<'a> = ListMut<'a, Self>;

    #[inline]
    fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> V::ViewMut<'a> {
        V::view_mut(VariantMut::new(range))
    }

    no_record!();
    not_fixed!();
    listed!();
}

impl<R: Record> Edit for Rec<R> {
    type ViewMut<'a> = R::ViewMut<'a>;
    type ListMut<'a> = ListMut<'a, Self>;

    #[inline(always)]
    fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> R::ViewMut<'a> {
        R::view_mut(RecordMut::new(range))
    }

    #[inline(always)]
    fn element_mut<'a>(record: RecordMut<'a, R>) -> R::ViewMut<'a> {
        R::view_mut(record)
    }

    not_fixed!();
    listed!();
}

impl<W: Wire> Edit for Opt<W> {
    type ViewMut<'a> = Option<W::ViewMut<'a>>;
    type ListMut<'a> = ListMut<'a, Self>;

    #[inline]
    fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> Self::ViewMut<'a> {
        <Self as Record>::view_mut(RecordMut::new(range))
    }

    #[inline]
    fn element_mut<'a>(record: RecordMut<'a, Self>) -> Self::ViewMut<'a> {
        <Self as Record>::view_mut(record)
    }

    not_fixed!();
    listed!();
}

macro_rules! parts {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<'s, $($generics)*> Reach<'s> for $type {
            #[inline]
            fn reach(field: FieldMut<'_, Self>) -> PartsMut<'_, Self> {
                match Self::FORM {
                    Form::Fixed => Self::unpack_mut(field.packed().expect("a complete walk refuses older records")),
                    Form::Record | Form::Range => <Self as Edit>::view_mut(field.child()),
                }
            }
        }

        impl<$($generics)*> Edit for $type {
            type ViewMut<'a> = PartsMut<'a, Self>;
            type ListMut<'a> = ListMut<'a, Self>;

            #[inline]
            fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> PartsMut<'a, Self> {
                match Self::FORM {
                    Form::Fixed => Self::unpack_mut(range.packed().expect("a complete walk refuses an empty payload")),
                    Form::Record | Form::Range => PartsMut::Open(<Self as Read>::view(range.into_shared())),
                }
            }

            #[inline]
            fn unpack_mut<'a>(packed: &'a mut <Self as Shape>::Packed) -> PartsMut<'a, Self> {
                PartsMut::Fixed(packed)
            }

            #[inline]
            fn element_mut<'a>(record: RecordMut<'a, Self>) -> PartsMut<'a, Self> {
                <Self as Record>::view_mut(record)
            }

            listed!();
        }
    )*};
}

parts! {
    [W: Wire, const N: usize] ArrayOf<W, N>;
    [A: Wire] (A,);
    [A: Wire, B: Wire] (A, B);
    [A: Wire, B: Wire, C: Wire] (A, B, C);
    [A: Wire, B: Wire, C: Wire, D: Wire] (A, B, C, D);
    [A: Wire, B: Wire, C: Wire, D: Wire, E: Wire] (A, B, C, D, E);
    [A: Wire, B: Wire, C: Wire, D: Wire, E: Wire, F: Wire] (A, B, C, D, E, F);
    [A: Wire, B: Wire, C: Wire, D: Wire, E: Wire, F: Wire, G: Wire] (A, B, C, D, E, F, G);
    [A: Wire, B: Wire, C: Wire, D: Wire, E: Wire, F: Wire, G: Wire, H: Wire] (A, B, C, D, E, F, G, H);
}

impl<'s, W: Fixed + Store<'s>, const N: usize> Store<'s> for ArrayOf<W, N> {}

macro_rules! store_tuples {
    ($($($letter:ident)+;)*) => {$(
        impl<'s, $($letter: Fixed + Store<'s>),+> Store<'s> for ($($letter,)+) {}
    )*};
}

store_tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}
