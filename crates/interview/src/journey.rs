//! The journeys through the app: which scheme the visitor asks about.

use law::facts::{FactId, Tone};
use law::provision::Provision;
use law::remigration::REMIGRATION;
use law::{away, events, keep, left, plan};

use crate::question::Question;

/// Which of the journeys the visitor took.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Journey {
    /// Never applied: the conditions are evaluated as of the last day on which that was possible, to see how it would have turned
    /// out.
    WouldHave,
    /// The SVB received an application before 2025.
    #[default]
    Applied,
    /// What stays, changes or stops on leaving.
    Keep,
    /// How long somebody may be away who will not leave, or not yet.
    Away,
    /// How much money is left after leaving.
    Left,
    /// What to do when going back, in the order of time.
    Plan,
    /// What follows from one event.
    Event(&'static Provision),
}

impl Journey {
    /// The code in saved answers and in messages.
    pub const fn code(self) -> &'static str {
        match self {
            Journey::WouldHave => "now",
            Journey::Applied => "applied",
            Journey::Keep => "keep",
            Journey::Away => "away",
            Journey::Left => "left",
            Journey::Plan => "plan",
            Journey::Event(event) => event.code,
        }
    }

    /// The journey with this code.
    pub fn from_code(code: &str) -> Option<Journey> {
        match code {
            "now" => Some(Journey::WouldHave),
            "applied" => Some(Journey::Applied),
            "keep" => Some(Journey::Keep),
            "away" => Some(Journey::Away),
            "left" => Some(Journey::Left),
            "plan" => Some(Journey::Plan),
            _ => events::find(code).map(Journey::Event),
        }
    }

    /// Every journey.
    pub fn all() -> impl Iterator<Item = Journey> {
        let ways = [Journey::WouldHave, Journey::Applied, Journey::Keep, Journey::Away, Journey::Left, Journey::Plan];
        ways.into_iter().chain(events::ALL.iter().map(|event| Journey::Event(event)))
    }

    /// Whether it is about the conditions of the Remigration Act.
    pub const fn is_about_the_act(self) -> bool {
        matches!(self, Journey::WouldHave | Journey::Applied)
    }

    /// Whether it is the first way, of which each half begins with the question how somebody will go.
    pub const fn is_first_way(self) -> bool {
        matches!(self, Journey::Keep | Journey::Away)
    }

    /// How a question feels on this journey, and so when it comes. What becomes of what somebody has hangs on the country, so
    /// on the first way that is asked at the beginning; in the test it is a part of the plans at the end.
    pub fn tone(self, question: Question) -> Tone {
        match question.fact() {
            FactId::Destination if self.is_first_way() => Tone::Frame,
            _ => question.row().tone,
        }
    }

    /// The provisions that it is about; none if it is about the conditions of the Act.
    pub fn provisions(self) -> impl Iterator<Item = &'static Provision> {
        let (lists, one): (&[&[&Provision]], _) = match self {
            Journey::WouldHave | Journey::Applied => (&[], None),
            Journey::Keep => (&[keep::ALL], None),
            Journey::Away => (&[away::ALL], None),
            Journey::Left => (&[keep::ALL], Some(&left::SHARE)),
            Journey::Plan => (&plan::STEPS, None),
            Journey::Event(event) => (&[], Some(event)),
        };
        let told = move |one: &&Provision| self != Journey::Left || left::is_money(one);
        lists.iter().flat_map(|list| list.iter().copied()).filter(told).chain(one)
    }

    /// Whether a question can come on this journey, whatever was answered.
    pub fn asks(self, question: Question) -> bool {
        self.looks_at(question)
    }

    /// Whether a question belongs to this journey. The answers of other journeys are kept, but not looked at.
    pub(crate) fn looks_at(self, question: Question) -> bool {
        let fact = question.fact();
        match self {
            Journey::WouldHave => fact != FactId::ApplicationReceived && REMIGRATION.facts().contains(fact),
            Journey::Applied => REMIGRATION.facts().contains(fact),
            Journey::Keep | Journey::Away if fact == FactId::Stay => true,
            Journey::Keep | Journey::Left | Journey::Away | Journey::Plan | Journey::Event(_) => {
                self.provisions().any(|provision| provision.facts().contains(fact))
            }
        }
    }
}
