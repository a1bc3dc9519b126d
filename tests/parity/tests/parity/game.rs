//! `schemas/game.flat`, by hand.

use std::collections::BTreeSet;

use llano::{Flat, InlineList, InlineString};

#[derive(Flat)]
#[flat(fixed)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Turn {
    pub parts: [i16; 4],
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Item {
    pub kind: ItemKind,
    pub count: u8,
    pub durability: u16,
}

#[derive(Flat)]
#[repr(u16)]
pub enum ItemKind {
    Empty,
    Coin,
    Key = 16,
    Potion,
    Blade = 32,
    Bow,
    Shield,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Effect {
    pub what: EffectWhat,
    pub strength: i8,
    pub ticks: u16,
}

#[derive(Flat)]
#[repr(u8)]
pub enum EffectWhat {
    Poison = 1,
    Burn = 2,
    Haste = 3,
    Shield = 4,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Body {
    pub at: Vec3,
    pub velocity: Vec3,
    pub turn: Turn,
    pub doing: u16,
}

#[derive(Flat)]
pub struct Entity {
    pub id: u32,
    pub body: Body,
    #[flat(default = 1000)]
    pub health: i16,
    pub effects: InlineList<Effect, 4>,
    pub role: EntityRole,
    pub owner: Option<u32>,
}

#[derive(Flat)]
pub enum EntityRole {
    Scenery,
    Player {
        name: InlineString<16>,
        #[flat(default = 1)]
        level: u8,
        score: i64,
        inventory: [Item; 8],
    },
    Monster(EntityRoleMonster),
    Chest {
        #[flat(default = ItemKind::Coin)]
        content: ItemKind,
        #[flat(default = 1)]
        count: u8,
    },
}

#[derive(Flat)]
#[flat(fixed)]
pub struct EntityRoleMonster {
    pub species: u16,
    pub rage: f32,
}

#[derive(Flat)]
pub struct Snapshot {
    pub tick: u64,
    #[flat(default = 1.0)]
    pub speed: f32,
    pub gravity: Vec3,
    pub entities: Vec<Entity>,
    pub seed: [u64; 2],
    pub weather: Vec<u8>,
}

#[derive(Flat)]
pub struct Update {
    pub tick: u64,
    pub base: u64,
    pub ids: Vec<u32>,
    pub moved: Vec<Body>,
    pub appeared: Vec<Entity>,
    pub vanished: BTreeSet<u32>,
    pub events: Vec<Event>,
    pub acknowledged: [u64; 4],
}

#[derive(Flat)]
pub enum Event {
    Sound {
        at: Vec3,
        sound: u16,
        #[flat(default = 0.8)]
        volume: f32,
    },
    Hit {
        attacker: u32,
        target: u32,
        damage: i16,
        is_critical: bool,
    },
    Said {
        speaker: u32,
        text: String,
    },
    Looted(Vec<Item>),
}

#[derive(Flat)]
pub struct Input {
    pub tick: u64,
    pub doing: u16,
    pub look: [f32; 2],
    pub slot: u8,
}
