//! The stable codes of diagnostics.

use std::fmt;

/// A kind of fault: its number never changes meaning.
#[derive(Clone, Copy)]
pub struct Code(&'static Entry);

struct Entry {
    id: &'static str,
    name: &'static str,
    title: &'static str,
    explanation: &'static str,
}

impl Code {
    /// The stable identifier: `L0201`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// The rule's name in words, for configuration and search: `unknown-type`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// One line that says what the fault is.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.0.title
    }

    /// What the fault is, with an example that has it and one that has not, in Markdown.
    #[must_use]
    pub const fn explanation(self) -> &'static str {
        self.0.explanation
    }

    /// The code with this identifier or name; upper and lower case are the same.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.id().eq_ignore_ascii_case(text) || code.name() == text)
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Code {}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.id(), self.name())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Declares the codes. Each explanation is the file of its identifier.
macro_rules! codes {
    ($($constant:ident $id:literal $name:literal $title:literal)*) => {
        impl Code {
            /// All codes, by identifier.
            pub const ALL: &'static [Self] = &[$(Self::$constant),*];

            $(
                #[doc = $title]
                pub const $constant: Self = Self(&Entry {
                    id: $id,
                    name: $name,
                    title: $title,
                    explanation: include_str!(concat!("explain/", $id, ".md")),
                });
            )*
        }
    };
}

