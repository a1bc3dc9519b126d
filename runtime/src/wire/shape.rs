//! Wire types: what the bytes of a value look like, whatever Rust type the value has.

use core::fmt;

use super::field::FieldRef;
use super::fields::{Record, RecordMut, RecordRef};
use super::layout::Place;
use super::packed::Packed;
use super::range::{Verified, VerifiedMut};
use super::types::ListOf;
use crate::error::{Error, ErrorKind};

/// The three ways in which a type's values lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A size that the type alone gives.
    Fixed,
    /// A record: a header, fixed fields, children. Lists of it share one header.
    Record,
    /// A range of any other kind.
    Range,
}

impl Form {
    /// Whether this is [`Form::Fixed`].
    #[must_use]
    pub const fn is_fixed(self) -> bool {
        matches!(self, Self::Fixed)
    }
}

mod sealed {
    /// Wire types are this crate's: what they claim is what `unsafe` code rests on.
    pub trait Sealed {}
}
pub(crate) use sealed::Sealed;

/// A wire type's form.
pub trait Shape: Sealed + Sized {
    /// The type's name, for errors.
    const NAME: &'static str;
    /// How values lie.
    const FORM: Form;
    /// How a field of this type takes its place in a record.
    const PLACE: Place;
    /// The bytes of a fixed type; [`Unpacked`](super::packed::Unpacked) for others.
    type Packed: Packed;
}

/// A wire type whose ranges can be checked.
pub trait Check: Shape {
    /// Checks that `range` is a valid value. Accepts the empty range, which is the default value of every type.
    ///
    /// # Errors
    ///
    /// The first thing found that makes it none.
    fn check(range: &[u8], walk: &mut Walk) -> Checked;

    /// What a field holds: the type itself, or what is optional.
    type Payload: Check;
    /// The record that a value of [`Form::Record`] is; [`NoRecord`](super::fields::NoRecord) for other forms.
    type Record: Record;

    /// Checks a list of values, which is not empty. [`Form`] says which kind of list it is.
    ///
    /// # Errors
    ///
    /// The first thing found that makes it none.
    fn check_list(range: &[u8], walk: &mut Walk) -> Checked;
}

/// A wire type whose values can be read in place.
pub trait Read: Check {
    /// What a program sees of a value.
    type View<'a>: Copy + fmt::Debug + PartialEq;
    /// What a program sees of a list of values.
    type ListView<'a>: Copy + fmt::Debug + PartialEq;

    /// The view of a value that has a range of its own.
    fn view<'a>(range: Verified<'a, Self>) -> Self::View<'a>;

    /// The view of the value that a field has where older data lacks it.
    #[inline]
    #[must_use]
    fn default_view<'a>() -> Self::View<'a> {
        Self::view(Verified::empty())
    }

    /// The view of a field; none where older data lacks it.
    fn field<'a>(field: FieldRef<'a, Self>) -> Option<Self::View<'a>>;

    /// The view of a fixed value.
    fn unpack<'a>(packed: &'a Self::Packed) -> Self::View<'a>;

    /// The view of a value that is an element of a list of records.
    fn element<'a>(record: RecordRef<'a, Self::Record>) -> Self::View<'a>;

    /// The view of a list.
    fn list<'a>(range: Verified<'a, ListOf<Self>>) -> Self::ListView<'a>;

    /// The number of elements of a list.
    fn list_len(list: Self::ListView<'_>) -> usize;

    /// The element at `index` of a list. Panics if there is none.
    fn list_get(list: Self::ListView<'_>, index: usize) -> Self::View<'_>;
}

/// A wire type whose values can be changed in place.
pub trait Edit: Read {
    /// What a program changes a value through.
    type ViewMut<'a>;
    /// What a program changes the values of a list through.
    type ListMut<'a>;

    /// The view of a value that has a range of its own.
    fn view_mut<'a>(range: VerifiedMut<'a, Self>) -> Self::ViewMut<'a>;

    /// The view of a fixed value.
    fn unpack_mut<'a>(packed: &'a mut Self::Packed) -> Self::ViewMut<'a>;

    /// The view of a value that is an element of a list of records.
    fn element_mut<'a>(record: RecordMut<'a, Self::Record>) -> Self::ViewMut<'a>;

    /// The view of a list.
    fn list_mut<'a>(range: VerifiedMut<'a, ListOf<Self>>) -> Self::ListMut<'a>;
}

