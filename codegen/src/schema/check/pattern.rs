//! Regular expressions that match all of a text.

use std::error::Error as _;

use regex_automata::dfa::{Automaton, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input, MatchKind};

/// How many bytes the tables of an expression may take.
const MAX_SIZE: usize = 1 << 20;

/// A regular expression.
pub(super) struct Pattern(dense::DFA<Vec<u32>>);

impl Pattern {
    /// Reads an expression.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub(super) fn new(pattern: &str) -> Result<Self, String> {
        syntax::parse(pattern).map_err(|error| describe(&error.to_string()))?;
        let config = dense::Config::new()
            .match_kind(MatchKind::All)
            .start_kind(regex_automata::dfa::StartKind::Anchored)
            .dfa_size_limit(Some(MAX_SIZE))
            .determinize_size_limit(Some(MAX_SIZE));
        // The states before they are put into tables have no limit of their own, and repetitions multiply them.
        let states = thompson::Config::new().nfa_size_limit(Some(8 * MAX_SIZE));
        let built = dense::Builder::new().configure(config).thompson(states).build(pattern);
        built.map(Self).map_err(|error| match error.source().map_or_else(|| error.to_string(), ToString::to_string) {
            text if text.contains("size") || text.contains("limit") => {
                "its tables would take more than a megabyte: repeat less".to_owned()
            }
            text => text,
        })
    }

    /// Whether it matches all of the text.
    pub(super) fn matches(&self, text: &str) -> bool {
        // With all matches looked for, the search ends with the longest.
        let input = Input::new(text).anchored(Anchored::Yes);
        matches!(self.0.try_search_fwd(&input), Ok(Some(end)) if end.offset() == text.len())
    }
}

/// The line of a parser's report that says what is wrong.
fn describe(report: &str) -> String {
    let line = report.lines().rev().find_map(|line| line.trim().strip_prefix("error: "));
    line.unwrap_or(report).trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::Pattern;

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
            let pattern_of = Pattern::new(pattern).expect(pattern);
            assert_eq!(pattern_of.matches(text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_in_one_line() {
        for (pattern, expected) in [
            ("([A-Z]+", "unclosed group"),
            ("a)(b", "unopened group"),
            ("(?=a)", "look-around, including look-ahead and look-behind, is not supported"),
            ("(\\w{1000}){1000}", "its tables would take more than a megabyte: repeat less"),
        ] {
            assert_eq!(Pattern::new(pattern).err().as_deref(), Some(expected), "{pattern}");
        }
    }
}
