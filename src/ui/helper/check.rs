//! A file of cases, judged on the device: how far it is, a table of what came out, and the answers as a file. Nothing of it
//! leaves the device, and nothing is kept.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::calendar;
use crate::platform::{self, FileError};
use crate::text::Text;
use crate::texts::Texts;
use crate::ui::parts::{fold, heading, icon, top};
use crate::ui::route::Screen;
use crate::ui::state::{State, use_state, use_texts};
use cases::check::{Row, Steps, Stopped};
use i18n::Value;
use law::act::ConditionId;
use law::code::Code;

/// The largest file, in millions of bytes: its text and the answers are in memory together.
const MOST: u32 = 10;
/// How many cases are judged before the page is drawn anew.
const STEP: usize = 500;
/// How many rows the table shows; a phone would stand still over many more.
const SHOWN: usize = 200;
/// The id of the field.
const FIELD: &str = "cases-file";
/// What a file looks like: the codes of the format, which are no words of a screen.
const EXAMPLE: &str = include_str!("example.json");
/// The same as a table.
const TABLE: &str = include_str!("../../../examples/table/cases.csv");

/// How far a check is.
#[derive(Clone, Default)]
enum Stage {
    /// No file was chosen.
    #[default]
    None,
    /// It is judged: how much of a hundred.
    Busy(usize),
    /// Somebody stopped it.
    Halted,
    /// It was judged to its end; the address of the file of answers, and its name.
    Done(Rc<str>, &'static str),
    /// Something is wrong in it.
    Wrong(Stopped),
    /// It could not be read.
    Unread(FileError),
}

/// What there is to show.
#[derive(Clone, Default)]
struct Shown {
    stage: Stage,
    cases: u64,
    not_met: u64,
    rows: Vec<Row>,
}

/// Reads the chosen file and judges it, step by step.
async fn judge(state: State, mut shown: Signal<Shown>) {
    shown.set(Shown { stage: Stage::Busy(0), ..Shown::default() });
    let text = match platform::read_file(FIELD, MOST * 1_000_000).await {
        Ok(text) => text,
        Err(error) => return shown.write().stage = Stage::Unread(error),
    };
    let mut steps = Steps::new(text, state.today);
    loop {
        // The page draws, and hears whether to stop.
        platform::pause().await;
        if !matches!(shown.peek().stage, Stage::Busy(_)) {
            return;
        }
        let step = steps.step(STEP);
        let count = steps.count();
        let mut now = shown.write();
        (now.cases, now.not_met) = (count.cases, count.not_met);
        match step {
            Ok(rows) if rows.is_empty() => {
                let name = if steps.is_table() { "answers.csv" } else { "answers.json" };
                now.stage = Stage::Done(platform::file_address(steps.results().unwrap_or_default()).into(), name);
                return;
            }
            Ok(rows) => {
                now.stage = Stage::Busy(steps.percent());
                // What came out otherwise is shown before all else.
                let (other, same): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.difference.is_some());
                let at = now.rows.iter().filter(|row| row.difference.is_some()).count();
                now.rows.splice(at..at, other);
                now.rows.extend(same);
                now.rows.truncate(SHOWN);
            }
            Err(stopped) => {
                now.stage = Stage::Wrong(stopped);
                return;
            }
        }
    }
}

