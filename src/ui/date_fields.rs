//! Day, month and year as three labelled fields; day and month may stay empty.

use dioxus::prelude::*;

use super::draft::Draft;
use crate::text::Text;
use crate::texts::Texts;
use interview::validate::Field;

/// The three fields. `at` is the field that has a problem.
pub fn date_fields(texts: &Texts, draft: Signal<Draft>, at: Option<Field>) -> Element {
    let fields = [
        (Field::Day, "day", "date-day", "2"),
        (Field::Month, "month", "date-month", "2"),
        (Field::Year, "year", "date-year", "4"),
    ];
    rsx! {
        fieldset { class: "date", aria_labelledby: "heading", aria_describedby: "date-hint",
            for (field, id, label, digits) in fields {
                {date_field(draft, field, id, texts.get(label), digits, at == Some(field))}
            }
            p { id: "date-hint", class: "small", {texts.get("date-hint")} }
        }
    }
}

fn date_field(
    draft: Signal<Draft>,
    field: Field,
    id: &'static str,
    label: Text,
    digits: &'static str,
    wrong: bool,
) -> Element {
    let mut draft = draft;
    let value = draft.read().part(field).clone();
    rsx! {
        div { class: "field",
            label { r#for: id, {label} }
            input {
                id,
                class: "digits-{digits}",
                r#type: "text",
                inputmode: "numeric",
                autocomplete: "off",
                maxlength: digits,
                value,
                aria_invalid: wrong.then_some("true"),
                aria_describedby: if wrong { "problem" } else { "date-hint" },
                oninput: move |event| *draft.write().part_mut(field) = event.value(),
            }
        }
    }
}
