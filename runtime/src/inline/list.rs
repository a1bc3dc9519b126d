//! Inline lists.

use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

use arrayvec::ArrayVec;

use crate::encode::PackedOf;
use crate::wire::{Fixed, InlineOf, Length, Packed, PackedList, Read, Shape, assert_capacity};
use crate::{Decode, Error, Flat, TooLong};

/// A list of at most `N` items of a fixed type, without a heap. On the wire it takes the space for all of them, so that
/// it can be a part of fixed structs, and be stored in place at any length.
///
/// `L` is the integer type of the length on the wire, as for [`InlineString`](crate::InlineString).
///
/// ```
/// # #[cfg(all(feature = "alloc", feature = "derive"))] {
/// use llano::{Flat, InlineList};
///
/// #[derive(Flat)]
/// struct Quote {
///     levels: InlineList<u16, 3>,
/// }
///
/// let mut bytes = Quote { levels: [1, 770].try_into()? }.encode();
/// assert_eq!(Quote::view(&bytes)?.levels(), &[1, 770]);
///
/// Quote::view_mut(&mut bytes)?.levels_mut().push(&5_u16)?;
/// assert_eq!(Quote::view(&bytes)?.levels(), &[1, 770, 5]);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct InlineList<T, const N: usize, L = u8> {
    items: ArrayVec<T, N>,
    length: PhantomData<fn() -> L>,
}

impl<T, const N: usize, L: Length> InlineList<T, N, L> {
    /// An empty list.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        const { assert_capacity::<L, N>() };
        Self { items: ArrayVec::new_const(), length: PhantomData }
    }

    /// The items of an iterator.
    ///
    /// # Errors
    ///
    /// If there are more than the capacity.
    pub fn try_from_iter(items: impl IntoIterator<Item = T>) -> Result<Self, TooLong> {
        let mut list = Self::new();
        items.into_iter().try_for_each(|item| list.push(item))?;
        Ok(list)
    }
}

impl<T, const N: usize, L> InlineList<T, N, L> {
    /// The greatest number of items: `N`.
    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        N
    }

    /// The items.
    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.items
    }

    /// Appends an item.
    ///
    /// # Errors
    ///
    /// If there are as many as the capacity; the item is dropped then.
    #[inline]
    pub fn push(&mut self, item: T) -> Result<(), TooLong> {
        self.items.try_push(item).map_err(|_| TooLong { capacity: N, found: N + 1 })
    }

    /// Appends items.
    ///
    /// # Errors
    ///
    /// If there would be more than the capacity; none is appended then.
    pub fn extend_from_slice(&mut self, items: &[T]) -> Result<(), TooLong>
    where
        T: Clone,
    {
        if items.len() > self.items.remaining_capacity() {
            return Err(TooLong { capacity: N, found: self.items.len() + items.len() });
        }
        self.items.extend(items.iter().cloned());
        Ok(())
    }

    /// Removes the last item, and gives it.
    #[inline]
    pub fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }

    /// Removes all but the first `len` items, if there are more.
    #[inline]
    pub fn truncate(&mut self, len: usize) {
        self.items.truncate(len);
    }

    /// Removes all items.
    #[inline]
    pub fn clear(&mut self) {
        self.items.clear();
    }
}

impl<T: Clone, const N: usize, L> Clone for InlineList<T, N, L> {
    fn clone(&self) -> Self {
        Self { items: self.items.clone(), length: PhantomData }
    }
}

impl<T, const N: usize, L: Length> Default for InlineList<T, N, L> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<T, const N: usize, L> Deref for InlineList<T, N, L> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T, const N: usize, L> DerefMut for InlineList<T, N, L> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.items
    }
}

impl<T, const N: usize, L> AsRef<[T]> for InlineList<T, N, L> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T, const N: usize, L> Borrow<[T]> for InlineList<T, N, L> {
    #[inline]
    fn borrow(&self) -> &[T] {
        self
    }
}

impl<T: Clone, const N: usize, L: Length> TryFrom<&[T]> for InlineList<T, N, L> {
    type Error = TooLong;

    fn try_from(items: &[T]) -> Result<Self, TooLong> {
        let mut list = Self::new();
        list.extend_from_slice(items)?;
        Ok(list)
    }
}

