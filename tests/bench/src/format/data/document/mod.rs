//! A written document: sections in sections, blocks of several kinds, maps, absent fields.

mod borrowed;
mod generate;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::borrowed::{BorrowedBlock, BorrowedPerson, BorrowedSection};
pub(crate) use self::{borrowed::BorrowedDocument, generate::generate};
use crate::format::fold::{Borrowable, Fold, Model, Reads};

/// How a paragraph looks.
#[derive(llano::Flat)]
#[flat(fixed)]
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, rkyv::Archive, rkyv::Serialize, rkyv::Deserialize)]
pub(crate) struct Style {
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) colour: u32,
}

/// A piece of a section.
#[derive(
    llano::Flat, Clone, Debug, PartialEq, Serialize, Deserialize, rkyv::Archive, rkyv::Serialize, rkyv::Deserialize,
)]
pub(crate) enum Block {
    Paragraph { text: String, style: Option<Style> },
    Code { language: Option<String>, lines: Vec<String> },
    Table { columns: Vec<String>, rows: Vec<Vec<String>> },
    Image { url: String, width: u32, height: u32 },
    Rule,
}

/// A heading and what stands below it.
#[derive(
    llano::Flat, Clone, Debug, PartialEq, Serialize, Deserialize, rkyv::Archive, rkyv::Serialize, rkyv::Deserialize,
)]
#[rkyv(
    serialize_bounds(__S: rkyv::ser::Writer + rkyv::ser::Allocator, __S::Error: rkyv::rancor::Source),
    deserialize_bounds(__D::Error: rkyv::rancor::Source),
    bytecheck(bounds(__C: rkyv::validation::ArchiveContext, __C::Error: rkyv::rancor::Source))
)]
pub(crate) struct Section {
    pub(crate) heading: String,
    pub(crate) blocks: Vec<Block>,
    #[rkyv(omit_bounds)]
    pub(crate) sections: Vec<Section>,
    pub(crate) meta: Option<BTreeMap<String, u64>>,
}

/// Someone who writes.
#[derive(
    llano::Flat, Clone, Debug, PartialEq, Serialize, Deserialize, rkyv::Archive, rkyv::Serialize, rkyv::Deserialize,
)]
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) email: Option<String>,
    pub(crate) age: Option<u8>,
    pub(crate) address: Option<String>,
}

/// A step in the document's history.
#[derive(
    llano::Flat, Clone, Debug, PartialEq, Serialize, Deserialize, rkyv::Archive, rkyv::Serialize, rkyv::Deserialize,
)]
pub(crate) struct Revision {
    pub(crate) number: u32,
    pub(crate) time: i64,
    pub(crate) author: Person,
    pub(crate) message: Option<String>,
}

/// The message.
#[derive(
    llano::Flat, Clone, Debug, PartialEq, Serialize, Deserialize, rkyv::Archive, rkyv::Serialize, rkyv::Deserialize,
)]
pub(crate) struct Document {
    pub(crate) id: u64,
    pub(crate) title: String,
    pub(crate) author: Person,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) root: Section,
    pub(crate) revisions: Vec<Revision>,
}

/// The bits of a style as one number, so that every reader counts them alike.
pub(crate) fn style_number(bold: bool, italic: bool, colour: u32) -> u64 {
    u64::from(colour) << 2 | u64::from(bold) << 1 | u64::from(italic)
}

/// Reads a document: its numbers, its texts, or both in one walk.
macro_rules! reads {
    ($document:ty, $section:ty, $person:ty, $block:ident) => {
        impl $document {
            fn read<const NUMBERS: bool, const TEXTS: bool>(&self) -> u64 {
                let mut fold = Fold::default();
                if NUMBERS {
                    fold.numbers([self.id]);
                }
                if TEXTS {
                    fold.texts([&self.title]);
                    for (key, value) in &self.tags {
                        fold.texts([key, value]);
                    }
                }
                self.author.read::<NUMBERS, TEXTS>(&mut fold);
                self.root.read::<NUMBERS, TEXTS>(&mut fold);
                for revision in &self.revisions {
                    if NUMBERS {
                        fold.numbers([revision.number.into()]);
                        fold.signed([revision.time]);
                    }
                    if TEXTS {
                        fold.maybe_text(revision.message.as_deref());
                    }
                    revision.author.read::<NUMBERS, TEXTS>(&mut fold);
                }
                fold.get()
            }
        }

        impl Reads for $document {
            fn fixed(&self) -> u64 {
                self.read::<true, false>()
            }

            fn strings(&self) -> u64 {
                self.read::<false, true>()
            }

            fn all(&self) -> u64 {
                self.read::<true, true>()
            }
        }

        impl $person {
            fn read<const NUMBERS: bool, const TEXTS: bool>(&self, fold: &mut Fold) {
                if NUMBERS {
                    fold.maybe_numbers([self.age.map(u64::from)]);
                }
                if TEXTS {
                    fold.texts([&self.name]);
                    fold.maybe_text(self.email.as_deref());
                    fold.maybe_text(self.address.as_deref());
                }
            }
        }

        impl $section {
            fn read<const NUMBERS: bool, const TEXTS: bool>(&self, fold: &mut Fold) {
                if TEXTS {
                    fold.texts([&self.heading]);
                }
                for (key, value) in self.meta.iter().flatten() {
                    if NUMBERS {
                        fold.numbers([*value]);
                    }
                    if TEXTS {
                        fold.texts([key]);
                    }
                }
                for block in &self.blocks {
                    match block {
                        $block::Paragraph { text, style } => {
                            if NUMBERS {
                                let number = |s: Style| style_number(s.bold, s.italic, s.colour);
                                fold.maybe_numbers([style.map(number)]);
                            }
                            if TEXTS {
                                fold.texts([text]);
                            }
                        }
                        $block::Code { language, lines } if TEXTS => {
                            fold.maybe_text(language.as_deref());
                            for line in lines {
                                fold.texts([line]);
                            }
                        }
                        $block::Table { columns, rows } if TEXTS => {
                            for text in columns.iter().chain(rows.iter().flatten()) {
                                fold.texts([text]);
                            }
                        }
                        $block::Image { url, width, height } => {
                            if NUMBERS {
                                fold.numbers([(*width).into(), (*height).into()]);
                            }
                            if TEXTS {
                                fold.texts([url]);
                            }
                        }
                        $block::Code { .. } | $block::Table { .. } | $block::Rule => {}
                    }
                }
                for section in &self.sections {
                    section.read::<NUMBERS, TEXTS>(fold);
                }
            }
        }
    };
}

reads!(Document, Section, Person, Block);
reads!(BorrowedDocument<'_>, BorrowedSection<'_>, BorrowedPerson<'_>, BorrowedBlock);

impl Borrowable for Document {
    type Borrowed<'m> = BorrowedDocument<'m>;
}

impl Model for Document {
    const TEXTS: bool = true;

    fn update(&mut self) {
        self.id += 1;
        for revision in &mut self.revisions {
            revision.number += 1;
            revision.time += 1000;
        }
    }
}
