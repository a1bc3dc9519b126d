//! What the schema compiler generates, compiled: `codegen/tests/golden` has the schemas and the code.

#![forbid(unsafe_code)]
#![deny(missing_docs, nonstandard_style, unused, deprecated, clippy::all, clippy::pedantic)]

/// The generated code, as a program has it that keeps it beside its own.
#[rustfmt::skip]
pub mod generated {
    include!("../../../codegen/tests/golden/generated/mod.rs");
}

mod everything;
mod names;

use llano::Decode;

/// Encodes a value and decodes it again.
#[track_caller]
fn round_trip<T>(value: &T)
where
    T: for<'a> Decode<'a> + PartialEq + std::fmt::Debug,
{
    let bytes = value.encode();
    assert_eq!(T::decode(&bytes).as_ref(), Ok(value));
    let view = T::view(&bytes).expect("what was encoded is valid");
    assert_eq!(view, T::view(&bytes.clone()).expect("the same"));
    T::view_mut(&mut bytes.clone()).expect("what was encoded is complete");
}

/// What a message without a byte says is what a value is by default.
#[track_caller]
fn is_default<T>()
where
    T: for<'a> Decode<'a> + Default + std::fmt::Debug,
{
    let decoded = T::decode(&[]).expect("no byte is all defaults");
    // Not `==`: a default may be no number.
    assert_eq!(format!("{decoded:?}"), format!("{:?}", T::default()));
    let encoded = T::default().encode();
    assert_eq!(format!("{:?}", T::view(&encoded)), format!("{:?}", T::view(&[])));
}
