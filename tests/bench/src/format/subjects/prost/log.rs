//! The log as protobuf messages.

use super::Peer;
use crate::format::data::log;

/// An IPv4 address.
#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(crate) struct Address {
    #[prost(uint32, tag = "1")]
    x0: u32,
    #[prost(uint32, tag = "2")]
    x1: u32,
    #[prost(uint32, tag = "3")]
    x2: u32,
    #[prost(uint32, tag = "4")]
    x3: u32,
}

/// One request.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Log {
    #[prost(message, optional, tag = "1")]
    address: Option<Address>,
    #[prost(string, tag = "2")]
    identity: String,
    #[prost(string, tag = "3")]
    userid: String,
    #[prost(string, tag = "4")]
    date: String,
    #[prost(string, tag = "5")]
    request: String,
    #[prost(uint32, tag = "6")]
    code: u32,
    #[prost(uint64, tag = "7")]
    size: u64,
}

/// The message.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Logs {
    #[prost(message, repeated, tag = "1")]
    logs: Vec<Log>,
}

impl Peer for log::Logs {
    type Own = Logs;

    fn own(&self) -> Logs {
        let address = |address: log::Address| Address {
            x0: address.x0.into(),
            x1: address.x1.into(),
            x2: address.x2.into(),
            x3: address.x3.into(),
        };
        let log = |log: &log::Log| Log {
            address: Some(address(log.address)),
            identity: log.identity.clone(),
            userid: log.userid.clone(),
            date: log.date.clone(),
            request: log.request.clone(),
            code: log.code.into(),
            size: log.size,
        };
        Logs { logs: self.logs.iter().map(log).collect() }
    }
}
