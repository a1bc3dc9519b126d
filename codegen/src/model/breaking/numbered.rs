//! Which of the numbered things of one generation is which of the next: fields, enumerators, flags, alternatives,
//! messages.
//!
//! A thing keeps its identity if it keeps its number or its name. Numbers that are not written continue those before,
//! so one removal changes the numbers of all that follow. That is one change, and is to be told as one.

use std::collections::{HashMap, HashSet};

/// What there is to a thing here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    pub(super) number: i128,
    pub(super) name: &'a str,
}

/// Old and new positions of a thing that is in both generations.
pub(super) type Pair = (usize, usize);

/// What became of the things of the old generation.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Matching {
    /// What is in both, by old position.
    pub(super) pairs: Vec<Pair>,
    /// Old positions of what is gone.
    pub(super) removed: Vec<usize>,
    /// New positions of what is new.
    pub(super) added: Vec<usize>,
    /// What has another number, and those that follow it and have moved by as much.
    pub(super) renumbered: Vec<(Pair, Vec<Pair>)>,
    /// What has another number only since others before it are gone or stand elsewhere.
    pub(super) shifted: Vec<Pair>,
}

impl Matching {
    /// Both generations by ascending number. `is_arrival_told` says whether what is inserted is reported itself, and
    /// explains what has moved behind it.
    pub(super) fn new<'a>(old: &[Entry<'a>], new: &[Entry<'a>], is_arrival_told: bool) -> Self {
        let mut of_old: Vec<Option<usize>> = vec![None; old.len()];
        let mut of_new: Vec<Option<usize>> = vec![None; new.len()];
        // By number and name, then by name, then by number.
        for (by_number, by_name) in [(true, true), (false, true), (true, false)] {
            let key = |entry: &Entry<'a>| (by_number.then_some(entry.number), by_name.then_some(entry.name));
            let known: HashMap<_, _> =
                (0..).zip(new).filter(|(at, _)| of_new[*at].is_none()).map(|(at, entry)| (key(entry), at)).collect();
            for (at, entry) in old.iter().enumerate() {
                if let (None, Some(partner)) = (of_old[at], known.get(&key(entry))) {
                    (of_old[at], of_new[*partner]) = (Some(*partner), Some(at));
                }
            }
        }
        let unpaired = |of: &[Option<usize>]| (0..of.len()).filter(|at| of[*at].is_none()).collect::<Vec<_>>();
        let pairs = of_old.iter().enumerate().filter_map(|(old, new)| Some((old, (*new)?))).collect();
        let mut matching = Self { pairs, removed: unpaired(&of_old), added: unpaired(&of_new), ..Self::default() };
        matching.sort_out_numbers(old, new, is_arrival_told);
        matching
    }

    fn sort_out_numbers(&mut self, old: &[Entry<'_>], new: &[Entry<'_>], is_arrival_told: bool) {
        let by = |(at, to): Pair| new[to].number - old[at].number;
        let in_order: HashSet<_> = longest_ascending(&self.pairs).into_iter().collect();
        let (moved, stayed): (Vec<_>, Vec<_>) =
            self.pairs.iter().partition::<Vec<Pair>, _>(|pair| by(**pair) != 0 && !in_order.contains(pair));
        let is_cause = !self.removed.is_empty() || !moved.is_empty() || is_arrival_told;
        let sorted = |known: &[usize], others: fn(&Pair) -> usize| {
            let mut all: Vec<_> = known.iter().copied().chain(moved.iter().map(others)).collect();
            all.sort_unstable();
            all
        };
        let (left, arrived) = (sorted(&self.removed, |pair| pair.0), sorted(&self.added, |pair| pair.1));
        let count = |all: &[usize], before| all.partition_point(|at| *at < before) as i128;
        let followed = |(at, to): Pair| count(&arrived, to) - count(&left, at);
        let (shifted, renumbered): (Vec<_>, Vec<_>) =
            stayed.iter().filter(|pair| by(**pair) != 0).partition(|pair| is_cause && by(**pair) == followed(**pair));
        let mut groups: Vec<(Pair, Vec<Pair>)> = moved.into_iter().map(|pair| (pair, Vec::new())).collect();
        for pair in renumbered {
            match groups.last_mut() {
                Some((first, followers))
                    if by(*first) == by(pair)
                        && first.0 + followers.len() + 1 == pair.0
                        && in_order.contains(first) =>
                {
                    followers.push(pair);
                }
                _ => groups.push((pair, Vec::new())),
            }
        }
        groups.sort_unstable();
        self.renumbered = groups;
        self.shifted = shifted;
    }

    /// Whether a new thing stands before one that was there already.
    pub(super) fn is_inserted(&self, added: usize) -> bool {
        self.pairs.iter().any(|(_, to)| *to > added)
    }
}

