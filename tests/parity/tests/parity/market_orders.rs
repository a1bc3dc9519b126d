//! `schemas/market/orders.flat`, by hand.

use std::collections::BTreeMap;

use llano::{Flat, InlineString};

use crate::{market_common as common, market_quotes as quotes};

#[derive(Flat)]
pub struct NewOrder {
    pub id: u64,
    pub instrument: u32,
    #[flat(default = common::Side::Buy)]
    pub side: common::Side,
    pub price: i64,
    pub quantity: u64,
    pub time_in_force: NewOrderTimeInForce,
    pub expires: Option<i64>,
    pub displayed: Option<u64>,
    #[flat(number = 10)]
    pub party: common::Party,
    pub tags: BTreeMap<String, String>,
    pub note: Option<InlineString<32>>,
}

#[derive(Flat)]
#[repr(u8)]
pub enum NewOrderTimeInForce {
    #[flat(default)]
    Day = 0,
    ImmediateOrCancel = 3,
    FillOrKill = 4,
    GoodTillDate = 6,
}

#[derive(Flat)]
pub struct Replace {
    pub id: u64,
    pub price: Option<i64>,
    pub quantity: Option<u64>,
}

#[derive(Flat)]
pub enum Cancel {
    One(u64),
    Instrument { instrument: u32, side: Option<common::Side> },
    All,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Fill {
    pub trade: u128,
    pub price: i64,
    pub quantity: u64,
    pub remaining: u64,
}

#[derive(Flat)]
#[repr(u16)]
pub enum Refusal {
    #[flat(default)]
    Other = 999,
    UnknownInstrument = 1,
    NotTrading,
    PriceOffTick,
    PriceOutOfRange,
    QuantityOutOfRange,
    LimitReached = 20,
    Unauthorized = 30,
}

#[derive(Flat)]
pub struct Report {
    pub id: u64,
    pub at: i64,
    pub what: ReportOutcome,
    pub phase: quotes::Phase,
}

#[derive(Flat)]
pub enum ReportOutcome {
    Accepted,
    Refused { reason: Refusal, text: String },
    Filled(Vec<Fill>),
    Canceled,
    Expired,
}

#[derive(Flat)]
pub struct Basket {
    pub orders: Vec<NewOrder>,
}
