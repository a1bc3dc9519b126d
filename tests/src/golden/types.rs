//! The named types of the vectors, as `tests/golden/README.md` declares them.
#![allow(missing_docs, reason = "the fields have no meaning but their types")]

use llano::{Be, Flat, InlineBytes, InlineList, InlineString};

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Side {
    Buy = 1,
    Sell = 2,
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[repr(i16)]
pub enum Level {
    Low = -1,
    Normal = 0,
    High = 300,
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
pub struct Line {
    pub quantity: u32,
    pub price: i64,
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
pub struct Reading {
    pub valid: bool,
    pub side: Side,
    pub mark: char,
    pub ratio: f32,
    pub line: Line,
    pub codes: [u16; 2],
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Empty {}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Named {
    pub id: u32,
    pub name: String,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Person {
    pub age: u8,
    pub first: String,
    pub middle: Option<String>,
    pub last: String,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Order {
    pub id: u64,
    pub side: Side,
    pub symbol: String,
    pub lines: Vec<Line>,
    pub note: Option<String>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Switches {
    pub on: bool,
    pub level: u16,
    #[flat(default = true)]
    pub armed: bool,
    pub hint: Option<bool>,
}

#[allow(clippy::struct_excessive_bools, reason = "more than fit in a byte")]
#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Nine {
    pub a: bool,
    pub b: bool,
    pub c: bool,
    pub d: bool,
    pub e: bool,
    pub f: bool,
    pub g: bool,
    pub h: bool,
    pub n: u8,
    pub i: bool,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Maybe {
    pub number: Option<u32>,
    pub line: Option<Line>,
    pub text: Option<String>,
    pub point: Option<Point>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub enum Event {
    Cleared,
    Count(u32),
    Named(Named),
    Moved(i32, i32),
    Cancelled { id: u64, reason: String },
}

#[derive(Flat, Clone, Debug, PartialEq)]
#[allow(clippy::option_option, reason = "an optional of an optional has three states")]
pub struct Nested {
    pub number: Option<Option<u8>>,
    pub text: Option<Option<String>>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Chain {
    pub value: u8,
    pub next: Option<Box<Chain>>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Tree {
    pub value: u8,
    pub children: Vec<Tree>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub enum Expr {
    Number(i64),
    Negate(Box<Expr>),
    Sum(Vec<Expr>),
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub enum SignalV1 {
    Idle,
    Go(u8),
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub enum SignalV2 {
    Idle {
        since: u32,
        #[flat(default = 5)]
        level: u8,
    },
    Go(u8),
    Stop(String),
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct QuoteV1 {
    pub id: u32,
    pub active: bool,
    pub name: String,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct QuoteV2 {
    pub id: u32,
    pub active: bool,
    pub name: String,
    pub urgent: bool,
    #[flat(default = 5)]
    pub level: u8,
    pub limit: Option<u16>,
    #[flat(default = "XLON")]
    pub venue: String,
    pub note: Option<String>,
    pub side: Side,
    pub signal: SignalV1,
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
pub struct Header {
    pub version: u8,
    pub length: Be<u16>,
    pub sequence: Be<u32>,
}

include!("rights.rs");

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
pub struct Trade {
    pub symbol: InlineString<8>,
    pub price: i64,
}

#[derive(Flat, Clone, Debug, PartialEq)]
#[flat(fixed)]
pub struct Ladder {
    pub levels: InlineList<u16, 3>,
    pub depth: u8,
    pub names: InlineList<InlineString<2>, 2>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Account {
    pub rights: Rights,
    pub sequence: Be<u32>,
    pub symbol: InlineString<4>,
    pub levels: InlineList<u16, 2>,
    pub alias: Option<InlineString<4>>,
    pub hash: Option<InlineBytes<2>>,
    pub trades: Vec<Trade>,
}
