//! The days on which the texts of the Act changed, on which it began and on which it closed.

use law::act::ConditionId as Id;
use law::act::NotAsked;
use law::code::Code;
use law::date::Date;
use law::evaluate::{Verdict, WouldHave};
use law::facts::BenefitKind;
use law::remigration::{CLOSED_FROM, REMIGRATION};
use law::truth::Truth::{Fails, Holds, Open};
use serde_json::{Value, json};

use crate::base::{date, line, outcome, outcome_on};

fn applied(day: Date) -> Value {
    json!({ "application_received": day.to_string() })
}

#[test]
fn last_day_of_2024() {
    line(Id::ApplicationInTime, "2025-01-01", Holds, Fails, applied);
    assert_eq!(outcome(&applied(date("2024-12-31"))).verdict, Verdict::Eligible);
    for late in ["2025-01-01", "2025-01-02", "2026-11-21", "none"] {
        let late = json!({ "application_received": late });
        assert_eq!(outcome(&late).verdict, Verdict::Closed(WouldHave::Qualified), "{late}");
        assert_eq!(outcome(&late).with(Fails).collect::<Vec<_>>(), [Id::ApplicationInTime]);
    }
    let unfit = json!({ "application_received": "none", "state_debts": "unpaid" });
    assert_eq!(outcome(&unfit).verdict, Verdict::Closed(WouldHave::NotQualified));
    let open = json!({ "application_received": "none", "state_debts": "none", "birth_country": "IR",
                       "nationalities": ["IQ"], "asylum_permit_received": "2005-06-01", "destination": "IQ" });
    assert_eq!(outcome(&open).verdict, Verdict::Closed(WouldHave::Unclear));
    assert_eq!(CLOSED_FROM, date("2025-01-01"));
}

#[test]
fn without_an_application_the_last_day_counts_on_which_one_was_in_time() {
    let today = date("2027-05-17");
    let on = |years: [&str; 3]| {
        json!({ "application_received": "none", "birth_date": years[0], "residence_since": years[1],
                "benefits": [{ "kind": "waz", "from": years[2] }] })
    };
    let in_time = on(["1969-12-31", "2016-12-31", "2023-12-31"]);
    let a_day_late = on(["1970-01-01", "2017-01-01", "2024-01-01"]);
    for (facts, expected) in [(in_time, Holds), (a_day_late, Fails)] {
        for today in [today, date("2025-01-01"), date("2024-12-31")] {
            let outcome = outcome_on(today, &facts);
            for id in [Id::Age55, Id::Residence8Years, Id::Benefit1Year] {
                assert_eq!(outcome.truth(id), expected, "{} on {today}", id.code());
            }
            assert_eq!(outcome.truth(Id::ApplicationInTime), Fails);
        }
    }
    // On an earlier day, which an adviser can choose, that day counts.
    let then = outcome_on(date("2024-12-30"), &on(["1969-12-31", "2016-12-31", "2023-12-31"]));
    assert_eq!([Id::Age55, Id::Residence8Years].map(|id| then.truth(id)), [Fails, Fails]);
}

#[test]
fn before_1_july_2014_other_rules_applied() {
    for (day, other) in [("2014-06-29", true), ("2014-06-30", true), ("2014-07-01", false), ("2014-07-02", false)] {
        let old = json!({ "application_received": day, "birth_date": "1950-01-01" });
        let verdict = outcome(&old).verdict;
        assert_eq!(verdict, if other { Verdict::OtherRules } else { Verdict::Eligible }, "{day}");
        // Nor does a condition of the new Act refuse anybody then.
        let young = json!({ "application_received": day, "birth_date": "1965-01-01", "state_debts": "unpaid" });
        let verdict = outcome(&young).verdict;
        assert_eq!(verdict, if other { Verdict::OtherRules } else { Verdict::NotEligible }, "{day}");
    }
    for month in ["2014-06", "2013", "2000"] {
        assert_eq!(outcome(&json!({ "application_received": month })).verdict, Verdict::OtherRules, "{month}");
    }
    let some_day_of_2014 = json!({ "application_received": "2014", "state_debts": "unpaid" });
    assert_eq!(outcome(&some_day_of_2014).verdict, Verdict::Undetermined, "the old rules may have applied");
    let july = json!({ "application_received": "2014-07", "birth_date": "1950-01-01" });
    assert_eq!(outcome(&july).verdict, Verdict::Eligible);
}

