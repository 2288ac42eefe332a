//! Everything that the app knows of the law, to look up: conditions, schemes, events, steps and questions, each with our words,
//! where it stands and how sure that is. Found by words of the language that is shown, and always by Dutch ones.

use dioxus::prelude::*;

use crate::text::Text;
use crate::texts::Texts;
use crate::ui::dutch::{Dutch, use_dutch};
use crate::ui::parts::{away, heading, icon, top};
use crate::ui::provision::{look, source_line, sure_id};
use crate::ui::route::Screen;
use crate::ui::state::use_texts;
use i18n::Value;
use interview::Question;
use law::act::{Citation, ConditionId};
use law::code::Code;
use law::date::PartialDate;
use law::provision::{Consequence, Provision, Source, Sure};
use law::remigration::{CHECKED, REMIGRATION};
use law::{away as staying_away, events, keep, plan};

/// Something to look up.
#[derive(Clone, Copy, PartialEq)]
enum Entry {
    Condition(ConditionId),
    /// With the first word of its messages.
    Provision(&'static str, &'static Provision),
    Question(Question),
}

/// The parts of the list, each with its title.
const PARTS: [&str; 6] = [
    "helper-part-law",
    "helper-part-keep",
    "helper-part-away",
    "helper-part-event",
    "helper-part-plan",
    "helper-part-words",
];

fn all() -> Vec<Entry> {
    let provisions = |prefix: &'static str, list: &'static [&'static Provision]| {
        list.iter().map(move |one| Entry::Provision(prefix, one))
    };
    let mut all: Vec<Entry> = REMIGRATION.conditions.iter().map(|condition| Entry::Condition(condition.id)).collect();
    all.extend(provisions("keep", keep::ALL));
    all.extend(provisions("away", staying_away::ALL));
    all.extend(provisions("event", events::ALL));
    all.extend(plan::all().map(|step| Entry::Provision("plan", step)));
    let mut seen = Vec::new();
    for question in Question::all() {
        if !seen.contains(&question.code()) {
            seen.push(question.code());
            all.push(Entry::Question(question));
        }
    }
    all
}

/// What a provision can come to, each once, with all sources of the rules that come to it.
fn outcomes(provision: &'static Provision) -> Vec<(&'static Consequence, Vec<&'static Source>)> {
    let mut found: Vec<(&Consequence, Vec<&Source>)> = Vec::new();
    for rule in provision.rules {
        match found.iter_mut().find(|(known, _)| known.code == rule.then.code) {
            Some((_, sources)) => sources.extend(rule.then.sources),
            None => found.push((&rule.then, rule.then.sources.iter().collect())),
        }
    }
    for (_, sources) in &mut found {
        sources.extend(provision.sources);
        let mut once: Vec<&Source> = Vec::new();
        sources.retain(|source| {
            let new = !once.contains(source);
            once.push(source);
            new
        });
    }
    found
}

impl Entry {
    fn part(self) -> &'static str {
        let place = match self {
            Entry::Condition(_) => 0,
            Entry::Provision("keep", _) => 1,
            Entry::Provision("away", _) => 2,
            Entry::Provision("event", _) => 3,
            Entry::Provision(..) => 4,
            Entry::Question(_) => 5,
        };
        PARTS.get(place).copied().unwrap_or_default()
    }

    /// Its key, and the message of its name.
    fn id(self) -> String {
        match self {
            Entry::Condition(condition) => ["law", condition.code(), "holds"].join("-"),
            Entry::Provision(prefix, provision) => [prefix, provision.code].join("-"),
            Entry::Question(question) => ["about", question.code()].join("-"),
        }
    }

    /// All its words.
    fn words(self, texts: &Texts) -> String {
        let id = self.id();
        let mut words = vec![String::from(texts.get(&id))];
        match self {
            Entry::Condition(condition) => {
                words.push(texts.get(&["law", condition.code(), "rule"].join("-")).into());
                words.extend(citations(condition).map(ToString::to_string));
            }
            Entry::Provision(_, provision) => {
                words.extend(texts.attribute(&id, "hint", &[]).map(String::from));
                for (then, sources) in outcomes(provision) {
                    let id = [&id, then.code].join("-");
                    words.push(texts.get(&id).into());
                    words.extend(sentence(texts, &id, "why").map(String::from));
                    words.extend(sources.into_iter().map(|source| match source {
                        Source::Law { act, article, .. } => [act.short, " ", article].concat(),
                        Source::Page { name, .. } => (*name).to_string(),
                    }));
                }
            }
            Entry::Question(question) => {
                let (asked, why) = words_of(texts, question);
                words.push(asked.into());
                words.extend(why.map(String::from));
            }
        }
        words.join(" ")
    }
}

fn citations(condition: ConditionId) -> impl Iterator<Item = &'static Citation> {
    REMIGRATION.conditions.iter().filter(move |one| one.id == condition).flat_map(|one| one.citations)
}

fn sentence(texts: &Texts, id: &str, part: &str) -> Option<Text> {
    texts.attribute(id, part, &[("date", "".into())])
}

/// A question as it is asked on the first way, and why.
fn words_of(texts: &Texts, question: Question) -> (Text, Option<Text>) {
    let args = [("way", Value::from("keep")), ("benefit", Value::from("…"))];
    let id = question.message();
    (texts.with(&id, &args), texts.attribute(&id, "why", &args))
}

