//! Where the parts of a type lie, for people and as JSON.

use llano_codegen::model::layout::{Bit, Extent, Layout, Layouts, Slot};
use llano_codegen::model::{Alternative, Definition, EnumValue, Kind, Model, Payload, Record, TypeId};
use llano_codegen::schema::nearest;
use serde_json::{Value, json};

use crate::output::{Failure, Outcome, Result, print, table};
use crate::session::{Paths, Session};

/// The header of a record: `u16 data_len`, `u8 var_count`, `u8 flags`.
const HEADER: u64 = 4;
/// The bytes that a processor's cache loads together.
const LINE: u64 = 64;

/// Shows where each field of a type lies in its bytes.
///
/// A field crosses a line if a read of it touches two 64-byte lines of a message that begins at one.
#[derive(Debug, clap::Args)]
#[command(allow_missing_positional = true)]
#[command(after_help = "Examples:
  llano layout Order
  llano layout schemas/orders.flat trading.orders.Order
  llano layout Order --message-format json")]
pub(crate) struct Args {
    #[command(flatten)]
    paths: Paths,
    /// The type, with as much of its path as tells it from others.
    #[arg(value_name = "TYPE")]
    name: String,
}

impl Args {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome> {
        let (model, _) = session.sound(session.compile(&self.paths.or_default())?)?;
        let shown = Shown { model: &model, layouts: Layouts::new(&model), id: find(&model, &self.name)? };
        print(&if session.is_text() { shown.text() } else { format!("{:#}\n", shown.json()) })?;
        Ok(Outcome::Fine)
    }
}

/// The one type of that name, or of that end of a path.
fn find(model: &Model, name: &str) -> Result<TypeId> {
    let paths: Vec<_> = model.types().map(|(id, _)| (id, model.path(id))).collect();
    let is_end = |path: &str| path.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let found: Vec<_> = paths.iter().filter(|(_, path)| is_end(path)).collect();
    if let Some((id, _)) = found.iter().find(|(_, path)| path == name) {
        return Ok(*id);
    }
    match found.as_slice() {
        [(id, _)] => Ok(*id),
        [] => {
            let last = |path: &'_ str| path.rsplit('.').next().map(str::to_owned);
            let names: Vec<_> = paths.iter().flat_map(|(_, path)| [last(path), Some(path.clone())]).flatten().collect();
            let hint = nearest(name, names.iter().map(String::as_str));
            let hint = hint.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            Err(Failure::Message(format!("there is no type `{name}`{hint}")))
        }
        several => {
            let paths: Vec<_> = several.iter().map(|(_, path)| format!("`{path}`")).collect();
            Err(Failure::Message(format!("`{name}` is the name of several types: {}", paths.join(", "))))
        }
    }
}

struct Shown<'m> {
    model: &'m Model,
    layouts: Layouts<'m>,
    id: TypeId,
}

