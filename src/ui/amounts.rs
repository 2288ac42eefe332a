//! How much the remigration benefit was in the newest table that could be read, and what was taken off.

use dioxus::prelude::*;

use super::state::{Loaded, load, use_state, use_texts};
use crate::assets;
use crate::text::Text;
use crate::texts::Texts;
use i18n::{Value, without_isolates};
use law::amounts::{Amounts, Category, Figures, once_a_year};
use law::facts::FactId;
use law::situation::Situation;

/// The part of the answer with the figures; the tables are loaded for it.
#[component]
pub fn AmountsPart() -> Element {
    let texts = use_texts();
    let state = use_state();
    let loaded = use_callback(move |loaded: Loaded| {
        let text = loaded.files.and_then(|files| files.into_iter().next());
        let amounts = text.and_then(|text| Amounts::parse(&text).ok());
        state.change(|session| session.amounts = Some(amounts));
    });
    let start = move || load(vec![assets::amounts_path()], loaded);
    use_hook(start);
    let session = state.read();
    let amounts = match &session.amounts {
        None => return rsx! { p { role: "status", {texts.get("amount-loading")} } },
        Some(None) => {
            return rsx! {
                div { class: "notice stop", role: "alert",
                    p { {texts.get("amount-failed")} }
                    button { class: "secondary", onclick: move |_| start(), {texts.language().load_failed().1} }
                }
            };
        }
        Some(Some(amounts)) => amounts,
    };
    let facts = session.answers.facts();
    let figures = amounts.figures(&Situation::on_day(&facts, state.today));
    let category = facts.country(FactId::Destination).and_then(|country| amounts.category(country));
    let lines = match (figures, category) {
        (Some(figures), Some(category)) => told(&texts, &figures, category),
        _ => vec![texts.get("amount-not-listed")],
    };
    rsx! {
        section { class: "plain-card amounts",
            {lines.into_iter().map(paragraph)}
        }
        section { class: "part",
            h2 { {texts.get("amount-deduction")} }
            p { {texts.attribute("amount-deduction", "text", &[])} }
        }
        p {
            strong { {texts.get("amount-today")} }
        }
    }
}

fn paragraph(text: Text) -> Element {
    rsx! {
        p { {text} }
    }
}

/// The figures in sentences, the amount itself first.
fn told(texts: &Texts, figures: &Figures, category: Category) -> Vec<Text> {
    let with = |id, cents, from| {
        let (amount, date) = (euros(texts, cents), texts.date(from));
        let category = category.letter().to_string();
        texts.with(id, &[("amount", amount.into()), ("date", date.into()), ("category", category.into())])
    };
    let from = figures.gross.from.into();
    let mut lines = vec![with("amount-was", figures.gross.cents, from)];
    if figures.benefits > 0 {
        lines.push(with("amount-taken-off", figures.benefits, from));
        lines.push(with(if figures.payable == 0 { "amount-nil" } else { "amount-left" }, figures.payable, from));
    }
    if once_a_year(figures.payable) {
        lines.push(texts.get("amount-once-a-year"));
    }
    lines.push(match figures.allowance {
        Some(allowance) => with("amount-allowance", allowance.cents, allowance.from.into()),
        None => texts.get("amount-no-allowance"),
    });
    lines.push(texts.get("amount-gross"));
    lines.push(with("amount-table-day", figures.gross.cents, from));
    lines
}

/// Cents as people write an amount, in one piece: with each number set apart, the two would change places among words
/// that run from right to left.
fn euros(texts: &Texts, cents: u32) -> String {
    let parts =
        [("euros", Value::Text((cents / 100).to_string())), ("cents", Value::Text(format!("{:02}", cents % 100)))];
    without_isolates(&texts.with("amount-euros", &parts)).replace(' ', "\u{a0}")
}
