//! The document, read from its message.

use llano::ViewMut;

use super::Update;
use crate::format::{
    data::document::{BlockView, Document, DocumentView, PersonView, SectionView, style_number},
    fold::{Fold, Reads},
};

/// Reads the numbers, the texts, or both in one walk.
fn read<const NUMBERS: bool, const TEXTS: bool>(document: &DocumentView<'_>) -> u64 {
    let mut fold = Fold::default();
    if NUMBERS {
        fold.numbers([document.id()]);
    }
    if TEXTS {
        fold.texts([document.title()]);
        for (key, value) in document.tags().iter() {
            fold.texts([key, value]);
        }
    }
    read_person::<NUMBERS, TEXTS>(&document.author(), &mut fold);
    read_section::<NUMBERS, TEXTS>(&document.root(), &mut fold);
    for revision in document.revisions() {
        if NUMBERS {
            fold.numbers([revision.number().into()]);
            fold.signed([revision.time()]);
        }
        if TEXTS {
            fold.maybe_text(revision.message());
        }
        read_person::<NUMBERS, TEXTS>(&revision.author(), &mut fold);
    }
    fold.get()
}

fn read_person<const NUMBERS: bool, const TEXTS: bool>(person: &PersonView<'_>, fold: &mut Fold) {
    if NUMBERS {
        fold.maybe_numbers([person.age().map(u64::from)]);
    }
    if TEXTS {
        fold.texts([person.name()]);
        fold.maybe_text(person.email());
        fold.maybe_text(person.address());
    }
}

fn read_section<const NUMBERS: bool, const TEXTS: bool>(section: &SectionView<'_>, fold: &mut Fold) {
    if TEXTS {
        fold.texts([section.heading()]);
    }
    if let Some(meta) = section.meta() {
        for (key, value) in meta.iter() {
            if NUMBERS {
                fold.numbers([value]);
            }
            if TEXTS {
                fold.texts([key]);
            }
        }
    }
    for block in section.blocks() {
        read_block::<NUMBERS, TEXTS>(&block, fold);
    }
    for section in section.sections() {
        read_section::<NUMBERS, TEXTS>(&section, fold);
    }
}

fn read_block<const NUMBERS: bool, const TEXTS: bool>(block: &BlockView<'_>, fold: &mut Fold) {
    match block {
        BlockView::Paragraph(paragraph) => {
            if NUMBERS {
                let style = paragraph.style();
                fold.maybe_numbers([style.map(|s| style_number(s.bold(), s.italic(), s.colour()))]);
            }
            if TEXTS {
                fold.texts([paragraph.text()]);
            }
        }
        BlockView::Code(code) if TEXTS => {
            fold.maybe_text(code.language());
            for line in code.lines() {
                fold.texts([line]);
            }
        }
        BlockView::Table(table) if TEXTS => {
            for text in table.columns().iter().chain(table.rows().iter().flatten()) {
                fold.texts([text]);
            }
        }
        BlockView::Image(image) => {
            if NUMBERS {
                fold.numbers([image.width().into(), image.height().into()]);
            }
            if TEXTS {
                fold.texts([image.url()]);
            }
        }
        BlockView::Code(_) | BlockView::Table(_) | BlockView::Rule | BlockView::Unknown(_) => {}
    }
}

impl Reads for DocumentView<'_> {
    fn fixed(&self) -> u64 {
        read::<true, false>(self)
    }

    fn strings(&self) -> u64 {
        read::<false, true>(self)
    }

    fn all(&self) -> u64 {
        read::<true, true>(self)
    }
}

impl Update for Document {
    fn update(mut view: ViewMut<'_, Self>) {
        view.set_id(view.as_view().id() + 1);
        for mut revision in &mut view.revisions_mut() {
            revision.set_number(revision.as_view().number() + 1);
            revision.set_time(revision.as_view().time() + 1000);
        }
    }
}
