//! postcard: compact, through serde, no reading in place.

use std::{hint::black_box, mem};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    format::{
        fold::{Borrowable, Model, Reads},
        subject::Subject,
    },
    measure::Suite,
};

const NAME: &str = "postcard";

/// Adds the cases of a data set.
pub(super) fn add<'s, 'a, T>(values: &'a [T], suite: &'s mut Suite<'a>) -> Subject<'s, 'a, T>
where
    T: Model + Serialize + DeserializeOwned,
{
    let messages = values.iter().map(|value| encode(value, Vec::new()));
    let mut subject = Subject::new(NAME, values, suite, messages);
    let mut buffer = Vec::new();
    subject.serialize(move |value| {
        buffer.clear();
        buffer = encode(value, mem::take(&mut buffer));
        black_box(&buffer);
    });
    subject.decode(|message| decode(message));
    subject
}

/// Adds the cases of a data set with texts.
pub(super) fn add_with_borrowed<'a, T>(values: &'a [T], suite: &mut Suite<'a>)
where
    T: Borrowable + Serialize + DeserializeOwned,
    for<'m> T::Borrowed<'m>: Deserialize<'m>,
{
    let mut subject = add(values, suite);
    subject.decode_borrowed(
        |message| {
            let value: T::Borrowed<'_> = decode(message);
            black_box(&value);
        },
        |message| decode::<T::Borrowed<'_>>(message).all(),
    );
}

fn encode<T: Serialize>(value: &T, buffer: Vec<u8>) -> Vec<u8> {
    postcard::to_extend(value, buffer).expect("a type that postcard knows")
}

fn decode<'m, T: Deserialize<'m>>(message: &'m [u8]) -> T {
    postcard::from_bytes(message).expect("a message of postcard's")
}
