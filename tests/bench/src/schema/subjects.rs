//! The compilers.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::{Command, Stdio},
};

use super::{Folder, dialect::Dialect, op};
use crate::measure::Suite;

fn lines(texts: impl Iterator<Item = impl AsRef<str>>) -> usize {
    texts.map(|text| text.as_ref().lines().count()).sum()
}

/// Llano.
pub(super) fn llano<'a>(folder: &Folder, suite: &mut Suite<'a>) -> io::Result<()> {
    use llano_codegen::{
        rust,
        schema::{DiskFiles, compile},
    };

    let files = folder.files(Dialect::Llano);
    let check = move || compile(&DiskFiles, &files, &[]).model.expect("schemas without faults");
    let generate = {
        let check = check.clone();
        move || rust::generate(&check())
    };
    if folder.count == 1 {
        suite.lines(op::SCHEMA_LINES, "llano", folder.lines(Dialect::Llano)?);
        suite.lines(op::RUST_LINES, "llano", lines(generate().iter().map(|file| &file.text)));
    }
    suite.time(op::CHECK, "llano", check);
    suite.time(op::GENERATE, "llano", generate);
    Ok(())
}

/// `planus`, for FlatBuffers.
pub(super) fn planus<'a>(folder: &Folder, suite: &mut Suite<'a>) -> io::Result<()> {
    let files = folder.files(Dialect::FlatBuffers);
    let check = move || planus_translation::translate_files(&files).expect("schemas without faults");
    let generate = {
        let check = check.clone();
        move || planus_codegen::generate_rust(&check(), false).expect("types that can be generated")
    };
    // `rustfmt` takes minutes for what comes of a hundred files.
    if folder.count == 1 {
        suite.lines(op::SCHEMA_LINES, "planus", folder.lines(Dialect::FlatBuffers)?);
        suite.lines(op::RUST_LINES, "planus", lines([rustfmt(&generate())?].iter()));
    }
    suite.time(op::CHECK, "planus", check);
    suite.time(op::GENERATE, "planus", generate);
    Ok(())
}

/// `protox` and `prost-build`, for Protobuf.
pub(super) fn prost<'a>(folder: &Folder, suite: &mut Suite<'a>) -> io::Result<()> {
    let files = folder.files(Dialect::Protobuf);
    let root = [folder.path.clone()];
    let check = move || protox::compile(&files, &root).expect("schemas without faults");
    let generate = {
        let check = check.clone();
        move || {
            let module = |package: &str| prost_build::Module::from_protobuf_package_name(package);
            let files = check().file.into_iter().map(|file| (module(file.package()), file));
            prost_build::Config::new().generate(files.collect()).expect("types that can be generated")
        }
    };
    if folder.count == 1 {
        suite.lines(op::SCHEMA_LINES, "protox+prost", folder.lines(Dialect::Protobuf)?);
        suite.lines(op::RUST_LINES, "protox+prost", lines(generate().values()));
    }
    suite.time(op::CHECK, "protox+prost", check);
    suite.time(op::GENERATE, "protox+prost", generate);
    Ok(())
}

/// The text as `rustfmt` formats it.
fn rustfmt(text: &str) -> io::Result<String> {
    let rustfmt = PathBuf::from(std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into()));
    let mut child =
        Command::new(rustfmt).args(["--edition", "2024"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut input = child.stdin.take().expect("a pipe was asked for");
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().expect("writing does not panic")?;
    String::from_utf8(output.stdout).map_err(io::Error::other)
}
