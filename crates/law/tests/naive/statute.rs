//! The Act a second time, as plainly as it can be said: exact facts only, one `if` after the other in the order of
//! the articles, benefits counted day by day. It shares no logic with the program; only the words of the facts.

use law::criterion::OpenQuestion as Question;
use law::facts::{BenefitKind as Kind, Debts, Partner, Permit};
use time::{Date, Duration, Month};

/// A person of whom everything is known.
#[derive(Clone, Debug)]
pub struct Person {
    /// The day of the application; `None` if nobody applied.
    pub received: Option<Date>,
    pub birth: Date,
    pub birth_country: &'static str,
    pub nationalities: Vec<&'static str>,
    pub former: Vec<&'static str>,
    pub settled: Date,
    pub lives_here: bool,
    pub register: bool,
    pub asylum: Option<Date>,
    pub reunification: bool,
    pub residence_since: Date,
    pub permit: Permit,
    pub temporary: bool,
    pub benefits: Vec<Benefit>,
    pub own: Bars,
    pub partner: Partner,
    pub partners: Bars,
    pub foster_children: bool,
    pub foster_consent: bool,
    pub declaration: bool,
    pub renounces: bool,
    pub destination: &'static str,
    pub admission_proof: bool,
}

/// What also binds the partner who goes along, art. 2b(2).
#[derive(Clone, Copy, Debug)]
pub struct Bars {
    pub debts: Debts,
    pub detained: bool,
    pub evading: bool,
}

/// One period of benefit; `until` is the last day, `None` while it runs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Benefit {
    pub kind: Kind,
    pub from: Date,
    pub until: Option<Date>,
    pub loan: bool,
}

/// What the Act says of one condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    Yes,
    No,
    /// The law itself leaves it open, for one or two reasons.
    Ask(Question, Option<Question>),
    /// Our sources do not say how the law is read here: whatever the program says is left alone, and counted.
    Undecided,
}

impl From<bool> for Answer {
    fn from(yes: bool) -> Answer {
        if yes { Answer::Yes } else { Answer::No }
    }
}

/// A day of a law.
pub fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

/// So many years later; 29 February becomes 1 March.
pub fn years_later(date: Date, years: i32) -> Date {
    let year = date.year() + years;
    date.replace_year(year).unwrap_or_else(|_| day(year, 3, 1))
}

/// So many months later; the last day of a shorter month.
pub fn months_later(date: Date, months: i32) -> Date {
    let (mut year, mut month) = (date.year(), i32::from(u8::from(date.month())));
    for _ in 0..months {
        month += 1;
        if month == 13 {
            (year, month) = (year + 1, 1);
        }
    }
    let mut last = date.day();
    loop {
        match Date::from_calendar_date(year, Month::try_from(month as u8).unwrap(), last) {
            Ok(date) => return date,
            Err(_) => last -= 1,
        }
    }
}

/// The day that the Act looks at: that of the application; of somebody who never applied the last day on which that
/// was possible.
pub fn moment(received: Option<Date>, today: Date) -> Date {
    received.unwrap_or(today.min(day(2024, 12, 31)))
}

impl Person {
    fn is_dutch(&self) -> bool {
        self.nationalities.contains(&"NL")
    }

    /// A Dutch national, whatever else was filled in about a permit.
    fn needs_no_permit(&self) -> bool {
        self.is_dutch() || self.permit == Permit::Dutch
    }

    /// Received asylum, or holds it now.
    fn is_refugee(&self) -> bool {
        self.asylum.is_some() || matches!(self.permit, Permit::AsylumFixed | Permit::AsylumIndefinite)
    }

    fn has_or_had(&self, country: &str) -> bool {
        self.nationalities.contains(&country) || self.former.contains(&country)
    }

