//! The book, whose Rust blocks are compiled and run with the documentation's.

macro_rules! chapters {
    ($($name:ident $path:literal)*) => {$(
        #[doc = include_str!(concat!("../../book/src/", $path))]
        struct $name;
    )*};
}

chapters! {
    Introduction "introduction.md"
    Start "start.md"
    Language "language.md"
    Compiler "compiler.md"
    Derive "derive.md"
    Reading "reading.md"
    Carrying "carrying.md"
    Evolution "evolution.md"
    Format "format.md"
    LanguageReference "language-reference.md"
    Benchmarks "benchmarks.md"
}

#[doc = include_str!("../../README.md")]
struct Readme;
