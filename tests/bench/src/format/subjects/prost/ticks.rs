//! A tick as a protobuf message.

use super::Peer;
use crate::format::data::ticks;

/// The message.
#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(crate) struct Tick {
    #[prost(uint64, tag = "1")]
    sequence: u64,
    #[prost(uint32, tag = "2")]
    instrument: u32,
    #[prost(int64, tag = "3")]
    price: i64,
    #[prost(uint32, tag = "4")]
    quantity: u32,
    #[prost(uint32, tag = "5")]
    side: u32,
    #[prost(uint32, tag = "6")]
    flags: u32,
}

impl Peer for ticks::Tick {
    type Own = Tick;

    fn own(&self) -> Tick {
        Tick {
            sequence: self.sequence,
            instrument: self.instrument,
            price: self.price,
            quantity: self.quantity,
            side: self.side.into(),
            flags: self.flags.into(),
        }
    }
}
