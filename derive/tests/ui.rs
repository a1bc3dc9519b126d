//! What the derive says of types that it refuses, and what the compiler says where a bound of Llano's fails.
//!
//! The expected output is one compiler's: others word the parts that are not ours differently, so with them the test
//! says that it is skipped. To write the expected output anew, run it with `TRYBUILD=overwrite`, and set the version.

use std::process::Command;

/// The compiler that the expected output was written with.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn mistakes_are_explained() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version =
        Command::new(rustc).arg("--version").output().expect("the compiler that builds this test runs").stdout;
    let version = String::from_utf8_lossy(&version);
    if !version.starts_with(COMPILER) || version.contains("nightly") {
        eprintln!("skipped: the expected output is that of {COMPILER}x, this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
