//! The interview: which question comes next, and when there is a verdict.
//!
//! **The rule.** Of every condition that is still open, the open facts are gathered (those whose answer can still
//! make the condition hold or fail). A question is asked only for such a fact, only once, and only when what it
//! builds on is known. The day of the application comes first, since everything is judged on it. Then harmless
//! questions come before personal ones, and sensitive ones last; among equals the one that touches most open
//! conditions; among those the order of life: birth, coming to the Netherlands, living there, going back. When the
//! verdict is settled the interview ends, unless the visitor wants to see every condition.

mod answers;
mod plain;
mod question;
pub mod validate;

pub use answers::{Answer, Answers, Way};
pub use question::{Form, MOST_BENEFITS, NO_BENEFIT, Question, RUNNING, Tone};

use crate::date::Date;
use crate::decide::{Decision, decide};
use crate::evaluate::{Basis, Outcome, evaluate};
use crate::facts::{Asylum, BenefitKind, FactId, FactSet, Facts};
use crate::law::Scheme;
use crate::survey::{Gaps, Judged, judge};
use crate::truth::Truth;

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
    if !answers.way.provisions().is_empty() {
        let facts = answers.facts();
        let basis = Basis::on_day(&facts, today);
        return Open::about(answers, &basis).next(answers, &basis);
    }
    next_of(answers, &judge(scheme, Basis::new(scheme, &answers.facts(), today)))
}

/// What comes next, where the answers are judged already.
pub fn next_of(answers: &Answers, judged: &Judged<'_>) -> Step {
    if judged.outcome.is_settled() && !answers.everything {
        return Step::Done;
    }
    Open::of(&judged.gaps).next(answers, &judged.basis)
}

/// What the provisions of the way come to, those that concern nobody like the visitor left out.
pub fn decisions(answers: &Answers, basis: &Basis<'_>) -> Vec<Decision> {
    let decisions = answers.way.provisions().iter().map(|provision| decide(provision, basis));
    decisions.filter(|decision| decision.concerns != Truth::Fails).collect()
}

/// About how many questions there will be in all, those answered included.
pub fn about_how_many(scheme: &'static Scheme, answers: &Answers, today: Date) -> usize {
    let facts = answers.facts();
    let left = if answers.way.provisions().is_empty() {
        let judged = judge(scheme, Basis::new(scheme, &facts, today));
        Open::of(&judged.gaps).questions(answers, &judged.basis).count()
    } else {
        let basis = Basis::on_day(&facts, today);
        Open::about(answers, &basis).questions(answers, &basis).count()
    };
    answers.asked().count() + left
}

/// The facts that keep conditions open, each with the number of conditions.
struct Open {
    all: FactSet,
    touched: [u8; FactId::ALL.len()],
}

impl Open {
    fn of(gaps: &[Gaps]) -> Open {
        let mut open = Open { all: FactSet::default(), touched: [0; FactId::ALL.len()] };
        for gaps in gaps {
            gaps.facts.iter().for_each(|fact| open.touched[fact as usize] += 1);
            open.all = open.all.union(gaps.facts);
        }
        open
    }

    /// What keeps the provisions of the way open.
    fn about(answers: &Answers, basis: &Basis<'_>) -> Open {
        let gaps: Vec<Gaps> = decisions(answers, basis).iter().map(|decision| decision.gaps).collect();
        Open::of(&gaps)
    }

    /// The best question: the least personal, then the one that touches most, then the first.
    fn next(&self, answers: &Answers, basis: &Basis<'_>) -> Step {
        let best = self
            .questions(answers, basis)
            .min_by_key(|(question, touched)| (question.tone(), std::cmp::Reverse(*touched), *question));
        best.map_or(Step::Done, |(question, _)| Step::Ask(question))
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
