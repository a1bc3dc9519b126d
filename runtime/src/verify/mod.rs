//! What makes a range a valid value of each wire type.

mod text;
mod tuple;

use crate::error::{Error, ErrorKind};
use crate::wire::{
    Alternatives, ArrayOf, Check, Choice, Discriminant, Fields, FixedStruct, Form, Key, ListOf, MapOf, NoRecord, Open,
    Opt, RawRecord, Rec, Record, SetOf, Shape, Struct, Text, Unit, Variant, Walk, check_ascending, check_map,
    check_record, check_records, check_values,
};

pub(crate) use text::check_text;

/// Checks a fixed value that has a range of its own.
#[inline]
fn check_fixed<W: Shape>(range: &[u8], walk: &Walk) -> Result<(), Error> {
    let size = size_of::<W::Packed>();
    if range.len() == size || range.is_empty() && !walk.is_complete() {
        return Ok(());
    }
    let kind = ErrorKind::Length { expected: size as u64, found: range.len() as u64 };
    Err(walk.error(kind, range, 0, W::NAME))
}

/// Checks a record's range and each of its fields.
#[inline]
fn check_whole_record<R: Record>(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
    let record = check_record::<R>(range, walk)?;
    // An empty range has no depth, and its fields, all of them missing, nothing to check: a record whose field has its
    // own type would be checked without an end.
    if range.is_empty() {
        return Ok(());
    }
    walk.deeper(range, R::NAME, |walk| Fields::<R>::check_all(record, walk))
}

/// Checks a list by the form of its elements.
#[inline]
fn check_list<W: Check>(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
    match W::FORM {
        Form::Fixed => check_items::<W>(range, walk),
        Form::Record => check_records::<W::Record>(
            range,
            walk,
            |record: RawRecord<'_>, walk| Fields::<W::Record>::check_all(record, walk),
            text::are_leaves_ascii::<W::Record>,
        ),
        Form::Range => check_values(range, walk, W::NAME, W::check),
    }
}

#[inline]
fn check_items<W: Shape>(range: &[u8], walk: &Walk) -> Result<(), Error> {
    let size = size_of::<W::Packed>();
    const { assert!(!W::FORM.is_fixed() || size_of::<W::Packed>() > 0, "a list of items without a byte has no count") };
    if size == 0 || range.len() % size == 0 {
        return Ok(());
    }
    let kind = ErrorKind::Length { expected: size as u64, found: range.len() as u64 };
    Err(walk.error(kind, range, range.len() - range.len() % size, W::NAME))
}

macro_rules! fixed {
    ($([$($generics:tt)*] $type:ty),*) => {$(
        impl<$($generics)*> Check for $type {
            type Payload = Self;
            type Record = NoRecord;

            #[inline]
            fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
                check_fixed::<Self>(range, walk)
            }

            #[inline]
            fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
                check_list::<Self>(range, walk)
            }
        }
    )*};
}

fixed! {
    [] bool, [] u8, [] u16, [] u32, [] u64, [] u128, [] i8, [] i16, [] i32, [] i64, [] i128, [] f32, [] f64,
    [E: Discriminant] Open<E>, [S: FixedStruct] Struct<S>
}

impl Check for Text {
    type Payload = Self;
    type Record = NoRecord;

    #[inline]
    fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_text(range, walk)
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}

impl Check for Unit {
    type Payload = Self;
    type Record = NoRecord;

    #[inline]
    fn check(_: &[u8], _: &mut Walk) -> Result<(), Error> {
        Ok(())
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}

impl<W: Check> Check for ListOf<W> {
    type Payload = Self;
    type Record = NoRecord;

    #[inline]
    fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        if range.is_empty() { Ok(()) } else { W::check_list(range, walk) }
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}

impl<K: Key> Check for SetOf<K> {
    type Payload = Self;
    type Record = NoRecord;

    fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_ascending::<K>(range, walk).map(|_| ())
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}

impl<K: Key, V: crate::wire::Read> Check for MapOf<K, V> {
    type Payload = Self;
    type Record = NoRecord;

    fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_map::<K, V>(range, walk, Self::NAME)
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}

impl<V: Variant> Check for Choice<V> {
    type Payload = Self;
    type Record = NoRecord;

    fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        Alternatives::<V>::check_range(range, walk)
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}

impl<R: Record> Check for Rec<R> {
    type Payload = Self;
    type Record = R;

    #[inline]
    fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_whole_record::<R>(range, walk)
    }

    #[inline]
    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}

impl<W: crate::wire::Wire> Check for Opt<W> {
    type Payload = W;
    type Record = Self;

    fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_whole_record::<Self>(range, walk)
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}

impl<W: crate::wire::Wire, const N: usize> Check for ArrayOf<W, N> {
    type Payload = Self;
    type Record = Self;

    fn check(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        if Self::FORM.is_fixed() { check_fixed::<Self>(range, walk) } else { check_whole_record::<Self>(range, walk) }
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Result<(), Error> {
        check_list::<Self>(range, walk)
    }
}
