//! What a program sees of verified bytes.

mod array;
mod key;
mod lazy;
mod list;
mod map;
mod scalar;
mod tuple;

pub use array::Array;
pub use lazy::Lazy;
pub use list::{Iter, List};
pub use map::{Map, Set};

use core::fmt;

use crate::wire::{
    Alternative, Choice, Field, FieldRef, ListOf, NoRecord, Opt, Place, Read, Rec, Record, RecordRef, Shape, Text,
    Unit, Variant, VariantRef, Verified,
};

/// The view of field `N`.
#[inline(always)]
#[must_use]
pub fn get<'a, R: Field<N>, const N: usize>(record: RecordRef<'a, R>) -> <R::Wire as Read>::View<'a> {
    match <R::Wire as Read>::field(record.field::<N>()) {
        Some(view) => view,
        None => R::when_missing(),
    }
}

/// What all views of records can do.
pub trait RecordView<'a>: Copy {
    /// What stands for the record's type.
    #[doc(hidden)]
    type Record: Record;

    /// The record.
    #[doc(hidden)]
    fn record(self) -> RecordRef<'a, Self::Record>;

    /// Shows the fields.
    #[doc(hidden)]
    fn show(self, shown: &mut Shown<'_, '_>);

    /// The record as a message of its own, wherever it lies: a child is copied as it is, an element of a list gets a
    /// header. Fields that this program does not know are copied too.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn to_message(self) -> alloc::vec::Vec<u8> {
        let mut message = alloc::vec::Vec::new();
        self.record().append_to(&mut message);
        message
    }
}

/// Shows a record with the name of a struct or an alternative, with the names of its fields or without.
///
/// # Errors
///
/// The formatter's.
pub fn show<'a>(record: impl RecordView<'a>, name: &str, is_tuple: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = if is_tuple { Shown::Tuple(f.debug_tuple(name)) } else { Shown::Struct(f.debug_struct(name)) };
    record.show(&mut shown);
    match shown {
        Shown::Tuple(mut tuple) => tuple.finish(),
        Shown::Struct(mut record) => record.finish(),
    }
}

/// Shows field `N`.
pub fn show_field<R: Field<N>, const N: usize>(shown: &mut Shown<'_, '_>, name: &str, record: RecordRef<'_, R>) {
    shown.field(name, &get::<R, N>(record));
}

/// Whether field `N` of two records is the same.
#[inline]
#[must_use]
pub fn same_field<R: Field<N>, const N: usize>(a: RecordRef<'_, R>, b: RecordRef<'_, R>) -> bool {
    get::<R, N>(a) == get::<R, N>(b)
}

/// A record that is being shown.
pub enum Shown<'f, 'b> {
    /// Without the names of its fields.
    Tuple(fmt::DebugTuple<'f, 'b>),
    /// With the names of its fields.
    Struct(fmt::DebugStruct<'f, 'b>),
}

impl Shown<'_, '_> {
    /// Shows the next field.
    fn field(&mut self, name: &str, value: &dyn fmt::Debug) {
        match self {
            Self::Tuple(tuple) => {
                tuple.field(value);
            }
            Self::Struct(record) => {
                record.field(name, value);
            }
        }
    }
}

/// The view of the payload of alternative `TAG`, which is the variant's tag.
#[inline(always)]
#[must_use]
pub fn payload<'a, V: Alternative<TAG>, const TAG: u8>(variant: VariantRef<'a, V>) -> <V::Wire as Read>::View<'a> {
    <V::Wire as Read>::view(variant.payload::<TAG>())
}

pub use scalar::{default_bytes, default_scalar, default_text};

/// The parts of [`Read`] that types without a fixed form share.
macro_rules! not_fixed {
    () => {
        #[inline]
        fn unpack<'a>(_: &'a Self::Packed) -> Self::View<'a> {
            Self::default_view()
        }
    };
}
use not_fixed;

/// The parts of [`Read`] that types share whose lists are a [`List`].
macro_rules! listed {
    () => {
        #[inline(always)]
        fn list<'a>(range: crate::wire::Verified<'a, crate::wire::ListOf<Self>>) -> Self::ListView<'a> {
            crate::view::List::new(range)
        }

        #[inline(always)]
        fn list_len(list: Self::ListView<'_>) -> usize {
            list.len()
        }

        #[inline(always)]
        fn list_get(list: Self::ListView<'_>, index: usize) -> Self::View<'_> {
            list.at(index)
        }
    };
}
use listed;

