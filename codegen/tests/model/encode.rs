use llano_codegen::model::encode::{encode_default, encode_with};
use llano_codegen::model::layout::Layouts;
use llano_codegen::model::{Kind, Type};

use crate::codec::Codec;
use crate::random::Random;

const RUNS: u64 = 80;

#[test]
fn what_is_written_is_read() {
    for seed in 0..RUNS {
        let mut random = Random::new(seed);
        let model = random.model();
        let codec = Codec::new(&model);
        for (id, _) in model.types() {
            let ty = Type::Named(id);
            for ty in [ty.clone(), Type::List(Box::new(ty))] {
                let tree = random.tree(&codec, &ty, 4);
                let bytes = codec.write(&ty, &tree);
                assert_eq!(codec.read(&ty, &bytes).as_ref(), Ok(&tree), "seed {seed}, {ty:?}: {bytes:x?}");
            }
        }
    }
}

#[test]
fn defaults_are_encoded_as_any_value() {
    for seed in 0..RUNS {
        let mut random = Random::new(seed);
        let model = random.model();
        let (codec, layouts) = (Codec::new(&model), Layouts::new(&model));
        for (id, definition) in model.types() {
            let ty = Type::Named(id);
            let expected = codec.write(&ty, &codec.default(&ty));
            assert_eq!(encode_default(&layouts, &ty), Some(expected), "seed {seed}, {ty:?}");
            let Kind::Record(record) = &definition.kind else { continue };
            for field in &record.fields {
                for _ in 0..3 {
                    let Some(value) = random.default(&model, &field.ty) else { continue };
                    let expected = codec.write(&field.ty, &codec.tree(&field.ty, &value));
                    let bytes = encode_with(&layouts, &field.ty, &value);
                    assert_eq!(bytes, Some(expected), "seed {seed}, {:?} = {value:?}", field.ty);
                }
            }
        }
    }
}
