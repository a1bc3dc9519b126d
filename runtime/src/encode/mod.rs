//! From values to bytes: a measuring pass over lengths, then one forward pass into memory of that size.

#[cfg(feature = "alloc")]
mod collections;
mod fields;
mod list;
mod plan;
mod values;
mod variant;

pub use fields::FieldVisitor;
pub(crate) use fields::{RecordMeasure, WriteFields};
pub use plan::Plan;
pub use variant::{measure_alternative, write_alternative};

use crate::edit::ViewMut;
use crate::error::{EncodeError, Error};
use crate::wire::{
    Check, Edit, Fixed, Form, Place, Read, Record, Shape, Verified, VerifiedMut, Wire, Writer, record_layout,
};
use crate::{DEPTH_LIMIT, Decode};

/// What a program sees of a value of Rust type `T`.
pub type View<'a, T> = <<T as Flat>::Wire as Read>::View<'a>;

/// The bytes of a fixed value of Rust type `T`.
pub type PackedOf<T> = <<T as Flat>::Wire as Shape>::Packed;
/// The bytes of the fixed payload of a field of Rust type `T`.
type PayloadOf<T> = <<<T as Flat>::Wire as Check>::Payload as Shape>::Packed;

/// The view of a fixed value of Rust type `T`.
#[inline(always)]
pub fn unpack<T: Flat>(packed: &PackedOf<T>) -> View<'_, T> {
    T::Wire::unpack(packed)
}

/// How a field of Rust type `T` takes its place in a record.
#[must_use]
pub const fn place<T: Flat + ?Sized>() -> Place {
    T::Wire::PLACE
}

/// Asserts that values of Rust type `T` have one size.
pub const fn assert_fixed<T: Flat<Wire: Fixed> + ?Sized>() {}

/// Asserts that values of Rust type `T`, which are fixed, take this many bytes.
///
/// # Panics
///
/// If they take others; in const context, so the program does not compile.
pub const fn assert_size<T: Flat<Wire: Fixed>>(size: usize) {
    assert!(
        size_of::<PackedOf<T>>() == size,
        "the schema compiler and the runtime disagree about the size of a struct"
    );
}

/// Asserts that a record has this many bytes of fixed fields and this many variable ones.
///
/// # Panics
///
/// If it has others; in const context, so the program does not compile.
pub const fn assert_layout<R: Record>(data_len: usize, var_count: usize) {
    let layout = record_layout::<R>();
    assert!(
        layout.data_len == data_len && layout.var_count == var_count,
        "the schema compiler and the runtime disagree about the layout of a record"
    );
}

/// A type whose values can be flat messages.
///
/// Derive it for structs and enums. It is there for numbers, `bool`, `char`, text, byte strings, `Vec`, slices,
/// arrays, tuples of up to eight parts, `Option`, `Box`, `Cow`, and the maps and sets of `std`.
///
/// # Messages
///
/// A message is the bytes of one value and nothing else: what carries it has to keep its length. The methods that
/// write one measure the value, then write it forward without a further allocation than the message's own; values of
/// more than 256 containers, and maps whose order differs from the wire's, take temporary memory too.
///
/// # Panics
///
/// Writing panics if a value changes while it is being encoded, as interior mutability could make it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no flat form",
    label = "not `Flat`",
    note = "derive it: `#[derive(Flat)]`; in place of `Rc`, `Arc`, `Cell` and the like, use what they hold",
    note = "`usize` and `isize` differ between machines: use `u64` or `i64`",
    note = "a field that need not be on the wire is marked `#[flat(skip)]`"
)]
pub trait Flat {
    /// What the bytes look like.
    type Wire: Wire;

