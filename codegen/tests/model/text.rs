//! Models from a text, and back.

use std::io;
use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::Sources;
use llano_codegen::model::breaking::{Profile, breaking};
use llano_codegen::model::{Model, lock};
use llano_codegen::schema::{self, Files, read_lock};

use crate::random::Random;

struct Text<'t>(&'t str);

impl Files for Text<'_> {
    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Ok(self.0.as_bytes().to_vec())
    }
}

pub(crate) fn compile(text: &str) -> Model {
    let compilation = schema::compile(&Text(text), &[PathBuf::from("schema.flat")], &[]);
    compilation.model.unwrap_or_else(|| panic!("{text}\n{:#?}", compilation.diagnostics))
}

/// The codes and messages of what is reported of a text.
pub(crate) fn reports(text: &str) -> Vec<String> {
    let compilation = schema::compile(&Text(text), &[PathBuf::from("schema.flat")], &[]);
    compilation.diagnostics.iter().map(|it| format!("{} {}", it.code, it.message)).collect()
}

#[test]
fn a_lock_says_what_the_model_says() {
    for seed in 0..60 {
        let model = Random::new(seed).model();
        let text = lock::write(&model);
        let compilation = read_lock(Sources::default(), Path::new("llano.lock"), &text);
        let read = compilation.model.unwrap_or_else(|| panic!("{text}\n{:#?}", compilation.diagnostics));
        for (name, profile) in Profile::ALL {
            assert_eq!(breaking(&model, &read, profile), [], "seed {seed}, {name}\n{text}");
            assert_eq!(breaking(&read, &model, profile), [], "seed {seed}, {name}\n{text}");
        }
        assert_eq!(lock::write(&read), text, "seed {seed}");
    }
}

#[test]
fn a_change_is_seen_through_a_lock() {
    for seed in 0..60 {
        let mut random = Random::new(seed);
        let old = random.model();
        let mut new = old.clone();
        let ids: Vec<_> = old.types().map(|(id, _)| id).collect();
        let id = *random.pick(&ids);
        let Some(expected) = random.breaking_edit(&mut new, id) else { continue };
        let text = lock::write(&old);
        let read = read_lock(Sources::default(), Path::new("llano.lock"), &text).model.expect("a model");
        let found: Vec<_> = breaking(&read, &new, Profile::Wire).iter().map(|report| report.code).collect();
        assert!(found.contains(&expected.code), "seed {seed}: {found:?}\n{text}");
    }
}
