//! What the schema compiler makes of the schemas of the workspace and of the tests.

::llano::include_schemas!();
