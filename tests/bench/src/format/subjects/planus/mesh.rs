//! The mesh in planus's types.

use super::{Peer, VALID};
use crate::{
    format::{
        data::mesh::{Mesh, Triangle, Vector3},
        fold::{Fold, Reads},
    },
    generated::bench_planus::bench as own,
};

impl Peer for Mesh {
    type Own = own::Mesh;
    type View<'m> = own::MeshRef<'m>;

    fn own(&self) -> own::Mesh {
        let vector = |Vector3 { x, y, z }| own::Vector3 { x, y, z };
        let triangle = |triangle: &Triangle| own::Triangle {
            v0: vector(triangle.v0),
            v1: vector(triangle.v1),
            v2: vector(triangle.v2),
            normal: vector(triangle.normal),
        };
        own::Mesh { triangles: self.triangles.iter().map(triangle).collect() }
    }
}

impl Reads for own::MeshRef<'_> {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        for triangle in self.triangles().expect(VALID) {
            let normal = triangle.normal();
            fold.short_floats([normal.x(), normal.y(), normal.z()]);
        }
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        for triangle in self.triangles().expect(VALID) {
            for v in [triangle.v0(), triangle.v1(), triangle.v2(), triangle.normal()] {
                fold.short_floats([v.x(), v.y(), v.z()]);
            }
        }
        fold.get()
    }
}
