//! Arrays: packed where the elements are fixed, else records with one field an element.

use core::fmt;

use super::listed;
use crate::wire::{
    ArrayOf, Checked, Done, FieldRef, Fields, Fixed, Form, Place, Read, Record, RecordMut, RecordRef, Shape, Verified,
    Wire, zeroed,
};

/// An array of `N` elements.
pub struct Array<'a, W: Wire, const N: usize> {
    elements: Elements<'a, W, N>,
}

enum Elements<'a, W: Wire, const N: usize> {
    Items(&'a [W::Packed; N]),
    Record(RecordRef<'a, ArrayOf<W, N>>),
}

impl<W: Wire, const N: usize> Clone for Elements<'_, W, N> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<W: Wire, const N: usize> Copy for Elements<'_, W, N> {}

impl<W: Wire, const N: usize> Clone for Array<'_, W, N> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<W: Wire, const N: usize> Copy for Array<'_, W, N> {}

impl<'a, W: Wire, const N: usize> Array<'a, W, N> {
    /// Number of elements: `N`.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        N
    }

    /// Whether there is no element.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        N == 0
    }

    /// The element at `index`, if there is one.
    #[inline]
    #[must_use]
    pub fn get(&self, index: usize) -> Option<W::View<'a>> {
        (index < N).then(|| self.at(index))
    }

    /// The element at `index`.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[inline(always)]
    #[must_use]
    pub fn at(&self, index: usize) -> W::View<'a> {
        match self.elements {
            Elements::Items(items) => W::unpack(&items[index]),
            Elements::Record(record) => W::field(record.uniform::<W>(index)).unwrap_or_else(W::default_view),
        }
    }

    /// The elements as an array of views.
    #[inline]
    #[must_use]
    pub fn to_array(&self) -> [W::View<'a>; N] {
        core::array::from_fn(|index| self.at(index))
    }

    /// The elements as they lie, where they are of a fixed type; none for others.
    #[inline]
    #[must_use]
    pub const fn as_packed(&self) -> Option<&'a [W::Packed; N]> {
        match self.elements {
            Elements::Items(items) => Some(items),
            Elements::Record(_) => None,
        }
    }

    /// The elements in order.
    #[inline]
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = W::View<'a>> + ExactSizeIterator + Clone + use<'a, W, N> {
        let array = *self;
        (0..N).map(move |index| array.at(index))
    }
}

/// The view of packed elements, as to look up a key: `map.get((&id).into())`.
impl<'a, W: Wire + Fixed, const N: usize> From<&'a [W::Packed; N]> for Array<'a, W, N> {
    #[inline]
    fn from(packed: &'a [W::Packed; N]) -> Self {
        Self { elements: Elements::Items(packed) }
    }
}

impl<W: Wire, const N: usize> fmt::Debug for Array<'_, W, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<W: Wire, const N: usize> PartialEq for Array<'_, W, N> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().zip(other.iter()).all(|(a, b)| a == b)
    }
}

impl<W: Wire, const N: usize> Read for ArrayOf<W, N> {
    type View<'a> = Array<'a, W, N>;
    type ListView<'a> = super::List<'a, Self>;

    #[inline(always)]
    fn view<'a>(range: Verified<'a, Self>) -> Array<'a, W, N> {
        match Self::FORM {
            Form::Fixed => range.packed().map_or_else(Self::default_view, Self::unpack),
            Form::Record | Form::Range => Self::element(RecordRef::new(range)),
        }
    }

    #[inline]
    fn default_view<'a>() -> Array<'a, W, N> {
        match Self::FORM {
            Form::Fixed => Self::unpack(zeroed()),
            Form::Record | Form::Range => Self::element(RecordRef::empty()),
        }
    }

    #[inline(always)]
    fn field<'a>(field: FieldRef<'a, Self>) -> Option<Array<'a, W, N>> {
        match Self::FORM {
            Form::Fixed => field.packed().map(Self::unpack),
            Form::Record | Form::Range => field.child_if_known().map(<Self as Read>::view),
        }
    }

    #[inline(always)]
    fn unpack<'a>(packed: &'a [W::Packed; N]) -> Array<'a, W, N> {
        Array { elements: Elements::Items(packed) }
    }

    #[inline(always)]
    fn element<'a>(record: RecordRef<'a, Self>) -> Array<'a, W, N> {
        Array { elements: Elements::Record(record) }
    }

    listed!();
}

impl<W: Wire, const N: usize> Record for ArrayOf<W, N> {
    const NAME: &'static str = "array";
    const FIELDS: &'static [&'static str] = &[];
    const PLACES: &'static [Place] = &[W::PLACE; N];
    type View<'a> = Array<'a, W, N>;
    type ViewMut<'a> = crate::edit::PartsMut<'a, Self>;

    fn view<'a>(record: RecordRef<'a, Self>) -> Array<'a, W, N> {
        Self::element(record)
    }

    fn view_mut<'a>(record: RecordMut<'a, Self>) -> Self::ViewMut<'a> {
        crate::edit::PartsMut::Open(Self::element(record.into_shared()))
    }

    fn check<'v>(fields: Fields<'v, '_, Self>) -> Checked<Done<'v, Self>> {
        fields.check_uniform::<W>()
    }
}
