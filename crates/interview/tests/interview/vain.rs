//! What was answered with "I don't know" makes other questions useless, and they are not asked.

use interview::Journey;

use super::replay::{asked, replay};
use super::written;

/// Whether each of these questions is asked of the base person, with these answers.
#[track_caller]
fn expect(table: &[(&str, &str)], questions: &[&str], expected: bool) {
    let answers = replay(Journey::Applied, true, table);
    for slug in questions {
        assert_eq!(asked(&answers, slug), expected, "{slug} after\n{}", written::all(&answers));
    }
}

#[test]
fn without_the_day_of_the_application_no_time_up_to_it_can_be_counted() {
    let counted = ["residence-since", "benefit-since-1", "benefit-loan-1"];
    expect(&[], &counted, true);
    expect(&[("application-received", "?")], &counted, false);
    // The age on coming to the Netherlands can be counted without it.
    expect(&[("application-received", "?")], &["birth-date", "settled-in-nl"], true);
    expect(&[("application-received", "?"), ("settled-in-nl", "?")], &["birth-date"], false);
    // That there was no benefit at all decides whatever the day.
    expect(&[("application-received", "?"), ("benefit-1", "none")], &["benefit-1", "benefit-2"], true);
}

#[test]
fn without_the_day_of_coming_to_the_netherlands_no_refugee_can_be_told_apart() {
    let asylum = ["family-reunification-with-asylum-holder", "asylum-permit-received"];
    let dutch = ("nationalities", "NL+TR");
    expect(&[("settled-in-nl", "?"), dutch, ("asylum-permit", "yes")], &asylum, false);
    // From a country that is no target country this still decides: "no" to all of it is a sure no.
    let syrian = [("birth-country", "SY"), ("nationalities", "SY"), ("asylum-permit", "no"), ("settled-in-nl", "?")];
    expect(&syrian, &["asylum-permit", "family-reunification-with-asylum-holder"], true);
}

#[test]
fn without_a_destination_the_papers_of_a_refugee_decide_nothing() {
    expect(&[("destination", "?")], &["asylum-permit"], false);
    expect(&[("destination", "?"), ("nationalities", "NL")], &["permit"], false);
    let syrian = [("birth-country", "SY"), ("nationalities", "SY"), ("destination", "?")];
    expect(&syrian, &["asylum-permit"], true);
}

#[test]
fn a_temporary_purpose_is_not_asked_where_it_cannot_settle_the_residence() {
    expect(&[("residence-since", "?"), ("permit", "?")], &["temporary-purpose"], false);
    expect(&[("residence-since", "?")], &["temporary-purpose"], true);
}

#[test]
fn a_benefit_of_which_the_first_day_is_unknown_is_not_asked_until_when() {
    let short = ("benefit-since-1", "2024-05-01");
    let second = ("benefit-2", "participatiewet");
    expect(&[short, second, ("benefit-since-2", "2020-01-01")], &["benefit-until-2"], true);
    let unknown = [short, second, ("benefit-since-2", "?"), ("benefit-loan-2", "no")];
    expect(&unknown, &["benefit-until-2", "benefit-3"], false);
    // One that was a loan does not count, and what came before it may.
    let loan = [short, second, ("benefit-since-2", "?"), ("benefit-loan-2", "yes")];
    expect(&loan, &["benefit-loan-2", "benefit-3"], true);
    expect(&[("benefit-since-1", "?"), ("benefit-loan-1", "?")], &["benefit-2"], false);
}

#[test]
fn who_had_no_more_benefits_is_not_asked_for_another_one() {
    let table = [("benefit-since-1", "2023-10"), ("benefit-2", "none")];
    expect(&table, &["benefit-2"], true);
    expect(&table, &["benefit-3"], false);
}
