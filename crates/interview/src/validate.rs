//! Checks what is filled in, before it becomes an answer. Nothing is guessed and nothing entered is lost: a problem
//! names the field and says what to do, in the visitor's language.

use law::date::{Date, PartialDate, days_in_month};
use law::facts::{FactId as F, Known};
use law::remigration::REMIGRATION;

use crate::{Answer, Answers, BenefitPart as Part, Journey, MOST_BENEFITS, Question};

/// A field of a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

/// A problem with something that was filled in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// No year was given.
    YearMissing,
    /// The year is not four digits.
    YearNotFourDigits,
    /// There is no such month.
    NoSuchMonth,
    /// There is no such day in any month, or not in that one.
    NoSuchDay,
    /// A day was given without a month.
    MonthMissing,
    /// The day is still to come.
    Future,
    /// Nobody alive can mean it.
    TooLongAgo,
    /// It hardly goes together with what was answered there: one of the two may be wrong. A visitor may keep to both.
    WhichIsRight(Question, PartialDate),
    /// It must not lie before what was answered there.
    MustBeAfter(Question, PartialDate),
    /// It must not lie after what was answered there.
    MustBeBefore(Question, PartialDate),
    /// A benefit cannot have begun after this day, since the question is about the benefits on it.
    AfterLastDay(Date),
    /// Nothing was chosen.
    NothingChosen,
    /// This is not a whole number.
    NotANumber,
    /// The number is larger than this.
    NumberTooLarge(u32),
}

impl Problem {
    /// The message that says what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Problem::YearMissing => "problem-year-missing",
            Problem::YearNotFourDigits => "problem-year-not-four-digits",
            Problem::NoSuchMonth => "problem-no-such-month",
            Problem::NoSuchDay => "problem-no-such-day",
            Problem::MonthMissing => "problem-month-missing",
            Problem::Future => "problem-future",
            Problem::TooLongAgo => "problem-too-long-ago",
            Problem::WhichIsRight(..) => "problem-which-is-right",
            Problem::MustBeAfter(..) => "problem-must-be-after",
            Problem::MustBeBefore(..) => "problem-must-be-before",
            Problem::AfterLastDay(_) => "problem-after-last-day",
            Problem::NothingChosen => "problem-nothing-chosen",
            Problem::NotANumber => "problem-not-a-number",
            Problem::NumberTooLarge(_) => "problem-number-too-large",
        }
    }

    /// The field it stands at; the year if it is about the whole date.
    pub const fn field(self) -> Field {
        match self {
            Problem::NoSuchDay => Field::Day,
            Problem::NoSuchMonth | Problem::MonthMissing => Field::Month,
            _ => Field::Year,
        }
    }
}

/// Nobody is older.
const OLDEST_YEAR: i16 = 1900;

/// The digits of a text as 0 to 9, also those of Arabic and Persian; `None` if there is anything else.
pub fn digits(text: &str) -> Option<String> {
    let plain = |letter: char| match letter {
        '0'..='9' => Some(letter),
        '\u{660}'..='\u{669}' => char::from_digit(letter as u32 - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(letter as u32 - 0x6f0, 10),
        _ => None,
    };
    text.trim().chars().map(plain).collect()
}

fn small_number(text: &str, problem: Problem) -> Result<Option<u8>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    digits(text).and_then(|digits| digits.parse().ok()).map(Some).ok_or(problem)
}

/// Reads the three fields of a date; day and month may stay empty.
///
/// # Errors
/// The problem, at the first field that has one.
pub fn read_date(day: &str, month: &str, year: &str) -> Result<PartialDate, Problem> {
    let day = small_number(day, Problem::NoSuchDay)?;
    let month = small_number(month, Problem::NoSuchMonth)?;
    if day.is_some_and(|day| day == 0 || day > 31) {
        return Err(Problem::NoSuchDay);
    }
    if month.is_some_and(|month| month == 0 || month > 12) {
        return Err(Problem::NoSuchMonth);
    }
    if year.trim().is_empty() {
        return Err(Problem::YearMissing);
    }
    let year = digits(year).filter(|digits| digits.len() == 4).ok_or(Problem::YearNotFourDigits)?;
    let year: i16 = year.parse().map_err(|_| Problem::YearNotFourDigits)?;
    match (day, month) {
        (Some(_), None) => return Err(Problem::MonthMissing),
        (Some(day), Some(month)) if days_in_month(year, month).is_some_and(|last| day > last) => {
            return Err(Problem::NoSuchDay);
        }
        _ => {}
    }
    PartialDate::new(year, month, day).ok_or(Problem::TooLongAgo)
}

