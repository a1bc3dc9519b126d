//! Compiles the schemas of the workspace and those of the tests.

fn main() {
    let workspace = "../../schemas";
    let real = ["chat.flat", "earthquakes.flat", "game.flat", "llano", "market", "telemetry.flat"];
    let build = real.iter().fold(llano_codegen::build(), |build, path| build.path(format!("{workspace}/{path}")));
    build.path("schemas").root("schemas").compile();
}
