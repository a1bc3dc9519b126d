//! The `llano` command as its users meet it, and how diagnostics look.

mod breaking;
mod check;
mod corpus;
mod explain;
mod fmt;
mod generate;
mod golden;
mod help;
mod layout;
mod lock;
mod render;
mod support;
mod watch;
