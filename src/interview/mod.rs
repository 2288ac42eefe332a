//! The interview: which question comes next, and when there is a verdict.
//!
//! **The rule.** Of every condition that is still open, the open facts are gathered (those whose answer can still
//! make the condition hold or fail). A question is asked only for such a fact, only once, and only when what it
//! builds on is known. The day of the application comes first, since everything is judged on it. Then harmless
//! questions come before personal ones, and sensitive ones last; among equals the one that touches most open
//! conditions; among those the order of life: birth, coming to the Netherlands, living there, going back. When the
//! verdict is settled the interview ends, unless the visitor wants to see every condition.

mod answers;
mod question;
pub mod validate;

pub use answers::{Answer, Answers, Way};
pub use question::{Form, MOST_BENEFITS, NO_BENEFIT, Question, RUNNING, Tone};

use crate::date::Date;
use crate::evaluate::{Basis, Outcome, evaluate};
use crate::facts::{Asylum, BenefitKind, FactId, FactSet, Facts};
use crate::law::Scheme;
use crate::survey::{Judged, judge};

/// Where the interview stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// This question is next.
    Ask(Question),
    /// There is nothing left to ask.
    Done,
}

/// The outcome of the answers so far.
pub fn outcome(scheme: &'static Scheme, answers: &Answers, today: Date) -> Outcome {
    evaluate(scheme, &answers.facts(), today)
}

/// What comes next.
pub fn next(scheme: &'static Scheme, answers: &Answers, today: Date) -> Step {
    next_of(answers, &judge(scheme, Basis::new(scheme, &answers.facts(), today)))
}

/// What comes next, where the answers are judged already.
pub fn next_of(answers: &Answers, judged: &Judged<'_>) -> Step {
    if judged.outcome.is_settled() && !answers.everything {
        return Step::Done;
    }
    let open = Open::of(judged);
    let best = open
        .questions(answers, &judged.basis)
        .min_by_key(|(question, touched)| (question.tone(), std::cmp::Reverse(*touched), *question));
    best.map_or(Step::Done, |(question, _)| Step::Ask(question))
}

/// About how many questions there will be in all, those answered included.
pub fn about_how_many(scheme: &'static Scheme, answers: &Answers, today: Date) -> usize {
    let facts = answers.facts();
    let judged = judge(scheme, Basis::new(scheme, &facts, today));
    answers.asked().count() + Open::of(&judged).questions(answers, &judged.basis).count()
}

/// The facts that keep conditions open, each with the number of conditions.
struct Open {
    all: FactSet,
    touched: [u8; FactId::ALL.len()],
}

impl Open {
    fn of(judged: &Judged<'_>) -> Open {
        let mut open = Open { all: FactSet::default(), touched: [0; FactId::ALL.len()] };
        for gaps in judged.gaps {
            gaps.facts.iter().for_each(|fact| open.touched[fact as usize] += 1);
            open.all = open.all.union(gaps.facts);
        }
        open
    }

    /// The questions that can be asked now, each with the number of open conditions it touches.
    fn questions<'a>(
        &'a self,
        answers: &'a Answers,
        basis: &'a Basis<'_>,
    ) -> impl Iterator<Item = (Question, u8)> + 'a {
        let asked = |fact| {
            question_for(fact, answers, basis.facts, basis).map(|question| (question, self.touched[fact as usize]))
        };
        self.all.iter().filter_map(asked)
    }
}

/// The question to ask for an open fact, where there is one left to ask.
fn question_for(fact: FactId, answers: &Answers, facts: &Facts, basis: &Basis<'_>) -> Option<Question> {
    let question = match fact {
        FactId::Benefits => benefit_question(answers, basis)?,
        FactId::AsylumPermitReceived if matches!(facts.asylum, Some(Asylum::Received(_))) => Question::AsylumReceived,
        _ => Question::first_about(fact),
    };
    (answers.get(question).is_none() && question.makes_sense(facts, answers)).then_some(question)
}

/// The next question about benefits: which one, since when, until when, as a loan, and which one before that.
fn benefit_question(answers: &Answers, basis: &Basis<'_>) -> Option<Question> {
    for number in 0..MOST_BENEFITS {
        let kind = match answers.get(Question::Benefit(number)) {
            None => return Some(Question::Benefit(number)),
            Some(Answer::Choice(NO_BENEFIT)) if number == 0 => continue,
            Some(Answer::Choice(word)) => BenefitKind::from_word(word)?,
            Some(_) => return None,
        };
        if !basis.texts.iter().any(|text| text.lists(kind)) {
            continue;
        }
        let loan = matches!(kind, BenefitKind::Participatiewet | BenefitKind::Bbz);
        let parts = [
            (Question::BenefitSince(number), true),
            (Question::BenefitUntil(number), number > 0),
            (Question::BenefitLoan(number), loan),
        ];
        let open = parts.into_iter().find(|(question, asked)| *asked && answers.get(*question).is_none());
        if let Some((question, _)) = open {
            return Some(question);
        }
        let is_loan = loan && answers.get(Question::BenefitLoan(number)) == Some(&Answer::Yes);
        // What came before an unknown first day cannot fill the year.
        if !is_loan && answers.get(Question::BenefitSince(number)) == Some(&Answer::Unknown) {
            return None;
        }
    }
    None
}
