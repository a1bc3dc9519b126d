//! Chains that are longer than a stack is deep, and what is said of many faults.

use std::fmt::Write as _;

use crate::{compile_text, lines, model_of};

const LEN: usize = 10_000;

/// A line for each number.
fn chain(line: impl Fn(usize) -> String) -> String {
    (0..LEN).fold(String::new(), |mut text, number| {
        writeln!(text, "{}", line(number)).expect("texts grow");
        text
    })
}

#[test]
fn chains_may_be_long() {
    for (text, last) in [
        (chain(|at| format!("record R{at} {{ next: R{} }}", at + 1)), format!("record R{LEN} {{}}")),
        (chain(|at| format!("struct S{at} {{ next: S{} }}", at + 1)), format!("struct S{LEN} {{ x: u8 }}")),
        (chain(|at| format!("type A{at} = A{};", at + 1)), format!("type A{LEN} = u8;")),
        (chain(|at| format!("const C{at}: u8 = C{};", at + 1)), format!("const C{LEN}: u8 = 5;")),
        (chain(|at| format!("enum E{at}: u8 {{ A = C{at} }}\nconst C{at}: u8 = {at_};", at_ = at % 9)), String::new()),
    ] {
        let model = model_of(&format!("{text}{last}"));
        assert!(model.modules[0].items.len() >= LEN);
    }
}

#[test]
fn cycles_may_be_long() {
    for (text, expected) in [
        (
            chain(|at| format!("record R{at} {{ next: R{} }}", (at + 1) % LEN)),
            "L0206 1:19 `R0` contains itself through 9999 types, so that no value of it has an end",
        ),
        (
            chain(|at| format!("struct S{at} {{ next: S{} }}", (at + 1) % LEN)),
            "L0206 1:19 `S0` contains itself through 9999 types, so that no value of it has an end",
        ),
        (
            chain(|at| format!("type A{at} = A{};", (at + 1) % LEN)),
            "L0205 1:6 `A0` is defined by itself, through 9999 others",
        ),
    ] {
        let found = compile_text(&text);
        assert_eq!(lines(&found), [expected]);
        assert!(found.diagnostics[0].labels.len() <= 8, "a report fits a screen");
    }
}

#[test]
fn types_are_not_deeper_than_the_brackets_of_a_text() {
    let text = chain(|at| format!("type A{at} = [A{}];", at + 1));
    let found = compile_text(&format!("{text}type A{LEN} = u8;\nrecord R {{ a: A0 }}"));
    let expected = format!("L0603 {}:14 types are nested at most 64 levels deep, aliases included", LEN - 64);
    assert_eq!(lines(&found), [expected]);
}

#[test]
fn many_faults_are_all_said() {
    let text = chain(|at| format!("record Known{at} {{ a: Unknown{at}, @1 b: u8, @1 c: u8 = 256 }}"));
    assert_eq!(compile_text(&text).diagnostics.len(), 4 * LEN);
}
