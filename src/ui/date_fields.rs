//! Day, month and year as three labelled fields; day and month may stay empty.

use dioxus::prelude::*;

use super::question::Draft;
use super::state::use_texts;
use crate::interview::validate::Field;

/// The three fields. `at` is the field that has a problem.
#[component]
pub fn DateFields(draft: Signal<Draft>, at: Option<Field>) -> Element {
    let texts = use_texts();
    let mut draft = draft;
    let shown = draft.read().clone();
    rsx! {
        fieldset { class: "date", aria_labelledby: "heading", aria_describedby: "date-hint",
            DateField {
                id: "day",
                label: texts.get("date-day"),
                value: shown.day,
                autocomplete: "off",
                length: "2",
                wrong: at == Some(Field::Day),
                oninput: move |text| draft.write().day = text,
            }
            DateField {
                id: "month",
                label: texts.get("date-month"),
                value: shown.month,
                autocomplete: "off",
                length: "2",
                wrong: at == Some(Field::Month),
                oninput: move |text| draft.write().month = text,
            }
            DateField {
                id: "year",
                label: texts.get("date-year"),
                value: shown.year,
                autocomplete: "off",
                length: "4",
                wrong: at == Some(Field::Year),
                oninput: move |text| draft.write().year = text,
            }
            p { id: "date-hint", class: "small", {texts.get("date-hint")} }
        }
    }
}

#[component]
fn DateField(
    id: &'static str,
    label: String,
    value: String,
    autocomplete: &'static str,
    length: &'static str,
    wrong: bool,
    oninput: EventHandler<String>,
) -> Element {
    rsx! {
        div { class: "field",
            label { r#for: id, "{label}" }
            input {
                id,
                class: "number digits-{length}",
                r#type: "text",
                inputmode: "numeric",
                autocomplete,
                maxlength: length,
                value,
                aria_invalid: wrong.then_some("true"),
                aria_describedby: if wrong { "problem" } else { "date-hint" },
                oninput: move |event| oninput.call(event.value()),
            }
        }
    }
}
