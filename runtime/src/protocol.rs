//! The messages of protocols.

/// A message whose number a protocol of this program does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownMessage<'a> {
    /// The number.
    pub number: u16,
    /// The message, unread.
    pub bytes: &'a [u8],
}
