//! From views back to values.

#[cfg(feature = "alloc")]
use alloc::{
    borrow::{Cow, ToOwned},
    boxed::Box,
    collections::{BTreeMap, BTreeSet},
    string::String,
    vec::Vec,
};
#[cfg(feature = "std")]
use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher, Hash},
};

use crate::encode::{Flat, View};
use crate::error::{Error, ErrorKind};
use crate::wire::{Be, BigEndian};
#[cfg(feature = "alloc")]
use crate::wire::{Key, Read, Scalar, Wire};

/// Types that a view can be turned into. `#[derive(Flat)]` implements it.
///
/// `'a` is the lifetime of the message: text and byte strings may borrow from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded",
    note = "what derives `Flat` can be, and `&str` and `&[u8]`; other references are encoded only: hold the value itself"
)]
pub trait Decode<'a>: Flat + Sized {
    /// The value of a view.
    ///
    /// # Errors
    ///
    /// For enums, characters and variants that this program does not know.
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error>;

    /// The values of a list.
    #[doc(hidden)]
    #[cfg(feature = "alloc")]
    #[inline]
    fn decode_list(list: View<'a, [Self]>) -> Result<Vec<Self>, Error> {
        let len = Self::Wire::list_len(list);
        // A list holds at least a byte for each element, so the message bounds what is reserved.
        let mut values = Vec::with_capacity(len);
        for index in 0..len {
            values.push(Self::decode_view(Self::Wire::list_get(list, index))?);
        }
        Ok(values)
    }
}

/// [`Decode`] as the bounds of generated code name it: by the view, so that a bound on a type that borrows says
/// nothing of the same type with another lifetime.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded",
    note = "what derives `Flat` can be, and `&str` and `&[u8]`; other references are encoded only: hold the value itself"
)]
pub trait DecodeView<'a, V>: Sized {
    /// The value of a view.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode_view`].
    fn of_view(view: V) -> Result<Self, Error>;
}

#[diagnostic::do_not_recommend]
impl<'a, T: Decode<'a>> DecodeView<'a, View<'a, T>> for T {
    #[inline]
    fn of_view(view: View<'a, T>) -> Result<Self, Error> {
        T::decode_view(view)
    }
}

/// Calls `part`, which is not inlined: the time to compile one function grows with the square of what it decodes.
#[doc(hidden)]
#[inline(never)]
pub fn outlined<T>(part: impl FnOnce() -> T) -> T {
    part()
}

/// The value of a field's view; the error says which field.
#[doc(hidden)]
#[inline]
pub fn decode<'a, T: DecodeView<'a, V>, V>(view: V, record: &'static str, field: &'static str) -> Result<T, Error> {
    T::of_view(view).map_err(|error| error.in_field(record, field))
}

/// The error for an alternative that this program does not know.
#[doc(hidden)]
#[cold]
#[must_use]
pub fn unknown_alternative(tag: u8, variant: &'static str) -> Error {
    Error::new(ErrorKind::UnknownAlternative { found: tag }, 0, variant)
}

macro_rules! numbers {
    ($($type:ident)*) => {$(
        impl<'a> Decode<'a> for $type {
            #[inline(always)]
            fn decode_view(view: Self) -> Result<Self, Error> {
                Ok(view)
            }

            #[cfg(feature = "alloc")]
            #[inline]
            fn decode_list(list: View<'a, [Self]>) -> Result<Vec<Self>, Error> {
                Ok(list.iter().map(|packed| Self::from_packed(*packed)).collect())
            }
        }
    )*};
}

numbers!(bool u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 f32 f64);

impl<'a> Decode<'a> for char {
    #[inline]
    fn decode_view(view: crate::Open<Self>) -> Result<Self, Error> {
        view.get()
    }
}

impl<N: BigEndian> Decode<'_> for Be<N> {
    #[inline]
    fn decode_view(view: N) -> Result<Self, Error> {
        Ok(Self(view))
    }
}

impl<'a> Decode<'a> for () {
    #[inline]
    fn decode_view((): ()) -> Result<Self, Error> {
        Ok(())
    }
}

impl<'a: 't, 't> Decode<'a> for &'t str {
    #[inline]
    fn decode_view(view: &'a str) -> Result<Self, Error> {
        Ok(view)
    }
}

impl<'a: 't, 't> Decode<'a> for &'t [u8] {
    #[inline]
    fn decode_view(view: &'a [u8]) -> Result<Self, Error> {
        Ok(view)
    }
}

