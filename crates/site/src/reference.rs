//! Pages that need no program: what the law says, whoever reads it. They tell what is possible, never what fits the reader.

use dioxus::prelude::*;
use i18n::{Language, Value, without_isolates};
use law::act::{Citation, ConditionId};
use law::code::Code;
use law::provision::{Consequence, Contact, Provision, Rule, Source};
use law::remigration::{CHECKED, REMIGRATION};
use law::{events, keep};
use places::lines;
use remigratiewijzer::text::Text;
use remigratiewijzer::texts::Texts;
use remigratiewijzer::ui::shared::{away, call, card_text, icon, icon_of_code, look, source_line};
use strum::VariantArray;

use crate::words::texts;
use crate::{Page, address, brochure};

/// The first part of their addresses.
pub(crate) const LAW: &str = "law";
/// The page of phone numbers.
pub(crate) const NUMBERS: &str = "numbers";
/// How long a description may be, in characters.
const DESCRIPTION: usize = 300;

/// What stands in the address of a page of the law.
fn path(id: &str) -> String {
    [LAW, "/", id].concat()
}

/// The pages in a language.
pub fn pages(language: Language) -> Vec<Page> {
    let texts = texts(language);
    let mut pages = vec![law(&texts), numbers(&texts)];
    for (prefix, provision) in all() {
        pages.push(provision_page(&texts, prefix, provision));
    }
    pages
}

/// Every scheme and event, with the first word of its messages.
fn all() -> impl Iterator<Item = (&'static str, &'static Provision)> {
    let schemes = keep::ALL.iter().map(|provision| ("keep", *provision));
    schemes.chain(events::ALL.iter().map(|provision| ("event", *provision)))
}

fn id(prefix: &str, provision: &Provision) -> String {
    [prefix, provision.code].join("-")
}

/// A page, with its title and what stands around each.
fn page(texts: &Texts, path: String, title: &Text, description: &str, inside: Element) -> Page {
    let inside = rsx! {
        div { class: "with-voice",
            h1 { {title.clone()} }
        }
        {inside}
    };
    around(texts, path, title, description, inside)
}

/// A page that says its title itself.
pub(crate) fn around(texts: &Texts, path: String, title: &Text, description: &str, inside: Element) -> Page {
    let language = texts.language();
    let html = dioxus_ssr::render_element(rsx! {
        div { class: "screen", lang: language.tag(), dir: language.direction(),
            nav { class: "languages", aria_label: texts.get("language"),
                {Language::all().map(|other| chip(other, other == language, &path))}
            }
            div { class: "top",
                a { class: "back", href: address(language, ""),
                    {icon("chevron-left")}
                    {texts.get("pages-start")}
                }
            }
            main { {inside} }
            footer {
                if let Some(state) = texts.state() {
                    p { class: "small", {state} }
                }
                p {
                    a { class: "plain", href: address(language, "about"), {texts.get("about-link")} }
                }
            }
        }
    });
    let words = |text: &str| without_isolates(text);
    Page {
        language,
        path,
        title: words(&[title, " – ", &texts.get("app-name")].concat()),
        description: shortened(&words(description)),
        html,
        app: false,
    }
}

fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(DESCRIPTION) else { return text.to_string() };
    let start = text.get(..end).unwrap_or_default();
    [start.rsplit_once(' ').map_or(start, |(whole, _)| whole), "…"].concat()
}

fn chip(language: Language, current: bool, path: &str) -> Element {
    rsx! {
        a { class: "chip", href: address(language, path), aria_current: current.then_some("true"),
            span { lang: language.tag(), dir: language.direction(), translate: "no", {Text::from(language.name())} }
        }
    }
}

/// A card that leads to another page.
fn card(name: &'static str, address: String, text: Text, hint: Option<Text>) -> Element {
    rsx! {
        a { class: "card", href: address,
            {card_text(name, text, hint)}
            {icon("chevron-right")}
        }
    }
}

