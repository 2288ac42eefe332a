//! A year of benefit directly before the application: art. 2b(1)(i), (6) and (7).
//!
//! Our reading, from the texts and from the SVB: take each unbroken stretch of listed benefit from its first to its
//! last day, in whole calendar months and left-over days; the last stretch must run up to the day before the
//! application; walk back over gaps of at most one calendar month; add months and days; twelve months are a year.
//! Where stretches are added, thirty left-over days make a month; one stretch alone must be a whole year by the
//! calendar, so that a day short is too short. A stretch that ended at most a month before the application leaves the
//! condition open.

use crate::date::{Date, Days};
use crate::facts::{BenefitKind, BenefitPeriod, Benefits, Until};
use crate::law::{OpenQuestion, Text};
use crate::truth::Truth;

/// What the benefits come to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Whether a year is full.
    pub truth: Truth,
    /// Where every fact is known and the condition is still open: why.
    pub unsettled: Option<OpenQuestion>,
    /// Whole months counted, where every date is known exactly and they are too few.
    pub months: Option<i32>,
    /// Whether it fails because the last benefit stopped more than a month before.
    pub stopped: bool,
}

impl Finding {
    /// A finding with nothing to tell beside it.
    pub const fn of(truth: Truth) -> Finding {
        Finding { truth, unsettled: None, months: None, stopped: false }
    }

    fn unsettled(question: OpenQuestion) -> Finding {
        Finding { unsettled: Some(question), ..Finding::of(Truth::Open) }
    }
}

/// Judges the benefits on a day of application that may be known in part, under one text of the Act.
pub fn year_of_benefit(benefits: &Benefits, application: Days, text: &Text) -> Finding {
    // What the text does not list, and loans, make no difference, whatever is known of them.
    let exact =
        application.is_exact() && benefits.periods.iter().filter(|period| may_count(period, text)).all(is_exact);
    let found = if exact {
        exact_finding(benefits, application.first, text)
    } else {
        Finding::of(partial_truth(benefits, application, text))
    };
    // More benefits may come to light: only a full year is sure.
    if benefits.complete || found.truth == Truth::Holds {
        found
    } else {
        Finding { truth: Truth::Open, stopped: false, ..found }
    }
}

fn may_count(period: &BenefitPeriod, text: &Text) -> bool {
    period.loan != Some(true) && period.kind.is_none_or(|kind| text.lists(kind))
}

fn is_exact(period: &BenefitPeriod) -> bool {
    let until = match period.until {
        Some(Until::Running) => true,
        Some(Until::Ended(date)) => date.is_exact(),
        None => false,
    };
    until && period.kind.is_some() && period.loan.is_some() && period.from.is_some_and(|from| from.is_exact())
}

fn exact_finding(benefits: &Benefits, application: Date, text: &Text) -> Finding {
    let tally = Tally::new(benefits, Reading::Shortest, application, text);
    let (sure, perhaps) = (is_year(tally.sure, tally.sure_joints), is_year(tally.doubtful, tally.joints));
    match tally.end {
        End::Long => {
            Finding { stopped: tally.total_days > 0, months: (!perhaps).then_some(0), ..Finding::of(Truth::Fails) }
        }
        _ if !perhaps => Finding { months: Some(tally.sure.0), ..Finding::of(Truth::Fails) },
        End::Short => Finding::unsettled(OpenQuestion::BreakBeforeApplication),
        End::None if !sure => Finding::unsettled(OpenQuestion::GapInOneBenefit),
        End::None => Finding::of(Truth::Holds),
    }
}

/// Whether months and days from one stretch, or from several joined ones, are a year.
fn is_year((months, days): (i32, i32), joints: i32) -> bool {
    months >= 12 || (joints > 0 && months * 30 + days >= 360)
}

/// With dates that are known in part it holds only if the shortest reading of all of them holds on every day of
/// application, and fails only if the longest reading fails. Where stretches are joined, sums of months and days can
/// be off by up to three days a joint, so that much is kept clear; where the text leaves joints open, they decide
/// nothing.
fn partial_truth(benefits: &Benefits, application: Days, text: &Text) -> Truth {
    let early = Tally::new(benefits, Reading::Shortest, application.first, text);
    let late = Tally::new(benefits, Reading::Shortest, application.last, text);
    let unbroken = application.is_exact() || late.start < application.first;
    let joints_are_clear = early.joints == 0 || text.bridges_gap_in_one_benefit;
    let ample = |(months, days): (i32, i32), joints: i32| match joints {
        0 => is_year((months, days), 0),
        _ => months * 30 + days >= 360 + 3 * joints,
    };
    if unbroken
        && early.end == End::None
        && late.end == End::None
        && joints_are_clear
        && ample(early.sure, early.joints)
    {
        return Truth::Holds;
    }
    let longest = Tally::new(benefits, Reading::Longest, application.last, text);
    // A sharper reading of one long stretch may be two, to which the thirty days apply.
    let too_short = !is_year((longest.doubtful.0, longest.doubtful.1 + 3 * longest.joints), longest.joints.max(1));
    let broken = longest.end == End::Long;
    // On an earlier day of application other stretches may count; only none at all is then a sure no.
    if (application.is_exact() && (too_short || broken)) || longest.total_days < 360 {
        Truth::Fails
    } else {
        Truth::Open
    }
}

