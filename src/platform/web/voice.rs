//! Reading aloud.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::{element, part, window};

fn speech() -> Option<SpeechSynthesis> {
    part(window()?, "speechSynthesis")
}

/// The voices for a language, as in "tr". One that is not the phone's own sends to its maker what it reads.
fn voices(speech: &SpeechSynthesis, language: &str) -> impl Iterator<Item = SpeechSynthesisVoice> {
    let speaks = move |voice: &SpeechSynthesisVoice| {
        voice.lang().split(['-', '_']).next().is_some_and(|first| first.eq_ignore_ascii_case(language))
    };
    speech.get_voices().into_iter().filter_map(|voice| voice.dyn_into().ok()).filter(speaks)
}

/// Whether the phone has a voice of its own for a language, as in "tr".
pub fn has_voice(language: &str) -> bool {
    speech().is_some_and(|speech| voices(&speech, language).any(|voice| voice.local_service()))
}

/// Calls back when the phone has found its voices, which can take a while, and when it has read what it read.
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
    let (mut own, mut others) = (None, false);
    for voice in voices(&speech, language) {
        if voice.local_service() { own = own.or(Some(voice)) } else { others = true }
    }
    let Some(own) = own else { return };
    let mut last = None;
    for piece in pieces.filter(|piece| !piece.trim().is_empty()) {
        #[cfg(feature = "helper")]
        let piece = &crate::text::own(piece);
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(piece) else { return };
        utterance.set_lang(language);
        // Of voices that are all its own the phone knows best which is pleasant.
        if others {
            utterance.set_voice(Some(&own));
        }
        utterance.set_rate(0.9);
        speech.speak(&utterance);
        last = Some(utterance);
    }
    if let Some(last) = last {
        last.set_onend(speech.onvoiceschanged().as_ref());
    }
}

/// Whether the phone reads, or is about to.
pub fn is_reading() -> bool {
    speech().is_some_and(|speech| speech.speaking() || speech.pending())
}

/// Stops reading aloud.
pub fn stop_reading() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}
