//! Generated modules in the place of their users.

/// Puts the modules here that a build script has generated from schemas: the module `trading.orders` is
/// `schemas::trading::orders`, where that is
///
/// ```ignore
/// mod schemas {
///     ::llano::include_schemas!();
/// }
/// ```
///
/// The build script calls `llano_codegen::build()`. What is checked in instead, written by `llano gen rust`, is a module
/// as any other.
#[macro_export]
macro_rules! include_schemas {
    () => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/llano/mod.rs"));
    };
}
