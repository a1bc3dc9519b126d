//! The `llano` command as its users meet it, and how diagnostics look.

mod golden;
mod render;