/// How dates that are known in part are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// Every stretch as short as it can be, and only what surely counts.
    Shortest,
    /// Every stretch as long as it can be, with all that may count.
    Longest,
}

/// The break between the last stretch and the application.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    /// It runs up to the day before.
    None,
    /// It ended earlier, but the application came within a month.
    Short,
    /// It ended more than a month before, or there is none.
    Long,
}

struct Tally {
    end: End,
    /// Months and days that surely add up.
    sure: (i32, i32),
    /// The same, with gaps inside one benefit that the text does not settle.
    doubtful: (i32, i32),
    /// How many gaps were bridged.
    joints: i32,
    /// How many of them surely count.
    sure_joints: i32,
    /// The first day of the last stretch.
    start: Date,
    /// An upper bound of all days with benefit, joined or not.
    total_days: i32,
}

/// How many periods are looked at without memory of their own.
const FEW: usize = 8;

/// A stretch as read: first day, last day, benefit.
type Stretch = (Date, Date, BenefitKind);

impl Tally {
    fn new(benefits: &Benefits, reading: Reading, application: Date, text: &Text) -> Tally {
        let end = application.previous();
        let stretches = benefits.periods.iter().filter_map(move |period| read(period, reading, end, text));
        if benefits.periods.len() > FEW {
            return Tally::of(&stretches.collect::<Vec<_>>(), application, text);
        }
        // Nearly everybody has so few that no memory of its own is needed.
        let mut few = [(Date::MAX, Date::MIN, BenefitKind::Other); FEW];
        let count = few.iter_mut().zip(stretches).map(|(place, stretch)| *place = stretch).count();
        Tally::of(few.get(..count).unwrap_or_default(), application, text)
    }

    fn of(stretches: &[Stretch], application: Date, text: &Text) -> Tally {
        let end = application.previous();
        let total_days = stretches.iter().map(|(first, last, _)| last.day_number() - first.day_number() + 1).sum();
        let mut tally = Tally {
            end: End::Long,
            sure: (0, 0),
            doubtful: (0, 0),
            joints: 0,
            sure_joints: 0,
            start: Date::MAX,
            total_days,
        };
        let Some(mut last) = stretches.iter().map(|(_, last, _)| *last).max() else {
            return tally;
        };
        tally.end = if last == end {
            End::None
        } else if application <= last.next().plus_months(1) {
            End::Short
        } else {
            End::Long
        };
        let mut settled = true;
        loop {
            let first = start_of_run(stretches, last);
            if tally.joints == 0 {
                tally.start = first;
            }
            let length = first.months_and_days_through(last);
            tally.doubtful = add(tally.doubtful, length);
            if settled {
                tally.sure = add(tally.sure, length);
            }
            if is_year(tally.sure, tally.sure_joints) {
                return tally;
            }
            let Some(before) = stretches.iter().map(|(_, last, _)| *last).filter(|day| *day < first).max() else {
                return tally;
            };
            if first > before.next().plus_months(1) {
                return tally;
            }
            settled &= text.bridges_gap_in_one_benefit || between_different(stretches, before, first);
            tally.joints += 1;
            tally.sure_joints += i32::from(settled);
            last = before;
        }
    }
}

/// The stretch of a period, cut off at `end`; `None` where it does not count or lies after.
fn read(period: &BenefitPeriod, reading: Reading, end: Date, text: &Text) -> Option<Stretch> {
    let shortest = reading == Reading::Shortest;
    let known = period.kind.is_some() && period.loan.is_some();
    let counts = may_count(period, text) && (known || !shortest);
    // A benefit that is not known is read as one of its own; only the longest reading has it.
    let kind = period.kind.unwrap_or(BenefitKind::Other);
    let first = match period.from {
        Some(from) if shortest => from.last(),
        Some(from) => from.first(),
        None if shortest => return None,
        None => Date::MIN,
    };
    let last = match period.until {
        Some(Until::Running) => end,
        Some(Until::Ended(date)) if shortest => date.first(),
        Some(Until::Ended(date)) => date.last(),
        None if shortest => return None,
        None => end,
    };
    let last = last.min(end);
    (counts && first <= last).then_some((first, last, kind))
}

/// The first day of the unbroken run that ends on `last`: overlapping and adjoining stretches count once.
fn start_of_run(stretches: &[Stretch], last: Date) -> Date {
    let mut first = last.next();
    loop {
        let touching = stretches.iter().filter(|stretch| stretch.1.next() >= first && stretch.1 <= last);
        match touching.map(|stretch| stretch.0).min() {
            Some(earlier) if earlier < first => first = earlier,
            _ => return first,
        }
    }
}

/// Whether a gap lies between two different benefits, judged by those that touch it.
fn between_different(stretches: &[Stretch], before: Date, after: Date) -> bool {
    let touching = || stretches.iter().filter(|stretch| stretch.1 == before || stretch.0 == after);
    let first = touching().map(|stretch| stretch.2).next();
    touching().any(|stretch| Some(stretch.2) != first)
}

fn add(sum: (i32, i32), more: (i32, i32)) -> (i32, i32) {
    (sum.0 + more.0, sum.1 + more.1)
}
