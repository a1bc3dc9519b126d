//! Fields whose names are those of methods that generated code, or everybody's prelude, has too.

use llano::Flat;

#[allow(clippy::struct_field_names, reason = "such names are what is tested")]
#[derive(Flat, Debug, PartialEq)]
struct Record {
    clone: u32,
    eq: u32,
    fmt: String,
    into: bool,
    to_owned: Option<u8>,
    record: u8,
    as_view: u8,
    view: u8,
    fields: u8,
    visitor: u8,
}

#[derive(Flat, Debug, PartialEq)]
#[flat(fixed)]
struct Fixed {
    clone: u32,
    eq: u32,
    fmt: u8,
    into: bool,
    to_owned: u8,
    pack: u8,
}

#[derive(Flat, Debug, PartialEq)]
enum Variant {
    Some { clone: u32, eq: u32, fmt: u8, into: bool },
    None,
}

/// By reference, `view.clone()` is `Clone::clone`, so a comparison of views that called it compared the views.
#[test]
fn accessors_come_before_methods_of_the_prelude() {
    let record = Record {
        clone: 1,
        eq: 2,
        fmt: "three".into(),
        into: true,
        to_owned: Some(4),
        record: 5,
        as_view: 6,
        view: 7,
        fields: 8,
        visitor: 9,
    };
    let mut bytes = record.encode();
    let view = Record::view(&bytes).expect("what was encoded is valid");
    assert_eq!(view, view);
    assert_eq!(format!("{view:?}"), format!("{record:?}"));
    assert_eq!(Record::decode(&bytes).as_ref(), Ok(&record));
    let edit = Record::view_mut(&mut bytes).expect("what was encoded is valid");
    assert_eq!(format!("{edit:?}"), format!("{record:?}"));
}

#[test]
fn a_fixed_struct_may_have_such_fields() {
    let fixed = Fixed { clone: 1, eq: 2, fmt: 3, into: true, to_owned: 4, pack: 5 };
    let bytes = fixed.encode();
    let view = Fixed::view(&bytes).expect("what was encoded is valid");
    assert!(*view == *view);
    assert_eq!(format!("{view:?}"), format!("{fixed:?}"));
    assert_eq!(Fixed::decode(&bytes).as_ref(), Ok(&fixed));
}

#[test]
fn an_alternative_may_have_such_fields() {
    for variant in [Variant::Some { clone: 1, eq: 2, fmt: 3, into: true }, Variant::None] {
        let bytes = variant.encode();
        let view = Variant::view(&bytes).expect("what was encoded is valid");
        assert_eq!(view, view);
        assert_eq!(Variant::decode(&bytes).as_ref(), Ok(&variant));
    }
}