/// A wire type whose values can be keys of maps and elements of sets: they have one order, the same everywhere.
#[diagnostic::on_unimplemented(
    message = "a key cannot be of this type",
    note = "keys are integers, bool, char, text and bytes, inline or not, unit enums, flags, and arrays and tuples of these"
)]
pub trait Key: Read {
    /// The order of two keys.
    fn compare(a: Self::View<'_>, b: Self::View<'_>) -> core::cmp::Ordering;
}

/// A wire type: everything that can be done with the bytes of a value.
pub trait Wire: Edit {}

impl<W: Edit> Wire for W {}

/// What a check found. The [`Walk`] keeps the error, so that passing it up costs as little as a `bool`.
pub type Checked<T = ()> = Result<T, Invalid>;

/// The walk has met bytes that are not valid.
#[derive(Debug)]
pub struct Invalid(());

/// What looking at the bytes of many children at once has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scan {
    /// All children are valid, wherever they begin and end.
    Valid,
    /// The children are valid if each begins where a character begins.
    Text,
    /// Nothing: each child is to be checked.
    Unknown,
}

/// Whether a child of a region that is UTF-8 as a whole begins where a character begins. If all do, each is UTF-8.
#[inline(always)]
pub(crate) fn begins_character(child: &[u8]) -> bool {
    child.first().is_none_or(|byte| byte & 0b1100_0000 != 0b1000_0000)
}

/// What a check carries along: where the message begins, how much deeper it may go, what it demands.
#[derive(Debug)]
pub struct Walk {
    origin: usize,
    depth_limit: u32,
    depth_left: u32,
    complete: bool,
    /// Invariant: there is one if an [`Invalid`] has been given out.
    error: Option<Error>,
}

impl Walk {
    pub(crate) fn new(message: &[u8], depth_limit: u32, complete: bool) -> Self {
        Self { origin: message.as_ptr().addr(), depth_limit, depth_left: depth_limit, complete, error: None }
    }

    /// Whether records must hold all fields that the program knows.
    pub(crate) const fn is_complete(&self) -> bool {
        self.complete
    }

    /// Lets empty ranges stand for defaults for a part of the walk.
    #[inline(always)]
    pub(crate) fn incomplete<T>(&mut self, part: impl FnOnce(&mut Self) -> T) -> T {
        let before = core::mem::replace(&mut self.complete, false);
        let result = part(self);
        self.complete = before;
        result
    }

    /// Goes one container deeper for the duration of `part`.
    #[inline]
    pub(crate) fn deeper(
        &mut self,
        range: &[u8],
        subject: &'static str,
        part: impl FnOnce(&mut Self) -> Checked,
    ) -> Checked {
        if self.depth_left == 0 {
            return Err(self.error(ErrorKind::Depth { expected: self.depth_limit.into() }, range, 0, subject));
        }
        self.depth_left -= 1;
        part(self)?;
        self.depth_left += 1;
        Ok(())
    }

    /// Fails at byte `at` of `range`, a part of the message.
    #[cold]
    pub(crate) fn error(&mut self, kind: ErrorKind, range: &[u8], at: usize, subject: &'static str) -> Invalid {
        let at = range.as_ptr().addr().wrapping_sub(self.origin).wrapping_add(at);
        self.error = Some(Error::new(kind, at, subject));
        Invalid(())
    }

    /// Fails because `range`, a part of the message, has less than `expected` bytes.
    #[cold]
    pub(crate) fn truncated(&mut self, expected: usize, range: &[u8], subject: &'static str) -> Invalid {
        let kind = ErrorKind::Truncated { expected: expected as u64, found: range.len() as u64 };
        self.error(kind, range, 0, subject)
    }

    /// Says that the walk has failed in a list of the subject.
    #[cold]
    pub(crate) fn in_list(&mut self, invalid: Invalid) -> Invalid {
        self.error = self.error.map(Error::in_list);
        invalid
    }

    /// Names the field in which the walk has failed.
    #[cold]
    pub(crate) fn in_field(&mut self, invalid: Invalid, record: &'static str, field: &'static str) -> Invalid {
        self.error = self.error.map(|error| error.in_field(record, field));
        invalid
    }

    /// The error, of a walk that has failed.
    #[cold]
    pub(crate) fn into_error(self, _: Invalid) -> Error {
        self.error.unwrap_or_else(|| unreachable!("whoever fails leaves an error"))
    }
}
