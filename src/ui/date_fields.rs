//! Day, month and year as three labelled fields; day and month may stay empty.

use dioxus::prelude::*;

use super::draft::Draft;
use crate::text::Text;
use crate::texts::Texts;
use interview::validate::Field;

/// The three fields. `at` is the field that has a problem.
pub fn date_fields(texts: &Texts, draft: Signal<Draft>, at: Option<Field>) -> Element {
    let fields = FIELDS.map(|(field, id, label, digits)| {
        let wrong = at == Some(field);
        let about = if wrong { "problem" } else { "date-hint" };
        date_field(draft, field, (id.into(), texts.get(label), digits), (wrong, about.into()), None)
    });
    rsx! {
        fieldset { class: "date", aria_labelledby: "heading", aria_describedby: "date-hint",
            {fields.into_iter()}
            p { id: "date-hint", class: "small", {texts.get("date-hint")} }
        }
    }
}

/// The three, each with its id, the message of its label and how many digits it has.
pub const FIELDS: [(Field, &str, &str, &str); 3] = [
    (Field::Day, "day", "date-day", "2"),
    (Field::Month, "month", "date-month", "2"),
    (Field::Year, "year", "date-year", "4"),
];

/// One of them; `about` is the id of what is said about it, `done` is called when it is left with something else in it.
pub fn date_field(
    draft: Signal<Draft>,
    field: Field,
    (id, label, digits): (String, Text, &'static str),
    (wrong, about): (bool, String),
    done: Option<Callback<()>>,
) -> Element {
    let mut draft = draft;
    let value = draft.read().part(field).clone();
    rsx! {
        div { class: "field",
            label { r#for: id.clone(), {label} }
            input {
                id,
                class: "digits-{digits}",
                r#type: "text",
                inputmode: "numeric",
                autocomplete: "off",
                maxlength: digits,
                initial_value: value,
                aria_invalid: wrong.then_some("true"),
                aria_describedby: about,
                oninput: move |event| *draft.write().part_mut(field) = event.value(),
                onchange: move |_| if let Some(done) = done { done.call(()) },
            }
        }
    }
}