/// The screen.
#[component]
pub fn CheckPage() -> Element {
    let (texts, state) = (use_texts(), use_state());
    let mut shown = use_signal(Shown::default);
    let begin = move |_| {
        spawn(judge(state, shown));
    };
    let example = rsx! {
        pre { class: "example", dir: "ltr", tabindex: "0", translate: "no", {EXAMPLE} }
    };
    let table_example = rsx! {
        p { {texts.get("helper-check-table-text")} }
        pre { class: "example", dir: "ltr", tabindex: "0", translate: "no", {TABLE} }
        a { class: "secondary", href: calendar::data("text/csv", TABLE), download: "cases.csv",
            {icon("file-text")}
            {texts.get("helper-check-example")}
        }
    };
    let busy = matches!(shown.read().stage, Stage::Busy(_));
    rsx! {
        {top(&texts, Screen::Start, "back", None)}
        {heading(texts.get("helper-check"), None)}
        p { {texts.get("helper-check-text")} }
        p { class: "notice wait", {texts.get("helper-check-names")} }
        {fold("file-text", texts.get("helper-check-table"), table_example)}
        {fold("file-text", texts.get("helper-check-form"), example)}
        div { class: "field",
            label { r#for: FIELD, {texts.get("helper-check-file")} }
            input { id: FIELD, r#type: "file", accept: ".json,.csv,application/json,text/csv", disabled: busy, onchange: begin }
        }
        div { id: "helper-check", role: "status", {stage(&texts, &shown.read())} }
        if busy {
            button {
                class: "secondary",
                r#type: "button",
                onclick: move |_| shown.write().stage = Stage::Halted,
                {texts.get("helper-check-stop")}
            }
        }
        if let Stage::Done(address, name) = &shown.read().stage {
            a { class: "main", href: "{address}", download: "{name}",
                {texts.get("helper-check-save")}
            }
        }
        if !shown.read().rows.is_empty() {
            {table(&texts, &shown.read())}
        }
    }
}

fn number(count: u64) -> Value {
    Value::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// How far it is, in words.
fn stage(texts: &Texts, shown: &Shown) -> Element {
    let count = ("number", number(shown.cases));
    let says = |text: Text| rsx! { p { strong { {text} } } };
    let stop = |text: Text, more: Element| {
        rsx! {
            div { class: "notice stop", role: "alert",
                strong { {text} }
                {more}
            }
        }
    };
    match &shown.stage {
        Stage::None => rsx! {},
        Stage::Busy(percent) => {
            let percent = i64::try_from(*percent).unwrap_or_default();
            rsx! {
                progress { max: "100", value: percent, aria_label: texts.get("helper-check-file") }
                {says(texts.with("helper-check-busy", &[("percent", Value::Number(percent)), count]))}
            }
        }
        Stage::Halted => says(texts.with("helper-check-stopped", &[count])),
        Stage::Done(..) => says(texts.with("helper-check-done", &[count, ("other", number(shown.not_met))])),
        Stage::Wrong(Stopped { line, column, sentence }) => {
            let line = ("line", Value::Number(i64::try_from(*line).unwrap_or(i64::MAX)));
            let more = rsx! {
                // What the format wants is English, like its words.
                p { lang: "en", dir: "ltr", translate: "no", {Text::from(&**sentence)} }
                p { {texts.with("helper-check-before", &[count])} }
            };
            let place = match column {
                Some(column) => texts.with("helper-check-column", &[line, ("column", Value::from(&**column))]),
                None => texts.with("helper-check-fault", &[line]),
            };
            stop(place, more)
        }
        Stage::Unread(FileError::TooLarge) => {
            stop(texts.with("helper-check-large", &[("most", Value::Number(MOST.into()))]), rsx! {})
        }
        Stage::Unread(FileError::Unreadable) => stop(texts.get("helper-check-unread"), rsx! {}),
    }
}

/// A code of the format, in words if there are some.
fn verdict(texts: &Texts, row: &Row) -> Text {
    let id = match row.outcome.as_str() {
        "not_concerned" => "event-not-concerned".to_string(),
        "open" => "provision-open".to_string(),
        code if row.scheme.is_empty() || row.scheme == "remigration" => ["verdict", &code.replace('_', "-")].join("-"),
        code => ["effect", code].join("-"),
    };
    if texts.has(&id) { texts.get(&id) } else { texts.text(row.outcome.clone()) }
}

/// A condition by its name; the key of a fact as it is.
fn reason(texts: &Texts, code: &str) -> String {
    match ConditionId::from_code(code) {
        Some(_) => texts.get(&["law", code, "open"].join("-")).into(),
        None => code.to_string(),
    }
}

fn table(texts: &Texts, shown: &Shown) -> Element {
    let rows = shown.rows.iter().map(|row| {
        let why: Vec<String> = row.why.iter().map(|code| reason(texts, code)).collect();
        let scheme = if row.scheme.is_empty() { String::new() } else { [" · ", &row.scheme].concat() };
        rsx! {
            tr { key: "{row.id}", class: if row.difference.is_some() { "other" },
                th { scope: "row", bdi { {Text::from(&*[&row.id, &*scheme].concat())} } }
                td { {verdict(texts, row)} }
                td { {texts.list(&why)} }
                td { lang: "en", dir: "ltr",
                    if let Some(difference) = &row.difference {
                        {icon("x")}
                        {Text::from(&**difference)}
                    }
                }
            }
        }
    });
    let heads = ["helper-check-id", "helper-check-outcome", "helper-check-why", "helper-check-other"];
    rsx! {
        if shown.cases > SHOWN as u64 {
            p { class: "small", {texts.with("helper-check-first", &[("most", number(SHOWN as u64))])} }
        }
        div { class: "table", tabindex: "0", role: "region", aria_label: texts.get("helper-check-outcome"),
            table {
                thead {
                    tr {
                        for head in heads {
                            th { scope: "col", {texts.get(head)} }
                        }
                    }
                }
                tbody { {rows} }
            }
        }
    }
}
