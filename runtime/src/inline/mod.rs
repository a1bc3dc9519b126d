//! Text, bytes and lists of a fixed capacity, without a heap: the native side of what
//! [`PackedString`](crate::PackedString) and [`PackedList`](crate::PackedList) are on the wire.

mod bytes;
mod list;
mod string;

pub use bytes::InlineBytes;
pub use list::InlineList;
pub use string::InlineString;

/// The inline value of what the schema compiler has found to fit.
#[doc(hidden)]
#[must_use]
pub fn fitting<V, T: TryFrom<V> + Default>(value: V) -> T {
    T::try_from(value).unwrap_or_default()
}
