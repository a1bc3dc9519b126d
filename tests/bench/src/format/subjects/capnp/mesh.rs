//! The mesh as capnp messages.

use capnp::Result;

use super::{Peer, VALID, at};
use crate::{
    format::{
        data::mesh::{Mesh, Triangle, Vector3},
        fold::{Fold, Reads},
    },
    generated::bench_capnp::{mesh, triangle, vector3},
};

impl Peer for Mesh {
    type Own = mesh::Owned;

    fn write(&self, to: mesh::Builder<'_>) {
        let mut triangles = to.init_triangles(at(self.triangles.len()));
        for (index, triangle) in self.triangles.iter().enumerate() {
            let mut to = triangles.reborrow().get(at(index));
            write(triangle.v0, to.reborrow().init_v0());
            write(triangle.v1, to.reborrow().init_v1());
            write(triangle.v2, to.reborrow().init_v2());
            write(triangle.normal, to.init_normal());
        }
    }

    fn read(from: mesh::Reader<'_>) -> Result<Self> {
        Ok(Self { triangles: from.get_triangles()?.iter().map(read).collect::<Result<_>>()? })
    }
}

fn write(vector: Vector3, mut to: vector3::Builder<'_>) {
    to.set_x(vector.x);
    to.set_y(vector.y);
    to.set_z(vector.z);
}

fn read(from: triangle::Reader<'_>) -> Result<Triangle> {
    let vector = |from: vector3::Reader<'_>| Vector3 { x: from.get_x(), y: from.get_y(), z: from.get_z() };
    Ok(Triangle {
        v0: vector(from.get_v0()?),
        v1: vector(from.get_v1()?),
        v2: vector(from.get_v2()?),
        normal: vector(from.get_normal()?),
    })
}

fn fixed(mesh: &mesh::Reader<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    for triangle in mesh.get_triangles()? {
        let normal = triangle.get_normal()?;
        fold.short_floats([normal.get_x(), normal.get_y(), normal.get_z()]);
    }
    Ok(fold.get())
}

fn all(mesh: &mesh::Reader<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    for triangle in mesh.get_triangles()? {
        let [v0, v1, v2] = [triangle.get_v0()?, triangle.get_v1()?, triangle.get_v2()?];
        for v in [v0, v1, v2, triangle.get_normal()?] {
            fold.short_floats([v.get_x(), v.get_y(), v.get_z()]);
        }
    }
    Ok(fold.get())
}

impl Reads for mesh::Reader<'_> {
    fn fixed(&self) -> u64 {
        fixed(self).expect(VALID)
    }

    fn all(&self) -> u64 {
        all(self).expect(VALID)
    }
}
