//! The notes, condition by condition.

use super::Mark::{D, P, U, V};
use super::sources::{
    ALIENS_ACT, EVALUATION, GOVERNMENT, RBAMS_2010_BO1671, RBAMS_2023_4778, RBMNE_2025_1970, REGULATION,
    RVS_2012_BX6497, RVS_2016_3409, RVS_2017_2100, RVS_2019_819, RVS_2020_1194, SVB_CLAIMING, SVB_CONDITIONS,
    SVB_GROUPS, SVB_HOUSEHOLD, SVB_NATIONALITY, SVB_POLICY,
};
use super::{Id, Note};

/// A note for every condition.
pub const NOTES: &[Note] = &[
    Note {
        id: Id::ApplicationInTime,
        sure: &[
            (V, "received on 31 December 2024 counts, on 1 January 2025 it does not"),
            (D, "no clause for hard cases was found for this day"),
        ],
        exceptions: &[
            "An application that was received in time must still be decided, in objection and appeal too.",
            "Who already receives the benefit keeps it.",
        ],
        readings: &[
            "Sent in 2024 and received in 2025 is too late; the visitor is told to ask for advice.",
            "The text of the Act that counts is the one in force on the day on which the SVB received the application.",
        ],
        sources: &[SVB_CLAIMING],
    },
    Note {
        id: Id::TargetGroup,
        sure: &[
            (V, "the groups, and the country list with its days"),
            (V, "the tests are \"before\": 30 June 2014 passes, 1 July 2014 does not"),
            (D, "1 November 1993 for Spain, Portugal, Italy and Greece: the European Union began then"),
            (U, "which of several settlements counts"),
        ],
        exceptions: &[
            "Moluccans of the register and refugees need no country of the list; the register has no day either.",
            "Children of the first generation are in no group.",
        ],
        readings: &[
            "The two groups of art. 1a(e), asylum and reunification with a holder of asylum, are alternatives.",
        ],
        sources: &[GOVERNMENT, SVB_GROUPS, RBMNE_2025_1970, RBAMS_2010_BO1671, EVALUATION],
    },
    Note {
        id: Id::Nationality,
        sure: &[
            (V, "a foreigner; or Dutch without another nationality, with the declaration"),
            (D, "Dutch and another nationality: neither, so only after giving up the Dutch one"),
        ],
        exceptions: &["The nationality of the partner is no condition."],
        readings: &[
            "Giving up the Dutch nationality before leaving is enough, as the SVB says; so it is asked as an intention.",
        ],
        sources: &[SVB_CONDITIONS, SVB_NATIONALITY, REGULATION],
    },
    Note {
        id: Id::Age55,
        sure: &[(V, "the 55th birthday passes, the day before does not"), (D, "there is no highest age")],
        exceptions: &["None, not for illness either. It does not bind the partner."],
        readings: &["Who was born on 29 February has a birthday on 1 March in other years."],
        sources: &[RVS_2017_2100, RBAMS_2023_4778],
    },
    Note {
        id: Id::Age18OnSettling,
        sure: &[
            (V, "settled on the 18th birthday passes, the day before does not"),
            (P, "the highest court's text: only that the SVB and the first court refused was visible"),
        ],
        exceptions: &["None. It does not bind the partner."],
        readings: &[],
        sources: &[RVS_2020_1194, RBAMS_2023_4778],
    },
    Note {
        id: Id::LivesInNl,
        sure: &[
            (V, "to remigrate is to give up the main residence; nobody has two of them under this Act"),
            (V, "the application has to come before leaving"),
        ],
        exceptions: &["Who left before, and whose WIA or WAO benefit was lowered later: art. 4(3), not asked here."],
        readings: &[],
        sources: &[RVS_2012_BX6497],
    },
    Note {
        id: Id::Residence8Years,
        sure: &[
            (V, "eight years, for a foreigner uninterrupted and lawful under art. 8(a) to (e) or (l)"),
            (V, "a stay for a temporary purpose does not count; the list is in art. 4 of the regulation"),
            (D, "waiting for a decision (art. 8(f) to (k), (m)) does not count"),
        ],
        exceptions: &["Asylum for a fixed term counts here, though not at the decision. It does not bind the partner."],
        readings: &["Eight years in a row for Dutch nationals too, as the SVB says."],
        sources: &[SVB_CONDITIONS, REGULATION, ALIENS_ACT, RVS_2019_819],
    },
    Note {
        id: Id::PermitAtDecision,
        sure: &[
            (V, "art. 8(a), (b), (d), (e) or (l), not (c), and not for a temporary purpose"),
            (U, "how a stay that awaits remigration, which is temporary, was treated"),
        ],
        exceptions: &["Dutch nationals need no right of residence."],
        readings: &["The letters are those of art. 8 as it stood until 2024; today they mean something else."],
        sources: &[ALIENS_ACT, REGULATION],
    },
    Note {
        id: Id::Benefit1Year,
        sure: &[
            (V, "the list; WAZ and Bbz 2004 in it since 1 January 2019"),
            (V, "a gap of at most one month joins; inside one benefit only since 1 January 2018"),
            (D, "what is not listed does not count: ZW, Anw, TW, WAZO, pensions, foreign benefits"),
            (P, "what \"directly before the application\" means"),
        ],
        exceptions: &[
            "Social assistance as a loan (art. 48(2) Participatiewet) does not count.",
            "It does not bind the partner.",
        ],
        readings: &[
            "Each stretch is counted from its first to its last day, in whole calendar months and left-over days; the last \
             one must run up to the day before the application; gaps themselves do not count.",
            "Where stretches are added, thirty left-over days make a month; one stretch alone must be a year by the \
             calendar.",
            "A benefit that stopped at most a month before the application leaves the condition open.",
        ],
        sources: &[SVB_CONDITIONS, RVS_2019_819],
    },
    Note {
        id: Id::StateDebts,
        sure: &[
            (V, "debts to the State are paid, or there is an arrangement; the partner who goes along too"),
            (D, "private debts are no obstacle"),
        ],
        exceptions: &["A body of the State that decided in writing not to collect counts as an arrangement."],
        readings: &[],
        sources: &[SVB_CONDITIONS, SVB_POLICY],
    },
    Note {
        id: Id::NotDetained,
        sure: &[(V, "on the day of the application, for however long; the partner who goes along too")],
        exceptions: &["Community service, and compulsory care in a psychiatric hospital, do not count."],
        readings: &[],
        sources: &[SVB_CONDITIONS],
    },
    Note {
        id: Id::NotEvadingSentence,
        sure: &[(
            V,
            "a final prison sentence or measure, on the day of the application; the partner who goes along too",
        )],
        exceptions: &[],
        readings: &[],
        sources: &[SVB_CONDITIONS, SVB_POLICY],
    },
    Note {
        id: Id::PartnerGoesAlong,
        sure: &[
            (V, "a partner who lives in the Netherlands must go along"),
            (P, "both must really move: the ruling on a kept home was visible in part"),
        ],
        exceptions: &["Permanently separated, or the partner already lives in the country of destination: fine."],
        readings: &[],
        sources: &[SVB_CONDITIONS, SVB_HOUSEHOLD, RVS_2016_3409],
    },
    Note {
        id: Id::FosterConsent,
        sure: &[(V, "written consent of who has the authority over foster children who go along")],
        exceptions: &[],
        readings: &["Own children need not go along; they change the amount only."],
        sources: &[],
    },
    Note {
        id: Id::DestinationCountryOfOrigin,
        sure: &[
            (V, "born there, and has or had its nationality; outside the Kingdom"),
            (U, "refugees born elsewhere: the Act and the SVB differ"),
        ],
        exceptions: &[],
        readings: &[
            "A Dutch national born in Suriname may go to Suriname without ever having been Surinamese: art. 1a(c) names \
             them, and art. 2(b) and 2a expect the nationality afterwards.",
            "A Moluccan of the register who never was Indonesian, and a refugee who was born elsewhere, stay open.",
        ],
        sources: &[SVB_CONDITIONS, SVB_GROUPS],
    },
    Note {
        id: Id::AdmissionProof,
        sure: &[(
            V,
            "written proof, from the authorities there, for applicant, partner and children, for at least a year without a break from departure",
        )],
        exceptions: &["Not needed for a country whose nationality the applicant holds."],
        readings: &[],
        sources: &[SVB_POLICY, SVB_NATIONALITY],
    },
];
