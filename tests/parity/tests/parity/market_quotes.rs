//! `schemas/market/quotes.flat`, by hand.

use std::collections::BTreeSet;

use llano::{Be, Flat, InlineBytes, InlineList};

use crate::market_common as common;

#[derive(Flat)]
#[flat(fixed)]
pub struct PacketHeader {
    pub session: InlineBytes<10>,
    pub sequence: Be<u64>,
    pub count: Be<u16>,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Level {
    pub price: i64,
    pub quantity: u64,
    pub orders: u32,
}

#[derive(Flat)]
pub struct Quote {
    pub instrument: u32,
    pub at: i64,
    pub bid: Option<Level>,
    pub ask: Option<Level>,
    #[flat(default = true)]
    pub is_firm: bool,
    #[flat(default = Phase::Continuous)]
    pub phase: Phase,
}

#[derive(Flat)]
pub struct Depth {
    pub instrument: u32,
    pub at: i64,
    pub bids: InlineList<Level, 10>,
    pub asks: InlineList<Level, 10>,
    pub ages: [u32; 2],
}

#[derive(Flat)]
pub struct Trade {
    pub instrument: u32,
    pub at: i64,
    pub id: u128,
    pub price: i64,
    pub quantity: u64,
    pub aggressor: Option<common::Side>,
    pub conditions: u8,
}

#[derive(Flat)]
#[repr(u8)]
pub enum Phase {
    Closed,
    Opening,
    Continuous,
    Closing,
    Halted = 9,
}

#[derive(Flat)]
pub enum Event {
    Quoted(Quote),
    Traded(Trade),
    Phased { instrument: u32, phase: Phase, reason: Option<String> },
    Idle,
}

#[derive(Flat)]
pub struct Batch {
    pub sequence: u64,
    pub events: Vec<Event>,
    pub conflated: BTreeSet<u32>,
}
