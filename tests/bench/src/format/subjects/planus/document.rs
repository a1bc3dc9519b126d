//! The document in planus's types; a map is a list of pairs.

use planus::Result;

use super::{Peer, VALID};
use crate::{
    format::{
        data::document::{Block, Document, Person, Revision, Section, Style, style_number},
        fold::{Fold, Reads},
    },
    generated::bench_planus::bench as own,
};

impl Peer for Document {
    type Own = own::Document;
    type View<'m> = own::DocumentRef<'m>;

    fn own(&self) -> own::Document {
        let tag = |(key, value): (&String, &String)| own::Tag { key: key.clone(), value: value.clone() };
        own::Document {
            id: self.id,
            title: self.title.clone(),
            author: Box::new(person(&self.author)),
            tags: self.tags.iter().map(tag).collect(),
            root: Box::new(section(&self.root)),
            revisions: self.revisions.iter().map(revision).collect(),
        }
    }
}

fn person(person: &Person) -> own::Person {
    let Person { name, email, age, address } = person.clone();
    own::Person { name, email, age, address }
}

fn revision(revision: &Revision) -> own::Revision {
    own::Revision {
        number: revision.number,
        time: revision.time,
        author: Box::new(person(&revision.author)),
        message: revision.message.clone(),
    }
}

fn section(from: &Section) -> own::Section {
    let count = |(key, &value): (&String, &u64)| own::Count { key: key.clone(), value };
    own::Section {
        heading: from.heading.clone(),
        blocks: from.blocks.iter().map(block).collect(),
        sections: from.sections.iter().map(section).collect(),
        meta: from.meta.as_ref().map(|meta| meta.iter().map(count).collect()),
    }
}

fn block(block: &Block) -> own::Block {
    match block.clone() {
        Block::Paragraph { text, style } => {
            let style = style.map(|Style { bold, italic, colour }| own::Style { bold, italic, colour });
            own::Block::Paragraph(Box::new(own::Paragraph { text, style }))
        }
        Block::Code { language, lines } => own::Block::Code(Box::new(own::Code { language, lines })),
        Block::Table { columns, rows } => {
            let rows = rows.into_iter().map(|cells| own::Row { cells }).collect();
            own::Block::Table(Box::new(own::Table { columns, rows }))
        }
        Block::Image { url, width, height } => own::Block::Image(Box::new(own::Image { url, width, height })),
        Block::Rule => own::Block::Rule(Box::new(own::Rule {})),
    }
}

/// Reads the numbers, the texts, or both in one walk.
fn read<const NUMBERS: bool, const TEXTS: bool>(document: &own::DocumentRef<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    if NUMBERS {
        fold.numbers([document.id()?]);
    }
    if TEXTS {
        fold.texts([document.title()?]);
        for tag in document.tags()? {
            let tag = tag?;
            fold.texts([tag.key()?, tag.value()?]);
        }
    }
    read_person::<NUMBERS, TEXTS>(document.author()?, &mut fold)?;
    read_section::<NUMBERS, TEXTS>(document.root()?, &mut fold)?;
    for revision in document.revisions()? {
        let revision = revision?;
        if NUMBERS {
            fold.numbers([revision.number()?.into()]);
            fold.signed([revision.time()?]);
        }
        if TEXTS {
            fold.maybe_text(revision.message()?);
        }
        read_person::<NUMBERS, TEXTS>(revision.author()?, &mut fold)?;
    }
    Ok(fold.get())
}

fn read_person<const NUMBERS: bool, const TEXTS: bool>(person: own::PersonRef<'_>, fold: &mut Fold) -> Result<()> {
    if NUMBERS {
        fold.maybe_numbers([person.age()?.map(u64::from)]);
    }
    if TEXTS {
        fold.texts([person.name()?]);
        fold.maybe_text(person.email()?);
        fold.maybe_text(person.address()?);
    }
    Ok(())
}

fn read_section<const NUMBERS: bool, const TEXTS: bool>(section: own::SectionRef<'_>, fold: &mut Fold) -> Result<()> {
    if TEXTS {
        fold.texts([section.heading()?]);
    }
    for count in section.meta()?.into_iter().flatten() {
        let count = count?;
        if NUMBERS {
            fold.numbers([count.value()?]);
        }
        if TEXTS {
            fold.texts([count.key()?]);
        }
    }
    for block in section.blocks()? {
        read_block::<NUMBERS, TEXTS>(block?, fold)?;
    }
    for section in section.sections()? {
        read_section::<NUMBERS, TEXTS>(section?, fold)?;
    }
    Ok(())
}

fn read_block<const NUMBERS: bool, const TEXTS: bool>(block: own::BlockRef<'_>, fold: &mut Fold) -> Result<()> {
    match block {
        own::BlockRef::Paragraph(paragraph) => {
            if NUMBERS {
                let style = paragraph.style()?;
                fold.maybe_numbers([style.map(|s| style_number(s.bold(), s.italic(), s.colour()))]);
            }
            if TEXTS {
                fold.texts([paragraph.text()?]);
            }
        }
        own::BlockRef::Code(code) if TEXTS => {
            fold.maybe_text(code.language()?);
            for line in code.lines()? {
                fold.texts([line?]);
            }
        }
        own::BlockRef::Table(table) if TEXTS => {
            for column in table.columns()? {
                fold.texts([column?]);
            }
            for row in table.rows()? {
                for cell in row?.cells()? {
                    fold.texts([cell?]);
                }
            }
        }
        own::BlockRef::Image(image) => {
            if NUMBERS {
                fold.numbers([image.width()?.into(), image.height()?.into()]);
            }
            if TEXTS {
                fold.texts([image.url()?]);
            }
        }
        own::BlockRef::Code(_) | own::BlockRef::Table(_) | own::BlockRef::Rule(_) => {}
    }
    Ok(())
}

impl Reads for own::DocumentRef<'_> {
    fn fixed(&self) -> u64 {
        read::<true, false>(self).expect(VALID)
    }

    fn strings(&self) -> u64 {
        read::<false, true>(self).expect(VALID)
    }

    fn all(&self) -> u64 {
        read::<true, true>(self).expect(VALID)
    }
}
