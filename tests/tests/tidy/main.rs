//! The architecture as the source must keep it. Each rule is a table or a list, with the reason beside what it allows.

mod arrows;
mod packages;
mod source;
mod style;
