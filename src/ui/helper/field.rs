//! One question as a field of the form. An answer counts at once; what is wrong with it stands beside it, and stays typed.

use dioxus::prelude::*;

use crate::text::Text;
use crate::texts::Texts;
use crate::ui::answers::answer_text;
use crate::ui::choose::{Choice, choices, is_chosen, toggled, unknown};
use crate::ui::date_fields::{FIELDS, date_field};
use crate::ui::draft::Draft;
use crate::ui::parts::icon;
use crate::ui::question::{problem_text, question_text};
use crate::ui::route::Origin;
use crate::ui::state::{State, use_state, use_texts};
use crate::ui::words::choice;
use interview::validate::{self, Problem};
use interview::{Answer, Question};
use law::country::{Country, NL};
use law::facts::{AnswerKind, FactId, Known, Places};

/// What the parts of a field need to know.
#[derive(Clone, Copy)]
struct About {
    question: Question,
    state: State,
    draft: Signal<Draft>,
    /// How often it was emptied: the fields are made anew then, because what is typed in them is theirs.
    emptied: Signal<u32>,
}

impl About {
    /// Gives the answer, or says beside the field what is wrong with it.
    fn give(self, answer: Result<Answer, Problem>) {
        let mut draft = self.draft;
        let checked = answer.and_then(|answer| match &answer {
            Answer::Known(Known::Date(date)) => {
                let wrong = validate::check_date(self.question, *date, &self.state.read().answers, self.state.today);
                wrong.map_or(Ok(answer), Err)
            }
            _ => Ok(answer),
        });
        match checked {
            Ok(answer) => {
                draft.write().problem = None;
                self.state.give(self.question, answer, Origin::Interview);
            }
            Err(wrong) => draft.write().problem = Some(wrong),
        }
    }

    /// Gives what is filled in.
    fn give_draft(self) {
        let read = self.draft.read().read(self.question);
        self.give(read);
    }

    fn id(self, part: &str) -> String {
        [&self.question.slug(), "-", part].concat()
    }
}

/// The field.
#[component]
pub fn Field(question: Question, answer: Option<Answer>) -> Element {
    let (texts, state) = (use_texts(), use_state());
    let draft = use_signal(|| Draft::of(answer.as_ref()));
    let emptied = use_signal(|| 0);
    let about = About { question, state, draft, emptied };
    // A helper who has not come to the year of a date yet has nothing wrong.
    let done = use_callback(move |()| {
        if !draft.read().year.trim().is_empty() {
            about.give_draft();
        }
    });
    let (title, why) = question_text(&texts, &state, question);
    let wrong = draft.read().problem.map(|problem| problem_text(&texts, problem));
    let given = answer.as_ref().map(|answer| answer_text(&texts, question, answer));
    let inside = match question.row().kind {
        AnswerKind::Date => date(&texts, about, done),
        AnswerKind::Number(_) => number(&texts, about),
        AnswerKind::Several(_) => several(&texts, about, answer.as_ref()),
        AnswerKind::Country => country(&texts, about, answer.as_ref()),
        AnswerKind::Countries => countries(&texts, about, answer.as_ref()),
        AnswerKind::YesNo | AnswerKind::Choice(_) | AnswerKind::Periods => one(&texts, about, answer.as_ref()),
    };
    rsx! {
        fieldset {
            class: "form-field",
            class: if answer.is_some() { "given" },
            "data-question": question.slug(),
            aria_describedby: about.id("wrong"),
            legend { {title} }
            if let Some(why) = why {
                p { class: "small", {why} }
            }
            {inside}
            div { id: about.id("wrong"), role: "alert",
                if let Some(wrong) = wrong {
                    p { class: "notice stop", {wrong} }
                }
            }
            if let Some(given) = given {
                p { class: "small with-icon form-given",
                    {icon("check")}
                    {given}
                }
            }
        }
    }
}

/// What a list to choose from offers: a code, words, whether it is chosen.
type Item = (String, Text, bool);

/// A list to choose from.
fn list(texts: &Texts, about: About, items: Vec<Item>, pick: impl FnMut(String) + 'static) -> Element {
    let mut pick = pick;
    let none = !items.iter().any(|(_, _, chosen)| *chosen);
    let first = choice("", none, &texts.get("helper-form-choose"));
    let others: Vec<Element> = items.iter().map(|(code, text, chosen)| choice(code, *chosen, text)).collect();
    rsx! {
        select {
            aria_label: question_text(texts, &about.state, about.question).0,
            aria_describedby: about.id("wrong"),
            onchange: move |event| pick(event.value()),
            {first}
            {others.into_iter()}
        }
    }
}

/// The word of the answer "I don't know".
const UNKNOWN: &str = "unknown";

/// One of several words.
fn one(texts: &Texts, about: About, answer: Option<&Answer>) -> Element {
    let all = choices(about.question);
    let item = |one: &Choice| {
        let text = texts.get(&about.question.message_of(one.code));
        (one.code.to_string(), text, is_chosen(answer, &one.answer))
    };
    let mut items: Vec<Item> = all.iter().map(item).collect();
    items.push((UNKNOWN.to_string(), texts.get(unknown(about.question)), answer == Some(&Answer::Unknown)));
    list(texts, about, items, move |code| {
        let picked = all.iter().find(|one| one.code == code).map(|one| one.answer.clone());
        if let Some(answer) = picked.or((code == UNKNOWN).then_some(Answer::Unknown)) {
            about.give(Ok(answer));
        }
    })
}

