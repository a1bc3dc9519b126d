//! Which module may name which.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, sources};

/// What a module of the runtime may name, and why.
struct Module {
    name: &'static str,
    may_name: &'static [&'static str],
    why: &'static str,
}

/// Every module of the runtime.
const RUNTIME: &[Module] = &[
    Module { name: "error", may_name: &[], why: "errors are values that everyone can give" },
    Module { name: "book", may_name: &[], why: "what the book says stands in the book" },
    Module {
        name: "macros",
        may_name: &["error", "wire", "view", "edit", "encode", "decode"],
        why: "emitted code is made of them, so they may name what it may name",
    },
    Module { name: "native", may_name: &[], why: "numbers as such have nothing to do with messages" },
    Module { name: "wire", may_name: &["error"], why: "the trusted core must not rest on anything above it" },
    Module { name: "verify", may_name: &["error", "wire"], why: "what is valid is a question of bytes alone" },
    Module {
        name: "view",
        may_name: &["error", "wire", "encode", "edit"],
        why: "`Lazy` and defaults name the Rust type, which is `Flat`; a record names its mutable view",
    },
    Module {
        name: "edit",
        may_name: &["wire", "encode", "view"],
        why: "what is stored is a Rust value; keys of maps and sets are read through views",
    },
    Module {
        name: "encode",
        may_name: &["error", "wire", "edit", "decode"],
        why: "`Flat` is the way in for all that can be done with a type",
    },
    Module { name: "decode", may_name: &["error", "wire", "encode"], why: "a value is made of a view of `Flat` types" },
    Module {
        name: "inline",
        may_name: &["error", "wire", "encode", "decode"],
        why: "text, bytes and lists of the program, which are `Flat` as those of `std` are",
    },
    Module {
        name: "flags",
        may_name: &["error", "wire", "encode", "decode"],
        why: "a macro that makes types, which are `Flat`",
    },
    Module {
        name: "validate",
        may_name: &["wire", "encode", "view"],
        why: "what is in lists, maps and the like is checked too",
    },
    Module { name: "protocol", may_name: &[], why: "how messages are read is generated" },
    Module { name: "heap", may_name: &[], why: "memory is memory, whatever lies in it" },
    Module { name: "sync", may_name: &[], why: "a queue passes on what it is given" },
    Module { name: "index", may_name: &["heap"], why: "an index takes any heap, and any keys and values" },
    Module {
        name: "message",
        may_name: &["error", "wire", "view", "edit", "encode", "decode", "heap"],
        why: "a message owns bytes of a heap and is read, changed and written as all others",
    },
];

/// The names that `lib.rs` exports, with the modules in which they stand.
fn exports() -> BTreeMap<String, String> {
    let exports = lib().exports().into_iter().filter(|(module, _)| is_module(module));
    exports.map(|(module, name)| (name, module)).collect()
}

fn is_module(name: &str) -> bool {
    RUNTIME.iter().any(|module| module.name == name)
}

fn lib() -> Source {
    sources("runtime/src").into_iter().find(|source| source.path == "runtime/src/lib.rs").expect("a root")
}

/// The module of the runtime that a file belongs to.
fn module_of(source: &Source) -> &str {
    let path = source.path.strip_prefix("runtime/src/").expect("a file of the runtime");
    path.split('/').next().and_then(|name| name.strip_suffix(".rs").or(Some(name))).expect("a name")
}

#[test]
fn modules_of_the_runtime_name_only_what_they_may() {
    let exports = exports();
    for source in sources("runtime/src").iter().filter(|source| module_of(source) != "lib") {
        let module = module_of(source);
        let Some(rule) = RUNTIME.iter().find(|rule| rule.name == module) else {
            panic!("{}: say in the table what module `{module}` may name, and why", source.path);
        };
        for name in source.names_after(&["crate"]).iter().chain(&source.names_after(&["llano"])) {
            let target = exports.get(name).map_or(name.as_str(), String::as_str);
            assert!(
                !is_module(target) || target == module || rule.may_name.contains(&target),
                "{} names `{name}` of `{target}`; `{module}` may name {:?}: {}",
                source.path,
                rule.may_name,
                rule.why
            );
        }
        let tokens = source.tokens();
        let is_above = |tokens: &[String]| tokens == ["super", ":", ":", "super"];
        assert!(!tokens.windows(4).any(is_above), "{}: other modules are named by `crate::`", source.path);
    }
}

#[test]
fn the_model_is_plain_values() {
    let ir = sources("codegen/src").into_iter().filter(|source| source.path.starts_with("codegen/src/ir"));
    let mut count = 0;
    for source in ir {
        count += 1;
        for token in source.tokens() {
            let is_foreign = ["syn", "pest", "fs", "io", "env", "println"].contains(&token.as_str());
            assert!(
                !is_foreign,
                "{}: `{token}`: whoever describes types and whoever prints them share the model",
                source.path
            );
        }
        for name in source.names_after(&["crate"]) {
            assert_eq!(name, "ir", "{}: the model knows neither front ends nor the emitter", source.path);
        }
    }
    assert!(count > 0);
}

#[test]
fn emitted_code_names_the_public_interface_and_what_is_made_for_it() {
    let lib = lib();
    let generated = lib.text.split("pub mod generated {").nth(1).expect("a module for emitted code");
    let generated = Source { path: lib.path.clone(), text: generated.split("\n}").next().unwrap_or("").to_owned() };
    // A glob: the names of `wire` that are `pub`.
    let wire = sources("runtime/src/wire").into_iter().find(|source| source.path.ends_with("wire/mod.rs"));
    let wire = wire.expect("the module of the format");
    let mut allowed: BTreeSet<String> = wire.exports().into_iter().map(|(_, name)| name).collect();
    for module in RUNTIME {
        allowed.extend(generated.names_after(&["pub", "use", "crate", ":", ":", module.name]));
    }
    // A crate, and a macro, which stands at the root.
    allowed.extend(["zerocopy", "flag_methods"].map(str::to_owned));
    // A macro's own name has underscores, since it lies beside the public names.
    let macros = generated.names_after(&["pub", "use", "crate"]);
    allowed.extend(macros.iter().filter_map(|name| name.strip_prefix("__")).map(str::to_owned));

    let public = exports();
    let mut seen = BTreeSet::new();
    let emitted = sources("codegen/src/rust").into_iter().map(|source| (source, vec![":", ":", "llano"]));
    let macros = sources("runtime/src/macros").into_iter().map(|source| (source, vec!["$", "crate"]));
    for (source, crate_name) in emitted.chain(macros) {
        let tokens = source.tokens();
        for name in source.names_after(&crate_name) {
            let is_public = name == "generated" || name.starts_with("__") || public.contains_key(&name);
            assert!(is_public, "{}: `llano::{name}`", source.path);
            seen.insert(name);
        }
        for name in source.names_after(&[&crate_name[..], &[":", ":", "generated"]].concat()) {
            assert!(allowed.contains(&name), "{}: `llano::generated::{name}`", source.path);
        }
        for name in ["std", "alloc"] {
            let is_emitted = |tokens: &[String]| tokens == [":", ":", name];
            assert!(!tokens.windows(3).any(is_emitted), "{}: emitted code needs no `{name}`", source.path);
        }
    }
    assert!(seen.contains("generated") && seen.contains("Flat"));
}
