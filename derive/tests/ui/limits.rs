//! Types that are too large for the format, or too small.

use llano::Flat;

#[derive(Flat)]
struct Wide {
    data: [u64; 8192],
}

#[derive(Flat)]
struct Many {
    texts: [String; 256],
}

#[derive(Flat)]
#[flat(fixed)]
struct Nothing {
    nothing: [u8; 0],
}

#[derive(Flat)]
struct Lists {
    nothings: Vec<Nothing>,
    arrays: Vec<[u8; 0]>,
    keys: std::collections::BTreeMap<[u8; 0], u8>,
    values: std::collections::BTreeMap<u8, [u8; 0]>,
    set: std::collections::BTreeSet<[u8; 0]>,
}

fn main() {}
