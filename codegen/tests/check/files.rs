//! Files, modules and imports.

use std::io;
use std::path::{Path, PathBuf};

use llano_codegen::schema::{Files, compile};

use crate::{Memory, lines};

/// Compiles `main.flat` of some files, with `root` as a search root.
#[track_caller]
fn check(files: &[(&str, &str)], expected: &[&str]) {
    let found = compile(&Memory::new(files.iter().copied()), &["main.flat".into()], &["root".into()]);
    assert_eq!(lines(&found), expected, "{files:?}");
}

#[test]
fn imports_are_found_beside_the_file_and_in_the_roots() {
    check(
        &[
            ("main.flat", "import \"a/one.flat\";\nimport \"three.flat\";\nrecord R { a: one.T, b: three.T }"),
            (
                "a/one.flat",
                "import \"two.flat\" as x;\nimport \"../main.flat\" as main;\nrecord T { t: x.T, r: ?main.R }",
            ),
            ("a/two.flat", "type T = u8;"),
            ("root/two.flat", "type T = Missing;"),
            ("root/three.flat", "import \"a/one.flat\" as other;\ntype T = other.T;"),
            // Beside the importing file, so it goes before the one that is relative to the file first asked for.
            ("root/a/one.flat", "module other;\ntype T = [Missing];"),
        ],
        &["L0201 root/a/one.flat:2:11 the type `Missing` is not declared"],
    );
}

#[test]
fn a_module_may_have_several_files() {
    check(
        &[
            ("main.flat", "module m;\nimport \"b.flat\";\nrecord R { a: A, b: B }\ntype A = u8;"),
            ("b.flat", "module m;\ntype B = [A];"),
        ],
        &[],
    );
    check(
        &[
            ("main.flat", "module m;\nimport \"b.flat\";\ntype A = u8;"),
            ("b.flat", "module m;\ntype A = u16;\ntype C = D;"),
        ],
        &["L0202 b.flat:2:6 `A` is declared already, as an alias", "L0201 b.flat:3:10 the type `D` is not declared"],
    );
}

#[test]
fn names_of_other_modules_need_the_imports_name() {
    let common = (
        "common.flat",
        "module market.common;\ntype Price = i64;\nconst MOST: u8 = 5;\nrecord Party { enum Kind: u8 { A } }",
    );
    check(
        &[
            (
                "main.flat",
                "import \"common.flat\";\nrecord R { #[len(..=common.MOST)] a: [common.Price], k: common.Party.Kind = common.Party.Kind.A }",
            ),
            common,
        ],
        &[],
    );
    check(
        &[
            (
                "main.flat",
                "import \"common.flat\" as c;\nrecord R { a: Price, b: market.common.Price, c: c.Prise, d: c, e: x.Price, f: c.Party.Kinds }",
            ),
            common,
        ],
        &[
            "L0201 2:15 the type `Price` is not declared",
            "L0201 2:25 `market` is neither an import nor a type",
            "L0201 2:51 the module `market.common` declares no type `Prise`",
            "L0204 2:61 `c` is a module, no type",
            "L0201 2:67 `x` is neither an import nor a type",
            "L0201 2:87 `Kinds` is not declared in `Party`, which is a record",
        ],
    );
}

#[test]
fn imports_are_used_once_and_under_one_name() {
    let (a, b) = (("a.flat", "module x.n;\ntype A = u8;"), ("b.flat", "module y.n;\ntype B = u8;"));
    check(
        &[("main.flat", "import \"a.flat\";\nimport \"b.flat\";\ntype T = n.A;"), a, b],
        &["L0103 2:8 two imports are called `n`"],
    );
    check(
        &[
            (
                "main.flat",
                "import \"a.flat\" as a;\nimport \"./a.flat\" as b;\nimport \"b.flat\" as c;\ntype T = a.A;\ntype U = b.A;",
            ),
            a,
            b,
        ],
        &["L0103 2:1 `./a.flat` is imported already", "warning L0801 3:1 the import of `b.flat` is not used"],
    );
    check(
        &[("main.flat", "import \"main.flat\" as m;\ntype T = m.U;\ntype U = u8;")],
        &["L0103 1:1 a file does not import itself"],
    );
}

