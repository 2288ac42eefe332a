//! Random people, most of them close to a line that the Act draws, and the same people as facts for the program.

use law::code::Code;
use law::country::Country;
use law::date::{Date as EngineDate, PartialDate};
use law::facts::{
    AnswerKind, BenefitKind as Kind, BenefitPeriod, Benefits, Debts, FactId as F, Facts, Known, Partner, Permit, Until,
};
use strum::VariantArray;
use time::{Date, Duration};

use crate::statute::{Bars, Benefit, Person, day, moment, months_later, years_later};
use support::{Choose, Rng};

/// The day on which all these people are judged.
pub fn today() -> Date {
    day(2026, 11, 21)
}

pub fn engine_date(date: Date) -> EngineDate {
    EngineDate::new(date.year() as i16, u8::from(date.month()), date.day()).unwrap()
}

fn exact(date: Date) -> PartialDate {
    PartialDate::Day(engine_date(date))
}

pub fn country(code: &str) -> Country {
    code.parse().unwrap()
}

/// A random person.
pub fn person(rng: &mut Rng) -> Person {
    let received = application(rng);
    let moment = moment(received, today());
    let birth = birth(rng, moment);
    let settled = settled(rng, birth);
    let birth_country = rng.pick(&BORN);
    let nationalities = nationalities(rng, birth_country);
    let dutch = nationalities.contains(&"NL");
    let refugee = rng.percent(if RECRUITED.contains(&birth_country) { 10 } else { 50 });
    let partner = if rng.percent(40) { Partner::None } else { rng.pick(Partner::VARIANTS) };
    Person {
        received,
        birth,
        birth_country,
        former: if rng.percent(70) { vec![] } else { vec![rng.pick(&[birth_country, "TR", "SR", "ID", "IQ"])] },
        settled,
        lives_here: rng.percent(92),
        register: rng.percent(if birth_country == "ID" { 60 } else { 2 }),
        asylum: refugee.then(|| near(rng, &[day(2014, 7, 1)], 2, day(2001, 4, 1), day(2022, 1, 1))),
        reunification: rng.percent(8),
        residence_since: residence(rng, settled, moment),
        permit: permit(rng, dutch),
        temporary: rng.percent(10),
        benefits: benefits(rng, moment),
        own: bars(rng),
        partner,
        partners: bars(rng),
        foster_children: rng.percent(20),
        foster_consent: rng.percent(70),
        declaration: rng.percent(70),
        renounces: rng.percent(60),
        destination: destination(rng, birth_country, &nationalities),
        admission_proof: rng.percent(60),
        nationalities,
    }
}

const RECRUITED: [&str; 15] =
    ["TR", "MA", "TN", "CV", "RS", "ME", "BA", "XK", "MK", "HR", "SI", "ES", "PT", "IT", "GR"];
const BORN: [&str; 26] = [
    "TR", "TR", "MA", "TN", "CV", "RS", "ME", "BA", "XK", "MK", "HR", "HR", "SI", "ES", "PT", "IT", "GR", "SR", "SR",
    "SR", "ID", "ID", "IQ", "EG", "NL", "CW",
];

/// A day close to one of these, or any day between two others.
fn near(rng: &mut Rng, lines: &[Date], margin: i64, first: Date, last: Date) -> Date {
    if rng.percent(50) {
        return rng.pick(lines) + Duration::days(rng.i64(-margin..=margin));
    }
    first + Duration::days(rng.i64(0..=(last - first).whole_days()))
}

fn application(rng: &mut Rng) -> Option<Date> {
    let texts = [
        day(2014, 7, 1),
        day(2017, 10, 1),
        day(2018, 1, 1),
        day(2019, 1, 1),
        day(2023, 10, 1),
        day(2025, 1, 1),
        day(2024, 2, 29),
        day(2017, 3, 31),
        day(2016, 8, 31),
    ];
    if rng.percent(6) {
        return None;
    }
    let all_years = rng.percent(8);
    let (first, last) =
        if all_years { (day(2012, 1, 1), day(2026, 11, 21)) } else { (day(2014, 7, 1), day(2024, 12, 31)) };
    Some(near(rng, &texts, 2, first, last))
}

fn birth(rng: &mut Rng, moment: Date) -> Date {
    if rng.percent(8) {
        return day(rng.i32(480..=492) * 4, 2, 29);
    }
    near(rng, &[years_later(moment, -55)], 2, day(1930, 1, 1), day(1972, 12, 31))
}

fn settled(rng: &mut Rng, birth: Date) -> Date {
    let lines = [day(2014, 7, 1), day(2013, 7, 1), day(2004, 5, 1), day(1993, 11, 1), years_later(birth, 18)];
    near(rng, &lines, 2, birth, day(2022, 1, 1))
}

