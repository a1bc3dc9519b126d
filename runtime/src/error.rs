//! What can go wrong, said as what, where, expected and found.

use core::fmt;

/// Why bytes are not a valid message of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    at: usize,
    subject: &'static str,
    is_list: bool,
    field: Option<&'static str>,
}

/// What is wrong at [`Error::at`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The range ends before its header, its fixed part or its ends do.
    Truncated {
        /// Bytes that the part needs.
        expected: u64,
        /// Bytes that the range has.
        found: u64,
    },
    /// The range of a fixed value has another length than its type.
    Length {
        /// The type's size in bytes.
        expected: u64,
        /// Length of the range in bytes.
        found: u64,
    },
    /// A list of fixed items ends inside of one.
    PartialItem {
        /// The item's size in bytes.
        expected: u64,
        /// Bytes of the last item that are there.
        found: u64,
    },
    /// Bytes follow where the value is complete.
    Trailing {
        /// Length of the complete value in bytes.
        expected: u64,
        /// Length of the range in bytes.
        found: u64,
    },
    /// Flag bits are set that have no meaning.
    Flags {
        /// The mask of bits that may be set.
        expected: u8,
        /// The byte.
        found: u8,
    },
    /// An end lies before the end of the child before it.
    EndDescends {
        /// The least end allowed.
        expected: u64,
        /// The end.
        found: u64,
    },
    /// An end lies outside of its range.
    EndOutside {
        /// The greatest end allowed.
        expected: u64,
        /// The end.
        found: u64,
    },
    /// The last end of a list does not meet the end of the range.
    LastEnd {
        /// Bytes that the children have.
        expected: u64,
        /// The end.
        found: u64,
    },
    /// A list, map or set has a header and no elements: what is empty is an empty range.
    EmptyList,
    /// A list of records whose elements take no bytes.
    ZeroStride,
    /// Text that is not UTF-8.
    Utf8 {
        /// The first byte that does not fit.
        found: u8,
    },
    /// A map's lists of keys and values differ in length.
    ValueCount {
        /// Number of keys.
        expected: u64,
        /// Number of values.
        found: u64,
    },
    /// A key that is not greater than the key before it.
    KeyOrder {
        /// The key's index.
        index: u64,
    },
    /// Values nested deeper than the limit.
    Depth {
        /// The limit.
        expected: u64,
    },
    /// A record to be changed in place does not hold all the fields that this program knows: an older writer
    /// wrote it. Decode it and encode it again.
    Older {
        /// Bytes of fixed fields, then variable fields, that the program knows.
        expected: (u16, u8),
        /// Those that the record has.
        found: (u16, u8),
    },
    /// An integer that names no value of the Rust enum, or a character that is no Unicode scalar value.
    UnknownValue {
        /// The integer, sign-extended.
        found: i128,
    },
    /// The bytes of inline text are no UTF-8.
    UnknownText {
        /// The first byte that does not fit.
        found: u8,
    },
    /// The alternative of a variant is not known to this program.
    UnknownAlternative {
        /// The tag.
        found: u8,
    },
}

impl Error {
    #[cold]
    pub(crate) const fn new(kind: ErrorKind, at: usize, subject: &'static str) -> Self {
        Self { kind, at, subject, is_list: false, field: None }
    }

    /// The error lies in a list of the subject.
    #[cold]
    pub(crate) const fn in_list(mut self) -> Self {
        self.is_list = true;
        self
    }

    /// Names the innermost record and field that the error lies in.
    #[cold]
    pub(crate) fn in_field(mut self, record: &'static str, field: &'static str) -> Self {
        if self.field.is_none() {
            self.subject = record;
            self.is_list = false;
            self.field = Some(field);
        }
        self
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where: the offset in the message of the byte that shows it. Zero for a value that fails to convert.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The type that was read, the type of the elements of the list that was read, or the record that
    /// [`field`](Self::field) belongs to.
    #[must_use]
    pub const fn subject(&self) -> &'static str {
        self.subject
    }

