//! How far two words lie apart when people mistype: optimal string alignment (OSA), the restricted form of the
//! Damerau-Levenshtein distance. `docs/decisions/0008-typing-mistakes.md` says why it is our own.

/// How many typing mistakes a name of this length is forgiven: none below four letters (too many
/// short places look alike), one from four, two from eight.
pub(super) const fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Which letters a word has, one bit for each, some letters sharing one.
pub(super) fn letters(word: &str) -> u32 {
    word.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 32))
}

/// Compares one typed word with many names, reusing its memory.
pub(super) struct Typos {
    typed: Vec<char>,
    letters: u32,
    name: Vec<char>,
    before: Vec<usize>,
    above: Vec<usize>,
    row: Vec<usize>,
}

impl Typos {
    /// Ready to compare `typed` (already folded).
    pub(super) fn of(typed: &str) -> Self {
        Self {
            typed: typed.chars().collect(),
            letters: letters(typed),
            name: Vec::new(),
            before: Vec::new(),
            above: Vec::new(),
            row: Vec::new(),
        }
    }

    /// Whether a name with these [`letters`] can be within `limit` mistakes: each changes two letters at most. Most names
    /// cannot, and are not looked at any further.
    pub(super) fn can_be(&self, letters: u32, limit: usize) -> bool {
        (self.letters ^ letters).count_ones() as usize <= 2 * limit
    }

    /// The OSA distance to `name`, if it is `limit` or less: a letter that is wrong, missing or too many, or two neighbours
    /// that are swapped, each count one, and what was swapped is not changed again.
    pub(super) fn distance(&mut self, name: &str, limit: usize) -> Option<usize> {
        self.name.clear();
        self.name.extend(name.chars());
        if self.name.len().abs_diff(self.typed.len()) > limit {
            return None;
        }
        self.above.clear();
        self.above.extend(0..=self.typed.len());
        self.before.clone_from(&self.above);
        let mut last = None;
        for (line, letter) in self.name.iter().copied().enumerate() {
            self.row.clear();
            self.row.push(line + 1);
            let mut left = line + 1;
            let mut previous = None;
            for (column, typed) in self.typed.iter().copied().enumerate() {
                let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(limit + 1);
                let wrong = at(&self.above, column) + usize::from(typed != letter);
                let gap = at(&self.above, column + 1).min(left) + 1;
                let swapped = previous == Some(letter) && last == Some(typed);
                let swap = match column.checked_sub(1) {
                    Some(place) if swapped => at(&self.before, place) + 1,
                    _ => usize::MAX,
                };
                left = wrong.min(gap).min(swap);
                self.row.push(left);
                previous = Some(typed);
            }
            if self.row.iter().all(|distance| *distance > limit) {
                return None;
            }
            last = Some(letter);
            // The row before last, the last row and the new one change places.
            std::mem::swap(&mut self.before, &mut self.above);
            std::mem::swap(&mut self.above, &mut self.row);
        }
        self.above.last().copied().filter(|distance| *distance <= limit)
    }
}

#[cfg(test)]
mod tests {
    use super::{Typos, letters};

    fn distance(one: &str, other: &str) -> Option<usize> {
        Typos::of(one).distance(other, 2)
    }

    #[test]
    fn each_kind_of_mistake_counts_one() {
        assert_eq!(distance("rotterdam", "rotterdam"), Some(0));
        assert_eq!(distance("rotterdm", "rotterdam"), Some(1), "a letter left out");
        assert_eq!(distance("rottterdam", "rotterdam"), Some(1), "a letter too many");
        assert_eq!(distance("eindhofen", "eindhoven"), Some(1), "a letter wrong");
        assert_eq!(distance("urtecht", "utrecht"), Some(1), "two letters swapped");
        assert_eq!(distance("rotdam", "rotterdam"), None, "three letters left out");
        assert_eq!(distance("", "ab"), Some(2));
        assert_eq!(distance("ab", ""), Some(2));
    }

    #[test]
    fn a_name_that_is_near_enough_is_always_looked_at() {
        let names =
            ["rotterdam", "rotdam", "urtecht", "utrecht", "ab", "", "روتردام", "رتردام", "sneek", "heeg", "oss"];
        for one in names {
            for other in names {
                let typos = Typos::of(one);
                for limit in [1, 2] {
                    if Typos::of(one).distance(other, limit).is_some() {
                        assert!(typos.can_be(letters(other), limit), "{one} and {other}");
                    }
                }
            }
        }
        assert!(!Typos::of("rotterdam").can_be(letters("vlissingen"), 2));
    }
}
