//! The WebAssembly module that draws a QR code. `public/modules.js` loads it when the visitor wants to see one, and not
//! before; `script/build-web` builds it.

fn main() {
    #[cfg(target_family = "wasm")]
    offer();
}

/// Offers `window.drawQr(text)`, a text of the size and the path; an empty one if it cannot be drawn.
#[cfg(target_family = "wasm")]
fn offer() {
    use js_sys::Reflect;
    use wasm_bindgen::closure::Closure;

    let draw = Closure::<dyn Fn(String) -> String>::new(|text: String| {
        qr::draw(&text).map(|drawing| drawing.to_string()).unwrap_or_default()
    });
    // Nothing is offered if the window takes nothing; the script says so to the app.
    let _ = Reflect::set(&js_sys::global(), &"drawQr".into(), draw.as_ref());
    draw.forget();
}
