//! A year of benefit directly before the application: art. 2b(1)(i), (6) and (7).
//!
//! Our reading, from the texts and from the SVB: take each unbroken stretch of listed benefit from its first to its
//! last day, in whole calendar months and left-over days; the last stretch must run up to the day before the
//! application; walk back over gaps of at most one calendar month; add months and days; twelve months are a year.
//! When stretches are added, thirty left-over days make a month; one stretch alone must be a whole year by the
//! calendar, so that a day short is too short. A stretch that ended at most a month before the application leaves the
//! condition open.

use std::cmp::Reverse;

use crate::act::ActVersion;
use crate::criterion::OpenQuestion;
use crate::date::{Date, Days};
use crate::facts::{BenefitKind, BenefitPeriod, Benefits, Until};
use crate::truth::Truth;

/// The outcome for all benefits together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Whether a year is full.
    pub truth: Truth,
    /// If every fact is known and the condition is still open: why.
    pub unsettled: Option<OpenQuestion>,
    /// Whole months counted, if every date is known exactly and they are too few.
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
pub fn year_of_benefit(benefits: &Benefits, application: Days, text: &ActVersion) -> Finding {
    // Benefits that the text does not list, and loans, make no difference, whatever is known of them.
    let exact =
        application.is_exact() && benefits.periods.iter().filter(|period| may_count(period, text)).all(is_exact);
    let found = if exact {
        exact_finding(benefits, application.first, text)
    } else {
        Finding::of(partial_truth(benefits, application, text))
    };
    // More benefits may come to light: only a full year is sure.
    if benefits.complete || found.truth == Truth::Holds { found } else { Finding { truth: Truth::Open, ..found } }
}

