//! The model of Llano's types, and the Rust that is emitted for it.
//!
//! Whoever describes types, the derive macro or the schema compiler, builds the values of [`ir`]; [`rust`] turns
//! them into tokens. Neither knows where a description came from.

#![forbid(unsafe_code)]

#[cfg(feature = "schema")]
mod build;
pub mod diagnostics;
pub mod ir;
#[cfg(feature = "schema")]
pub mod lower;
pub mod model;
#[cfg(feature = "schema")]
pub mod pattern;
#[cfg(feature = "schema")]
pub mod render;
pub mod rust;
#[cfg(feature = "schema")]
pub mod schema;

#[cfg(feature = "schema")]
pub use build::{Build, BuildError, Change, ChangeKind, build, compare, write};
