use std::collections::{BTreeMap, BTreeSet};

/// A point of the plane.
#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Upwards.
    pub y: f32,
}

/// A record with a field of every kind.
#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Order {
    /// The order's number.
    pub id: u64,
    /// Its symbol.
    #[flat(number = 3, default = "LLNO")]
    pub symbol: String,
    /// Whether it can be traded.
    #[flat(default = true)]
    pub is_open: bool,
    /// The most that may be traded.
    #[flat(number = 2, default = 100, rename = "max")]
    pub limit: u32,
    /// How many were, if any.
    #[flat(number = 5)]
    pub traded: Option<u32>,
    /// What a clerk wrote.
    pub note: Option<String>,
    /// Prices over time.
    pub prices: Vec<i64>,
    /// Where it came from.
    pub origin: Point,
    /// Where it has been.
    pub path: Vec<Point>,
    /// Three flags.
    pub flags: [bool; 3],
    /// A number and its name.
    pub named: (u16, String),
    /// By name.
    pub by_name: BTreeMap<String, Point>,
    /// Names.
    pub names: BTreeSet<String>,
    /// The order that this one follows.
    pub before: Option<Box<Order>>,
    /// A word of the language.
    pub r#type: char,
    /// Not on the wire.
    #[flat(skip)]
    pub row: usize,
}

/// A record without fields.
#[derive(Flat, Clone, Copy, Debug, PartialEq)]
pub struct Empty {}
