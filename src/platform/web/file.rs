//! Files in a browser, for the helper's view: one that was chosen is read, and one is made to be saved. Neither leaves the
//! device.

use js_sys::{Array, ArrayBuffer, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::window;
use crate::platform::FileError;

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|found| !found.is_undefined() && !found.is_null())
}

/// The text of the file that was chosen in the field with this id, of at most so many bytes.
///
/// # Errors
/// If it is larger, or no text in UTF-8.
pub async fn read_file(id: &str, most: u32) -> Result<String, FileError> {
    let field = window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    let file = field.and_then(|field| get(&get(&field, "files")?, "0")).ok_or(FileError::Unreadable)?;
    if get(&file, "size").and_then(|size| size.as_f64()).is_none_or(|size| size > most.into()) {
        return Err(FileError::TooLarge);
    }
    let bytes = bytes(&file).await.ok_or(FileError::Unreadable)?;
    String::from_utf8(bytes).map_err(|_| FileError::Unreadable)
}

async fn bytes(file: &JsValue) -> Option<Vec<u8>> {
    let read: Function = get(file, "arrayBuffer")?.dyn_into().ok()?;
    let promise: Promise = read.call0(file).ok()?.dyn_into().ok()?;
    let buffer: ArrayBuffer = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Lets the browser draw, and hear what was tapped.
pub async fn pause() {
    let promise = Promise::new(&mut |resolve, _| {
        let timer = window().and_then(|window| window.set_timeout_with_callback(&resolve).ok());
        if timer.is_none() {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// An address under which the browser has this text as a file, until the page is left.
pub fn file_address(text: &str) -> String {
    address(text).unwrap_or_default()
}

fn address(text: &str) -> Option<String> {
    let window = window()?;
    let blob: Function = get(&window, "Blob")?.dyn_into().ok()?;
    let file = Reflect::construct(&blob, &Array::of1(&Array::of1(&text.into()))).ok()?;
    let urls = get(&window, "URL")?;
    let create: Function = get(&urls, "createObjectURL")?.dyn_into().ok()?;
    create.call1(&urls, &file).ok()?.as_string()
}