fn residence(rng: &mut Rng, settled: Date, moment: Date) -> Date {
    if rng.percent(50) { settled } else { near(rng, &[years_later(moment, -8)], 2, day(1990, 1, 1), moment) }
}

fn nationalities(rng: &mut Rng, birth_country: &'static str) -> Vec<&'static str> {
    let mut held = match rng.u8(..100) {
        0..=49 => vec![birth_country],
        50..=64 => vec!["NL"],
        65..=82 => vec!["NL", birth_country],
        83..=88 => vec![rng.pick(&BORN)],
        89..=94 => vec![rng.pick(&BORN), "NL"],
        95..=97 => vec![birth_country, "IQ"],
        _ => vec![],
    };
    if held.first() == held.last() {
        held.truncate(1);
    }
    rng.shuffle(&mut held);
    held
}

fn permit(rng: &mut Rng, dutch: bool) -> Permit {
    if dutch && rng.percent(95) { Permit::Dutch } else { rng.pick(Permit::VARIANTS) }
}

fn bars(rng: &mut Rng) -> Bars {
    let debts = if rng.percent(70) { Debts::None } else { rng.pick(Debts::VARIANTS) };
    Bars { debts, detained: rng.percent(4), evading: rng.percent(4) }
}

fn destination(rng: &mut Rng, birth_country: &'static str, nationalities: &[&'static str]) -> &'static str {
    match rng.u8(..100) {
        0..=79 => birth_country,
        80..=91 => nationalities.first().copied().unwrap_or("SR"),
        _ => rng.pick(&["SR", "ID", "DE", "CW", "NL", "BQ", "AW", "SX", "TR", "IQ"]),
    }
}

const KINDS: [Kind; 12] = [
    Kind::Ww,
    Kind::Ww,
    Kind::Ww,
    Kind::Participatiewet,
    Kind::Participatiewet,
    Kind::Wia,
    Kind::Aow,
    Kind::Waz,
    Kind::Bbz,
    Kind::Zw,
    Kind::Anw,
    Kind::Wachtgeld,
];

/// Benefits as a chain backwards from the application, with gaps of about a month and a total of about a year, and
/// now and then one that lies across.
fn benefits(rng: &mut Rng, moment: Date) -> Vec<Benefit> {
    let mut list: Vec<Benefit> = Vec::new();
    let mut next = moment;
    for turn in 0..rng.i64(0..=4) {
        let last = end_before(rng, next);
        let until = if turn == 0 && rng.percent(60) { None } else { Some(last) };
        let from = start_of(rng, last);
        let kind = match list.last() {
            Some(later) if rng.percent(30) => later.kind,
            _ if rng.percent(4) => rng.pick(Kind::VARIANTS),
            _ => rng.pick(&KINDS),
        };
        list.push(Benefit { kind, from, until, loan: is_loan(rng, kind) });
        next = from;
    }
    for _ in 0..rng.i64(0..=3) / 2 {
        let from = moment + Duration::days(rng.i64(-450..=20));
        let until = rng.percent(80).then(|| from + Duration::days(rng.i64(0..=300)));
        let kind = rng.pick(&KINDS);
        list.push(Benefit { kind, from, until, loan: is_loan(rng, kind) });
    }
    rng.shuffle(&mut list);
    list
}

/// Loans exist in social assistance only, art. 2b(6).
fn is_loan(rng: &mut Rng, kind: Kind) -> bool {
    kind == Kind::Participatiewet && rng.percent(6)
}

/// A last day of benefit, of which the gap to `next` is nothing, a few days, or about a month.
fn end_before(rng: &mut Rng, next: Date) -> Date {
    match rng.u8(..10) {
        0..=4 => next - Duration::DAY,
        5 => next - Duration::days(rng.i64(0..=25)),
        6 => next - Duration::days(rng.i64(33..=45)),
        _ => {
            let month_before = years_later(months_later(next, 11), -1);
            month_before + Duration::days(rng.i64(-4..=2))
        }
    }
}

/// A first day of a benefit that lasts until `last`: about three, six, nine, twelve months, or any time.
fn start_of(rng: &mut Rng, last: Date) -> Date {
    if rng.percent(25) {
        return last - Duration::days(rng.i64(0..=500));
    }
    let months = rng.pick(&[1, 3, 4, 5, 6, 6, 6, 7, 9, 12, 12]);
    let full = years_later(months_later(last + Duration::DAY, 24 - months), -2);
    full + Duration::days(rng.i64(-2..=2).min((last - full).whole_days()))
}

