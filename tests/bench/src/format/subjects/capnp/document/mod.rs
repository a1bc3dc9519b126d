//! The document as capnp messages; a map is a list of pairs, and an absent text, list or struct a null pointer.

mod read;

use std::collections::BTreeMap;

use capnp::Result;

use super::{Peer, at, set_texts, text, texts};
use crate::{
    format::data::document::{Block, Document, Person, Revision, Section, Style},
    generated::bench_capnp::{block, document, person, revision, section, tag},
};

impl Peer for Document {
    type Own = document::Owned;

    fn write(&self, mut to: document::Builder<'_>) {
        to.set_id(self.id);
        to.set_title(&self.title);
        write_person(&self.author, to.reborrow().init_author());
        let mut tags = to.reborrow().init_tags(at(self.tags.len()));
        for (index, (key, value)) in self.tags.iter().enumerate() {
            let mut tag = tags.reborrow().get(at(index));
            tag.set_key(key);
            tag.set_value(value);
        }
        write_section(&self.root, to.reborrow().init_root());
        let mut revisions = to.init_revisions(at(self.revisions.len()));
        for (index, revision) in self.revisions.iter().enumerate() {
            write_revision(revision, revisions.reborrow().get(at(index)));
        }
    }

    fn read(from: document::Reader<'_>) -> Result<Self> {
        let tag = |tag: tag::Reader<'_>| Ok((text(tag.get_key()?)?, text(tag.get_value()?)?));
        Ok(Self {
            id: from.get_id(),
            title: text(from.get_title()?)?,
            author: person(from.get_author()?)?,
            tags: from.get_tags()?.iter().map(tag).collect::<Result<_>>()?,
            root: section(from.get_root()?)?,
            revisions: from.get_revisions()?.iter().map(revision).collect::<Result<_>>()?,
        })
    }
}

fn write_person(person: &Person, mut to: person::Builder<'_>) {
    to.set_name(&person.name);
    if let Some(email) = &person.email {
        to.set_email(email);
    }
    to.set_age(person.age.unwrap_or_default());
    to.set_has_age(person.age.is_some());
    if let Some(address) = &person.address {
        to.set_address(address);
    }
}

fn write_revision(revision: &Revision, mut to: revision::Builder<'_>) {
    to.set_number(revision.number);
    to.set_time(revision.time);
    write_person(&revision.author, to.reborrow().init_author());
    if let Some(message) = &revision.message {
        to.set_message(message);
    }
}

fn write_section(section: &Section, mut to: section::Builder<'_>) {
    to.set_heading(&section.heading);
    let mut blocks = to.reborrow().init_blocks(at(section.blocks.len()));
    for (index, block) in section.blocks.iter().enumerate() {
        write_block(block, blocks.reborrow().get(at(index)));
    }
    let mut sections = to.reborrow().init_sections(at(section.sections.len()));
    for (index, section) in section.sections.iter().enumerate() {
        write_section(section, sections.reborrow().get(at(index)));
    }
    if let Some(meta) = &section.meta {
        let mut counts = to.init_meta(at(meta.len()));
        for (index, (key, value)) in meta.iter().enumerate() {
            let mut count = counts.reborrow().get(at(index));
            count.set_key(key);
            count.set_value(*value);
        }
    }
}

fn write_block(block: &Block, mut to: block::Builder<'_>) {
    match block {
        Block::Paragraph { text, style } => {
            let mut to = to.init_paragraph();
            to.set_text(text);
            if let Some(Style { bold, italic, colour }) = *style {
                let mut to = to.init_style();
                to.set_bold(bold);
                to.set_italic(italic);
                to.set_colour(colour);
            }
        }
        Block::Code { language, lines } => {
            let mut to = to.init_code();
            if let Some(language) = language {
                to.set_language(language);
            }
            set_texts(to.init_lines(at(lines.len())), lines);
        }
        Block::Table { columns, rows } => {
            let mut to = to.init_table();
            set_texts(to.reborrow().init_columns(at(columns.len())), columns);
            let mut lists = to.init_rows(at(rows.len()));
            for (index, row) in rows.iter().enumerate() {
                set_texts(lists.reborrow().init(at(index), at(row.len())), row);
            }
        }
        Block::Image { url, width, height } => {
            let mut to = to.init_image();
            to.set_url(url);
            to.set_width(*width);
            to.set_height(*height);
        }
        Block::Rule => to.set_rule(()),
    }
}

fn person(from: person::Reader<'_>) -> Result<Person> {
    Ok(Person {
        name: text(from.get_name()?)?,
        email: from.has_email().then(|| text(from.get_email()?)).transpose()?,
        age: from.get_has_age().then(|| from.get_age()),
        address: from.has_address().then(|| text(from.get_address()?)).transpose()?,
    })
}

fn revision(from: revision::Reader<'_>) -> Result<Revision> {
    Ok(Revision {
        number: from.get_number(),
        time: from.get_time(),
        author: person(from.get_author()?)?,
        message: from.has_message().then(|| text(from.get_message()?)).transpose()?,
    })
}

fn section(from: section::Reader<'_>) -> Result<Section> {
    Ok(Section {
        heading: text(from.get_heading()?)?,
        blocks: from.get_blocks()?.iter().map(block).collect::<Result<_>>()?,
        sections: from.get_sections()?.iter().map(section).collect::<Result<_>>()?,
        meta: from.has_meta().then(|| meta(from)).transpose()?,
    })
}

fn meta(from: section::Reader<'_>) -> Result<BTreeMap<String, u64>> {
    from.get_meta()?.iter().map(|count| Ok((text(count.get_key()?)?, count.get_value()))).collect()
}

fn block(from: block::Reader<'_>) -> Result<Block> {
    Ok(match from.which()? {
        block::Paragraph(from) => {
            let style = from.has_style().then(|| from.get_style()).transpose()?;
            let style = style.map(|style| Style {
                bold: style.get_bold(),
                italic: style.get_italic(),
                colour: style.get_colour(),
            });
            Block::Paragraph { text: text(from.get_text()?)?, style }
        }
        block::Code(from) => Block::Code {
            language: from.has_language().then(|| text(from.get_language()?)).transpose()?,
            lines: texts(from.get_lines()?)?,
        },
        block::Table(from) => Block::Table {
            columns: texts(from.get_columns()?)?,
            rows: from.get_rows()?.iter().map(|row| texts(row?)).collect::<Result<_>>()?,
        },
        block::Image(from) => {
            Block::Image { url: text(from.get_url()?)?, width: from.get_width(), height: from.get_height() }
        }
        block::Rule(()) => Block::Rule,
    })
}
