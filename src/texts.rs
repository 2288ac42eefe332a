//! The messages of the language that is shown, as texts for a screen.

use i18n::{Language, Messages, State, Value};
use interview::Question;
use law::country::Country;
use law::date::PartialDate;
use law::explain::Message;

use crate::text::Text;

/// What is filled in.
type Args<'a> = &'a [(&'a str, Value)];

/// The messages of one language, each as the [`Text`] that a screen shows. What hundreds of places call is not inlined there:
/// every byte has to come to the phone.
#[derive(Debug)]
pub struct Texts {
    messages: Messages,
    /// The Dutch messages, if a helper wants to read them too.
    #[cfg(feature = "helper")]
    beside: std::cell::RefCell<Option<std::rc::Rc<Texts>>>,
}

impl From<Messages> for Texts {
    fn from(messages: Messages) -> Texts {
        Texts {
            messages,
            #[cfg(feature = "helper")]
            beside: std::cell::RefCell::default(),
        }
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

    /// Names in a sentence, with commas between them.
    #[inline(never)]
    pub fn in_a_row(&self, names: &[&str]) -> String {
        names.join(&[&*self.get("list-comma"), " "].concat())
    }

    /// The short name of a question, for lists.
    pub fn about(&self, question: Question) -> Text {
        self.get(&["about", question.code()].join("-"))
    }

    /// Puts the Dutch messages beside these, or takes them away.
    #[cfg(feature = "helper")]
    pub fn put_beside(&self, dutch: Option<std::rc::Rc<Texts>>) {
        self.beside.replace(dutch);
    }

    /// Words of these messages with this filled in; with the Dutch ones beside them if those are wanted.
    #[cfg(feature = "helper")]
    fn words(&self, args: Args<'_>, make: impl Fn(&Messages, Args<'_>) -> String) -> String {
        let own = make(&self.messages, &of_side(args, false));
        match &*self.beside.borrow() {
            Some(dutch) => crate::text::both(&own, &make(&dutch.messages, &of_side(args, true))),
            None => own,
        }
    }

    /// Words of these messages with this filled in.
    #[cfg(not(feature = "helper"))]
    #[inline(always)]
    fn words(&self, args: Args<'_>, make: impl Fn(&Messages, Args<'_>) -> String) -> String {
        make(&self.messages, args)
    }

    /// A message without arguments.
    #[inline(never)]
    pub fn get(&self, id: &str) -> Text {
        self.text(self.words(&[], |messages, _| messages.get(id)))
    }

    /// A message with arguments.
    #[inline(never)]
    pub fn with(&self, id: &str, args: &[(&str, Value)]) -> Text {
        self.text(self.words(args, |messages, args| messages.with(id, args)))
    }

    /// An attribute of a message, if it has it.
    #[inline(never)]
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Value)]) -> Option<Text> {
        #[cfg(feature = "helper")]
        self.messages.attribute(id, attribute, &[])?;
        #[cfg(feature = "helper")]
        return Some(
            self.text(self.words(args, |messages, args| messages.attribute(id, attribute, args).unwrap_or_default())),
        );
        #[cfg(not(feature = "helper"))]
        self.messages.attribute(id, attribute, args).map(|words| self.text(words))
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.has(id)
    }

    /// An explanation.
    pub fn message(&self, message: &Message) -> Text {
        self.text(self.words(&[], |messages, _| messages.message(message)))
    }

    /// A date in words, as far as it is known.
    pub fn date(&self, date: PartialDate) -> String {
        self.words(&[], |messages, _| messages.date(date))
    }

    /// How far this translation has come; of the source there is nothing to say.
    pub fn state(&self) -> Option<Text> {
        let (id, day) = match self.language().state() {
            State::Source => return None,
            State::Drafted => return Some(self.get("draft-notice")),
            State::ReadBack(day) => ("draft-read-back", day),
            State::Checked(day) => ("draft-checked", day),
        };
        Some(self.with(id, &[("date", self.date(day.into()).into())]))
    }

    /// The name of a country.
    pub fn country(&self, country: Country) -> String {
        self.words(&[], |messages, _| messages.country(country))
    }
}

/// What is filled in, in one of two languages.
#[cfg(feature = "helper")]
fn of_side<'a>(args: &[(&'a str, Value)], dutch: bool) -> Vec<(&'a str, Value)> {
    use crate::text::{beside, own};
    let side = |words: &String| if dutch { beside(words).unwrap_or_else(|| words.clone()) } else { own(words) };
    let of = |value: &Value| match value {
        Value::Text(words) => Value::Text(side(words)),
        number @ Value::Number(_) => number.clone(),
    };
    args.iter().map(|(name, value)| (*name, of(value))).collect()
}

#[cfg(feature = "helper")]
#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::text::{beside, own};

    #[test]
    fn with_dutch_beside_them_messages_are_filled_in_twice_each_with_its_own_words() {
        let texts = |tag: Language, file: &str| {
            Texts::from(Messages::new(tag, &[file.to_string()]).unwrap_or(Messages::empty()))
        };
        let turkish: Language = "tr".parse().unwrap_or(Language::SOURCE);
        let shown = texts(turkish, "name = emeklilik\nline = Şimdi { $name }.\n");
        shown.put_beside(Some(Rc::new(texts(Language::SOURCE, "name = pensioen\nline = Nu { $name }.\n"))));
        let line = shown.with("line", &[("name", shown.get("name").into())]);
        let words = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(words(&own(&line)), "Şimdi emeklilik.");
        assert_eq!(beside(&line).map(|line| words(&line)).as_deref(), Some("Nu pensioen."));
        shown.put_beside(None);
        assert_eq!(beside(&shown.get("name")), None);
    }
}