/// The same person as facts, all of them known.
pub fn facts(person: &Person) -> Facts {
    let codes = |list: &[&str]| list.iter().map(|code| country(code)).collect();
    let mut facts = Facts::default()
        .with(F::ApplicationReceived, person.received.map_or(Known::Absent, |date| exact(date).into()))
        .with(F::BirthDate, exact(person.birth))
        .with(F::BirthCountry, country(person.birth_country))
        .with(F::SettledInNl, exact(person.settled))
        .with(F::LivesInNl, person.lives_here)
        .with(F::MoluccanRegister, person.register)
        .with(F::AsylumPermit, person.asylum.is_some())
        .with(F::FamilyReunificationWithAsylumHolder, person.reunification)
        .with(F::ResidenceSince, exact(person.residence_since))
        .with(F::Permit, person.permit)
        .with(F::TemporaryPurpose, person.temporary)
        .with(F::StateDebts, person.own.debts)
        .with(F::Detained, person.own.detained)
        .with(F::EvadingSentence, person.own.evading)
        .with(F::Partner, person.partner)
        .with(F::PartnerStateDebts, person.partners.debts)
        .with(F::PartnerDetained, person.partners.detained)
        .with(F::PartnerEvadingSentence, person.partners.evading)
        .with(F::FosterChildren, person.foster_children)
        .with(F::FosterConsent, person.foster_consent)
        .with(F::NationalityDeclaration, person.declaration)
        .with(F::RenouncesDutchNationality, person.renounces)
        .with(F::Destination, country(person.destination))
        .with(F::AdmissionProof, person.admission_proof);
    if let Some(date) = person.asylum {
        facts.set(F::AsylumPermitReceived, exact(date));
    }
    facts.set_countries(F::Nationalities, codes(&person.nationalities));
    facts.set_countries(F::FormerNationalities, codes(&person.former));
    facts.benefits = Some(Benefits { periods: person.benefits.iter().map(period).collect(), complete: true });
    facts
}

pub fn period(benefit: &Benefit) -> BenefitPeriod {
    BenefitPeriod {
        kind: Some(benefit.kind),
        from: Some(exact(benefit.from)),
        until: Some(benefit.until.map_or(Until::Running, |date| Until::Ended(exact(date)))),
        loan: Some(benefit.loan),
    }
}

/// Facts on a few lines, for the message of a test that fails.
pub fn shown(facts: &Facts) -> String {
    let text = |date: Option<PartialDate>| date.map_or("?".to_string(), |date| date.to_string());
    let period = |period: &BenefitPeriod| {
        let until = match period.until {
            None => "?".to_string(),
            Some(Until::Running) => String::new(),
            Some(Until::Ended(date)) => date.to_string(),
        };
        let kind = period.kind.map_or("?", Kind::code);
        let loan = period.loan.map_or(" loan?", |loan| if loan { " loan" } else { "" });
        format!("{kind} {}..{until}{loan}", text(period.from))
    };
    let benefits = facts.benefits.as_ref().map_or("?".to_string(), |benefits| {
        let list: Vec<String> = benefits.periods.iter().map(period).collect();
        list.join(", ") + if benefits.complete { "" } else { " and perhaps more" }
    });
    let date = |fact| match facts.known(fact) {
        Some(Known::Absent) => "none".to_string(),
        _ => text(facts.date(fact)),
    };
    let asylum = match facts.flag(F::AsylumPermit) {
        Some(true) => date(F::AsylumPermitReceived),
        Some(false) => "never".to_string(),
        None => "perhaps".to_string(),
    };
    let (application, birth) = (date(F::ApplicationReceived), date(F::BirthDate));
    let (settled, since) = (date(F::SettledInNl), date(F::ResidenceSince));
    let rest = F::ALL.iter().filter_map(|fact| value(facts, *fact)).collect::<Vec<_>>().join(", ");
    format!(
        "\n  application {application}, born {birth}, settled {settled}, residence {since}, asylum {asylum}\n  \
         benefits: {benefits}\n  {rest}"
    )
}

/// A fact that is not a date, with its key, if it is known.
fn value(facts: &Facts, fact: F) -> Option<String> {
    let value = match (facts.known(fact), fact.row().kind) {
        (Some(Known::Absent | Known::Date(_)), _) => return None,
        (Some(Known::Choice(place)), AnswerKind::Choice(codes)) => (*codes.get(usize::from(place))?).to_string(),
        (Some(known), _) => format!("{known:?}"),
        (None, _) => format!("{:?}", facts.countries(fact)?),
    };
    Some(format!("{} {value}", fact.key()))
}
