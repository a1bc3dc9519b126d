//! Inline text.

#[cfg(feature = "alloc")]
use alloc::string::String;
use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use core::str::FromStr;

use arrayvec::ArrayString;

use crate::wire::{InlineText, Length, PackedString, assert_capacity};
use crate::{Decode, Error, Flat, TooLong};

/// Text of at most `N` bytes, without a heap. On the wire it takes the space for all of them, so that it can be a part
/// of fixed structs, and be stored in place at any length.
///
/// `L` is the integer type of its length on the wire, the narrowest that holds `N`: nothing has to be said up to 255,
/// `InlineString<1000, u16>` up to 65,535, and `u32` stands above.
///
/// ```
/// # #[cfg(all(feature = "alloc", feature = "derive"))] {
/// use llano::{Flat, InlineString};
///
/// #[derive(Flat)]
/// #[flat(fixed)]
/// struct Trade {
///     symbol: InlineString<8>,
///     price: i64,
/// }
///
/// let mut bytes = Trade { symbol: "ACME".parse()?, price: 1250 }.encode();
/// assert_eq!(Trade::view(&bytes)?.symbol().to_str(), Ok("ACME"));
///
/// Trade::view_mut(&mut bytes)?.symbol_mut().push_str(".X")?;
/// assert_eq!(Trade::view(&bytes)?.symbol(), "ACME.X");
/// assert!("a longer name".parse::<InlineString<8>>().is_err());
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The capacity is at least 1, and the length's integer neither too narrow nor wider than needed:
///
/// ```compile_fail
/// llano::InlineString::<300>::new(); // a `u8` is too narrow
/// ```
///
/// ```compile_fail
/// llano::InlineString::<8, u16>::new(); // a `u8` is enough
/// ```
pub struct InlineString<const N: usize, L = u8> {
    text: ArrayString<N>,
    length: PhantomData<fn() -> L>,
}

impl<const N: usize, L: Length> InlineString<N, L> {
    /// Empty text.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        const { assert_capacity::<L, N>() };
        Self { text: ArrayString::new_const(), length: PhantomData }
    }
}

impl<const N: usize, L> InlineString<N, L> {
    /// The greatest number of bytes: `N`.
    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        N
    }

    /// The text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Appends text.
    ///
    /// # Errors
    ///
    /// If the whole is longer than the capacity; nothing is appended then.
    #[inline]
    pub fn push_str(&mut self, text: &str) -> Result<(), TooLong> {
        let found = self.text.len() + text.len();
        self.text.try_push_str(text).map_err(|_| TooLong { capacity: N, found })
    }

    /// Appends a character.
    ///
    /// # Errors
    ///
    /// As [`push_str`](Self::push_str).
    #[inline]
    pub fn push(&mut self, character: char) -> Result<(), TooLong> {
        self.push_str(character.encode_utf8(&mut [0; 4]))
    }

    /// Removes the last character, and gives it.
    #[inline]
    pub fn pop(&mut self) -> Option<char> {
        self.text.pop()
    }

    /// Removes all but the first `len` bytes, if there are more.
    ///
    /// # Panics
    ///
    /// If a character would be cut.
    #[inline]
    pub fn truncate(&mut self, len: usize) {
        self.text.truncate(len);
    }

    /// Removes all text.
    #[inline]
    pub fn clear(&mut self) {
        self.text.clear();
    }
}

impl<const N: usize, L> Clone for InlineString<N, L> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<const N: usize, L> Copy for InlineString<N, L> {}

impl<const N: usize, L: Length> Default for InlineString<N, L> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize, L> Deref for InlineString<N, L> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        &self.text
    }
}

impl<const N: usize, L> DerefMut for InlineString<N, L> {
    #[inline]
    fn deref_mut(&mut self) -> &mut str {
        &mut self.text
    }
}

impl<const N: usize, L> AsRef<str> for InlineString<N, L> {
    #[inline]
    fn as_ref(&self) -> &str {
        self
    }
}

impl<const N: usize, L> AsRef<[u8]> for InlineString<N, L> {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl<const N: usize, L> Borrow<str> for InlineString<N, L> {
    #[inline]
    fn borrow(&self) -> &str {
        self
    }
}

impl<const N: usize, L: Length> TryFrom<&str> for InlineString<N, L> {
    type Error = TooLong;

    #[inline]
    fn try_from(text: &str) -> Result<Self, TooLong> {
        let mut inline = Self::new();
        inline.push_str(text)?;
        Ok(inline)
    }
}

impl<const N: usize, L: Length> FromStr for InlineString<N, L> {
    type Err = TooLong;

    #[inline]
    fn from_str(text: &str) -> Result<Self, TooLong> {
        text.try_into()
    }
}

impl<const N: usize, L: Length> TryFrom<&PackedString<N, L>> for InlineString<N, L> {
    type Error = Error;

    #[inline]
    fn try_from(packed: &PackedString<N, L>) -> Result<Self, Error> {
        let text = packed.to_str()?;
        Ok(text.try_into().unwrap_or_else(|_| unreachable!("both have the same capacity")))
    }
}

impl<const N: usize, L: Length> From<&InlineString<N, L>> for PackedString<N, L> {
    #[inline]
    fn from(inline: &InlineString<N, L>) -> Self {
        inline.as_str().try_into().unwrap_or_else(|_| unreachable!("both have the same capacity"))
    }
}

#[cfg(feature = "alloc")]
impl<const N: usize, L> From<InlineString<N, L>> for String {
    fn from(inline: InlineString<N, L>) -> Self {
        inline.as_str().into()
    }
}

impl<const N: usize, L> PartialEq for InlineString<N, L> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<const N: usize, L> Eq for InlineString<N, L> {}

impl<const N: usize, L> PartialEq<str> for InlineString<N, L> {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<const N: usize, L> PartialEq<&str> for InlineString<N, L> {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<const N: usize, L> PartialOrd for InlineString<N, L> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<const N: usize, L> Ord for InlineString<N, L> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl<const N: usize, L> Hash for InlineString<N, L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<const N: usize, L> fmt::Debug for InlineString<N, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<const N: usize, L> fmt::Display for InlineString<N, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

/// Fails where the text is longer than the capacity.
impl<const N: usize, L> fmt::Write for InlineString<N, L> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text).map_err(|_| fmt::Error)
    }
}

impl<const N: usize, L: Length> Flat for InlineString<N, L> {
    type Wire = InlineText<N, L>;

    #[inline(always)]
    fn pack(&self) -> PackedString<N, L> {
        self.into()
    }

    const ORD_IS_WIRE_ORDER: bool = true;

    #[inline]
    fn order(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
}

impl<const N: usize, L: Length> Decode<'_> for InlineString<N, L> {
    #[inline]
    fn decode_view(view: &PackedString<N, L>) -> Result<Self, Error> {
        view.try_into()
    }
}
