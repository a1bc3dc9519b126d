//! What makes a range a valid value of each wire type.

mod text;
mod tuple;

use crate::error::ErrorKind;
use crate::wire::{
    Alternatives, ArrayOf, Be, BigEndian, Check, Checked, Choice, Discriminant, Fixed, FixedStruct, Flags, Form,
    InlineOf, InlineText, Key, Length, ListOf, MapOf, NoRecord, Open, Opt, PackedFlags, Rec, Record, SetOf, Shape,
    Struct, Text, Unit, Variant, Walk, check_ascending, check_map, check_record, check_records, check_values, leaves,
    record_leaves,
};

/// Checks a fixed value that has a range of its own.
#[inline]
fn check_fixed<W: Shape>(range: &[u8], walk: &mut Walk) -> Checked {
    let size = size_of::<W::Packed>();
    if range.len() == size || range.is_empty() && !walk.is_complete() {
        return Ok(());
    }
    let kind = ErrorKind::Length { expected: size as u64, found: range.len() as u64 };
    Err(walk.error(kind, range, 0, W::NAME))
}

/// Checks a record's range and each of its fields.
#[inline]
fn check_whole_record<R: Record>(range: &[u8], walk: &mut Walk) -> Checked {
    check_record::<R>(range, walk, |children| text::scan(const { record_leaves::<R>() }, children))
}

/// Checks a list by the form of its elements.
#[inline]
fn check_list<W: Check>(range: &[u8], walk: &mut Walk) -> Checked {
    match W::FORM {
        Form::Fixed => check_items::<W>(range, walk),
        Form::Record => {
            let leaves = const { record_leaves::<W::Record>() };
            check_records::<W::Record>(range, walk, |children| text::scan(leaves, children))
        }
        Form::Range => {
            let leaves = const { leaves(&[W::PLACE]) };
            check_values(range, walk, W::NAME, W::check, |children| text::scan(leaves, children))
        }
    }
}

#[inline]
fn check_items<W: Shape>(range: &[u8], walk: &mut Walk) -> Checked {
    let size = size_of::<W::Packed>();
    const { assert!(!W::FORM.is_fixed() || size_of::<W::Packed>() > 0, "a list of items without a byte has no count") };
    if size == 0 || range.len().is_multiple_of(size) {
        return Ok(());
    }
    let found = range.len() % size;
    let kind = ErrorKind::PartialItem { expected: size as u64, found: found as u64 };
    let invalid = walk.error(kind, range, range.len() - found, W::NAME);
    Err(walk.in_list(invalid))
}

macro_rules! fixed {
    ($([$($generics:tt)*] $type:ty),*) => {$(
        impl<$($generics)*> Check for $type {
            type Payload = Self;
            type Record = NoRecord;

            #[inline]
            fn check(range: &[u8], walk: &mut Walk) -> Checked {
                check_fixed::<Self>(range, walk)
            }

            #[inline]
            fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
                check_list::<Self>(range, walk)
            }
        }
    )*};
}

fixed! {
    [] bool, [] u8, [] u16, [] u32, [] u64, [] u128, [] i8, [] i16, [] i32, [] i64, [] i128, [] f32, [] f64,
    [E: Discriminant] Open<E>, [F: Flags] PackedFlags<F>, [S: FixedStruct] Struct<S>, [N: BigEndian] Be<N>,
    [const N: usize, L: Length] InlineText<N, L>, [W: Fixed, const N: usize, L: Length] InlineOf<W, N, L>
}

impl Check for Text {
    type Payload = Self;
    type Record = NoRecord;

    #[inline]
    fn check(range: &[u8], walk: &mut Walk) -> Checked {
        text::check_text(range, walk)
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}

impl Check for Unit {
    type Payload = Self;
    type Record = NoRecord;

    #[inline]
    fn check(_: &[u8], _: &mut Walk) -> Checked {
        Ok(())
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}

impl<W: Check> Check for ListOf<W> {
    type Payload = Self;
    type Record = NoRecord;

    #[inline]
    fn check(range: &[u8], walk: &mut Walk) -> Checked {
        if range.is_empty() { Ok(()) } else { W::check_list(range, walk) }
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}

impl<K: Key> Check for SetOf<K> {
    type Payload = Self;
    type Record = NoRecord;

    fn check(range: &[u8], walk: &mut Walk) -> Checked {
        check_ascending::<K>(range, walk).map(|_| ())
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}

impl<K: Key, V: crate::wire::Read> Check for MapOf<K, V> {
    type Payload = Self;
    type Record = NoRecord;

    fn check(range: &[u8], walk: &mut Walk) -> Checked {
        check_map::<K, V>(range, walk, Self::NAME)
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}

impl<V: Variant> Check for Choice<V> {
    type Payload = Self;
    type Record = NoRecord;

    fn check(range: &[u8], walk: &mut Walk) -> Checked {
        Alternatives::<V>::check_range(range, walk)
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}

impl<R: Record> Check for Rec<R> {
    type Payload = Self;
    type Record = R;

    #[inline]
    fn check(range: &[u8], walk: &mut Walk) -> Checked {
        check_whole_record::<R>(range, walk)
    }

    #[inline]
    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}

impl<W: crate::wire::Wire> Check for Opt<W> {
    type Payload = W;
    type Record = Self;

    fn check(range: &[u8], walk: &mut Walk) -> Checked {
        check_whole_record::<Self>(range, walk)
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}

impl<W: crate::wire::Wire, const N: usize> Check for ArrayOf<W, N> {
    type Payload = Self;
    type Record = Self;

    fn check(range: &[u8], walk: &mut Walk) -> Checked {
        if Self::FORM.is_fixed() { check_fixed::<Self>(range, walk) } else { check_whole_record::<Self>(range, walk) }
    }

    fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
        check_list::<Self>(range, walk)
    }
}
