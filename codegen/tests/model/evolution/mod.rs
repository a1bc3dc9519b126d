//! The verdicts on changes, held against what one generation reads of what the other wrote.

mod edits;
mod expect;

use llano_codegen::diagnostics::{Code, Diagnostic, Severity};
use llano_codegen::model::breaking::{Profile, breaking};
use llano_codegen::model::{Kind, Model, Type, TypeId};

use crate::codec::Codec;
use crate::random::Random;
use expect::{agrees, converted, meaning};

const RUNS: u64 = 200;

fn errors(old: &Model, new: &Model) -> Vec<Diagnostic> {
    let reports = breaking(old, new, Profile::Wire);
    reports.into_iter().filter(|report| report.severity == Severity::Error).collect()
}

fn types(model: &Model) -> Vec<TypeId> {
    model.types().map(|(id, _)| id).collect()
}

/// All values of `from` are read by `to` as they should be.
fn check_reading(random: &mut Random, from: &Model, to: &Model, case: &str) {
    let (writer, reader) = (Codec::new(from), Codec::new(to));
    for id in types(from) {
        let ty = Type::Named(id);
        for ty in [ty.clone(), Type::List(Box::new(ty))] {
            let tree = random.tree(&writer, &ty, 4);
            let bytes = writer.write(&ty, &tree);
            let expected = converted(&writer, &reader, &ty, &tree);
            assert_eq!(reader.read(&ty, &bytes), Ok(expected), "{case}, {}: {bytes:x?}", from.path(id));
        }
    }
}

#[test]
fn compatible_changes_are_none_and_are_read_as_they_should_be() {
    let mut applied = 0;
    for seed in 0..RUNS {
        let mut random = Random::new(seed);
        let old = random.model();
        let mut new = old.clone();
        for _ in 0..=random.below(6) {
            let ids = types(&new);
            let id = *random.pick(&ids);
            applied += u32::from(random.compatible_edit(&mut new, id));
        }
        let case = format!("seed {seed}");
        assert_eq!(errors(&old, &new), [], "{case}");
        check_reading(&mut random, &old, &new, &format!("{case}, old to new"));
        check_reading(&mut random, &new, &old, &format!("{case}, new to old"));
    }
    assert!(applied > 300, "only {applied} changes");
}

#[test]
fn a_model_is_compatible_with_itself_in_every_profile() {
    for seed in 0..RUNS {
        let model = Random::new(seed).model();
        for (name, profile) in Profile::ALL {
            assert_eq!(breaking(&model, &model, profile), [], "seed {seed}, {name}");
        }
    }
}

#[test]
fn breaking_changes_are_each_reported_once_and_seen_by_the_other_generation() {
    let mut codes = std::collections::BTreeMap::<&str, (u32, u32)>::new();
    for seed in 0..RUNS * 6 {
        let mut random = Random::new(seed);
        let old = random.model();
        let mut new = old.clone();
        let ids = types(&new);
        let id = *random.pick(&ids);
        let Some(expected) = random.breaking_edit(&mut new, id) else { continue };
        let reports = errors(&old, &new);
        let found: Vec<_> = reports.iter().map(|report| report.code).collect();
        assert_eq!(found, [expected.code], "seed {seed}, {}: {reports:#?}", old.path(id));

        // A field that was not there before says the same in both generations; its default is what goes wrong.
        let is_seen = if expected.code == Code::FIRST_FIELD_DEFAULT {
            !is_read(&mut random, &old, &new, &Type::List(Box::new(Type::Named(id))))
        } else {
            is_seen(&mut random, &old, &new, id) || is_seen(&mut random, &new, &old, id)
        };
        let moves = reports[0].notes.iter().any(|note| note.contains("moves from"));
        assert!(is_seen || !expected.is_seen && !moves, "seed {seed}, {}: {reports:#?}", old.path(id));
        let count = codes.entry(expected.code.name()).or_default();
        *count = (count.0 + 1, count.1 + u32::from(is_seen));
    }
    // Each kind of change was made, and seen at least once.
    assert!(codes.len() >= 17 && codes.values().all(|(made, seen)| *made > 2 && *seen > 0), "{codes:#?}");
}

/// Whether a program of `to` reads values of the type as if the change were allowed.
fn is_read(random: &mut Random, from: &Model, to: &Model, ty: &Type) -> bool {
    let (writer, reader) = (Codec::new(from), Codec::new(to));
    (0..40).all(|_| {
        let tree = random.tree(&writer, ty, 4);
        reader.read(ty, &writer.write(ty, &tree)) == Ok(converted(&writer, &reader, ty, &tree))
    })
}

/// Whether a program of `to` reads at least one value of the type otherwise than a program of `from` wrote it.
fn is_seen(random: &mut Random, from: &Model, to: &Model, id: TypeId) -> bool {
    let (writer, reader) = (Codec::new(from), Codec::new(to));
    let ty = Type::Named(id);
    // In lists, and one of its kind in a field, are where some changes show.
    let types = [Type::List(Box::new(ty.clone())), ty];
    (0..40).any(|at| {
        let ty = &types[at % 2];
        let tree = random.tree(&writer, ty, 4);
        let bytes = writer.write(ty, &tree);
        reader
            .read(ty, &bytes)
            .is_ok_and(|read| agrees(&meaning(&writer, ty, &tree), &meaning(&reader, ty, &read)))
            .eq(&false)
    })
}

#[test]
fn several_changes_are_reported_at_once() {
    for seed in 0..RUNS {
        let mut random = Random::new(seed);
        let old = random.model();
        let mut new = old.clone();
        let mut expected = Vec::new();
        for id in types(&old) {
            expected.extend(random.breaking_edit(&mut new, id).map(|it| it.code.id()));
        }
        let mut found: Vec<_> = errors(&old, &new).iter().map(|report| report.code.id()).collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "seed {seed}");
    }
}

#[test]
fn a_value_that_was_retired_is_told_of_but_breaks_nothing() {
    let mut random = Random::new(1);
    let old = random.model();
    let mut new = old.clone();
    let Kind::Enum(it) = &mut new.types[0].kind else { unreachable!() };
    it.values.push(random.enum_value(77));
    let old = new.clone();
    let Kind::Enum(it) = &mut new.types[0].kind else { unreachable!() };
    edits::retire(it, it.values.len() - 1);
    let reports = breaking(&old, &new, Profile::Source);
    let found: Vec<_> = reports.iter().map(|report| (report.code.name(), report.severity)).collect();
    assert_eq!(found, [("value-removed", Severity::Warning)]);
    check_reading(&mut random, &old, &new, "old to new");
}
