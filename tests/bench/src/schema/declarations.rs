//! What the generated schemas declare, in no language.

use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64;

/// One file.
pub(super) struct File {
    pub(super) number: usize,
    pub(super) types: Vec<Type>,
}

/// One type.
pub(super) struct Type {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// What a type is.
pub(super) enum Kind {
    /// Names of values, from 0 on.
    Enum(Vec<String>),
    /// Fields that never change.
    Struct(Vec<Field>),
    /// Fields that may grow.
    Record(Vec<Field>),
}

/// One field.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) of: Of,
    pub(super) is_list: bool,
}

/// What a field is of.
#[derive(Clone)]
pub(super) enum Of {
    U32,
    U64,
    F64,
    Bool,
    Text,
    /// A type of this file.
    Named(String),
    /// A type of the file before.
    Imported(String),
}

impl File {
    /// The name of the file of that number, without an extension.
    pub(super) fn name_of(number: usize) -> String {
        format!("file{number}")
    }

    /// The declarations of the file of that number: the same in every run.
    pub(super) fn generate(number: usize) -> Self {
        let mut random = Pcg64::seed_from_u64(number as u64);
        let name = |what: &str| format!("{what}{number}");
        let values = ["Idle", "Waiting", "Running", "Stopped", "Failed"];
        let values = values.iter().map(|value| format!("{value}{number}")).collect();
        let place = ["latitude", "longitude", "altitude"].map(|name| Field::new(name, Of::F64));
        let mut types = vec![
            Type { name: name("State"), kind: Kind::Enum(values) },
            Type { name: name("Place"), kind: Kind::Struct(place.into()) },
        ];
        for record in ["Device", "Sample", "Session"] {
            let fields = FIELDS.iter().map(|field| Field {
                name: (*field).to_owned(),
                of: match random.gen_range(0..10) {
                    0 | 1 => Of::U32,
                    2 => Of::U64,
                    3 => Of::F64,
                    4 => Of::Bool,
                    5 | 6 => Of::Text,
                    7 => Of::Named(name("Place")),
                    8 => Of::Named(name("State")),
                    _ if number == 0 => Of::Text,
                    _ => Of::Imported(format!("Device{}", number - 1)),
                },
                is_list: random.gen_ratio(1, 5),
            });
            types.push(Type { name: name(record), kind: Kind::Record(fields.collect()) });
        }
        Self { number, types }
    }
}

/// The fields of every record.
const FIELDS: [&str; 11] =
    ["id", "name", "position", "state", "owner", "created", "weight", "origin", "channel", "level", "remark"];

impl Field {
    fn new(name: &str, of: Of) -> Self {
        Self { name: name.to_owned(), of, is_list: false }
    }
}
