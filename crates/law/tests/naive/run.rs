//! How a run is made larger, or another one, from outside.

/// The seed of this run, `SEED=…` to choose one.
pub fn seed() -> u64 {
    std::env::var("SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_261_121)
}

/// How many sets a test takes: fewer in the normal run, all with `FULL=1`.
pub fn sets(normal: usize, full: usize) -> usize {
    if std::env::var("FULL").is_ok_and(|value| value == "1") { full } else { normal }
}

/// How many of the wrong ones a test shows, `SHOW=…`.
fn shown_at_most() -> usize {
    std::env::var("SHOW").ok().and_then(|text| text.parse().ok()).unwrap_or(8)
}

/// Fails with the first of the wrong ones, if there is any.
pub fn none_wrong(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} wrong, such as\n\n{}",
        wrong.len(),
        wrong[..wrong.len().min(shown_at_most())].join("\n\n")
    );
}
