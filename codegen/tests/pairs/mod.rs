//! Golden files of pairs: a text, `%%`, and what comes of it; `%%%%` stands between pairs.

use std::path::Path;
use std::{env, fs};

/// Holds what comes of each text of the file to what stands there. With `BLESS` in the environment, that is written anew.
pub(crate) fn check(name: &str, result: impl Fn(&str) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let file = fs::read_to_string(&path).unwrap();
    let case = |case: &str| {
        let (text, _) = case.split_once("\n%%\n").expect("a text and what comes of it");
        format!("{text}\n%%\n{}", result(text))
    };
    let now = file.split("\n%%%%\n").map(case).collect::<Vec<_>>().join("\n%%%%\n");
    if env::var_os("BLESS").is_some() {
        fs::write(path, now).unwrap();
    } else {
        assert_eq!(now, file);
    }
}
