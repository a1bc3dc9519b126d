//! Every schema of `schemas/`, as Rust.

::llano::include_schemas!();
