//! Lock files say what the schemas say.

use std::path::{Path, PathBuf};

use llano_codegen::diagnostics::Sources;
use llano_codegen::model::breaking::{Profile, breaking};
use llano_codegen::model::{Model, lock};
use llano_codegen::schema::{DiskFiles, compile_onto, read_lock};

use super::compile;

fn read(sources: Sources, text: &str) -> (Sources, Model) {
    let compilation = read_lock(sources, Path::new("llano.lock"), text);
    let model = compilation.model.unwrap_or_else(|| panic!("{text}\n{:#?}", compilation.diagnostics));
    (compilation.sources, model)
}

/// Checks that what is read is what was written, in both directions and every profile, and is written again alike.
fn check(sources: Sources, model: &Model) -> String {
    let text = lock::write(model);
    let (_, read) = read(sources, &text);
    for (name, profile) in Profile::ALL {
        assert_eq!(breaking(&read, model, profile), [], "{name}\n{text}");
        assert_eq!(breaking(model, &read, profile), [], "{name}\n{text}");
    }
    assert_eq!(lock::write(&read), text);
    text
}

const SCHEMA: &str = r#"
// file: orders.flat
/// Documented.
module trading.orders;
import "common.flat" as c;
const MOST: u16 = 500;
const HOME: c.Side = c.Side.Sell;
type Price = i64;
enum Kind: i16 { Low = -3, #[json("m")] #[deprecated("why")] Mid = 0, reserved -9..=-5, 7, "High"; }
flags Rights: u32 { Read, Trade = 4, All = 31 }
struct Line { quantity: u32, price: Price, side: c.Side }
record Order {
    @30 symbol: string[8] = "x\"\n",
    #[acme.color("red")] #[range(..=MOST)] @1 quantity: u16 = 1,
    #[range(-0.5..)] ratio: f32 = INFINITY,
    #[len(1..)] #[pattern("[a-z\\d]+")] name: string = "abc",
    lines: [Line; ..=4] = [{ quantity: 1 }],
    side: c.Side = Buy,
    rights: Rights = Read | All,
    none: Rights,
    enum Inner: u8 { A, #[default] B }
    inner: Inner,
    anonymous: variant { 1 On, 2 Off { since: u64 = MOST, } },
    event: c.Event = Cleared,
    tree: ?Order,
    map: map<c.Side, [?[u8; 3]]>,
    data: bytes = b"\x00a\"\xff",
    letter: char = '\'',
    #[json("yes")] is: bool = true,
    reserved 90..=99, 100, "old";
}
#[deprecated]
protocol Gateway = 7 { 1 Order, 4 Ev: c.Event, reserved 2; }
// file: common.flat
module common;
import "orders.flat" as o;
enum Side: u8 { Buy = 1, Sell = 2 }
variant Event { 3 Placed: o.Order, #[default] 5 Cleared, Cancelled { id: u64, why: string = "-" }, Moved: struct { x: u8 } }
"#;

#[test]
fn what_is_written_is_read() {
    let (sources, model) = compile(Sources::default(), SCHEMA);
    let text = check(sources, &model);
    assert_eq!(text, include_str!("lock.txt"), "{text}");
}

#[test]
fn the_schemas_of_the_repository_are_read_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let mut count = 0;
    for entry in std::fs::read_dir(&root).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let is_schema = path.extension().is_some_and(|extension| extension == "flat");
        if !is_schema && (path.is_file() || path.ends_with("invalid")) {
            continue;
        }
        let compilation =
            compile_onto(Sources::default(), &DiskFiles, std::slice::from_ref(&path), std::slice::from_ref(&root));
        let model = compilation.model.unwrap_or_else(|| panic!("{:#?}", compilation.diagnostics));
        check(compilation.sources, &model);
        count += 1;
    }
    assert!(count >= 5, "{count} schemas");
}

#[test]
fn the_order_of_the_text_does_not_count() {
    let (_, one) = compile(Sources::default(), "enum A: u8 { X, Y } record B { a: A, b: u8 } const C: u8 = 1;");
    let (_, other) =
        compile(Sources::default(), "const C: u8 = 1; record B { @2 b: u8, @1 a: A } enum A: u8 { Y = 1, X = 0 }");
    assert_eq!(lock::write(&one), lock::write(&other));
}

#[test]
fn reports_point_at_lines_of_the_lock() {
    let (sources, old) = compile(Sources::default(), SCHEMA);
    let text = lock::write(&old);
    let (sources, old) = read(sources, &text);
    let (sources, new) = compile(sources, &SCHEMA.replace("quantity: u16 = 1", "quantity: u32 = 1"));
    let reports = breaking(&old, &new, Profile::Wire);
    assert_eq!(reports.len(), 1, "{reports:#?}");
    let place = reports[0].labels[1].span;
    let source = sources.get(place.file);
    let line = source.location(place.start).line as usize;
    assert_eq!(source.path, Path::new("llano.lock"));
    assert!(text.lines().nth(line - 1).unwrap().ends_with("@1 quantity: u16 = 1,"), "line {line}");
}

#[test]
fn what_is_no_lock_is_told() {
    for (text, expected) in [
        ("record R {}", "this is no lock file"),
        ("// llano lock 2\n", "the lock file has version 2, which needs a later `llano`"),
    ] {
        let compilation = read_lock(Sources::default(), Path::new("llano.lock"), text);
        assert!(compilation.model.is_none());
        let found: Vec<_> = compilation.diagnostics.iter().map(|it| (it.code.name(), &*it.message)).collect();
        assert_eq!(found, [("bad-lock", expected)]);
    }
}
