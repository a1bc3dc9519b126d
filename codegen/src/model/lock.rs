//! Lock files: what of a schema another generation has to fit to, as text.
//!
//! ```text
//! // llano lock 1
//!
//! module trading.orders;
//! import "common" as common;
//!
//! record Order {
//!     @1 id: u64,
//! }
//!
//! module common;
//! …
//! ```
//!
//! After the first line, which holds the version, each module is a schema of its own: a reader cuts the text before
//! each line that begins with `module` and compiles the parts, whose imports name modules. All names are resolved and
//! all numbers and values are written, so that a change of one declaration changes its own lines only. What is declared
//! inside another type, or has no name, stands beside it under its name in the module. Declarations are sorted by name,
//! and members by number. Documentation, annotations and the reasons of deprecations are left out.
//!
//! The text depends on the model alone, and not on the order in which its files were read.

use std::collections::{BTreeMap, BTreeSet};

use super::spell::{escaped, joined, range_text, type_text, value_text};
use super::{
    Constraints, Enum, EnumValue, Field, Item, Kind, Meta, Model, Module, ModuleId, Payload, Protocol, Record,
    Reserved, Scalar, Type, TypeId, Value, Variant,
};

/// What the first line begins with; the version follows.
pub const HEADER: &str = "// llano lock ";
/// The version that is written.
pub const VERSION: u32 = 1;

/// The text of the lock file.
#[must_use]
pub fn write(model: &Model) -> String {
    let mut modules: Vec<_> = (0..).map(ModuleId).zip(&model.modules).collect();
    modules.retain(|(_, module)| !module.items.is_empty());
    modules.sort_by_key(|(_, module)| &module.path);
    let sections = modules.iter().map(|(id, module)| Printer::new(model, *id, module).section());
    format!("{HEADER}{VERSION}\n{}", joined(sections, ""))
}

struct Printer<'m> {
    model: &'m Model,
    id: ModuleId,
    module: &'m Module,
    /// What other modules are called here.
    aliases: BTreeMap<ModuleId, String>,
    out: String,
}

impl<'m> Printer<'m> {
    fn new(model: &'m Model, id: ModuleId, module: &'m Module) -> Self {
        let mut taken: BTreeSet<String> = module.items.iter().map(|item| item_name(model, item)).collect();
        let mut aliases = BTreeMap::new();
        let mut others: Vec<_> = used_modules(model, module).into_iter().filter(|other| *other != id).collect();
        others.sort_by_key(|other| &model.module(*other).path);
        for other in others {
            let mut alias = model.module(other).path.join("_");
            while !taken.insert(alias.clone()) {
                alias.push('_');
            }
            aliases.insert(other, alias);
        }
        Self { model, id, module, aliases, out: String::new() }
    }

    fn section(mut self) -> String {
        self.line(&format!("\nmodule {};", self.module.path.join(".")));
        let mut imports: Vec<_> =
            self.aliases.iter().map(|(id, alias)| (self.model.module(*id).path.join("."), alias.clone())).collect();
        imports.sort();
        for (path, alias) in imports {
            self.line(&format!("import \"{path}\" as {alias};"));
        }
        let mut items: Vec<_> =
            self.module.items.iter().map(|item| (rank(item), item_name(self.model, item), item)).collect();
        items.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        let mut last_rank = None;
        for (rank, name, item) in items {
            // Constants and aliases are a line each, and stand together.
            if rank > 1 || last_rank != Some(rank) {
                self.out.push('\n');
            }
            last_rank = Some(rank);
            self.item(&name, item);
        }
        self.out
    }

    fn item(&mut self, name: &str, item: &Item) {
        match item {
            Item::Const(it) => {
                let (ty, value) = (self.ty(&it.ty), self.value(&it.ty, &it.value));
                let line = format!("{}const {name}: {ty} = {value};", attributes(&it.meta, &[]));
                self.line(&line);
            }
            Item::Alias(it) => {
                let line = format!("{}type {name} = {};", attributes(&it.meta, &[]), self.ty(&it.ty));
                self.line(&line);
            }
            Item::Type(id) => {
                let definition = self.model.get(*id);
                let before = attributes(&definition.meta, &[]);
                match &definition.kind {
                    Kind::Enum(it) => self.enumeration(&format!("{before}enum {name}"), it),
                    Kind::Flags(it) => {
                        self.values(&format!("{before}flags {name}"), it.integer, &it.flags, None, &it.reserved);
                    }
                    Kind::Struct(it) => self.fields(&format!("{before}struct {name}"), "", it, false),
                    Kind::Record(it) => self.fields(&format!("{before}record {name}"), "", it, true),
                    Kind::Variant(it) => self.variant(&format!("{before}variant {name}"), it),
                }
            }
            Item::Protocol(it) => self.protocol(&format!("{}protocol {name}", attributes(&it.meta, &[])), it),
        }
    }

    fn enumeration(&mut self, head: &str, it: &Enum) {
        self.values(head, it.integer, &it.values, Some(it.default), &it.reserved);
    }

    fn values(&mut self, head: &str, integer: Scalar, all: &[EnumValue], default: Option<usize>, reserved: &Reserved) {
        self.line(&format!("{head}: {} {{", integer.name()));
        let mut values: Vec<_> = all.iter().enumerate().collect();
        values.sort_by_key(|(_, value)| value.value);
        for (at, value) in values {
            let more = [json(value.json_name.as_deref()), (default == Some(at)).then(|| "default".into())];
            self.line(&format!("    {}{} = {},", attributes(&value.meta, &more), value.name, value.value));
        }
        self.reserved("    ", reserved);
        self.line("}");
    }

