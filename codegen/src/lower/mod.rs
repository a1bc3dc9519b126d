//! From the [`model`](crate::model) to the [`ir`](crate::ir), and to what is beside it in generated files: what the types
//! of schemas are in Rust.

mod facts;
mod items;
mod lints;
mod module;
mod names;
mod types;
mod values;

pub(crate) use lints::is_markdown;
pub(crate) use module::Lower;
pub use names::{ident, path, type_ident};
pub(crate) use values::{grouped, native};
