//! Random values of every shape go to bytes and come back, whichever way they are written and read.

#![allow(
    clippy::cast_possible_truncation,
    clippy::float_cmp,
    clippy::large_stack_arrays,
    clippy::option_option,
    clippy::struct_field_names,
    clippy::type_complexity,
    clippy::vec_box,
    clippy::zero_sized_map_values,
    reason = "random numbers are cut to size, and shapes are as odd as the format lets them be"
)]

#[path = "../common/mod.rs"]
mod common;

mod borrowed;
mod check;
mod inline;
mod limits;
mod lists;
mod maps;
mod native;
mod order;
mod shapes;
mod views;
mod widths;
