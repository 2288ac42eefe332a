//! What the law names has a message.

use law::code::Code;
use law::criterion::OpenQuestion;
use law::provision::{Contact, Effect};
use strum::VariantArray;

#[test]
fn every_question_of_the_law_has_words_of_its_own() {
    let texts = include_str!("../../../locales/nl-simple/law.ftl");
    for question in OpenQuestion::VARIANTS {
        let id = format!("\nopen-{} =", question.code());
        assert_eq!(texts.matches(&id).count(), 1, "{question:?}");
    }
}

#[test]
fn every_effect_and_everybody_to_ask_has_words() {
    let texts = include_str!("../../../locales/nl-simple/keep.ftl");
    let effects = Effect::ALL.iter().map(|effect| format!("effect-{}", effect.code()));
    let contacts = Contact::VARIANTS.iter().map(|contact| format!("contact-{}", contact.code()));
    for id in effects.chain(contacts) {
        assert_eq!(texts.matches(&format!("\n{id} =")).count(), 1, "{id}");
    }
}
