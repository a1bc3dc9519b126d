//! What emitted code is made of: for each kind of type a macro that takes a table of its parts, and its views as the
//! signatures of their methods.
//!
//! A type with parameters stands after `for`, with its parameters in brackets; the form without is short for the one
//! with none. Emitted code names these macros by `llano::generated`, without the underscores.

mod discriminant;
mod fixed;
mod include;
mod record;
mod value;
mod variant;
