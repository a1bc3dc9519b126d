//! The schema language: from text to the [`model`](crate::model).

pub mod ast;
mod format;
mod parse;

pub use format::format;
pub use parse::parse;
