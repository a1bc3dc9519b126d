//! Patterns of text: from a regular expression to a table that the runtime follows byte by byte.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::ops::Range;

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_automata::{Anchored, MatchKind};

/// The most bytes of a table: the offsets of its states have 16 bits.
const MAX_TABLE: usize = 1 << 16;

/// The most bytes that the automaton may take on its way to the table, which holds the same in far fewer.
const MAX_AUTOMATON: usize = 4 << 20;

/// Why a pattern has no table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// What is wrong, in one line.
    pub message: String,
    /// The bytes of the pattern that are wrong, if it is a part of it.
    pub span: Option<Range<usize>>,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for PatternError {}

impl PatternError {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), span: None }
    }

    fn of_syntax(error: &regex_syntax::Error) -> Self {
        let (message, span) = match error {
            regex_syntax::Error::Parse(error) => (error.kind().to_string(), error.span()),
            regex_syntax::Error::Translate(error) => (error.kind().to_string(), error.span()),
            error => return Self::new(error.to_string()),
        };
        Self { message, span: Some(span.start.offset..span.end.offset) }
    }
}

/// A regular expression that matches all of a text.
#[derive(Clone, Debug)]
pub struct Pattern {
    states: Vec<State>,
    table: Vec<u8>,
}

impl Pattern {
    /// The table, as `Pattern` of the runtime describes it.
    #[must_use]
    pub fn table(&self) -> &[u8] {
        &self.table
    }

    /// Whether it matches all of a text.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let end = text.bytes().try_fold(0, |state: usize, byte| {
            let leads_on = |(first, last, _): &&(u8, u8, usize)| (*first..=*last).contains(&byte);
            self.states[state].ranges.iter().find(leads_on).map(|(.., target)| *target)
        });
        end.is_some_and(|state| self.states[state].accepts)
    }
}

/// Compiles a pattern.
///
/// # Errors
///
/// If the pattern is wrong, says what no automaton can tell, or takes a table of more than 64 KiB.
pub fn compile_pattern(pattern: &str) -> Result<Pattern, PatternError> {
    regex_syntax::parse(pattern).map_err(|error| PatternError::of_syntax(&error))?;
    let config = dense::Config::new()
        .start_kind(StartKind::Anchored)
        // Of `a|ab`, the second alternative may be the one that matches to the end.
        .match_kind(MatchKind::All)
        .dfa_size_limit(Some(MAX_AUTOMATON))
        .determinize_size_limit(Some(MAX_AUTOMATON));
    let expression =
        thompson::Config::new().nfa_size_limit(Some(MAX_AUTOMATON)).which_captures(thompson::WhichCaptures::None);
    // The syntax is right, so nothing but the size can be wrong.
    let expression = thompson::NFA::compiler().configure(expression).build(pattern).map_err(|_| too_large())?;
    let automaton = dense::Builder::new().configure(config).build_from_nfa(&expression).map_err(|error| {
        if error.is_size_limit_exceeded() { too_large() } else { PatternError::new(without_hints(&error.to_string())) }
    })?;
    let beginning = start::Config::new().anchored(Anchored::Yes);
    let beginning = automaton.start_state(&beginning).map_err(|error| PatternError::new(error.to_string()))?;
    let mut states = states(&automaton, beginning);
    let is_live = live(&states);
    for state in &mut states {
        state.ranges.retain(|(.., target)| is_live[*target]);
    }
    let table = table(&states, &is_live).ok_or_else(too_large)?;
    Ok(Pattern { states, table })
}

fn too_large() -> PatternError {
    PatternError::new("the pattern takes a table of more than 64 KiB: repeat less, or ask for less of Unicode")
}

/// What the message says of the fault itself: what else could be built is of no use to who wrote a schema.
fn without_hints(message: &str) -> &str {
    message.split(';').next().unwrap_or(message)
}

/// A state: whether a text may end here, and where bytes lead.
#[derive(Clone, Debug)]
struct State {
    accepts: bool,
    ranges: Vec<(u8, u8, usize)>,
}

/// The states that a text can reach, the first first.
fn states(automaton: &impl Automaton, beginning: StateID) -> Vec<State> {
    let mut states: Vec<State> = Vec::new();
    let mut found = vec![beginning];
    let mut positions = HashMap::from([(beginning, 0)]);
    while let Some(&state) = found.get(states.len()) {
        let mut ranges: Vec<(u8, u8, usize)> = Vec::new();
        for byte in 0..=u8::MAX {
            let next = automaton.next_state(state, byte);
            if automaton.is_dead_state(next) {
                continue;
            }
            let position = *positions.entry(next).or_insert_with(|| {
                found.push(next);
                found.len() - 1
            });
            match ranges.last_mut() {
                Some((_, last, target)) if *target == position && *last + 1 == byte => *last = byte,
                _ => ranges.push((byte, byte, position)),
            }
        }
        // A match is known only when the text has ended.
        let accepts = automaton.is_match_state(automaton.next_eoi_state(state));
        states.push(State { accepts, ranges });
    }
    states
}

