//! The conditions without a date, value by value.

use law::act::ConditionId as Id;
use law::code::Code;
use law::truth::Truth::{self, Fails, Holds, Open};
use serde_json::{Value, json};

use crate::base::outcome;

fn truth(id: Id, changes: &Value) -> Truth {
    outcome(changes).truth(id)
}

#[track_caller]
fn expect(id: Id, expected: bool, changes: &Value) {
    assert_eq!(truth(id, changes), Truth::from(expected), "{} with {changes}", id.code());
}

#[test]
fn foreigners_and_dutch_nationals() {
    for nationalities in [json!(["TR"]), json!(["TR", "MA"]), json!([])] {
        expect(Id::Nationality, true, &json!({ "nationalities": nationalities, "nationality_declaration": false }));
    }
    for declares in [false, true] {
        for renounces in [false, true] {
            let with = |nationalities: &[&str]| {
                json!({ "nationalities": nationalities, "nationality_declaration": declares,
                        "renounces_dutch_nationality": renounces })
            };
            expect(Id::Nationality, declares, &with(&["NL"]));
            expect(Id::Nationality, renounces, &with(&["NL", "TR"]));
            expect(Id::Nationality, renounces, &with(&["SR", "NL"]));
            // The declaration takes away nothing from whom it is not asked of.
            expect(Id::Nationality, true, &with(&["TR"]));
        }
    }
}

#[test]
fn permits_at_the_decision_and_temporary_purposes() {
    let counts = [
        ("dutch", true),
        ("regular_fixed", true),
        ("regular_indefinite", true),
        ("asylum_fixed", false),
        ("asylum_indefinite", true),
        ("eu", true),
        ("association_agreement", true),
        ("other", false),
    ];
    for (permit, counts) in counts {
        for temporary in [false, true] {
            let nationality = if permit == "dutch" { "NL" } else { "TR" };
            let facts = json!({ "permit": permit, "temporary_purpose": temporary, "nationalities": [nationality] });
            let matters = temporary && permit != "dutch";
            expect(Id::PermitAtDecision, counts && !matters, &facts);
            expect(Id::Residence8Years, !matters, &facts);
        }
    }
}

#[test]
fn debts_of_the_applicant_and_of_the_partner_who_goes_along() {
    for own in ["none", "arrangement", "not_collected", "unpaid"] {
        for partner in ["none", "goes_along", "stays_in_nl", "separated", "already_there"] {
            for partners in ["none", "arrangement", "not_collected", "unpaid"] {
                let fine = own != "unpaid" && !(partner == "goes_along" && partners == "unpaid");
                let facts = json!({ "state_debts": own, "partner": partner, "partner_state_debts": partners });
                expect(Id::StateDebts, fine, &facts);
            }
        }
    }
    // Not known whether somebody goes along: open, unless the applicant's own debts refuse already.
    let unknown = |own: &str| json!({ "state_debts": own, "partner": "goes_along" });
    assert_eq!(truth(Id::StateDebts, &unknown("none")), Open);
    assert_eq!(truth(Id::StateDebts, &unknown("unpaid")), Fails);
}

#[test]
fn detention_and_evading_a_sentence_of_either() {
    for (id, own_key, partner_key) in [
        (Id::NotDetained, "detained", "partner_detained"),
        (Id::NotEvadingSentence, "evading_sentence", "partner_evading_sentence"),
    ] {
        for own in [false, true] {
            for partner in ["none", "goes_along", "stays_in_nl", "separated", "already_there"] {
                for partners in [false, true] {
                    let fine = !(own || partner == "goes_along" && partners);
                    expect(id, fine, &json!({ own_key: own, "partner": partner, partner_key: partners }));
                }
            }
        }
    }
}

#[test]
fn the_partner_the_foster_children_and_the_main_residence() {
    for (partner, fine) in
        [("none", true), ("goes_along", true), ("stays_in_nl", false), ("separated", true), ("already_there", true)]
    {
        expect(Id::PartnerGoesAlong, fine, &json!({ "partner": partner }));
    }
    for consent in [false, true] {
        expect(Id::FosterConsent, true, &json!({ "foster_children": false, "foster_consent": consent }));
        expect(Id::FosterConsent, consent, &json!({ "foster_children": true, "foster_consent": consent }));
    }
    assert_eq!(truth(Id::FosterConsent, &json!({ "foster_children": true })), Open);
    for here in [false, true] {
        expect(Id::LivesInNl, here, &json!({ "lives_in_nl": here }));
    }
}

