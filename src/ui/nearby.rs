//! Help nearby: a postcode, a place or the phone's own position gives the counter of the own municipality first, then
//! the other help near it, as a list and on a map.

use std::rc::Rc;

use dioxus::core::queue_effect;
use dioxus::prelude::*;

use super::nearby_list::{Around, around_view, record_view, spot_text};
use super::nearby_map::map_view;
use super::parts::{heading, icon, top_before};
use super::route::{Navigator, Screen, use_navigator};
use super::state::{Loaded, load, use_state, use_texts};
use crate::assets;
use crate::date::Date;
use crate::i18n::{Texts, Value};
use crate::places::map::View;
use crate::places::{Directory, Kind, LookUp, Records, Spot, Wanted};
use crate::platform::{self, Fix, NoFix};

/// A position that may be farther off than this, in metres, does not tell which town somebody is in.
const PRECISE: f64 = 5_000.0;

/// What was asked for, and what came out of it.
#[derive(Default)]
pub struct Search {
    typed: String,
    /// Whether the phone is finding out where it is.
    locating: bool,
    /// The message for what went wrong with what was typed, or with the position.
    wrong: Option<&'static str>,
    /// Whether that is what was typed.
    mistyped: bool,
    found: Option<LookUp>,
    /// The places and who helps.
    places: Option<Rc<(Directory, Records)>>,
    failed: bool,
    only: Only,
    /// The part of the map the visitor chose; without one it shows what was found.
    pub view: Option<View>,
}

/// What else the visitor chose.
#[derive(Clone, Copy, Default)]
struct Only {
    /// Only where the visitor's language is spoken.
    language: bool,
    /// Only what is open now.
    open: bool,
}

/// The kind of help that is chosen, and what chooses another.
type Choice = (Option<Kind>, Navigator);

impl Search {
    /// Chooses something else.
    fn choose(&mut self, only: Only) {
        self.only = only;
        self.view = None;
    }

    /// Takes what came out of a search, and puts the focus there once it stands on the screen.
    fn take(&mut self, found: Result<LookUp, &'static str>) {
        self.locating = false;
        self.view = None;
        self.wrong = match &found {
            Err(problem) => Some(problem),
            Ok(LookUp::Empty) => Some("problem-place-empty"),
            Ok(LookUp::NotAPostcode) => Some("problem-not-a-postcode"),
            Ok(LookUp::UnknownPostcode { .. }) => Some("problem-unknown-postcode"),
            Ok(LookUp::UnknownPlace { .. }) => Some("problem-unknown-place"),
            Ok(LookUp::Found(_) | LookUp::Several(_)) => None,
        };
        self.mistyped = found.is_ok() && self.wrong.is_some();
        // A position that cannot be had takes nothing away.
        self.found = found.ok().or_else(|| self.found.take());
        let target = if self.wrong.is_some() { "problem" } else { "found" };
        queue_effect(move || platform::focus(target));
    }
}

/// The spot of the phone's own position, or the message why there is none.
fn located(directory: &Directory, fix: Result<Fix, NoFix>) -> Result<LookUp, &'static str> {
    let fix = fix.map_err(|why| match why {
        NoFix::Refused => "problem-position-refused",
        NoFix::Unavailable => "problem-position-unavailable",
        NoFix::TimedOut => "problem-position-timed-out",
    })?;
    let spot = directory.spot_at(fix.position).ok_or("problem-position-abroad")?;
    if fix.metres > PRECISE { Err("problem-position-imprecise") } else { Ok(LookUp::Found(spot)) }
}

/// The screen of help nearby, of one kind or of all.
#[component]
pub fn NearbyPage(kind: Option<Kind>) -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let now = (use_state().today, platform::minutes());
    let (explanation, again) = texts.language.load_failed();
    let mut search = use_signal(Search::default);
    let loaded = use_callback(move |loaded: Loaded| {
        let parsed = match loaded.files.as_deref() {
            Some([places, records]) => Directory::parse(places).ok().zip(Records::parse(records).ok()),
            _ => None,
        };
        let mut search = search.write();
        search.failed = parsed.is_none();
        search.places = parsed.map(Rc::new);
    });
    let start = move || load(vec![assets::places_path(), assets::records_path()], loaded);
    use_hook(start);
    let places = search.read().places.clone();
    let failed = search.read().failed;
    rsx! {
        {top_before(&texts)}
        {heading(texts.get("nearby-title"), None)}
        p { {texts.get("nearby-intro")} }
        match places {
            None if !failed => rsx! { p { role: "status", {texts.get("nearby-loading")} } },
            None => rsx! {
                div { class: "notice stop", role: "alert",
                    p { "{explanation}" }
                    button { class: "secondary", onclick: move |_| start(), "{again}" }
                }
            },
            Some(places) => help(&texts, search, (kind, navigator), &places, now),
        }
        p { class: "small", {texts.get("nearby-credit")} }
    }
}

