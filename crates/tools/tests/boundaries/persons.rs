//! Ages, years of residence and the days on which target groups close.

use law::act::ConditionId as Id;
use law::truth::Truth::{Fails, Holds, Open};
use serde_json::json;

use crate::base::{line, outcome};

#[test]
fn fifty_fifth_birthday() {
    let births = [
        ("1960-05-17", "2015-05-17"),
        ("1969-12-31", "2024-12-31"),
        ("1961-01-01", "2016-01-01"),
        ("1961-03-01", "2016-03-01"),
        ("1961-02-28", "2016-02-28"),
        // Born on 29 February: 55 years later there is none, and 1 March counts.
        ("1960-02-29", "2015-03-01"),
        ("1964-02-29", "2019-03-01"),
        ("1968-02-29", "2023-03-01"),
    ];
    for (birth, birthday) in births {
        line(
            Id::Age55,
            birthday,
            Fails,
            Holds,
            |day| json!({ "birth_date": birth, "application_received": day.to_string() }),
        );
    }
    line(Id::Age55, "1969-10-02", Holds, Fails, |day| json!({ "birth_date": day.to_string() }));
    // Of a month that is known without its day, the first day would be in time and the last one would not.
    for (month, expected) in [("1969-09", Holds), ("1969-10", Open), ("1969-11", Fails)] {
        assert_eq!(outcome(&json!({ "birth_date": month })).truth(Id::Age55), expected, "{month}");
    }
}

#[test]
fn eighteenth_birthday() {
    let births = [
        ("1960-01-01", "1978-01-01"),
        ("1960-12-31", "1978-12-31"),
        ("1960-02-29", "1978-03-01"),
        ("1956-02-29", "1974-03-01"),
        ("1962-02-28", "1980-02-28"),
        ("1962-03-01", "1980-03-01"),
    ];
    for (birth, birthday) in births {
        line(
            Id::Age18OnSettling,
            birthday,
            Fails,
            Holds,
            |day| json!({ "birth_date": birth, "settled_in_nl": day.to_string() }),
        );
    }
    assert_eq!(outcome(&json!({ "settled_in_nl": "1950-01-01" })).truth(Id::Age18OnSettling), Fails, "before birth");
}

#[test]
fn eight_years_of_residence() {
    let starts = [
        ("2014-03-01", "2022-03-01"),
        ("2014-12-31", "2022-12-31"),
        ("2016-02-29", "2024-02-29"),
        ("2015-02-28", "2023-02-28"),
        ("2016-02-28", "2024-02-28"),
        ("2016-12-31", "2024-12-31"),
    ];
    for (since, full) in starts {
        for (permit, nationality) in [("regular_indefinite", "TR"), ("eu", "TR"), ("dutch", "NL")] {
            line(Id::Residence8Years, full, Fails, Holds, |day| {
                json!({
                    "residence_since": since, "application_received": day.to_string(), "permit": permit,
                    "nationalities": [nationality]
                })
            });
        }
    }
    let late = json!({ "residence_since": "2024-10-02" });
    assert_eq!(outcome(&late).truth(Id::Residence8Years), Fails, "residence from after the application");
}

#[test]
fn each_recruitment_country_closes_on_its_day() {
    let lists = [
        ("2014-07-01", vec!["TR", "MA", "TN", "CV", "RS", "ME", "BA", "XK", "MK", "SR"]),
        ("2013-07-01", vec!["HR"]),
        ("2004-05-01", vec!["SI"]),
        ("1993-11-01", vec!["ES", "PT", "IT", "GR"]),
    ];
    for (closes, countries) in lists {
        for code in countries {
            line(
                Id::TargetGroup,
                closes,
                Holds,
                Fails,
                |day| json!({ "birth_country": code, "nationalities": [code], "settled_in_nl": day.to_string() }),
            );
            // The nationality may have been given up, but birth and nationality must be of one country; in Suriname
            // a nationality of now is asked, Surinamese or Dutch.
            let former = |born: &str| {
                let facts = json!({ "birth_country": born, "nationalities": ["EG"], "former_nationalities": [code],
                                    "settled_in_nl": "1990-01-01" });
                outcome(&facts).truth(Id::TargetGroup)
            };
            assert_eq!(former(code), if code == "SR" { Fails } else { Holds }, "{code}");
            assert_eq!(former("DE"), Fails, "{code}");
        }
    }
    line(
        Id::TargetGroup,
        "2014-07-01",
        Holds,
        Fails,
        |day| json!({ "birth_country": "SR", "nationalities": ["NL"], "settled_in_nl": day.to_string() }),
    );
    for code in ["EG", "CN", "ID", "IQ", "SO", "DE", "CW", "NL"] {
        line(Id::TargetGroup, "1993-11-01", Fails, Fails, |day| {
            json!({ "birth_country": code, "nationalities": [code], "settled_in_nl": day.to_string(),
                    "moluccan_register": false })
        });
    }
}

#[test]
fn asylum_permit_received_before_1_july_2014() {
    let iraqi = |nationalities: &[&str], permit: &str| {
        json!({ "birth_country": "IQ", "nationalities": nationalities, "settled_in_nl": "2010-01-01",
                "permit": "asylum_indefinite", "asylum_permit_received": permit })
    };
    line(Id::TargetGroup, "2014-07-01", Holds, Fails, |day| iraqi(&["IQ"], &day.to_string()));
    // Somebody who became Dutch since has to ask the SVB, unless the permit came too late anyway.
    line(Id::TargetGroup, "2014-07-01", Open, Fails, |day| iraqi(&["NL"], &day.to_string()));
    line(Id::TargetGroup, "2014-07-01", Open, Fails, |day| iraqi(&["IQ", "NL"], &day.to_string()));
}

#[test]
fn family_reunification_settled_before_1_july_2014() {
    line(Id::TargetGroup, "2014-07-01", Holds, Fails, |day| {
        json!({ "birth_country": "IQ", "nationalities": ["IQ"], "settled_in_nl": day.to_string(),
                "family_reunification_with_asylum_holder": true })
    });
    // Not the day of a permit of one's own: settling counts.
    let late_permit = json!({ "birth_country": "IQ", "nationalities": ["IQ"], "settled_in_nl": "2014-06-30",
                              "family_reunification_with_asylum_holder": true,
                              "asylum_permit_received": "2014-07-02" });
    assert_eq!(outcome(&late_permit).truth(Id::TargetGroup), Holds);
}

#[test]
fn the_register_of_the_moluccans_has_no_day() {
    for settled in ["1951-04-01", "2014-06-30", "2014-07-01", "2020-01-01"] {
        let facts = json!({ "birth_country": "ID", "nationalities": ["ID"], "settled_in_nl": settled,
                            "moluccan_register": true, "destination": "ID" });
        assert_eq!(outcome(&facts).truth(Id::TargetGroup), Holds, "{settled}");
        assert_eq!(outcome(&facts).truth(Id::DestinationCountryOfOrigin), Holds);
        let never_indonesian = json!({ "birth_country": "ID", "nationalities": ["NL"], "settled_in_nl": settled,
                                       "moluccan_register": true, "destination": "ID" });
        assert_eq!(outcome(&never_indonesian).truth(Id::DestinationCountryOfOrigin), Open);
    }
}
