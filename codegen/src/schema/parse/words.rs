//! Words of this language and of others.

/// Words that begin a declaration elsewhere, and what does here.
pub(super) const KEYWORDS: [(&str, &str); 28] = [
    ("message", "record"),
    ("table", "record"),
    ("class", "record"),
    ("data", "record"),
    ("object", "record"),
    ("union", "variant"),
    ("oneof", "variant"),
    ("choice", "variant"),
    ("service", "protocol"),
    ("interface", "protocol"),
    ("rpc_service", "protocol"),
    ("namespace", "module"),
    ("package", "module"),
    ("mod", "module"),
    ("include", "import"),
    ("use", "import"),
    ("using", "import"),
    ("typedef", "type"),
    ("alias", "type"),
    ("newtype", "type"),
    ("static", "const"),
    ("let", "const"),
    ("define", "const"),
    ("constant", "const"),
    ("bitflags", "flags"),
    ("bitfield", "flags"),
    ("bits", "flags"),
    ("bit_flags", "flags"),
];

/// Words that have no counterpart, and why.
pub(super) const WITHOUT_COUNTERPART: [(&str, &str); 12] = [
    ("syntax", "a schema names no version of the language: remove it"),
    ("edition", "a schema names no version of the language: remove it"),
    ("option", "what a schema says besides types stands in attributes: `#[acme.option(\"…\")]`"),
    ("extend", "a record is extended where it is declared: add a field to it"),
    ("root_type", "a value of any type can be a message: remove it"),
    ("file_identifier", "messages are told apart by a protocol: `protocol Name = 1 { 1 Order }`"),
    ("file_extension", "how files are called is up to who writes them: remove it"),
    ("attribute", "attributes of your own need no declaration, only a dot: `#[acme.color]`"),
    ("annotation", "attributes of your own need no declaration, only a dot: `#[acme.color]`"),
    ("fn", "a schema has no functions: a protocol lists the messages of a service"),
    ("rpc", "a schema has no functions: a protocol lists the messages of a service"),
    ("impl", "a schema has no functions: a protocol lists the messages of a service"),
];

/// Words that begin a declaration here.
pub(super) const ITEMS: [&str; 10] =
    ["const", "enum", "flags", "import", "module", "protocol", "record", "struct", "type", "variant"];

/// Scalars of other languages.
pub(super) const SCALARS: [(&str, &str); 24] = [
    ("int8", "i8"),
    ("int16", "i16"),
    ("int32", "i32"),
    ("int64", "i64"),
    ("sint32", "i32"),
    ("sint64", "i64"),
    ("sfixed32", "i32"),
    ("sfixed64", "i64"),
    ("uint8", "u8"),
    ("uint16", "u16"),
    ("uint32", "u32"),
    ("uint64", "u64"),
    ("fixed32", "u32"),
    ("fixed64", "u64"),
    ("byte", "u8"),
    ("ubyte", "u8"),
    ("short", "i16"),
    ("ushort", "u16"),
    ("int", "i32"),
    ("uint", "u32"),
    ("long", "i64"),
    ("ulong", "u64"),
    ("float", "f32"),
    ("double", "f64"),
];

/// What is written before names and types in other languages.
pub(super) const LABELS: [&str; 6] = ["optional", "required", "repeated", "pub", "public", "mut"];

/// What a list has for a word.
pub(super) fn find<'l>(list: &[(&'l str, &'l str)], word: &str) -> Option<&'l str> {
    list.iter().find(|(name, _)| *name == word).map(|(_, here)| *here)
}

/// Whether a word is a type of the language.
pub(super) fn is_scalar(text: &str) -> bool {
    let number = text.trim_end_matches("be");
    matches!(number, "bool" | "char" | "string" | "bytes" | "f32" | "f64")
        || number.strip_prefix(['u', 'i']).is_some_and(|bits| matches!(bits, "8" | "16" | "32" | "64" | "128"))
}

/// Whether a word is a keyword but for a slip.
pub(super) fn is_near(word: &str, keyword: &str) -> bool {
    word.len() > 2 && strsim::damerau_levenshtein(&word.to_lowercase(), keyword) <= 2
}
