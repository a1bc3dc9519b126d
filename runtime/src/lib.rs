//! Llano: a zero-copy flat wire format.
//!
//! Derive [`Flat`] on a struct, and its values become flat messages: read in place through views that cost what a
//! plain struct costs, written straight into memory of the caller's choice, changed in place, evolved without
//! breaking readers or writers.
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use llano::Flat;
//!
//! #[derive(Flat)]
//! struct Order {
//!     id: u64,
//!     symbol: String,
//!     note: Option<String>,
//! }
//!
//! let order = Order { id: 7, symbol: "LLNO".into(), note: None };
//! let mut bytes = order.encode();
//!
//! let view = Order::view(&bytes)?; // verified once; what follows cannot fail
//! assert_eq!((view.id(), view.symbol(), view.note()), (7, "LLNO", None));
//!
//! Order::view_mut(&mut bytes)?.set_id(8);
//! assert_eq!(Order::view(&bytes)?.id(), 8);
//! # }
//! # Ok::<(), llano::Error>(())
//! ```
//!
//! # Features
//!
//! - `std` (default): `HashMap`, `HashSet`. Implies `alloc`.
//! - `alloc`: `String`, `Vec` and the like; messages in fresh buffers. Without it, reading works in full, and
//!   [`Flat::encode_into`] for values with up to 256 containers.
//! - `derive` (default): `#[derive(Flat)]`.

#![no_std]
#![deny(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// Generated code names the crate by its name, also in this crate's own tests.
extern crate self as llano;

// The book lies outside of the package: no build but that of the documentation's tests reaches for it.
#[cfg(all(doctest, feature = "std", feature = "derive"))]
mod book;
mod decode;
mod edit;
mod encode;
mod error;
mod flags;
mod inline;
mod macros;
mod native;
mod protocol;
mod validate;
mod verify;
mod view;
#[allow(unsafe_code, reason = "the module that reads and writes the bytes of the format")]
mod wire;

pub use decode::Decode;
pub use edit::{IterMut, LazyMut, ListMut, MapMut, PartsMut, Reach, Store, ViewMut};
pub use encode::{Flat, View};
pub use error::{EncodeError, Error, ErrorKind, TooLong};
pub use inline::{InlineBytes, InlineList, InlineString};
#[cfg(feature = "derive")]
pub use llano_derive::Flat;
pub use native::Native;
pub use protocol::UnknownMessage;
pub use validate::{Found, Validate, Violation};
pub use view::{Array, Iter, Lazy, List, Map, RecordView, Set};
pub use wire::big_endian;
pub use wire::little_endian::{F32, F64, I16, I32, I64, I128, U16, U32, U64, U128};
pub use wire::{
    Be, BigEndian, Bits, Bool, Discriminant, Flags, Length, Open, PackedFlags, PackedList, PackedString, Unknown,
};

/// How many containers may lie in each other: the deepest that readers accept unless told otherwise, and the deepest
/// that is encoded. Text, and lists of fixed types, are no containers.
pub const DEPTH_LIMIT: u32 = 64;

/// What generated code uses. Not part of the public interface.
#[doc(hidden)]
pub mod generated {
    #[cfg(feature = "alloc")]
    pub use alloc::{
        boxed::Box,
        collections::{BTreeMap, BTreeSet},
        string::String,
        vec::Vec,
    };

    pub use zerocopy;

    pub use crate::decode::{DecodeView, decode, outlined, unknown_alternative};
    pub use crate::edit::{parts, payload_mut, reach, store};
    pub use crate::encode::{
        FieldVisitor, PackedOf, Plan, assert_fixed, assert_layout, assert_size, measure_alternative, place, unpack,
        write_alternative,
    };
    pub use crate::flag_methods;
    pub use crate::flags::{debug_flags, flag_names};
    pub use crate::inline::fitting;
    pub use crate::validate::{Constraint, Member, Pattern, check_len, check_member, check_pattern, check_range};
    pub use crate::view::{
        Shown, default_bytes, default_scalar, default_text, get, payload, same_field, show, show_field,
    };
    pub use crate::wire::*;
    pub use crate::{
        __discriminant as discriminant, __fixed as fixed, __record as record, __value as value, __variant as variant,
    };
}