/// What can be searched.
fn index(texts: &Texts, dutch: Option<&Texts>) -> Vec<(Entry, String)> {
    let words = |entry: Entry| {
        let dutch = dutch.map(|dutch| entry.words(dutch)).unwrap_or_default();
        places::fold(&[&entry.words(texts), " ", &dutch].concat())
    };
    all().into_iter().map(|entry| (entry, words(entry))).collect()
}

/// The screen.
#[component]
pub fn ReferencePage() -> Element {
    let texts = use_texts();
    let dutch = match use_dutch() {
        Dutch::Here(dutch) => Some(dutch),
        _ => None,
    };
    let mut typed = use_signal(String::new);
    let mut known = use_signal(|| (String::new(), Vec::new()));
    // Made anew only if there are other messages.
    let key = [texts.language().tag(), if dutch.is_some() { "+" } else { "" }].concat();
    if known.peek().0 != key && texts.is_whole() {
        known.set((key, index(&texts, dutch.as_deref())));
    }
    let sought = places::fold(&typed.read());
    let fits = |words: &str| sought.split_whitespace().all(|word| words.contains(word));
    let found: Vec<Entry> = known.read().1.iter().filter(|(_, words)| fits(words)).map(|(entry, _)| *entry).collect();
    let count = i64::try_from(found.len()).unwrap_or_default();
    let says = if found.is_empty() && texts.is_whole() {
        texts.with("helper-found-none", &[("words", Value::Text(typed.read().trim().to_string()))])
    } else {
        texts.with("helper-found", &[("number", Value::Number(count))])
    };
    let checked = ("date", Value::Text(texts.date(PartialDate::from(CHECKED))));
    rsx! {
        {top(&texts, Screen::Start, "back", None)}
        {heading(texts.get("helper-reference"), None)}
        p { {texts.get("helper-reference-text")} }
        p { class: "small", {texts.with("about-law", &[checked])} }
        div { class: "field", role: "search",
            label { r#for: "helper-search", {texts.get("helper-search")} }
            input {
                id: "helper-search",
                r#type: "search",
                autocomplete: "off",
                aria_describedby: "helper-search-hint",
                initial_value: "{typed}",
                oninput: move |event| typed.set(event.value()),
            }
            p { id: "helper-search-hint", class: "small", {texts.get("helper-search-hint")} }
            p { id: "helper-found", role: "status", {says} }
        }
        for part in PARTS {
            {section(&texts, part, &found)}
        }
    }
}

fn section(texts: &Texts, part: &'static str, found: &[Entry]) -> Element {
    let entries: Vec<Entry> = found.iter().copied().filter(|entry| entry.part() == part).collect();
    if entries.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { key: "{part}", class: "reference-part",
            h2 { {texts.get(part)} }
            for entry in entries {
                Shown { key: "{entry.id()}", entry }
            }
        }
    }
}

/// One entry; what stands in it is drawn once it is opened.
#[component]
fn Shown(entry: Entry) -> Element {
    let texts = use_texts();
    let mut open = use_signal(|| false);
    rsx! {
        div { class: "entry",
            button {
                class: "plain",
                r#type: "button",
                aria_expanded: if open() { "true" } else { "false" },
                onclick: move |_| open.toggle(),
                {icon("chevron-down")}
                {texts.get(&entry.id())}
            }
            if open() {
                div { class: "inside",
                    match entry {
                        Entry::Condition(condition) => of_condition(&texts, condition),
                        Entry::Provision(prefix, provision) => of_provision(&texts, prefix, provision),
                        Entry::Question(question) => of_question(&texts, question),
                    }
                }
            }
        }
    }
}

fn of_condition(texts: &Texts, condition: ConditionId) -> Element {
    let last = REMIGRATION.versions.last();
    let links = last.into_iter().flat_map(|text| {
        citations(condition).map(|citation| {
            let article = Value::Text(citation.to_string());
            let name = texts.with("source-law", &[("act", "Remigratiewet".into()), ("article", article)]);
            let day = texts.with("source-day", &[("date", texts.date(CHECKED.into()).into())]);
            let hint = texts.list(&[day.into(), texts.get(sure_id(Sure::Verified)).into()]);
            rsx! {
                li {
                    {away("plain", REMIGRATION.address(citation, text), rsx! { {name} })}
                    span { class: "hint", {hint} }
                }
            }
        })
    });
    rsx! {
        p { {texts.get(&["law", condition.code(), "rule"].join("-"))} }
        h3 { {texts.get("helper-sources")} }
        ul { class: "sources", {links} }
    }
}

fn of_provision(texts: &Texts, prefix: &str, provision: &'static Provision) -> Element {
    let name = [prefix, provision.code].join("-");
    let found = outcomes(provision).into_iter().map(|(then, sources)| {
        let id = [&name, then.code].join("-");
        let (class, pictogram) = look(then.effect);
        let sources = sources.into_iter().map(|source| source_line(texts, source));
        rsx! {
            li {
                p {
                    span { class: "mark {class}", {icon(pictogram)} }
                    strong { {texts.get(&id)} }
                }
                {sentence(texts, &id, "why").map(|why| rsx! { p { {why} } })}
                ul { class: "sources", {sources} }
            }
        }
    });
    rsx! {
        {texts.attribute(&name, "hint", &[]).map(|hint| rsx! { p { {hint} } })}
        h3 { {texts.get("helper-can-be")} }
        ul { class: "outcomes", {found} }
    }
}

fn of_question(texts: &Texts, question: Question) -> Element {
    let (asked, why) = words_of(texts, question);
    rsx! {
        p { strong { {asked} } }
        if let Some(why) = why {
            p { {why} }
        }
    }
}
