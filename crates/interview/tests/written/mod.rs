//! Answers as people write them: in the tables of the tests, and in what a failing test says.

use interview::{Answer, Answers, Question};
use law::country::Country;
use law::date::PartialDate;
use law::facts::{AnswerKind, Known, Places, place_of};

/// The answer that is written like this; `None` if it does not fit the question.
pub fn read(question: Question, text: &str) -> Option<Answer> {
    let row = question.row();
    match row.kind {
        _ if text == "?" => Some(Answer::Unknown),
        _ if row.absent == Some(text) => Some(Answer::ABSENT),
        AnswerKind::YesNo => [("yes", Answer::YES), ("no", Answer::NO)]
            .into_iter()
            .find_map(|(word, answer)| (word == text).then_some(answer)),
        AnswerKind::Date => text.parse::<PartialDate>().ok().map(Answer::from),
        AnswerKind::Country => text.parse::<Country>().ok().map(Answer::from),
        AnswerKind::Countries => {
            let countries: Result<Vec<Country>, _> = text.split('+').map(str::parse).collect();
            countries.ok().map(Answer::Countries)
        }
        AnswerKind::Choice(codes) => {
            let place = place_of(text, codes).filter(|place| *place >= row.not_offered);
            place.map(|place| Answer::Known(Known::Choice(place)))
        }
        AnswerKind::Several(codes) => {
            let chosen = text.split('+').filter(|code| !code.is_empty());
            Places::of_codes(chosen, codes).map(|places| Answer::Known(Known::Several(places)))
        }
        AnswerKind::Number(most) => text.parse::<u32>().ok().filter(|number| *number <= most).map(Answer::from),
        AnswerKind::Periods => None,
    }
}

/// How an answer is written.
pub fn write(question: Question, answer: &Answer) -> String {
    let codes = |places: Places| match question.row().kind {
        AnswerKind::Choice(codes) | AnswerKind::Several(codes) => places.codes(codes).collect::<Vec<_>>().join("+"),
        kind => format!("{places:?} of {kind:?}"),
    };
    match answer {
        Answer::Unknown => "?".to_string(),
        Answer::Countries(list) => list.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
        Answer::Known(Known::Absent) => question.row().absent.unwrap_or("absent").to_string(),
        Answer::Known(Known::Flag(flag)) => if *flag { "yes" } else { "no" }.to_string(),
        Answer::Known(Known::Date(date)) => date.to_string(),
        Answer::Known(Known::Country(country)) => country.to_string(),
        Answer::Known(Known::Choice(place)) => codes(Places::of([*place])),
        Answer::Known(Known::Several(places)) => codes(*places),
        Answer::Known(Known::Number(number)) => number.to_string(),
    }
}

/// All answers, the journey first and then a line an answer.
pub fn all(answers: &Answers) -> String {
    let everything = if answers.everything { " everything" } else { "" };
    let lines = answers.all().map(|(question, answer)| format!("{}={}\n", question.slug(), write(question, answer)));
    format!("{}{everything}\n{}", answers.journey.code(), lines.collect::<String>())
}