    /// Checks that `bytes` are a message of this type, and gives a view whose accessors cannot fail.
    ///
    /// Takes time in proportion to the size of the message, less where no text and no ends are to be checked: a list
    /// of numbers or fixed structs is checked in constant time. Allocates nothing.
    ///
    /// # Errors
    ///
    /// What is wrong first, where, what was expected and what was found.
    #[inline]
    fn view(bytes: &[u8]) -> Result<View<'_, Self>, Error> {
        Self::view_within(bytes, DEPTH_LIMIT)
    }

    /// As [`view`](Self::view), with a limit of the caller's in place of [`DEPTH_LIMIT`].
    ///
    /// The check goes as deep into the stack as the message's containers lie in each other.
    ///
    /// # Errors
    ///
    /// As [`view`](Self::view).
    #[inline]
    fn view_within(bytes: &[u8], depth_limit: u32) -> Result<View<'_, Self>, Error> {
        Verified::new(bytes, depth_limit).map(Self::Wire::view)
    }

    /// A view of bytes that are known to be a message, without a check.
    ///
    /// # Safety
    ///
    /// [`view`](Self::view) would accept `bytes`: this program encoded them, or has viewed them before.
    #[allow(unsafe_code, reason = "the entry for bytes that need no check")]
    #[inline]
    #[must_use]
    unsafe fn view_trusted(bytes: &[u8]) -> View<'_, Self> {
        // SAFETY: the caller vouches for it.
        Self::Wire::view(unsafe { Verified::trust(bytes) })
    }

    /// Checks that `bytes` are a message of this type whose fields can all be changed in place.
    ///
    /// # Errors
    ///
    /// As [`view`](Self::view), and [`ErrorKind::Older`](crate::ErrorKind::Older) if an older writer's record lacks
    /// a field of this program's: there is no place to store it. Decode such a message and encode it again.
    #[inline]
    fn view_mut(bytes: &mut [u8]) -> Result<ViewMut<'_, Self>, Error>
    where
        Self: Sized,
    {
        VerifiedMut::new(bytes, DEPTH_LIMIT).map(Self::Wire::view_mut)
    }

    /// A mutable view of bytes that are known to be a message, without a check.
    ///
    /// # Safety
    ///
    /// [`view_mut`](Self::view_mut) would accept `bytes`.
    #[allow(unsafe_code, reason = "the entry for bytes that need no check")]
    #[inline]
    #[must_use]
    unsafe fn view_mut_trusted(bytes: &mut [u8]) -> ViewMut<'_, Self>
    where
        Self: Sized,
    {
        // SAFETY: the caller vouches for it.
        Self::Wire::view_mut(unsafe { VerifiedMut::trust(bytes) })
    }

    /// Checks that `bytes` are a message of this type.
    ///
    /// # Errors
    ///
    /// As [`view`](Self::view).
    #[inline]
    fn verify(bytes: &[u8]) -> Result<(), Error> {
        Verified::<Self::Wire>::new(bytes, DEPTH_LIMIT).map(|_| ())
    }

    /// Checks that `bytes` are a message of this type, and turns it into a value.
    ///
    /// # Errors
    ///
    /// As [`view`](Self::view), and for enums, characters and variants that this program does not know.
    #[inline]
    fn decode<'a>(bytes: &'a [u8]) -> Result<Self, Error>
    where
        Self: Decode<'a>,
    {
        Self::decode_view(Self::view(bytes)?)
    }

    /// Number of bytes of the message.
    ///
    /// # Panics
    ///
    /// If the value is nested deeper than [`DEPTH_LIMIT`]; [`try_encode`](Self::try_encode) gives an error.
    #[inline]
    #[must_use]
    fn encoded_len(&self) -> usize {
        let mut plan = Plan::new();
        let len = measure(self, &mut plan);
        expect(plan.finish());
        len
    }

    /// The message in a buffer of its own.
    ///
    /// # Panics
    ///
    /// If the value is nested deeper than [`DEPTH_LIMIT`], or there is no memory;
    /// [`try_encode`](Self::try_encode) gives an error.
    #[cfg(feature = "alloc")]
    #[inline]
    #[must_use]
    fn encode(&self) -> alloc::vec::Vec<u8> {
        expect(self.try_encode())
    }

    /// The message in a buffer of its own.
    ///
    /// # Errors
    ///
    /// If the value is nested deeper than [`DEPTH_LIMIT`], or there is no memory.
    #[cfg(feature = "alloc")]
    #[inline]
    fn try_encode(&self) -> Result<alloc::vec::Vec<u8>, EncodeError> {
        let mut bytes = alloc::vec::Vec::new();
        self.try_encode_to(&mut bytes)?;
        Ok(bytes)
    }

    /// Appends the message to `out`.
    ///
    /// # Panics
    ///
    /// As [`encode`](Self::encode).
    #[cfg(feature = "alloc")]
    #[inline]
    fn encode_to(&self, out: &mut alloc::vec::Vec<u8>) {
        expect(self.try_encode_to(out));
    }

    /// Appends the message to `out`, which stays as it is if that fails.
    ///
    /// # Errors
    ///
    /// As [`try_encode`](Self::try_encode).
    #[cfg(feature = "alloc")]
    #[allow(unsafe_code, reason = "writes into memory that is not initialized yet")]
    #[inline]
    fn try_encode_to(&self, out: &mut alloc::vec::Vec<u8>) -> Result<(), EncodeError> {
        let mut plan = Plan::new();
        let len = measure(self, &mut plan);
        let widths = plan.finish()?;
        out.try_reserve(len).map_err(|_| EncodeError::OutOfMemory { needed: len })?;
        let start = out.spare_capacity_mut().as_mut_ptr().cast();
        // SAFETY: `len` bytes are reserved, and nothing else uses them meanwhile.
        unsafe { write_message(self, start, len, widths) };
        // SAFETY: the writer has asserted that it has initialized all `len` bytes.
        unsafe { out.set_len(out.len() + len) };
        Ok(())
    }

    /// Writes the message to the beginning of `out`, and gives its length.
    ///
    /// # Errors
    ///
    /// If `out` is too small, with the size that is needed; if the value is nested deeper than [`DEPTH_LIMIT`].
    #[allow(unsafe_code, reason = "writes by pointer, as into memory that is not initialized")]
    #[inline]
    fn encode_into(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
        let mut plan = Plan::new();
        let len = measure(self, &mut plan);
        let widths = plan.finish()?;
        if out.len() < len {
            return Err(EncodeError::TooSmall { needed: len, found: out.len() });
        }
        // SAFETY: `out` has `len` bytes, exclusively borrowed.
        unsafe { write_message(self, out.as_mut_ptr(), len, widths) };
        Ok(len)
    }

    /// The bytes of a value of a fixed type.
    #[doc(hidden)]
    #[cold]
    fn pack(&self) -> PackedOf<Self> {
        unreachable!("only fixed types are packed")
    }

    /// The bytes of the fixed payload of a field: the value's, or what is optional.
    #[doc(hidden)]
    #[inline(always)]
    fn pack_payload(&self) -> PayloadOf<Self> {
        // The payload of all types but `Option` is the type itself, so the sizes are the same.
        let packed = self.pack();
        zerocopy::FromBytes::read_from_bytes(zerocopy::IntoBytes::as_bytes(&packed))
            .unwrap_or_else(|_| unreachable!("a type is its own payload"))
    }

    /// Whether an optional has a value.
    #[doc(hidden)]
    #[inline(always)]
    fn is_present(&self) -> bool {
        true
    }

    /// Visits each field of a value that is written as a record, in wire order.
    #[doc(hidden)]
    #[inline]
    fn fields<V: FieldVisitor<<Self::Wire as Check>::Record>>(&self, _: &mut V) {}

    /// Number of bytes of a variable value's range.
    #[doc(hidden)]
    #[cold]
    fn measure_range(&self, _: &mut Plan) -> usize {
        unreachable!("only ranges that are no records are measured")
    }

    /// Writes a variable value's range.
    #[doc(hidden)]
    #[cold]
    fn write_range(&self, _: &mut Writer<'_>) {
        unreachable!("only ranges that are no records are written")
    }

    /// Number of bytes of a variable field's range: the value's, or what is optional.
    #[doc(hidden)]
    #[inline(always)]
    fn measure_payload(&self, plan: &mut Plan) -> usize {
        measure(self, plan)
    }

    /// Writes a variable field's range.
    #[doc(hidden)]
    #[inline(always)]
    fn write_payload(&self, writer: &mut Writer<'_>) {
        write(self, writer);
    }

    /// Writes the items of a list of a fixed type.
    #[doc(hidden)]
    #[inline]
    fn write_items(items: &[Self], writer: &mut Writer<'_>)
    where
        Self: Sized,
    {
        writer.put_items(items.iter().map(Self::pack));
    }

    /// Whether the type's `Ord` is the order of its keys on the wire: an ordered map needs no sorting then.
    #[doc(hidden)]
    const ORD_IS_WIRE_ORDER: bool = false;

    /// The order of two keys, on the wire.
    #[doc(hidden)]
    #[cold]
    fn order(&self, _: &Self) -> core::cmp::Ordering {
        unreachable!("only keys have an order")
    }
}

