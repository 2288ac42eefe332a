//! Brochures for a waiting room: all conditions of the Act, and all schemes around it, to read and to print, in a language
//! and in Dutch beside it.

use dioxus::prelude::*;
use i18n::{Language, Value};
use law::act::Citation;
use law::code::Code;
use law::keep;
use law::provision::{Contact, Provision, Source};
use law::remigration::{CHECKED, REMIGRATION};
use remigratiewijzer::texts::Texts;
use remigratiewijzer::ui::shared::{Block, Look, numbers, pair, sources as sources_in_a_row};
use strum::VariantArray;

use crate::Page;
use crate::reference::{LAW, around};
use crate::words::texts;

/// The ends of their addresses, which are the messages of their titles too.
pub(crate) const ALL: [&str; 2] = ["brochure-act", "brochure-schemes"];
/// How many sources of one scheme are named.
const SOURCES: usize = 4;

/// The brochures in a language.
pub fn pages(language: Language) -> Vec<Page> {
    let own = texts(language);
    let dutch = (!language.is_dutch()).then(|| texts(Language::SOURCE));
    let page = |(id, blocks): (&str, fn(&Texts) -> Vec<Block>)| {
        let beside = dutch.as_ref().map(blocks).unwrap_or_default();
        let mut beside = beside.into_iter();
        let pairs = blocks(&own).into_iter().map(|block| pair(language, block, beside.next()));
        let inside = rsx! {
            p { class: "on-screen small", {own.get("pages-print")} }
            section { class: if dutch.is_some() { "paper" } else { "paper alone" }, {pairs} }
        };
        around(&own, [LAW, "/", id].concat(), &own.get(id), &own.get(&[id, "text"].join("-")), inside)
    };
    let blocks: [fn(&Texts) -> Vec<Block>; 2] = [act, schemes];
    ALL.into_iter().zip(blocks).map(page).collect()
}

fn opening(texts: &Texts, id: &str, decides: &str) -> Block {
    let lead = (Look::Lead, texts.get(&[id, "text"].join("-")));
    vec![(Look::Title, texts.get(id)), lead, (Look::Plain, texts.get(decides))]
}

/// Every condition: what the Act says, and its articles.
fn act(texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![opening(texts, "brochure-act", "svb-decides")];
    blocks.extend((1..).zip(REMIGRATION.conditions).map(|(number, condition): (usize, _)| {
        let rule = texts.get(&["law", condition.id.code(), "rule"].join("-"));
        let articles: Vec<String> = condition.citations.iter().map(Citation::to_string).collect();
        let law =
            [("act", "Remigratiewet".into()), ("article", articles.join(", ").trim_start_matches("art. ").into())];
        let rule = texts.text([&number.to_string(), ". ", &rule].concat());
        vec![(Look::Plain, rule), (Look::Small, texts.with("source-law", &law))]
    }));
    let calls = [Contact::Svb, Contact::SvbRemigration, Contact::JuridischLoket];
    ending(texts, blocks, &calls)
}

/// Every scheme: what is sure, all that can follow, and what to ask.
fn schemes(texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![opening(texts, "brochure-schemes", "provision-no-decision")];
    blocks.extend(keep::ALL.iter().map(|scheme| of_scheme(texts, scheme)));
    ending(texts, blocks, Contact::VARIANTS)
}

fn of_scheme(texts: &Texts, scheme: &Provision) -> Block {
    let id = ["keep", scheme.code].join("-");
    let attribute = |name: &str| texts.attribute(&id, name, &[]);
    let mut block = vec![(Look::Name, texts.get(&id))];
    block.extend(attribute("sure").map(|sure| (Look::Plain, sure)));
    block.push((Look::Plain, texts.get("pages-possible")));
    let mut codes: Vec<&str> = Vec::new();
    let mut sources: Vec<&Source> = Vec::new();
    for then in scheme.rules.iter().map(|rule| &rule.then) {
        sources.extend(then.sources);
        let sentence = texts.get(&[&id, then.code].join("-"));
        let told = block.iter().any(|(_, text)| *text == sentence);
        if !codes.contains(&then.code) && !told {
            codes.push(then.code);
            block.push((Look::Item, sentence));
        }
    }
    block.extend(attribute("ask").map(|ask| (Look::Do, ask)));
    sources.extend(scheme.sources);
    let laws = sources.into_iter().filter(|source| matches!(source, Source::Law { .. })).take(SOURCES);
    block.push((Look::Small, sources_in_a_row(texts, laws)));
    block
}

/// The ones to call, and how old it is.
fn ending(texts: &Texts, mut blocks: Vec<Block>, calls: &[Contact]) -> Vec<Block> {
    blocks.push(vec![(Look::Part, texts.get("pages-numbers"))]);
    blocks.extend(numbers(texts, calls));
    let rules = texts.with("about-law", &[("date", Value::Text(texts.date(CHECKED.into())))]);
    let mut last = vec![(Look::Small, rules)];
    last.extend(texts.state().map(|state| (Look::Small, state)));
    blocks.push(last);
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use i18n::without_isolates;

    #[test]
    fn every_language_has_the_same_blocks_with_the_same_kinds_of_lines() {
        let shape = |blocks: Vec<Block>| -> Vec<Vec<Look>> {
            let small = |look: &Look| *look != Look::Small;
            blocks.iter().map(|block| block.iter().map(|(look, _)| *look).filter(small).collect()).collect()
        };
        for language in Language::all() {
            let (own, dutch) = (texts(language), texts(Language::SOURCE));
            assert_eq!(shape(act(&own)), shape(act(&dutch)), "{language}");
            assert_eq!(shape(schemes(&own)).len(), shape(schemes(&dutch)).len(), "{language}");
        }
    }

    #[test]
    fn the_brochures_hold_every_condition_and_every_scheme_with_dutch_beside() {
        let conditions = || REMIGRATION.conditions.iter().map(|one| ["law", one.id.code(), "rule"].join("-"));
        let schemes = || keep::ALL.iter().map(|one| ["keep", one.code].join("-"));
        for page in crate::drawn().iter().filter(|page| ALL.iter().any(|id| page.path.ends_with(id))) {
            let ids: Vec<String> =
                if page.path.ends_with("act") { conditions().collect() } else { schemes().collect() };
            // Latin words in a line from right to left stand in elements of their own.
            let own = (page.language.direction() == "ltr").then(|| texts(page.language));
            let beside = (!page.language.is_dutch()).then(|| texts(Language::SOURCE));
            for texts in own.into_iter().chain(beside) {
                for id in &ids {
                    let begin: String = without_isolates(&texts.get(id)).chars().take(20).collect();
                    let begin = begin.trim_end().replace('\'', "&#39;");
                    assert!(page.html.contains(&begin), "{}: {begin}", page.address());
                }
            }
            assert!(page.html.contains("088 949 40 00") && !page.html.contains('['), "{}", page.address());
        }
    }
}
