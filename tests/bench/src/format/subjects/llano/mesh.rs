//! The mesh, read from its message.

use llano::ViewMut;

use super::Update;
use crate::format::{
    data::mesh::{Mesh, MeshView},
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
            let normal = triangle.normal_mut();
            normal.set_x(-normal.x());
            normal.set_y(-normal.y());
            normal.set_z(-normal.z());
        }
    }
}
