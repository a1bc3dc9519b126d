//! Lists and maps whose elements can be changed in place.

use core::fmt;

use crate::wire::{Edit, Form, Key, ListOf, MapOf, RecordsEach, RecordsMut, ValuesEach, ValuesMut, VerifiedMut, Wire};

/// A list whose elements can be changed in place. Lists of numbers, enums and structs are mutable slices instead.
pub struct ListMut<'a, W: Edit> {
    elements: Elements<'a, W>,
}

enum Elements<'a, W: Edit> {
    Items(&'a mut [W::Packed]),
    Records(RecordsMut<'a, W::Record>),
    Values(ValuesMut<'a, W>),
}

impl<'a, W: Edit> ListMut<'a, W> {
    #[inline(always)]
    pub(crate) fn new(range: VerifiedMut<'a, ListOf<W>>) -> Self {
        let elements = match W::FORM {
            Form::Fixed => Elements::Items(range.items()),
            Form::Record => Elements::Records(RecordsMut::new(range)),
            Form::Range => Elements::Values(ValuesMut::new(range)),
        };
        Self { elements }
    }

    /// Number of elements.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        match &self.elements {
            Elements::Items(items) => items.len(),
            Elements::Records(records) => records.len(),
            Elements::Values(values) => values.len(),
        }
    }

    /// Whether there is no element.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element at `index`, if there is one.
    #[inline]
    pub fn get_mut(&mut self, index: usize) -> Option<W::ViewMut<'_>> {
        if index >= self.len() {
            return None;
        }
        Some(match &mut self.elements {
            Elements::Items(items) => W::unpack_mut(&mut items[index]),
            Elements::Records(records) => W::element_mut(records.get(index)),
            Elements::Values(values) => W::view_mut(values.get(index)),
        })
    }

    /// The elements in order. They do not overlap, so all of them may be held at once.
    #[inline]
    pub fn iter_mut(&mut self) -> IterMut<'_, W> {
        IterMut {
            elements: match &mut self.elements {
                Elements::Items(items) => EachMut::Items(items.iter_mut()),
                Elements::Records(records) => EachMut::Records(records.each()),
                Elements::Values(values) => EachMut::Values(values.each()),
            },
        }
    }
}

impl<'r, W: Edit> IntoIterator for &'r mut ListMut<'_, W> {
    type Item = W::ViewMut<'r>;
    type IntoIter = IterMut<'r, W>;

    #[inline]
    fn into_iter(self) -> IterMut<'r, W> {
        self.iter_mut()
    }
}

/// The elements of a [`ListMut`] in order.
pub struct IterMut<'a, W: Edit> {
    elements: EachMut<'a, W>,
}

enum EachMut<'a, W: Edit> {
    Items(core::slice::IterMut<'a, W::Packed>),
    Records(RecordsEach<'a, W::Record>),
    Values(ValuesEach<'a, W>),
}

impl<'a, W: Edit> Iterator for IterMut<'a, W> {
    type Item = W::ViewMut<'a>;

    #[inline(always)]
    fn next(&mut self) -> Option<W::ViewMut<'a>> {
        match (W::FORM, &mut self.elements) {
            (Form::Fixed, EachMut::Items(items)) => items.next().map(W::unpack_mut),
            (Form::Record, EachMut::Records(records)) => records.next().map(W::element_mut),
            (Form::Range, EachMut::Values(values)) => values.next().map(W::view_mut),
            _ => unreachable!("the form decides the kind of list"),
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.elements {
            EachMut::Items(items) => items.size_hint(),
            EachMut::Records(records) => records.size_hint(),
            EachMut::Values(values) => values.size_hint(),
        }
    }
}

impl<W: Edit> ExactSizeIterator for IterMut<'_, W> {}

impl<W: Edit> fmt::Debug for ListMut<'_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ListMut of {} elements", self.len())
    }
}

/// A map whose values can be changed in place.
pub struct MapMut<'a, K: Key, V: Edit> {
    keys: K::ListView<'a>,
    values: V::ListMut<'a>,
}

impl<'a, K: Key, V: Wire> MapMut<'a, K, V> {
    pub(crate) fn new(range: VerifiedMut<'a, MapOf<K, V>>) -> Self {
        let (keys, values) = range.lists();
        Self { keys: K::list(keys), values: V::list_mut(values) }
    }

    /// The keys in ascending order. They stay as they are.
    #[inline]
    #[must_use]
    pub const fn keys(&self) -> &K::ListView<'a> {
        &self.keys
    }

    /// The values in the order of their keys.
    #[inline]
    #[must_use]
    pub const fn values_mut(&mut self) -> &mut V::ListMut<'a> {
        &mut self.values
    }
}

impl<K: Key, V: Edit> fmt::Debug for MapMut<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MapMut with keys {:?}", self.keys)
    }
}
