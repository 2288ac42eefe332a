//! Making facts less exact, one step at a time: day, month, year, unknown; yes or no, unknown.

use law::date::PartialDate;
use law::facts::{Application, Asylum, Facts, Until};

use support::{Choose, Rng};

/// A place where a date stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slot {
    Application,
    Birth,
    Settled,
    Asylum,
    Residence,
    From(usize),
    Until(usize),
}

impl Slot {
    /// The places where these facts hold a date.
    pub fn all(facts: &Facts) -> Vec<Slot> {
        let mut slots = vec![Slot::Application, Slot::Birth, Slot::Settled, Slot::Asylum, Slot::Residence];
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
            Slot::Application => match facts.application? {
                Application::Received(date) => Some(date),
                Application::None => None,
            },
            Slot::Birth => facts.birth_date,
            Slot::Settled => facts.settled_in_nl,
            Slot::Asylum => match facts.asylum? {
                Asylum::Received(date) => date,
                Asylum::Never => None,
            },
            Slot::Residence => facts.residence_since,
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
            Slot::Application => facts.application = date.map(Application::Received),
            Slot::Birth => facts.birth_date = date,
            Slot::Settled => facts.settled_in_nl = date,
            Slot::Asylum => facts.asylum = Some(Asylum::Received(date)),
            Slot::Residence => facts.residence_since = date,
            Slot::From(i) => periods.unwrap()[i].from = date,
            Slot::Until(i) => periods.unwrap()[i].until = date.map(Until::Ended),
        }
    }
}

type Flag = fn(&mut Facts) -> &mut Option<bool>;

/// The facts that are a yes or a no.
pub const FLAGS: [Flag; 13] = [
    |facts| &mut facts.lives_in_nl,
    |facts| &mut facts.moluccan_register,
    |facts| &mut facts.family_reunification_with_asylum_holder,
    |facts| &mut facts.temporary_purpose,
    |facts| &mut facts.detained,
    |facts| &mut facts.evading_sentence,
    |facts| &mut facts.partner_detained,
    |facts| &mut facts.partner_evading_sentence,
    |facts| &mut facts.foster_children,
    |facts| &mut facts.foster_consent,
    |facts| &mut facts.nationality_declaration,
    |facts| &mut facts.renounces_dutch_nationality,
    |facts| &mut facts.admission_proof,
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
        5 => *rng.pick(&FLAGS)(facts) = None,
        6 => blur_benefits(rng, facts),
        _ => forget(rng, facts),
    }
}

fn forget(rng: &mut Rng, facts: &mut Facts) {
    match rng.u8(..12) {
        0 => facts.application = None,
        1 => facts.birth_country = None,
        2 => facts.nationalities = None,
        3 => facts.former_nationalities = None,
        4 => facts.asylum = None,
        5 => facts.permit = None,
        6 => facts.state_debts = None,
        7 | 8 => facts.partner = None,
        9 => facts.partner_state_debts = None,
        10 => facts.destination = None,
        _ => facts.benefits = None,
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
