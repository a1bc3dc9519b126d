use llano_codegen::model::layout::{Bit, Extent, Layout, Layouts, MAX_VAR_COUNT, Reordering, Slot};
use llano_codegen::model::{Kind, Record, Scalar, Type, TypeId};

use crate::build::{add, array, fields, list, model, optional};

const U8: Type = Type::Scalar(Scalar::U8);
const U16: Type = Type::Scalar(Scalar::U16);
const U32: Type = Type::Scalar(Scalar::U32);
const BOOL: Type = Type::Scalar(Scalar::Bool);

fn layout(record: &Record) -> Layout {
    Layouts::new(&model()).fields_of_record(record)
}

#[test]
fn bits_share_a_byte_that_stays_open() {
    let it = layout(&fields([U32, BOOL, optional(U16), optional(Type::String), U8]));
    assert_eq!(it.extent, Extent { data_len: 8, var_count: 1 });
    assert_eq!(it.slots[1].value, Some(Bit { at: 4, position: 0 }));
    assert_eq!((it.slots[2].presence, it.slots[2].bytes), (Some(Bit { at: 4, position: 1 }), Some((5, 2))));
    assert_eq!((it.slots[3].presence, it.slots[3].child), (Some(Bit { at: 4, position: 2 }), Some(0)));
    assert_eq!(it.slots[4].bytes, Some((7, 1)));
    assert_eq!(it.slots.iter().map(Slot::data_end).collect::<Vec<_>>(), [4, 5, 7, 5, 8]);
}

#[test]
fn a_ninth_bit_takes_a_new_byte_at_the_current_offset() {
    let mut types = vec![BOOL; 8];
    types.extend([U16, optional(BOOL)]);
    let it = layout(&fields(types));
    assert_eq!(it.slots[9].presence, Some(Bit { at: 3, position: 0 }));
    assert_eq!(it.slots[9].value, Some(Bit { at: 3, position: 1 }));
    assert_eq!(it.extent.data_len, 4);
}

#[test]
fn an_optional_bool_may_take_bits_of_two_bytes() {
    let mut types = vec![BOOL; 7];
    types.extend([U16, optional(BOOL)]);
    let slot = layout(&fields(types)).slots[8];
    assert_eq!((slot.presence, slot.value), (Some(Bit { at: 0, position: 7 }), Some(Bit { at: 3, position: 0 })));
    assert_eq!(slot.data_end(), 4);
}

#[test]
fn fixed_types_have_sizes() {
    let mut model = model();
    let line = add(&mut model, "Line", Kind::Struct(fields([U32, BOOL, array(U16, 3)])));
    let open = add(&mut model, "Open", Kind::Record(fields([U32])));
    let layouts = Layouts::new(&model);
    let size = |ty: &Type| layouts.size(ty);
    assert_eq!(size(&Type::Named(line)), Some(11));
    assert_eq!(size(&Type::Named(open)), None);
    assert_eq!(size(&array(Type::Named(line), 4)), Some(44));
    assert_eq!(size(&array(Type::String, 4)), None);
    assert_eq!(size(&Type::InlineString(255)), Some(256));
    assert_eq!(size(&Type::InlineBytes(256)), Some(258));
    assert_eq!(size(&Type::InlineList(Box::new(U16), 65_536)), Some(131_076));
    let Kind::Struct(record) = &model.get(line).kind else { unreachable!() };
    let offsets: Vec<_> = layouts.fields_of_struct(record).slots.iter().map(|slot| slot.bytes).collect();
    assert_eq!(offsets, [Some((0, 4)), Some((4, 1)), Some((5, 6))]);
}

#[test]
fn arrays_of_what_is_not_fixed_are_laid_out_without_looking_at_each_item() {
    let model = model();
    let layouts = Layouts::new(&model);
    let extent = |item: &Type, len| layouts.extent(&array(item.clone(), len));
    for item in [optional(U16), optional(BOOL), optional(Type::String), Type::String, optional(optional(U8))] {
        for len in 0..20 {
            let places = (0..len).map(|_| layouts.place(&item));
            assert_eq!(extent(&item, len), Some(Layout::new(places).extent), "[{item:?}; {len}]");
        }
    }
    assert_eq!(extent(&U8, 3), None);
    let most = u64::from(u32::MAX);
    assert_eq!(extent(&Type::String, u32::MAX), Some(Extent { data_len: 0, var_count: most }));
}

#[test]
fn sizes_saturate() {
    let huge = array(array(array(U32, u32::MAX), u32::MAX), u32::MAX);
    let it = layout(&fields([U8, huge.clone(), U8]));
    assert_eq!(Layouts::new(&model()).size(&huge), Some(u64::MAX));
    assert_eq!((it.too_much_data(), it.extent.data_len), (Some(1), u64::MAX));
}

#[test]
fn limits_name_the_first_field_beyond_them() {
    let it = layout(&fields([array(U8, 65_534), BOOL, BOOL, optional(Type::String)]));
    assert_eq!(it.too_much_data(), None);
    let it = layout(&fields([array(U8, 65_535), Type::String, BOOL]));
    assert_eq!(it.too_much_data(), Some(2));
    let most = usize::try_from(MAX_VAR_COUNT).unwrap();
    let mut types = vec![Type::String; most];
    types.push(U8);
    assert_eq!(layout(&fields(types.clone())).too_many_children(), None);
    types.push(Type::String);
    assert_eq!(layout(&fields(types)).too_many_children(), Some(most + 1));
}

#[test]
fn a_long_chain_of_structs_needs_no_deep_stack() {
    let mut model = model();
    let len = 100_000;
    for index in 1..len {
        add(&mut model, &format!("S{index}"), Kind::Struct(fields([U8, Type::Named(TypeId(index))])));
    }
    let last = add(&mut model, "Last", Kind::Struct(fields([U16])));
    let layouts = Layouts::new(&model);
    assert_eq!(layouts.size(&Type::Named(TypeId(0))), Some(u64::from(len) + 1));
    assert_eq!(layouts.size(&Type::Named(last)), Some(2));
}

#[test]
fn a_struct_that_contains_itself_ends() {
    let mut model = model();
    add(&mut model, "Loop", Kind::Struct(fields([U8, array(Type::Named(TypeId(0)), 2)])));
    assert_eq!(Layouts::new(&model).size(&Type::Named(TypeId(0))), Some(1));
}

#[test]
fn the_child_that_may_be_long_is_best_the_last() {
    let model = model();
    let layouts = Layouts::new(&model);
    let mut record = fields([Type::Bytes, U8, Type::String, optional(list(U16))]);
    record.fields[2].constraints.len = Some((0, 100));
    record.fields[3].constraints.len = Some((1, 60));
    assert_eq!(layouts.reordering(&record), Some(Reordering { last: 0, width: 1, saved: 2 * 7 }));

    record.fields[3].constraints.len = None;
    assert_eq!(layouts.reordering(&record), None, "two may be long, and one of them has to have an end");
    record.fields[0].constraints.len = Some((0, 100));
    assert_eq!(layouts.reordering(&record), None, "the only one that may be long is the last");
    assert_eq!(layouts.reordering(&fields([Type::String, U8])), None, "no end is stored");
    assert_eq!(layouts.reordering(&fields([])), None);
}