/// Reads a whole number. A sign with exactly three digits behind it parts thousands, as in 1.350 or 1 350; what stands behind
/// another comma or point are cents, which don't matter.
///
/// # Errors
/// If it is none, or larger than `most`.
pub fn read_number(text: &str, most: u32) -> Result<u32, Problem> {
    // The last two are those of Arabic and Persian.
    let cents = |sign: char| matches!(sign, ',' | '.' | '\u{66b}');
    let parts_thousands = |sign: char| cents(sign) || sign.is_whitespace() || matches!(sign, '\'' | '’' | '\u{66c}');
    let mut parts = text.trim().split_inclusive(parts_thousands).peekable();
    let mut whole = String::new();
    while let Some(part) = parts.next() {
        let number = part.trim_end_matches(parts_thousands);
        whole += &digits(number).filter(|digits| !digits.is_empty()).ok_or(Problem::NotANumber)?;
        let Some(next) = parts.peek() else { continue };
        if next.trim_end_matches(parts_thousands).chars().count() == 3 {
            continue;
        }
        // "350,-" is a way to write that there are none.
        let few = digits(next.trim_matches(['-', '–'])).is_some_and(|digits| digits.len() <= 2);
        return if few && part.ends_with(cents) { bounded(&whole, most) } else { Err(Problem::NotANumber) };
    }
    bounded(&whole, most)
}

fn bounded(digits: &str, most: u32) -> Result<u32, Problem> {
    if digits.is_empty() {
        return Err(Problem::NotANumber);
    }
    match digits.parse() {
        Ok(number) if number <= most => Ok(number),
        _ => Err(Problem::NumberTooLarge(most)),
    }
}

/// Pairs of dates of which the first cannot lie after the second.
fn in_order() -> impl Iterator<Item = (Question, Question)> {
    let about = Question::about;
    let plain = [
        (about(F::BirthDate), about(F::SettledInNl)),
        (about(F::BirthDate), about(F::ResidenceSince)),
        (about(F::BirthDate), about(F::AsylumPermitReceived)),
        (about(F::BirthDate), about(F::ApplicationReceived)),
        (about(F::SettledInNl), about(F::ApplicationReceived)),
        (about(F::ResidenceSince), about(F::ApplicationReceived)),
        (about(F::AbroadFrom), about(F::AbroadUntil)),
    ];
    let benefits = (0..MOST_BENEFITS).flat_map(move |n| {
        let [since, until] = [Part::Since, Part::Until].map(|part| Question::benefit(part, n));
        [(about(F::BirthDate), since), (since, until), (since, about(F::ApplicationReceived))]
    });
    plain.into_iter().chain(benefits)
}

/// Holds a date against today and against the dates answered before.
pub fn check_date(question: Question, date: PartialDate, answers: &Answers, today: Date) -> Option<Problem> {
    if date.first() > today && !question.row().may_come {
        return Some(Problem::Future);
    }
    if date.year() < OLDEST_YEAR {
        return Some(Problem::TooLongAgo);
    }
    let last = REMIGRATION.last_day();
    let began = matches!(question.benefit_part(), Some((Part::Since, _)));
    if answers.journey == Journey::WouldHave && began && date.first() > last {
        return Some(Problem::AfterLastDay(last));
    }
    in_order().find_map(|(earlier, later)| {
        if question == later {
            let other = answered(answers, earlier)?;
            (date.last() < other.first()).then_some(Problem::MustBeAfter(earlier, other))
        } else if question == earlier {
            let other = answered(answers, later)?;
            (date.first() > other.last()).then_some(Problem::MustBeBefore(later, other))
        } else {
            None
        }
    })
}

/// Pairs of dates of which the first should not lie after the second. That is no rule of the law, and with a day of
/// application it would leave some questions without an answer that decides anything; so the visitor is asked which is right.
const PROBABLY_IN_ORDER: [(F, F); 3] = [
    // Coming to live here, for the last time.
    (F::SettledInNl, F::ResidenceSince),
    (F::SettledInNl, F::Departure),
    (F::Departure, F::PassportSince),
];

/// What a date hardly goes together with.
pub fn doubt(question: Question, date: PartialDate, answers: &Answers) -> Option<Problem> {
    PROBABLY_IN_ORDER.into_iter().find_map(|(earlier, later)| {
        let (earlier, later) = (Question::about(earlier), Question::about(later));
        let (other, wrong): (_, fn(PartialDate, PartialDate) -> bool) = if question == later {
            (earlier, |date, other| date.last() < other.first())
        } else if question == earlier {
            (later, |date, other| date.first() > other.last())
        } else {
            return None;
        };
        let known = answered(answers, other)?;
        wrong(date, known).then_some(Problem::WhichIsRight(other, known))
    })
}

/// The date that was answered to a question of this journey.
fn answered(answers: &Answers, question: Question) -> Option<PartialDate> {
    answers.asked().find_map(|(asked, answer)| match answer {
        Answer::Known(Known::Date(date)) if asked == question => Some(*date),
        _ => None,
    })
}