    /// The innermost field on the way to the error.
    #[must_use]
    pub const fn field(&self) -> Option<&'static str> {
        self.field
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_list {
            f.write_str("list of ")?;
        }
        f.write_str(self.subject)?;
        if let Some(field) = self.field {
            write!(f, ".{field}")?;
        }
        let is_of_value = matches!(
            self.kind,
            ErrorKind::UnknownValue { .. } | ErrorKind::UnknownText { .. } | ErrorKind::UnknownAlternative { .. }
        );
        if !is_of_value {
            write!(f, " at byte {}", self.at)?;
        }
        f.write_str(": ")?;
        match self.kind {
            ErrorKind::Truncated { expected, found } => {
                write!(f, "expected a length of at least {expected}, found {found}")
            }
            ErrorKind::Length { expected, found } => write!(f, "expected a length of {expected}, found {found}"),
            ErrorKind::PartialItem { expected, found } => {
                write!(f, "expected an item of length {expected}, found {found} of it")
            }
            ErrorKind::Trailing { expected, found } => {
                write!(f, "expected a length of at most {expected}, found {found}")
            }
            ErrorKind::Flags { expected, found } => {
                write!(f, "expected flags within {expected:#010b}, found {found:#010b}")
            }
            ErrorKind::EndDescends { expected, found } => {
                write!(f, "expected an end of at least {expected}, found {found}")
            }
            ErrorKind::EndOutside { expected, found } => {
                write!(f, "expected an end of at most {expected}, found {found}")
            }
            ErrorKind::LastEnd { expected, found } => write!(f, "expected a last end of {expected}, found {found}"),
            ErrorKind::EmptyList => f.write_str("expected at least one element after a header, found none"),
            ErrorKind::ZeroStride => f.write_str("expected elements of at least one byte, found zero"),
            ErrorKind::Utf8 { found } | ErrorKind::UnknownText { found } => {
                write!(f, "expected UTF-8, found byte {found:#04x}")
            }
            ErrorKind::ValueCount { expected, found } => {
                write!(f, "expected as many values as keys ({expected}), found {found}")
            }
            ErrorKind::KeyOrder { index } => {
                write!(f, "expected strictly ascending keys, found key {index} not greater than the key before it")
            }
            ErrorKind::Depth { expected } => write!(f, "expected at most {expected} levels, found a deeper one"),
            ErrorKind::Older { expected, found } => write!(
                f,
                "expected a record of this version to change in place (data_len {}, var_count {}), found an older one \
                 (data_len {}, var_count {}): decode the message and encode it again",
                expected.0, expected.1, found.0, found.1
            ),
            ErrorKind::UnknownValue { found } => write!(f, "expected a known value, found {found}"),
            ErrorKind::UnknownAlternative { found } => write!(f, "expected a known alternative, found tag {found}"),
        }
    }
}

impl core::error::Error for Error {}

/// Why a value could not be encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncodeError {
    /// The caller's memory is too small.
    TooSmall {
        /// Bytes that the message needs.
        needed: usize,
        /// Bytes that the memory has.
        found: usize,
    },
    /// The value is nested deeper than a reader would accept.
    TooDeep {
        /// The limit, [`DEPTH_LIMIT`](crate::DEPTH_LIMIT).
        limit: usize,
    },
    /// The memory for the message could not be allocated.
    OutOfMemory {
        /// Bytes that were asked for.
        needed: usize,
    },
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooSmall { needed, found } => write!(f, "the message needs {needed} bytes, found {found}"),
            Self::TooDeep { limit } => write!(f, "the value is nested deeper than {limit} levels"),
            Self::OutOfMemory { needed } => write!(f, "no memory for a message of {needed} bytes"),
        }
    }
}

impl core::error::Error for EncodeError {}

/// Why text, bytes or items do not fit where they should be stored inline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TooLong {
    /// The greatest length: the capacity of the type.
    pub capacity: usize,
    /// The length that was found: bytes of text and bytes, items of a list.
    pub found: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a length of at most {}, found {}", self.capacity, self.found)
    }
}

impl core::error::Error for TooLong {}