/// A button for an answer that is none of those to fill in.
fn other(about: About, text: Text, chosen: bool, answer: Answer) -> Element {
    rsx! {
        button {
            class: "plain",
            r#type: "button",
            aria_pressed: if chosen { "true" } else { "false" },
            onclick: move |_| {
                let About { mut draft, mut emptied, .. } = about;
                draft.set(Draft::default());
                emptied += 1;
                about.give(Ok(answer.clone()));
            },
            {text}
        }
    }
}

/// The button of "I don't know".
fn not_known(texts: &Texts, about: About, given: Option<&Answer>) -> Element {
    other(about, texts.get(unknown(about.question)), given == Some(&Answer::Unknown), Answer::Unknown)
}

/// The buttons of the answers beside the fields.
fn others(texts: &Texts, about: About) -> Element {
    let question = about.question;
    let given = about.state.read().answers.get(question).cloned();
    let absent = question.row().offers_absent().then(|| {
        let message = match question.row().kind {
            AnswerKind::Date => question.message_of(question.row().absent.unwrap_or_default()),
            _ => "countries-none".to_string(),
        };
        other(about, texts.get(&message), given == Some(Answer::ABSENT), Answer::ABSENT)
    });
    rsx! {
        div { class: "form-others",
            {absent}
            {not_known(texts, about, given.as_ref())}
        }
    }
}

/// Several of several words.
fn several(texts: &Texts, about: About, answer: Option<&Answer>) -> Element {
    let none = Answer::Known(Known::Several(Places::default()));
    let boxes = choices(about.question).into_iter().map(|one| {
        let chosen = is_chosen(answer, &one.answer);
        let text = texts.get(&about.question.message_of(one.code));
        let now = toggled(answer, &one.answer).unwrap_or_else(|| none.clone());
        rsx! {
            label { class: "form-box",
                input {
                    r#type: "checkbox",
                    value: one.code,
                    checked: chosen,
                    onchange: move |_| about.give(Ok(now.clone())),
                }
                {text}
            }
        }
    });
    let is_none = answer == Some(&none);
    let nothing = other(about, texts.get("countries-none"), is_none, none.clone());
    rsx! {
        div { class: "form-boxes", {boxes} }
        div { class: "form-others",
            {nothing}
            {not_known(texts, about, answer)}
        }
    }
}

/// Day, month and year; day and month may stay empty.
fn date(texts: &Texts, about: About, done: Callback<()>) -> Element {
    let wrong = about.draft.read().problem.map(Problem::field);
    let fields = FIELDS.map(|(part, name, label, digits)| {
        let said = (wrong == Some(part), about.id("wrong"));
        date_field(about.draft, part, (about.id(name), texts.get(label), digits), said, Some(done))
    });
    rsx! {
        for emptied in [about.emptied] {
            div { key: "{emptied}", class: "date", {fields.iter()} }
        }
        {others(texts, about)}
    }
}

/// A number, with what it counts.
fn number(texts: &Texts, about: About) -> Element {
    let mut draft = about.draft;
    let value = draft.read().number.clone();
    rsx! {
        for emptied in [about.emptied] {
            div { key: "{emptied}", class: "field",
                label { r#for: about.id("number"), {texts.get(&[about.question.code(), "-unit"].concat())} }
                input {
                    id: about.id("number"),
                    r#type: "text",
                    inputmode: "numeric",
                    autocomplete: "off",
                    initial_value: value.clone(),
                    aria_invalid: draft.read().problem.is_some().then_some("true"),
                    aria_describedby: about.id("wrong"),
                    oninput: move |event| draft.write().number = event.value(),
                    onchange: move |_| about.give_draft(),
                }
            }
        }
        {others(texts, about)}
    }
}

/// Every country by its name.
fn named(texts: &Texts, about: About, chosen: &[Country]) -> Vec<Item> {
    let possible = Country::all().filter(|one| about.question.fact() != FactId::Destination || *one != NL);
    let item = |one: Country| (one.to_string(), texts.text(texts.country(one)), chosen.contains(&one));
    let mut items: Vec<Item> = possible.map(item).collect();
    items.sort_by_cached_key(|(_, name, _)| places::fold(name));
    items
}

/// One country.
fn country(texts: &Texts, about: About, answer: Option<&Answer>) -> Element {
    let chosen: Vec<Country> = match answer {
        Some(Answer::Known(Known::Country(country))) => vec![*country],
        _ => Vec::new(),
    };
    rsx! {
        {list(texts, about, named(texts, about, &chosen), move |code| {
            if let Ok(country) = code.parse::<Country>() {
                about.give(Ok(Answer::from(country)));
            }
        })}
        {others(texts, about)}
    }
}

/// Several countries: a list that adds one, and those that were added, each with a way to take it out.
fn countries(texts: &Texts, about: About, answer: Option<&Answer>) -> Element {
    let chosen: Vec<Country> = match answer {
        Some(Answer::Countries(list)) => list.clone(),
        _ => Vec::new(),
    };
    let left: Vec<Item> = named(texts, about, &chosen).into_iter().filter(|(_, _, chosen)| !chosen).collect();
    let added = chosen.clone().into_iter().map(|one| {
        let others: Vec<Country> = chosen.iter().copied().filter(|other| *other != one).collect();
        let without = if others.is_empty() { Answer::Unknown } else { Answer::Countries(others) };
        rsx! {
            button { class: "chip", r#type: "button", onclick: move |_| about.give(Ok(without.clone())),
                {texts.text(texts.country(one))}
                {icon("x")}
            }
        }
    });
    let more = chosen.clone();
    rsx! {
        {list(texts, about, left, move |code| {
            if let Ok(country) = code.parse::<Country>() {
                about.give(Ok(Answer::Countries(more.iter().copied().chain([country]).collect())));
            }
        })}
        div { class: "form-others", {added} }
        {others(texts, about)}
    }
}
