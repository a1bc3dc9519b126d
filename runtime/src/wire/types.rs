//! The wire types. Values of them do not exist: they stand for what bytes look like.

use core::marker::PhantomData;

/// UTF-8 text.
pub struct Text;

/// Nothing: the payload of an alternative without one.
pub struct Unit;

/// A list.
pub struct ListOf<W>(PhantomData<fn() -> W>);

/// A map with ascending keys.
pub struct MapOf<K, V>(PhantomData<fn() -> (K, V)>);

/// A set with ascending keys.
pub struct SetOf<K>(PhantomData<fn() -> K>);

/// A value that may be absent.
pub struct Opt<W>(PhantomData<fn() -> W>);

/// An array: `N` values without a count.
pub struct ArrayOf<W, const N: usize>(PhantomData<fn() -> W>);

/// Inline text of at most `N` bytes, whose length is an `L`.
pub struct InlineText<const N: usize, L>(PhantomData<fn() -> L>);

/// A list of at most `N` values that takes the space for all of them, and whose length is an `L`.
pub struct InlineOf<W, const N: usize, L>(PhantomData<fn() -> (W, L)>);

/// The record that [`Record`](super::Record) describes.
pub struct Rec<R>(PhantomData<fn() -> R>);

/// The variant that [`Variant`](super::Variant) describes.
pub struct Choice<V>(PhantomData<fn() -> V>);

/// The closed struct that [`FixedStruct`] describes.
pub struct Struct<S>(PhantomData<fn() -> S>);

/// A closed struct of fixed types. `#[derive(Flat)]` with `#[flat(fixed)]` implements it.
pub trait FixedStruct {
    /// The struct's name, for errors.
    const NAME: &'static str;
    /// The fields back to back: what views of the struct point to.
    type Packed: super::Packed;
}
