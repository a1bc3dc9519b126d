//! Writes the Rust of the tour's types.

fn main() {
    llano_codegen::build().path("../schemas/earthquakes.flat").compile();
}
