//! The document as protobuf messages.

use std::collections::BTreeMap;

use super::Peer;
use crate::format::data::document;

/// How a paragraph looks.
#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(crate) struct Style {
    #[prost(bool, tag = "1")]
    bold: bool,
    #[prost(bool, tag = "2")]
    italic: bool,
    #[prost(uint32, tag = "3")]
    colour: u32,
}

/// A text.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Paragraph {
    #[prost(string, tag = "1")]
    text: String,
    #[prost(message, optional, tag = "2")]
    style: Option<Style>,
}

/// Lines of code.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Code {
    #[prost(string, optional, tag = "1")]
    language: Option<String>,
    #[prost(string, repeated, tag = "2")]
    lines: Vec<String>,
}

/// A line of a table.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Row {
    #[prost(string, repeated, tag = "1")]
    cells: Vec<String>,
}

/// A table.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Table {
    #[prost(string, repeated, tag = "1")]
    columns: Vec<String>,
    #[prost(message, repeated, tag = "2")]
    rows: Vec<Row>,
}

/// A picture.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Image {
    #[prost(string, tag = "1")]
    url: String,
    #[prost(uint32, tag = "2")]
    width: u32,
    #[prost(uint32, tag = "3")]
    height: u32,
}

/// The kinds of block.
#[derive(Clone, PartialEq, prost::Oneof)]
pub(crate) enum Kind {
    #[prost(message, tag = "1")]
    Paragraph(Paragraph),
    #[prost(message, tag = "2")]
    Code(Code),
    #[prost(message, tag = "3")]
    Table(Table),
    #[prost(message, tag = "4")]
    Image(Image),
    #[prost(message, tag = "5")]
    Rule(()),
}

/// A piece of a section.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Block {
    #[prost(oneof = "Kind", tags = "1, 2, 3, 4, 5")]
    kind: Option<Kind>,
}

/// A map, which can be absent only inside a message.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Meta {
    #[prost(btree_map = "string, uint64", tag = "1")]
    counts: BTreeMap<String, u64>,
}

/// A heading and what stands below it.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Section {
    #[prost(string, tag = "1")]
    heading: String,
    #[prost(message, repeated, tag = "2")]
    blocks: Vec<Block>,
    #[prost(message, repeated, tag = "3")]
    sections: Vec<Section>,
    #[prost(message, optional, tag = "4")]
    meta: Option<Meta>,
}

/// Someone who writes.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Person {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(string, optional, tag = "2")]
    email: Option<String>,
    #[prost(uint32, optional, tag = "3")]
    age: Option<u32>,
    #[prost(string, optional, tag = "4")]
    address: Option<String>,
}

/// A step in the document's history.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Revision {
    #[prost(uint32, tag = "1")]
    number: u32,
    #[prost(int64, tag = "2")]
    time: i64,
    #[prost(message, optional, tag = "3")]
    author: Option<Person>,
    #[prost(string, optional, tag = "4")]
    message: Option<String>,
}

/// The message.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Document {
    #[prost(fixed64, tag = "1")]
    id: u64,
    #[prost(string, tag = "2")]
    title: String,
    #[prost(message, optional, tag = "3")]
    author: Option<Person>,
    #[prost(btree_map = "string, string", tag = "4")]
    tags: BTreeMap<String, String>,
    #[prost(message, optional, tag = "5")]
    root: Option<Section>,
    #[prost(message, repeated, tag = "6")]
    revisions: Vec<Revision>,
}

impl Peer for document::Document {
    type Own = Document;

    fn own(&self) -> Document {
        let revision = |revision: &document::Revision| Revision {
            number: revision.number,
            time: revision.time,
            author: Some(person(&revision.author)),
            message: revision.message.clone(),
        };
        Document {
            id: self.id,
            title: self.title.clone(),
            author: Some(person(&self.author)),
            tags: self.tags.clone(),
            root: Some(section(&self.root)),
            revisions: self.revisions.iter().map(revision).collect(),
        }
    }
}

fn person(person: &document::Person) -> Person {
    let document::Person { name, email, age, address } = person.clone();
    Person { name, email, age: age.map(u32::from), address }
}

fn section(from: &document::Section) -> Section {
    Section {
        heading: from.heading.clone(),
        blocks: from.blocks.iter().map(|from| Block { kind: Some(kind(from)) }).collect(),
        sections: from.sections.iter().map(section).collect(),
        meta: from.meta.clone().map(|counts| Meta { counts }),
    }
}

fn kind(block: &document::Block) -> Kind {
    match block.clone() {
        document::Block::Paragraph { text, style } => {
            let style = style.map(|document::Style { bold, italic, colour }| Style { bold, italic, colour });
            Kind::Paragraph(Paragraph { text, style })
        }
        document::Block::Code { language, lines } => Kind::Code(Code { language, lines }),
        document::Block::Table { columns, rows } => {
            let rows = rows.into_iter().map(|cells| Row { cells }).collect();
            Kind::Table(Table { columns, rows })
        }
        document::Block::Image { url, width, height } => Kind::Image(Image { url, width, height }),
        document::Block::Rule => Kind::Rule(()),
    }
}