fn may_count(period: &BenefitPeriod, text: &ActVersion) -> bool {
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

fn exact_finding(benefits: &Benefits, application: Date, text: &ActVersion) -> Finding {
    let fails = |months, stopped| Finding { months: Some(months), stopped, ..Finding::of(Truth::Fails) };
    let Some(tally) = Tally::new(benefits, Reading::Shortest, application, text) else {
        return fails(0, false);
    };
    match tally.end {
        End::Long => fails(0, true),
        _ if !is_year(tally.doubtful, tally.joints) => fails(whole_months(tally.sure, tally.sure_joints), false),
        End::Short => Finding::unsettled(OpenQuestion::BreakBeforeApplication),
        End::None if !is_year(tally.sure, tally.sure_joints) => Finding::unsettled(OpenQuestion::GapInOneBenefit),
        End::None => Finding::of(Truth::Holds),
    }
}

/// Whether months and days from one stretch, or from several joined ones, are a year.
fn is_year((months, days): (i32, i32), joints: i32) -> bool {
    months >= 12 || (joints > 0 && months * 30 + days >= 360)
}

/// The months to tell of what is no year. Left-over days make months only in several joined stretches.
fn whole_months((months, days): (i32, i32), joints: i32) -> i32 {
    (if joints > 0 { months + days / 30 } else { months }).min(11)
}

/// With dates that are known in part it holds only if the shortest reading of all of them holds on every day of
/// application, and fails only if the longest reading fails.
fn partial_truth(benefits: &Benefits, application: Days, text: &ActVersion) -> Truth {
    if surely_holds(benefits, application, text) {
        return Truth::Holds;
    }
    let Some(longest) = Tally::new(benefits, Reading::Longest, application.last, text) else {
        return Truth::Fails;
    };
    let fails = if application.is_exact() {
        // A sharper reading of one long stretch may be two, to which the thirty days apply.
        let (months, days) = longest.doubtful;
        longest.end == End::Long || !is_year((months, days + SLACK * longest.joints), longest.joints.max(1))
    } else {
        // On an earlier day of application other stretches may count; only too few in all are then a sure no.
        all_days(benefits, application.last, text) < 12 * SHORTEST_MONTH
    };
    if fails { Truth::Fails } else { Truth::Open }
}

/// When stretches are joined, sums of months and days can be off by so many days a joint; that much is kept clear.
const SLACK: i32 = 3;
/// The days of the shortest month.
const SHORTEST_MONTH: i32 = 28;

/// Whether the shortest reading is a year on every day of application. If the text leaves joints open, they decide
/// nothing.
fn surely_holds(benefits: &Benefits, application: Days, text: &ActVersion) -> bool {
    let tally = |day| Tally::new(benefits, Reading::Shortest, day, text).filter(|tally| tally.end == End::None);
    let ample = |tally: Tally| match (tally.sure, tally.joints) {
        (sure, 0) => is_year(sure, 0),
        ((months, days), joints) => text.bridges_gap_in_one_benefit && months * 30 + days >= 360 + SLACK * joints,
    };
    // Unbroken over all days of application: the stretch that ends on the last of them began before the first.
    let unbroken = |late: Tally| late.start < application.first;
    tally(application.first).is_some_and(ample)
        && (application.is_exact() || tally(application.last).is_some_and(unbroken))
}

/// An upper bound of all days with benefit before the application, joined or not.
fn all_days(benefits: &Benefits, application: Date, text: &ActVersion) -> i32 {
    let stretches = stretches(benefits, Reading::Longest, application, text);
    stretches.map(|stretch| stretch.last.day_number() - stretch.first.day_number() + 1).sum()
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

/// The outcome of the stretches, from the last one back until a year is full or a gap is too long.
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
    /// The first day of the last run.
    start: Date,
}

/// How many periods are looked at without memory of their own.
const FEW: usize = 8;

/// A period as read.
#[derive(Clone, Copy)]
struct Stretch {
    first: Date,
    last: Date,
    kind: BenefitKind,
}

impl Tally {
    /// `None` if no stretch counts.
    fn new(benefits: &Benefits, reading: Reading, application: Date, text: &ActVersion) -> Option<Tally> {
        let stretches = stretches(benefits, reading, application, text);
        if benefits.periods.len() > FEW {
            return Tally::of(&mut stretches.collect::<Vec<_>>(), application, text);
        }
        // Nearly everybody has so few that no memory of its own is needed.
        let mut few = [Stretch { first: Date::MAX, last: Date::MIN, kind: BenefitKind::Other }; FEW];
        let count = few.iter_mut().zip(stretches).map(|(place, stretch)| *place = stretch).count();
        Tally::of(few.get_mut(..count)?, application, text)
    }

    fn of(stretches: &mut [Stretch], application: Date, text: &ActVersion) -> Option<Tally> {
        stretches.sort_unstable_by_key(|stretch| Reverse(stretch.last));
        let (mut run, mut rest) = last_run(stretches)?;
        let end = match run.last.next() {
            next if next == application => End::None,
            next if application <= next.plus_months(1) => End::Short,
            _ => End::Long,
        };
        let mut tally = Tally { end, sure: (0, 0), doubtful: (0, 0), joints: 0, sure_joints: 0, start: run.first };
        let mut settled = true;
        loop {
            let length = run.first.months_and_days_through(run.last);
            tally.doubtful = add(tally.doubtful, length);
            if settled {
                tally.sure = add(tally.sure, length);
            }
            let Some((before, earlier)) = last_run(rest) else {
                return Some(tally);
            };
            if is_year(tally.sure, tally.sure_joints) || run.first > before.last.next().plus_months(1) {
                return Some(tally);
            }
            settled &= text.bridges_gap_in_one_benefit || between_different(stretches, before.last, run.first);
            tally.joints += 1;
            tally.sure_joints += i32::from(settled);
            (run, rest) = (before, earlier);
        }
    }
}

/// The stretches that count, in any order.
fn stretches<'a>(
    benefits: &'a Benefits,
    reading: Reading,
    application: Date,
    text: &'a ActVersion,
) -> impl Iterator<Item = Stretch> + 'a {
    let end = application.previous();
    benefits.periods.iter().filter_map(move |period| read(period, reading, end, text))
}

/// The stretch of a period, cut off at `end`; `None` if it does not count or lies after.
fn read(period: &BenefitPeriod, reading: Reading, end: Date, text: &ActVersion) -> Option<Stretch> {
    let shortest = reading == Reading::Shortest;
    let known = period.kind.is_some() && period.loan.is_some();
    if !may_count(period, text) || (shortest && !known) {
        return None;
    }
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
    (first <= last).then_some(Stretch { first, last, kind })
}

/// Of stretches, the latest end first: the last unbroken run of days, in which overlapping and adjoining ones count
/// once, and the stretches before it.
fn last_run(stretches: &[Stretch]) -> Option<(Days, &[Stretch])> {
    let (latest, mut rest) = stretches.split_first()?;
    let mut run = Days { first: latest.first, last: latest.last };
    while let Some((stretch, before)) = rest.split_first()
        && stretch.last.next() >= run.first
    {
        run.first = run.first.min(stretch.first);
        rest = before;
    }
    Some((run, rest))
}

/// Whether a gap lies between two different benefits, judged by those that touch it.
fn between_different(stretches: &[Stretch], before: Date, after: Date) -> bool {
    let mut touching = stretches.iter().filter(|stretch| stretch.last == before || stretch.first == after);
    let first = touching.next().map(|stretch| stretch.kind);
    touching.any(|stretch| Some(stretch.kind) != first)
}

fn add(sum: (i32, i32), more: (i32, i32)) -> (i32, i32) {
    (sum.0 + more.0, sum.1 + more.1)
}
