//! Records that end inside a field, or between the two parts of one: as no writer writes them, and a reader must bear.

use std::collections::BTreeMap;

use llano::Flat;

#[test]
fn keys_that_are_not_complete_do_not_keep_values_from_being_changed() {
    // One key, a tuple without its second part, as no writer writes it, and one value.
    let mut bytes = vec![0, 6, 0, 0, 1, 0, 1, 0, 5];
    let map = <BTreeMap<(String, u8), u8>>::view(&bytes).expect("a missing part has its default");
    assert_eq!(map.get(("", 0)), Some(5));
    let mut edit = <BTreeMap<(String, u8), u8>>::view_mut(&mut bytes).expect("keys are not changed");
    edit.values_mut()[0] = 6;
    assert_eq!(bytes[8], 6);
}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Late {
    a: bool,
    limit: Option<u16>,
    b: [bool; 4],
    note: Option<String>,
    #[flat(default = true)]
    c: bool,
    d: bool,
    e: bool,
    f: bool,
    hint: Option<bool>,
}

#[test]
fn half_a_field_is_missing() {
    let whole = Late {
        a: true,
        limit: Some(500),
        b: [true; 4],
        note: Some("n".into()),
        c: false,
        d: true,
        e: true,
        f: true,
        hint: Some(true),
    };
    // a, limit, note, c, d, e, f and the presence of hint; limit; b; the value of hint.
    let bytes = whole.encode();
    assert_eq!(bytes, [8, 0, 1, 0, 0b1111_1111, 0xf4, 1, 1, 1, 1, 1, 1, b'n']);
    assert_eq!(Late::decode(&bytes).as_ref(), Ok(&whole));
    let cut = |data_len: u8| [&[data_len, 0, 1, 0], &bytes[4..4 + usize::from(data_len)], b"n"].concat();
    let none =
        Late { a: false, limit: None, b: [false; 4], note: None, c: true, d: false, e: false, f: false, hint: None };
    assert_eq!(Late::decode(&cut(0)), Ok(none));
    let without_hint = Late { hint: None, ..whole.clone() };
    let without_b = Late { b: [false; 4], ..without_hint.clone() };
    let without_limit = Late { limit: None, ..without_b.clone() };
    let expected =
        [&without_limit, &without_limit, &without_b, &without_b, &without_b, &without_b, &without_hint, &whole];
    for (data_len, expected) in (1..).zip(expected) {
        assert_eq!(Late::decode(&cut(data_len)).as_ref(), Ok(expected), "{data_len} bytes of data");
        assert!(Late::view_mut(&mut cut(data_len)).is_ok() == (data_len == 8));
    }
}

#[test]
fn an_optional_whose_value_bit_is_missing_is_absent() {
    let bits = [0xff; 1];
    let message = [&[1, 0, 0, 0], &bits[..]].concat();
    assert_eq!(Late::view(&message).map(LateView::hint), Ok(None));
}

#[test]
fn an_optional_whose_child_is_missing_is_absent() {
    let message = [1, 0, 0, 0, 0b100];
    assert_eq!(Late::view(&message).map(LateView::note), Ok(None));
    assert_eq!(<Option<String>>::decode(&[1, 0, 0, 0, 1]), Ok(None));
    assert_eq!(<Vec<Option<String>>>::decode(&[1, 0, 0, 0, 1, 1]), Ok(vec![None]));
}