#[test]
fn the_country_of_origin() {
    let to = |destination: &str, born: &str, held: &[&str], former: &[&str]| {
        json!({ "destination": destination, "birth_country": born, "nationalities": held,
                "former_nationalities": former })
    };
    let id = Id::DestinationCountryOfOrigin;
    expect(id, true, &to("TR", "TR", &["TR"], &[]));
    expect(id, true, &to("TR", "TR", &["NL"], &["TR"]));
    expect(id, false, &to("TR", "TR", &["NL"], &[]));
    expect(id, false, &to("TR", "DE", &["TR"], &[]));
    expect(id, false, &to("DE", "TR", &["TR"], &[]));
    expect(id, false, &to("MA", "TR", &["TR", "MA"], &[]));
    // Born in Suriname and Dutch: never Surinamese, and yet it is the country of origin; nowhere else.
    expect(id, true, &to("SR", "SR", &["NL"], &[]));
    expect(id, true, &to("SR", "SR", &["NL", "TR"], &[]));
    expect(id, false, &to("SR", "SR", &["TR"], &[]));
    expect(id, false, &to("SR", "NL", &["NL"], &[]));
    expect(id, false, &to("GY", "SR", &["NL"], &[]));
    expect(id, false, &to("MA", "MA", &["NL"], &[]));
    for kingdom in ["NL", "AW", "CW", "SX", "BQ"] {
        expect(id, false, &to(kingdom, kingdom, &["NL"], &[]));
        expect(id, false, &to(kingdom, kingdom, &[kingdom], &[kingdom]));
    }
}

#[test]
fn refugees_born_elsewhere_and_moluccans_are_open() {
    let id = Id::DestinationCountryOfOrigin;
    let refugee = |destination: &str, held: &[&str], former: &[&str]| {
        json!({ "destination": destination, "birth_country": "IR", "nationalities": held,
                "former_nationalities": former, "asylum_permit_received": "2005-06-01",
                "permit": "asylum_indefinite" })
    };
    assert_eq!(truth(id, &refugee("IQ", &["IQ"], &[])), Open);
    assert_eq!(truth(id, &refugee("IQ", &["NL"], &["IQ"])), Open);
    assert_eq!(truth(id, &refugee("IQ", &["SY"], &[])), Fails);
    assert_eq!(truth(id, &refugee("IR", &["IR"], &[])), Holds);
    assert_eq!(truth(id, &refugee("CW", &["CW"], &[])), Fails);
    let moluccan = |register: bool, held: &str| json!({ "destination": "ID", "birth_country": "ID", "nationalities": [held], "moluccan_register": register });
    assert_eq!(truth(id, &moluccan(true, "NL")), Open);
    assert_eq!(truth(id, &moluccan(true, "ID")), Holds);
    assert_eq!(truth(id, &moluccan(false, "NL")), Fails);
}

#[test]
fn admission_to_a_country_whose_nationality_is_not_held() {
    for proof in [false, true] {
        let to = |destination: &str, held: &[&str]| json!({ "destination": destination, "nationalities": held, "admission_proof": proof });
        expect(Id::AdmissionProof, true, &to("TR", &["TR"]));
        expect(Id::AdmissionProof, true, &to("TR", &["NL", "TR"]));
        expect(Id::AdmissionProof, proof, &to("DE", &["TR"]));
        expect(Id::AdmissionProof, proof, &to("TR", &["NL"]));
        expect(Id::AdmissionProof, proof, &to("TR", &[]));
        // A nationality that was given up is not held.
        let former = json!({ "destination": "TR", "nationalities": ["NL"], "former_nationalities": ["TR"],
                             "admission_proof": proof });
        expect(Id::AdmissionProof, proof, &former);
    }
}
