//! Defaults, constants, constraints and attributes.

use crate::check_all;

/// A text and what is said of it.
const CASES: &[(&str, &[&str])] = &[
    (
        r#"record R { a: u8 = 256, b: i8 = -129, c: u8 = "x", d: u8 = 1.0, e: f32 = 1e39, f: f64 = 1, g: bool = 1, h: char = "x", i: u16be = 65_536 }"#,
        &[
            "L0402 1:20 a value of `u8` is from 0 to 255, found 256",
            "L0402 1:33 a value of `i8` is from -128 to 127, found -129",
            "L0401 1:47 expected a value of `u8`, found text",
            "L0401 1:60 expected a value of `u8`, found a number with a point",
            "L0402 1:74 the number is greater than any of `f32`",
            "L0401 1:102 expected a value of `bool`, found an integer",
            "L0401 1:115 expected a value of `char`, found text",
            "L0402 1:131 a value of `u16be` is from 0 to 65,535, found 65,536",
        ],
    ),
    (
        "record R { a: u8 = MAX, b: i8 = MIN, c: f32 = MAX, d: f64 = -INFINITY, e: f64 = NAN, f: i8 = -MAX, g: u8 = -MAX, h: string = MAX, i: f32 = -MIN, j: u8 = INFINITY }",
        &[
            "L0402 1:108 a value of `u8` is from 0 to 255, found -255",
            "L0401 1:126 expected a value of `string`, found `MAX`",
            "L0401 1:154 expected a value of `u8`, found `INFINITY`",
        ],
    ),
    (
        r#"record R { a: string = b"x", b: bytes = "x", c: string[2] = "ñó", d: bytes[1] = b"ab", e: string = 'x' }"#,
        &[
            "L0401 1:24 expected a value of `string`, found bytes",
            "L0401 1:41 expected a value of `bytes`, found text",
            "L0407 1:61 a value of `string[2]` has at most 2 bytes, found 4",
            "L0407 1:81 a value of `bytes[1]` has at most 1 byte, found 2",
            "L0401 1:100 expected a value of `string`, found a character",
        ],
    ),
    (
        r#"enum Side: u8 { Buy = 1, Sell }
flags Rights: u8 { Read, Trade }
record R { a: Side = Sell, b: Side = Side.Buy, c: Side = 2, d: Side = 9, e: Side = Hold, f: Side = Rights.Read, g: Side = Side, h: Rights = Read | Rights.Trade, i: Rights = 3, j: Rights = Read | Side.Buy, k: Side = "Buy" }"#,
        &[
            "L0401 3:58 expected a value of `Side`, found an integer",
            "L0401 3:71 expected a value of `Side`, found an integer",
            "L0403 3:84 `Side` has no value `Hold`",
            "L0401 3:100 expected a value of `Side`, found a value of `Rights`",
            "L0401 3:123 expected a value of `Side`, found `Side`, which is an enum",
            "L0401 3:174 expected a value of `Rights`, found an integer",
            "L0401 3:196 expected a value of `Rights`, found a value of `Side`",
            "L0401 3:216 expected a value of `Side`, found text",
        ],
    ),
    (
        r#"const A: u16 = 300;
const B: string = "abc";
const C: Side = Buy;
const D: f64 = 0.5;
enum Side: u8 { Buy }
record R { a: u8 = A, b: i64 = A, c: string[2] = B, d: string = B, e: Side = C, f: f32 = D, g: u8 = D, h: i16 = -A, i: u8 = -A, j: u8 = B, k: f64 = A, l: u8 = A.B }"#,
        &[
            "L0402 6:20 a value of `u8` is from 0 to 255, found 300",
            "L0407 6:50 a value of `string[2]` has at most 2 bytes, found 3",
            "L0401 6:101 expected a value of `u8`, found a constant of `f64`",
            "L0402 6:125 a value of `u8` is from 0 to 255, found -300",
            "L0401 6:137 expected a value of `u8`, found a constant of `string`",
            "L0401 6:149 expected a value of `f64`, found a constant of `u16`",
            "L0403 6:162 `A` is a constant and has no parts",
        ],
    ),
    (
        "const A: [u8] = [];
const B: Missing = 1;
const C: u8 = 256;
const D: R = {};
record R { b: u8 = B, c: u8 = C }",
        &[
            "L0401 1:10 a constant cannot be of type `[u8]`, which is a list",
            "L0201 2:10 the type `Missing` is not declared",
            "L0402 3:15 a value of `u8` is from 0 to 255, found 256",
            "L0401 4:10 a constant cannot be of type `R`, which is a record",
        ],
    ),
    (
        r#"record R { a: [u8] = [1, 256], b: [u8; 2] = [1], c: [u8; ..=1] = [1, 2], d: [u8] = 1, e: [string] = ["a", 1], f: [[u8; 2]] = [[1, 2], []] }"#,
        &[
            "L0402 1:26 a value of `u8` is from 0 to 255, found 256",
            "L0407 1:45 a value of `[u8; 2]` has 2 items, found 1",
            "L0407 1:66 a value of `[u8; ..=1]` has at most 1 item, found 2",
            "L0401 1:84 expected a value of `[u8]`, found an integer",
            "L0401 1:107 expected a value of `string`, found an integer",
            "L0407 1:135 a value of `[u8; 2]` has 2 items, found 0",
        ],
    ),
    (
        r#"struct P { x: i32, y: i32 }
record N { p: P = { y: 2 }, t: ?u8, #[range(1..)] z: u8 = 1 }
record R { a: P = { x: 1, z: 2, x: 3 }, b: N = { p: { x: "1" } }, c: N = { t: 1 }, d: N = { z: 0 }, e: P = [1, 2], f: N = {} }"#,
        &[
            "L0403 3:27 `P` has no field `z`",
            "L0202 3:33 `x` has a value already",
            "L0401 3:58 expected a value of `i32`, found text",
            "L0404 3:79 the default of an optional is always absent",
            "L0406 3:96 the value does not fulfil the constraint of `z`: it is out of the range",
            "L0401 3:108 expected a value of `P`, found a list",
        ],
    ),
    (
        "variant V { 1 A, 2 B: u8, 3 C { x: u8 } }
record R { a: V = A, b: V = V.B, c: V = V.C, d: V = D, e: V = V.A, f: V = 1 }",
        &[
            "L0401 2:31 `B` carries a payload, and no value can be written of it",
            "L0401 2:43 `C` carries a payload, and no value can be written of it",
            "L0403 2:53 `V` has no alternative `D`",
            "L0401 2:75 expected a value of `V`, found an integer",
        ],
    ),
    (
        "record R { a: ?u8 = 1, b: map<u8, u8> = {}, c: set<u8> = [1], d: [?u8] = [1] }",
        &[
            "L0404 1:21 the default of an optional is always absent",
            "L0404 1:41 the default of a map is always empty",
            "L0404 1:58 the default of a set is always empty",
            "L0404 1:75 the default of an optional is always absent",
        ],
    ),
    (
        "record R { #[range(1..=5)] a: u8 = 6, #[range(5..1)] b: u8, #[range(..=256)] c: u8, #[range(0..0)] d: u8, #[range(1.0..=0.5)] e: f32, #[range(0.0..1.0)] f: f32, #[range(..)] g: u8, #[range(1)] h: u8, #[range(1..)] i: ?u8, #[range(1..)] j: string, #[range(1..)] k: [u8], #[range(NAN..)] l: f64 }",
        &[
            "L0406 1:36 the value does not fulfil the constraint of `a`: it is out of the range",
            "L0507 1:47 no value is in this range",
            "L0402 1:72 a value of `u8` is from 0 to 255, found 256",
            "L0507 1:93 no value is in this range",
            "L0507 1:115 no value is in this range",
            "L0505 1:143 a range of floats includes its end",
            "L0002 1:172 expected a value after `..`, found `)`",
            "L0504 1:190 `range` takes one range",
            "L0505 1:223 `range` is about integers and floats, found `string`, which is text",
            "L0505 1:248 `range` is about integers and floats, found `[u8]`, which is a list",
            "L0507 1:279 no value is in this range",
        ],
    ),
    (
        r#"const MOST: u16 = 5;
record R { #[len(1..=MOST)] a: [u8] = [], #[len(..=3)] b: string = "abcd", #[len(9..)] c: string[8], #[len(-1..)] d: bytes, #[len(2)] e: map<u8, u8>, #[len(1..)] f: [u8; 2], #[len("a")] g: set<u8>, #[len(..=2)] h: ?[u8], #[len(0..0)] i: bytes, #[len(1..)] j: u8 }"#,
        &[
            "L0406 2:39 the value does not fulfil the constraint of `a`: its length is 0",
            "L0406 2:68 the value does not fulfil the constraint of `b`: its length is 4",
            "L0507 2:82 no value is that long: `string[8]` has room for 8",
            "L0402 2:108 a length is not negative",
            "L0505 2:151 `len` is about text, bytes, lists, maps and sets, found `[u8; 2]`, which is an array",
            "L0504 2:181 `len` takes one range or one length",
            "L0507 2:228 no value is in this range",
            "L0505 2:245 `len` is about text, bytes, lists, maps and sets, found `u8`, which is a scalar",
        ],
    ),
    (
        r#"record R { #[pattern("[a-z]+")] a: string = "A1", #[pattern("(")] b: string, #[pattern("x")] c: u8, #[pattern("a|ab")] d: string[4] = "ab", #[pattern(".")] e: ?string, #[pattern(5)] f: string }"#,
        &[
            "L0406 1:45 the value does not fulfil the constraint of `a`: the pattern does not match it",
            "L0506 1:61 the pattern is no regular expression: unclosed group",
            "L0505 1:78 `pattern` is about text, found `u8`, which is a scalar",
            "L0504 1:179 `pattern` takes one text",
        ],
    ),
    (
        r#"#[json("x")] record R { #[json("")] a: u8, #[json(b)] c: u8, #[json("e")] d: u8, e: u8, #[json("f")] #[json("g")] h: u8, #[json("i")] j: u8, #[json("i")] k: u8 }"#,
        &[
            "L0502 1:1 `json` means nothing on a declaration",
            "L0504 1:32 a name in JSON is not empty",
            "L0504 1:51 `json` takes one text",
            "L0508 1:69 `d` has the name `e` in JSON, and so has `e`",
            "L0503 1:102 `json` stands here twice",
            "L0508 1:149 `k` has the name `i` in JSON, and so has `j`",
        ],
    ),
    (
        r#"#[range(1..)] enum E: u8 { #[default] A, #[default(1)] B, #[default] C, #[jsn("x")] D, #[colour("red")] F, #[acme.color("red", A..=B)] G }
flags F: u8 { #[default] A }"#,
        &[
            "L0502 1:1 `range` means nothing on a declaration",
            "L0504 1:52 `default` takes nothing",
            "L0405 1:59 `A` is the default already",
            "L0501 1:75 the attribute `jsn` is not known",
            "L0501 1:90 the attribute `colour` is not known",
            "L0504 1:128 the arguments of an annotation are literals, names and lists of them",
            "L0502 2:15 `default` means nothing on a flag",
        ],
    ),
    (
        r#"#[deprecated(1)] const A: u8 = 1;
protocol P = 1 { #[json("x")] #[deprecated] 1 R }
record R { #[unknown.one] #[default] a: u8 }"#,
        &[
            "L0504 1:14 `deprecated` takes nothing or one text",
            "L0502 2:18 `json` means nothing on a message",
            "L0502 3:27 `default` means nothing on a field",
        ],
    ),
    (
        "record R { a: Event = Event.Cleared, b: Event = Cleared }
type Event = E;
variant E { 1 Cleared }",
        &[],
    ),
    (
        "record R { a: Side.Buy, b: Side }
enum Side: u8 { Buy }
record S { s: u8 = R }",
        &[
            "L0204 1:15 `Buy` is a value of `Side`, no type",
            "L0401 3:20 expected a value of `u8`, found `R`, which is a record",
        ],
    ),
    (
        "const LIMIT: u8 = 1;
record R { a: u8 = LIMITS, b: u8 = LIMITS, c: u8 = common.LIMIT }",
        &["L0403 2:20 the constant `LIMITS` is not declared", "L0403 2:52 `common` is neither an import nor a type"],
    ),
];

#[test]
fn values_are_checked() {
    check_all(CASES);
}
