//! What stands above every screen of the helper's view: the next person, Dutch beneath, and the day if it is not today.

use dioxus::prelude::*;

use super::Tool;
use super::mode::{self, switch};
use crate::platform;
use crate::ui::dutch::{Dutch, use_dutch};
use crate::ui::parts::{StartAgain, icon, link};
use crate::ui::route::Screen;
use crate::ui::state::{use_state, use_texts};
use i18n::Value;
use law::date::PartialDate;

/// The bar.
#[component]
pub fn Bar() -> Element {
    let state = use_state();
    if state.read().texts.is_none() {
        return rsx! {};
    }
    rsx! {
        Shown {}
    }
}

#[component]
fn Shown() -> Element {
    let (texts, state) = (use_texts(), use_state());
    let language = texts.language();
    let (route, mode, id) = {
        let session = state.read();
        (session.route.clone(), session.mode, session.trail.id)
    };
    let asks = matches!(route.screen, Screen::Question(..) | Screen::Answers);
    let all = rsx! {
        {icon("list-checks")}
        {texts.get("helper-all")}
    };
    rsx! {
        div { class: "screen helper-bar", lang: language.tag(), dir: language.direction(),
            div { class: "helper-tools", role: "group", aria_label: texts.get("helper-tools"),
                // A new key closes the question whether that is meant, once it is done.
                for id in [id] {
                    StartAgain { key: "{id}", message: "helper-next" }
                }
                if !language.is_dutch() {
                    Beneath {}
                }
                if asks {
                    {link("plain", route.to(Screen::Tool(Tool::Form)), None, all)}
                }
            }
            if mode.day.is_some() {
                Day {}
            }
        }
    }
}

/// Dutch beneath the language that is shown.
#[component]
fn Beneath() -> Element {
    let (texts, state) = (use_texts(), use_state());
    let on = state.read().mode.dutch;
    rsx! {
        button {
            class: "plain",
            r#type: "button",
            onclick: move |_| switch(state, |mode| mode.dutch = !mode.dutch),
            {icon("languages")}
            {texts.get(if on { "helper-dutch-off" } else { "helper-dutch-on" })}
        }
        if on {
            Coming {}
        }
    }
}

/// Loads the Dutch messages, and says so if they could not be had.
#[component]
fn Coming() -> Element {
    let texts = use_texts();
    match use_dutch() {
        Dutch::Here(_) => rsx! {},
        Dutch::Coming => rsx! {
            span { role: "status", {texts.get("wait")} }
        },
        Dutch::Failed(again) => rsx! {
            button { class: "plain", r#type: "button", onclick: move |_| again.call(()), {texts.get("helper-dutch-failed")} }
        },
    }
}

/// That it is another day than today, and the way back.
#[component]
fn Day() -> Element {
    let (texts, state) = (use_texts(), use_state());
    let date = Value::Text(texts.date(PartialDate::Day(state.today)));
    rsx! {
        div { class: "notice wait", role: "status",
            p { strong { {texts.with("helper-day-is", &[("date", date)])} } }
            p { {texts.get("helper-day-rules")} }
            label { class: "form-box",
                input {
                    r#type: "checkbox",
                    checked: state.read().mode.stays,
                    onchange: move |event| switch(state, |mode| mode.stays = event.checked()),
                }
                {texts.get("helper-day-stays")}
            }
            button {
                class: "secondary",
                r#type: "button",
                onclick: move |_| switch(state, |mode| (mode.day, mode.stays) = (None, false)),
                {texts.get("helper-day-back")}
            }
        }
    }
}

/// The day that everything is judged on, to choose.
#[component]
pub fn ChooseDay() -> Element {
    let (texts, state) = (use_texts(), use_state());
    let mut typed = use_signal(|| state.today.to_string());
    let mut wrong = use_signal(|| false);
    let [min, max] = mode::days();
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let day = mode::day(&typed.read());
        wrong.set(day.is_none());
        if day.is_none() {
            platform::focus("helper-day");
        }
        if let Some(day) = day {
            switch(state, |mode| mode.day = Some(day).filter(|day| *day != platform::today()));
        }
    };
    rsx! {
        form { class: "part", novalidate: true, onsubmit: submit,
            div { class: "field",
                label { r#for: "helper-day", {texts.get("helper-day-label")} }
                input {
                    id: "helper-day",
                    r#type: "date",
                    min,
                    max,
                    initial_value: "{typed}",
                    aria_invalid: wrong().then_some("true"),
                    aria_describedby: if wrong() { "helper-day-wrong" } else { "helper-day-hint" },
                    oninput: move |event| typed.set(event.value()),
                }
            }
            p { id: "helper-day-hint", class: "small", {texts.get("helper-day-hint")} }
            if wrong() {
                p { id: "helper-day-wrong", class: "notice stop", role: "alert", {texts.get("helper-day-wrong")} }
            }
            button { class: "secondary", r#type: "submit", {texts.get("helper-day-set")} }
        }
    }
}

/// The way out: the visitor's own app, and nothing switched on any more.
#[component]
pub fn Leave() -> Element {
    let texts = use_texts();
    let address = ["/", texts.language().tag()].concat();
    rsx! {
        p {
            // The visitor's app is another program, so the browser goes there by itself.
            a {
                class: "plain",
                href: address,
                onclick: move |_| platform::erase_mode(),
                {icon("x")}
                {texts.get("helper-leave")}
            }
        }
    }
}