#[test]
fn waz_and_bbz_count_since_2019() {
    for kind in ["waz", "bbz"] {
        let only = |day: Date| json!({ "application_received": day.to_string(), "benefits": [{ "kind": kind, "from": "2010-01-01" }] });
        line(Id::Benefit1Year, "2019-01-01", Fails, Holds, only);
        line(Id::Benefit1Year, "2018-01-01", Fails, Fails, only);
        line(Id::Benefit1Year, "2023-10-01", Holds, Holds, only);
        // The text of the day of the application counts for the whole year: 2018 counts too.
        let half = |day: Date| {
            json!({ "application_received": day.to_string(), "benefits": [
                { "kind": kind, "from": "2018-01-01", "until": "2018-06-30" }, { "kind": "ww", "from": "2018-07-01" }] })
        };
        line(Id::Benefit1Year, "2019-01-01", Fails, Holds, half);
    }
}

#[test]
fn a_gap_in_one_benefit_counts_since_2018() {
    let gap = |first: &str, second: &str| {
        let (first, second) = (first.to_string(), second.to_string());
        move |day: Date| {
            json!({ "application_received": day.to_string(), "benefits": [
                { "kind": first, "from": "2015-01-01", "until": "2017-06-30" }, { "kind": second, "from": "2017-07-21" }] })
        }
    };
    line(Id::Benefit1Year, "2018-01-01", Open, Holds, gap("ww", "ww"));
    line(Id::Benefit1Year, "2018-01-01", Holds, Holds, gap("ww", "wia"));
    line(Id::Benefit1Year, "2017-10-01", Open, Open, gap("ww", "ww"));
    line(Id::Benefit1Year, "2017-10-01", Holds, Holds, gap("ww", "wia"));
    line(Id::Benefit1Year, "2017-07-22", Open, Open, gap("ww", "ww"));
}

#[test]
fn an_application_on_some_day_of_2017_is_judged_on_all_its_days_under_both_texts() {
    let since = [
        ("2015-01-01", Holds),
        ("2016-01-01", Holds),
        // Full on the last day of the year, and not on the first.
        ("2016-01-02", Open),
        ("2016-12-01", Open),
        // Ten months at most.
        ("2017-03-01", Fails),
    ];
    for (since, expected) in since {
        let facts = json!({ "application_received": "2017", "benefits": [{ "kind": "ww", "from": since }] });
        assert_eq!(outcome(&facts).truth(Id::Benefit1Year), expected, "ww since {since}");
    }
}

#[test]
fn listed_organisations_since_october_2017_and_the_lists_of_each_text() {
    let days: Vec<Date> = REMIGRATION.versions.iter().map(|text| text.in_force_from).collect();
    let expected = ["2014-07-01", "2017-10-01", "2018-01-01", "2019-01-01", "2023-10-01"];
    assert_eq!(days, expected.map(date));
    for (i, text) in REMIGRATION.versions.iter().enumerate() {
        let day = text.in_force_from;
        assert_eq!(REMIGRATION.versions_between(day, day).len(), 1);
        assert_eq!(REMIGRATION.versions_between(day, day)[0].in_force_from, day);
        if i > 0 {
            assert_eq!(REMIGRATION.versions_between(day.previous(), day.previous())[0].in_force_from, days[i - 1]);
            assert_eq!(REMIGRATION.versions_between(day.previous(), day).len(), 2);
        }
        let asks_organisation = text.not_asked.contains(&NotAsked::ListedOrganisation);
        assert_eq!(asks_organisation, day >= date("2017-10-01"), "{day}");
        assert_eq!(text.bridges_gap_in_one_benefit, day >= date("2018-01-01"), "{day}");
        for kind in (0..).map_while(BenefitKind::at) {
            let listed = match kind.code() {
                "zw" | "anw" | "tw" | "other" => false,
                "waz" | "bbz" => day >= date("2019-01-01"),
                _ => true,
            };
            assert_eq!(text.lists(kind), listed, "{} in the text of {day}", kind.code());
        }
    }
    assert!(REMIGRATION.versions_between(date("2014-06-01"), date("2014-06-30")).is_empty());
}