/// As many of the pairs, which ascend by the first position, as ascend by the second too.
fn longest_ascending(pairs: &[Pair]) -> Vec<Pair> {
    // For each length, the last pair of the ascending run of that length that ends lowest; and what precedes each pair.
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![None; pairs.len()];
    for (at, (_, to)) in pairs.iter().enumerate() {
        let len = ends.partition_point(|end| pairs[*end].1 < *to);
        before[at] = len.checked_sub(1).map(|shorter| ends[shorter]);
        ends.truncate(ends.len().max(len));
        if len == ends.len() { ends.push(at) } else { ends[len] = at }
    }
    let mut run: Vec<_> = std::iter::successors(ends.last().copied(), |at| before[*at]).map(|at| pairs[at]).collect();
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::{Entry, Matching};

    /// `a1 b2`: names and numbers.
    fn matching(old: &str, new: &str) -> Matching {
        let parse = |text: &'static str| -> Vec<Entry<'static>> {
            let entry = |word: &'static str| Entry { number: word[1..].parse().unwrap(), name: &word[..1] };
            text.split(' ').filter(|word| !word.is_empty()).map(entry).collect()
        };
        Matching::new(&parse(old.to_owned().leak()), &parse(new.to_owned().leak()), false)
    }

    #[test]
    fn what_keeps_its_number_is_renamed() {
        let it = matching("a1 b2", "a1 c2");
        assert_eq!((it.pairs, it.removed, it.added), (vec![(0, 0), (1, 1)], vec![], vec![]));
        assert!(it.renumbered.is_empty());
    }

    #[test]
    fn one_removal_is_one_change_whatever_follows() {
        let it = matching("a1 b2 c3 d4", "b1 c2 d3");
        assert_eq!((it.removed, it.shifted, it.renumbered), (vec![0], vec![(1, 0), (2, 1), (3, 2)], vec![]));
    }

    #[test]
    fn one_insertion_is_one_change_whatever_follows() {
        let it = matching("a1 b2 c3", "a1 x2 b3 c4");
        assert_eq!((it.added.clone(), it.shifted.clone()), (vec![1], vec![]));
        assert!(it.is_inserted(1));
        assert_eq!(it.renumbered, [((1, 2), vec![(2, 3)])]);
        assert!(!matching("a1 b2", "a1 b2 c3").is_inserted(2));
    }

    #[test]
    fn what_moves_to_the_end_is_the_one_that_moved() {
        let it = matching("a1 b2 c3", "b1 c2 a3");
        assert_eq!((it.renumbered, it.shifted), (vec![((0, 2), vec![])], vec![(1, 0), (2, 1)]));
    }

    #[test]
    fn names_tell_that_two_were_exchanged() {
        let it = matching("a1 b2", "b1 a2");
        assert_eq!(it.renumbered.len() + it.shifted.len(), 2);
        assert_eq!(it.renumbered.len(), 1);
    }

    #[test]
    fn a_number_that_changes_for_itself_is_told_for_itself() {
        let it = matching("a1 b2 c3 d4", "b1 c2 d9");
        assert_eq!((it.shifted, it.renumbered), (vec![(1, 0), (2, 1)], vec![((3, 2), vec![])]));
    }
}
