//! What is filled in, before it becomes an answer: every problem is found and named, and no text breaks anything.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use interview::validate::{Field, Problem, check_date, digits, doubt, read_date, read_number};
use interview::{Answer, Answers, BenefitPart as Part, Journey, MOST_BENEFITS, Offered, Question};
use law::date::{Date, PartialDate};
use law::facts::{AnswerKind, FactId as F, Received};
use support::{Rng, garbage};

const TODAY: Date = Date::of_law(2026, 11, 21);

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

#[test]
fn a_date_may_be_whole_or_miss_its_day_or_miss_its_month() {
    for (day, month, year, expected) in [
        ("5", "6", "1958", "1958-06-05"),
        ("05", "06", "1958", "1958-06-05"),
        ("005", "012", "1958", "1958-12-05"),
        (" 5 ", "\t6", " 1958 ", "1958-06-05"),
        ("\u{a0}5", "6\u{2003}", "1958", "1958-06-05"),
        ("", "6", "1958", "1958-06"),
        ("  ", "6", "1958", "1958-06"),
        ("", "", "1958", "1958"),
        ("29", "2", "2000", "2000-02-29"),
        ("29", "2", "1996", "1996-02-29"),
        ("31", "12", "9999", "9999-12-31"),
        ("1", "1", "0001", "0001-01-01"),
    ] {
        assert_eq!(read_date(day, month, year), Ok(date(expected)), "{day:?} {month:?} {year:?}");
    }
}

#[test]
fn digits_of_arabic_and_persian_are_read_and_others_are_not() {
    assert_eq!(digits("٠١٢٣٤٥٦٧٨٩").as_deref(), Some("0123456789"));
    assert_eq!(digits("۰۱۲۳۴۵۶۷۸۹").as_deref(), Some("0123456789"));
    assert_eq!(digits("1٩۵8").as_deref(), Some("1958"));
    assert_eq!(read_date("٥", "٠٦", "١٩٥٨"), Ok(date("1958-06-05")));
    assert_eq!(read_date("۵", "۶", "۱۹۵۸"), Ok(date("1958-06-05")));
    for other in ["１９５８", "१९५८", "19⁵8", "MCML", "19 58", "19.58", "+1958", "-1958", "1958.", "1,958"]
    {
        assert_eq!(digits(other), None, "{other}");
        assert_eq!(read_date("", "", other), Err(Problem::YearNotFourDigits), "{other}");
    }
    assert_eq!(read_date("５", "6", "1958"), Err(Problem::NoSuchDay));
    assert_eq!(read_date("5", "６", "1958"), Err(Problem::NoSuchMonth));
}

#[test]
fn what_is_wrong_is_named_at_its_field() {
    for (day, month, year, problem, field) in [
        ("", "", "", Problem::YearMissing, Field::Year),
        ("5", "6", " ", Problem::YearMissing, Field::Year),
        ("5", "6", "58", Problem::YearNotFourDigits, Field::Year),
        ("5", "6", "19580", Problem::YearNotFourDigits, Field::Year),
        ("5", "6", "x", Problem::YearNotFourDigits, Field::Year),
        ("5", "0", "1958", Problem::NoSuchMonth, Field::Month),
        ("5", "13", "1958", Problem::NoSuchMonth, Field::Month),
        ("5", "june", "1958", Problem::NoSuchMonth, Field::Month),
        ("5", "99999999999", "1958", Problem::NoSuchMonth, Field::Month),
        ("0", "6", "1958", Problem::NoSuchDay, Field::Day),
        ("32", "6", "1958", Problem::NoSuchDay, Field::Day),
        ("31", "6", "1958", Problem::NoSuchDay, Field::Day),
        ("256", "6", "1958", Problem::NoSuchDay, Field::Day),
        ("-5", "6", "1958", Problem::NoSuchDay, Field::Day),
        ("5.", "6", "1958", Problem::NoSuchDay, Field::Day),
        ("29", "2", "1959", Problem::NoSuchDay, Field::Day),
        ("29", "2", "1900", Problem::NoSuchDay, Field::Day),
        ("30", "2", "2000", Problem::NoSuchDay, Field::Day),
        ("5", "", "1958", Problem::MonthMissing, Field::Month),
        ("", "", "0000", Problem::TooLongAgo, Field::Year),
    ] {
        assert_eq!(read_date(day, month, year), Err(problem), "{day:?} {month:?} {year:?}");
        assert_eq!(problem.field(), field, "{problem:?}");
        assert!(problem.message().starts_with("problem-"));
    }
}

