//! The WebAssembly module of the engine for other sites. `js/engine.js` is what they load, `script/build-web` builds both into
//! `/engine/v1/`. What it does is in the library.

fn main() {
    #[cfg(target_family = "wasm")]
    offer();
}

/// Offers `remigratiewijzerJudge(request, today)`, two texts, which gives a text. `js/engine.js` takes it from the window at
/// once.
#[cfg(target_family = "wasm")]
fn offer() {
    use js_sys::Reflect;
    use wasm_bindgen::closure::Closure;

    let judge = Closure::<dyn Fn(String, String) -> String>::new(|request: String, today: String| {
        engine::judge(&request, &today)
    });
    // Nothing is offered if the window takes nothing; the script says so.
    let _ = Reflect::set(&js_sys::global(), &"remigratiewijzerJudge".into(), judge.as_ref());
    judge.forget();
}
