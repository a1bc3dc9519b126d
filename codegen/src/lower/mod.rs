//! From the [`model`](crate::model) to the [`ir`](crate::ir), and to what is beside it in generated files: what the types
//! of schemas are in Rust.

mod facts;
mod items;
mod module;
mod names;
mod types;
mod values;

pub(crate) use module::{Lower, is_markdown};
pub use names::{ident, path};
pub(crate) use values::{grouped, native};