/// The way to the test, with what it is good for.
fn to_the_test(texts: &Texts, path: &str) -> Element {
    rsx! {
        p { class: "notice plain-notice", {texts.get("pages-which")} }
        div { class: "cards",
            {card("list-checks", address(texts.language(), path), texts.get("pages-test"), None)}
        }
    }
}

/// The cards of every scheme or every event.
fn cards(texts: &Texts, prefix: &'static str) -> Element {
    let cards = all().filter(|(word, _)| *word == prefix).map(|(_, provision)| {
        let id = id(prefix, provision);
        let to = address(texts.language(), &path(&id));
        card(icon_of_code(provision.code), to, texts.get(&id), texts.attribute(&id, "hint", &[]))
    });
    rsx! {
        div { class: "cards", {cards} }
    }
}

/// The conditions of the Act, and the way to all that is around it.
fn law(texts: &Texts) -> Page {
    let title = texts.get("pages-law");
    let intro = texts.get("pages-law-text");
    let whole = format!("https://wetten.overheid.nl/{}", REMIGRATION.bwb);
    let checked = ("date", Value::Text(texts.date(CHECKED.into())));
    let inside = rsx! {
        p { class: "notice wait with-icon",
            {icon("clock")}
            strong { {texts.get("start-closed")} }
        }
        p { {intro.clone()} }
        {conditions(texts)}
        p { class: "small",
            {texts.with("about-law", &[checked])}
            " "
            {away("", whole, rsx! { {texts.get("about-law-link")} })}
        }
        {to_the_test(texts, "")}
        h2 { {texts.get("think-keep")} }
        {cards(texts, "keep")}
        h2 { {texts.get("returned-title")} }
        {cards(texts, "event")}
        h2 { {texts.get("think-ask")} }
        div { class: "cards",
            {card("phone", address(texts.language(), NUMBERS), texts.get("pages-numbers"), None)}
            {brochure::ALL.map(|id| card("file-text", address(texts.language(), &path(id)), texts.get(id), None)).into_iter()}
        }
    };
    page(texts, LAW.to_string(), &title, &intro, inside)
}

/// Each condition: what the Act says, and its articles.
fn conditions(texts: &Texts) -> Element {
    let last = REMIGRATION.versions.last();
    let conditions = REMIGRATION.conditions.iter().map(|condition| {
        let id: ConditionId = condition.id;
        let rule = texts.get(&["law", id.code(), "rule"].join("-"));
        let links = last.into_iter().flat_map(|text| {
            let link = move |citation: &Citation| (REMIGRATION.address(citation, text), citation.to_string());
            condition.citations.iter().map(link)
        });
        let links = links.map(|(address, article)| {
            let article = texts.with("source-law", &[("act", "Remigratiewet".into()), ("article", article.into())]);
            rsx! {
                li { {away("plain", address, rsx! { {article} })} }
            }
        });
        rsx! {
            li {
                p { {rule} }
                ul { class: "sources", {links} }
            }
        }
    });
    rsx! {
        ol { class: "rules", {conditions} }
    }
}

/// A scheme or an event: the outcomes that there are, each with why, what to do and where it stands.
fn provision_page(texts: &Texts, prefix: &'static str, provision: &Provision) -> Page {
    let name = id(prefix, provision);
    let title = texts.get(&name);
    // Several rules can come to the same.
    let mut found: Vec<(&Consequence, Vec<&Source>)> = Vec::new();
    for Rule { then, .. } in provision.rules {
        match found.iter_mut().find(|(known, _)| known.code == then.code) {
            Some((_, sources)) => sources.extend(then.sources),
            None => found.push((then, then.sources.iter().collect())),
        }
    }
    let sentence = |(then, _): &(&Consequence, _)| String::from(texts.get(&[name.as_str(), then.code].join("-")));
    let sentences = found.iter().map(sentence).collect::<Vec<_>>().join(" · ");
    let description = [String::from(title.clone()), sentences].join(": ");
    let outcomes = found.into_iter().map(|(then, mut sources)| {
        sources.extend(provision.sources);
        outcome(texts, &name, then, &sources)
    });
    let way = if prefix == "keep" { "thinking" } else { "returned" };
    let inside = rsx! {
        if let Some(hint) = texts.attribute(&name, "hint", &[]) {
            p { {hint} }
        }
        {to_the_test(texts, way)}
        {outcomes}
        p { {texts.get("provision-no-decision")} }
        div { class: "cards",
            {card("list-checks", address(texts.language(), LAW), texts.get("pages-other"), None)}
            {card("phone", address(texts.language(), NUMBERS), texts.get("pages-numbers"), None)}
        }
    };
    page(texts, path(&name), &title, &description, inside)
}

