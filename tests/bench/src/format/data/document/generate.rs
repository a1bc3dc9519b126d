//! A document made of words.

use std::collections::BTreeMap;

use rand::Rng;

use super::{Block, Document, Person, Revision, Section, Style};

/// Levels of sections, the root's included.
const LEVELS: u32 = 6;
/// Sections in a section, except on the last level.
const BRANCHES: u32 = 4;
/// Steps in the history.
const REVISIONS: u32 = 500;

const WORDS: [&str; 32] = [
    "plain", "river", "stone", "window", "north", "quiet", "harbour", "seven", "letter", "garden", "winter", "copper",
    "market", "shadow", "early", "bridge", "silver", "journey", "under", "paper", "mountain", "signal", "distant",
    "morning", "field", "über", "naïve", "the", "of", "and", "a", "in",
];
const LANGUAGES: [&str; 4] = ["rust", "c", "python", "shell"];
const NAMES: [&str; 8] = ["Ada", "Barbara", "Edsger", "Frances", "Grace", "Ken", "Leslie", "Niklaus"];

/// The document.
pub(crate) fn generate() -> Document {
    let mut random = super::super::random();
    let random = &mut random;
    Document {
        id: random.r#gen(),
        title: words(random, 6),
        author: person(random),
        tags: (0..24).map(|index| (format!("tag-{index:02}"), words(random, 2))).collect(),
        root: section(random, 1),
        revisions: (1..=REVISIONS).map(|number| revision(random, number)).collect(),
    }
}

fn section(random: &mut impl Rng, level: u32) -> Section {
    let heading = words(random, 4);
    let blocks = (0..random.gen_range(3..=6)).map(|_| block(random)).collect();
    let branches = if level < LEVELS { BRANCHES } else { 0 };
    let sections = (0..branches).map(|_| section(random, level + 1)).collect();
    let meta = maybe(random, 0.25, |random| {
        let names = &WORDS[..random.gen_range(1..=5)];
        names.iter().map(|&name| (name.to_owned(), random.gen_range(0..100_000))).collect::<BTreeMap<_, _>>()
    });
    Section { heading, blocks, sections, meta }
}

fn block(random: &mut impl Rng) -> Block {
    match random.gen_range(0..20) {
        0..12 => {
            let count = random.gen_range(3..=12);
            let text = words(random, count);
            let style = maybe(random, 0.3, |random| Style {
                bold: random.r#gen(),
                italic: random.r#gen(),
                colour: random.gen_range(0..1 << 24),
            });
            Block::Paragraph { text, style }
        }
        12..15 => Block::Code {
            language: maybe(random, 0.7, |random| LANGUAGES[random.gen_range(0..LANGUAGES.len())].to_owned()),
            lines: (0..random.gen_range(2..=10)).map(|_| words(random, 5)).collect(),
        },
        15..17 => {
            let width = random.gen_range(2..=5);
            let mut line = |_| (0..width).map(|_| words(random, 1)).collect::<Vec<_>>();
            Block::Table { columns: line(0), rows: (1..6).map(line).collect() }
        }
        17..19 => Block::Image {
            url: format!("https://example.org/images/{:08x}.png", random.r#gen::<u32>()),
            width: random.gen_range(64..4096),
            height: random.gen_range(64..4096),
        },
        _ => Block::Rule,
    }
}

fn revision(random: &mut impl Rng, number: u32) -> Revision {
    Revision {
        number,
        time: 1_700_000_000_000 + random.gen_range(0..30_000_000_000),
        author: person(random),
        message: maybe(random, 0.8, |random| words(random, 7)),
    }
}

fn person(random: &mut impl Rng) -> Person {
    let name = NAMES[random.gen_range(0..NAMES.len())];
    Person {
        name: name.to_owned(),
        email: maybe(random, 0.7, |_| format!("{name}@example.org")),
        age: maybe(random, 0.5, |random| random.gen_range(18..90)),
        address: maybe(random, 0.3, |random| words(random, 5)),
    }
}

fn words(random: &mut impl Rng, count: usize) -> String {
    let words: Vec<_> = (0..count).map(|_| WORDS[random.gen_range(0..WORDS.len())]).collect();
    words.join(" ")
}

/// Something in `share` of all cases.
fn maybe<T, R: Rng>(random: &mut R, share: f64, value: impl FnOnce(&mut R) -> T) -> Option<T> {
    random.gen_bool(share).then(|| value(random))
}
