//! The check of a file in steps: of JSON, and of a table.

mod json;
mod table;

use cases::check::{Row, Steps, Stopped};
use law::date::Date;

const TODAY: Date = Date::of_law(2026, 11, 27);

/// Everything that comes out of a text, in steps of this size.
fn run(text: &str, most: usize) -> (Vec<Row>, Result<String, Stopped>) {
    let mut steps = Steps::new(text.to_string(), TODAY);
    let mut rows = Vec::new();
    loop {
        match steps.step(most) {
            Ok(more) if more.is_empty() => {
                assert!(steps.percent() <= 100);
                let results = steps.results().map(str::to_string);
                return (rows, results.ok_or(Stopped::default()));
            }
            Ok(more) => rows.extend(more),
            Err(stopped) => {
                assert_eq!(steps.results(), None);
                return (rows, Err(stopped));
            }
        }
    }
}