    /// All sixteen conditions, in the order of the program's list.
    pub fn judged(&self, today: Date) -> [Answer; 16] {
        let moment = moment(self.received, today);
        let bound = if self.partner == Partner::GoesAlong { vec![self.own, self.partners] } else { vec![self.own] };
        [
            self.received.is_some_and(|received| received < day(2025, 1, 1)).into(),
            self.target_group(),
            self.nationality_route().into(),
            (years_later(self.birth, 55) <= moment).into(),
            (years_later(self.birth, 18) <= self.settled).into(),
            self.lives_here.into(),
            self.eight_years(moment).into(),
            self.permit_at_decision().into(),
            year_of_benefit(&self.benefits, moment),
            bound.iter().all(|who| who.debts != Debts::Unpaid).into(),
            bound.iter().all(|who| !who.detained).into(),
            bound.iter().all(|who| !who.evading).into(),
            (self.partner != Partner::StaysInNl).into(),
            (!self.foster_children || self.foster_consent).into(),
            self.country_of_origin(),
            (self.nationalities.contains(&self.destination) || self.admission_proof).into(),
        ]
    }

    /// Art. 1a.
    fn target_group(&self) -> Answer {
        // (a) and (b): recruited in the country of birth, whose nationality the person has or had.
        let before = match self.birth_country {
            "ES" | "PT" | "IT" | "GR" => Some(day(1993, 11, 1)),
            "SI" => Some(day(2004, 5, 1)),
            "HR" => Some(day(2013, 7, 1)),
            "TR" | "MA" | "TN" | "CV" | "RS" | "ME" | "BA" | "XK" | "MK" => Some(day(2014, 7, 1)),
            _ => None,
        };
        if before.is_some_and(|before| self.settled < before) && self.has_or_had(self.birth_country) {
            return Answer::Yes;
        }
        // (c): born in Suriname, and Dutch or Surinamese.
        let surinamese = self.is_dutch() || self.nationalities.contains(&"SR");
        if self.birth_country == "SR" && surinamese && self.settled < day(2014, 7, 1) {
            return Answer::Yes;
        }
        // (d): the register of the Rietkerk benefit.
        if self.register {
            return Answer::Yes;
        }
        // (e), second half: family reunification with an asylum holder.
        if self.reunification && self.settled < day(2014, 7, 1) {
            return Answer::Yes;
        }
        // (e), first half: a foreigner who received asylum. Of one who became Dutch the text says nothing.
        if self.asylum.is_some_and(|received| received < day(2014, 7, 1)) {
            return if self.is_dutch() { Answer::Ask(Question::NaturalisedRefugee, None) } else { Answer::Yes };
        }
        Answer::No
    }

    /// Art. 2 and 2a.
    fn nationality_route(&self) -> bool {
        if !self.is_dutch() {
            return true;
        }
        if self.nationalities.iter().all(|country| *country == "NL") { self.declaration } else { self.renounces }
    }

    /// Art. 2b(1)(h), first half, and 2b(5).
    fn eight_years(&self, moment: Date) -> bool {
        let counts = self.needs_no_permit() || !self.temporary;
        counts && years_later(self.residence_since, 8) <= moment
    }

    /// Art. 2b(1)(h), second half, and 2b(5).
    fn permit_at_decision(&self) -> bool {
        if self.needs_no_permit() {
            return true;
        }
        match self.permit {
            Permit::Dutch => true,
            Permit::AsylumFixed | Permit::Other => false,
            Permit::RegularFixed | Permit::RegularIndefinite | Permit::AsylumIndefinite => !self.temporary,
            Permit::Eu | Permit::AssociationAgreement => !self.temporary,
        }
    }

    /// Art. 1(1)(e) and (j), and its readings.
    fn country_of_origin(&self) -> Answer {
        if ["NL", "AW", "CW", "SX", "BQ"].contains(&self.destination) {
            return Answer::No;
        }
        let born_there = self.birth_country == self.destination;
        if born_there && self.has_or_had(self.destination) {
            return Answer::Yes;
        }
        if born_there && self.destination == "SR" && self.is_dutch() {
            return Answer::Yes;
        }
        if born_there && self.destination == "ID" && self.register {
            return Answer::Ask(Question::MoluccanToIndonesia, None);
        }
        // The reading for Moluccans does not say whether it asks for birth in Indonesia.
        if self.destination == "ID" && self.register {
            return Answer::Undecided;
        }
        if !born_there && self.is_refugee() && self.has_or_had(self.destination) {
            return Answer::Ask(Question::RefugeeBornElsewhere, None);
        }
        Answer::No
    }
}

