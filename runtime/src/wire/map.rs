//! Maps: `u8 flags | end of keys | keys as a list | values as a list`. Sets: the keys alone.

use super::range::{RawRange, Verified, VerifiedMut};
use super::shape::{Check, Key, Read, Walk};
use super::types::{ListOf, MapOf, SetOf};
use super::width::Width;
use crate::error::{Error, ErrorKind};

/// The flag bits of a map that have a meaning.
const FLAGS: u8 = 0b11;

/// Checks that a range is a list of strictly ascending keys, and gives their number.
pub(crate) fn check_ascending<K: Key>(range: &[u8], walk: &mut Walk) -> Result<usize, Error> {
    // Keys are not reached by edits, so they need not be complete.
    walk.with_complete(false, |walk| ListOf::<K>::check(range, walk))?;
    // SAFETY: just checked.
    let keys = K::list(unsafe { Verified::assume(RawRange::new(range)) });
    let len = K::list_len(keys);
    for index in 1..len {
        if K::compare(K::list_get(keys, index - 1), K::list_get(keys, index)).is_ge() {
            return Err(walk.error(ErrorKind::KeyOrder { index: index as u64 }, range, 0, K::NAME));
        }
    }
    Ok(len)
}

/// Checks a map: its end, its two lists, the order of the keys.
pub(crate) fn check_map<K: Key, V: Read>(range: &[u8], walk: &mut Walk, name: &'static str) -> Result<(), Error> {
    if range.is_empty() {
        return Ok(());
    }
    let (keys, values) = check_lists(range, walk, name)?;
    walk.deeper(range, name, |walk| {
        let count = check_ascending::<K>(keys, walk)?;
        ListOf::<V>::check(values, walk)?;
        // SAFETY: just checked.
        let found = V::list_len(V::list(unsafe { Verified::assume(RawRange::new(values)) }));
        if found != count {
            let kind = ErrorKind::ValueCount { expected: count as u64, found: found as u64 };
            return Err(walk.error(kind, values, 0, name));
        }
        Ok(())
    })
}

/// Checks flags and end of a map that is not empty, and splits it into keys and values.
fn check_lists<'a>(range: &'a [u8], walk: &Walk, name: &'static str) -> Result<(&'a [u8], &'a [u8]), Error> {
    let flags = range[0];
    if flags & !FLAGS != 0 {
        return Err(walk.error(ErrorKind::Flags { expected: FLAGS, found: flags }, range, 0, name));
    }
    let width = Width::from_flags(flags, 0);
    let truncated =
        |expected: u64| walk.error(ErrorKind::Truncated { expected, found: range.len() as u64 }, range, 0, name);
    let keys_at = 1 + width.bytes();
    let end = width.read(&range[1..]).ok_or_else(|| truncated(keys_at as u64))?;
    let lists = &range[keys_at..];
    if end > lists.len() {
        let kind = ErrorKind::EndOutside { expected: lists.len() as u64, found: end as u64 };
        return Err(walk.error(kind, range, 1, name));
    }
    if end == 0 {
        return Err(walk.error(ErrorKind::EmptyList, range, 0, name));
    }
    Ok(lists.split_at(end))
}

/// # Safety
///
/// `check_lists` accepts the range.
#[inline]
unsafe fn split(range: RawRange<'_>) -> (RawRange<'_>, RawRange<'_>) {
    if range.is_empty() {
        return (range, range);
    }
    // SAFETY: a map that is not empty has flags and an end, which is at most the length of what follows.
    unsafe {
        let width = Width::from_flags(range.start().read(), 0);
        let keys_at = 1 + width.bytes();
        let values_at = keys_at + width.load(range.start().add(1));
        (range.part(keys_at, values_at), range.part(values_at, range.len()))
    }
}

impl<'a, K, V> Verified<'a, MapOf<K, V>> {
    /// The keys and the values.
    #[inline]
    #[must_use]
    pub fn lists(self) -> (Verified<'a, ListOf<K>>, Verified<'a, ListOf<V>>) {
        // SAFETY: a verified map has been accepted by `check_map`, and its two lists as such.
        unsafe {
            let (keys, values) = split(self.range());
            (Verified::assume(keys), Verified::assume(values))
        }
    }
}

impl<'a, K, V> VerifiedMut<'a, MapOf<K, V>> {
    /// The keys, which stay as they are, and the values.
    #[inline]
    #[must_use]
    pub fn lists(self) -> (Verified<'a, ListOf<K>>, VerifiedMut<'a, ListOf<V>>) {
        // SAFETY: as for `Verified::lists`; the two ranges do not overlap, and only the values are written.
        unsafe {
            let (keys, values) = split(self.range());
            (Verified::assume(keys), VerifiedMut::assume(values))
        }
    }
}

impl<'a, K> Verified<'a, SetOf<K>> {
    /// The keys.
    #[inline]
    #[must_use]
    pub const fn list(self) -> Verified<'a, ListOf<K>> {
        // SAFETY: a set is verified as a list of its keys.
        unsafe { Verified::assume(self.range()) }
    }
}

impl<'a, K> VerifiedMut<'a, SetOf<K>> {
    /// The keys, which stay as they are.
    #[inline]
    #[must_use]
    pub const fn list(self) -> Verified<'a, ListOf<K>> {
        // SAFETY: a set is verified as a list of its keys; nothing writes to it any more.
        unsafe { Verified::assume(self.range()) }
    }
}
