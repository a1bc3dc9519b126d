//! Names that generated code, the standard library or Rust have too.

use llano::Flat;

use crate::generated::names as n;
use crate::{is_default, round_trip};

#[test]
fn types_may_be_called_as_those_of_the_standard_library() {
    let text = n::String { text: "text".into(), bytes: vec![1], ..n::String::default() };
    round_trip(&n::String { other: Some(Box::new(text.clone())), list: vec![text], ..n::String::default() });
    round_trip(&n::Option { a: Some(1), b: Some(Box::new(n::Option::default())) });
    round_trip(&n::Vec { a: vec![1], b: vec![n::Vec::default()], c: vec![2] });
    round_trip(&n::Result { a: 1 });
    round_trip(&n::Box { inner: Some(Box::new(n::Box::default())) });
    round_trip(&n::BTreeMap { a: [(1, 2)].into() });
    round_trip(&n::BTreeSet { a: [1].into() });
    round_trip(&n::Clone { a: 1 });
    round_trip(&n::Copy { a: 1 });
    round_trip(&n::Debug::None);
    round_trip(&n::Default::Some(n::Debug::Ok));
    round_trip(&n::Default::Default { a: 1 });
    round_trip(&n::None::ALL);
    round_trip(&n::PartialEq { a: 2, b: n::None::NONE, c: None });
    for bytes in [n::Flat { a: 1 }.encode(), n::Decode { a: 1 }.encode(), n::View { a: 1 }.encode()] {
        assert_eq!(bytes, [1, 0, 0, 0, 1]);
    }
    is_default::<n::String>();
    is_default::<n::PartialEq>();
    is_default::<n::Default>();
    assert_eq!(n::Some, 1);
}

#[test]
fn types_may_be_called_as_words_and_crates() {
    round_trip(&n::Self_ { self_: 1, super_: 2, crate_: 3, _a: 4 });
    round_trip(&n::str_ { str: "text".into() });
    round_trip(&n::usize_ { usize: 1, isize: n::isize_ { a: 2 } });
    round_trip(&n::llano { llano: 1 });
    round_trip(&n::core { core: 1 });
    round_trip(&n::std { std: 1 });
    round_trip(&n::alloc { alloc: 1 });
    round_trip(&n::snake_case { Field: 1, camelCase: 2 });
}

#[test]
fn fields_may_be_called_as_keywords_and_methods() {
    let keywords = n::Keywords { r#type: "type".into(), r#match: 1, r#gen: 2, ..n::Keywords::default() };
    round_trip(&keywords);
    let mut bytes = keywords.encode();
    let mut edit = n::Keywords::view_mut(&mut bytes).expect("complete");
    edit.set_match(3);
    edit.type_mut().make_ascii_uppercase();
    let view = n::Keywords::view(&bytes).expect("still valid");
    assert_eq!((view.r#match(), view.r#type(), view.r#gen()), (3, "TYPE", 2));

    let methods = n::Methods { view: 1, eq: 2, record: 3, get: 4, ..n::Methods::default() };
    round_trip(&methods);
    let bytes = methods.encode();
    let view = n::Methods::view(&bytes).expect("encoded");
    assert_eq!((view.view(), view.eq(), view.record(), view.get()), (1, 2, 3, 4));
    round_trip(&n::FixedMethods { view: 1, r#type: 2, r#match: 3, ..n::FixedMethods::default() });

    for alternative in [
        n::Alternatives::r#type(1),
        n::Alternatives::Self_(2),
        n::Alternatives::r#fn { r#match: 1, value: 2, a: 3, payload: 4 },
        n::Alternatives::Ok,
        n::Alternatives::Err,
    ] {
        round_trip(&alternative);
    }
}
