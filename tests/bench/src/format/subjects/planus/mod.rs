//! planus: `FlatBuffers` in Rust. It has no verifier: every accessor checks what it touches, so reading "unvalidated" is
//! as safe as reading "validated" and costs the same. As it comes, its builder writes equal texts once and refers to them
//! again, which is why its messages are smaller than other `FlatBuffers` where texts repeat.

mod document;
mod earthquakes;
mod log;
mod mesh;
mod ticks;

use std::hint::black_box;

use planus::{Builder, Error, ReadAsRoot, WriteAsOffset};

use crate::{
    format::{
        fold::{Model, Reads},
        op,
        subject::Subject,
    },
    measure::Suite,
};

const VALID: &str = "a message of planus's";

/// A data set that planus has types for.
pub(super) trait Peer: Model {
    /// What planus calls the value.
    type Own: WriteAsOffset<Self::Own> + PartialEq;
    /// What planus calls the view.
    type View<'m>: ReadAsRoot<'m> + TryInto<Self::Own, Error = Error> + Reads;

    /// The same value in planus's types.
    fn own(&self) -> Self::Own;
}

/// Adds the cases of a data set.
pub(super) fn add<'a, T>(values: &'a [T], suite: &mut Suite<'a>)
where
    T: Peer,
    T::Own: 'a,
{
    let own: Vec<T::Own> = values.iter().map(T::own).collect();
    let messages = own.iter().map(|value| Builder::new().finish(value, None).to_vec());
    let mut subject = Subject::new("planus", values, suite, messages);
    subject.access(op::UNVALIDATED_ACCESS, |message| {
        black_box(view::<T>(message));
    });
    subject.read_fixed(|message| view::<T>(message).fixed());
    subject.read_strings(|message| view::<T>(message).strings());
    subject.validated_read(|message| view::<T>(message).all());
    subject.decode_own(&own, |message| view::<T>(message).try_into().expect(VALID));
    let mut builder = Builder::new();
    subject.serialize_own(own, move |value| {
        builder.clear();
        black_box(builder.finish(value, None));
    });
}

fn view<T: Peer>(message: &[u8]) -> T::View<'_> {
    T::View::read_as_root(message).expect(VALID)
}
