//! The people whom the benchmarks judge, each as the answers that were given so far.

#[path = "../../crates/interview/tests/written/mod.rs"]
#[expect(dead_code, reason = "only tests show answers")]
mod written;

use interview::{Answers, Journey, Question};
use law::date::Date;

/// The day of judging.
pub const TODAY: Date = Date::of_law(2026, 11, 21);

/// Somebody at one point of the interview.
#[derive(Clone, Copy)]
pub struct Persona {
    name: &'static str,
    answers: &'static str,
}

impl std::fmt::Display for Persona {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Persona {
    /// The answers so far.
    pub fn answers(self) -> Answers {
        let answers = given(Journey::Applied, self.answers);
        let all = self.answers.split_whitespace().count();
        assert_eq!(answers.asked().count(), all, "an answer of {self} was not understood");
        answers
    }
}

/// The answers that are written like this, those that are not understood left out.
pub fn given(journey: Journey, text: &str) -> Answers {
    let mut answers = Answers::new(journey);
    for (slug, text) in text.split_whitespace().filter_map(|line| line.split_once('=')) {
        if let Some(question) = Question::from_slug(slug)
            && let Some(answer) = written::read(question, text)
        {
            answers.give(question, answer);
        }
    }
    answers
}

/// One of each kind.
pub const PERSONAS: [Persona; 7] = [
    Persona {
        name: "eligible",
        answers: "application-received=2024-10-01 birth-date=1960-01-01 birth-country=TR nationalities=TR \
                  settled-in-nl=1985-06-01 lives-in-nl=yes residence-since=1985-06-01 destination=TR \
                  permit=regular_indefinite temporary-purpose=no benefit-1=participatiewet \
                  benefit-since-1=2020-01-01 benefit-loan-1=no partner=none foster-children=no state-debts=none \
                  detained=no evading-sentence=no",
    },
    Persona {
        name: "one question left",
        answers: "application-received=2024-10-01 birth-date=1960-01-01 birth-country=TR nationalities=TR \
                  settled-in-nl=1985-06-01 lives-in-nl=yes residence-since=1985-06-01 destination=TR \
                  permit=regular_indefinite temporary-purpose=no benefit-1=participatiewet \
                  benefit-since-1=2020-01-01 benefit-loan-1=no partner=none foster-children=no state-debts=none \
                  detained=no",
    },
    Persona { name: "fails early", answers: "application-received=2025-03-01 birth-date=1975-05-05" },
    Persona { name: "all unknown", answers: "" },
    Persona {
        name: "knows nothing",
        answers: "application-received=? nationalities=? birth-country=? settled-in-nl=? moluccan-register=? \
                  lives-in-nl=? partner=? permit=? benefit-1=? destination=? foster-children=? state-debts=? detained=? \
                  evading-sentence=?",
    },
    Persona {
        name: "dates in part",
        answers: "application-received=2024-10 birth-date=1960 birth-country=TR nationalities=TR settled-in-nl=1985 \
                  lives-in-nl=yes residence-since=1985 destination=TR permit=regular_indefinite temporary-purpose=no \
                  benefit-1=participatiewet benefit-since-1=2020 benefit-loan-1=no",
    },
    Persona {
        name: "six benefits",
        answers: "application-received=2024-10-01 birth-date=1960-01-01 birth-country=MA nationalities=MA+NL \
                  settled-in-nl=1985-06-01 lives-in-nl=yes residence-since=1985-06-01 destination=MA \
                  renounces-dutch-nationality=yes benefit-1=ww benefit-since-1=2024-08-01 benefit-2=wia \
                  benefit-since-2=2024-05-01 benefit-until-2=2024-07-15 benefit-3=ww benefit-since-3=2024-03-01 \
                  benefit-until-3=2024-04-20 benefit-4=zw benefit-since-4=2023-12-01 benefit-until-4=2024-02-20 \
                  benefit-5=wia benefit-since-5=2023-12-10 benefit-until-5=2024-02-15 benefit-6=participatiewet \
                  benefit-since-6=2023-01-01 benefit-until-6=2023-11-30 benefit-loan-6=no partner=none",
    },
];
