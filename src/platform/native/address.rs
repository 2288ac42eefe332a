//! The addresses of the screens, each with its place in the trail. The page's own history has an entry for each, so that the
//! phone's "back" leads here too.

use std::cell::RefCell;

use super::{Listener, window};

#[derive(Clone)]
struct Entry {
    address: String,
    place: Option<u64>,
}

/// The entries, and the one that is shown.
struct Entries {
    list: Vec<Entry>,
    at: usize,
}

thread_local! {
    static ENTRIES: RefCell<Entries> = const { RefCell::new(Entries { list: Vec::new(), at: 0 }) };
    static CHANGED: Listener = const { RefCell::new(None) };
}

fn shown<T>(part: impl FnOnce(&Entry) -> T) -> Option<T> {
    ENTRIES.with_borrow(|entries| entries.list.get(entries.at).map(part))
}

/// The address of the screen, as the browser would show it.
pub fn address() -> String {
    shown(|entry| entry.address.clone()).unwrap_or_else(|| "/".to_string())
}

/// The place that was given to it.
pub fn place() -> Option<u64> {
    shown(|entry| entry.place).flatten()
}

/// Shows another address, from which "back" leads to this one.
pub fn push_address(address: &str, place: Option<u64>) {
    let at = ENTRIES.with_borrow_mut(|entries| {
        let next = if entries.list.is_empty() { 0 } else { entries.at + 1 };
        entries.list.truncate(next);
        entries.list.push(Entry { address: address.to_string(), place });
        entries.at = next;
        next
    });
    if at > 0 {
        window::run(&format!("native.push({at})"));
    }
}

/// Shows another address in place of this one.
pub fn replace_address(address: &str, place: Option<u64>) {
    let entry = Entry { address: address.to_string(), place };
    ENTRIES.with_borrow_mut(|entries| match entries.list.get_mut(entries.at) {
        Some(shown) => *shown = entry,
        None => entries.list.push(entry),
    });
}

/// Goes back to the address before; `false` if there is none.
pub fn go_back() -> bool {
    let before = ENTRIES.with_borrow(|entries| entries.at.checked_sub(1));
    // The page tells when it has gone back; without a page that is at once.
    if cfg!(any(feature = "desktop", feature = "mobile")) {
        window::run("history.back()");
    } else if let Some(before) = before {
        moved(before);
    }
    before.is_some()
}

/// Takes what the page tells: which entry it shows now.
pub(super) fn moved(at: usize) {
    ENTRIES.with_borrow_mut(|entries| entries.at = at.min(entries.list.len().saturating_sub(1)));
    CHANGED.with_borrow_mut(|changed| changed.iter_mut().for_each(|changed| changed()));
}

/// Calls back when going back changed the address.
pub fn on_address_change(changed: impl FnMut() + 'static) {
    CHANGED.replace(Some(Box::new(changed)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_leads_to_the_address_before_and_what_came_after_it_is_forgotten() {
        replace_address("/tr", None);
        push_address("/tr/a", Some(1));
        push_address("/tr/b", Some(2));
        assert_eq!((address().as_str(), place()), ("/tr/b", Some(2)));
        // As the page tells it.
        moved(1);
        assert_eq!((address().as_str(), place()), ("/tr/a", Some(1)));
        push_address("/tr/c", Some(3));
        replace_address("/tr/d", Some(4));
        moved(9);
        assert_eq!((address().as_str(), place()), ("/tr/d", Some(4)));
        moved(0);
        assert_eq!((address().as_str(), place()), ("/tr", None));
        #[cfg(not(any(feature = "desktop", feature = "mobile")))]
        assert!(!go_back());
    }
}
