//! `schemas/market/common.flat`, by hand.

use std::collections::BTreeMap;

use llano::{Flat, InlineString};

#[derive(Flat)]
#[repr(u8)]
pub enum Side {
    Buy = 1,
    Sell = 2,
    SellShort = 3,
}

/// The derive knows no flags: an integer takes the same bytes.
pub type Permissions = u16;

#[derive(Flat)]
#[flat(fixed)]
pub struct TickSize {
    pub above: i64,
    pub step: i64,
}

#[derive(Flat)]
pub struct Instrument {
    pub symbol: InlineString<12>,
    pub isin: Option<InlineString<12>>,
    pub currency: InlineString<3>,
    pub venue: InlineString<4>,
    pub permissions: Permissions,
    pub tick_sizes: Vec<TickSize>,
    #[flat(default = 1)]
    pub lot: u32,
    pub names: BTreeMap<String, String>,
    pub kind: InstrumentKind,
}

#[derive(Flat)]
pub enum InstrumentKind {
    Share,
    Bond { maturity: i32, coupon: Option<f64> },
    Option { underlying: InlineString<12>, strike: i64, right: InstrumentKindOptionRight, expiry: i32 },
    Basket(Vec<InlineString<12>>),
}

#[derive(Flat)]
#[repr(u8)]
pub enum InstrumentKindOptionRight {
    Call = 1,
    Put = 2,
}

#[derive(Flat)]
pub struct Party {
    pub lei: InlineString<20>,
    pub desk: Option<String>,
}
