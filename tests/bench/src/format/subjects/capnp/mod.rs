//! capnp: words and pointers, read where they lie. Every accessor checks what it touches, so reading "unvalidated" is as
//! safe as reading "validated" and costs the same. Texts are read as `&str`, as with all the others.

mod document;
mod earthquakes;
mod log;
mod mesh;
mod ticks;

use std::hint::black_box;

use capnp::{
    Result, Word,
    message::{Builder, Reader, ReaderOptions, ScratchSpaceHeapAllocator},
    serialize::{NoAllocSliceSegments, read_message_from_flat_slice_no_alloc, write_message},
    text, text_list,
    traits::Owned,
};

use crate::{
    format::{
        fold::{Model, Reads},
        op,
        subject::Subject,
    },
    measure::Suite,
};

const VALID: &str = "a message of capnp's";
/// Words of scratch space for building: room for the largest data set, so that no message needs a second segment.
const SCRATCH: usize = 2_000_000;

/// A data set that capnp has types for.
pub(super) trait Peer: Model {
    /// The message.
    type Own: Owned;

    /// Builds the message.
    fn write(&self, to: <Self::Own as Owned>::Builder<'_>);

    /// Makes the value from a message.
    fn read(from: <Self::Own as Owned>::Reader<'_>) -> Result<Self>;
}

/// Adds the cases of a data set.
pub(super) fn add<'a, T>(values: &'a [T], suite: &mut Suite<'a>)
where
    T: Peer,
    for<'m> <T::Own as Owned>::Reader<'m>: Reads,
{
    // Leaked, so that the allocator below can live in a closure; there is one of these a data set.
    let scratch = Word::allocate_zeroed_vec(SCRATCH).leak();
    let mut allocator = ScratchSpaceHeapAllocator::new(Word::words_to_bytes_mut(scratch));
    let mut encode = move |value: &T, buffer: &mut Vec<u8>| {
        let mut builder = Builder::new(&mut allocator);
        value.write(builder.init_root());
        write_message(buffer, &builder).expect("room in a vector");
    };
    let messages: Vec<Vec<u8>> = values
        .iter()
        .map(|value| {
            let mut message = Vec::new();
            encode(value, &mut message);
            message
        })
        .collect();
    let mut subject = Subject::new("capnp", values, suite, messages.into_iter());
    let mut buffer = Vec::new();
    subject.serialize(move |value| {
        buffer.clear();
        encode(value, &mut buffer);
        black_box(&buffer);
    });
    subject.access(op::UNVALIDATED_ACCESS, |message| {
        black_box(root::<T>(&open(message)));
    });
    subject.read_fixed(|message| root::<T>(&open(message)).fixed());
    subject.read_strings(|message| root::<T>(&open(message)).strings());
    subject.validated_read(|message| root::<T>(&open(message)).all());
    subject.decode(|message| T::read(root::<T>(&open(message))).expect(VALID));
}

/// Reads a message's segment table.
fn open(mut message: &[u8]) -> Reader<NoAllocSliceSegments<'_>> {
    read_message_from_flat_slice_no_alloc(&mut message, ReaderOptions::new()).expect(VALID)
}

fn root<'m, T: Peer>(message: &'m Reader<NoAllocSliceSegments<'_>>) -> <T::Own as Owned>::Reader<'m> {
    message.get_root().expect(VALID)
}

/// An index, or a length, as capnp counts.
fn at(index: usize) -> u32 {
    u32::try_from(index).expect("a list that capnp can hold")
}

/// A text of one's own.
fn text(from: text::Reader<'_>) -> Result<String> {
    Ok(from.to_str()?.to_owned())
}

/// Texts of one's own.
fn texts(from: text_list::Reader<'_>) -> Result<Vec<String>> {
    from.iter().map(|item| text(item?)).collect()
}

/// Fills a list of texts.
fn set_texts(mut to: text_list::Builder<'_>, from: &[String]) {
    for (index, item) in from.iter().enumerate() {
        to.set(at(index), item);
    }
}