/// Fills `len` bytes with the message of a value. A function of its own: beside the plan, its loops would run short of
/// registers.
///
/// # Panics
///
/// If the message has another length.
///
/// # Safety
///
/// `start` is valid for writes of `len` bytes.
#[allow(unsafe_code, reason = "writes by pointer, into memory that may not be initialized")]
#[inline(never)]
unsafe fn write_message<T: Flat + ?Sized>(value: &T, start: *mut u8, len: usize, widths: &[u8]) {
    // SAFETY: passed on.
    let mut writer = unsafe { Writer::new(start, len, widths) };
    write(value, &mut writer);
    writer.finish();
}

/// Number of bytes of a value's range.
#[inline(always)]
pub(crate) fn measure<T: Flat + ?Sized>(value: &T, plan: &mut Plan) -> usize {
    match T::Wire::FORM {
        Form::Fixed => size_of::<PackedOf<T>>(),
        Form::Record => RecordMeasure::measure(value, plan),
        Form::Range => value.measure_range(plan),
    }
}

/// Writes a value's range.
#[inline(always)]
pub(crate) fn write<T: Flat + ?Sized>(value: &T, writer: &mut Writer<'_>) {
    match T::Wire::FORM {
        Form::Fixed => writer.put_packed(value.pack()),
        Form::Record => writer.record(value, &WriteFields),
        Form::Range => value.write_range(writer),
    }
}

#[inline]
fn expect<T>(result: Result<T, EncodeError>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{error}"),
    }
}
