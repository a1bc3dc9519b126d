//! Maps and sets: sorted keys, found by binary search.

use core::cmp::Ordering;
use core::fmt;
use core::ops::{Bound, Range, RangeBounds};

use super::{List, child, listed, no_record, not_fixed};
use crate::wire::{FieldRef, Key, MapOf, NoRecord, Read, RecordRef, SetOf, Verified};

/// A map: entries in the order of their keys.
pub struct Map<'a, K: Key, V: Read> {
    keys: Set<'a, K>,
    values: V::ListView<'a>,
}

impl<K: Key, V: Read> Clone for Map<'_, K, V> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: Key, V: Read> Copy for Map<'_, K, V> {}

impl<'a, K: Key, V: Read> Map<'a, K, V> {
    /// Number of entries.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is no entry.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The value of a key, by binary search.
    ///
    /// A key is given as its view: an array of integers as `(&array).into()`, any other as the
    /// [`view`](crate::Flat::view) of its message.
    #[inline]
    #[must_use]
    pub fn get(&self, key: K::View<'_>) -> Option<V::View<'a>> {
        self.keys.position(key).map(|index| V::list_get(self.values, index))
    }

    /// Whether a key has a value.
    #[inline]
    #[must_use]
    pub fn contains_key(&self, key: K::View<'_>) -> bool {
        self.keys.contains(key)
    }

    /// The keys in ascending order.
    #[inline]
    #[must_use]
    pub fn keys(&self) -> K::ListView<'a> {
        self.keys.keys
    }

    /// The values in the order of their keys.
    #[inline]
    #[must_use]
    pub fn values(&self) -> V::ListView<'a> {
        self.values
    }

    /// The entries in the order of their keys.
    #[inline]
    pub fn iter(
        &self,
    ) -> impl DoubleEndedIterator<Item = (K::View<'a>, V::View<'a>)> + ExactSizeIterator + Clone + use<'a, K, V> {
        self.entries(0..self.len())
    }

    /// The entries whose keys lie in `range`.
    pub fn range<'k, B: RangeBounds<K::View<'k>>>(
        &self,
        range: B,
    ) -> impl DoubleEndedIterator<Item = (K::View<'a>, V::View<'a>)> + ExactSizeIterator + Clone + use<'a, 'k, K, V, B>
    {
        self.entries(self.keys.indices(&range))
    }

    #[inline]
    fn entries(
        &self,
        indices: Range<usize>,
    ) -> impl DoubleEndedIterator<Item = (K::View<'a>, V::View<'a>)> + ExactSizeIterator + Clone + use<'a, K, V> {
        let Self { keys, values } = *self;
        indices.map(move |index| (K::list_get(keys.keys, index), V::list_get(values, index)))
    }
}

impl<K: Key, V: Read> fmt::Debug for Map<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Key, V: Read> PartialEq for Map<'_, K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.keys == other.keys && self.values == other.values
    }
}

/// A set: keys in ascending order.
pub struct Set<'a, K: Key> {
    keys: K::ListView<'a>,
}

impl<K: Key> Clone for Set<'_, K> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: Key> Copy for Set<'_, K> {}

impl<'a, K: Key> Set<'a, K> {
    /// Number of keys.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        K::list_len(self.keys)
    }

    /// Whether there is no key.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the set has a key, by binary search.
    #[inline]
    #[must_use]
    pub fn contains(&self, key: K::View<'_>) -> bool {
        self.position(key).is_some()
    }

    /// The keys as a list.
    #[inline]
    #[must_use]
    pub fn keys(&self) -> K::ListView<'a> {
        self.keys
    }

    /// The keys in ascending order.
    #[inline]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = K::View<'a>> + ExactSizeIterator + Clone + use<'a, K> {
        let keys = self.keys;
        (0..self.len()).map(move |index| K::list_get(keys, index))
    }

    /// The keys that lie in `range`.
    pub fn range<'k, B: RangeBounds<K::View<'k>>>(
        &self,
        range: B,
    ) -> impl DoubleEndedIterator<Item = K::View<'a>> + ExactSizeIterator + Clone + use<'a, 'k, K, B> {
        let keys = self.keys;
        self.indices(&range).map(move |index| K::list_get(keys, index))
    }

    fn position(&self, key: K::View<'_>) -> Option<usize> {
        let index = self.partition_point(|other| K::compare(other, key).is_lt());
        (index < self.len() && K::compare(K::list_get(self.keys, index), key) == Ordering::Equal).then_some(index)
    }

    /// The number of keys at the beginning for which `is_before` holds.
    fn partition_point(&self, is_before: impl Fn(K::View<'_>) -> bool) -> usize {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from + (to - from) / 2;
            if is_before(K::list_get(self.keys, middle)) { from = middle + 1 } else { to = middle }
        }
        from
    }

    /// Where the keys in a range lie. An inverted range has none.
    fn indices<'k>(&self, range: &impl RangeBounds<K::View<'k>>) -> Range<usize> {
        let from = match range.start_bound() {
            Bound::Unbounded => 0,
            Bound::Included(bound) => self.partition_point(|key| K::compare(key, *bound).is_lt()),
            Bound::Excluded(bound) => self.partition_point(|key| K::compare(key, *bound).is_le()),
        };
        let to = match range.end_bound() {
            Bound::Unbounded => self.len(),
            Bound::Included(bound) => self.partition_point(|key| K::compare(key, *bound).is_le()),
            Bound::Excluded(bound) => self.partition_point(|key| K::compare(key, *bound).is_lt()),
        };
        from..to.max(from)
    }
}

impl<K: Key> fmt::Debug for Set<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<K: Key> PartialEq for Set<'_, K> {
    fn eq(&self, other: &Self) -> bool {
        self.keys == other.keys
    }
}

impl<K: Key> Read for SetOf<K> {
    type View<'a> = Set<'a, K>;
    type ListView<'a> = List<'a, Self>;

    #[inline]
    fn view<'a>(range: Verified<'a, Self>) -> Set<'a, K> {
        Set { keys: K::list(range.list()) }
    }

    not_fixed!();
    listed!();
    child!();
    no_record!();
}

impl<K: Key, V: Read> Read for MapOf<K, V> {
    type View<'a> = Map<'a, K, V>;
    type ListView<'a> = List<'a, Self>;

    #[inline]
    fn view<'a>(range: Verified<'a, Self>) -> Map<'a, K, V> {
        let (keys, values) = range.lists();
        Map { keys: Set { keys: K::list(keys) }, values: V::list(values) }
    }

    not_fixed!();
    listed!();
    child!();
    no_record!();
}
