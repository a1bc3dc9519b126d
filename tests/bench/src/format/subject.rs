//! One subject on one data set: what each operation means, and the proof that the subject does it right.

use std::{hint::black_box, rc::Rc};

use super::{fold::Model, messages::Messages, op};
use crate::measure::Suite;

/// A subject that has encoded a data set, one message a value. Its methods add the cases that it can do; an operation
/// goes through all messages.
pub(crate) struct Subject<'s, 'a, T> {
    name: &'static str,
    values: &'a [T],
    messages: Rc<Messages>,
    suite: &'s mut Suite<'a>,
}

impl<'s, 'a, T: Model> Subject<'s, 'a, T> {
    /// Takes the encoded messages and adds their sizes.
    pub(crate) fn new<M: AsRef<[u8]>>(
        name: &'static str,
        values: &'a [T],
        suite: &'s mut Suite<'a>,
        messages: impl Iterator<Item = M>,
    ) -> Self {
        let messages = Rc::new(Messages::new(messages));
        assert_eq!(messages.iter().count(), values.len());
        let packed = messages.packed();
        let compressed = zstd::bulk::compress(&packed, 3).expect("memory for zstd");
        suite.bytes(op::SIZE, name, packed.len());
        suite.bytes(op::SIZE_ZSTD, name, compressed.len());
        Self { name, values, messages, suite }
    }

    /// Adds the encoding of every value. `encode` is to keep the bytes from the optimiser.
    pub(crate) fn serialize(&mut self, mut encode: impl FnMut(&T) + 'a) {
        let values = self.values;
        self.suite.time(op::SERIALIZE, self.name, move || {
            for value in values {
                encode(black_box(value));
            }
        });
    }

    /// Adds the encoding of values of the subject's own types.
    pub(crate) fn serialize_own<V: 'a>(&mut self, values: Vec<V>, mut encode: impl FnMut(&V) + 'a) {
        self.suite.time(op::SERIALIZE, self.name, move || {
            for value in &values {
                encode(black_box(value));
            }
        });
    }

    /// Adds the opening of every message, validated or not. `open` is to keep its view from the optimiser.
    pub(crate) fn access(&mut self, op: &'static str, open: impl Fn(&[u8]) + 'a) {
        let messages = Rc::clone(&self.messages);
        self.suite.time(op, self.name, move || {
            for message in messages.iter() {
                open(black_box(message));
            }
        });
    }

    /// Adds the decoding of every message.
    pub(crate) fn decode(&mut self, decode: impl FnMut(&[u8]) -> T + 'a) {
        self.decode_own(self.values, decode);
    }

    /// Adds the decoding to values of the subject's own types.
    pub(crate) fn decode_own<V: PartialEq>(&mut self, values: &[V], mut decode: impl FnMut(&[u8]) -> V + 'a) {
        for (message, value) in self.messages.iter().zip(values) {
            assert!(decode(message) == *value, "{} decodes what it encoded", self.name);
        }
        let messages = Rc::clone(&self.messages);
        self.suite.time(op::DECODE, self.name, move || {
            for message in messages.iter() {
                black_box(decode(black_box(message)));
            }
        });
    }

    /// Adds the decoding to values that borrow from the message. `decode` is to keep its value from the optimiser, and
    /// `all` to decode, too, and say what everything read comes to.
    pub(crate) fn decode_borrowed(&mut self, mut decode: impl FnMut(&[u8]) + 'a, all: impl Fn(&[u8]) -> u64) {
        for (message, value) in self.messages.iter().zip(self.values) {
            assert_eq!(all(message), value.all(), "{}: {}", self.name, op::DECODE_BORROWED);
        }
        let messages = Rc::clone(&self.messages);
        self.suite.time(op::DECODE_BORROWED, self.name, move || {
            for message in messages.iter() {
                decode(black_box(message));
            }
        });
    }

    /// Adds the opening of every message and the reading of a few fixed fields.
    pub(crate) fn read_fixed(&mut self, read: impl Fn(&[u8]) -> u64 + 'a) {
        self.read(op::READ_FIXED, T::fixed, read);
    }

    /// Adds the opening of every message and the reading of its texts, if this data has any.
    pub(crate) fn read_strings(&mut self, read: impl Fn(&[u8]) -> u64 + 'a) {
        if T::TEXTS {
            self.read(op::READ_STRINGS, T::strings, read);
        }
    }

    /// Adds the validated opening of every message and the reading of everything.
    pub(crate) fn validated_read(&mut self, read: impl Fn(&[u8]) -> u64 + 'a) {
        self.read(op::VALIDATED_READ, T::all, read);
    }

    fn read(&mut self, op: &'static str, expected: fn(&T) -> u64, read: impl Fn(&[u8]) -> u64 + 'a) {
        for (message, value) in self.messages.iter().zip(self.values) {
            assert_eq!(read(message), expected(value), "{}: {op}", self.name);
        }
        let messages = Rc::clone(&self.messages);
        self.suite.time(op, self.name, move || {
            messages.iter().fold(0, |sum: u64, message| sum.wrapping_add(read(black_box(message))))
        });
    }

    /// Adds the changing of every message where it lies. `decode` reads back what the change made.
    pub(crate) fn update(&mut self, update: impl Fn(&mut [u8]) + 'a, decode: impl Fn(&[u8]) -> T) {
        let mut messages = Messages::clone(&self.messages);
        messages.for_each_mut(&update);
        for (message, value) in messages.iter().zip(self.values) {
            let mut value = value.clone();
            value.update();
            assert!(decode(message) == value, "{} updates in place", self.name);
        }
        self.suite.time(op::UPDATE, self.name, move || {
            messages.for_each_mut(|message| update(black_box(message)));
        });
    }
}
