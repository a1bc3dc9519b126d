//! Variants: a tag that says which alternative the rest of the range holds.

use core::fmt;
use core::marker::PhantomData;

use super::range::{Exclusive, RawRange, Verified, VerifiedMut};
use super::shape::{Check, Checked, Walk, Wire};
use super::types::Choice;

/// A type that is written as a variant. Generated code implements it; nothing in it needs to be trusted, see
/// [`Alternatives`].
pub trait Variant: Sized {
    /// The variant's name, for errors.
    const NAME: &'static str;
    /// The tags of all alternatives.
    const TAGS: &'static [u8];
    /// The alternative that a field has where older data lacks it.
    const DEFAULT: u8;
    /// What a program reads a variant through.
    type View<'a>: Copy + fmt::Debug + PartialEq;
    /// What a program changes a variant through.
    type ViewMut<'a>;

    /// The view of a variant.
    fn view<'a>(variant: VariantRef<'a, Self>) -> Self::View<'a>;

    /// The view of a variant to change.
    fn view_mut<'a>(variant: VariantMut<'a, Self>) -> Self::ViewMut<'a>;

    /// Calls [`Alternatives::check`] for the alternative of the tag, or [`Alternatives::unknown`].
    ///
    /// # Errors
    ///
    /// What those report.
    fn check<'v>(alternatives: Alternatives<'v, '_, Self>) -> Checked<Chosen<'v, Self>>;
}

/// The alternative of a variant with tag `TAG`.
pub trait Alternative<const TAG: u8>: Variant {
    /// The payload's wire type.
    type Wire: Wire;
    /// The alternative's name, for errors.
    const NAME: &'static str;
}

const fn contains(tags: &[u8], tag: u8) -> bool {
    let mut index = 0;
    while index < tags.len() {
        if tags[index] == tag {
            return true;
        }
        index += 1;
    }
    false
}

/// One variant's range, to be checked as the alternative of its tag.
///
/// A [`Chosen`] of the lifetime that a call of [`Variant::check`] was given can only come from checking the payload
/// that the call was given, unless its tag is known to be none of [`Variant::TAGS`].
pub struct Alternatives<'v, 'w, V> {
    tag: u8,
    payload: &'v [u8],
    walk: &'w mut Walk,
    types: PhantomData<fn(&'v V) -> &'v V>,
}

/// The proof that a variant's payload has been checked.
pub struct Chosen<'v, V> {
    types: PhantomData<fn(&'v V) -> &'v V>,
}

impl<'v, 'w, V: Variant> Alternatives<'v, 'w, V> {
    /// Checks a variant's range.
    pub(crate) fn check_range(range: &'v [u8], walk: &'w mut Walk) -> Checked {
        let Some((&tag, payload)) = range.split_first() else {
            if walk.is_complete() {
                let kind = crate::ErrorKind::Truncated { expected: 1, found: 0 };
                return Err(walk.error(kind, range, 0, V::NAME));
            }
            return Ok(());
        };
        walk.deeper(range, V::NAME, |walk| {
            V::check(Alternatives { tag, payload, walk, types: PhantomData }).map(|_| ())
        })
    }

    /// The tag.
    #[must_use]
    pub const fn tag(&self) -> u8 {
        self.tag
    }

    /// Checks the payload as that of alternative `TAG`, which is the tag.
    ///
    /// # Errors
    ///
    /// The first thing found that makes the payload invalid.
    ///
    /// # Panics
    ///
    /// If `TAG` is not the tag.
    #[inline]
    pub fn check<const TAG: u8>(self) -> Checked<Chosen<'v, V>>
    where
        V: Alternative<TAG>,
    {
        assert!(self.tag == TAG, "a payload is checked as what its tag says");
        <V::Wire as Check>::check(self.payload, self.walk)
            .map_err(|invalid| self.walk.in_field(invalid, <V as Variant>::NAME, <V as Alternative<TAG>>::NAME))?;
        Ok(Chosen { types: PhantomData })
    }

