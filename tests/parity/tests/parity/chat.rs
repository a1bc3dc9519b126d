//! `schemas/chat.flat`, by hand.

use std::collections::{BTreeMap, BTreeSet};

use llano::{Flat, InlineBytes};

#[derive(Flat)]
#[flat(fixed)]
pub struct Color {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

#[derive(Flat)]
pub struct User {
    pub id: u64,
    pub name: String,
    pub color: Color,
    pub presence: UserPresence,
    pub picture: Option<InlineBytes<32>>,
}

#[derive(Flat)]
#[repr(u8)]
pub enum UserPresence {
    Offline,
    Away,
    Busy,
    Online,
}

#[derive(Flat)]
pub struct Member {
    pub user: u64,
    #[flat(default = 7)]
    pub rights: u16,
    pub joined: i64,
    pub read: u64,
    pub is_muted: bool,
}

#[derive(Flat)]
pub struct Room {
    #[flat(default = 1)]
    pub id: u64,
    pub title: String,
    pub topic: Option<String>,
    pub members: Vec<Member>,
    pub emoji: BTreeMap<String, char>,
    pub pinned: BTreeSet<u64>,
    pub entry: RoomEntry,
}

#[derive(Flat)]
pub enum RoomEntry {
    Open,
    Password(Vec<String>),
    Invited,
}

#[derive(Flat)]
pub struct Message {
    pub room: u64,
    pub sequence: u64,
    pub author: u64,
    pub sent: i64,
    pub edited: Option<i64>,
    pub body: Body,
    pub answers: Option<MessageAnswers>,
    pub reactions: BTreeMap<char, u32>,
    pub trace: Option<u128>,
}

#[derive(Flat)]
pub struct MessageAnswers {
    pub sequence: u64,
    pub author: u64,
    pub excerpt: String,
}

#[derive(Flat)]
pub enum Body {
    #[flat(default)]
    Text {
        text: String,
        mentions: Vec<u64>,
    },
    File {
        name: String,
        #[flat(default = "application/octet-stream")]
        media_type: String,
        size: u64,
        hash: InlineBytes<32>,
    },
    Poll {
        question: String,
        answers: Vec<String>,
        votes: BTreeMap<u64, u8>,
        #[flat(default = true)]
        is_secret: bool,
    },
    Joined(u64),
    Left(u64),
    Removed,
}

#[derive(Flat)]
pub struct History {
    pub room: u64,
    #[flat(default = u64::MAX)]
    pub before: u64,
    #[flat(default = 50)]
    pub limit: u16,
}

#[derive(Flat)]
pub struct Post {
    pub room: u64,
    pub nonce: u64,
    pub body: Body,
}

#[derive(Flat)]
pub struct Refused {
    pub nonce: u64,
    pub reason: RefusedReason,
    pub text: Option<String>,
}

#[derive(Flat)]
#[repr(u8)]
pub enum RefusedReason {
    NotAllowed = 1,
    TooLong,
    TooMany,
    NoSuchRoom,
}
