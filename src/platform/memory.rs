//! The addresses of the screens, where there is no browser that keeps them, or one without a history.

use std::cell::RefCell;

thread_local! {
    static ADDRESSES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static CHANGED: RefCell<Option<Box<dyn FnMut()>>> = const { RefCell::new(None) };
}

/// The address of the screen, once there was one.
pub fn address() -> Option<String> {
    ADDRESSES.with_borrow(|addresses| addresses.last().cloned())
}

/// Remembers another address.
pub fn push_address(address: &str) {
    ADDRESSES.with_borrow_mut(|addresses| addresses.push(address.to_string()));
}

/// Remembers another address in place of this one.
pub fn replace_address(address: &str) {
    ADDRESSES.with_borrow_mut(|addresses| {
        addresses.pop();
        addresses.push(address.to_string());
    });
}

/// Goes back to the address before; `false` where there is none.
pub fn go_back() -> bool {
    let gone = ADDRESSES.with_borrow_mut(|addresses| addresses.len() > 1 && addresses.pop().is_some());
    if gone {
        CHANGED.with_borrow_mut(|changed| changed.iter_mut().for_each(|changed| changed()));
    }
    gone
}

/// Calls back when going back changed the address.
pub fn on_address_change(changed: impl FnMut() + 'static) {
    CHANGED.with_borrow_mut(|kept| *kept = Some(Box::new(changed)));
}
