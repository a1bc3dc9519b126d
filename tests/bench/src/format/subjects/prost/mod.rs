//! prost: protobuf, by hand-written messages; no reading in place, no borrowed texts.

mod document;
mod earthquakes;
mod log;
mod mesh;
mod ticks;

use std::hint::black_box;

use prost::Message;

use crate::{
    format::{fold::Model, subject::Subject},
    measure::Suite,
};

/// A data set that there is a protobuf message for.
pub(super) trait Peer: Model {
    /// The message.
    type Own: Message + Default + PartialEq;

    /// The same value as a message.
    fn own(&self) -> Self::Own;
}

/// Adds the cases of a data set.
pub(super) fn add<'a, T>(values: &'a [T], suite: &mut Suite<'a>)
where
    T: Peer,
    T::Own: 'a,
{
    let own: Vec<T::Own> = values.iter().map(T::own).collect();
    let mut subject = Subject::new("prost", values, suite, own.iter().map(Message::encode_to_vec));
    subject.decode_own(&own, |message| T::Own::decode(message).expect("a message of prost's"));
    let mut buffer = Vec::new();
    subject.serialize_own(own, move |value| {
        buffer.clear();
        value.encode(&mut buffer).expect("room in a vector");
        black_box(&buffer);
    });
}
