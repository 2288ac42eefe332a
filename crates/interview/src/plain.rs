//! The questions of the schemes around the remigration benefit: one row each, named after the fact they ask for.

use super::question::{Form, Tone};
use law::facts::{FactId, RECEIVED, STOPPED};

/// A question about one fact.
#[derive(Clone, Copy, Debug)]
pub struct Plain {
    /// The fact it asks for.
    pub fact: FactId,
    /// Its name, the middle of its message ids.
    pub name: &'static str,
    /// What it asks for.
    pub form: Form,
    /// How it feels.
    pub tone: Tone,
    /// Whether the day may still have to come.
    pub future: bool,
}

const fn row(fact: FactId, name: &'static str, form: Form, tone: Tone) -> Plain {
    Plain { fact, name, form, tone, future: false }
}

const fn coming(fact: FactId, name: &'static str, form: Form, tone: Tone) -> Plain {
    Plain { fact, name, form, tone, future: true }
}

/// Every such question, in the order of the facts. One on which all others of an event hang is its frame.
pub const PLAIN: &[Plain] = &[
    row(FactId::Receives, "receives", Form::Several(RECEIVED), Tone::Frame),
    row(FactId::WiaKind, "wia-kind", Form::Choice(&["iva", "wga_lgu", "wga_lau", "wga_vvu"]), Tone::Personal),
    row(FactId::VvuSince, "vvu-since", Form::Date(&[]), Tone::Personal),
    row(FactId::Alone, "alone", Form::YesNo, Tone::Personal),
    row(FactId::WhoMoves, "who-moves", Form::Choice(&["family", "parent", "child"]), Tone::Personal),
    row(FactId::SeeksWork, "seeks-work", Form::YesNo, Tone::Personal),
    row(FactId::FullWw4Weeks, "full-ww-4-weeks", Form::YesNo, Tone::Personal),
    row(FactId::InsuredThere, "insured-there", Form::YesNo, Tone::Personal),
    coming(FactId::Departure, "departure", Form::Date(&[]), Tone::Harmless),
    row(FactId::Benefit35Percent, "benefit-35-percent", Form::YesNo, Tone::Personal),
    row(FactId::InsuredYear, "insured-year", Form::YesNo, Tone::Personal),
    row(FactId::VoluntaryApplication, "voluntary-application", Form::Date(&["not_yet"]), Tone::Personal),
    row(FactId::Role, "role", Form::Choice(&["remigrant", "partner", "child"]), Tone::Harmless),
    row(FactId::ReturnOptionUsed, "return-option-used", Form::YesNo, Tone::Personal),
    row(FactId::LawfulThreeYears, "lawful-three-years", Form::YesNo, Tone::Personal),
    row(
        FactId::ChildCondition,
        "child-condition",
        Form::Choice(&["together", "came_of_age", "neither"]),
        Tone::Personal,
    ),
    row(FactId::ReadmissionAsked, "readmission-asked", Form::Date(&["not_yet"]), Tone::Personal),
    row(FactId::LivesInNlAgain, "lives-in-nl-again", Form::YesNo, Tone::Harmless),
    coming(FactId::MovedBack, "moved-back", Form::Date(&[]), Tone::Harmless),
    row(FactId::PartnerDied, "partner-died", Form::Date(&[]), Tone::Personal),
    row(FactId::DeceasedInsured, "deceased-insured", Form::YesNo, Tone::Personal),
    row(FactId::DeceasedLeft, "deceased-left", Form::Date(&["never_lived"]), Tone::Personal),
    row(FactId::DeceasedInsuredThere, "deceased-insured-there", Form::YesNo, Tone::Personal),
    row(FactId::ChildOrUnfit, "child-or-unfit", Form::YesNo, Tone::Personal),
    coming(FactId::SeparatedOn, "separated-on", Form::Date(&[]), Tone::Personal),
    row(FactId::Married, "married", Form::YesNo, Tone::Personal),
    row(FactId::PermanentlySeparated, "permanently-separated", Form::YesNo, Tone::Personal),
    coming(FactId::TogetherOn, "together-on", Form::Date(&[]), Tone::Personal),
    row(FactId::OtherHasAward, "other-has-award", Form::YesNo, Tone::Personal),
    row(FactId::Detention, "detention", Form::Choice(&["shorter", "month", "fugitive"]), Tone::Sensitive),
    coming(FactId::ReleasedOn, "released-on", Form::Date(&["not_yet"]), Tone::Sensitive),
    row(FactId::ChildBirthDate, "child-birth-date", Form::Date(&[]), Tone::Personal),
    row(
        FactId::NationalityStep,
        "nationality-step",
        Form::Choice(&["none", "asked", "received", "refused"]),
        Tone::Frame,
    ),
    coming(FactId::ChangeOn, "change-on", Form::Date(&[]), Tone::Harmless),
    row(FactId::StillInNl, "still-in-nl", Form::YesNo, Tone::Harmless),
    row(FactId::AwardOn, "award-on", Form::Date(&[]), Tone::Harmless),
    coming(FactId::LeavesOn, "leaves-on", Form::Date(&["not_yet"]), Tone::Harmless),
    row(FactId::NotToBlame, "not-to-blame", Form::YesNo, Tone::Personal),
    row(FactId::LeftWithIncapacity, "left-with-incapacity", Form::YesNo, Tone::Personal),
    row(FactId::IncapacityChange, "incapacity-change", Form::Choice(&["lowered", "ended", "nothing"]), Tone::Personal),
    row(FactId::StoppedBenefit, "stopped-benefit", Form::Choice(STOPPED), Tone::Frame),
    coming(FactId::BackOn, "back-on", Form::Date(&["not_yet"]), Tone::Harmless),
    coming(FactId::AbroadFrom, "abroad-from", Form::Date(&[]), Tone::Harmless),
    row(FactId::DaysAbroadBefore, "days-abroad-before", Form::Number(366), Tone::Harmless),
    row(
        FactId::ResidenceNow,
        "residence-now",
        Form::Choice(&["settled", "temporary_asylum", "procedure", "none"]),
        Tone::Personal,
    ),
    row(FactId::NoMeans, "no-means", Form::YesNo, Tone::Personal),
    row(FactId::HelpedBefore, "helped-before", Form::YesNo, Tone::Personal),
    row(FactId::Household, "household", Form::Choice(&["single", "single_parent", "couple"]), Tone::Personal),
    row(FactId::Payment, "payment", Form::Choice(&["nothing", "small", "more"]), Tone::Personal),
    row(FactId::GrossBenefits, "gross-benefits", Form::Number(9999), Tone::Personal),
];

/// The row of a fact, where it has one.
pub fn about(fact: FactId) -> Option<&'static Plain> {
    PLAIN.get((fact as usize).checked_sub(FactId::Receives as usize)?)
}
