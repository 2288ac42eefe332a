//! What is not known, or known in part, never turns into a wrong answer: sharpening a fact keeps what was settled, a
//! month stands for all its days, and neither order nor a benefit that is not listed makes a difference.

use std::collections::BTreeMap;

use law::act::ConditionId;
use law::code::Code;
use law::country::Country;
use law::date::{Date, PartialDate};
use law::evaluate::{Outcome, Verdict, WouldHave};
use law::facts::{BenefitKind, BenefitPeriod, Debts, FactId, Facts, Known, Partner, Permit, Until};
use law::remigration::REMIGRATION;
use law::situation::Situation;
use law::truth::Truth;
use strum::VariantArray;

use crate::blur::{FLAGS, Slot, blur};
use crate::people::{engine_date, facts, person, shown, today};
use crate::run::{none_wrong, seed, sets};
use crate::statute::moment;
use support::{Choose, Rng};

fn judged(facts: &Facts) -> Outcome {
    REMIGRATION.outcome(&Situation::new(&REMIGRATION, facts, engine_date(today())))
}

fn settled(outcome: &Outcome) -> impl Iterator<Item = ConditionId> + '_ {
    ConditionId::ALL.iter().copied().filter(|id| outcome.truth(*id) != Truth::Open)
}

/// Whether these facts leave room for an application before the first text of the Act.
fn may_be_before_the_act(facts: &Facts) -> bool {
    facts.date(FactId::ApplicationReceived).is_some_and(|date| date.first() < Date::of_law(2014, 7, 1))
}

/// Whether the list of benefits is not complete, under a text that leaves gaps in one benefit open.
fn more_may_bring_a_gap(facts: &Facts) -> bool {
    let incomplete = facts.benefits.as_ref().is_some_and(|benefits| !benefits.complete);
    let early = facts.date(FactId::ApplicationReceived).is_some_and(|date| date.first() < Date::of_law(2018, 1, 1));
    incomplete && early
}

/// What a sharper outcome may not change. If the day of application is not known at all, the conditions are judged
/// as if this Act applies, and "no" stands for "no, and too late" as well.
fn contradictions(vague: (&Facts, &Outcome), sharp: (&Facts, &Outcome)) -> Vec<String> {
    let unknown = !vague.0.is_known(FactId::ApplicationReceived);
    if unknown && may_be_before_the_act(sharp.0) {
        return Vec::new();
    }
    // Before 2018 one more benefit inside a gap can bring in a gap between one and the same benefit: a question.
    let may_ask = more_may_bring_a_gap(vague.0);
    let (vague, sharp) = (vague.1, sharp.1);
    let asks = |id: &ConditionId| may_ask && *id == ConditionId::Benefit1Year && sharp.truth(*id) == Truth::Open;
    let mut found: Vec<String> = settled(vague)
        .filter(|id| vague.truth(*id) != sharp.truth(*id) && !asks(id))
        .map(|id| format!("{} {:?} became {:?}", id.code(), vague.truth(id), sharp.truth(id)))
        .collect();
    let closed = |verdict| matches!(verdict, Verdict::Closed(_));
    let still_no =
        unknown && vague.verdict == Verdict::NotEligible && sharp.verdict == Verdict::Closed(WouldHave::NotQualified);
    let kept = !vague.is_settled() || vague.verdict == sharp.verdict || still_no || may_ask;
    if !kept || closed(vague.verdict) && !closed(sharp.verdict) {
        found.push(format!("verdict {:?} became {:?}", vague.verdict, sharp.verdict));
    }
    found
}

#[test]
fn sharpening_a_fact_keeps_what_was_settled() {
    let (mut rng, total) = (Rng::with_seed(seed() + 1), sets(15_000, 400_000));
    let (mut wrong, mut steps, mut kept, mut verdicts, mut cautious) = (Vec::new(), 0, 0, 0, 0);
    for _ in 0..total {
        let exact = facts(&person(&mut rng));
        let (mut chain, mut outcomes) = (vec![exact.clone()], vec![judged(&exact)]);
        for _ in 0..rng.i64(1..=9) {
            let mut vaguer = chain[chain.len() - 1].clone();
            blur(&mut rng, &mut vaguer);
            let vague = judged(&vaguer);
            // Sharper than this one are the facts before it and the exact ones. From step to step benefits with
            // dates known in part may turn open, a caution that costs an answer; it is counted.
            for i in [0, chain.len() - 1] {
                let found = contradictions((&vaguer, &vague), (&chain[i], &outcomes[i]));
                if i > 0 && found.iter().all(|one| one.ends_with("Open") || one.ends_with("Undetermined")) {
                    cautious += found.len();
                } else if !found.is_empty() {
                    wrong.push(format!("{found:?}: {}\nbecame {}", shown(&vaguer), shown(&chain[i])));
                }
            }
            steps += 1;
            kept += settled(&vague).count();
            verdicts += usize::from(vague.is_settled());
            chain.push(vaguer);
            outcomes.push(vague);
        }
    }
    println!(
        "{total} sets, {steps} steps, {kept} settled conditions and {verdicts} settled verdicts kept, {cautious} open"
    );
    none_wrong(&wrong);
    assert!(cautious <= steps / 10_000, "{cautious} turned open on the way");
    assert!(kept > 5 * steps && verdicts > steps / 4, "the steps settle too little to prove anything");
}