    fn fields(&mut self, head: &str, indent: &str, record: &Record, is_numbered: bool) {
        self.line(&format!("{indent}{head} {{"));
        for field in &record.fields {
            let number = if is_numbered { format!("@{} ", field.number) } else { String::new() };
            let line = format!("{indent}    {}{number}{}", self.field_attributes(field), self.field(field));
            self.line(&line);
        }
        self.reserved(&format!("{indent}    "), &record.reserved);
        self.line(&format!("{indent}}}{}", if indent.is_empty() { "" } else { "," }));
    }

    fn field(&self, field: &Field) -> String {
        let default = field.default.as_ref().map(|value| format!(" = {}", self.value(&field.ty, value)));
        format!("{}: {}{},", field.name, self.ty(&field.ty), default.unwrap_or_default())
    }

    fn field_attributes(&self, field: &Field) -> String {
        let Constraints { range, len, pattern } = &field.constraints;
        let len = len.map(|(least, most)| match most {
            u64::MAX => format!("len({least}..)"),
            _ => format!("len({least}..={most})"),
        });
        let range = range.as_ref().map(|range| format!("range({})", self.range(&field.ty, range)));
        let pattern = pattern.as_ref().map(|pattern| format!("pattern(\"{}\")", escaped(pattern, '"')));
        attributes(&field.meta, &[json(field.json_name.as_deref()), range, len, pattern])
    }

    fn range(&self, ty: &Type, (least, most): &(Value, Value)) -> String {
        let ends = (self.value(ty, least), self.value(ty, most));
        // A float's open ends are infinite.
        match (least, most) {
            (_, Value::Float(f64::INFINITY)) => format!("{}..", ends.0),
            (Value::Float(f64::NEG_INFINITY), _) => format!("..={}", ends.1),
            _ => format!("{}..={}", ends.0, ends.1),
        }
    }

    fn variant(&mut self, head: &str, it: &Variant) {
        self.line(&format!("{head} {{"));
        for alternative in &it.alternatives {
            let is_default = (alternative.tag == it.default).then(|| "default".into());
            let before = attributes(&alternative.meta, &[json(alternative.json_name.as_deref()), is_default]);
            let head = format!("{before}{} {}", alternative.tag, alternative.name);
            match &alternative.payload {
                Payload::Unit => self.line(&format!("    {head},")),
                Payload::Type(ty) => {
                    let ty = self.ty(ty);
                    self.line(&format!("    {head}: {ty},"));
                }
                Payload::Record(record) => self.fields(&head, "    ", record, true),
            }
        }
        self.reserved("    ", &it.reserved);
        self.line("}");
    }

    fn protocol(&mut self, head: &str, it: &Protocol) {
        self.line(&format!("{head} = {} {{", it.id));
        for message in &it.messages {
            let ty = self.ty(&Type::Named(message.ty));
            self.line(&format!("    {}{} {}: {ty},", attributes(&message.meta, &[]), message.number, message.name));
        }
        self.reserved("    ", &it.reserved);
        self.line("}");
    }

    fn reserved(&mut self, indent: &str, reserved: &Reserved) {
        let (mut numbers, mut names) = (reserved.numbers.clone(), reserved.names.clone());
        numbers.sort_unstable();
        names.sort_unstable();
        // A line for each, so that a change of one is a change of one line.
        for number in &numbers {
            self.line(&format!("{indent}reserved {};", range_text(*number)));
        }
        for name in &names {
            self.line(&format!("{indent}reserved \"{}\";", escaped(name, '"')));
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn ty(&self, ty: &Type) -> String {
        type_text(ty, &|id| self.name(id))
    }

    fn value(&self, ty: &Type, value: &Value) -> String {
        value_text(self.model, ty, value, &|id| format!("{}.", self.name(id)))
    }

    fn name(&self, id: TypeId) -> String {
        let definition = self.model.get(id);
        match self.aliases.get(&definition.module) {
            Some(alias) if definition.module != self.id => format!("{alias}.{}", definition.full_name),
            _ => definition.full_name.clone(),
        }
    }
}

fn json(name: Option<&str>) -> Option<String> {
    name.map(|name| format!("json(\"{}\")", escaped(name, '"')))
}

fn attributes(meta: &Meta, others: &[Option<String>]) -> String {
    let deprecated = meta.deprecated.as_ref().map(|_| "deprecated".to_owned());
    let all = deprecated.iter().chain(others.iter().flatten());
    joined(all.map(|attribute| format!("#[{attribute}] ")), "")
}

fn item_name(model: &Model, item: &Item) -> String {
    match item {
        Item::Const(it) => it.name.clone(),
        Item::Alias(it) => it.name.clone(),
        Item::Type(id) => model.get(*id).full_name.clone(),
        Item::Protocol(it) => it.name.clone(),
    }
}

const fn rank(item: &Item) -> u8 {
    match item {
        Item::Const(_) => 0,
        Item::Alias(_) => 1,
        Item::Type(_) => 2,
        Item::Protocol(_) => 3,
    }
}

/// The modules whose types are named in a module.
fn used_modules(model: &Model, module: &Module) -> BTreeSet<ModuleId> {
    let mut types = BTreeSet::new();
    for item in &module.items {
        match item {
            Item::Const(it) => it.ty.names(&mut types),
            Item::Alias(it) => it.ty.names(&mut types),
            Item::Type(id) => model.get(*id).kind.names(&mut types),
            Item::Protocol(it) => types.extend(it.messages.iter().map(|message| message.ty)),
        }
    }
    types.into_iter().map(|id| model.get(id).module).collect()
}
