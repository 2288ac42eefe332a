//! What is known of how sure each condition is: for the documents, not part of the app. Checked on
//! [`CHECKED`](law::remigration::CHECKED), from public copies of the sources; the dates say which version was read.

mod conditions;
mod sources;

pub use conditions::NOTES;

use law::act::{ConditionId as Id, NotAsked};

/// How sure a statement is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mark {
    /// Verified.
    V,
    /// Derived.
    D,
    /// Partly visible.
    P,
    /// Unverified.
    U,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Mark; 4] = [Mark::V, Mark::D, Mark::P, Mark::U];

    /// What it means.
    pub const fn meaning(self) -> &'static str {
        match self {
            Mark::V => "verified: the source itself says so, and was read",
            Mark::D => "derived by us from a verified text; nobody official said it in these words",
            Mark::P => "partly visible: the copy that was read stops before the deciding passage",
            Mark::U => "not verified",
        }
    }
}

/// A source, with its date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// What it is, and which version was read.
    pub title: &'static str,
    /// Its address.
    pub address: &'static str,
}

/// What is known of one condition.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// Which condition.
    pub id: Id,
    /// How sure what is.
    pub sure: &'static [(Mark, &'static str)],
    /// The exceptions: people and things that are exempt, or count all the same.
    pub exceptions: &'static [&'static str],
    /// Readings that no source gives in these words.
    pub readings: &'static [&'static str],
    /// Where it comes from, the Act itself apart.
    pub sources: &'static [Source],
}

/// A question that our sources leave open, or on which they contradict each other.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    /// The question.
    pub text: &'static str,
    /// The conditions it touches.
    pub touches: &'static [Id],
}

/// The word for a condition that is not asked.
pub const fn word(unasked: NotAsked) -> &'static str {
    match unasked {
        NotAsked::ListedOrganisation => "listed-organisation",
    }
}

/// What the Act says of a condition that is not asked, where, and why it is not asked.
pub const fn unasked(unasked: NotAsked) -> [&'static str; 3] {
    match unasked {
        NotAsked::ListedOrganisation => [
            "The applicant is not reported as having left to join a listed terrorist organisation (*uitreiziger*).",
            "2b(1)(k)",
            "Nobody should have to answer that; the SVB checks it itself, and the result names it. It binds the applicant, \
             not the partner; art. 6aa ends a running award, also for partner or child.",
        ],
    }
}

/// The note of a condition, if there is one.
pub fn of(id: Id) -> Option<&'static Note> {
    NOTES.iter().find(|note| note.id == id)
}

/// The open questions and contradictions.
pub const OPEN: &[Open] = &[
    Open {
        text: "The Act and the English page of the SVB let an application of 31 December 2024 count; \
               netherlandsworldwide.nl (\"before 31 December\") and the French page of the SVB, read to the letter, do not. \
               The program follows the Act.",
        touches: &[Id::ApplicationInTime],
    },
    Open {
        text: "The Act speaks of filing with the SVB, the SVB of receiving. No ruling was found. The program asks when the \
               SVB received it.",
        touches: &[Id::ApplicationInTime],
    },
    Open {
        text: "Whether somebody abroad can still apply after 2024 because a WIA or WAO benefit was lowered \
               (art. 4(3), which copies \"the conditions\"). Taken to be no.",
        touches: &[Id::ApplicationInTime, Id::LivesInNl],
    },
    Open {
        text: "ECLI:NL:RVS:2019:819 (13 March 2019) is about \"directly before the application\"; the SVB lost, but the \
               reasons were not visible. It may soften the eight years, or the year of benefit.",
        touches: &[Id::Residence8Years, Id::Benefit1Year],
    },
    Open {
        text: "Until 2017 a gap inside one and the same benefit is not settled by the text of art. 2b(7).",
        touches: &[Id::Benefit1Year],
    },
    Open {
        text: "A page of the NMI said that one may not work any more; the Act asks for a benefit, and has no ban on work. \
               The program follows the Act.",
        touches: &[Id::Benefit1Year],
    },
    Open {
        text: "For Dutch nationals the Act asks \"at least eight years\", the SVB eight years in a row. The program asks \
               for the latter.",
        touches: &[Id::Residence8Years],
    },
    Open {
        text: "Two nationalities, of which the Dutch one is given up: how the residence permit \"awaiting remigration\", a \
               temporary one, fits the eight years and the right of residence at the decision.",
        touches: &[Id::Nationality, Id::Residence8Years, Id::PermitAtDecision],
    },
    Open {
        text: "Refugees: whether somebody who received asylum and became Dutch still counts. A page of the SVB joins the \
               two groups of art. 1a(e) by \"and\"; the Act has two alternatives, and the program too.",
        touches: &[Id::TargetGroup],
    },
    Open {
        text: "Refugees: the definition of the country of origin asks for birth and nationality; an SVB page says that \
               birth does not apply to refugees. Left open for a refugee born elsewhere.",
        touches: &[Id::DestinationCountryOfOrigin],
    },
    Open {
        text: "Whether a Moluccan of the register who never was Indonesian may go to Indonesia.",
        touches: &[Id::DestinationCountryOfOrigin],
    },
    Open {
        text: "The law says \"are\" in the register of the Rietkerk benefit, the SVB \"are or were\".",
        touches: &[Id::TargetGroup],
    },
    Open {
        text: "Cape Verde is in every official list, though no recruitment agreement of its own was found; Kosovo is in the \
               list of countries, but not in the list of amounts of 2015.",
        touches: &[Id::TargetGroup],
    },
    Open {
        text: "Who settled, left, and settled again on the other side of a day of the Act: which settlement counts. The \
               program asks for the one from which the person has lived here.",
        touches: &[Id::TargetGroup, Id::Age18OnSettling],
    },
    Open {
        text: "Whether debts to a municipality, to DUO or for allowances (toeslagen) are debts to the State. The SVB names \
               tax debts and unpaid fines only.",
        touches: &[Id::StateDebts],
    },
    Open {
        text: "Partners: an older rule of the SVB bound spouses and registered partners only; for unmarried partners the \
               definition (\"going along\") is circular.",
        touches: &[Id::PartnerGoesAlong],
    },
    Open {
        text: "Not found, and of no weight for these conditions: amounts after 2021, how they are adjusted, a successor of \
               the NMI.",
        touches: &[],
    },
];
