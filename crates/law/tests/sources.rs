//! That a page is the same thing wherever somebody meets it: an address has one name, one day, and is as sure on every
//! screen.

use std::collections::BTreeMap;

use law::amounts::{AMOUNTS, STATE_PENSION_SOURCES};
use law::provision::{Provision, Shown, Source, Sure};
use law::{away, events, keep, left, plan};

/// Pages on which two statements rest that are not equally sure, with how sure, in the order of [`Sure`].
const TWO_STATEMENTS: [(&str, &[Sure]); 1] = [
    // Regulation 883/2004 is a text with articles: that one may look for work abroad stands in article 64; that one stays
    // insured meanwhile is concluded from article 11(3).
    ("eur-lex.europa.eu/eli/reg/2004/883/oj", &[Sure::Older, Sure::Derived]),
];

/// The sources of a provision, of its rules, and of the letters that they show.
fn sources_of(provision: &'static Provision) -> impl Iterator<Item = &'static Source> {
    let rules = provision.rules.iter().flat_map(|rule| {
        let letter: &[Source] = match rule.then.shows {
            Some(Shown::Letter(letter)) => letter.sources,
            _ => &[],
        };
        rule.then.sources.iter().chain(letter)
    });
    provision.sources.iter().chain(rules)
}

/// All sources around the Act, with the code of what rests on them.
fn sources() -> impl Iterator<Item = (&'static str, &'static Source)> {
    let lists = keep::ALL.iter().chain(away::ALL).chain(events::ALL).copied();
    let provisions = lists.chain(plan::all()).chain([&left::SHARE, &AMOUNTS]);
    let all = provisions.flat_map(|provision| sources_of(provision).map(|source| (provision.code, source)));
    all.chain(STATE_PENSION_SOURCES.iter().map(|source| ("state-pension", source)))
}

/// An address without what can differ for the same page.
fn page(address: &str) -> String {
    let address = address.trim_start_matches("https://").trim_start_matches("http://");
    address.trim_start_matches("www.").trim_end_matches('/').to_string()
}

/// What a page looks like: its name, its day, how sure it is, and the code of what rests on it.
type Look<'a> = (String, &'a str, Option<Sure>, &'a str);

/// The pages that do not look the same everywhere, each with what they look like and by which code.
fn differing<'a>(sources: impl Iterator<Item = (&'a str, &'a Source)>) -> Vec<String> {
    let mut looks: BTreeMap<String, Vec<Look<'_>>> = BTreeMap::new();
    for (code, source) in sources {
        // An article is as sure as what is said of it: read in it, or concluded from it.
        let sure = matches!(source, Source::Page { .. }).then_some(source.sure());
        let look = (source.name(), source.day(), sure, code);
        let known = looks.entry(page(&source.address())).or_default();
        if !known.iter().any(|other| (&other.0, other.1, other.2) == (&look.0, look.1, look.2)) {
            known.push(look);
        }
    }
    looks.retain(|address, looks| {
        let listed = TWO_STATEMENTS.iter().find(|(listed, _)| listed == address).map_or(&[][..], |(_, sures)| sures);
        let one_name = looks.iter().all(|look| (&look.0, look.1) == (&looks[0].0, looks[0].1));
        let as_listed =
            looks.len() == listed.len() && listed.iter().all(|sure| looks.iter().any(|look| look.2 == Some(*sure)));
        // What is listed must differ so, or the list is old.
        if listed.is_empty() { looks.len() > 1 } else { !(one_name && as_listed) }
    });
    looks.iter().map(|(address, looks)| format!("{address}: {looks:?}")).collect()
}

#[test]
fn a_page_has_one_name_one_day_and_is_as_sure_everywhere() {
    assert!(sources().count() > 300, "{}", sources().count());
    assert_eq!(differing(sources()), [""; 0]);
    for (address, _) in TWO_STATEMENTS {
        assert!(sources().any(|(_, source)| page(&source.address()) == address), "{address} is not used");
    }
}

#[test]
fn a_page_that_differs_in_one_of_them_is_noticed() {
    const FIRST: Source = Source::page("svb.nl", "https://www.svb.nl/page/", "2022", Sure::Older);
    let others = [
        ("name", Source::page("SVB", "https://www.svb.nl/page/", "2022", Sure::Older), 1),
        ("day", Source::page("svb.nl", "https://www.svb.nl/page/", "", Sure::Older), 1),
        ("sure", Source::page("svb.nl", "https://www.svb.nl/page/", "2022", Sure::Verified), 1),
        ("address", Source::page("svb.nl", "http://svb.nl/page", "2022", Sure::Verified), 1),
        ("another", Source::page("svb.nl", "https://svb.nl/other", "2022", Sure::Verified), 0),
        ("same", Source::page("svb.nl", "https://svb.nl/page", "2022", Sure::Older), 0),
    ];
    for (what, other, expected) in others {
        assert_eq!(differing([("one", &FIRST), ("two", &other)].into_iter()).len(), expected, "{what}");
    }
}
