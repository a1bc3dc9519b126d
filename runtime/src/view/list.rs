//! Lists whose elements are not slices: records and variable values.

use core::fmt;
use core::iter::FusedIterator;

use crate::wire::{Form, ListOf, Read, RecordsRef, ValuesRef, Verified};

/// A list of records, text, lists, maps, variants, optionals or tuples.
///
/// Any element is found in constant time. Lists of numbers, enums and structs are slices instead.
pub struct List<'a, W: Read> {
    elements: Elements<'a, W>,
}

enum Elements<'a, W: Read> {
    Items(&'a [W::Packed]),
    Records(RecordsRef<'a, W::Record>),
    Values(ValuesRef<'a, W>),
}

impl<W: Read> Clone for Elements<'_, W> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<W: Read> Copy for Elements<'_, W> {}

impl<W: Read> Clone for List<'_, W> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<W: Read> Copy for List<'_, W> {}

impl<'a, W: Read> List<'a, W> {
    #[inline(always)]
    pub(crate) fn new(range: Verified<'a, ListOf<W>>) -> Self {
        let elements = match W::FORM {
            Form::Fixed => Elements::Items(range.items()),
            Form::Record => Elements::Records(RecordsRef::new(range)),
            Form::Range => Elements::Values(ValuesRef::new(range)),
        };
        Self { elements }
    }

    /// Number of elements.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        match self.elements {
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
    #[must_use]
    pub fn get(&self, index: usize) -> Option<W::View<'a>> {
        (index < self.len()).then(|| self.at(index))
    }

    /// The element at `index`.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[inline(always)]
    #[must_use]
    pub fn at(&self, index: usize) -> W::View<'a> {
        match (W::FORM, self.elements) {
            (Form::Fixed, Elements::Items(items)) => W::unpack(&items[index]),
            (Form::Record, Elements::Records(records)) => W::element(records.get(index)),
            (Form::Range, Elements::Values(values)) => W::view(values.get(index)),
            _ => unreachable!("the form decides the kind of list"),
        }
    }

    /// The first element.
    #[must_use]
    pub fn first(&self) -> Option<W::View<'a>> {
        self.get(0)
    }

    /// The last element.
    #[must_use]
    pub fn last(&self) -> Option<W::View<'a>> {
        self.get(self.len().wrapping_sub(1))
    }

    /// The elements in order.
    #[inline]
    #[must_use]
    pub fn iter(&self) -> Iter<'a, W> {
        Iter { list: *self, range: 0..self.len() }
    }
}

impl<'a, W: Read> IntoIterator for List<'a, W> {
    type Item = W::View<'a>;
    type IntoIter = Iter<'a, W>;

    #[inline]
    fn into_iter(self) -> Iter<'a, W> {
        self.iter()
    }
}

impl<'a, W: Read> IntoIterator for &List<'a, W> {
    type Item = W::View<'a>;
    type IntoIter = Iter<'a, W>;

    #[inline]
    fn into_iter(self) -> Iter<'a, W> {
        self.iter()
    }
}

impl<W: Read> fmt::Debug for List<'_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<W: Read> PartialEq for List<'_, W> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other.iter()).all(|(a, b)| a == b)
    }
}

/// The elements of a [`List`] in order.
pub struct Iter<'a, W: Read> {
    list: List<'a, W>,
    range: core::ops::Range<usize>,
}

impl<W: Read> Clone for Iter<'_, W> {
    #[inline]
    fn clone(&self) -> Self {
        Self { list: self.list, range: self.range.clone() }
    }
}

impl<'a, W: Read> Iterator for Iter<'a, W> {
    type Item = W::View<'a>;

    #[inline(always)]
    fn next(&mut self) -> Option<W::View<'a>> {
        self.range.next().map(|index| self.list.at(index))
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<W::View<'a>> {
        self.range.nth(n).map(|index| self.list.at(index))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}

impl<W: Read> DoubleEndedIterator for Iter<'_, W> {
    #[inline]
    fn next_back(&mut self) -> Option<Self::Item> {
        self.range.next_back().map(|index| self.list.at(index))
    }
}

impl<W: Read> ExactSizeIterator for Iter<'_, W> {}

impl<W: Read> FusedIterator for Iter<'_, W> {}