impl Shown<'_> {
    fn definition(&self) -> &Definition {
        self.model.get(self.id)
    }

    fn title(&self) -> String {
        format!("{} {}", self.definition().kind.name(), self.model.path(self.id))
    }

    fn text(&self) -> String {
        let title = self.title();
        match &self.definition().kind {
            Kind::Enum(it) => format!("{title}: {}\n\n{}", it.integer.name(), values(&it.values)),
            Kind::Flags(it) => format!("{title}: {}\n\n{}", it.integer.name(), values(&it.flags)),
            Kind::Struct(it) => {
                let layout = self.layouts.fields_of_struct(it);
                let size = layout.extent.data_len;
                format!("{title}\n\n{}\nsize {size}, also in a list\n", self.fields(it, &layout, 0))
            }
            Kind::Record(it) => format!("{title}\n\n{}", self.record(it)),
            Kind::Variant(it) => {
                let rows = it.alternatives.iter().map(|alternative| {
                    vec![alternative.tag.to_string(), alternative.name.clone(), self.payload(alternative)]
                });
                let inline = it.alternatives.iter().filter_map(|alternative| match &alternative.payload {
                    Payload::Record(record) => Some(format!("\n{}\n\n{}", alternative.name, self.record(record))),
                    Payload::Unit | Payload::Type(_) => None,
                });
                let inline: Vec<_> = inline.collect();
                let head = ["tag", "name", "payload"];
                format!(
                    "{title}\n\n{}\none byte for the tag, then the payload\n{}",
                    table(&head, rows),
                    inline.concat()
                )
            }
        }
    }

    fn payload(&self, alternative: &Alternative) -> String {
        match &alternative.payload {
            Payload::Unit => String::new(),
            Payload::Type(ty) => self.model.spell(ty, self.definition().module),
            Payload::Record(_) => "record".to_owned(),
        }
    }

    fn record(&self, record: &Record) -> String {
        let layout = self.layouts.fields_of_record(record);
        let Extent { data_len, var_count } = layout.extent;
        let fields = self.fields(record, &layout, HEADER);
        let stride = match Stride::of(layout.extent) {
            Stride { ends: 0, data, .. } => format!("{data}"),
            it @ Stride { ends: 1, .. } => format!("{} + tail width, at least {}", it.data, it.least()),
            it => format!("{} + tail width + {} × end width, at least {}", it.data, it.ends - 1, it.least()),
        };
        let order = match self.layouts.reordering(record) {
            None => "no other order of the fields would save anything".to_owned(),
            Some(better) => format!(
                "if `{}` were the last variable field, ends would take {} at most: up to {} saved",
                record.fields[better.last].name,
                bytes(u64::from(better.width)),
                bytes(better.saved),
            ),
        };
        format!("{fields}\ndata_len {data_len}, var_count {var_count}\nstride in a list: {stride}\n{order}\n")
    }

    fn fields(&self, record: &Record, layout: &Layout, header: u64) -> String {
        let rows = record.fields.iter().zip(&layout.slots).map(|(field, slot)| {
            let (section, place, size) = describe(slot);
            let crosses = if crosses(slot, header) { "yes" } else { "" };
            let ty = self.model.spell(&field.ty, self.definition().module);
            vec![field.number.to_string(), field.name.clone(), ty, section, place, size, crosses.to_owned()]
        });
        table(&["no", "name", "type", "section", "at", "size", "crosses a line"], rows)
    }

    fn json(&self) -> Value {
        let kind = &self.definition().kind;
        let mut value = match kind {
            Kind::Enum(it) => json!({ "integer": it.integer.name(), "values": values_json(&it.values) }),
            Kind::Flags(it) => json!({ "integer": it.integer.name(), "values": values_json(&it.flags) }),
            Kind::Struct(it) => {
                let layout = self.layouts.fields_of_struct(it);
                json!({ "size": layout.extent.data_len, "fields": self.fields_json(it, &layout, 0) })
            }
            Kind::Record(it) => self.record_json(it),
            Kind::Variant(it) => {
                let alternatives = it.alternatives.iter().map(|alternative| {
                    let mut value = match &alternative.payload {
                        Payload::Unit => json!({}),
                        Payload::Type(ty) => json!({ "type": self.model.spell(ty, self.definition().module) }),
                        Payload::Record(record) => json!({ "record": self.record_json(record) }),
                    };
                    value["tag"] = json!(alternative.tag);
                    value["name"] = json!(alternative.name);
                    value
                });
                json!({ "alternatives": alternatives.collect::<Vec<_>>() })
            }
        };
        value["type"] = json!(self.model.path(self.id));
        value["kind"] = json!(kind.name());
        value
    }

    fn record_json(&self, record: &Record) -> Value {
        let layout = self.layouts.fields_of_record(record);
        let stride = Stride::of(layout.extent);
        let reordering = self.layouts.reordering(record).map(|better| {
            json!({ "last": record.fields[better.last].name, "end_width": better.width, "saved": better.saved })
        });
        json!({
            "data_len": layout.extent.data_len,
            "var_count": layout.extent.var_count,
            "fields": self.fields_json(record, &layout, HEADER),
            "stride": { "data": stride.data, "ends": stride.ends, "least": stride.least() },
            "reordering": reordering,
        })
    }

    fn fields_json(&self, record: &Record, layout: &Layout, header: u64) -> Value {
        let fields = record.fields.iter().zip(&layout.slots).map(|(field, slot)| {
            let bit = |bit: Option<Bit>| bit.map(|bit| json!({ "byte": bit.at, "bit": bit.position }));
            json!({
                "number": field.number,
                "name": field.name,
                "type": self.model.spell(&field.ty, self.definition().module),
                "section": if slot.child.is_some() { "child" } else { "data" },
                "offset": slot.bytes.map(|(at, _)| at),
                "size": slot.bytes.map(|(_, size)| size),
                "presence": bit(slot.presence),
                "value": bit(slot.value),
                "child": slot.child,
                "crosses_line": crosses(slot, header),
            })
        });
        fields.collect()
    }
}

/// What an element takes of the elements of a list of records.
struct Stride {
    data: u64,
    /// The tail's end, and the ends of its children but the last.
    ends: u64,
}

impl Stride {
    fn of(extent: Extent) -> Self {
        // No stride is zero.
        let data = if extent.var_count == 0 { extent.data_len.max(1) } else { extent.data_len };
        Self { data, ends: extent.var_count }
    }

    /// With ends of one byte.
    fn least(&self) -> u64 {
        self.data + self.ends
    }
}

/// The section, the place and the size.
fn describe(slot: &Slot) -> (String, String, String) {
    let at = |bit: Bit| format!("{} bit {}", bit.at, bit.position);
    let (section, mut place, size) = match (slot.child, slot.bytes, slot.value) {
        (Some(child), ..) => (format!("child {child}"), String::new(), String::new()),
        (None, Some((offset, size)), _) => ("data".to_owned(), offset.to_string(), bytes(size)),
        (None, None, Some(bit)) => ("data".to_owned(), at(bit), "1 bit".to_owned()),
        (None, None, None) => ("data".to_owned(), String::new(), String::new()),
    };
    if let Some(bit) = slot.presence {
        let separator = if place.is_empty() { "" } else { ", " };
        place = format!("{place}{separator}presence {}", at(bit));
    }
    (section, place, size)
}

fn bytes(number: u64) -> String {
    if number == 1 { "1 byte".to_owned() } else { format!("{number} bytes") }
}

fn crosses(slot: &Slot, header: u64) -> bool {
    let lines = slot.bytes.filter(|(_, size)| *size > 0);
    lines.is_some_and(|(at, size)| (header + at) / LINE != (header + at + size - 1) / LINE)
}

fn values(values: &[EnumValue]) -> String {
    table(&["value", "name"], values.iter().map(|value| vec![value.value.to_string(), value.name.clone()]))
}

fn values_json(values: &[EnumValue]) -> Value {
    // Values have at most 64 bits, so every one is a number of JSON.
    let value = |value: &EnumValue| match u64::try_from(value.value) {
        Ok(number) => json!({ "name": value.name, "value": number }),
        Err(_) => json!({ "name": value.name, "value": i64::try_from(value.value).ok() }),
    };
    values.iter().map(value).collect()
}
