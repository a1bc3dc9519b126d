//! Defaults that are too deep or too long to be written.

use std::fmt::Write as _;

use crate::text::reports;

#[test]
fn a_default_that_contains_itself_is_told() {
    assert_eq!(
        reports("record Node { children: [Node] = [{}] }"),
        ["L0603 the default of `children` is nested more than 64 deep"]
    );
    assert_eq!(
        reports("record A { b: [B] = [{}] } record B { a: [A] = [{}] }"),
        [
            "L0603 the default of `b` is nested more than 64 deep",
            "L0603 the default of `a` is nested more than 64 deep"
        ]
    );
    assert_eq!(reports("record Node { children: [Node] = [{ children: [] }] }"), [""; 0]);
}

#[test]
fn a_default_that_doubles_at_each_step_is_told() {
    let mut text = "record R0 { text: string = \"0123456789\" }".to_owned();
    for step in 1..=30 {
        write!(text, "record R{step} {{ a: R{}, b: R{} }}", step - 1, step - 1).unwrap();
    }
    text += "record Root { small: R5 = {}, large: R30 = {} }";
    assert_eq!(reports(&text), ["L0604 the default of `large` takes more than 1048576 bytes"]);
}
