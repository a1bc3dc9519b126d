//! Encoded messages as the subjects find them.

use rkyv::util::AlignedVec;

/// Messages one after the other, each at an address that suits every peer.
#[derive(Clone, Debug)]
pub(crate) struct Messages {
    bytes: AlignedVec,
    /// Start and end of each message; the starts are multiples of the alignment, and all lie in `bytes`.
    ranges: Vec<(usize, usize)>,
}

impl Messages {
    /// Lays out the messages.
    pub(crate) fn new<M: AsRef<[u8]>>(messages: impl Iterator<Item = M>) -> Self {
        let mut laid = Self { bytes: AlignedVec::new(), ranges: Vec::new() };
        for message in messages {
            let start = laid.bytes.len().next_multiple_of(AlignedVec::<16>::ALIGNMENT);
            laid.bytes.resize(start, 0);
            laid.bytes.extend_from_slice(message.as_ref());
            laid.ranges.push((start, laid.bytes.len()));
        }
        laid
    }

    /// The messages in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.ranges.iter().map(|&(start, end)| &self.bytes[start..end])
    }

    /// Does something to each message in order.
    pub(crate) fn for_each_mut(&mut self, mut change: impl FnMut(&mut [u8])) {
        for &(start, end) in &self.ranges {
            change(&mut self.bytes[start..end]);
        }
    }

    /// The messages back to back, as a socket would carry them: no space between them, and no framing.
    pub(crate) fn packed(&self) -> Vec<u8> {
        self.iter().flatten().copied().collect()
    }
}