#[test]
fn a_date_that_can_be_read_comes_back_as_it_was_filled_in() {
    let mut random = Rng::with_seed(1);
    for _ in 0..10_000 {
        let day = Date::from_day_number(random.usize(..3_000_000) as i32);
        let text = |number: u8| if number < 10 { format!("0{number}") } else { number.to_string() };
        let year = format!("{:04}", day.year());
        assert_eq!(read_date(&text(day.day()), &day.month().to_string(), &year), Ok(PartialDate::Day(day)));
        assert_eq!(read_date("", &text(day.month()), &year), Ok(PartialDate::Month(day.year(), day.month())));
        assert_eq!(read_date("", "", &year), Ok(PartialDate::Year(day.year())));
    }
}

#[test]
fn ten_thousand_random_texts_break_nothing() {
    let mut random = Rng::with_seed(2);
    let mut readable = 0;
    for round in 0..10_000 {
        let mut field = |longest| garbage(&mut random, longest);
        let (day, month) = (field(2), field(2));
        let year = if round % 2 == 0 { field(8) } else { (1850 + round % 250).to_string() };
        let Ok(found) = read_date(&day, &month, &year) else { continue };
        readable += 1;
        assert!(PartialDate::new(found.year(), found.month(), found.day()).is_some());
        for question in Question::all() {
            check_date(question, found, &Answers::default(), TODAY);
        }
    }
    assert!(0 < readable && readable < 10_000, "{readable}: there are texts that can be read and others");
}

#[test]
fn days_to_come_and_days_before_anybody_lived_are_refused() {
    let none = Answers::default();
    let check = |text: &str| check_date(Question::about(F::BirthDate), date(text), &none, TODAY);
    for fine in ["1900", "1900-01-01", "1960", "2026", "2026-11", "2026-11-21"] {
        assert_eq!(check(fine), None, "{fine}");
    }
    for future in ["2027", "2026-12", "2026-11-22", "9999-12-31"] {
        assert_eq!(check(future), Some(Problem::Future), "{future}");
    }
    for old in ["1899", "1899-12-31", "0001", "0195-01-01"] {
        assert_eq!(check(old), Some(Problem::TooLongAgo), "{old}");
    }
}

/// What cannot lie before what.
fn in_order() -> Vec<(Question, Question)> {
    let [birth, settled, asylum, residence, application] =
        [F::BirthDate, F::SettledInNl, F::AsylumPermitReceived, F::ResidenceSince, F::ApplicationReceived]
            .map(Question::about);
    let mut pairs = vec![
        (birth, settled),
        (birth, residence),
        (birth, asylum),
        (birth, application),
        (settled, application),
        (residence, application),
    ];
    for n in 0..MOST_BENEFITS {
        let [since, until] = [Part::Since, Part::Until].map(|part| Question::benefit(part, n));
        pairs.push((birth, since));
        pairs.push((since, until));
        pairs.push((since, application));
    }
    pairs
}

fn with(question: Question, text: &str) -> Answers {
    let mut answers = Answers::new(Journey::Applied);
    answers.give(question, Answer::from(date(text)));
    answers
}

#[test]
fn dates_stand_in_the_order_of_life_whichever_is_asked_first() {
    for (earlier, later) in in_order() {
        let early = with(earlier, "1990-05-10");
        let check = |text: &str| check_date(later, date(text), &early, TODAY);
        let after = Some(Problem::MustBeAfter(earlier, date("1990-05-10")));
        assert_eq!((check("1990-05-09"), check("1989"), check("1990-04")), (after, after, after), "{later:?}");
        assert_eq!((check("1990-05-10"), check("1990-05"), check("1990")), (None, None, None), "{later:?}");
        let late = with(later, "1990-05-10");
        let check = |text: &str| check_date(earlier, date(text), &late, TODAY);
        let before = Some(Problem::MustBeBefore(later, date("1990-05-10")));
        assert_eq!((check("1990-05-11"), check("1991"), check("1990-06")), (before, before, before), "{earlier:?}");
        assert_eq!((check("1990-05-10"), check("1990-05"), check("1990")), (None, None, None), "{earlier:?}");
    }
}

#[test]
fn only_these_pairs_are_held_against_each_other() {
    let dates: Vec<Question> = Question::all().filter(|question| question.row().kind == AnswerKind::Date).collect();
    for one in &dates {
        for other in &dates {
            let answers = with(*other, "1990-05-10");
            let found = check_date(*one, date("1980-01-01"), &answers, TODAY).is_some();
            assert_eq!(found, in_order().contains(&(*other, *one)), "{other:?}, then {one:?}");
        }
    }
}

#[test]
fn an_answer_that_is_no_date_is_held_against_nothing() {
    let mut answers = Answers::new(Journey::Applied);
    answers.give(Question::about(F::BirthDate), Answer::Unknown);
    answers.give(Question::benefit(Part::Until, 1), Answer::ABSENT);
    assert_eq!(check_date(Question::about(F::SettledInNl), date("1900"), &answers, TODAY), None);
    assert_eq!(check_date(Question::benefit(Part::Since, 1), date("2026"), &answers, TODAY), None);
}

