//! The mesh as protobuf messages.

use super::Peer;
use crate::format::data::mesh;

/// A point or a direction.
#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(crate) struct Vector3 {
    #[prost(float, tag = "1")]
    x: f32,
    #[prost(float, tag = "2")]
    y: f32,
    #[prost(float, tag = "3")]
    z: f32,
}

/// Three points and a normal.
#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(crate) struct Triangle {
    #[prost(message, optional, tag = "1")]
    v0: Option<Vector3>,
    #[prost(message, optional, tag = "2")]
    v1: Option<Vector3>,
    #[prost(message, optional, tag = "3")]
    v2: Option<Vector3>,
    #[prost(message, optional, tag = "4")]
    normal: Option<Vector3>,
}

/// The message.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Mesh {
    #[prost(message, repeated, tag = "1")]
    triangles: Vec<Triangle>,
}

impl Peer for mesh::Mesh {
    type Own = Mesh;

    fn own(&self) -> Mesh {
        let vector = |mesh::Vector3 { x, y, z }| Some(Vector3 { x, y, z });
        let triangle = |triangle: &mesh::Triangle| Triangle {
            v0: vector(triangle.v0),
            v1: vector(triangle.v1),
            v2: vector(triangle.v2),
            normal: vector(triangle.normal),
        };
        Mesh { triangles: self.triangles.iter().map(triangle).collect() }
    }
}