impl<T, const N: usize, const M: usize, L: Length> TryFrom<[T; M]> for InlineList<T, N, L> {
    type Error = TooLong;

    fn try_from(items: [T; M]) -> Result<Self, TooLong> {
        if M > N { Err(TooLong { capacity: N, found: M }) } else { Self::try_from_iter(items) }
    }
}

impl<'a, T, const N: usize, L> IntoIterator for &'a InlineList<T, N, L> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T, const N: usize, L> IntoIterator for &'a mut InlineList<T, N, L> {
    type Item = &'a mut T;
    type IntoIter = core::slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: PartialEq, const N: usize, L> PartialEq for InlineList<T, N, L> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl<T: Eq, const N: usize, L> Eq for InlineList<T, N, L> {}

impl<T: PartialEq<U>, U, const N: usize, L> PartialEq<[U]> for InlineList<T, N, L> {
    #[inline]
    fn eq(&self, other: &[U]) -> bool {
        self.as_slice() == other
    }
}

impl<T: PartialEq<U>, U, const N: usize, const M: usize, L> PartialEq<[U; M]> for InlineList<T, N, L> {
    #[inline]
    fn eq(&self, other: &[U; M]) -> bool {
        self.as_slice() == other
    }
}

impl<T: PartialOrd, const N: usize, L> PartialOrd for InlineList<T, N, L> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.as_slice().partial_cmp(other)
    }
}

impl<T: Ord, const N: usize, L> Ord for InlineList<T, N, L> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_slice().cmp(other)
    }
}

impl<T: Hash, const N: usize, L> Hash for InlineList<T, N, L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl<T: fmt::Debug, const N: usize, L> fmt::Debug for InlineList<T, N, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

impl<T: Flat<Wire: Fixed>, const N: usize, L: Length> Flat for InlineList<T, N, L> {
    type Wire = InlineOf<T::Wire, N, L>;

    #[inline]
    fn pack(&self) -> PackedList<PackedOf<T>, N, L> {
        let mut packed = PackedList::new();
        packed.put(0, self.iter().map(Flat::pack)).unwrap_or_else(|_| unreachable!("both have the same capacity"));
        packed
    }

    const ORD_IS_WIRE_ORDER: bool = T::ORD_IS_WIRE_ORDER;

    fn order(&self, other: &Self) -> Ordering {
        self.as_slice().order(other.as_slice())
    }
}

impl<'a, T: Decode<'a> + Flat<Wire: Fixed>, const N: usize, L: Length> Decode<'a> for InlineList<T, N, L> {
    fn decode_view(view: &'a PackedList<PackedOf<T>, N, L>) -> Result<Self, Error> {
        let mut list = Self::new();
        for packed in view {
            let pushed = list.push(T::decode_view(T::Wire::unpack(packed))?);
            pushed.unwrap_or_else(|_| unreachable!("both have the same capacity"));
        }
        Ok(list)
    }
}

impl<P: Packed, const N: usize, L: Length> PackedList<P, N, L> {
    /// Appends a value.
    ///
    /// # Errors
    ///
    /// If there are as many items as the capacity.
    #[inline]
    pub fn push<T: Flat<Wire: Fixed + Shape<Packed = P>>>(&mut self, value: &T) -> Result<(), TooLong> {
        self.extend_from_slice(core::slice::from_ref(value))
    }

    /// Appends values.
    ///
    /// # Errors
    ///
    /// If there would be more items than the capacity; none is appended then.
    #[inline]
    pub fn extend_from_slice<T: Flat<Wire: Fixed + Shape<Packed = P>>>(&mut self, values: &[T]) -> Result<(), TooLong> {
        self.put(self.len(), values.iter().map(Flat::pack))
    }

    /// Stores values in place of what there is.
    ///
    /// # Errors
    ///
    /// If there are more than the capacity; nothing is stored then.
    #[inline]
    pub fn set<T: Flat<Wire: Fixed + Shape<Packed = P>>>(&mut self, values: &[T]) -> Result<(), TooLong> {
        self.put(0, values.iter().map(Flat::pack))
    }
}
