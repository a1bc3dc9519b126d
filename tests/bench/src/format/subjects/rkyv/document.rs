//! The document, read from rkyv's archive.

use rkyv::{munge::munge, seal::Seal, vec::ArchivedVec};

use super::Update;
use crate::format::{
    data::document::{
        ArchivedBlock, ArchivedDocument, ArchivedPerson, ArchivedRevision, ArchivedSection, Document, style_number,
    },
    fold::{Fold, Reads},
};

impl ArchivedDocument {
    fn read<const NUMBERS: bool, const TEXTS: bool>(&self) -> u64 {
        let mut fold = Fold::default();
        if NUMBERS {
            fold.numbers([self.id.to_native()]);
        }
        if TEXTS {
            fold.texts([&self.title]);
            self.tags.iter().for_each(|(key, value)| fold.texts([key, value]));
        }
        self.author.read::<NUMBERS, TEXTS>(&mut fold);
        self.root.read::<NUMBERS, TEXTS>(&mut fold);
        for revision in self.revisions.iter() {
            if NUMBERS {
                fold.numbers([revision.number.to_native().into()]);
                fold.signed([revision.time.to_native()]);
            }
            if TEXTS {
                fold.maybe_text(revision.message.as_deref());
            }
            revision.author.read::<NUMBERS, TEXTS>(&mut fold);
        }
        fold.get()
    }
}

impl ArchivedPerson {
    fn read<const NUMBERS: bool, const TEXTS: bool>(&self, fold: &mut Fold) {
        if NUMBERS {
            fold.maybe_numbers([self.age.as_ref().map(|age| (*age).into())]);
        }
        if TEXTS {
            fold.texts([&self.name]);
            fold.maybe_text(self.email.as_deref());
            fold.maybe_text(self.address.as_deref());
        }
    }
}

impl ArchivedSection {
    fn read<const NUMBERS: bool, const TEXTS: bool>(&self, fold: &mut Fold) {
        if TEXTS {
            fold.texts([&self.heading]);
        }
        if let Some(meta) = self.meta.as_ref() {
            for (key, value) in meta.iter() {
                if NUMBERS {
                    fold.numbers([value.to_native()]);
                }
                if TEXTS {
                    fold.texts([key]);
                }
            }
        }
        for block in self.blocks.iter() {
            block.read::<NUMBERS, TEXTS>(fold);
        }
        for section in self.sections.iter() {
            section.read::<NUMBERS, TEXTS>(fold);
        }
    }
}

impl ArchivedBlock {
    fn read<const NUMBERS: bool, const TEXTS: bool>(&self, fold: &mut Fold) {
        match self {
            Self::Paragraph { text, style } => {
                if NUMBERS {
                    let style = style.as_ref();
                    let number = style.map(|s| style_number(s.bold, s.italic, s.colour.to_native()));
                    fold.maybe_numbers([number]);
                }
                if TEXTS {
                    fold.texts([text]);
                }
            }
            Self::Code { language, lines } if TEXTS => {
                fold.maybe_text(language.as_deref());
                lines.iter().for_each(|line| fold.texts([line]));
            }
            Self::Table { columns, rows } if TEXTS => {
                columns.iter().for_each(|column| fold.texts([column]));
                rows.iter().flat_map(|row| row.iter()).for_each(|cell| fold.texts([cell]));
            }
            Self::Image { url, width, height } => {
                if NUMBERS {
                    fold.numbers([width.to_native().into(), height.to_native().into()]);
                }
                if TEXTS {
                    fold.texts([url]);
                }
            }
            Self::Code { .. } | Self::Table { .. } | Self::Rule => {}
        }
    }
}

impl Reads for ArchivedDocument {
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

impl Update for Document {
    fn update(archive: Seal<'_, ArchivedDocument>) {
        munge!(let ArchivedDocument { mut id, revisions, .. } = archive);
        *id = (id.to_native() + 1).into();
        let mut revisions = ArchivedVec::as_slice_seal(revisions);
        for index in 0..revisions.len() {
            munge!(let ArchivedRevision { mut number, mut time, .. } = revisions.as_mut().index(index));
            *number = (number.to_native() + 1).into();
            *time = (time.to_native() + 1000).into();
        }
    }
}
