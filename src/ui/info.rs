//! Screens that tell something: the ways on that are not a test, and where everything comes from.

use dioxus::prelude::*;

use super::choose::icon_of_code;
use super::navigator::{Navigator, use_navigator};
use super::parts::{away, card_button, card_link, card_message, card_text, heading, icon, top, top_before};
use super::route::{HELPER, Screen};
use super::state::use_texts;
use crate::text::Text;
use crate::texts::Texts;
use i18n::Value;
use interview::Journey;
use law::events;
use law::provision::Provision;
use law::remigration::{CHECKED, REMIGRATION};
use places::lines::{HelpLine, SVB, Standing, UWV};

/// The heading of such a screen, with the way back to the start.
fn opening(texts: &Texts, title: &str) -> Element {
    rsx! {
        {top(texts, Screen::Start, "back", None)}
        {heading(texts.get(title), None)}
    }
}

/// A card that calls an organisation, with the day on which its number was checked.
pub fn call(texts: &Texts, line: HelpLine, message: &str) -> Element {
    call_as(texts, line, texts.get(message))
}

/// The same, of an organisation in other words.
pub fn call_as(texts: &Texts, line: HelpLine, name: Text) -> Element {
    let (Some(uri), Some(phone)) = (line.tel_uri(), line.phone) else {
        let site = texts.text(line.website.trim_start_matches("https://").to_owned());
        return away("card", line.website.to_owned(), card_text("globe", name, Some(site)));
    };
    let phone = ("phone", Value::from(phone));
    let hint = match line.standing {
        Standing::Older => Some(texts.with("call-older", &[phone])),
        Standing::Checked => {
            let checked = line.checked.and_then(|day| day.parse().ok()).map(|day| texts.date(day)).unwrap_or_default();
            texts.attribute("call-svb", "hint", &[phone, ("date", Value::Text(checked))])
        }
    };
    away("card", uri, card_text("phone", name, hint))
}

/// Ways to get help that fit every visitor.
pub fn help(texts: &Texts) -> Element {
    rsx! {
        {call(texts, SVB, "call-svb")}
        {card_link(texts, Screen::Nearby(None), "map-pin", "find-help")}
    }
}

/// Everything on paper, as pages of their own; only a site has them.
pub fn brochures(texts: &Texts) -> Element {
    if cfg!(not(feature = "web")) {
        return rsx! {};
    }
    let cards = ["brochure-act", "brochure-schemes"]
        .map(|id| away("card", format!("/{}/law/{id}", texts.language()), card_text("file-text", texts.get(id), None)));
    rsx! {
        {cards.into_iter()}
    }
}

/// First way: somebody who did not apply gets the honest answer, and can see how it would have turned out.
#[component]
pub fn ThinkingPage() -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let keep = move || navigator.begin(Journey::Keep);
    let see = move || navigator.begin(Journey::WouldHave);
    rsx! {
        {opening(&texts, "think-title")}
        div { class: "cards",
            {card_button(&texts, "scale", "think-keep", keep)}
            {card_button(&texts, "list-checks", "think-would", see)}
        }
        {group(&texts, navigator, BEFORE)}
        h2 { {texts.get("think-ask")} }
        div { class: "cards",
            {help(&texts)}
            {call(&texts, UWV, "call-uwv")}
        }
    }
}

/// A group of events that a visitor opens and chooses from: its message, pictogram and events.
type Group = (&'static str, &'static str, &'static [&'static [&'static Provision]]);

/// What somebody asks who thinks of going back.
const BEFORE: Group = ("think-more", "users", &[events::THINKING, events::EVERYBODY]);

/// What happens to somebody who has gone back, by whom it happens to.
const AFTER: [Group; 4] = [
    ("returned-with", "hand-coins", &[events::WITH_BENEFIT]),
    ("returned-without", "circle-slash", &[events::WITHOUT_BENEFIT]),
    ("returned-not-left", "plane", &[events::NOT_LEFT_YET]),
    ("returned-everybody", "users", &[events::ABROAD, events::EVERYBODY]),
];

/// A group that opens. The words of its events are not in the first parts of a language.
fn group(texts: &Texts, navigator: Navigator, (title, name, lists): Group) -> Element {
    let cards = lists.iter().copied().flatten().copied().filter(|_| texts.is_whole()).map(|event| {
        let begin = move || navigator.begin(Journey::Event(event));
        card_button(texts, icon_of_code(event.code), &["event", event.code].join("-"), begin)
    });
    rsx! {
        details { class: "fold",
            summary { class: "card",
                {card_text(name, texts.get(title), None)}
                {icon("chevron-down")}
            }
            div { class: "cards", {cards} }
        }
    }
}

/// Third way: somebody who has gone back.
#[component]
pub fn ReturnedPage() -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let groups = AFTER.into_iter().map(|after| group(&texts, navigator, after));
    rsx! {
        {opening(&texts, "returned-title")}
        p { {texts.get("returned-text")} }
        {groups}
        h2 { {texts.get("think-ask")} }
        div { class: "cards", {call(&texts, SVB, "call-svb")} }
    }
}

/// Fourth way: somebody who helps, and can take every way for another, and then for the next.
#[component]
pub fn HelpingPage() -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let begin = move || navigator.begin(Journey::Applied);
    // Another program, so the browser goes there by itself.
    let view = ["/", texts.language().tag(), "/", HELPER].concat();
    rsx! {
        {opening(&texts, "helper-title")}
        p { {texts.get("helper-text")} }
        div { class: "cards",
            {card_link(&texts, Screen::Thinking, "send", "helper-think")}
            {card_button(&texts, "file-text", "helper-start", begin)}
            {card_link(&texts, Screen::Returned, "house", "helper-returned")}
            {away("card", view, card_message(&texts, "users", "helper-view"))}
            {card_link(&texts, Screen::Open, "qr-code", "helper-code")}
        }
        h2 { {texts.get("brochures")} }
        div { class: "cards", {brochures(&texts)} }
        h2 { {texts.get("think-ask")} }
        div { class: "cards", {help(&texts)} }
    }
}

/// Where everything comes from.
#[component]
pub fn AboutPage() -> Element {
    let texts = use_texts();
    let law = format!("https://wetten.overheid.nl/{}", REMIGRATION.bwb);
    let date = ("date", Value::Text(texts.date(CHECKED.into())));
    let read = rsx! { {texts.get("about-law-link")} };
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("about-title"), None)}
        p { {texts.get("about-text")} }
        p { {texts.get("about-nmi")} }
        p {
            {texts.with("about-law", &[date])}
            " "
            {away("", law, read)}
        }
        p { {texts.get("about-privacy")} }
        h2 { {texts.get("brochures")} }
        div { class: "cards", {brochures(&texts)} }
        p { class: "small", {texts.get("about-places")} }
        p { class: "small", {texts.get("about-licence")} }
        div { class: "cards", {call(&texts, SVB, "call-svb")} }
    }
}
