//! One number out of many fields: the work that stands for reading, and the proof that the right fields were read.

/// A wrapping sum of everything it has seen, so the order does not matter.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fold(u64);

impl Fold {
    /// The sum.
    pub(crate) fn get(self) -> u64 {
        self.0
    }

    /// Sees unsigned numbers.
    pub(crate) fn numbers<const N: usize>(&mut self, values: [u64; N]) {
        for value in values {
            self.0 = self.0.wrapping_add(value);
        }
    }

    /// Sees signed numbers.
    pub(crate) fn signed<const N: usize>(&mut self, values: [i64; N]) {
        self.numbers(values.map(i64::cast_unsigned));
    }

    /// Sees numbers that may be absent; an absent one is not the same as zero.
    pub(crate) fn maybe_numbers<const N: usize>(&mut self, values: [Option<u64>; N]) {
        self.numbers(values.map(|value| value.map_or(0, |value| value.wrapping_add(1))));
    }

    /// Sees the bits of floats.
    pub(crate) fn floats<const N: usize>(&mut self, values: [f64; N]) {
        self.numbers(values.map(f64::to_bits));
    }

    /// Sees the bits of short floats.
    pub(crate) fn short_floats<const N: usize>(&mut self, values: [f32; N]) {
        self.numbers(values.map(|value| u64::from(value.to_bits())));
    }

    /// Sees floats that may be absent.
    pub(crate) fn maybe_floats<const N: usize>(&mut self, values: [Option<f64>; N]) {
        self.maybe_numbers(values.map(|value| value.map(f64::to_bits)));
    }

    /// Sees the length and first byte of texts.
    pub(crate) fn texts<const N: usize>(&mut self, values: [&str; N]) {
        for value in values {
            let first = value.as_bytes().first().copied().unwrap_or(0);
            self.numbers([value.len() as u64, first.into()]);
        }
    }

    /// Sees a text that may be absent.
    pub(crate) fn maybe_text(&mut self, value: Option<&str>) {
        if let Some(value) = value {
            self.numbers([1]);
            self.texts([value]);
        }
    }
}

/// A value, or a view of one, that can be read in the three ways that are timed. All of a message's readers come to the
/// same numbers.
pub(crate) trait Reads {
    /// A few fixed fields of each record.
    fn fixed(&self) -> u64;

    /// The length and first byte of every text, for data that has any.
    fn strings(&self) -> u64 {
        0
    }

    /// Every field.
    fn all(&self) -> u64;
}

impl<T: Reads + ?Sized> Reads for &T {
    fn fixed(&self) -> u64 {
        T::fixed(self)
    }

    fn strings(&self) -> u64 {
        T::strings(self)
    }

    fn all(&self) -> u64 {
        T::all(self)
    }
}

/// Plain data of a data set.
pub(crate) trait Model: Reads + Clone + PartialEq + std::fmt::Debug {
    /// Whether there are texts in it.
    const TEXTS: bool;

    /// Changes a few fixed fields of each record.
    fn update(&mut self);
}

/// A data set with texts, and the type that leaves them in the message.
pub(crate) trait Borrowable: Model {
    /// The same data with borrowed texts.
    type Borrowed<'m>: Reads;
}
