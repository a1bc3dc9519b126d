//! The document with all its texts in the message.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Style;

/// A [`Block`](super::Block) whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize)]
pub(crate) enum BorrowedBlock<'a> {
    Paragraph {
        text: &'a str,
        style: Option<Style>,
    },
    Code {
        #[serde(borrow)]
        language: Option<&'a str>,
        #[serde(borrow)]
        lines: Vec<&'a str>,
    },
    Table {
        #[serde(borrow)]
        columns: Vec<&'a str>,
        #[serde(borrow)]
        rows: Vec<Vec<&'a str>>,
    },
    Image {
        url: &'a str,
        width: u32,
        height: u32,
    },
    Rule,
}

/// A [`Section`](super::Section) whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize)]
pub(crate) struct BorrowedSection<'a> {
    pub(crate) heading: &'a str,
    #[serde(borrow)]
    pub(crate) blocks: Vec<BorrowedBlock<'a>>,
    #[serde(borrow)]
    pub(crate) sections: Vec<BorrowedSection<'a>>,
    #[serde(borrow)]
    pub(crate) meta: Option<BTreeMap<&'a str, u64>>,
}

/// A [`Person`](super::Person) whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize)]
pub(crate) struct BorrowedPerson<'a> {
    pub(crate) name: &'a str,
    #[serde(borrow)]
    pub(crate) email: Option<&'a str>,
    pub(crate) age: Option<u8>,
    #[serde(borrow)]
    pub(crate) address: Option<&'a str>,
}

/// A [`Revision`](super::Revision) whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize)]
pub(crate) struct BorrowedRevision<'a> {
    pub(crate) number: u32,
    pub(crate) time: i64,
    #[serde(borrow)]
    pub(crate) author: BorrowedPerson<'a>,
    #[serde(borrow)]
    pub(crate) message: Option<&'a str>,
}

/// A [`Document`](super::Document) whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize)]
pub(crate) struct BorrowedDocument<'a> {
    pub(crate) id: u64,
    pub(crate) title: &'a str,
    #[serde(borrow)]
    pub(crate) author: BorrowedPerson<'a>,
    #[serde(borrow)]
    pub(crate) tags: BTreeMap<&'a str, &'a str>,
    #[serde(borrow)]
    pub(crate) root: BorrowedSection<'a>,
    #[serde(borrow)]
    pub(crate) revisions: Vec<BorrowedRevision<'a>>,
}