/// The parts of [`Read`] that types share that are one child of a record.
macro_rules! child {
    () => {
        #[inline(always)]
        fn field<'a>(field: FieldRef<'a, Self>) -> Option<Self::View<'a>> {
            field.child_if_known().map(<Self as Read>::view)
        }
    };
}
use child;

/// The parts of [`Read`] that types without a record share.
macro_rules! no_record {
    () => {
        #[inline]
        fn element<'a>(_: RecordRef<'a, NoRecord>) -> Self::View<'a> {
            Self::default_view()
        }
    };
}
use no_record;

impl Read for Text {
    type View<'a> = &'a str;
    type ListView<'a> = List<'a, Self>;

    #[inline(always)]
    fn view(range: Verified<'_, Self>) -> &str {
        range.text()
    }

    not_fixed!();
    listed!();
    child!();
    no_record!();
}

impl Read for Unit {
    type View<'a> = ();
    type ListView<'a> = List<'a, Self>;

    #[inline(always)]
    fn view(_: Verified<'_, Self>) {}

    not_fixed!();
    listed!();
    child!();
    no_record!();
}

impl<W: Read> Read for ListOf<W> {
    type View<'a> = W::ListView<'a>;
    type ListView<'a> = List<'a, Self>;

    #[inline(always)]
    fn view<'a>(range: Verified<'a, Self>) -> W::ListView<'a> {
        W::list(range)
    }

    not_fixed!();
    listed!();
    child!();
    no_record!();
}

impl<V: Variant> Read for Choice<V> {
    type View<'a> = V::View<'a>;
    type ListView<'a> = List<'a, Self>;

    #[inline(always)]
    fn view<'a>(range: Verified<'a, Self>) -> V::View<'a> {
        V::view(VariantRef::new(range))
    }

    not_fixed!();
    listed!();
    child!();
    no_record!();
}

impl<R: Record> Read for Rec<R> {
    type View<'a> = R::View<'a>;
    type ListView<'a> = List<'a, Self>;

    #[inline(always)]
    fn view<'a>(range: Verified<'a, Self>) -> R::View<'a> {
        R::view(RecordRef::new(range))
    }

    #[inline(always)]
    fn element<'a>(record: RecordRef<'a, R>) -> R::View<'a> {
        R::view(record)
    }

    not_fixed!();
    listed!();
    child!();
}

impl<W: crate::wire::Wire> Read for Opt<W> {
    type View<'a> = Option<W::View<'a>>;
    type ListView<'a> = List<'a, Self>;

    #[inline(always)]
    fn view<'a>(range: Verified<'a, Self>) -> Self::View<'a> {
        <Self as Record>::view(RecordRef::new(range))
    }

    #[inline]
    fn default_view<'a>() -> Self::View<'a> {
        None
    }

    #[inline(always)]
    fn field<'a>(field: FieldRef<'a, Self>) -> Option<Self::View<'a>> {
        if !field.is_present() {
            return None;
        }
        match W::PLACE {
            Place::Bit | Place::Fixed(_) => field.packed().map(|packed| Some(W::unpack(packed))),
            _ => field.child_if_known().map(|child| Some(W::view(child))),
        }
    }

    #[inline(always)]
    fn element<'a>(record: RecordRef<'a, Self>) -> Self::View<'a> {
        <Self as Record>::view(record)
    }

    not_fixed!();
    listed!();
}

/// The record of one field that an optional is where it cannot be a field itself.
impl<W: crate::wire::Wire> Record for Opt<W> {
    const NAME: &'static str = "optional";
    const FIELDS: &'static [&'static str] = &[];
    const PLACES: &'static [Place] = &[<Self as Shape>::PLACE];
    type View<'a> = Option<W::View<'a>>;
    type ViewMut<'a> = Option<W::ViewMut<'a>>;

    #[inline(always)]
    fn view<'a>(record: RecordRef<'a, Self>) -> Self::View<'a> {
        get::<Self, 0>(record)
    }

    #[inline(always)]
    fn view_mut<'a>(record: crate::wire::RecordMut<'a, Self>) -> Self::ViewMut<'a> {
        crate::edit::optional_mut(record.into_field::<0>())
    }

    fn check<'v>(fields: crate::wire::Fields<'v, '_, Self>) -> crate::wire::Checked<crate::wire::Done<'v, Self>> {
        fields.check::<0>()?.done()
    }
}

impl<W: crate::wire::Wire> Field<0> for Opt<W> {
    type Wire = Self;
}