    /// Accepts a tag that this program does not know.
    ///
    /// # Errors
    ///
    /// None: the type saves generated code a line.
    ///
    /// # Panics
    ///
    /// If the tag is one of [`Variant::TAGS`].
    #[inline]
    pub fn unknown(self) -> Checked<Chosen<'v, V>> {
        assert!(!contains(V::TAGS, self.tag), "a known alternative is checked");
        Ok(Chosen { types: PhantomData })
    }
}

#[inline(always)]
fn split<V: Variant>(range: RawRange<'_>) -> (u8, RawRange<'_>) {
    if range.is_empty() {
        return (V::DEFAULT, RawRange::EMPTY);
    }
    // SAFETY: a range that is not empty has a first byte, and a rest.
    unsafe { (range.start().read(), range.part(1, range.len())) }
}

/// A verified variant.
pub struct VariantRef<'a, V> {
    tag: u8,
    /// Invariant: if `V` has an alternative of this tag, verified as its payload.
    payload: RawRange<'a>,
    types: PhantomData<fn() -> V>,
}

impl<V> Clone for VariantRef<'_, V> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<V> Copy for VariantRef<'_, V> {}

impl<'a, V: Variant> VariantRef<'a, V> {
    #[inline(always)]
    pub(crate) fn new(range: Verified<'a, Choice<V>>) -> Self {
        let (tag, payload) = split::<V>(range.range());
        Self { tag, payload, types: PhantomData }
    }

    /// The tag.
    #[inline]
    #[must_use]
    pub const fn tag(self) -> u8 {
        self.tag
    }

    /// The payload of alternative `TAG`, which is the tag.
    ///
    /// # Panics
    ///
    /// If `TAG` is not the tag.
    #[inline]
    #[must_use]
    pub fn payload<const TAG: u8>(self) -> Verified<'a, V::Wire>
    where
        V: Alternative<TAG>,
    {
        const { assert!(contains(V::TAGS, TAG), "a tag is missing among the variant's") };
        assert!(self.tag == TAG, "a payload is read as what its tag says");
        // SAFETY: the tag is a known one, so the payload has been verified as that alternative's.
        unsafe { Verified::assume(self.payload) }
    }

    /// The alternative as bytes, for a tag that this program does not know.
    #[inline]
    #[must_use]
    pub const fn unknown(self) -> Unknown<'a> {
        Unknown { tag: self.tag, payload: self.payload.bytes() }
    }
}

/// A verified variant that may be changed in place.
pub struct VariantMut<'a, V> {
    tag: u8,
    /// Invariant: as for [`VariantRef`], in a complete walk; may be written, exclusively.
    payload: RawRange<'a>,
    types: Exclusive<'a, V>,
}

impl<'a, V: Variant> VariantMut<'a, V> {
    #[inline(always)]
    pub(crate) fn new(range: VerifiedMut<'a, Choice<V>>) -> Self {
        let (tag, payload) = split::<V>(range.into_range());
        Self { tag, payload, types: PhantomData }
    }

    /// The tag.
    #[inline]
    #[must_use]
    pub const fn tag(&self) -> u8 {
        self.tag
    }

    /// The payload of alternative `TAG`, which is the tag.
    ///
    /// # Panics
    ///
    /// If `TAG` is not the tag.
    #[inline]
    #[must_use]
    pub fn payload<const TAG: u8>(self) -> VerifiedMut<'a, V::Wire>
    where
        V: Alternative<TAG>,
    {
        const { assert!(contains(V::TAGS, TAG), "a tag is missing among the variant's") };
        assert!(self.tag == TAG, "a payload is changed as what its tag says");
        // SAFETY: the tag is a known one, so the payload has been verified as that alternative's; the variant is
        // used up, so its borrow passes to the payload.
        unsafe { VerifiedMut::assume(self.payload) }
    }

    /// The alternative as bytes, for a tag that this program does not know.
    #[inline]
    #[must_use]
    pub const fn unknown(self) -> Unknown<'a> {
        Unknown { tag: self.tag, payload: self.payload.bytes() }
    }
}

/// An alternative that this program does not know: a newer writer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown<'a> {
    /// The tag.
    pub tag: u8,
    /// The payload, unread.
    pub payload: &'a [u8],
}
