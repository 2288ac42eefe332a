//! Help nearby: a postcode, a place or the phone's own position gives the counter of the own municipality first, then
//! the other help near it, as a list and on a map.

use std::rc::Rc;

use dioxus::core::queue_effect;
use dioxus::prelude::*;

use super::navigator::{Navigator, use_navigator};
use super::nearby_list::{Around, around_view, spot_text};
use super::nearby_map::map_view;
use super::nearby_search::{Only, Search, located};
use super::parts::{heading, icon, top_before};
use super::route::Screen;
use super::state::{State, use_state, use_texts};
use super::words::choice;
use crate::assets;
use crate::platform;
use crate::text::Text;
use crate::texts::Texts;
use i18n::Value;
use law::code::Code as _;
use law::country::{Country, NL};
use law::date::Date;
use law::facts::FactId;
use law::facts::Facts;
use places::{
    Abroad, Directory, FeedState, Filter, Help, HelpTopic, Kind, Known, LookUp, Person, Records, Refreshed, Spot,
    in_use,
};

/// The help that is looked for, and what chooses other help.
type Choice = (Option<Help>, Navigator);

/// Loads the places and who helps, and asks for newer ones; a newer list takes the place of the one that is shown.
async fn fill(mut search: Signal<Search>, today: Date) {
    search.write().failed = false;
    let files = platform::load_texts(vec![assets::places_path(), assets::records_path()]).await;
    let parsed = match files.as_deref() {
        Ok([places, records]) => Directory::parse(places).ok().zip(Records::parse(records).ok()),
        _ => None,
    };
    let Some((directory, shipped)) = parsed else {
        search.write().failed = true;
        return;
    };
    let (records, etag) = in_use(shipped, platform::kept_places().await);
    let known = Known::of(&records, etag, today);
    search.write().fill(Some(directory), Some(records), FeedState::Loading);
    let newer = match platform::refresh_places(known.clone()).await {
        Refreshed::New(fetched) => Records::parse(&fetched.text).ok(),
        Refreshed::Unchanged => return search.write().fill(None, None, FeedState::Fresh(known.date)),
        Refreshed::Refused(_) => None,
    };
    let feed = match &newer {
        Some(records) => FeedState::Fresh(records.date),
        None => FeedState::NotRefreshed(known.date),
    };
    search.write().fill(None, newer, feed);
}

/// How new the list is.
fn fresh(texts: &Texts, feed: FeedState) -> Text {
    let (id, day) = match feed {
        FeedState::NotAsked | FeedState::Loading => return texts.get("nearby-refreshing"),
        FeedState::Fresh(day) => ("nearby-fresh", day),
        FeedState::NotRefreshed(day) => ("nearby-not-refreshed", day),
    };
    texts.with(id, &[("date", Value::Text(texts.date(day.into())))])
}

/// The screen of help nearby: what is looked for, or all.
#[component]
pub fn NearbyPage(sought: Option<Help>) -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let (explanation, again) = texts.language().load_failed();
    let session = use_state();
    let today = session.today;
    let search = use_signal(Search::default);
    let start = move || {
        spawn(fill(search, today));
    };
    use_hook(start);
    use_effect(move || remember(session, &search.read()));
    let state = search.read();
    let now = (today, platform::minutes());
    let facts = session.read().answers.facts();
    let countries = countries_of(&facts);
    let person = person_of(&facts, &countries);
    // A visitor who needs something done needs the consulate of their own country; one who looks for consulates sees all.
    let wanted = Filter {
        help: sought,
        language: state.only.language.then(|| texts.language().primary()),
        open_at: state.only.open.then_some(now),
        countries: Some(&countries[..]).filter(|own| sought != Some(Help::Kind(Kind::Consulate)) && !own.is_empty()),
    };
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("nearby-title"), None)}
        div { id: "room" }
        if sought.is_none_or(|help| help.rank(Kind::Municipality).is_some()) {
            p { {texts.get("nearby-intro")} }
        }
        if let Some((directory, records)) = state.directory.as_ref().zip(state.records.as_ref()) {
            {help(&texts, search, navigator, (directory, records), (person, wanted, now))}
            p { id: "fresh", class: "small", role: "status", {fresh(&texts, state.feed)} }
        } else if state.failed {
            div { class: "notice stop", role: "alert",
                p { {Text::from(explanation)} }
                button { class: "secondary", onclick: move |_| start(), {Text::from(again)} }
            }
        } else {
            p { role: "status", {texts.get("nearby-loading")} }
        }
        p { class: "small", {texts.get("nearby-credit")} }
    }
}

/// The countries that somebody is a national of or goes to, the Netherlands apart.
fn countries_of(facts: &Facts) -> Vec<Country> {
    let held = facts.countries(FactId::Nationalities).unwrap_or_default().iter().copied();
    let mut countries: Vec<Country> =
        held.chain(facts.country(FactId::Destination)).filter(|country| *country != NL).collect();
    countries.sort_unstable();
    countries.dedup();
    countries
}

