use llano_codegen::model::breaking::{Profile, breaking};
use llano_codegen::model::fingerprint::Fingerprints;
use llano_codegen::model::{Kind, Model, Payload, Scalar, Type, TypeId, Value};

use crate::build::{add, fields, list, model, optional};
use crate::random::Random;

const U32: Type = Type::Scalar(Scalar::U32);

fn named(id: u32) -> Type {
    Type::Named(TypeId(id))
}

fn of(model: &Model, id: u32) -> u128 {
    Fingerprints::new(model).of(TypeId(id))
}

/// Numbers that other implementations have to arrive at, and that later versions of this one must not change.
#[test]
fn vectors() {
    let mut model = model();
    add(&mut model, "Empty", Kind::Record(fields([])));
    add(&mut model, "Point", Kind::Struct(fields([U32, U32])));
    add(&mut model, "Order", Kind::Record(fields([U32, Type::String, list(named(1)), optional(Type::Bytes)])));
    add(&mut model, "Tree", Kind::Record(fields([U32, list(named(3))])));
    let prints = Fingerprints::new(&model);
    let found: Vec<_> = (0..4).map(|id| format!("{:032x}", prints.of(TypeId(id)))).collect();
    let expected = [
        "2f49855588810aa8a8b2593b98fe2909",
        "a5ff36a0f30de9418808a3c62069a68c",
        "03c067f40b1fed648799c87ebdfb5736",
        "8afd3d18cb07823ff4a7d616652f5fb1",
    ];
    assert_eq!(found, expected);
}

#[test]
fn an_unfolded_type_is_the_same() {
    let mut model = model();
    add(&mut model, "Tree", Kind::Record(fields([U32, list(named(0))])));
    // The same tree in two types that take turns, and one that begins with another name.
    add(&mut model, "Odd", Kind::Record(fields([U32, list(named(2))])));
    add(&mut model, "Even", Kind::Record(fields([U32, list(named(1))])));
    add(&mut model, "Root", Kind::Record(fields([U32, list(named(0))])));
    add(&mut model, "Other", Kind::Record(fields([U32, list(optional(named(0)))])));
    let prints: Vec<_> = (0..5).map(|id| of(&model, id)).collect();
    assert!(prints[..4].iter().all(|print| *print == prints[0]), "{prints:x?}");
    assert_ne!(prints[4], prints[0]);
}

#[test]
fn what_else_there_is_does_not_count() {
    let mut alone = model();
    add(&mut alone, "Point", Kind::Struct(fields([U32, U32])));
    let mut crowded = model();
    add(&mut crowded, "A", Kind::Record(fields([named(2), list(named(1))])));
    add(&mut crowded, "B", Kind::Record(fields([optional(named(0))])));
    add(&mut crowded, "Point", Kind::Struct(fields([U32, U32])));
    assert_eq!(of(&alone, 0), of(&crowded, 2));
}

#[test]
fn a_default_counts_unless_it_is_the_types_own() {
    let with = |default: Option<Value>| {
        let mut model = model();
        let mut record = fields([Type::String]);
        record.fields[0].default = default;
        add(&mut model, "Record", Kind::Record(record));
        of(&model, 0)
    };
    let text = |text: &str| Some(Value::Text(text.into()));
    assert_eq!(with(None), with(text("")));
    assert_ne!(with(None), with(text("x")));
}

#[test]
fn names_and_numbers_of_fields_do_not_count_and_the_rest_does() {
    for seed in 0..100 {
        let mut random = Random::new(seed);
        let old = random.model();
        let mut new = old.clone();
        for definition in &mut new.types {
            definition.full_name = random.name("Renamed");
            rename(&mut random, &mut definition.kind);
        }
        let (was, is) = (Fingerprints::new(&old), Fingerprints::new(&new));
        for (id, _) in old.types() {
            assert_eq!(was.of(id), is.of(id), "seed {seed}, {}", old.path(id));
        }

        let mut new = old.clone();
        let ids: Vec<_> = old.types().map(|(id, _)| id).collect();
        let id = *random.pick(&ids);
        if random.breaking_edit(&mut new, id).is_some() {
            let reports = breaking(&old, &new, Profile::Wire);
            let is_seen = Fingerprints::new(&new).of(id) != was.of(id);
            // Fields that trade places with their like, or have another number, leave the same shape.
            let may_be_same = reports.iter().any(|report| report.code.name() == "field-renumbered");
            assert!(is_seen || may_be_same, "seed {seed}, {}: {reports:#?}", old.path(id));
        }
    }
}

fn rename(random: &mut Random, kind: &mut Kind) {
    match kind {
        Kind::Enum(it) => it.values.iter_mut().for_each(|value| value.name = random.name("V")),
        Kind::Flags(it) => it.flags.iter_mut().for_each(|flag| flag.name = random.name("V")),
        Kind::Struct(it) | Kind::Record(it) => {
            for field in &mut it.fields {
                field.name = random.name("f");
                field.number += 7;
            }
        }
        Kind::Variant(it) => {
            for alternative in &mut it.alternatives {
                alternative.name = random.name("A");
                if let Payload::Record(record) = &mut alternative.payload {
                    record.fields.iter_mut().for_each(|field| field.name = random.name("f"));
                }
            }
        }
    }
}
