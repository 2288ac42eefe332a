//! The second WebAssembly module of the web app: fetches and checks the feed of places. `public/modules.js` loads it when
//! the visitor opens them, and not before; `script/build-web` builds it. Everything else is in `places::feed`.

fn main() {
    #[cfg(target_family = "wasm")]
    offer();
}

/// Offers `window.fetchPlaces(address, known)`, a promise of a text that `Refreshed::read` reads.
#[cfg(target_family = "wasm")]
fn offer() {
    use js_sys::{Promise, Reflect};
    use places::feed::fetch::{Limits, refresh};
    use places::{Known, Refreshed};
    use wasm_bindgen::JsValue;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen_futures::future_to_promise;

    let fetch = Closure::<dyn Fn(String, String) -> Promise>::new(|address: String, known: String| {
        future_to_promise(async move {
            let answer = match known.parse::<Known>() {
                Ok(known) => refresh(&address, &known, Limits::default()).await.to_string(),
                Err(_) => Refreshed::Refused("what is known could not be read").to_string(),
            };
            Ok(JsValue::from(answer))
        })
    });
    // Nothing is offered if the window takes nothing; the script says so to the app.
    let _ = Reflect::set(&js_sys::global(), &"fetchPlaces".into(), fetch.as_ref());
    fetch.forget();
}
