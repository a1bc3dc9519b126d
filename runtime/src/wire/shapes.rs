//! The shape of each wire type.

use super::fields::Record;
use super::inline::{Length, PackedList, PackedString, assert_capacity};
use super::layout::{Content, Place, layout};
use super::number::little_endian::{F32, F64, I16, I32, I64, I128, U16, U32, U64, U128};
use super::packed::{
    Bool, Discriminant, Open, Packed1, Packed2, Packed3, Packed4, Packed5, Packed6, Packed7, Packed8, Unpacked,
};
use super::shape::{Form, Sealed, Shape};
use super::types::{
    ArrayOf, Choice, FixedStruct, InlineOf, InlineText, ListOf, MapOf, Opt, Rec, SetOf, Struct, Text, Unit,
};
use super::variant::Variant;

/// A number, or a `bool`: a fixed type whose view is the Rust value.
pub trait Scalar: Shape + Copy {
    /// The Rust value of the bytes.
    fn from_packed(packed: Self::Packed) -> Self;
    /// The bytes of the Rust value.
    fn to_packed(self) -> Self::Packed;
}

macro_rules! scalars {
    ($($type:ident $packed:ident $place:expr;)*) => {$(
        impl Sealed for $type {}

        impl Shape for $type {
            const NAME: &'static str = stringify!($type);
            const FORM: Form = Form::Fixed;
            const PLACE: Place = $place;
            type Packed = $packed;
        }

        impl Fixed for $type {}

        impl Scalar for $type {
            #[inline(always)]
            fn from_packed(packed: $packed) -> Self {
                packed.into()
            }

            #[inline(always)]
            fn to_packed(self) -> $packed {
                self.into()
            }
        }
    )*};
}

scalars! {
    bool Bool Place::Bit;
    u8 u8 Place::Fixed(1);
    u16 U16 Place::Fixed(2);
    u32 U32 Place::Fixed(4);
    u64 U64 Place::Fixed(8);
    u128 U128 Place::Fixed(16);
    i8 i8 Place::Fixed(1);
    i16 I16 Place::Fixed(2);
    i32 I32 Place::Fixed(4);
    i64 I64 Place::Fixed(8);
    i128 I128 Place::Fixed(16);
    f32 F32 Place::Fixed(4);
    f64 F64 Place::Fixed(8);
}

impl<E: Discriminant> Sealed for Open<E> {}

impl<E: Discriminant> Shape for Open<E> {
    const NAME: &'static str = E::NAME;
    const FORM: Form = Form::Fixed;
    const PLACE: Place = Place::Fixed(size_of::<Self>());
    type Packed = Self;
}

impl<S: FixedStruct> Sealed for Struct<S> {}

impl<S: FixedStruct> Shape for Struct<S> {
    const NAME: &'static str = S::NAME;
    const FORM: Form = Form::Fixed;
    const PLACE: Place = Place::Fixed(size_of::<S::Packed>());
    type Packed = S::Packed;
}

impl<const N: usize, L: Length> Sealed for InlineText<N, L> {}

impl<const N: usize, L: Length> Shape for InlineText<N, L> {
    const NAME: &'static str = "inline text";
    const FORM: Form = Form::Fixed;
    const PLACE: Place = {
        assert_capacity::<L, N>();
        Place::Fixed(size_of::<Self::Packed>())
    };
    type Packed = PackedString<N, L>;
}

impl<W: Fixed, const N: usize, L: Length> Sealed for InlineOf<W, N, L> {}

impl<W: Fixed, const N: usize, L: Length> Shape for InlineOf<W, N, L> {
    const NAME: &'static str = "inline list";
    const FORM: Form = Form::Fixed;
    const PLACE: Place = {
        assert_capacity::<L, N>();
        assert_counted::<W>();
        Place::Fixed(size_of::<Self::Packed>())
    };
    type Packed = PackedList<W::Packed, N, L>;
}

macro_rules! ranges {
    ($([$($generics:tt)*] $type:ty, $name:expr, $form:ident, $place:expr;)*) => {$(
        impl<$($generics)*> Sealed for $type {}

        impl<$($generics)*> Shape for $type {
            const NAME: &'static str = $name;
            const FORM: Form = Form::$form;
            const PLACE: Place = $place;
            type Packed = Unpacked;
        }
    )*};
}

