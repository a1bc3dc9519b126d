//! One fault, one report.

use crate::{check, check_all};

#[test]
fn what_depends_on_a_fault_says_nothing() {
    check_all(&[
        (
            "type A = Missing;\ntype B = [A];\nstruct S { b: B }\nrecord R { a: A = 1, b: map<A, B>, s: [S] }",
            &["L0201 1:10 the type `Missing` is not declared"],
        ),
        (
            "const A: u8 = 256;\nconst B: u8 = A;\nenum E: u8 { X = B, Y }\nrecord R { e: E = Y, a: [u8; B], #[len(..=A)] s: string = \"x\" }",
            &["L0402 1:15 a value of `u8` is from 0 to 255, found 256"],
        ),
        (
            "enum E { A, B = 300, C }\nflags F: Missing { A = 70 }\nrecord R { e: E = C, f: F = A, s: set<E> }",
            &[
                "L0209 1:6 the integer that this enum is written as is not known",
                "L0209 2:10 flags are written as an unsigned integer of 8 to 64 bits, found `Missing`",
            ],
        ),
        ("record R { p: P = { x: 1 } }\nrecord P { x: Missing }", &["L0201 2:15 the type `Missing` is not declared"]),
        (
            "struct S {}\nstruct T { s: S, u: [S; 3] }\nrecord R { a: [T], b: map<u8, [T; 2]> }",
            &["L0210 1:8 a struct takes at least one byte"],
        ),
        (
            "struct S { s: S }\nrecord R { a: [S], b: [u8; 65_535] }",
            &["L0206 1:15 `S` contains itself, so that no value of it has an end"],
        ),
        (
            "record R { @1 a: u8, @1 b: u8, c: u8, @2 d: u8, e: u8 }",
            &["L0301 1:22 field number 1 is taken by `a`", "L0301 1:39 field number 2 is taken by `c`"],
        ),
        (
            "record A { enum Kind: u8 { A } }\nrecord A { enum Kind: u8 { A } }",
            &["L0202 2:8 `A` is declared already, as a record"],
        ),
    ]);
}

#[test]
fn what_a_damaged_file_may_have_declared_is_not_missed() {
    check_all(&[
        (
            "recrod Line { a: u8 }\nrecord Order { line: Line, side: Side = Buy }\nenum Side: u8 { Sell, ? }",
            &["L0002 1:1 expected a declaration, found `recrod`", "L0002 3:23 expected a name, found `?`"],
        ),
        ("flags F: u8 { A = 1 << 0, B = 1 << 1 }\nrecord R { f: F = C }", &["L0009 1:21 expected `,`, found `<`"]),
    ]);
}

/// A fault of each kind, in one file.
#[test]
fn independent_faults_are_all_reported() {
    check(
        "import \"missing.flat\" as gone;
record Order {
    @1 id: u46,
    @1 symbol: string = 5,
    side: Side = Side.Hold,
    book: gone.Book,
    limit u8,
    #[range(9..=1)] level: u8,
}
enum Side: u8 { Buy, Sell, Buy }
struct Line { text: string }
",
        &[
            "L0102 1:8 the imported file `missing.flat` is not found",
            "L0201 3:12 the type `u46` is not declared",
            "L0301 4:5 field number 1 is taken by `id`",
            "L0401 4:25 expected a value of `string`, found an integer",
            "L0403 5:23 `Side` has no value `Hold`",
            "L0002 7:11 expected `:` and a type, found `u8`",
            "L0507 8:13 no value is in this range",
            "L0202 10:28 there is a value `Buy` already",
            "L0207 11:21 a struct holds only types of fixed size, found `string`",
        ],
    );
}
