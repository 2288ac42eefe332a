//! No window: what is shown is read by a test or written into a page.

/// The languages of who drew it do not matter.
pub fn languages() -> Vec<String> {
    Vec::new()
}

/// There is no page in which a script could run.
pub fn run(_script: &str) {}

/// There is nobody to ask.
pub async fn ask<T>(_script: &str) -> Option<T> {
    None
}

/// There is no title bar.
pub fn set_title(_title: &str) {}

/// There is no width.
pub fn size() -> Option<(f64, f64)> {
    None
}

/// There is no printer.
pub fn print() {}

/// There is nothing to close.
pub fn close() {}
