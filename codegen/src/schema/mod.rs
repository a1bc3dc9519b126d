//! The schema language: from text to the [`model`](crate::model).

pub mod ast;
mod parse;

pub use parse::parse;
