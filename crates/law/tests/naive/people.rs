//! Random people, most of them close to a line that the Act draws, and the same people as facts for the program.

use law::country::Country;
use law::date::{Date as EngineDate, PartialDate};
use law::facts::{
    Application, Asylum, BenefitKind as Kind, BenefitPeriod, Benefits, Debts, Facts, Partner, Permit, Until,
};
use time::{Date, Duration};

use crate::statute::{Bars, Benefit, Person, day, months_later, years_later};
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
    let moment = received.unwrap_or(today());
    let birth = birth(rng, moment);
    let settled = settled(rng, birth);
    let birth_country = rng.pick(&BORN);
    let nationalities = nationalities(rng, birth_country);
    let dutch = nationalities.contains(&"NL");
    let refugee = rng.percent(if RECRUITED.contains(&birth_country) { 10 } else { 50 });
    let partner = if rng.percent(40) { Partner::None } else { rng.pick(Partner::ALL) };
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
    if dutch && rng.percent(95) { Permit::Dutch } else { rng.pick(Permit::ALL) }
}

fn bars(rng: &mut Rng) -> Bars {
    let debts = if rng.percent(70) { Debts::None } else { rng.pick(Debts::ALL) };
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
            _ if rng.percent(4) => rng.pick(Kind::ALL),
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
    let codes = |list: &[&str]| Some(list.iter().map(|code| country(code)).collect());
    Facts {
        application: Some(person.received.map_or(Application::None, |date| Application::Received(exact(date)))),
        birth_date: Some(exact(person.birth)),
        birth_country: Some(country(person.birth_country)),
        nationalities: codes(&person.nationalities),
        former_nationalities: codes(&person.former),
        settled_in_nl: Some(exact(person.settled)),
        lives_in_nl: Some(person.lives_here),
        moluccan_register: Some(person.register),
        asylum: Some(person.asylum.map_or(Asylum::Never, |date| Asylum::Received(Some(exact(date))))),
        family_reunification_with_asylum_holder: Some(person.reunification),
        residence_since: Some(exact(person.residence_since)),
        permit: Some(person.permit),
        temporary_purpose: Some(person.temporary),
        benefits: Some(Benefits { periods: person.benefits.iter().map(period).collect(), complete: true }),
        state_debts: Some(person.own.debts),
        detained: Some(person.own.detained),
        evading_sentence: Some(person.own.evading),
        partner: Some(person.partner),
        partner_state_debts: Some(person.partners.debts),
        partner_detained: Some(person.partners.detained),
        partner_evading_sentence: Some(person.partners.evading),
        foster_children: Some(person.foster_children),
        foster_consent: Some(person.foster_consent),
        nationality_declaration: Some(person.declaration),
        renounces_dutch_nationality: Some(person.renounces),
        destination: Some(country(person.destination)),
        admission_proof: Some(person.admission_proof),
        others: Vec::new(),
    }
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
        let kind = period.kind.map_or("?", Kind::word);
        let loan = period.loan.map_or(" loan?", |loan| if loan { " loan" } else { "" });
        format!("{kind} {}..{until}{loan}", text(period.from))
    };
    let benefits = facts.benefits.as_ref().map_or("?".to_string(), |benefits| {
        let list: Vec<String> = benefits.periods.iter().map(period).collect();
        list.join(", ") + if benefits.complete { "" } else { " and perhaps more" }
    });
    let mut rest = Facts { benefits: None, application: None, birth_date: None, ..facts.clone() };
    (rest.settled_in_nl, rest.residence_since, rest.asylum) = (None, None, None);
    let application = match facts.application {
        Some(Application::Received(date)) => date.to_string(),
        Some(Application::None) => "none".to_string(),
        None => "?".to_string(),
    };
    let asylum = match facts.asylum {
        Some(Asylum::Received(date)) => text(date),
        Some(Asylum::Never) => "never".to_string(),
        None => "perhaps".to_string(),
    };
    let (birth, settled) = (text(facts.birth_date), text(facts.settled_in_nl));
    let since = text(facts.residence_since);
    format!(
        "\n  application {application}, born {birth}, settled {settled}, residence {since}, asylum {asylum}\n  \
         benefits: {benefits}\n  {rest:?}"
    )
}
