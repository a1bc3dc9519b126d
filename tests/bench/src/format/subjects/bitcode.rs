//! bitcode: fields by column, no reading in place. Its derive cannot take recursive types; its serde front end can, but
//! that one has no buffer to reuse.

use std::hint::black_box;

use bitcode::{Buffer, Decode, DecodeOwned, Encode};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    format::{
        fold::{Borrowable, Model, Reads},
        subject::Subject,
    },
    measure::Suite,
};

const NAME: &str = "bitcode";
const VALID: &str = "a message of bitcode's";

/// Adds the cases of a data set.
pub(super) fn add<'s, 'a, T>(values: &'a [T], suite: &'s mut Suite<'a>) -> Subject<'s, 'a, T>
where
    T: Model + Encode + DecodeOwned,
{
    let mut subject = Subject::new(NAME, values, suite, values.iter().map(bitcode::encode));
    let mut buffer = Buffer::new();
    subject.serialize(move |value| {
        black_box(buffer.encode(value));
    });
    let mut buffer = Buffer::new();
    subject.decode(move |message| buffer.decode(message).expect(VALID));
    subject
}

/// Adds the cases of a data set with texts.
pub(super) fn add_with_borrowed<'a, T>(values: &'a [T], suite: &mut Suite<'a>)
where
    T: Borrowable + Encode + DecodeOwned,
    for<'m> T::Borrowed<'m>: Decode<'m>,
{
    let mut subject = add(values, suite);
    let mut buffer = Buffer::new();
    subject.decode_borrowed(
        move |message| {
            let value: T::Borrowed<'_> = buffer.decode(message).expect(VALID);
            black_box(&value);
        },
        |message| bitcode::decode::<T::Borrowed<'_>>(message).expect(VALID).all(),
    );
}

/// Adds the cases of a data set of recursive types.
pub(super) fn add_by_serde<'a, T>(values: &'a [T], suite: &mut Suite<'a>)
where
    T: Borrowable + Serialize + DeserializeOwned,
    for<'m> T::Borrowed<'m>: Deserialize<'m>,
{
    let encode = |value: &T| bitcode::serialize(value).expect("a type that bitcode knows");
    let mut subject = Subject::new(NAME, values, suite, values.iter().map(encode));
    subject.serialize(move |value| {
        black_box(encode(value));
    });
    subject.decode(|message| bitcode::deserialize(message).expect(VALID));
    subject.decode_borrowed(
        |message| {
            let value: T::Borrowed<'_> = bitcode::deserialize(message).expect(VALID);
            black_box(&value);
        },
        |message| bitcode::deserialize::<T::Borrowed<'_>>(message).expect(VALID).all(),
    );
}
