//! Requests to a web server: short texts and small numbers. The values are those of the public
//! `rust_serialization_benchmark`, drawn in the same order.

use rand::Rng;
use serde::{Deserialize, Serialize};

use crate::format::fold::{Borrowable, Fold, Model, Reads};

/// An IPv4 address.
#[derive(llano::Flat)]
#[flat(fixed)]
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Address {
    pub(crate) x0: u8,
    pub(crate) x1: u8,
    pub(crate) x2: u8,
    pub(crate) x3: u8,
}

/// One request.
#[derive(
    llano::Flat,
    Clone,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Log {
    pub(crate) address: Address,
    pub(crate) identity: String,
    pub(crate) userid: String,
    pub(crate) date: String,
    pub(crate) request: String,
    pub(crate) code: u16,
    pub(crate) size: u64,
}

/// The message.
#[derive(
    llano::Flat,
    Clone,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Logs {
    pub(crate) logs: Vec<Log>,
}

/// A [`Log`] whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize, bitcode::Decode)]
pub(crate) struct BorrowedLog<'a> {
    pub(crate) address: Address,
    pub(crate) identity: &'a str,
    pub(crate) userid: &'a str,
    pub(crate) date: &'a str,
    pub(crate) request: &'a str,
    pub(crate) code: u16,
    pub(crate) size: u64,
}

/// [`Logs`] whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize, bitcode::Decode)]
pub(crate) struct BorrowedLogs<'a> {
    #[serde(borrow)]
    pub(crate) logs: Vec<BorrowedLog<'a>>,
}

macro_rules! reads {
    ($model:ty) => {
        impl Reads for $model {
            fn fixed(&self) -> u64 {
                let mut fold = Fold::default();
                for log in &self.logs {
                    fold.numbers([log.address.x0.into(), log.code.into(), log.size]);
                }
                fold.get()
            }

            fn strings(&self) -> u64 {
                let mut fold = Fold::default();
                for log in &self.logs {
                    fold.texts([&log.identity, &log.userid, &log.date, &log.request]);
                }
                fold.get()
            }

            fn all(&self) -> u64 {
                let mut fold = Fold::default();
                for log in &self.logs {
                    let Address { x0, x1, x2, x3 } = log.address;
                    fold.numbers([x0, x1, x2, x3].map(u64::from));
                    fold.texts([&log.identity, &log.userid, &log.date, &log.request]);
                    fold.numbers([log.code.into(), log.size]);
                }
                fold.get()
            }
        }
    };
}

reads!(Logs);
reads!(BorrowedLogs<'_>);

impl Borrowable for Logs {
    type Borrowed<'m> = BorrowedLogs<'m>;
}

impl Model for Logs {
    const TEXTS: bool = true;

    fn update(&mut self) {
        for log in &mut self.logs {
            log.code ^= 1;
            log.size += 1;
        }
    }
}

const USERS: [&str; 9] = ["-", "alice", "bob", "carmen", "david", "eric", "frank", "george", "harry"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const CODES: [u16; 63] = [
    100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 306, 307, 308,
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
    425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
];
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "UPDATE", "DELETE"];
const ROUTES: [&str; 7] = [
    "/favicon.ico",
    "/css/index.css",
    "/css/font-awsome.min.css",
    "/img/logo-full.svg",
    "/img/splash.jpg",
    "/api/login",
    "/api/logout",
];
const PROTOCOLS: [&str; 4] = ["HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/3"];

/// Ten thousand requests.
pub(crate) fn generate() -> Logs {
    let mut random = super::random();
    // The public benchmark draws the number of records, too.
    let count = random.gen_range(10_000_usize..10_001);
    Logs { logs: (0..count).map(|_| log(&mut random)).collect() }
}

fn log(random: &mut impl Rng) -> Log {
    let day: i32 = random.gen_range(1..=28);
    let month = MONTHS[random.gen_range(0..12)];
    let year: i32 = random.gen_range(1970..=2021);
    let hour: i32 = random.gen_range(0..24);
    let minute: i32 = random.gen_range(0..60);
    let second: i32 = random.gen_range(0..60);
    let zone = random.gen_range(0_usize..25).cast_signed() - 12;
    let sign = if zone < 0 { '-' } else { '+' };
    let date = format!("{day}/{month}/{year}:{hour}:{minute}:{second} {sign}{:02}00", zone.abs());
    let method = METHODS[random.gen_range(0..5)];
    let route = ROUTES[random.gen_range(0..7)];
    let protocol = PROTOCOLS[random.gen_range(0..4)];
    Log {
        address: Address {
            x0: random.gen_range(0..=255),
            x1: random.gen_range(0..=255),
            x2: random.gen_range(0..=255),
            x3: random.gen_range(0..=255),
        },
        identity: "-".to_owned(),
        userid: USERS[random.gen_range(0..USERS.len())].to_owned(),
        date,
        request: format!("{method} {route} {protocol}"),
        code: CODES[random.gen_range(0..CODES.len())],
        size: random.gen_range(0..100_000_000),
    }
}
