//! rkyv: the archived form of Rust's own layout, read where it lies.
#![allow(unsafe_code, reason = "unvalidated access is one of the operations to time")]

mod document;
mod earthquakes;
mod log;
mod mesh;
mod ticks;

use std::{hint::black_box, mem};

use rkyv::{
    Archive, Deserialize, Portable, Serialize, access, access_unchecked, access_unchecked_mut,
    api::high::{HighDeserializer, HighSerializer, HighValidator, from_bytes, to_bytes_in},
    bytecheck::CheckBytes,
    rancor::Failure,
    seal::Seal,
    ser::allocator::ArenaHandle,
    util::AlignedVec,
};

use crate::{
    format::{
        fold::{Model, Reads},
        op,
        subject::Subject,
    },
    measure::Suite,
};

const VALID: &str = "a message of rkyv's";

/// An archive whose fixed fields can be changed in place, as [`Model::update`] does.
pub(super) trait Update: Archive {
    /// Changes the archive.
    fn update(archive: Seal<'_, Self::Archived>);
}

/// Adds the cases of a data set.
pub(super) fn add<'a, T>(values: &'a [T], suite: &mut Suite<'a>)
where
    T: Model + Update,
    T: for<'b> Serialize<HighSerializer<AlignedVec, ArenaHandle<'b>, Failure>>,
    T::Archived: Reads + Portable + Deserialize<T, HighDeserializer<Failure>>,
    T::Archived: for<'b> CheckBytes<HighValidator<'b, Failure>>,
{
    let encode = |value: &T, buffer| to_bytes_in::<_, Failure>(value, buffer).expect("memory for rkyv");
    let messages = values.iter().map(|value| encode(value, AlignedVec::new()));
    let mut subject = Subject::new("rkyv", values, suite, messages);
    let mut buffer = AlignedVec::new();
    subject.serialize(move |value| {
        buffer.clear();
        buffer = encode(value, mem::take(&mut buffer));
        black_box(&buffer);
    });
    subject.access(op::VALIDATED_ACCESS, |message| {
        black_box(validated::<T>(message));
    });
    subject.access(op::UNVALIDATED_ACCESS, |message| {
        // SAFETY: every message here was encoded from a `T`.
        black_box(unsafe { access_unchecked::<T::Archived>(message) });
    });
    // SAFETY: every message here was encoded from a `T`.
    subject.read_fixed(|message| unsafe { access_unchecked::<T::Archived>(message) }.fixed());
    // SAFETY: every message here was encoded from a `T`.
    subject.read_strings(|message| unsafe { access_unchecked::<T::Archived>(message) }.strings());
    subject.validated_read(|message| validated::<T>(message).all());
    let decode = |message: &[u8]| from_bytes::<T, Failure>(message).expect(VALID);
    let update = |message: &mut [u8]| {
        // SAFETY: every message here was encoded from a `T`, and updates keep it one.
        <T as Update>::update(unsafe { access_unchecked_mut(message) });
    };
    subject.update(update, decode);
    subject.decode(decode);
}

fn validated<T>(message: &[u8]) -> &T::Archived
where
    T: Archive,
    T::Archived: Portable + for<'b> CheckBytes<HighValidator<'b, Failure>>,
{
    access::<T::Archived, Failure>(message).expect(VALID)
}
