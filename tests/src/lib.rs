//! What the integration tests beside this package share.

pub mod golden;
