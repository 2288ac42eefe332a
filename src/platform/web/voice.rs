//! Reading aloud.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance};

use super::{element, part, window};

fn speech() -> Option<SpeechSynthesis> {
    part(window()?, "speechSynthesis")
}

/// Whether the phone has a voice for a language, as in "tr".
pub fn has_voice(language: &str) -> bool {
    let Some(speech) = speech() else {
        return false;
    };
    let speaks = |voice: JsValue| {
        let tag = voice.dyn_into::<web_sys::SpeechSynthesisVoice>().map(|voice| voice.lang());
        tag.is_ok_and(|tag| tag.split(['-', '_']).next().is_some_and(|first| first.eq_ignore_ascii_case(language)))
    };
    speech.get_voices().iter().any(speaks)
}

/// Calls back when the phone has found its voices, which can take a while.
pub fn on_voices(found: impl FnMut() + 'static) {
    if let Some(speech) = speech() {
        let callback = Closure::<dyn FnMut()>::new(found);
        speech.set_onvoiceschanged(Some(callback.as_ref().unchecked_ref()));
        callback.forget();
    }
}

/// Reads aloud the text of the element with this id, from its heading on, a line at a time with a pause after each.
pub fn read_aloud(id: &str, language: &str) {
    let text_of = |id| element(id)?.dyn_into::<HtmlElement>().ok().map(|part| part.inner_text());
    let text: String = text_of(id).unwrap_or_default();
    let heading = text_of("heading").unwrap_or_default();
    let from = text.find(heading.trim()).unwrap_or_default();
    say(text.get(from..).unwrap_or_default().lines(), language);
}

/// Reads these words aloud.
pub fn speak(text: &str, language: &str) {
    say(std::iter::once(text), language);
}

/// Says these pieces one after the other.
fn say<'a>(pieces: impl Iterator<Item = &'a str>, language: &str) {
    let Some(speech) = speech() else { return };
    speech.cancel();
    for piece in pieces.filter(|piece| !piece.trim().is_empty()) {
        #[cfg(feature = "helper")]
        let piece = &crate::text::own(piece);
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(piece) else { return };
        utterance.set_lang(language);
        utterance.set_rate(0.9);
        speech.speak(&utterance);
    }
}

/// Stops reading aloud.
pub fn stop_reading() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}
