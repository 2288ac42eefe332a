//! The messages of the language that is shown, as texts for a screen.

use i18n::{Language, Messages, Value};
use law::country::Country;
use law::date::PartialDate;
use law::explain::Message;

use crate::text::Text;

/// The messages of one language, each as the [`Text`] that a screen shows. What hundreds of places call is not inlined there:
/// every byte has to come to the phone.
#[derive(Debug)]
pub struct Texts {
    messages: Messages,
}

impl From<Messages> for Texts {
    fn from(messages: Messages) -> Texts {
        Texts { messages }
    }
}

impl Texts {
    /// No messages at all, for the moment before any are loaded.
    pub fn empty() -> Texts {
        Messages::empty().into()
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.messages.language
    }

    /// Whether every part of the language is there.
    pub fn is_whole(&self) -> bool {
        self.messages.whole
    }

    /// Words that are no message, such as a name, on a screen in this language.
    #[inline(never)]
    pub fn text(&self, words: String) -> Text {
        Text::new(words, self.messages.runs_right_to_left())
    }

    /// Several words beside each other.
    #[inline(never)]
    pub fn list(&self, words: &[String]) -> Text {
        self.text(words.join(" · "))
    }

    /// A message without arguments.
    #[inline(never)]
    pub fn get(&self, id: &str) -> Text {
        self.text(self.messages.get(id))
    }

    /// A message with arguments.
    #[inline(never)]
    pub fn with(&self, id: &str, args: &[(&str, Value)]) -> Text {
        self.text(self.messages.with(id, args))
    }

    /// An attribute of a message, if it has it.
    #[inline(never)]
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Value)]) -> Option<Text> {
        self.messages.attribute(id, attribute, args).map(|words| self.text(words))
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.has(id)
    }

    /// An explanation.
    pub fn message(&self, message: &Message) -> Text {
        self.text(self.messages.message(message))
    }

    /// A date in words, as far as it is known.
    pub fn date(&self, date: PartialDate) -> String {
        self.messages.date(date)
    }

    /// The name of a country.
    pub fn country(&self, country: Country) -> String {
        self.messages.country(country)
    }
}