/// Art. 2b(1)(i): the benefits as listed on a day.
fn is_listed(kind: Kind, on: Date) -> bool {
    match kind {
        Kind::Aow | Kind::Ww | Kind::Wamil | Kind::Ioaz | Kind::Iow | Kind::Ioaw | Kind::Wao | Kind::Wajong => true,
        Kind::Participatiewet | Kind::Wia | Kind::Wachtgeld => true,
        Kind::Waz | Kind::Bbz => on >= day(2019, 1, 1),
        Kind::Zw | Kind::Anw | Kind::Tw | Kind::Other => false,
    }
}

/// Art. 2b(1)(i), (6) and (7), day by day, backwards from the day before the application.
pub fn year_of_benefit(benefits: &[Benefit], application: Date) -> Answer {
    let counted: Vec<&Benefit> =
        benefits.iter().filter(|benefit| is_listed(benefit.kind, application) && !benefit.loan).collect();
    let on = |date: Date| {
        let here = counted.iter().filter(|b| b.from <= date && b.until.is_none_or(|until| date <= until));
        here.fold(0_u32, |kinds, benefit| kinds | 1 << benefit.kind as u32)
    };
    let eve = application - Duration::DAY;
    let Some(mut last) = last_day_of_benefit(on, eve, application) else { return Answer::No };
    let (ran_until_the_eve, mut strict, mut undecided) = (last == eve, true, false);
    let (mut stretches, mut months, mut days) = (0, 0, 0);
    loop {
        let mut first = last;
        while on(first - Duration::DAY) != 0 && last - first < Duration::days(800) {
            first -= Duration::DAY;
        }
        let (more_months, more_days) = length(first, last);
        (months, days) = (months + more_months, days + more_days);
        stretches += 1;
        // Thirty days make a month when left-over days of several stretches are added up; one stretch alone must
        // be a year by the calendar.
        let full = months >= 12 || stretches > 1 && months + days / 30 >= 12;
        if full {
            return if undecided { Answer::Undecided } else { found(ran_until_the_eve, strict) };
        }
        let Some(before) = last_day_of_benefit(on, first - Duration::DAY, first) else { return Answer::No };
        let different = (on(before) | on(first)).count_ones() > 1;
        if application < day(2018, 1, 1) && !different {
            strict = false;
            // Others that overlap may be said to follow each other within a month, without being the ones that
            // end and start at this gap.
            undecided |= counted.iter().any(|a| {
                let ended = a.until.unwrap_or(eve);
                let near = counted.iter().filter(|b| b.kind != a.kind && b.from >= first && b.from <= eve);
                ended <= before && near.map(|b| b.from).any(|from| from <= months_later(ended + Duration::DAY, 1))
            });
        }
        last = before;
    }
}

/// The last day of benefit up to and including `from`, if `next` comes no later than a month after the first day
/// without it.
fn last_day_of_benefit(on: impl Fn(Date) -> u32, from: Date, next: Date) -> Option<Date> {
    let mut last = from;
    while on(last) == 0 {
        last -= Duration::DAY;
        if months_later(last + Duration::DAY, 1) < next {
            return None;
        }
    }
    Some(last)
}

fn found(ran_until_the_eve: bool, strict: bool) -> Answer {
    match (ran_until_the_eve, strict) {
        (true, true) => Answer::Yes,
        (true, false) => Answer::Ask(Question::GapInOneBenefit, None),
        (false, true) => Answer::Ask(Question::BreakBeforeApplication, None),
        (false, false) => Answer::Ask(Question::BreakBeforeApplication, Some(Question::GapInOneBenefit)),
    }
}

/// Whole calendar months and left-over days, first and last day included.
fn length(first: Date, last: Date) -> (i64, i64) {
    let end = last + Duration::DAY;
    let mut months: i32 = 0;
    while months_later(first, months + 1) <= end {
        months += 1;
    }
    (i64::from(months), (end - months_later(first, months)).whole_days())
}