/// From which states a text can go on to a match. The automaton has others: those that it is in after a match until it
/// sees that the text goes on.
fn live(states: &[State]) -> Vec<bool> {
    let mut sources = vec![Vec::new(); states.len()];
    for (position, state) in states.iter().enumerate() {
        for (.., target) in &state.ranges {
            sources[*target].push(position);
        }
    }
    let mut is_live: Vec<_> = states.iter().map(|state| state.accepts).collect();
    let mut found: Vec<_> = (0..states.len()).filter(|position| is_live[*position]).collect();
    while let Some(position) = found.pop() {
        for source in &sources[position] {
            if !is_live[*source] {
                is_live[*source] = true;
                found.push(*source);
            }
        }
    }
    is_live
}

/// The table of the states that are live, if it is not too large. The first state is in it, whatever it is.
fn table(states: &[State], is_live: &[bool]) -> Option<Vec<u8>> {
    let is_used = |position: usize| position == 0 || is_live[position];
    let mut offsets = Vec::with_capacity(states.len());
    let mut end = 0;
    for (position, state) in states.iter().enumerate() {
        offsets.push(end);
        end += if is_used(position) { 2 + 4 * state.ranges.len() } else { 0 };
    }
    if end > MAX_TABLE {
        return None;
    }
    let mut table = Vec::with_capacity(end);
    let used = states.iter().enumerate().filter(|(position, _)| is_used(*position));
    for (_, State { accepts, ranges }) in used {
        // Some bytes are in no UTF-8, so there are fewer ranges than bytes.
        table.extend([u8::from(*accepts), u8::try_from(ranges.len()).ok()?]);
        for (first, last, target) in ranges {
            let [low, high] = u16::try_from(offsets[*target]).ok()?.to_le_bytes();
            table.extend([*first, *last, low, high]);
        }
    }
    Some(table)
}

#[cfg(test)]
mod tests {
    use super::compile_pattern;

    #[test]
    fn a_table_is_as_it_is_described() {
        let pattern = compile_pattern("[a-cx]d?").expect("a pattern");
        #[rustfmt::skip]
        let expected = [
            0, 2, b'a', b'c', 10, 0, b'x', b'x', 10, 0,
            1, 1, b'd', b'd', 16, 0,
            1, 0,
        ];
        assert_eq!(pattern.table(), expected);
    }

    #[test]
    fn a_pattern_that_matches_nothing_has_a_state_without_a_way_out() {
        assert_eq!(compile_pattern("[a&&b]").expect("a pattern").table(), [0, 0]);
        assert_eq!(compile_pattern("").expect("a pattern").table(), [1, 0]);
    }

    #[test]
    fn a_pattern_matches_all_of_a_text() {
        for (pattern, text, expected) in [
            ("a|ab", "ab", true),
            ("a|ab", "abc", false),
            ("[a-z]+", "abc", true),
            ("[a-z]+", "abc1", false),
            ("b", "ab", false),
            ("", "", true),
            ("ü{2}", "üü", true),
            ("(?x) a # the letter", "a", true),
        ] {
            let compiled = compile_pattern(pattern).expect(pattern);
            assert_eq!(compiled.matches(text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn errors_say_what_is_wrong_and_where() {
        for (pattern, expected, at) in [
            ("(?=a)", "look-around, including look-ahead and look-behind, is not supported", Some(0..3)),
            ("a(b", "unclosed group", Some(1..2)),
            ("[z-a]", "invalid character class range, the start must be <= the end", Some(1..4)),
            (r"é\p{Nope}", "Unicode property not found", Some(2..10)),
            (r"(?-u:\xff)", "pattern can match invalid UTF-8", Some(5..9)),
            (r"a\b", "cannot build DFAs for regexes with Unicode word boundaries", None),
        ] {
            let error = compile_pattern(pattern).expect_err(pattern);
            assert!(error.message.contains(expected), "{pattern}: {error}");
            assert_eq!(error.span, at, "{pattern}");
            assert!(!error.message.contains('\n'), "{error}");
        }
    }

    #[test]
    fn what_is_too_large_is_refused_before_it_takes_all_memory() {
        for pattern in [r"\w{40}", r"(?:a|b)*a(?:a|b){30}", "[ab]{30000}", r"(?:\w{1000}){1000}"] {
            let error = compile_pattern(pattern).expect_err(pattern);
            assert!(error.message.contains("64 KiB"), "{pattern}: {error}");
        }
        assert!(compile_pattern(r"[\p{L}\p{N}_. -]+").expect("names of people").table().len() < 8 << 10);
    }
}
