//! The addresses of the screens, each with its place in the trail, if there is no browser that keeps them, or one
//! without a history.

use std::cell::RefCell;

#[derive(Clone)]
struct Entry {
    address: String,
    place: Option<u64>,
}

thread_local! {
    static ENTRIES: RefCell<Vec<Entry>> = const { RefCell::new(Vec::new()) };
    static CHANGED: RefCell<Option<Box<dyn FnMut()>>> = const { RefCell::new(None) };
}

/// The address of the screen, once there was one.
pub fn address() -> Option<String> {
    ENTRIES.with_borrow(|entries| entries.last().map(|entry| entry.address.clone()))
}

/// The place that was given to it.
pub fn place() -> Option<u64> {
    ENTRIES.with_borrow(|entries| entries.last().and_then(|entry| entry.place))
}

/// Remembers another address.
pub fn push_address(address: &str, place: Option<u64>) {
    ENTRIES.with_borrow_mut(|entries| entries.push(Entry { address: address.to_string(), place }));
}

/// Remembers another address in place of this one.
pub fn replace_address(address: &str, place: Option<u64>) {
    ENTRIES.with_borrow_mut(|entries| entries.pop());
    push_address(address, place);
}

/// Goes back to the address before; `false` if there is none.
pub fn go_back() -> bool {
    let gone = ENTRIES.with_borrow_mut(|entries| entries.len() > 1 && entries.pop().is_some());
    if gone {
        CHANGED.with_borrow_mut(|changed| changed.iter_mut().for_each(|changed| changed()));
    }
    gone
}

/// Calls back when going back changed the address.
pub fn on_address_change(changed: impl FnMut() + 'static) {
    CHANGED.with_borrow_mut(|kept| *kept = Some(Box::new(changed)));
}