#[test]
fn who_did_not_apply_is_not_held_against_an_application_given_on_another_journey() {
    let mut answers = with(Question::about(F::ApplicationReceived), "2015-03-01");
    answers.journey = Journey::WouldHave;
    assert_eq!(check_date(Question::benefit(Part::Since, 0), date("2020-01-01"), &answers, TODAY), None);
}

#[test]
fn only_what_may_still_have_to_come_may_lie_in_the_future() {
    let tomorrow = date("2026-11-22");
    let future = |fact| check_date(Question::about(fact), tomorrow, &Answers::default(), TODAY);
    assert_eq!(future(F::Departure), None, "people plan to leave");
    assert_eq!(future(F::BackOn), None);
    assert_eq!(future(F::PartnerDied), Some(Problem::Future));
    assert_eq!(future(F::BirthDate), Some(Problem::Future));
}

#[test]
fn a_number_is_read_in_whole_euros_and_held_against_the_most_there_can_be() {
    for (text, expected) in [
        ("350", Ok(350)),
        (" 0350 ", Ok(350)),
        ("٣٥٠", Ok(350)),
        ("350,75", Ok(350)),
        ("350.75", Ok(350)),
        ("350,7", Ok(350)),
        ("350,", Ok(350)),
        ("350,-", Ok(350)),
        ("1.350", Ok(1350)),
        ("1,350", Ok(1350)),
        ("1 350", Ok(1350)),
        ("1\u{a0}350", Ok(1350)),
        ("1'350", Ok(1350)),
        ("١٬٣٥٠٫٧٥", Ok(1350)),
        ("1.350,75", Ok(1350)),
        ("1,350.75", Ok(1350)),
        ("1.350,750", Err(Problem::NumberTooLarge(9999))),
        ("1 35", Err(Problem::NotANumber)),
        ("350,75,7", Err(Problem::NotANumber)),
        ("350,7500", Err(Problem::NotANumber)),
        ("1..350", Err(Problem::NotANumber)),
        ("1.abc", Err(Problem::NotANumber)),
        ("0", Ok(0)),
        ("9999", Ok(9999)),
        ("10000", Err(Problem::NumberTooLarge(9999))),
        ("99999999999999999999", Err(Problem::NumberTooLarge(9999))),
        ("", Err(Problem::NotANumber)),
        (" ", Err(Problem::NotANumber)),
        (",75", Err(Problem::NotANumber)),
        ("-350", Err(Problem::NotANumber)),
        ("350 euro", Err(Problem::NotANumber)),
    ] {
        assert_eq!(read_number(text, 9999), expected, "{text:?}");
    }
}

#[test]
fn no_screen_shows_more_than_ten_choices_at_once_and_one_more_where_allowances_are_asked_of_everybody() {
    for question in Question::all() {
        if !matches!(question.row().kind, AnswerKind::Choice(_) | AnswerKind::Several(_)) {
            continue;
        }
        let shown = question.offered().len().min(question.row().shown_at_once);
        let most = if question.fact() == F::Receives { 11 } else { 10 };
        assert!((2..=most).contains(&shown), "{} shows {shown}", question.slug());
    }
    let at_once = Question::about(F::Receives).offered();
    for allowance in [Received::Toe, Received::Kgb, Received::Akw] {
        assert!(at_once[..11].contains(&Offered::Choice(allowance as u8)), "{allowance:?} stands behind \"more\"");
    }
}

#[test]
fn dates_that_hardly_go_together_are_told_and_not_refused() {
    for (earlier, later, early, late) in [
        (F::SettledInNl, F::ResidenceSince, "1990", "1998"),
        (F::SettledInNl, F::Departure, "1998-05", "1998-06"),
        (F::Departure, F::PassportSince, "2010-01-01", "2015-01-01"),
    ] {
        let journey = if later == F::ResidenceSince { Journey::Applied } else { Journey::Left };
        let journey = if later == F::PassportSince { Journey::Keep } else { journey };
        let [earlier, later] = [earlier, later].map(Question::about);
        for (asked, other, said) in [(later, earlier, late), (earlier, later, early)] {
            let typed = if asked == later { early } else { late };
            let mut answers = Answers::new(journey);
            let found = |text: &str, answers: &Answers| doubt(asked, date(text), answers);
            assert_eq!(found(typed, &answers), None, "nothing was said about {other:?}");
            answers.give(other, Answer::from(date(said)));
            assert_eq!(found(typed, &answers), Some(Problem::WhichIsRight(other, date(said))), "{asked:?} {typed}");
            assert_eq!(check_date(asked, date(typed), &answers, TODAY), None, "the visitor may keep to both");
            assert_eq!(found(said, &answers), None, "{asked:?} {said}: the same day is no contradiction");
            answers.give(other, Answer::Unknown);
            assert_eq!(found(typed, &answers), None);
        }
    }
    assert!(Problem::WhichIsRight(Question::about(F::Departure), date("2010")).message().starts_with("problem-"));
}