fn person_of<'a>(facts: &Facts, countries: &'a [Country]) -> Person<'a> {
    Person {
        countries,
        dutch: facts.countries(FactId::Nationalities).is_some_and(|held| held.contains(&NL)),
        refugee: facts.flag(FactId::AsylumPermit),
    }
}

/// Remembers what is near, for paper.
fn remember(session: State, search: &Search) {
    let (Some(LookUp::Found(spot)), Some(records)) = (&search.found, &search.records) else { return };
    let facts = session.read().answers.facts();
    let countries = countries_of(&facts);
    let wanted = (person_of(&facts, &countries), Filter::default(), (session.today, 0));
    let nearest = Around::new(records, Some(spot), wanted, false).on_paper(records.date);
    if session.read().nearest.as_deref() != nearest.as_ref() {
        session.change(|session| session.nearest = nearest.map(Rc::new));
    }
}

/// Everything below the introduction, once the places are there.
fn help(
    texts: &Texts,
    search: Signal<Search>,
    navigator: Navigator,
    (directory, records): (&Rc<Directory>, &Records),
    (person, wanted, now): (Person, Filter, (Date, u16)),
) -> Element {
    let sought = wanted.help;
    // Without a place to go to there is nothing to search for.
    let of_help = Filter { language: None, open_at: None, ..wanted };
    let somewhere = sought.is_none() || records.filtered(now.0, of_help).any(|record| !record.is_national());
    rsx! {
        {choose(texts, search, (sought, navigator), records, now)}
        if somewhere {
            {ask(texts, search, directory)}
        }
        {nearby(texts, search, records, (person, wanted, now), somewhere)}
        {history(texts, records)}
    }
}

/// What was found, and the map.
fn nearby(
    texts: &Texts,
    search: Signal<Search>,
    records: &Records,
    (person, wanted, now): (Person, Filter, (Date, u16)),
    somewhere: bool,
) -> Element {
    let state = search.read();
    let (spot, spots, abroad) = match &state.found {
        Some(LookUp::Found(spot)) => (Some(spot), &[][..], None),
        Some(LookUp::Several(spots)) => (None, &spots[..], None),
        Some(LookUp::Abroad(abroad)) => (None, &[][..], Some(abroad)),
        _ => (None, &[][..], None),
    };
    let around = match abroad {
        Some(abroad) => Around::abroad(records, abroad, now),
        None => Around::new(records, spot, (person, wanted, now), state.more),
    };
    let count = i64::try_from(around.near.len()).unwrap_or_default();
    let label = match spot {
        Some(spot) => texts.with("nearby-found", &[("place", Value::from(spot.label.as_str()))]),
        None => texts.get("nearby-title"),
    };
    rsx! {
        section { id: "found", class: "beside", tabindex: "-1", aria_label: label,
            div {
                if let Some(abroad) = abroad { {outside(texts, abroad)} }
                if spots.is_empty() { {around.title(texts)} } else { {which(texts, search, spots)} }
                // The list itself would be read whole, at each change.
                p { class: "small", role: "status", if count > 0 { {texts.with("nearby-count", &[("count", Value::Number(count))])} } }
            }
            if somewhere && abroad.is_none() {
                {map_view(texts, search, &around)}
            }
            div {
                {around_view(texts, &around)}
                if spot.is_some() && !state.more { {further(texts, search, around.near.len())} }
            }
        }
    }
}

/// A button for places farther away, such as the counters of other municipalities.
fn further(texts: &Texts, mut search: Signal<Search>, before: usize) -> Element {
    let more = move |_| {
        search.write().more = true;
        // The button goes; the first that comes stands after those before.
        queue_effect(move || platform::focus(&format!("card-{}", before + 1)));
    };
    rsx! {
        button { id: "further", class: "secondary", r#type: "button", onclick: more,
            {icon("map-pin")}
            {texts.get("nearby-more")}
        }
    }
}

/// That somebody is not in the Netherlands, and what helps then.
fn outside(texts: &Texts, abroad: &Abroad) -> Element {
    let country = abroad.country.map(|country| texts.country(country));
    let place: Vec<String> = abroad.name.iter().cloned().chain(country).collect();
    rsx! {
        if place.is_empty() {
            h2 { {texts.get("nearby-abroad-here")} }
        } else {
            h2 { {texts.with("nearby-abroad", &[("place", Value::Text(texts.list(&place).to_string()))])} }
        }
        p { class: "with-icon", {icon("phone")} strong { {texts.get("nearby-abroad-call")} } }
        p { {texts.get("nearby-abroad-office")} }
    }
}

/// The towns where the Nederlands Migratie Instituut was, as far as that can be read: history.
fn history(texts: &Texts, records: &Records) -> Element {
    let closed = records.list.iter().filter(|record| record.kind == Kind::Nmi);
    let mut towns: Vec<&str> = closed.filter_map(|record| record.location.as_ref()?.locality.as_deref()).collect();
    towns.sort_unstable();
    rsx! {
        if !towns.is_empty() {
            p { class: "small", {texts.with("nearby-history", &[("places", Value::Text(texts.in_a_row(&towns)))])} }
        }
    }
}

