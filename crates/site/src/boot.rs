//! What `index.html` says in Dutch while the app is on its way, without scripts, and when it breaks, said in other languages
//! too: each comment of one word there is a place for them.

use i18n::Language;
use remigratiewijzer::texts::Texts;

use crate::page::{Unfit, escaped};
use crate::words::texts;

/// A place, and what stands there in a language.
type Place = (&'static str, fn(&Texts) -> String);

/// The places, in their order in the file.
const PLACES: [Place; 4] = [
    ("<!-- wait -->", |texts| line(texts, "wait")),
    ("<!-- script -->", |texts| line(texts, "boot-script")),
    ("<!-- broken -->", |texts| line(texts, "boot-broken")),
    ("<!-- again -->", |texts| {
        let language = texts.language();
        format!(" <bdi lang=\"{language}\">· {}</bdi>", escaped(language.load_failed().1))
    }),
];

fn line(texts: &Texts, id: &str) -> String {
    let language = texts.language();
    format!("<p lang=\"{language}\" dir=\"{}\">{}</p>", language.direction(), escaped(&texts.get(id)))
}

/// Says it in these languages beside Dutch, wherever there is a place for it.
pub fn said_in(html: &str, languages: impl Iterator<Item = Language>) -> String {
    let others: Vec<Texts> = languages.filter(|language| !language.is_dutch()).map(texts).collect();
    let fill = |html: String, (place, say): &Place| {
        if html.contains(place) { html.replace(place, &others.iter().map(say).collect::<String>()) } else { html }
    };
    PLACES.iter().fold(html.to_string(), fill)
}

/// Says it in every language, on a page that `dx` built.
///
/// # Errors
/// If a place is missing.
pub fn said_in_all(index: &str) -> Result<String, Unfit> {
    match PLACES.iter().find(|(place, _)| !index.contains(place)) {
        Some((place, _)) => Err(Unfit(place.to_string())),
        None => Ok(said_in(index, Language::all())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = include_str!("../../../index.html");

    #[test]
    fn every_language_stands_in_every_place() {
        let all = said_in_all(INDEX).unwrap();
        for language in Language::all().filter(|language| !language.is_dutch()) {
            assert_eq!(all.matches(&format!("lang=\"{language}\"")).count(), PLACES.len(), "{language}");
        }
        assert!(PLACES.iter().all(|(place, _)| !all.contains(place)) && !all.contains('['));
        let one = said_in(INDEX, [Language::SOURCE].into_iter());
        assert_eq!(one.matches(" lang=").count(), 1, "Dutch stands there anyway");
        assert!(said_in_all("<p>").is_err());
    }

    #[test]
    fn the_dutch_in_the_file_is_that_of_the_messages() {
        let own = texts(Language::SOURCE);
        for id in ["wait", "boot-script", "boot-broken"] {
            assert!(INDEX.contains(&*own.get(id)), "{id}");
        }
        assert!(INDEX.contains(Language::SOURCE.load_failed().1));
    }
}
