//! The data: one plain Rust model each, and where its values come from.

pub(crate) mod document;
pub(crate) mod earthquakes;
pub(crate) mod log;
pub(crate) mod mesh;
pub(crate) mod ticks;

use rand_pcg::Lcg64Xsh32;

/// The generator of all made-up data, always seeded with the first twenty digits of pi. The public
/// `rust_serialization_benchmark` does the same, so its sizes are comparable.
fn random() -> Lcg64Xsh32 {
    Lcg64Xsh32::new(3_141_592_653, 5_897_932_384)
}