// L00 text and syntax, L01 modules and imports, L02 names and types, L03 numbers, L04 values, L05 attributes and
// constraints, L06 limits, L08 warnings, L09 incompatible changes.
codes! {
    NOT_UTF8 "L0001" "not-utf8" "a schema is UTF-8 text"
    SYNTAX "L0002" "syntax" "the text is not of the schema language"
    UNCLOSED "L0003" "unclosed-delimiter" "a bracket has no partner"
    UNCLOSED_TEXT "L0004" "unclosed-text" "a text, a character or a comment has no end"
    BAD_ESCAPE "L0005" "bad-escape" "an escape in a text means nothing"
    BAD_LITERAL "L0006" "bad-literal" "a number or a character is malformed"
    MISPLACED_DOCS "L0007" "misplaced-documentation" "documentation stands where nothing is declared"
    MISPLACED_DECLARATION "L0008" "misplaced-declaration" "a module, an import or a declaration stands in the wrong place"
    FOREIGN_SYNTAX "L0009" "foreign-syntax" "a construct of another language has another form here"
    UNREADABLE "L0101" "unreadable-file" "a file cannot be read"
    UNKNOWN_IMPORT "L0102" "unknown-import" "an imported file is in none of the search roots"
    DUPLICATE_IMPORT "L0103" "duplicate-import" "two imports have the same name or the same file"
    BAD_MODULE "L0104" "bad-module" "a module's name cannot be a module's name"
    MODULE_CLASH "L0105" "module-clash" "a module and a type, or two modules, take the same name in generated code"
    UNKNOWN_TYPE "L0201" "unknown-type" "a type is not declared"
    DUPLICATE_NAME "L0202" "duplicate-name" "two declarations have the same name"
    GENERATED_CLASH "L0203" "generated-name-clash" "two declarations take the same name in generated code"
    NOT_A_TYPE "L0204" "not-a-type" "what is named is no type"
    CYCLE "L0205" "cycle" "an alias or a constant is defined by itself"
    INFINITE_TYPE "L0206" "infinite-type" "a type contains itself, so that no value of it has an end"
    NOT_FIXED "L0207" "not-fixed" "a struct or an inline list holds what has no fixed size"
    NOT_A_KEY "L0208" "not-a-key" "a type cannot be a key of a map or a set"
    BAD_INTEGER "L0209" "bad-integer" "an enum or flags stand on what is no integer type for them"
    EMPTY_TYPE "L0210" "empty-type" "a type has no values, or its elements take no bytes"
    BAD_CAPACITY "L0211" "bad-capacity" "a length or a capacity is no number in its range"
    NOT_A_MESSAGE "L0212" "not-a-message" "a protocol carries records, variants and structs"
    BAD_NAME "L0213" "bad-name" "a name cannot be a name in generated code"
    DUPLICATE_NUMBER "L0301" "duplicate-number" "two declarations have the same number"
    BAD_NUMBER "L0302" "number-out-of-range" "a number is outside of its range"
    RESERVED_NUMBER "L0303" "reserved-number" "a reserved number is used"
    RESERVED_NAME "L0304" "reserved-name" "a reserved name is used"
    BAD_RESERVED "L0305" "bad-reserved" "a reservation is empty, or reserves what is reserved"
    NUMBERED_STRUCT "L0306" "numbered-struct" "the fields of a struct have no numbers"
    MISSING_NUMBER "L0307" "missing-number" "a protocol or a flag has no number"
    WRONG_VALUE "L0401" "wrong-value" "a value is not of its type"
    VALUE_RANGE "L0402" "value-out-of-range" "a value does not fit its type"
    UNKNOWN_VALUE "L0403" "unknown-value" "a constant, an enumerator, a flag, an alternative or a field of a value is not declared"
    NO_DEFAULT "L0404" "no-default" "a default stands where there can be none"
    SEVERAL_DEFAULTS "L0405" "several-defaults" "more than one value is marked as the default"
    DEFAULT_VIOLATES "L0406" "default-violates-constraint" "a default does not fulfil the field's constraint"
    WRONG_LENGTH "L0407" "wrong-length" "a value has too many or too few items or bytes"
    UNKNOWN_ATTRIBUTE "L0501" "unknown-attribute" "an attribute is none of the language's"
    MISPLACED_ATTRIBUTE "L0502" "misplaced-attribute" "an attribute means nothing where it stands"
    REPEATED_ATTRIBUTE "L0503" "repeated-attribute" "an attribute stands twice"
    BAD_ARGUMENTS "L0504" "bad-arguments" "an attribute's arguments are not what it takes"
    BAD_CONSTRAINT "L0505" "bad-constraint" "a constraint does not apply to the field's type"
    BAD_PATTERN "L0506" "bad-pattern" "a pattern is no regular expression"
    EMPTY_CONSTRAINT "L0507" "empty-constraint" "no value fulfils a constraint"
    DUPLICATE_JSON "L0508" "duplicate-json-name" "two fields have the same name in JSON"
    TOO_MUCH_DATA "L0601" "too-much-data" "the fixed fields of a record take more than 65,535 bytes"
    TOO_MANY_CHILDREN "L0602" "too-many-children" "a record has more than 255 fields of variable size"
    TOO_DEEP "L0603" "too-deep" "brackets or types are nested too deeply"
    TOO_LONG "L0604" "too-long" "a file or a type is too large"
    UNUSED_IMPORT "L0801" "unused-import" "an import is not used"
    NAMING "L0802" "naming" "a name does not follow the conventions"
    DEPRECATED "L0803" "deprecated" "what is deprecated is used"
    FIELD_REMOVED "L0901" "field-removed" "a field was removed"
    FIELD_INSERTED "L0902" "field-inserted" "a field was inserted before others"
    FIELD_RENUMBERED "L0903" "field-renumbered" "a field has another number"
    TYPE_CHANGED "L0904" "type-changed" "a field, a payload or a message has another type"
    SECTION_CHANGED "L0905" "section-changed" "a field moved between those of fixed and those of variable size"
    OPTIONAL_CHANGED "L0906" "optional-changed" "a field became optional, or is not optional any more"
    BOOL_DEFAULT_CHANGED "L0907" "bool-default-changed" "the default of a `bool` is another"
    DEFAULT_CHANGED "L0908" "default-changed" "a default is another"
    FIRST_FIELD_DEFAULT "L0909" "first-field-default" "the first field of a record that had none does not read zero as its default"
    ARRAY_LENGTH_CHANGED "L0910" "array-length-changed" "an array has another length"
    CAPACITY_CHANGED "L0911" "capacity-changed" "inline text, bytes or a list has another capacity"
    KEY_CHANGED "L0912" "key-changed" "the keys of a map or a set have another type"
    STRUCT_CHANGED "L0913" "struct-changed" "the fields of a struct are others"
    KIND_CHANGED "L0914" "kind-changed" "a type is of another kind"
    VALUE_REMOVED "L0915" "value-removed" "a value of an enum or a flag was removed"
    VALUE_RENUMBERED "L0916" "value-renumbered" "a value of an enum or a flag has another number"
    INTEGER_CHANGED "L0917" "integer-changed" "an enum or flags stand on another integer type"
    ALTERNATIVE_REMOVED "L0918" "alternative-removed" "an alternative was removed"
    ALTERNATIVE_RENUMBERED "L0919" "alternative-renumbered" "an alternative has another tag"
    PAYLOAD_CHANGED "L0920" "payload-changed" "the payload of an alternative has another form"
    TYPE_REMOVED "L0921" "type-removed" "a type was removed"
    MODULE_REMOVED "L0922" "module-removed" "a module was removed"
    PROTOCOL_REMOVED "L0923" "protocol-removed" "a protocol was removed"
    PROTOCOL_RENUMBERED "L0924" "protocol-renumbered" "a protocol has another number"
    MESSAGE_REMOVED "L0925" "message-removed" "a message of a protocol was removed"
    MESSAGE_RENUMBERED "L0926" "message-renumbered" "a message of a protocol has another number"
    RESERVED_REUSED "L0927" "reserved-reused" "what was reserved is used"
    RESERVATION_DROPPED "L0928" "reservation-dropped" "what was reserved is not reserved any more"
    CONSTRAINT_TIGHTENED "L0929" "constraint-tightened" "a constraint refuses values that were allowed"
    CONSTRAINT_LOOSENED "L0930" "constraint-loosened" "a constraint allows values that were refused"
    JSON_NAME_CHANGED "L0931" "json-name-changed" "a member has another name in JSON"
    NAME_CHANGED "L0932" "name-changed" "a member has another name"
    TYPE_RENAMED "L0933" "type-renamed" "a type has another name or module"
    MODULE_RENAMED "L0934" "module-renamed" "a module has another name"
    DECLARATION_CHANGED "L0935" "declaration-changed" "a constant or an alias is gone, or of another type"
    BAD_LOCK "L0936" "bad-lock" "a lock file is not of a version that is known"
}
