//! The workspace's source: files, and their tokens without comments.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A source file.
pub(crate) struct Source {
    /// The path from the root of the workspace, with slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the workspace").to_owned()
}

/// The Rust files in a folder of the workspace and below, without what is generated.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    assert!(!found.is_empty(), "{folder} has source");
    found
}

/// The Rust files of the workspace.
pub(crate) fn all_sources() -> Vec<Source> {
    ["codegen", "derive", "runtime", "examples", "tests"].iter().flat_map(|folder| sources_if_any(folder)).collect()
}

fn sources_if_any(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found
}

fn collect(folder: &Path, found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(|entry| entry.expect("a readable folder")) {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() {
            if name != "generated" && name != "golden" && name != "target" {
                collect(&path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a readable file");
            let path = path.strip_prefix(root()).expect("a path in the workspace");
            found.push(Source { path: path.to_string_lossy().replace('\\', "/"), text });
        }
    }
}

impl Source {
    /// All tokens in order, those in groups between the delimiters; without comments, and documentation as strings.
    pub(crate) fn tokens(&self) -> Vec<String> {
        let stream: TokenStream = self.text.parse().unwrap_or_else(|error| panic!("{}: {error}", self.path));
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        tokens
    }

    /// The names that follow `::` after `start`: one, or those of a group in braces.
    pub(crate) fn names_after(&self, start: &[&str]) -> Vec<String> {
        let tokens = self.tokens();
        let mut names = Vec::new();
        for (index, window) in tokens.windows(start.len()).enumerate() {
            if window != start {
                continue;
            }
            let rest = &tokens[index + start.len()..];
            let [colon, more @ ..] = rest else { continue };
            let (":", [second, more @ ..]) = (colon.as_str(), more) else { continue };
            if second == ":" {
                first_names(more, &mut names);
            }
        }
        names
    }
}

impl Source {
    /// What each `pub use module::...` exports: the module and the name.
    pub(crate) fn exports(&self) -> Vec<(String, String)> {
        let tokens = self.tokens();
        let modules: BTreeSet<String> = tokens
            .windows(3)
            .filter(|window| window[0] == "pub" && window[1] == "use")
            .map(|window| window[2].clone())
            .collect();
        let exports = modules.into_iter().flat_map(|module| {
            let names = self.names_after(&["pub", "use", &module]);
            names.into_iter().map(move |name| (module.clone(), name))
        });
        exports.collect()
    }
}

/// The first name of a path, or of each path in a group: `{a::b, c}`.
fn first_names(tokens: &[String], names: &mut Vec<String>) {
    match tokens {
        [open, rest @ ..] if open == "{" => {
            let (mut depth, mut is_first) = (0, true);
            for token in rest {
                match token.as_str() {
                    "{" => depth += 1,
                    "}" if depth == 0 => return,
                    "}" => depth -= 1,
                    "," if depth == 0 => is_first = true,
                    name if is_first && depth == 0 => {
                        names.push(name.to_owned());
                        is_first = false;
                    }
                    _ => {}
                }
            }
        }
        [name, ..] => names.push(name.clone()),
        [] => {}
    }
}

fn flatten(stream: TokenStream, tokens: &mut Vec<String>) {
    for token in stream {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                tokens.push(open.to_owned());
                flatten(group.stream(), tokens);
                tokens.push(close.to_owned());
            }
            token => tokens.push(token.to_string()),
        }
    }
}
