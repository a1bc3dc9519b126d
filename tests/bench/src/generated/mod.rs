//! Code that the peers' compilers wrote from `schemas/`, as they wrote it.

#[rustfmt::skip]
#[allow(
    warnings,
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    reason = "written by capnpc-rust"
)]
pub(crate) mod bench_capnp;

#[rustfmt::skip]
#[allow(
    warnings,
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    reason = "written by planus"
)]
pub(crate) mod bench_planus;