#[test]
fn modules_have_names_that_rust_and_disks_can_tell_apart() {
    check(&[("main.flat", "module a.self;")], &["L0104 1:10 `self` cannot be the name of a module"]);
    check(
        &[
            ("main.flat", "module a;\nimport \"b.flat\" as x;\nimport \"c.flat\" as y;\nrecord b { b: x.T, c: y.T }"),
            ("b.flat", "module a.b;\ntype T = u8;"),
            ("c.flat", "module A;\ntype T = u8;"),
        ],
        &[
            "L0105 4:8 `b` is a record and the module `a.b` in generated code",
            "warning L0802 4:8 the name of a record begins in upper case and has no underscores, found `b`",
            "L0105 c.flat:1:8 the modules `a` and `A` are one file where case does not count",
            "warning L0802 c.flat:1:8 the name of a module is in lower case, found `A`",
        ],
    );
    let found = compile(&Memory::new([("2-a.flat", "type T = u8;")]), &["2-a.flat".into()], &[]);
    assert_eq!(lines(&found), ["L0104 2-a.flat:1:1 `2-a`, the file's name, cannot be the name of its module"]);
}

#[test]
fn files_are_loaded_once_and_directories_in_order() {
    let files = Memory::new([
        ("d/b.flat", "type T = u8;"),
        ("d/a.flat", "import \"b.flat\";\ntype T = b.T;"),
        ("d/e/c.flat", ""),
    ]);
    let found = compile(&files, &["d".into(), "d/../d/./a.flat".into()], &[]);
    assert_eq!(lines(&found), [""; 0]);
    let paths = |paths: &[&str]| paths.iter().map(PathBuf::from).collect::<Vec<_>>();
    let loaded: Vec<_> = found.sources.iter().map(|(_, source)| source.path.clone()).collect();
    assert_eq!(loaded, paths(&["d/a.flat", "d/b.flat", "d/e/c.flat"]));
    let modules = found.model.expect("nothing is wrong").modules;
    assert_eq!(modules.iter().map(|module| module.path.join(".")).collect::<Vec<_>>(), ["a", "b", "c"]);
}

#[test]
fn what_cannot_be_read_is_said() {
    struct Broken;

    impl Files for Broken {
        fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
            match path.to_str() {
                Some("main.flat") => {
                    Ok(b"import \"locked.flat\";\nimport \"latin.flat\" as l;\ntype T = l.A;".to_vec())
                }
                Some("latin.flat") => Ok(b"// fine\n// Gr\xf6\xdfe".to_vec()),
                Some("locked.flat") => Err(io::ErrorKind::PermissionDenied.into()),
                _ => Err(io::ErrorKind::NotFound.into()),
            }
        }
    }

    let found = compile(&Broken, &["main.flat".into(), "gone.flat".into()], &[]);
    assert_eq!(
        lines(&found),
        [
            "L0101 1:8 `locked.flat` cannot be read: permission is denied",
            "L0101 gone.flat:1:1 `gone.flat` cannot be read: there is no such file",
            "L0001 latin.flat:2:6 line 2, column 6 is not UTF-8: found the byte 0xf6",
        ]
    );
    let label = found.diagnostics[2].span();
    assert_eq!(found.sources.text(label), "\u{fffd}");
}

#[test]
fn a_missing_import_says_where_it_was_looked_for() {
    let files = Memory::new([("a/main.flat", "import \"comon.flat\" as c;\ntype T = c.T;"), ("root/common.flat", "")]);
    let found = compile(&files, &["a/main.flat".into()], &["root".into(), "other".into()]);
    let report = &found.diagnostics[0];
    assert_eq!(
        report.notes,
        ["searched for `a/comon.flat`", "searched for `root/comon.flat`", "searched for `other/comon.flat`",]
    );
    assert_eq!(report.help[0].edits[0].replacement, "\"common.flat\"");
    assert_eq!(found.diagnostics.len(), 1, "what it may have declared is not missed");
}
