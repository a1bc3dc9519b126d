//! What is known of the scalars.

use super::{Integer, Scalar};

impl Scalar {
    /// All scalars, with their names in the language.
    pub const ALL: [(&'static str, Self); 22] = [
        ("bool", Self::Bool),
        ("char", Self::Char),
        ("u8", Self::U8),
        ("u16", Self::U16),
        ("u32", Self::U32),
        ("u64", Self::U64),
        ("u128", Self::U128),
        ("i8", Self::I8),
        ("i16", Self::I16),
        ("i32", Self::I32),
        ("i64", Self::I64),
        ("i128", Self::I128),
        ("f32", Self::F32),
        ("f64", Self::F64),
        ("u16be", Self::U16Be),
        ("u32be", Self::U32Be),
        ("u64be", Self::U64Be),
        ("u128be", Self::U128Be),
        ("i16be", Self::I16Be),
        ("i32be", Self::I32Be),
        ("i64be", Self::I64Be),
        ("i128be", Self::I128Be),
    ];

    /// Its name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, scalar)| *scalar == self).map_or("", |(name, _)| name)
    }

    /// The scalar of that name.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, scalar)| *scalar)
    }

    /// Its size in bytes, where it is not a bit.
    #[must_use]
    pub const fn size(self) -> u32 {
        match self {
            Self::Bool | Self::U8 | Self::I8 => 1,
            Self::U16 | Self::I16 | Self::U16Be | Self::I16Be => 2,
            Self::Char | Self::U32 | Self::I32 | Self::F32 | Self::U32Be | Self::I32Be => 4,
            Self::U64 | Self::I64 | Self::F64 | Self::U64Be | Self::I64Be => 8,
            Self::U128 | Self::I128 | Self::U128Be | Self::I128Be => 16,
        }
    }

    /// The least and the greatest value, if it is an integer.
    #[must_use]
    pub fn bounds(self) -> Option<(Integer, Integer)> {
        let bits = self.size() * 8;
        let is_signed = match self {
            Self::Bool | Self::Char | Self::F32 | Self::F64 => return None,
            _ => self.name().starts_with('i'),
        };
        let greatest = u128::MAX >> (128 - bits);
        let (least, greatest) = if is_signed { (greatest / 2 + 1, greatest / 2) } else { (0, greatest) };
        let integer = |is_negative, magnitude| Integer { is_negative, magnitude };
        Some((integer(is_signed, least), integer(false, greatest)))
    }
}