#[derive(Default)]
struct Months {
    wrong: Vec<String>,
    settled: usize,
    open_by_need: usize,
    /// Open although every day says the same, by condition.
    open_without_need: BTreeMap<ConditionId, usize>,
    open_verdicts: usize,
}

fn days_of(month: PartialDate) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(month.first()), |day| Some(day.next())).take_while(move |day| *day <= month.last())
}

fn check_month(months: &mut Months, exact: &Facts, slot: Slot) {
    let Some(PartialDate::Day(day)) = slot.get(exact) else { return };
    let month = PartialDate::Month(day.year(), day.month());
    let with = |date| {
        let mut facts = exact.clone();
        slot.set(&mut facts, Some(date));
        facts
    };
    let vague = judged(&with(month));
    let days: Vec<Outcome> = days_of(month).map(|day| judged(&with(PartialDate::Day(day)))).collect();
    for id in ConditionId::ALL.iter().copied() {
        let first = days[0].truth(id);
        let agree = days.iter().all(|outcome| outcome.truth(id) == first);
        let truth = vague.truth(id);
        if truth == Truth::Open && !(agree && first != Truth::Open) {
            months.open_by_need += 1;
        } else if truth == Truth::Open {
            *months.open_without_need.entry(id).or_default() += 1;
            // Benefits with dates, or a day of application, known in part are not looked at day by day.
            if id != ConditionId::Benefit1Year
                || !(slot.is_of_benefit() || slot == Slot::Of(FactId::ApplicationReceived))
            {
                months.wrong.push(format!("{} open, every day {first:?}: {slot:?} {}", id.code(), shown(&with(month))));
            }
        } else if agree && truth == first {
            months.settled += 1;
        } else {
            months.wrong.push(format!("{} {truth:?}, not on every day: {slot:?} {}", id.code(), shown(&with(month))));
        }
    }
    let same = days.iter().all(|outcome| outcome.verdict == days[0].verdict);
    if vague.is_settled() && !(same && vague.verdict == days[0].verdict) {
        months.wrong.push(format!("verdict {:?}, not on every day: {slot:?} {}", vague.verdict, shown(&with(month))));
    }
    months.open_verdicts += usize::from(same && vague.verdict != days[0].verdict);
}

#[test]
fn a_month_stands_for_all_its_days() {
    let (mut rng, total) = (Rng::with_seed(seed() + 2), sets(3_000, 100_000));
    let mut months = Months::default();
    for _ in 0..total {
        let exact = facts(&person(&mut rng));
        let slot = rng.pick(&Slot::all(&exact));
        check_month(&mut months, &exact, slot);
    }
    println!("{total} months: settled {}, open by need {}", months.settled, months.open_by_need);
    println!("open though every day agrees {:?}", months.open_without_need);
    println!("verdicts open though every day agrees {}", months.open_verdicts);
    none_wrong(&months.wrong);
    assert!(months.open_by_need > total / 10, "too few months lie across a line");
    let pointless: usize = months.open_without_need.values().sum();
    assert!(pointless < total / 25, "open without need {pointless} times");
}

/// Every way to fill in one fact that is not a date, by its key.
fn fillings(exact: &Facts) -> Vec<(String, Facts, Vec<Facts>)> {
    let filled = |fact: FactId, values: Vec<Known>| {
        let mut unknown = exact.clone();
        unknown.forget(fact);
        let values = values.into_iter().map(|value| exact.clone().with(fact, value)).collect();
        (fact.key(), unknown, values)
    };
    let mut list: Vec<_> = FLAGS.iter().map(|flag| filled(*flag, vec![false.into(), true.into()])).collect();
    list.push(filled(FactId::Permit, all::<Permit>()));
    list.push(filled(FactId::Partner, all::<Partner>()));
    list.push(filled(FactId::StateDebts, all::<Debts>()));
    list.push(filled(FactId::PartnerStateDebts, all::<Debts>()));
    let countries: Vec<Known> = Country::all().map(Known::from).collect();
    list.push(filled(FactId::BirthCountry, countries.clone()));
    list.push(filled(FactId::Destination, countries));
    list
}