/// The field for a postcode or place, and the button for the phone's own position.
fn ask(texts: &Texts, mut search: Signal<Search>, directory: &Rc<Directory>) -> Element {
    let state = search.read();
    let (typed, wrong, mistyped, locating) = (&state.typed, state.wrong, state.mistyped, state.locating);
    let look_up = {
        let directory = directory.clone();
        move |event: FormEvent| {
            event.prevent_default();
            let found = directory.look_up(&search.read().typed);
            search.write().take(Ok(found));
        }
    };
    let directory = directory.clone();
    let locate = move |_| {
        let directory = directory.clone();
        search.write().locating = true;
        spawn(async move {
            let fix = platform::locate().await;
            // A visitor who typed something meanwhile gets what was typed.
            if search.read().locating {
                search.write().take(located(&directory, fix));
            }
        });
    };
    rsx! {
        form { role: "search", novalidate: true, onsubmit: look_up,
            div { class: "field",
                label { r#for: "place", {texts.get("nearby-label")} }
                p { id: "place-hint", class: "small", {texts.get("nearby-hint")} }
                if let Some(wrong) = wrong {
                    p { id: "problem", class: "notice stop", role: "alert", tabindex: "-1", {texts.get(wrong)} }
                }
                input {
                    id: "place",
                    r#type: "text",
                    autocomplete: "off",
                    initial_value: "{typed}",
                    aria_invalid: mistyped.then_some("true"),
                    aria_describedby: if wrong.is_some() { "problem" } else { "place-hint" },
                    oninput: move |event| search.write().typed = event.value(),
                }
            }
            button { class: "main", r#type: "submit", {icon("search")} {texts.get("nearby-search")} }
            if platform::can_locate() {
                button { id: "locate", class: "secondary", r#type: "button", onclick: locate,
                    {icon("locate-fixed")}
                    {texts.get("nearby-locate")}
                }
            }
            p { role: "status", if locating { {texts.get("nearby-locating")} } }
        }
    }
}

/// The help, in words.
fn name_of(texts: &Texts, help: Help) -> Text {
    match help {
        Help::Kind(kind) => texts.get(&format!("kind-{}", kind.code())),
        Help::Topic(need) => texts.get(&format!("need-{}", need.code())),
    }
}

/// What to choose from: the kind of help, and only what is open or speaks the language if that is known of any.
fn choose(
    texts: &Texts,
    mut search: Signal<Search>,
    (sought, navigator): Choice,
    records: &Records,
    now: (Date, u16),
) -> Element {
    let there = |wanted| records.filtered(now.0, wanted).next().is_some();
    let offered = |help: &Help| there(Filter { help: Some(*help), ..Filter::default() });
    let groups: [(&str, Vec<Help>); 2] = [
        ("nearby-needs", HelpTopic::all().map(Help::Topic).filter(offered).collect()),
        ("nearby-kinds", Kind::all().map(Help::Kind).filter(offered).collect()),
    ];
    let language = texts.language();
    // At a Dutch counter Dutch is spoken.
    let speaks =
        language.primary() != "nl" && there(Filter { language: Some(language.primary()), ..Filter::default() });
    let hours = records.list.iter().any(|record| !record.schedule.is_empty());
    let Only { language: same, open } = search.read().only;
    let name = texts.with("nearby-speaks", &[("language", Value::from(language.name()))]);
    let toggles = [
        (speaks, name, same, Only { language: !same, open }),
        (hours, texts.get("nearby-open-only"), open, Only { language: same, open: !open }),
    ];
    let pick = move |event: FormEvent| {
        search.write().view = None;
        navigator.replace_with(Screen::Nearby(Help::from_query(&event.value())));
    };
    rsx! {
        div { class: "field",
            label { r#for: "kind", {texts.get("nearby-kind")} }
            select { id: "kind", autocomplete: "off", onchange: pick,
                {choice("", sought.is_none(), &texts.get("nearby-kind-all"))}
                for (label , options) in groups {
                    optgroup { label: texts.get(label),
                        for help in options {
                            {choice(&help.to_string(), sought == Some(help), &name_of(texts, help))}
                        }
                    }
                }
            }
        }
        div { class: "toggles",
            for (_ , text , on , other) in toggles.into_iter().filter(|(there, ..)| *there) {
                button {
                    class: "chip",
                    r#type: "button",
                    "aria-pressed": if on { "true" } else { "false" },
                    onclick: move |_| search.write().choose(other),
                    {text}
                }
            }
        }
    }
}

/// Which of several places of one name is meant?
fn which(texts: &Texts, mut search: Signal<Search>, spots: &[Spot]) -> Element {
    rsx! {
        p { {texts.get("nearby-which")} }
        div { class: "cards",
            for spot in spots.iter().cloned() {
                button {
                    class: "card",
                    onclick: move |_| search.write().take(Ok(LookUp::Found(spot.clone()))),
                    span { class: "tile", {icon("map-pin")} }
                    span { class: "words", strong { {spot_text(texts, &spot)} } }
                }
            }
        }
    }
}
