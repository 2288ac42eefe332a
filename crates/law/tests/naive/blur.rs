//! Making facts less exact, one step at a time: day, month, year, unknown; yes or no, unknown.

use law::date::PartialDate;
use law::facts::{FactId, Facts, Until};

use support::{Choose, Rng};

/// A place where a date stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slot {
    Of(FactId),
    From(usize),
    Until(usize),
}

impl Slot {
    /// The places where these facts hold a date.
    pub fn all(facts: &Facts) -> Vec<Slot> {
        let mut slots = DATES.map(Slot::Of).to_vec();
        for i in 0..facts.benefits.as_ref().map_or(0, |benefits| benefits.periods.len()) {
            slots.extend([Slot::From(i), Slot::Until(i)]);
        }
        slots.into_iter().filter(|slot| slot.get(facts).is_some()).collect()
    }

    pub fn is_of_benefit(self) -> bool {
        matches!(self, Slot::From(_) | Slot::Until(_))
    }

    pub fn get(self, facts: &Facts) -> Option<PartialDate> {
        let period = |i: usize| facts.benefits.as_ref()?.periods.get(i);
        match self {
            Slot::Of(fact) => facts.date(fact),
            Slot::From(i) => period(i)?.from,
            Slot::Until(i) => match period(i)?.until? {
                Until::Ended(date) => Some(date),
                Until::Running => None,
            },
        }
    }

    pub fn set(self, facts: &mut Facts, date: Option<PartialDate>) {
        let periods = facts.benefits.as_mut().map(|benefits| &mut benefits.periods);
        match self {
            Slot::Of(fact) => match date {
                Some(date) => facts.set(fact, date),
                None => facts.forget(fact),
            },
            Slot::From(i) => periods.unwrap()[i].from = date,
            Slot::Until(i) => periods.unwrap()[i].until = date.map(Until::Ended),
        }
    }
}

/// The facts that are a date.
const DATES: [FactId; 5] = [
    FactId::ApplicationReceived,
    FactId::BirthDate,
    FactId::SettledInNl,
    FactId::AsylumPermitReceived,
    FactId::ResidenceSince,
];

/// The facts that are a yes or a no.
pub const FLAGS: [FactId; 13] = [
    FactId::LivesInNl,
    FactId::MoluccanRegister,
    FactId::FamilyReunificationWithAsylumHolder,
    FactId::TemporaryPurpose,
    FactId::Detained,
    FactId::EvadingSentence,
    FactId::PartnerDetained,
    FactId::PartnerEvadingSentence,
    FactId::FosterChildren,
    FactId::FosterConsent,
    FactId::NationalityDeclaration,
    FactId::RenouncesDutchNationality,
    FactId::AdmissionProof,
];

/// One step coarser; `None` once it is not known at all.
pub fn coarser(date: PartialDate) -> Option<PartialDate> {
    match date {
        PartialDate::Day(day) => Some(PartialDate::Month(day.year(), day.month())),
        PartialDate::Month(year, _) => Some(PartialDate::Year(year)),
        PartialDate::Year(_) => None,
    }
}

/// Makes one random fact a step less exact.
pub fn blur(rng: &mut Rng, facts: &mut Facts) {
    let slots = Slot::all(facts);
    match rng.u8(..10) {
        0..=4 if !slots.is_empty() => {
            let slot = rng.pick(&slots);
            let date = slot.get(facts).and_then(coarser);
            slot.set(facts, date);
        }
        5 => facts.forget(rng.pick(&FLAGS)),
        6 => blur_benefits(rng, facts),
        _ => forget(rng, facts),
    }
}

fn forget(rng: &mut Rng, facts: &mut Facts) {
    match rng.u8(..12) {
        0 => facts.forget(FactId::ApplicationReceived),
        1 => facts.forget(FactId::BirthCountry),
        2 => facts.forget(FactId::Nationalities),
        3 => facts.forget(FactId::FormerNationalities),
        4 => [FactId::AsylumPermit, FactId::AsylumPermitReceived].into_iter().for_each(|fact| facts.forget(fact)),
        5 => facts.forget(FactId::Permit),
        6 => facts.forget(FactId::StateDebts),
        7 | 8 => facts.forget(FactId::Partner),
        9 => facts.forget(FactId::PartnerStateDebts),
        10 => facts.forget(FactId::Destination),
        _ => facts.forget(FactId::Benefits),
    }
}

fn blur_benefits(rng: &mut Rng, facts: &mut Facts) {
    let Some(benefits) = &mut facts.benefits else { return };
    if benefits.periods.is_empty() || rng.percent(25) {
        benefits.complete = false;
        if rng.percent(50) {
            benefits.periods.pop();
        }
        return;
    }
    let Some(period) = rng.choice(&mut benefits.periods) else { return };
    match rng.u8(..4) {
        0 => period.kind = None,
        1 => period.from = None,
        2 => period.until = None,
        _ => period.loan = None,
    }
}
