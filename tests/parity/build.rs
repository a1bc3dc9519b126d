//! Writes the Rust of all schemas.

fn main() {
    llano_codegen::build()
        .path("../../schemas/chat.flat")
        .path("../../schemas/earthquakes.flat")
        .path("../../schemas/game.flat")
        .path("../../schemas/telemetry.flat")
        .path("../../schemas/llano")
        .path("../../schemas/market")
        .compile();
}
