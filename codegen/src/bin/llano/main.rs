//! The `llano` command.

fn main() {}