ranges! {
    [] Text, "text", Range, Place::Variable(Content::Text);
    [] Unit, "unit", Range, Place::Variable(Content::Any);
    [W: Shape] ListOf<W>, "list", Range, Place::Variable(list_content::<W>());
    [K: Shape, V: Shape] MapOf<K, V>, "map", Range, Place::Variable(map_content::<K, V>());
    [K: Shape] SetOf<K>, "set", Range, Place::Variable(map_content::<K, K>());
    [W: Shape] Opt<W>, "optional", Record, W::PLACE.optional();
    [R: Record] Rec<R>, R::NAME, Record, Place::Variable(Content::Structured);
    [V: Variant] Choice<V>, V::NAME, Range, Place::Variable(Content::Structured);
}

/// Asserts that the length of a list tells how many items it has.
const fn assert_counted<W: Shape>() {
    let takes_bytes = !W::FORM.is_fixed() || size_of::<W::Packed>() > 0;
    assert!(takes_bytes, "what takes no byte can be no item of a list, no key, and no value of a map");
}

/// A map has its order to check.
const fn map_content<K: Shape, V: Shape>() -> Content {
    assert_counted::<K>();
    assert_counted::<V>();
    Content::Structured
}

/// A list of single bytes has nothing to check; one of larger items, its length.
const fn list_content<W: Shape>() -> Content {
    assert_counted::<W>();
    if W::FORM.is_fixed() && size_of::<W::Packed>() == 1 { Content::Any } else { Content::Structured }
}

impl<W: Shape, const N: usize> Sealed for ArrayOf<W, N> {}

impl<W: Shape, const N: usize> Shape for ArrayOf<W, N> {
    const NAME: &'static str = "array";
    const FORM: Form = if W::FORM.is_fixed() { Form::Fixed } else { Form::Record };
    const PLACE: Place = match Self::FORM {
        Form::Fixed => Place::Fixed(size_of::<Self::Packed>()),
        Form::Record | Form::Range => {
            let _ = layout(&[W::PLACE; N]);
            Place::Variable(Content::Structured)
        }
    };
    type Packed = [W::Packed; N];
}

macro_rules! tuples {
    ($($packed:ident: $($letter:ident),+;)*) => {$(
        impl<$($letter: Shape),+> Sealed for ($($letter,)+) {}

        impl<$($letter: Shape),+> Shape for ($($letter,)+) {
            const NAME: &'static str = "tuple";
            const FORM: Form = if true $(&& $letter::FORM.is_fixed())+ { Form::Fixed } else { Form::Record };
            const PLACE: Place = match Self::FORM {
                Form::Fixed => Place::Fixed(size_of::<Self::Packed>()),
                Form::Record | Form::Range => Place::Variable(Content::Structured),
            };
            type Packed = $packed<$($letter::Packed),+>;
        }
    )*};
}

tuples! {
    Packed1: A;
    Packed2: A, B;
    Packed3: A, B, C;
    Packed4: A, B, C, D;
    Packed5: A, B, C, D, E;
    Packed6: A, B, C, D, E, F;
    Packed7: A, B, C, D, E, F, G;
    Packed8: A, B, C, D, E, F, G, H;
}

/// Wire types that are fixed whatever their parameters are.
#[diagnostic::on_unimplemented(
    message = "this type has no fixed size on the wire",
    note = "numbers, `bool`, `char`, unit enums, flags, fixed structs, inline text, bytes and lists, and arrays and tuples \
            of these are fixed"
)]
pub trait Fixed: Shape {}

impl<E: Discriminant> Fixed for Open<E> {}
impl<S: FixedStruct> Fixed for Struct<S> {}
impl<W: Fixed, const N: usize> Fixed for ArrayOf<W, N> {}
impl<const N: usize, L: Length> Fixed for InlineText<N, L> {}
impl<W: Fixed, const N: usize, L: Length> Fixed for InlineOf<W, N, L> {}

macro_rules! fixed_tuples {
    ($($($letter:ident)+;)*) => {$(
        impl<$($letter: Fixed),+> Fixed for ($($letter,)+) {}
    )*};
}

fixed_tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}
