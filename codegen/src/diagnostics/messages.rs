//! What is said of faults that a schema and a Rust type can both have: the schema compiler and the derive macro say the
//! same.

/// The numbers of fields, alternatives, values, flags and messages.
pub mod number {
    use super::grouped;

    /// What to do where no number is left.
    pub const ALL_TAKEN: &str = "all are taken: move some into a type of their own";

    /// Two have the same. `named` is what the number is called: `field number`.
    #[must_use]
    pub fn taken(named: &str, number: i128, other: &str) -> String {
        format!("{named} {number} is taken by `{other}`")
    }

    /// It is less than the `least`.
    #[must_use]
    pub fn too_small(noun: &str, what: &str, number: i128, least: i128) -> String {
        format!("the {noun} of this {what} is {}, the least is {}", spell(number), spell(least))
    }

    /// It is greater than the `greatest`. One that cannot be counted is `i128::MAX`.
    #[must_use]
    pub fn too_great(noun: &str, what: &str, number: i128, greatest: i128) -> String {
        let found = if number == i128::MAX { "too great".to_owned() } else { spell(number) };
        format!("the {noun} of this {what} is {found}, the greatest is {}", spell(greatest))
    }

    /// What to do instead; `written` is a number that is free as it is written.
    #[must_use]
    pub fn free(written: &str) -> String {
        format!("give it one that is free: `{written}`")
    }

    /// The number with commas between thousands.
    #[must_use]
    pub fn spell(number: i128) -> String {
        let sign = if number < 0 { "-" } else { "" };
        format!("{sign}{}", grouped(number.unsigned_abs()))
    }
}

/// Attributes.
pub mod attribute {
    /// It stands where it means nothing; `place` is `a field`.
    #[must_use]
    pub fn misplaced(name: &str, place: &str) -> String {
        format!("`{name}` means nothing on {place}")
    }

    /// What to do about one that stands where it means nothing.
    #[must_use]
    pub fn allowed(names: &[&str]) -> String {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        format!("allowed here: {}", names.join(", "))
    }

    /// It stands twice.
    #[must_use]
    pub fn repeated(name: &str) -> String {
        format!("`{name}` stands here twice")
    }

    /// What to do about one that stands twice.
    pub const REMOVE_ONE: &str = "remove one";
}

/// What may have been meant.
#[must_use]
pub fn did_you_mean(name: &str) -> String {
    format!("did you mean `{name}`?")
}

/// A second value or alternative is marked as the default: what is wrong, and what to do.
#[must_use]
pub fn several_defaults(first: &str, other: &str) -> (String, String) {
    (format!("`{first}` is the default already"), format!("remove `default` from `{first}` or from `{other}`"))
}

/// An alternative is called as what a view gives for an unknown tag: what is wrong, and what to do.
pub const UNKNOWN_ALTERNATIVE: (&str, &str) =
    ("`Unknown` is what the view holds where the tag is unknown", "give the alternative another name");

/// A field of a struct is called as what changes another.
#[must_use]
pub fn accessor(accessor: &str, field: &str) -> String {
    format!("`{accessor}` is what changes the field `{field}`")
}

/// An enum has no values.
pub const EMPTY_ENUM: &str = "an enum has at least one value";

/// A key holds a float.
pub const FLOAT_KEY: &str = "a key cannot hold a float: floats have no total order";

/// Which integer an enum or flags are written as is not said; `what` is `this enum is` or `these flags are`.
#[must_use]
pub fn integer_unknown(what: &str) -> String {
    format!("the integer that {what} written as is not known")
}

/// A number with commas between thousands.
#[must_use]
pub fn grouped(number: u128) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::number::spell;

    #[test]
    fn thousands_are_grouped() {
        for (number, expected) in
            [(0, "0"), (999, "999"), (1000, "1,000"), (-65_536, "-65,536"), (1_000_000, "1,000,000")]
        {
            assert_eq!(spell(number), expected);
        }
    }
}