/// Every value of a choice.
fn all<T: VariantArray + Copy + Into<Known>>() -> Vec<Known> {
    T::VARIANTS.iter().map(|value| (*value).into()).collect()
}

#[test]
fn an_unknown_fact_stands_for_all_its_values() {
    let (mut rng, total) = (Rng::with_seed(seed() + 3), sets(150, 4_000));
    let (mut wrong, mut pointless, mut settled) = (Vec::new(), BTreeMap::<String, usize>::new(), 0);
    for _ in 0..total {
        let exact = facts(&person(&mut rng));
        for (name, unknown, values) in fillings(&exact) {
            let vague = judged(&unknown);
            let all: Vec<Outcome> = values.iter().map(judged).collect();
            for id in ConditionId::ALL.iter().copied() {
                let first = all[0].truth(id);
                let agree = all.iter().all(|outcome| outcome.truth(id) == first);
                match vague.truth(id) {
                    Truth::Open if agree && first != Truth::Open => {
                        *pointless.entry(format!("{} without {name}", id.code())).or_default() += 1;
                    }
                    Truth::Open => {}
                    truth if agree && truth == first => settled += 1,
                    truth => wrong.push(format!("{} {truth:?} without {name}: {}", id.code(), shown(&unknown))),
                }
            }
            let same = all.iter().all(|outcome| outcome.verdict == all[0].verdict);
            if vague.is_settled() && !(same && vague.verdict == all[0].verdict) {
                wrong.push(format!("verdict {:?} without {name}: {}", vague.verdict, shown(&unknown)));
            }
        }
    }
    println!("{total} sets, {settled} settled; open though every value agrees: {pointless:#?}");
    none_wrong(&wrong);
}

fn difference(known: &Facts, other: &Facts) -> String {
    let (first, second) = (judged(known), judged(other));
    let differs = |id: &ConditionId| first.truth(*id) != second.truth(*id);
    let ids: Vec<ConditionId> = ConditionId::ALL.iter().copied().filter(differs).collect();
    format!("{ids:?}, {:?} and {:?}: {}\nand {}", first.verdict, second.verdict, shown(known), shown(other))
}

#[test]
fn order_makes_no_difference() {
    let (mut rng, total) = (Rng::with_seed(seed() + 4), sets(10_000, 200_000));
    let mut wrong = Vec::new();
    for _ in 0..total {
        let mut known = facts(&person(&mut rng));
        for _ in 0..rng.i64(0..=4) {
            blur(&mut rng, &mut known);
        }
        let mut turned = known.clone();
        for fact in [FactId::Nationalities, FactId::FormerNationalities] {
            let Some(mut list) = known.countries(fact).map(<[Country]>::to_vec) else { continue };
            rng.shuffle(&mut list);
            turned.set_countries(fact, list);
        }
        if let Some(benefits) = &mut turned.benefits {
            rng.shuffle(&mut benefits.periods);
        }
        if judged(&known) != judged(&turned) {
            wrong.push(difference(&known, &turned));
        }
    }
    none_wrong(&wrong);
}

fn unlisted(rng: &mut Rng, around: Date) -> BenefitPeriod {
    let from = Date::from_day_number(around.day_number() - rng.i32(0..=800));
    let last = Date::from_day_number(from.day_number() + rng.i32(0..=500));
    let exact = |date| Some(PartialDate::Day(date));
    BenefitPeriod {
        kind: Some(rng.pick(&[BenefitKind::Zw, BenefitKind::Anw, BenefitKind::Tw, BenefitKind::Other])),
        from: if rng.percent(20) { None } else { exact(from) },
        until: rng.pick(&[None, Some(Until::Running), exact(last).map(Until::Ended), exact(last).map(Until::Ended)]),
        loan: rng.pick(&[None, Some(false), Some(true)]),
    }
}

#[test]
fn a_benefit_that_is_not_listed_makes_no_difference() {
    let (mut rng, total) = (Rng::with_seed(seed() + 5), sets(10_000, 200_000));
    let mut wrong = Vec::new();
    for _ in 0..total {
        let person = person(&mut rng);
        let mut known = facts(&person);
        for _ in 0..rng.i64(0..=3) {
            blur(&mut rng, &mut known);
        }
        let mut more = known.clone();
        let Some(benefits) = &mut more.benefits else { continue };
        let around = engine_date(moment(person.received, today()));
        benefits.periods.push(unlisted(&mut rng, around));
        rng.shuffle(&mut benefits.periods);
        if judged(&known) != judged(&more) {
            wrong.push(difference(&known, &more));
        }
    }
    none_wrong(&wrong);
}
