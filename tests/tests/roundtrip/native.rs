//! Slices of packed numbers as the machine's own.

use std::borrow::Cow;

use arbitrary::Arbitrary;
use llano::{Flat, Native, View};

use crate::common;
use crate::shapes::float;

/// Reads a list at each alignment that its message may have.
fn check_numbers<T>(numbers: &[T])
where
    T: Flat + Copy + PartialEq + std::fmt::Debug,
    for<'a> Vec<T>: Flat,
    for<'a> View<'a, Vec<T>>: AsNative<'a, T>,
{
    let message = numbers.to_vec().encode();
    for offset in 0..16 {
        let mut memory = vec![0; offset];
        memory.extend_from_slice(&message);
        let bytes = &memory[offset..];
        let (borrowed, any) = <Vec<T>>::view(bytes).expect("what was encoded is valid").natives();
        assert_eq!(&any[..], numbers);
        let is_aligned = bytes.as_ptr().addr() % align_of::<T>() == 0;
        if cfg!(target_endian = "little") && !numbers.is_empty() {
            assert_eq!(borrowed.is_some(), is_aligned, "at an offset of {offset}");
            assert_eq!(matches!(any, Cow::Borrowed(_)), is_aligned);
        }
        assert!(
            borrowed.is_none_or(|borrowed| borrowed == numbers && borrowed.as_ptr().addr() == bytes.as_ptr().addr())
        );
    }
}

/// [`Native`] by the type of the number.
trait AsNative<'a, T: Clone> {
    fn natives(self) -> (Option<&'a [T]>, Cow<'a, [T]>);
}

impl<'a, P, T: Copy> AsNative<'a, T> for &'a [P]
where
    [P]: Native<Number = T>,
{
    fn natives(self) -> (Option<&'a [T]>, Cow<'a, [T]>) {
        (self.as_native(), self.to_native())
    }
}

macro_rules! numbers {
    ($($type:ident)*) => {$(
        common::values::<Vec<$type>>(40, |numbers| check_numbers(numbers));
    )*};
}

#[test]
fn numbers_are_borrowed_where_they_are_aligned() {
    numbers! { u16 u32 u64 u128 i16 i32 i64 i128 }
    common::values::<Vec<Float>>(40, |floats| {
        check_numbers(&floats.iter().map(|float| float.0).collect::<Vec<_>>());
        check_numbers(&floats.iter().map(|float| float.0 as f32).collect::<Vec<_>>());
    });
}

#[derive(Arbitrary, Debug)]
struct Float(#[arbitrary(with = float)] f64);

#[test]
fn single_bytes_are_slices_as_they_are() {
    let bytes = vec![1_u8, 2, 3].encode();
    assert_eq!(<Vec<u8>>::view(&bytes), Ok(&[1, 2, 3][..]));
    let bytes = vec![-1_i8, 2].encode();
    assert_eq!(<Vec<i8>>::view(&bytes), Ok(&[-1, 2][..]));
}
