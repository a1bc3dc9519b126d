//! Which module may name which.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, sources};

/// What a module may name of its package, and why.
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

/// Every module of the compiler. None names the runtime, which the derive is a part of.
const CODEGEN: &[Module] = &[
    Module { name: "diagnostics", may_name: &[], why: "a diagnostic is a value that everyone can give" },
    Module { name: "ir", may_name: &[], why: "the description of Rust items knows neither front ends nor the emitter" },
    Module { name: "pattern", may_name: &[], why: "a pattern is text" },
    Module { name: "model", may_name: &["diagnostics"], why: "whoever has a model, has a schema without faults" },
    Module {
        name: "rust",
        may_name: &["ir", "lower", "model", "pattern"],
        why: "an item is printed from its description; files, protocols and constraints are functions of the model",
    },
    Module {
        name: "lower",
        may_name: &["ir", "model", "rust"],
        why: "from the model to the description of Rust items, in the spelling of the emitter",
    },
    Module {
        name: "schema",
        may_name: &["diagnostics", "lower", "model", "pattern", "rust"],
        why: "from text to the model; it asks for the names that generated code will take",
    },
    Module { name: "render", may_name: &["diagnostics"], why: "what is shown is a function of the diagnostics alone" },
    Module {
        name: "build",
        may_name: &["diagnostics", "render", "rust", "schema"],
        why: "the whole way from files to files, for build scripts",
    },
];

#[test]
fn modules_of_the_compiler_name_only_what_they_may() {
    let is_module = |name: &str| CODEGEN.iter().any(|module| module.name == name);
    for source in sources("codegen/src") {
        let path = source.path.strip_prefix("codegen/src/").expect("a file of the compiler");
        let module = path.split('/').next().and_then(|name| name.strip_suffix(".rs").or(Some(name))).expect("a name");
        if matches!(module, "lib" | "bin") {
            continue;
        }
        let Some(rule) = CODEGEN.iter().find(|rule| rule.name == module) else {
            panic!("{}: say in the table what module `{module}` may name, and why", source.path);
        };
        for name in source.names_after(&["crate"]) {
            assert!(
                !is_module(&name) || name == module || rule.may_name.contains(&name.as_str()),
                "{} names `{name}`; `{module}` may name {:?}: {}",
                source.path,
                rule.may_name,
                rule.why
            );
        }
    }
}

/// Where files are read and written, and where text is parsed.
#[test]
fn models_are_plain_values() {
    let is_plain = |source: &Source| {
        ["diagnostics", "ir", "model"].iter().any(|name| source.path.starts_with(&format!("codegen/src/{name}")))
    };
    for source in sources("codegen/src").iter().filter(|source| is_plain(source)) {
        for token in source.tokens() {
            let is_foreign = ["syn", "pest", "fs", "io", "env", "println"].contains(&token.as_str());
            assert!(!is_foreign, "{}: `{token}`: what front ends and the emitter share are plain values", source.path);
        }
    }
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