/// One outcome. Days are left out: they hang on what somebody answers.
fn outcome(texts: &Texts, name: &str, then: &Consequence, sources: &[&Source]) -> Element {
    let id = [name, then.code].join("-");
    let (class, pictogram) = look(then.effect);
    let part = |attribute: &str| texts.attribute(&id, attribute, &[("date", "".into())]);
    let first = |(at, source): &(usize, &&Source)| !sources.iter().take(*at).any(|before| before == *source);
    let sources = sources.iter().enumerate().filter(first).map(|(_, source)| source_line(texts, source));
    rsx! {
        section { class: "plain-card part",
            h2 {
                span { class: "mark {class}", {icon(pictogram)} }
                {texts.get(&id)}
            }
            if let Some(why) = part("why") {
                p { {why} }
            }
            if let Some(act) = part("do") {
                h3 { {texts.get("provision-do")} }
                p { {act} }
            }
            h3 { {texts.get("provision-sources")} }
            ul { class: "sources", {sources} }
        }
    }
}

/// The ones to ask or to tell, wherever somebody lives: each with its number, or else its site.
fn numbers(texts: &Texts) -> Page {
    let title = texts.get("pages-numbers");
    let intro = texts.get("pages-numbers-text");
    let calls = Contact::VARIANTS.iter().filter_map(|contact| {
        lines::of(*contact).map(|line| call(texts, line, &["contact", contact.code()].join("-")))
    });
    let nearby = texts.attribute("find-help", "hint", &[]);
    let inside = rsx! {
        p { {intro.clone()} }
        div { class: "cards",
            {calls}
            {card("map-pin", address(texts.language(), "nearby"), texts.get("find-help"), nearby)}
        }
    };
    page(texts, NUMBERS.to_string(), &title, &intro, inside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawn;

    #[test]
    fn every_condition_scheme_and_event_has_a_page_with_its_outcomes_and_sources() {
        for language in Language::all() {
            let own = |page: &&Page| page.language == language && !page.app && !page.path.contains("/brochure-");
            let pages: Vec<&Page> = drawn().iter().filter(own).collect();
            assert_eq!(pages.len(), 2 + keep::ALL.len() + events::ALL.len());
            let law = &pages[0].html;
            assert!(REMIGRATION.conditions.iter().all(|one| {
                one.citations.iter().all(|citation| law.contains(&format!("#Artikel{}\"", citation.article)))
            }));
            for ((prefix, provision), page) in all().zip(&pages[2..]) {
                assert_eq!(page.path, path(&id(prefix, provision)));
                let sources = provision.rules.iter().flat_map(|rule| rule.then.sources).chain(provision.sources);
                for source in sources {
                    assert!(page.html.contains(&source.address().replace('&', "&#38;")), "{}", page.path);
                }
            }
            for page in pages {
                // What is missing among the messages would stand in brackets.
                assert!(!page.html.contains('['), "{} {}", page.address(), page.html);
                assert!(page.html.matches("<h1").count() == 1 && page.description.len() > 20);
            }
        }
    }

    #[test]
    fn no_sentence_waits_for_a_day_that_hangs_on_answers() {
        let texts = texts(Language::SOURCE);
        for (prefix, provision) in all() {
            for rule in provision.rules {
                let id = [&id(prefix, provision), rule.then.code].join("-");
                for attribute in ["why", "do"] {
                    let with = |date: &str| texts.attribute(&id, attribute, &[("date", date.into())]);
                    assert_eq!(with(""), with("2026"), "{id}.{attribute}");
                }
            }
        }
    }
}
