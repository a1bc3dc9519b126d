//! The functions of the model, on models that are built by hand or at random.

mod build;
mod codec;
mod encode;
mod evolution;
mod fingerprint;
#[cfg(feature = "schema")]
mod golden;
mod layout;
mod random;
#[cfg(feature = "schema")]
mod text;
#[cfg(feature = "schema")]
mod written;
