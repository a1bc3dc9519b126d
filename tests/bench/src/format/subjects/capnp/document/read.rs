//! Reading the document where it lies.

use capnp::{Result, text_list};

use crate::{
    format::{
        data::document::style_number,
        fold::{Fold, Reads},
        subjects::capnp::VALID,
    },
    generated::bench_capnp::{block, document, person, section},
};

/// Reads the numbers, the texts, or both in one walk.
fn read<const NUMBERS: bool, const TEXTS: bool>(document: &document::Reader<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    if NUMBERS {
        fold.numbers([document.get_id()]);
    }
    if TEXTS {
        fold.texts([document.get_title()?.to_str()?]);
        for tag in document.get_tags()? {
            fold.texts([tag.get_key()?.to_str()?, tag.get_value()?.to_str()?]);
        }
    }
    read_person::<NUMBERS, TEXTS>(document.get_author()?, &mut fold)?;
    read_section::<NUMBERS, TEXTS>(document.get_root()?, &mut fold)?;
    for revision in document.get_revisions()? {
        if NUMBERS {
            fold.numbers([revision.get_number().into()]);
            fold.signed([revision.get_time()]);
        }
        if TEXTS && revision.has_message() {
            fold.maybe_text(Some(revision.get_message()?.to_str()?));
        }
        read_person::<NUMBERS, TEXTS>(revision.get_author()?, &mut fold)?;
    }
    Ok(fold.get())
}

fn read_person<const NUMBERS: bool, const TEXTS: bool>(person: person::Reader<'_>, fold: &mut Fold) -> Result<()> {
    if NUMBERS {
        fold.maybe_numbers([person.get_has_age().then(|| person.get_age().into())]);
    }
    if TEXTS {
        fold.texts([person.get_name()?.to_str()?]);
        if person.has_email() {
            fold.maybe_text(Some(person.get_email()?.to_str()?));
        }
        if person.has_address() {
            fold.maybe_text(Some(person.get_address()?.to_str()?));
        }
    }
    Ok(())
}

fn read_section<const NUMBERS: bool, const TEXTS: bool>(section: section::Reader<'_>, fold: &mut Fold) -> Result<()> {
    if TEXTS {
        fold.texts([section.get_heading()?.to_str()?]);
    }
    for count in section.get_meta()? {
        if NUMBERS {
            fold.numbers([count.get_value()]);
        }
        if TEXTS {
            fold.texts([count.get_key()?.to_str()?]);
        }
    }
    for block in section.get_blocks()? {
        read_block::<NUMBERS, TEXTS>(block, fold)?;
    }
    for section in section.get_sections()? {
        read_section::<NUMBERS, TEXTS>(section, fold)?;
    }
    Ok(())
}

fn read_block<const NUMBERS: bool, const TEXTS: bool>(block: block::Reader<'_>, fold: &mut Fold) -> Result<()> {
    match block.which()? {
        block::Paragraph(paragraph) => {
            if NUMBERS {
                let style = paragraph.has_style().then(|| paragraph.get_style()).transpose()?;
                let number = style.map(|s| style_number(s.get_bold(), s.get_italic(), s.get_colour()));
                fold.maybe_numbers([number]);
            }
            if TEXTS {
                fold.texts([paragraph.get_text()?.to_str()?]);
            }
        }
        block::Code(code) if TEXTS => {
            if code.has_language() {
                fold.maybe_text(Some(code.get_language()?.to_str()?));
            }
            read_texts(code.get_lines()?, fold)?;
        }
        block::Table(table) if TEXTS => {
            read_texts(table.get_columns()?, fold)?;
            for row in table.get_rows()? {
                read_texts(row?, fold)?;
            }
        }
        block::Image(image) => {
            if NUMBERS {
                fold.numbers([image.get_width().into(), image.get_height().into()]);
            }
            if TEXTS {
                fold.texts([image.get_url()?.to_str()?]);
            }
        }
        block::Code(_) | block::Table(_) | block::Rule(()) => {}
    }
    Ok(())
}

fn read_texts(texts: text_list::Reader<'_>, fold: &mut Fold) -> Result<()> {
    for text in texts {
        fold.texts([text?.to_str()?]);
    }
    Ok(())
}

impl Reads for document::Reader<'_> {
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
