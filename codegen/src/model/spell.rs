//! Types as the language writes them.

use super::{Kind, Model, ModuleId, Type};

impl Kind {
    /// The keyword that declares it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Enum(_) => "enum",
            Self::Flags(_) => "flags",
            Self::Struct(_) => "struct",
            Self::Record(_) => "record",
            Self::Variant(_) => "variant",
        }
    }
}

impl Model {
    /// The type as a schema of `module` writes it; what is of another module has the whole path of that.
    #[must_use]
    pub fn spell(&self, ty: &Type, module: ModuleId) -> String {
        let spell = |ty: &Type| self.spell(ty, module);
        match ty {
            Type::Scalar(scalar) => scalar.name().to_owned(),
            Type::String => "string".to_owned(),
            Type::Bytes => "bytes".to_owned(),
            Type::InlineString(capacity) => format!("string[{capacity}]"),
            Type::InlineBytes(capacity) => format!("bytes[{capacity}]"),
            Type::InlineList(item, capacity) => format!("[{}; ..={capacity}]", spell(item)),
            Type::Array(item, len) => format!("[{}; {len}]", spell(item)),
            Type::List(item) => format!("[{}]", spell(item)),
            Type::Map(key, value) => format!("map<{}, {}>", spell(key), spell(value)),
            Type::Set(key) => format!("set<{}>", spell(key)),
            Type::Optional(inner) => format!("?{}", spell(inner)),
            Type::Named(id) => {
                let path = self.path(*id);
                if self.get(*id).module != module {
                    return path;
                }
                let dots = self.module(module).path.len();
                path.splitn(dots + 1, '.').last().unwrap_or_default().to_owned()
            }
        }
    }
}
