//! Writes the golden vectors as a corpus for the fuzz target `views` to begin with.

use std::path::Path;
use std::{env, fs, io};

use llano_tests::golden::{HANDLERS, vectors};

fn main() -> io::Result<()> {
    let directory = env::args_os().nth(1).ok_or_else(|| io::Error::other("usage: fuzz_corpus <directory>"))?;
    let directory = Path::new(&directory);
    fs::create_dir_all(directory)?;
    for vector in vectors() {
        let selector = HANDLERS.iter().position(|(schema, _)| *schema == vector.schema);
        let selector = selector
            .and_then(|index| u8::try_from(index).ok())
            .ok_or_else(|| io::Error::other(format!("{}: no byte selects schema {:?}", vector.name, vector.schema)))?;
        fs::write(directory.join(vector.name.replace('/', "-")), [&[selector, 0], &vector.bytes[..]].concat())?;
    }
    Ok(())
}