/// Everything below the introduction, once the places are there.
fn help(
    texts: &Texts,
    search: Signal<Search>,
    (kind, navigator): Choice,
    places: &Rc<(Directory, Records)>,
    now: (Date, u16),
) -> Element {
    let records = &places.1;
    let state = search.read();
    let wanted = Wanted {
        kind,
        language: state.only.language.then(|| texts.language.primary()),
        open_at: state.only.open.then_some(now),
    };
    // Who helps everywhere is the right address before any other, where the kind is chosen.
    let everywhere = records.wanted(now.0, wanted).filter(|record| kind.is_some() && record.is_national());
    // Without a place to go to there is nothing to search for.
    let somewhere = kind.is_none()
        || records.wanted(now.0, Wanted { kind, ..Wanted::default() }).any(|record| !record.is_national());
    rsx! {
        {choose(texts, search, (kind, navigator), records, now)}
        ul { class: "counters",
            for record in everywhere {
                {record_view(texts, record, None, true, Vec::new(), now)}
            }
        }
        if somewhere {
            {ask(texts, search, places)}
            {nearby(texts, search, records, wanted, now)}
        }
    }
}

/// What was found, and the map.
fn nearby(texts: &Texts, search: Signal<Search>, records: &Records, wanted: Wanted, now: (Date, u16)) -> Element {
    let state = search.read();
    let (spot, spots) = match &state.found {
        Some(LookUp::Found(spot)) => (Some(spot), &[][..]),
        Some(LookUp::Several(spots)) => (None, &spots[..]),
        _ => (None, &[][..]),
    };
    let around = Around::new(records, spot, wanted, now);
    rsx! {
        div { id: "found", tabindex: "-1", "aria-live": "polite",
            if spots.is_empty() { {around.title(texts)} } else { {which(texts, search, spots)} }
            {map_view(texts, search, &around)}
            {around_view(texts, &around)}
        }
    }
}

/// The field for a postcode or place, and the button for the phone's own position.
fn ask(texts: &Texts, mut search: Signal<Search>, places: &Rc<(Directory, Records)>) -> Element {
    let state = search.read();
    let (typed, wrong, mistyped, locating) = (&state.typed, state.wrong, state.mistyped, state.locating);
    let look_up = {
        let places = places.clone();
        move |event: FormEvent| {
            event.prevent_default();
            let found = places.0.look_up(&search.read().typed);
            search.write().take(Ok(found));
        }
    };
    let places = places.clone();
    let locate = move |_| {
        let places = places.clone();
        search.write().locating = true;
        spawn(async move {
            let fix = platform::locate().await;
            // Who typed something meanwhile gets what was typed.
            if search.read().locating {
                search.write().take(located(&places.0, fix));
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
                    autocomplete: "postal-code",
                    value: "{typed}",
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

/// What to choose from: the kind of help, and only what is open or speaks the language where that is known of any.
fn choose(
    texts: &Texts,
    mut search: Signal<Search>,
    (kind, navigator): Choice,
    records: &Records,
    now: (Date, u16),
) -> Element {
    let there = |wanted| records.wanted(now.0, wanted).next().is_some();
    let kinds = Kind::all().filter(|kind| there(Wanted { kind: Some(*kind), ..Wanted::default() }));
    let options = kinds.map(|one| (one.word(), texts.get(&format!("kind-{}", one.word())), kind == Some(one)));
    let language = texts.language;
    // At a Dutch counter Dutch is spoken.
    let speaks =
        language.primary() != "nl" && there(Wanted { language: Some(language.primary()), ..Wanted::default() });
    let hours = records.list.iter().any(|record| !record.schedule.is_empty());
    let Only { language: same, open } = search.read().only;
    let name = texts.with("nearby-speaks", &[("language", Value::from(language.name()))]);
    let toggles = [
        (speaks, name, same, Only { language: !same, open }),
        (hours, texts.get("nearby-open-only"), open, Only { language: same, open: !open }),
    ];
    let pick = move |event: FormEvent| {
        search.write().view = None;
        navigator.vary(Screen::Nearby(Kind::from_word(&event.value())));
    };
    rsx! {
        div { class: "field",
            label { r#for: "kind", {texts.get("nearby-kind")} }
            select { id: "kind", onchange: pick,
                option { value: "", selected: kind.is_none(), {texts.get("nearby-kind-all")} }
                for (word , text , selected) in options {
                    option { value: word, selected, "{text}" }
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
                    "{text}"
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
