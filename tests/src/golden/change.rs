//! Storing in place whatever can be stored.

use llano::generated::{Edit, Key, Read, Wire};
use llano::{Flat, LazyMut, List, ListMut, MapMut, PartsMut, Set, ViewMut};
use zerocopy::{FromBytes, IntoBytes};

use super::random::Random;

/// A mutable view.
pub trait Change {
    /// Stores values in every place that takes one.
    fn change(&mut self, random: &mut Random);
}

/// A fixed value: any bytes are one.
impl<P: FromBytes + IntoBytes> Change for &mut P {
    fn change(&mut self, random: &mut Random) {
        random.fill(self.as_mut_bytes());
    }
}

impl<P: FromBytes + IntoBytes> Change for &mut [P] {
    fn change(&mut self, random: &mut Random) {
        random.fill(self.as_mut_bytes());
    }
}

impl Change for &mut str {
    fn change(&mut self, _: &mut Random) {
        self.make_ascii_uppercase();
    }
}

impl Change for () {
    fn change(&mut self, _: &mut Random) {}
}

impl<V: Change> Change for Option<V> {
    fn change(&mut self, random: &mut Random) {
        if let Some(value) = self {
            value.change(random);
        }
    }
}

impl<W: Edit> Change for ListMut<'_, W>
where
    for<'a> W::ViewMut<'a>: Change,
{
    fn change(&mut self, random: &mut Random) {
        let len = self.len();
        assert_eq!(self.iter_mut().len(), len);
        assert!(self.get_mut(len).is_none(), "an element beyond the last");
        // All at once: they must not overlap.
        let mut elements: Vec<_> = self.iter_mut().collect();
        for element in &mut elements {
            element.change(random);
        }
        drop(elements);
        if let Some(mut last) = len.checked_sub(1).and_then(|last| self.get_mut(last)) {
            last.change(random);
        }
    }
}

impl<'a, K: Key, V: Wire<ListMut<'a>: Change>> Change for MapMut<'a, K, V> {
    fn change(&mut self, random: &mut Random) {
        self.values_mut().change(random);
    }
}

/// Keys stay as they are.
impl<K: Key> Change for Set<'_, K> {
    fn change(&mut self, _: &mut Random) {}
}

impl<W: Read> Change for List<'_, W> {
    fn change(&mut self, _: &mut Random) {}
}

impl<W: Read> Change for PartsMut<'_, W> {
    fn change(&mut self, random: &mut Random) {
        match self {
            Self::Fixed(packed) => random.fill(packed.as_mut_bytes()),
            Self::Open(_) => {}
        }
    }
}

impl<T: Flat> Change for LazyMut<'_, T>
where
    for<'a> ViewMut<'a, T>: Change,
{
    fn change(&mut self, random: &mut Random) {
        self.get_mut().change(random);
    }
}
