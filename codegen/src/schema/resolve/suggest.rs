//! What may have been meant by a name that is not known.

use std::cell::Cell;

/// How many names are compared in a run. A schema with more unknown names has other troubles.
pub(super) const MAX_COMPARISONS: u32 = 200_000;

/// The names of types in other languages, and what they are here.
const FOREIGN: &[(&str, &str)] = &[
    ("int8", "i8"),
    ("int16", "i16"),
    ("int32", "i32"),
    ("int64", "i64"),
    ("int128", "i128"),
    ("uint8", "u8"),
    ("uint16", "u16"),
    ("uint32", "u32"),
    ("uint64", "u64"),
    ("uint128", "u128"),
    ("int", "i32"),
    ("uint", "u32"),
    ("long", "i64"),
    ("ulong", "u64"),
    ("short", "i16"),
    ("ushort", "u16"),
    ("byte", "u8"),
    ("ubyte", "u8"),
    ("sbyte", "i8"),
    ("usize", "u64"),
    ("isize", "i64"),
    ("size_t", "u64"),
    ("sint32", "i32"),
    ("sint64", "i64"),
    ("fixed32", "u32"),
    ("fixed64", "u64"),
    ("sfixed32", "i32"),
    ("sfixed64", "i64"),
    ("int8_t", "i8"),
    ("int16_t", "i16"),
    ("int32_t", "i32"),
    ("int64_t", "i64"),
    ("uint8_t", "u8"),
    ("uint16_t", "u16"),
    ("uint32_t", "u32"),
    ("uint64_t", "u64"),
    ("varint", "u64"),
    ("integer", "i32"),
    ("number", "f64"),
    ("float", "f32"),
    ("float32", "f32"),
    ("float64", "f64"),
    ("double", "f64"),
    ("real", "f64"),
    ("single", "f32"),
    ("boolean", "bool"),
    ("str", "string"),
    ("text", "string"),
    ("utf8", "string"),
    ("varchar", "string"),
    ("blob", "bytes"),
    ("binary", "bytes"),
    ("data", "bytes"),
    ("bytea", "bytes"),
    ("rune", "char"),
    ("character", "char"),
    ("wchar", "char"),
    ("u8be", "u8"),
    ("i8be", "i8"),
];

/// What a name of another language is here; upper and lower case are the same.
pub(in crate::schema) fn foreign(name: &str) -> Option<&'static str> {
    FOREIGN.iter().find(|(foreign, _)| foreign.eq_ignore_ascii_case(name)).map(|(_, own)| *own)
}

/// Finds the nearest of many names.
pub(in crate::schema) struct Near<'n> {
    wanted: &'n str,
    best: Option<(usize, String)>,
}

impl<'n> Near<'n> {
    pub(in crate::schema) const fn new(wanted: &'n str) -> Self {
        Self { wanted, best: None }
    }

    /// Looks at a name.
    pub(in crate::schema) fn consider(&mut self, name: &str) {
        if name == self.wanted {
            return;
        }
        let len = self.wanted.len();
        // Of short names, many are near.
        let limit = match len {
            0..=2 => 0,
            3 => 1,
            _ => (len / 3).max(2),
        };
        let distance = if name.eq_ignore_ascii_case(self.wanted) {
            0
        } else if name.len().abs_diff(len) > limit {
            return;
        } else {
            strsim::damerau_levenshtein(name, self.wanted)
        };
        let is_better = match &self.best {
            Some((best, known)) => (distance, name) < (*best, known.as_str()),
            None => distance <= limit,
        };
        if is_better {
            self.best = Some((distance, name.to_owned()));
        }
    }

    /// Looks at names as long as `budget` lasts.
    pub(super) fn consider_all<'m>(&mut self, names: impl Iterator<Item = &'m str>, budget: &Cell<u32>) {
        for name in names {
            let Some(rest) = budget.get().checked_sub(1) else { return };
            budget.set(rest);
            self.consider(name);
        }
    }

    /// The nearest, if one is near.
    pub(in crate::schema) fn best(self) -> Option<String> {
        self.best.map(|(_, name)| name)
    }
}

/// The nearest of `names` to `wanted`, if one is near.
pub fn nearest<'m>(wanted: &str, names: impl Iterator<Item = &'m str>) -> Option<String> {
    let mut near = Near::new(wanted);
    names.for_each(|name| near.consider(name));
    near.best()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_near_names_are_suggested() {
        let names = ["Order", "Line", "u16", "u64", "Instrument"];
        for (wanted, expected) in [
            ("Ordr", Some("Order")),
            ("ORDER", Some("Order")),
            ("Lien", Some("Line")),
            ("u24", Some("u64")),
            ("Instramunt", Some("Instrument")),
            ("Px", None),
            ("Account", None),
        ] {
            assert_eq!(nearest(wanted, names.into_iter()).as_deref(), expected, "{wanted}");
        }
    }
}
