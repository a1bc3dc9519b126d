//! Llano: what this is about.
#![allow(unsafe_code, reason = "trusted views are one of the operations to time")]

mod document;
mod earthquakes;
mod log;
mod mesh;
mod ticks;

use std::hint::black_box;

use llano::{Decode, Flat, View, ViewMut};

use crate::{
    format::{
        fold::{Borrowable, Model, Reads},
        op,
        subject::Subject,
    },
    measure::Suite,
};

const VALID: &str = "a message of llano's";

/// A message whose fixed fields can be changed in place, as [`Model::update`] does.
pub(super) trait Update: Flat {
    /// Changes the message.
    fn update(view: ViewMut<'_, Self>);
}

/// Adds the cases of a data set.
pub(super) fn add<'s, 'a, T>(values: &'a [T], suite: &'s mut Suite<'a>) -> Subject<'s, 'a, T>
where
    T: Model + Update,
    for<'m> T: Decode<'m>,
    for<'m> View<'m, T>: Reads,
{
    let mut subject = Subject::new("llano", values, suite, values.iter().map(T::encode));
    let mut buffer = Vec::new();
    subject.serialize(move |value| {
        buffer.clear();
        value.encode_to(&mut buffer);
        black_box(&buffer);
    });
    subject.access(op::VALIDATED_ACCESS, |message| {
        black_box(view::<T>(message));
    });
    subject.access(op::UNVALIDATED_ACCESS, |message| {
        // SAFETY: every message here was encoded from a `T`.
        black_box(unsafe { T::view_trusted(message) });
    });
    // SAFETY: every message here was encoded from a `T`.
    subject.read_fixed(|message| unsafe { T::view_trusted(message) }.fixed());
    // SAFETY: every message here was encoded from a `T`.
    subject.read_strings(|message| unsafe { T::view_trusted(message) }.strings());
    subject.validated_read(|message| view::<T>(message).all());
    let decode = |message: &[u8]| T::decode(message).expect(VALID);
    let update = |message: &mut [u8]| {
        // SAFETY: every message here was encoded from a `T`, and updates keep it one.
        <T as Update>::update(unsafe { T::view_mut_trusted(message) });
    };
    subject.update(update, decode);
    subject.decode(decode);
    subject
}

/// Adds the cases of a data set with texts.
pub(super) fn add_with_borrowed<'a, T>(values: &'a [T], suite: &mut Suite<'a>)
where
    T: Borrowable + Update,
    for<'m> T: Decode<'m>,
    for<'m> View<'m, T>: Reads,
    for<'m> T::Borrowed<'m>: Flat + Decode<'m>,
{
    let mut subject = add(values, suite);
    subject.decode_borrowed(
        |message| {
            let value = <T::Borrowed<'_> as Flat>::decode(message).expect(VALID);
            black_box(&value);
        },
        |message| <T::Borrowed<'_> as Flat>::decode(message).expect(VALID).all(),
    );
}

fn view<T: Flat>(message: &[u8]) -> View<'_, T> {
    T::view(message).expect(VALID)
}
