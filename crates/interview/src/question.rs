//! The questions, one a screen, each keyed by what it asks so that changing one answer never moves another.

use law::code::Code;
use law::facts::{AnswerKind, BenefitKind, FactId, Requires, Row, Tone};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// How many benefits are asked about at most.
pub const MOST_BENEFITS: u8 = 6;

/// A question: about a fact, or about a part of one of the benefits. The order is that in which equals are asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Question {
    fact: FactId,
    benefit: Option<(BenefitPart, u8)>,
}

/// The parts of the question about a benefit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray)]
pub enum BenefitPart {
    /// Which one it is.
    #[strum(serialize = "benefit")]
    Kind,
    /// Since when.
    #[strum(serialize = "benefit-since")]
    Since,
    /// Until when.
    #[strum(serialize = "benefit-until")]
    Until,
    /// Whether it was a loan.
    #[strum(serialize = "benefit-loan")]
    Loan,
}

/// One of the answers that are offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Offered {
    /// The value at this place in the list of codes.
    Choice(u8),
    /// That there is none.
    Absent,
}

/// Benefits by how many people have them; "none" stands before the sixth.
const BENEFITS: [BenefitKind; 17] = [
    BenefitKind::Participatiewet,
    BenefitKind::Aow,
    BenefitKind::Wia,
    BenefitKind::Wao,
    BenefitKind::Ww,
    BenefitKind::Wajong,
    BenefitKind::Zw,
    BenefitKind::Anw,
    BenefitKind::Ioaw,
    BenefitKind::Ioaz,
    BenefitKind::Iow,
    BenefitKind::Waz,
    BenefitKind::Bbz,
    BenefitKind::Tw,
    BenefitKind::Wachtgeld,
    BenefitKind::Wamil,
    BenefitKind::Other,
];
const BEFORE_NONE: usize = 5;

const fn part(kind: AnswerKind, absent: Option<&'static str>) -> Row {
    Row {
        kind,
        tone: Tone::Personal,
        may_come: false,
        absent,
        requires: Requires::Nothing,
        shown_at_once: BEFORE_NONE + 1,
        not_offered: 0,
    }
}

/// The parts that are asked about each benefit, in the order of [`BenefitPart`].
static PARTS: [Row; 4] = [
    part(AnswerKind::Choice(BenefitKind::CODES), Some("none")),
    part(AnswerKind::Date, None),
    part(AnswerKind::Date, Some("running")),
    part(AnswerKind::YesNo, None),
];

/// Somebody who is asked for the day of the application has applied: that nobody did is another journey, and no answer.
static APPLIED: Row = Row { absent: None, ..*FactId::ApplicationReceived.row() };

impl Question {
    /// The question about a fact; about the benefits, which one it is.
    pub const fn about(fact: FactId) -> Question {
        match fact {
            FactId::Benefits => Question::benefit(BenefitPart::Kind, 0),
            _ => Question { fact, benefit: None },
        }
    }

    /// The question about a part of a benefit, the latest benefit being 0.
    pub const fn benefit(part: BenefitPart, number: u8) -> Question {
        Question { fact: FactId::Benefits, benefit: Some((part, number)) }
    }

    /// Every question, those about benefits with each of their numbers.
    pub fn all() -> impl Iterator<Item = Question> {
        let plain = FactId::ALL.iter().copied().filter(|fact| *fact != FactId::Benefits).map(Question::about);
        let parts = |number| BenefitPart::VARIANTS.iter().map(move |part| Question::benefit(*part, number));
        plain.chain((0..MOST_BENEFITS).flat_map(parts))
    }

    /// The fact it asks for.
    pub const fn fact(self) -> FactId {
        self.fact
    }

    /// Which part of which benefit it asks about.
    pub const fn benefit_part(self) -> Option<(BenefitPart, u8)> {
        self.benefit
    }

    /// The code without a number: the middle of its message ids.
    pub fn code(self) -> &'static str {
        match self.benefit {
            Some((part, _)) => part.code(),
            None => self.fact.code(),
        }
    }

    /// The code with a number, if it has one: its name in addresses and in saved answers.
    pub fn slug(self) -> String {
        match self.benefit {
            Some((part, number)) => format!("{}-{}", part.code(), number + 1),
            None => self.fact.code().to_string(),
        }
    }

    /// The question with this name.
    pub fn from_slug(slug: &str) -> Option<Question> {
        if let Some(fact) = FactId::from_code(slug) {
            return (fact != FactId::Benefits).then_some(Question::about(fact));
        }
        let (code, number) = slug.rsplit_once('-')?;
        let number = (0..MOST_BENEFITS).find(|place| number == (place + 1).to_string())?;
        Some(Question::benefit(BenefitPart::from_code(code)?, number))
    }

    /// The row of the fact that it asks for.
    pub fn row(self) -> &'static Row {
        match self.benefit {
            Some((part, _)) => &PARTS[part as usize],
            None if self.fact == FactId::ApplicationReceived => &APPLIED,
            None => self.fact.row(),
        }
    }

    /// The choices that are offered, in their order.
    pub fn offered(self) -> Vec<Offered> {
        match self.benefit {
            Some((BenefitPart::Kind, _)) => {
                let mut offered: Vec<_> = BENEFITS.iter().map(|kind| Offered::Choice(*kind as u8)).collect();
                offered.insert(BEFORE_NONE, Offered::Absent);
                offered
            }
            _ => {
                let row = self.row();
                let absent = row.offers_absent().then_some(Offered::Absent);
                row.offered().map(Offered::Choice).chain(absent).collect()
            }
        }
    }

    /// The message of the question.
    pub fn message(self) -> String {
        match self.benefit_part() {
            Some((BenefitPart::Kind, 0)) => "q-benefit-1".to_string(),
            Some((BenefitPart::Kind, _)) => "q-benefit-more".to_string(),
            _ => format!("q-{}", self.code()),
        }
    }

    /// The message of the answer with this code.
    pub fn message_of(self, code: &str) -> String {
        match self.fact {
            _ if code == "yes" || code == "no" => code.to_string(),
            FactId::Permit => format!("permit-{code}"),
            FactId::Partner => format!("partner-{code}"),
            FactId::StateDebts | FactId::PartnerStateDebts => format!("debts-{code}"),
            FactId::Receives | FactId::StoppedBenefit | FactId::Benefits => format!("benefit-{code}"),
            fact => format!("{}-{}", fact.code(), code.replace('_', "-")),
        }
    }

    /// The code of an answer that is offered.
    pub fn code_of(self, offered: Offered) -> &'static str {
        let row = self.row();
        let code = match (offered, row.kind) {
            (Offered::Choice(place), AnswerKind::Choice(codes) | AnswerKind::Several(codes)) => {
                codes.get(usize::from(place)).copied()
            }
            (Offered::Choice(_), _) => None,
            (Offered::Absent, _) => row.absent,
        };
        code.unwrap_or_default()
    }
}
