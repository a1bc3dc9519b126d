//! What types may hold, how many of what there may be, and which names and numbers there are.

use crate::check_all;

/// A text and what is said of it.
const CASES: &[(&str, &[&str])] = &[
    ("record A { x: Order }", &["L0201 1:15 the type `Order` is not declared"]),
    (
        "record A { x: Ordr }
record Order {}",
        &["L0201 1:15 the type `Ordr` is not declared"],
    ),
    (
        "record A { k: Order.Kind }
record Order { enum Side: u8 { Buy } }",
        &["L0201 1:21 `Kind` is not declared in `Order`, which is a record"],
    ),
    (
        "const A: u8 = 1;
record B { x: A }",
        &["L0204 2:15 `A` is a constant, no type"],
    ),
    (
        "struct S { r: ?u8, b: bytes, l: [u8], a: [[string; 2]; 3] }",
        &[
            "L0207 1:15 a struct holds only types of fixed size, found `?u8`",
            "L0207 1:23 a struct holds only types of fixed size, found `bytes`",
            "L0207 1:33 a struct holds only types of fixed size, found `[u8]`",
            "L0207 1:44 a struct holds only types of fixed size, found `string`",
        ],
    ),
    (
        "type T = [Name; 2];
type Name = string;
struct S { t: T }",
        &["L0207 3:15 a struct holds only types of fixed size, found `string`"],
    ),
    (
        "record R { k: map<R, u8>, s: set<[f64; 2]>, o: set<?u8>, b: set<[u8]> }",
        &[
            "L0208 1:19 `R` cannot be a key: it is a record, which has no order",
            "L0208 1:35 a key cannot hold a float: floats have no total order",
            "L0208 1:52 `?u8` cannot be an element of a set: it is an optional, which has no order",
            "L0208 1:65 `[u8]` cannot be an element of a set: it is a list, which has no order",
        ],
    ),
    (
        "enum E: u8 { A }
flags F: u8 { A }
record R { a: set<E>, b: set<F>, c: map<[string; 2], u8>, d: set<string[4]>, e: set<u16be>, f: set<bytes> }",
        &[],
    ),
    (
        "record R { a: [[u8; 0]], b: map<[u8; 0], u8>, c: map<u8, [u8; 0]>, d: [[u8; 0]; ..=2], e: [[string; 0]], f: [u8; 0] }",
        &[
            "L0210 1:16 `[u8; 0]` takes no byte, and can be no item of a list",
            "L0210 1:33 `[u8; 0]` takes no byte, and can be no key",
            "L0210 1:58 `[u8; 0]` takes no byte, and can be no value of a map",
            "L0210 1:72 `[u8; 0]` takes no byte, and can be no item of a list",
        ],
    ),
    (
        "struct S { a: [u8; 0] }
record R { a: [S], b: [[S; 2]] }",
        &[
            "L0210 2:16 `S` takes no byte, and can be no item of a list",
            "L0210 2:24 `[S; 2]` takes no byte, and can be no item of a list",
        ],
    ),
    (
        r#"const N: u8 = 4;
const M: i8 = -1;
const T: string = "x";
record R { a: string[N], b: string[M], c: [u8; T], d: [u8; 4_294_967_296], e: bytes[O] }"#,
        &[
            "L0211 4:36 a capacity is from 1 to 4,294,967,295, found -1",
            "L0211 4:48 the length of an array is an integer, found `T`",
            "L0211 4:60 the length of an array is from 0 to 4,294,967,295, found 4,294,967,296",
            "L0403 4:85 the constant `O` is not declared",
        ],
    ),
    (
        "record R { a: u8[4], b: Missing[4] }",
        &[
            "L0009 1:15 `u8` takes no capacity: only `string` and `bytes` do",
            "L0201 1:25 the type `Missing` is not declared",
        ],
    ),
    (
        "enum E { A }
enum F: u16be { A }
flags G: i64 { A }
enum H: u8 {}
variant V {}
struct S {}",
        &[
            "L0209 1:6 the integer that this enum is written as is not known",
            "L0209 2:9 an enum is written as an integer of 8 to 64 bits, found `u16be`",
            "L0209 3:10 flags are written as an unsigned integer of 8 to 64 bits, found `i64`",
            "L0210 4:6 an enum has at least one value",
            "L0210 5:9 a variant has at least one alternative",
            "L0210 6:8 a struct takes at least one byte",
        ],
    ),
    ("enum E: u8 { A = 255, B, C, D = 3 }", &["L0302 1:23 the number of this value is 256, the greatest is 255"]),
    ("enum E: i8 { A = -128, B = -129, C = 127 }", &["L0302 1:28 the number of this value is -129, the least is -128"]),
    (
        r#"const BASE: u8 = 10;
const WORD: string = "w";
enum E: u8 { A = BASE, B, C = WORD }"#,
        &["L0401 3:31 expected a value of `u8`, found `WORD`"],
    ),
    ("flags F: u8 { A, B = 7, C, D = 3 }", &["L0302 1:25 the position of this flag is 8, the greatest is 7"]),
    (
        "record A { b: B }
record B { c: [C; 2] }
record C { a: A }",
        &["L0206 1:15 `A` contains itself through 2 types, so that no value of it has an end"],
    ),
    ("record A { a: [A; 0], b: ?A, c: [A], d: map<u8, A> }", &[]),
    ("variant A { 1 X: A, #[default] 2 Y }", &[]),
    (
        "variant A { 1 X { a: ?A, b: B } }
record B { a: A }",
        &["L0206 1:29 `A` contains itself through `B`, so that no value of it has an end"],
    ),
    (
        "struct A { b: [B; ..=2] }
struct B { a: A }",
        &["L0206 1:15 `A` contains itself through `B`, so that no value of it has an end"],
    ),
    (
        "record R { a: [u8; 65_535], b: bool }",
        &["L0601 1:29 the fixed fields of `R` take 65,536 bytes, the most is 65,535"],
    ),
    (
        "record R { a: [?[u8; 70_000]], b: [[?u8; 60_000]; 2], c: ??[u8; 65_535] }",
        &[
            "L0601 1:16 this optional is written as a record, which has at most 65,535 bytes of fixed size, found 70,001",
            "L0601 1:36 this array is written as a record, which has at most 65,535 bytes of fixed size, found 67,500",
            "L0601 1:59 this optional is written as a record, which has at most 65,535 bytes of fixed size, found 65,536",
        ],
    ),
    (
        "struct S { a: [u64; 4_000_000_000], b: [[u64; 4_000_000_000]; 4_000_000_000] }",
        &["L0604 1:40 `[[u64; 4000000000]; 4000000000]` takes more bytes than can be counted"],
    ),
    (
        "variant V { 1 A { x: [u8; 70_000] }, 2 B: ?[u8; 70_000] }",
        &[
            "L0601 1:19 the fixed fields of `V.A` take 70,000 bytes, the most is 65,535",
            "L0601 1:43 this optional is written as a record, which has at most 65,535 bytes of fixed size, found 70,001",
        ],
    ),
    (
        "record R { @1 a: u8, @1 b: u8, c: u8, d: u8, @2 e: u8 }",
        &["L0301 1:22 field number 1 is taken by `a`", "L0301 1:46 field number 2 is taken by `c`"],
    ),
    (
        r#"record R { @3 a: u8, reserved 4, 4..=6, 2..=1, 0, "a", "b", "b", ""; @5 b: u8, c: u8 }"#,
        &[
            "L0304 1:15 the name `a` is reserved",
            "L0305 1:34 4 is reserved already",
            "L0305 1:41 the range 2..=1 is empty: it ends before it begins",
            "L0305 1:48 0 can be no field number: these are from 1 to 4,294,967,295",
            "L0305 1:61 the name `b` is reserved already",
            "L0305 1:66 a reserved name is not empty",
            "L0303 1:70 field number 5 is reserved",
            "L0304 1:73 the name `b` is reserved",
        ],
    ),
    (
        "record R { @4_294_967_295 a: u8, b: u8, c: u8 }",
        &["L0302 1:34 the number of this field is 4,294,967,296, the greatest is 4,294,967,295"],
    ),
    (
        "variant V { 255 A, B, C, 0 D }",
        &[
            "L0302 1:20 the number of this alternative is 256, the greatest is 255",
            "L0302 1:26 the number of this alternative is 0, the least is 1",
        ],
    ),
    (
        "variant V { 1 Unknown, 2 A, 3 A, 4 View { x: u8 } }",
        &[
            "L0213 1:15 `Unknown` is what the view holds where the tag is unknown",
            "L0202 1:31 there is an alternative `A` already",
            "L0203 1:36 two things are called `VView` in generated code: the view of `V` and the payload of `V.View`",
        ],
    ),
    (
        r#"protocol P { 1 A }
protocol Q = 4_294_967_296 { 1 R, 1 X: R, 65_536 Y: R, 5 Z: A, 6 R, reserved 7, "W"; 7 V: R, 8 W: R }
record R {}"#,
        &[
            "L0307 1:10 a protocol has a number, and this one has none",
            "L0201 1:16 the type `A` is not declared",
            "L0302 2:14 the number of this protocol is 4,294,967,296, the greatest is 4,294,967,295",
            "L0301 2:35 message number 1 is taken by `R`",
            "L0302 2:43 the number of this message is 65,536, the greatest is 65,535",
            "L0202 2:66 there is a message `R` already",
            "L0303 2:86 message number 7 is reserved",
            "L0304 2:96 the name `W` is reserved",
        ],
    ),
    (
        r#"struct S { @1 a: u8, b: u8 = 1, reserved "c"; }"#,
        &[
            "L0306 1:12 the fields of a struct have no numbers",
            "L0404 1:30 a field of a struct has no default: no message lacks it alone",
            "L0305 1:42 a struct reserves nothing: it never changes",
        ],
    ),
    (
        "type A = B;
type B = [C];
type C = A;
record R { a: A, b: B }",
        &["L0205 1:6 `A` is defined by itself, through 2 others"],
    ),
    (
        "const A: u8 = B;
const B: u8 = A;
enum E: u8 { X = A }
record R { e: E = X, a: [u8; A] }",
        &["L0205 1:7 `A` is defined by itself, through another"],
    ),
    (
        "record Order { enum Kind: u8 { A } k: Kind, kind: record { x: u8 } }",
        &[
            "L0203 1:45 two things are called `OrderKind` in generated code: `Kind` inside `Order` and the type of a field of `Order`",
        ],
    ),
    (
        "record Order {}
struct Line { x: u8 }
record OrderMut {}
struct LineView { x: u8 }
enum LineMut: u8 { A }",
        &[
            "L0203 3:8 two things are called `OrderMut` in generated code: the mutable view of `Order` and the declared `OrderMut`",
            "L0203 4:8 two things are called `LineView` in generated code: the view of `Line` and the declared `LineView`",
        ],
    ),
    (
        "struct S { a: u8, set_a: u8, b: [u8; 2], b_mut: u8, a_mut: u8 }
record R { a: u8, set_a: u8, b: [u8; 2], b_mut: u8 }",
        &["L0203 1:19 `set_a` is what changes the field `a`", "L0203 1:42 `b_mut` is what changes the field `b`"],
    ),
    (
        "record R { x: map<enum: u8 { A }, enum: u8 { B }> }",
        &[
            "L0203 1:12 two things are called `RX` in generated code: the type of a field of `R` and the type of a field of `R`",
        ],
    ),
    (
        "enum E: u8 { self, self_, Self, Self_ }",
        &[
            "warning L0802 1:14 the name of a value begins in upper case and has no underscores, found `self`",
            "L0203 1:20 `self` and `self_` are both `self_` in Rust",
            "warning L0802 1:20 the name of a value begins in upper case and has no underscores, found `self_`",
            "L0203 1:33 `Self` and `Self_` are both `Self_` in Rust",
            "warning L0802 1:33 the name of a value begins in upper case and has no underscores, found `Self_`",
        ],
    ),
    ("record R { _: u8, _: u8 }", &["L0213 1:12 `_` is no name", "L0213 1:19 `_` is no name"]),
    (
        "record u8 {}
type string = u8;
const MAX: u8 = 1;
const map: u8 = 2;",
        &[
            "L0213 1:8 `u8` is a type of the language",
            "L0213 2:6 `string` is a type of the language",
            "L0213 3:7 `MAX` stands for a number of each type that has it",
            "warning L0802 4:7 the name of a constant is in upper case, found `map`",
        ],
    ),
    (
        "record some_record { someField: u8 }
enum E: u8 { lower, UPPER, Two_Words }
const lower: u8 = 1;
protocol gate_way = 1 { 1 message_name: some_record }",
        &[
            "warning L0802 1:8 the name of a record begins in upper case and has no underscores, found `some_record`",
            "warning L0802 1:22 the name of a field is in lower case, found `someField`",
            "warning L0802 2:14 the name of a value begins in upper case and has no underscores, found `lower`",
            "warning L0802 2:28 the name of a value begins in upper case and has no underscores, found `Two_Words`",
            "warning L0802 3:7 the name of a constant is in upper case, found `lower`",
            "warning L0802 4:10 the name of a protocol begins in upper case and has no underscores, found `gate_way`",
            "warning L0802 4:27 the name of a message begins in upper case and has no underscores, found `message_name`",
        ],
    ),
    (
        r#"#[deprecated("use `New`")]
record Old { #[deprecated] x: ?Old, enum Kind: u8 { A, #[deprecated] B } k: Kind = B }
record New { a: Old, #[deprecated] b: Old, k: Old.Kind = B }"#,
        &["warning L0803 3:17 `Old` is deprecated", "warning L0803 3:58 `B` is deprecated"],
    ),
];

#[test]
fn types_are_checked() {
    check_all(CASES);
}
