//! From the [`model`](crate::model) to the [`ir`](crate::ir): what the types of schemas are in Rust.

mod names;

pub use names::{ident, path};
