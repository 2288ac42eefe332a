//! How much the remigration benefit was in the newest table that could be read, and what was taken off; and how much a full
//! state pension was, as an example.

use dioxus::prelude::*;

use super::state::{Loaded, load, use_state, use_texts};
use crate::assets;
use crate::text::Text;
use crate::texts::Texts;
use i18n::{Value, without_isolates};
use law::amounts::{Amounts, Category, Figures, StatePension, once_a_year};
use law::date::PartialDate;
use law::facts::FactId;
use law::left::{Example, Share};
use law::situation::Situation;

/// Loads the tables of amounts, and shows what is made of them.
fn with_amounts(show: &dyn Fn(&Amounts) -> Element) -> Element {
    let texts = use_texts();
    let state = use_state();
    let loaded = use_callback(move |loaded: Loaded| {
        let text = loaded.files.and_then(|files| files.into_iter().next());
        let amounts = text.and_then(|text| Amounts::parse(&text).ok());
        state.change(|session| session.amounts = Some(amounts));
    });
    let start = move || load(vec![assets::amounts_path()], loaded);
    use_hook(start);
    match &state.read().amounts {
        None => rsx! { p { role: "status", {texts.get("amount-loading")} } },
        Some(None) => rsx! {
            div { class: "notice stop", role: "alert",
                p { {texts.get("amount-failed")} }
                button { class: "secondary", onclick: move |_| start(), {texts.language().load_failed().1} }
            }
        },
        Some(Some(amounts)) => show(amounts),
    }
}

/// The part of the answer with the figures; the tables are loaded for it.
#[component]
pub fn AmountsPart() -> Element {
    let texts = use_texts();
    let state = use_state();
    with_amounts(&|amounts| {
        let facts = state.read().answers.facts();
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
    })
}

/// A full state pension as the example of one day, and a share of it in round figures.
#[component]
pub fn PensionExample(share: Option<Share>, of: Example) -> Element {
    let texts = use_texts();
    with_amounts(&|amounts| {
        let lines = amounts.state_pension.map(|pension| example(&texts, pension, share, of)).unwrap_or_default();
        rsx! {
            section { class: "plain-card amounts",
                h2 { {texts.get("left-example")} }
                {lines.into_iter().map(paragraph)}
            }
        }
    })
}

/// The example in sentences.
fn example(texts: &Texts, pension: StatePension, share: Option<Share>, of: Example) -> Vec<Text> {
    let mut lines = Vec::new();
    let date = PartialDate::Month(pension.from.year(), pension.from.month());
    let single = ("left-example-alone", pension.single);
    let partner = ("left-example-partner", pension.partner);
    let named = match of {
        Example::Single => vec![single],
        Example::Partner => vec![partner],
        Example::Both => vec![single, partner],
        Example::PartnerForAll => vec![("left-example-there", pension.partner)],
    };
    for (id, cents) in named {
        let amount = euros(texts, cents);
        lines.push(texts.with(id, &[("date", texts.date(date).into()), ("amount", amount.into())]));
        if let Some(share) = share.filter(|share| share.most > 0 && share.least < 100) {
            let id = if share.is_one() { "left-example-share" } else { "left-example-range" };
            let of = |percent: u8| Value::Text(round_euros(texts, cents * u32::from(percent) / 100));
            lines.push(texts.with(id, &[("least", of(share.least)), ("most", of(share.most))]));
        }
    }
    lines.push(texts.get("left-example-note"));
    lines
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

/// An amount to the nearest ten euros: nothing more exact is known of it.
fn round_euros(texts: &Texts, cents: u32) -> String {
    let euros = Value::Text(((cents + 500) / 1000 * 10).to_string());
    without_isolates(&texts.with("left-euros", &[("euros", euros)])).replace(' ', "\u{a0}")
}
