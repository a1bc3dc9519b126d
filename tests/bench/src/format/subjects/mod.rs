//! Those who are measured: one module a format, and in it one file a data set.

mod bitcode;
mod capnp;
mod llano;
mod planus;
mod postcard;
mod prost;
mod rkyv;

use std::{hint::black_box, slice};

use super::{
    data::{document::Document, earthquakes::Feed, log::Logs, mesh::Mesh, ticks::Tick},
    op,
};
use crate::measure::Suite;

/// Adds everyone's cases on the log.
pub(crate) fn log<'a>(logs: &'a Logs, suite: &mut Suite<'a>) {
    let logs = slice::from_ref(logs);
    llano::add_with_borrowed(logs, suite);
    rkyv::add(logs, suite);
    planus::add(logs, suite);
    capnp::add(logs, suite);
    bitcode::add_with_borrowed(logs, suite);
    prost::add(logs, suite);
    postcard::add_with_borrowed(logs, suite);
}

/// Adds everyone's cases on the mesh, and the floor beneath them.
pub(crate) fn mesh<'a>(mesh: &'a Mesh, suite: &mut Suite<'a>) {
    let meshes = slice::from_ref(mesh);
    llano::add(meshes, suite);
    rkyv::add(meshes, suite);
    planus::add(meshes, suite);
    capnp::add(meshes, suite);
    bitcode::add(meshes, suite);
    prost::add(meshes, suite);
    postcard::add(meshes, suite);
    memcpy(mesh, suite);
}

/// Adds everyone's cases on the earthquakes.
pub(crate) fn earthquakes<'a>(feed: &'a Feed, suite: &mut Suite<'a>) {
    let feed = slice::from_ref(feed);
    llano::add_with_borrowed(feed, suite);
    rkyv::add(feed, suite);
    planus::add(feed, suite);
    capnp::add(feed, suite);
    bitcode::add_with_borrowed(feed, suite);
    prost::add(feed, suite);
    postcard::add_with_borrowed(feed, suite);
}

/// Adds everyone's cases on the document.
pub(crate) fn document<'a>(document: &'a Document, suite: &mut Suite<'a>) {
    let document = slice::from_ref(document);
    llano::add_with_borrowed(document, suite);
    rkyv::add(document, suite);
    planus::add(document, suite);
    capnp::add(document, suite);
    bitcode::add_by_serde(document, suite);
    prost::add(document, suite);
    postcard::add_with_borrowed(document, suite);
}

/// Adds everyone's cases on the stream of ticks.
pub(crate) fn ticks<'a>(ticks: &'a [Tick], suite: &mut Suite<'a>) {
    llano::add(ticks, suite);
    rkyv::add(ticks, suite);
    planus::add(ticks, suite);
    capnp::add(ticks, suite);
    bitcode::add(ticks, suite);
    prost::add(ticks, suite);
    postcard::add(ticks, suite);
}

/// One copy of the mesh's bytes into a reused buffer: no encoder of it can be faster.
fn memcpy(mesh: &Mesh, suite: &mut Suite<'_>) {
    let vertices = mesh.triangles.iter().flat_map(|t| [t.v0, t.v1, t.v2, t.normal]);
    let floats = vertices.flat_map(|v| [v.x, v.y, v.z]);
    let source: Vec<u8> = floats.flat_map(f32::to_le_bytes).collect();
    let mut target = Vec::new();
    suite.time(op::SERIALIZE, "memcpy", move || {
        target.clear();
        target.extend_from_slice(black_box(&source));
        black_box(&target);
    });
}
