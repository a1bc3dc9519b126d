//! Types without a flat form that are known by their names. All are reported at once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use llano::Flat;

#[derive(Flat)]
struct Fields<'a> {
    size: usize,
    offsets: Vec<Option<isize>>,
    pointer: *const u8,
    callback: fn(u32) -> u32,
    exclusive: &'a mut u32,
    object: Box<dyn std::fmt::Debug>,
    shape: Vec<impl Copy>,
    float_key: HashMap<f64, u8>,
    float_in_key: BTreeMap<(u8, [f32; 2]), u8>,
    floats: BTreeSet<f32>,
    tuple: (u8, u8, u8, u8, u8, u8, u8, u8, u8),
    slices: Vec<[u8]>,
    text: str,
}

#[derive(Flat)]
enum Payloads {
    Size(usize),
    Named { text: Option<str>, size: u32 },
}

#[derive(Flat)]
union Number {
    integer: u32,
    float: f32,
}

fn main() {}
