//! The mesh, read from its message.

use llano::ViewMut;

use super::Update;
use crate::format::{
    data::mesh::{Mesh, MeshView, Vector3},
    fold::{Fold, Reads},
};

impl Reads for MeshView<'_> {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        for triangle in self.triangles() {
            let normal = triangle.normal();
            fold.short_floats([normal.x(), normal.y(), normal.z()]);
        }
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        for triangle in self.triangles() {
            for v in [triangle.v0(), triangle.v1(), triangle.v2(), triangle.normal()] {
                fold.short_floats([v.x(), v.y(), v.z()]);
            }
        }
        fold.get()
    }
}

impl Update for Mesh {
    fn update(mut view: ViewMut<'_, Self>) {
        for triangle in view.triangles_mut() {
            let normal = triangle.normal();
            let (x, y, z) = (-normal.x(), -normal.y(), -normal.z());
            triangle.set_normal(Vector3 { x, y, z });
        }
    }
}
