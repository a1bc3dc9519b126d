//! The mesh, read from rkyv's archive.

use rkyv::{munge::munge, seal::Seal, vec::ArchivedVec};

use super::Update;
use crate::format::{
    data::mesh::{ArchivedMesh, ArchivedTriangle, ArchivedVector3, Mesh},
    fold::{Fold, Reads},
};

impl Reads for ArchivedMesh {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        for triangle in self.triangles.iter() {
            let ArchivedVector3 { x, y, z } = &triangle.normal;
            fold.short_floats([x.to_native(), y.to_native(), z.to_native()]);
        }
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        for triangle in self.triangles.iter() {
            for v in [&triangle.v0, &triangle.v1, &triangle.v2, &triangle.normal] {
                fold.short_floats([v.x.to_native(), v.y.to_native(), v.z.to_native()]);
            }
        }
        fold.get()
    }
}

impl Update for Mesh {
    fn update(archive: Seal<'_, ArchivedMesh>) {
        munge!(let ArchivedMesh { triangles } = archive);
        let mut triangles = ArchivedVec::as_slice_seal(triangles);
        for index in 0..triangles.len() {
            munge! {
                let ArchivedTriangle { normal: ArchivedVector3 { mut x, mut y, mut z }, .. } =
                    triangles.as_mut().index(index);
            }
            *x = (-x.to_native()).into();
            *y = (-y.to_native()).into();
            *z = (-z.to_native()).into();
        }
    }
}
