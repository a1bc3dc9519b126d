//! `llano lock`.

use crate::golden;
use crate::support::Folder;

pub(crate) const ORDERS: &str = "module shop.orders;

import \"common.flat\" as common;

record Order {
    @1 id: u64,
    @2 owner: common.Party,
    @3 quantity: u32 = 1,
    reserved 4, \"price\";
}
";
pub(crate) const COMMON: &str = "module common;\n\n/// Whoever takes part.\nrecord Party {\n    @1 name: string,\n}\n";

pub(crate) fn folder() -> Folder {
    Folder::new(&[("schemas/orders.flat", ORDERS), ("schemas/common.flat", COMMON)])
}

#[test]
fn the_lock_file_is_written_if_it_changes() {
    let folder = folder();
    assert_eq!(folder.llano(&["lock"]).exits(0).stdout, "wrote llano.lock\n");
    golden::check("lock/llano.lock", &folder.read("llano.lock"));
    assert_eq!(folder.llano(&["lock"]).exits(0).stdout, "");
    folder.write("schemas/common.flat", COMMON.replace("takes part", "owns something"));
    assert_eq!(folder.llano(&["lock", "--check"]).exits(0).stdout, "", "documentation is not locked");
    folder.write("schemas/common.flat", COMMON.replace("string", "bytes"));
    assert_eq!(folder.llano(&["lock"]).exits(0).stdout, "wrote llano.lock\n");
}

#[test]
fn check_prints_what_would_change_and_changes_nothing() {
    let folder = folder();
    assert!(folder.llano(&["lock", "--check"]).exits(1).stdout.contains("+module shop.orders;\n"));
    folder.llano(&["lock", "--out", "other.lock"]).exits(0);
    let before = folder.read("other.lock");
    folder.write("schemas/orders.flat", ORDERS.replace("u32", "u16"));
    golden::check("lock/check.diff", &folder.llano(&["lock", "--check", "--out", "other.lock"]).exits(1).stdout);
    assert_eq!(folder.read("other.lock"), before);
}

#[test]
fn another_file_is_not_overwritten() {
    let folder = folder();
    let complaint = "cannot replace `schemas/common.flat`: it is no lock file";
    folder.llano(&["lock", "--out", "schemas/common.flat"]).complains(complaint);
    assert_eq!(folder.read("schemas/common.flat"), COMMON);
}

#[test]
fn faulty_schemas_are_not_locked() {
    let folder = Folder::new(&[("bad.flat", "record Order { id: u46 }\n")]);
    assert!(folder.llano(&["lock"]).exits(1).stderr.contains("error[L0201]"));
    assert!(!folder.path().join("llano.lock").exists());
}
