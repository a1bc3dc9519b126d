//! What is emitted for the types in `tests/golden/*.rs`, compared with `tests/golden/*.emitted.rs`: these stand for the
//! types without the derive, so that `tests/emitted.rs` can compile them as ordinary code.
//!
//! `BLESS=1 cargo test -p llano-derive --lib` writes them anew.

use std::path::Path;
use std::{env, fs};

use quote::ToTokens;

use crate::expand;

/// A file of types, each followed by what is emitted for it.
fn emitted(source: &str) -> String {
    let file = syn::parse_file(source).expect("the types are Rust");
    let mut items = Vec::new();
    for mut item in file.items {
        if let syn::Item::Struct(_) | syn::Item::Enum(_) = &item {
            let input = syn::parse2(item.to_token_stream()).expect("a struct or an enum can be derived on");
            let emitted = expand(input).expect("the types have a flat form");
            without_derive(&mut item);
            items.push(item);
            items.extend(syn::parse2::<syn::File>(emitted).expect("items are emitted").items);
        } else {
            items.push(item);
        }
    }
    prettyplease::unparse(&syn::File { items, ..file })
}

/// Removes `Flat` from an item's derives, and `#[flat(...)]` from everything in it.
fn without_derive(item: &mut syn::Item) {
    struct Remove;

    impl syn::visit_mut::VisitMut for Remove {
        fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
            attributes.retain(|attribute| !attribute.path().is_ident("flat"));
            for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
                let derives = attribute
                    .parse_args_with(syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated)
                    .expect("a derive lists paths");
                let others = derives.iter().filter(|path| !path.is_ident("Flat"));
                *attribute = syn::parse_quote!(#[derive(#(#others),*)]);
            }
        }
    }

    syn::visit_mut::visit_item_mut(&mut Remove, item);
}

#[test]
fn emitted_code_is_as_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut sources: Vec<_> = fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| !path.to_string_lossy().ends_with(".emitted.rs"))
        .collect();
    sources.sort();
    assert!(!sources.is_empty(), "no types in {}", folder.display());
    for source in sources {
        let found = emitted(&fs::read_to_string(&source).expect("the types can be read"));
        let golden = source.with_extension("emitted.rs");
        if env::var_os("BLESS").is_some() {
            fs::write(&golden, found).expect("the folder can be written");
            continue;
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        let line = expected.lines().zip(found.lines()).position(|(expected, found)| expected != found);
        let line = line.unwrap_or(expected.lines().count().min(found.lines().count()));
        assert!(
            expected == found,
            "{} differs from line {}:\nexpected {:?}\n   found {:?}\nIf the new one is right, run `BLESS=1 cargo test -p llano-derive --lib`.",
            golden.display(),
            line + 1,
            expected.lines().nth(line),
            found.lines().nth(line),
        );
    }
}
