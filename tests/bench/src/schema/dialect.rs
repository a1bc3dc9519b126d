//! The languages of the compilers, and how each says what is declared.

use std::fmt::{Result, Write};

use super::declarations::{Field, File, Kind, Of, Type};

/// A schema language.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Llano,
    FlatBuffers,
    Protobuf,
}

impl Dialect {
    pub(super) const ALL: [Self; 3] = [Self::Llano, Self::FlatBuffers, Self::Protobuf];

    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Llano => "flat",
            Self::FlatBuffers => "fbs",
            Self::Protobuf => "proto",
        }
    }

    /// The text of a file.
    pub(super) fn print(self, file: &File) -> String {
        let mut text = String::new();
        self.print_head(file.number, &mut text).expect("text takes everything");
        for ty in &file.types {
            self.print_type(ty, &mut text).expect("text takes everything");
        }
        text
    }

    fn print_head(self, number: usize, text: &mut String) -> Result {
        let module = File::name_of(number);
        let before = number.checked_sub(1).map(File::name_of);
        match self {
            Self::Llano => {
                writeln!(text, "module {module};\n")?;
                before.map_or(Ok(()), |before| writeln!(text, "import \"{before}.flat\" as before;\n"))
            }
            Self::FlatBuffers => {
                before.map_or(Ok(()), |before| writeln!(text, "include \"{before}.fbs\";\n"))?;
                writeln!(text, "namespace {module};\n")
            }
            Self::Protobuf => {
                writeln!(text, "syntax = \"proto3\";\n\npackage {module};\n")?;
                before.map_or(Ok(()), |before| writeln!(text, "import \"{before}.proto\";\n"))
            }
        }
    }

    fn print_type(self, ty: &Type, text: &mut String) -> Result {
        let name = &ty.name;
        writeln!(text, "/// What is known of {name}.")?;
        let (keyword, fields) = match (&ty.kind, self) {
            (Kind::Enum(values), _) => return self.print_enum(name, values, text),
            (Kind::Struct(fields), Self::Llano | Self::FlatBuffers) => ("struct", fields),
            (Kind::Record(fields), Self::Llano) => ("record", fields),
            (Kind::Record(fields), Self::FlatBuffers) => ("table", fields),
            (Kind::Struct(fields) | Kind::Record(fields), Self::Protobuf) => ("message", fields),
        };
        writeln!(text, "{keyword} {name} {{")?;
        for (number, field) in (1..).zip(fields) {
            self.print_field(number, field, text)?;
        }
        writeln!(text, "}}\n")
    }

    fn print_enum(self, name: &str, values: &[String], text: &mut String) -> Result {
        match self {
            Self::Llano => writeln!(text, "enum {name}: u8 {{")?,
            Self::FlatBuffers => writeln!(text, "enum {name}: ubyte {{")?,
            Self::Protobuf => writeln!(text, "enum {name} {{")?,
        }
        let end = if self == Self::Protobuf { ';' } else { ',' };
        for (number, value) in values.iter().enumerate() {
            writeln!(text, "    {value} = {number}{end}")?;
        }
        writeln!(text, "}}\n")
    }

    fn print_field(self, number: usize, field: &Field, text: &mut String) -> Result {
        let (name, ty) = (&field.name, self.type_of(&field.of));
        writeln!(text, "    /// The {name}.")?;
        match (self, field.is_list) {
            (Self::Llano, false) => writeln!(text, "    {name}: {ty},"),
            (Self::Llano, true) => writeln!(text, "    {name}: [{ty}],"),
            (Self::FlatBuffers, false) => writeln!(text, "    {name}: {ty};"),
            (Self::FlatBuffers, true) => writeln!(text, "    {name}: [{ty}];"),
            (Self::Protobuf, false) => writeln!(text, "    {ty} {name} = {number};"),
            (Self::Protobuf, true) => writeln!(text, "    repeated {ty} {name} = {number};"),
        }
    }

    fn type_of(self, of: &Of) -> String {
        let [u32, u64, f64] = match self {
            Self::Llano => ["u32", "u64", "f64"],
            Self::FlatBuffers => ["uint", "ulong", "double"],
            Self::Protobuf => ["uint32", "uint64", "double"],
        };
        match of {
            Of::U32 => u32.to_owned(),
            Of::U64 => u64.to_owned(),
            Of::F64 => f64.to_owned(),
            Of::Bool => "bool".to_owned(),
            Of::Text => "string".to_owned(),
            Of::Named(name) => name.clone(),
            Of::Imported(name) if self == Self::Llano => format!("before.{name}"),
            Of::Imported(name) => format!("file{}.{name}", name.trim_start_matches("Device")),
        }
    }
}
