//! A triangle mesh: one long list of closed structs, where a format can hardly do better than `memcpy`. The values are those
//! of the public `rust_serialization_benchmark`.

use rand::Rng;
use serde::{Deserialize, Serialize};

use crate::format::fold::{Fold, Model, Reads};

/// A point or a direction.
#[derive(llano::Flat)]
#[flat(fixed)]
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Vector3 {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) z: f32,
}

/// Three points and a normal.
#[derive(llano::Flat)]
#[flat(fixed)]
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Triangle {
    pub(crate) v0: Vector3,
    pub(crate) v1: Vector3,
    pub(crate) v2: Vector3,
    pub(crate) normal: Vector3,
}

/// The message.
#[derive(
    llano::Flat,
    Clone,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Mesh {
    pub(crate) triangles: Vec<Triangle>,
}

impl Reads for Mesh {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        for Triangle { normal, .. } in &self.triangles {
            fold.short_floats([normal.x, normal.y, normal.z]);
        }
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        for Triangle { v0, v1, v2, normal } in &self.triangles {
            for v in [v0, v1, v2, normal] {
                fold.short_floats([v.x, v.y, v.z]);
            }
        }
        fold.get()
    }
}

impl Model for Mesh {
    const TEXTS: bool = false;

    fn update(&mut self) {
        for Triangle { normal, .. } in &mut self.triangles {
            *normal = Vector3 { x: -normal.x, y: -normal.y, z: -normal.z };
        }
    }
}

/// 125,000 triangles: 6,000,000 bytes of floats.
pub(crate) fn generate() -> Mesh {
    let mut random = super::random();
    let count = random.gen_range(125_000_usize..125_001);
    let mut vector = || Vector3 { x: random.r#gen(), y: random.r#gen(), z: random.r#gen() };
    let triangle = |_| Triangle { v0: vector(), v1: vector(), v2: vector(), normal: vector() };
    Mesh { triangles: (0..count).map(triangle).collect() }
}
