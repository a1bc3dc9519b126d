//! `llano layout`.

use serde_json::Value;

use crate::golden;
use crate::support::Folder;

const SCHEMA: &str = "module shop.orders;

enum Side: i8 { Sell = -1, Buy = 1 }
flags Rights: u64 { Read = 0, Trade = 63 }

struct Line { quantity: u32, price: i64, is_open: bool }

record Order {
    @1 note: ?string,
    @2 id: u64,
    @3 is_open: bool,
    @4 is_paid: ?bool,
    @5 limit: ?i64,
    @6 side: Side = Buy,
    @7 symbol: string[8],
    #[len(..=100)]
    @8 owner: string,
    @9 key: bytes[40],
    @10 lines: [Line],
    @11 labels: map<string, [?u8]>,
    #[len(..=10)]
    @12 tags: [u8],

    enum Kind: u8 { A, B }
}

record Small {
    #[len(..=300)]
    @1 long: string,
    #[len(..=20)]
    @2 short: string,
}

record Fixed { @1 id: u64 }
record Empty {}

variant Event { 1 Placed: Order, 2 Cancelled { id: u64, reason: string }, 3 Cleared }
";

fn folder() -> Folder {
    Folder::new(&[("orders.flat", SCHEMA), ("other.flat", "module other;\n\nstruct Line { x: f32 }\n")])
}

#[test]
fn every_kind_of_type_has_a_layout() {
    let folder = folder();
    for name in ["Order", "Small", "Fixed", "Empty", "shop.orders.Line", "Event", "Side", "Rights", "Order.Kind"] {
        golden::check(&format!("layout/{name}.txt"), &folder.llano(&["layout", name]).exits(0).stdout);
        let json = folder.llano(&["layout", ".", name, "--message-format", "json"]).exits(0).stdout;
        let _: Value = serde_json::from_str(&json).expect("JSON");
        golden::check(&format!("layout/{name}.json"), &json);
    }
}

#[test]
fn a_type_is_named_by_the_end_of_its_path() {
    let folder = folder();
    let run = folder.llano(&["layout", "orders.flat", "other.flat", "shop.orders.Order"]).exits(0);
    assert_eq!(run.stdout, folder.llano(&["layout", "orders.Order"]).exits(0).stdout);
    folder
        .llano(&["layout", "Line"])
        .complains("`Line` is the name of several types: `shop.orders.Line`, `other.Line`");
    folder.llano(&["layout", "Oder"]).complains("there is no type `Oder`; did you mean `Order`?");
    folder
        .llano(&["layout", "shop.order.Order"])
        .complains("there is no type `shop.order.Order`; did you mean `shop.orders.Order`?");
    folder.llano(&["layout", "Unheard"]).complains("there is no type `Unheard`");
}

#[test]
fn faulty_schemas_have_no_layout() {
    let folder = Folder::new(&[("bad.flat", "record Order { id: u46 }\n")]);
    let run = folder.llano(&["layout", "Order"]).exits(1);
    assert!(run.stderr.contains("error[L0201]") && run.stderr.ends_with("\n\n1 error\n"), "{}", run.stderr);
}