impl<'a, T: Decode<'a>> Decode<'a> for Option<T> {
    #[inline]
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error> {
        view.map(T::decode_view).transpose()
    }
}

impl<'a, T: Decode<'a>, const N: usize> Decode<'a> for [T; N] {
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error> {
        let mut error = None;
        let values = core::array::from_fn(|index| match T::decode_view(view.at(index)) {
            Ok(value) => Some(value),
            Err(found) => {
                error.get_or_insert(found);
                None
            }
        });
        match error {
            Some(error) => Err(error),
            None => Ok(values.map(|value| value.unwrap_or_else(|| unreachable!("there is no error")))),
        }
    }
}

macro_rules! tuples {
    ($($($letter:ident $view:ident),+;)*) => {$(
        impl<'a, $($letter: Decode<'a>),+> Decode<'a> for ($($letter,)+) {
            #[inline]
            fn decode_view(($($view,)+): View<'a, Self>) -> Result<Self, Error> {
                Ok(($($letter::decode_view($view)?,)+))
            }
        }
    )*};
}

tuples! {
    A a;
    A a, B b;
    A a, B b, C c;
    A a, B b, C c, D d;
    A a, B b, C c, D d, E e;
    A a, B b, C c, D d, E e, F f;
    A a, B b, C c, D d, E e, F f, G g;
    A a, B b, C c, D d, E e, F f, G g, H h;
}

#[cfg(feature = "alloc")]
impl<'a> Decode<'a> for String {
    #[inline]
    fn decode_view(view: &'a str) -> Result<Self, Error> {
        Ok(view.to_owned())
    }
}

#[cfg(feature = "alloc")]
impl<'a> Decode<'a> for Box<str> {
    #[inline]
    fn decode_view(view: &'a str) -> Result<Self, Error> {
        Ok(view.into())
    }
}

#[cfg(feature = "alloc")]
impl<'a, T: Decode<'a>> Decode<'a> for Box<T> {
    #[inline]
    fn decode_view(view: View<'a, T>) -> Result<Self, Error> {
        T::decode_view(view).map(Self::new)
    }
}

#[cfg(feature = "alloc")]
impl<'a: 't, 't, T: Flat + ToOwned + ?Sized> Decode<'a> for Cow<'t, T>
where
    &'t T: Decode<'a> + Flat<Wire = T::Wire>,
{
    #[inline]
    fn decode_view(view: View<'a, T>) -> Result<Self, Error> {
        <&'t T>::decode_view(view).map(Cow::Borrowed)
    }
}

#[cfg(feature = "alloc")]
impl<'a, T: Decode<'a>> Decode<'a> for Vec<T> {
    #[inline]
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error> {
        T::decode_list(view)
    }
}

#[cfg(feature = "alloc")]
impl<'a, T: Decode<'a>> Decode<'a> for Box<[T]> {
    #[inline]
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error> {
        Vec::decode_view(view).map(Vec::into_boxed_slice)
    }
}

#[cfg(feature = "alloc")]
impl<'a, K: Decode<'a> + Ord + Flat<Wire: Key + Wire>, V: Decode<'a>> Decode<'a> for BTreeMap<K, V> {
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error> {
        view.iter().map(|(key, value)| Ok((K::decode_view(key)?, V::decode_view(value)?))).collect()
    }
}

#[cfg(feature = "alloc")]
impl<'a, K: Decode<'a> + Ord + Flat<Wire: Key + Wire>> Decode<'a> for BTreeSet<K> {
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error> {
        view.iter().map(K::decode_view).collect()
    }
}

#[cfg(feature = "std")]
impl<'a, K, V, S> Decode<'a> for HashMap<K, V, S>
where
    K: Decode<'a> + Eq + Hash + Flat<Wire: Key + Wire>,
    V: Decode<'a>,
    S: BuildHasher + Default,
{
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error> {
        view.iter().map(|(key, value)| Ok((K::decode_view(key)?, V::decode_view(value)?))).collect()
    }
}

#[cfg(feature = "std")]
impl<'a, K, S> Decode<'a> for HashSet<K, S>
where
    K: Decode<'a> + Eq + Hash + Flat<Wire: Key + Wire>,
    S: BuildHasher + Default,
{
    fn decode_view(view: View<'a, Self>) -> Result<Self, Error> {
        view.iter().map(K::decode_view).collect()
    }
}
