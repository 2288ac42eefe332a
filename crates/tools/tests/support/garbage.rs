//! Random text of the kind that people, keyboards and broken files produce.

use super::random::Random;

/// Digits of several scripts, separators, letters, marks that nobody sees, and what surrounds ASCII.
const LETTERS: &str = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１９²½ -+./,:;=?\"'{}[]<>%\\abcxyzABNLTRMİıßéñçшالعربية\u{200f}\u{200e}\u{2066}\u{0}\t\r\n\u{a0}\u{feff}\u{301}😀\u{10ffff}";

/// Text of at most `longest` letters.
pub fn garbage(random: &mut Random, longest: usize) -> String {
    let letters: Vec<char> = LETTERS.chars().collect();
    (0..random.below(longest + 1)).map(|_| random.pick(&letters)).collect()
}
