//! Text, bytes and lists of a fixed capacity, without a heap: the native side of what
//! [`PackedString`](crate::PackedString) and [`PackedList`](crate::PackedList) are on the wire.

mod bytes;
mod list;
mod string;

pub use bytes::InlineBytes;
pub use list::InlineList;
pub use string::InlineString;
