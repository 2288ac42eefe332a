//! About two months before leaving: who pays, who insures, and the home.

use super::pages::{
    CAK_BEFORE, CAK_MOVING, CARE_ALLOWANCE, DUO, DUO_PASSPORT, FUND_ADDRESS, MAINTENANCE, RENT, RENT_HOW,
    RENT_HOW_LONG, SVB_MOVING, TAX_CHECKLIST,
};
use super::{BY_SVB, OTHER_UWV, UNFIT, days, from_leaving, letters, months};
use crate::acts;
use crate::criterion::Criterion::{All, Any, Not, Yes};
use crate::criterion::{ALWAYS, Criterion};
use crate::facts::{FactId as F, Received};
use crate::keep::{CARE_COUNTRIES, EU, NO_TREATY, SR, XK, receives, to};
use crate::pages::{ALLOWANCES_ABROAD, INCAPACITY_ABROAD, SVB_CHANGES, SVB_ENDS};
use crate::provision::{Consequence, Contact, Effect, Provision, Shown, Source, Term, rule, then};

/// The steps, in their order.
pub const STEPS: &[&Provision] = &[
    &INSURER,
    &HEALTH_CARE,
    &TELL_SVB,
    &TELL_UWV,
    &TELL_MUNICIPALITY,
    &TELL_PENSION_FUND,
    &CHILD_BENEFIT,
    &HOME,
    &STOP_ALLOWANCES,
    &POST_ADDRESS,
    &OWING,
];

/// The insurer wants to know two months before.
const INSURER: Provision = Provision {
    code: "insurer",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Changes,
            "tell",
            Contact::HealthInsurer,
            &[from_leaving("tell", &[months(-2)])],
            &[CAK_BEFORE, CAK_MOVING],
        ),
    )],
    sources: &[],
};

/// Benefits that give a right to care if they go along.
const WITH_CARE: Criterion = receives(&[Received::Aow, Received::Anw, Received::Wia, Received::Wao, Received::Waz]);
/// Benefits of which that is not sure.
const PERHAPS_WITH_CARE: Criterion =
    Any(&[receives(&[Received::Wajong, Received::Zw]), All(&[receives(&[Received::Ww]), to(EU)])]);

const fn own_insurance(sources: &'static [Source]) -> Consequence {
    then(Effect::Changes, "own", Contact::Cak, &[], sources)
}

/// Care there: through the CAK, or an insurance of one's own.
const HEALTH_CARE: Provision = Provision {
    code: "health-care",
    concerns: ALWAYS,
    rules: &[
        rule(Any(&[to(NO_TREATY), to(SR), to(XK)]), own_insurance(&[Source::law(acts::ZVW, "69")])),
        rule(All(&[Not(&WITH_CARE), Not(&PERHAPS_WITH_CARE)]), own_insurance(&[Source::law(acts::ZVW, "69")])),
        rule(
            Any(&[Not(&CARE_COUNTRIES), Not(&WITH_CARE)]),
            then(Effect::Ask, "ask", Contact::Cak, &[], &[Source::derived(acts::ZVW, "69")]),
        ),
        rule(Yes(F::InsuredThere), own_insurance(&[Source::law(acts::ZVW, "69")])),
        rule(ALWAYS, then(Effect::Changes, "cak", Contact::Cak, &[], &[Source::law(acts::ZVW, "69")])),
    ],
    sources: &[CAK_MOVING],
};

/// The SVB: a change must be told within four weeks from here.
const TELL: Term = from_leaving("tell", &[days(28)]);

const fn notice(effect: Effect, code: &'static str, contact: Contact, sources: &'static [Source]) -> Consequence {
    Consequence { shows: Some(Shown::Letter(&letters::LEAVING)), ..then(effect, code, contact, &[], sources) }
}

/// What ends on the day of leaving must be told before.
const TELL_BEFORE: Term = from_leaving("tell", &[]);

/// Telling the SVB of the move. The AIO ends with it, and the Anw if there is no agreement with the country.
const TELL_SVB: Provision = Provision {
    code: "tell-svb",
    concerns: BY_SVB,
    rules: &[
        rule(
            receives(&[Received::Aio]),
            Consequence {
                terms: &[TELL_BEFORE],
                ..notice(Effect::Changes, "aio-stops", Contact::Svb, &[SVB_ENDS, Source::law(acts::PW, "13")])
            },
        ),
        rule(
            All(&[receives(&[Received::Anw]), to(NO_TREATY)]),
            Consequence {
                terms: &[TELL_BEFORE],
                ..notice(Effect::Changes, "anw-stops", Contact::Svb, &[Source::law(acts::ANW, "32b")])
            },
        ),
        rule(
            ALWAYS,
            Consequence {
                terms: &[TELL],
                ..notice(Effect::Changes, "tell", Contact::Svb, &[SVB_MOVING, Source::law(acts::AOW, "49")])
            },
        ),
    ],
    sources: &[SVB_CHANGES, CAK_MOVING],
};

/// Telling the UWV, who may want to see the person in the last two weeks.
const TELL_UWV: Provision = Provision {
    code: "tell-uwv",
    concerns: Any(&[UNFIT, OTHER_UWV]),
    rules: &[
        rule(
            UNFIT,
            Consequence {
                terms: &[from_leaving("tell", &[days(-14)])],
                ..notice(Effect::Changes, "two-weeks", Contact::Uwv, &[INCAPACITY_ABROAD])
            },
        ),
        rule(ALWAYS, notice(Effect::Ask, "ask", Contact::Uwv, &[CAK_MOVING])),
    ],
    sources: &[],
};

/// Telling the municipality that pays a benefit. It ends with the move.
const TELL_MUNICIPALITY: Provision = Provision {
    code: "tell-municipality",
    concerns: receives(&[Received::Participatiewet, Received::Ioaw, Received::Ioaz, Received::Bbz]),
    rules: &[rule(
        ALWAYS,
        Consequence {
            terms: &[TELL_BEFORE],
            ..notice(
                Effect::Changes,
                "tell",
                Contact::Municipality,
                &[Source::law(acts::PW, "11"), Source::derived(acts::PW, "13")],
            )
        },
    )],
    sources: &[],
};

/// Telling the pension fund.
const TELL_PENSION_FUND: Provision = Provision {
    code: "tell-pension-fund",
    concerns: receives(&[Received::Pen]),
    rules: &[rule(ALWAYS, notice(Effect::Changes, "tell", Contact::PensionFund, &[FUND_ADDRESS]))],
    sources: &[],
};

/// Child benefit and what follows it.
const CHILD_BENEFIT: Provision = Provision {
    code: "child-benefit",
    concerns: receives(&[Received::Akw, Received::Kgb]),
    rules: &[rule(
        ALWAYS,
        then(
            Effect::Ask,
            "ask",
            Contact::Svb,
            &[],
            &[SVB_ENDS, Source::law(acts::AKW, "11"), Source::law(acts::WKB, "2")],
        ),
    )],
    sources: &[],
};

/// Notice to the landlord: in writing, at least a month before.
const HOME: Provision = Provision {
    code: "home",
    concerns: ALWAYS,
    rules: &[rule(
        ALWAYS,
        Consequence {
            shows: Some(Shown::Letter(&letters::RENT)),
            ..then(
                Effect::Ask,
                "notice",
                Contact::Landlord,
                &[from_leaving("notice", &[months(-1)])],
                &[RENT, RENT_HOW, RENT_HOW_LONG],
            )
        },
    )],
    sources: &[],
};

/// Stopping the rent allowance, asking about the care allowance: that can stay for who has care through the CAK.
const STOP_ALLOWANCES: Provision = Provision {
    code: "stop-allowances",
    concerns: receives(&[Received::Toe]),
    rules: &[
        rule(
            All(&[WITH_CARE, Not(&Any(&[to(NO_TREATY), to(SR), to(XK)]))]),
            then(Effect::Ask, "care-may-stay", Contact::Toeslagen, &[STOP], &[ALLOWANCES_ABROAD]),
        ),
        rule(ALWAYS, then(Effect::Ask, "stop", Contact::Toeslagen, &[STOP], &[ALLOWANCES_ABROAD, CARE_ALLOWANCE])),
    ],
    sources: &[],
};

/// From the day of leaving there is no right to the rent allowance.
const STOP: Term = from_leaving("stop", &[]);

/// An address for post, and somebody who helps.
const POST_ADDRESS: Provision = Provision {
    code: "post-address",
    concerns: ALWAYS,
    rules: &[rule(ALWAYS, then(Effect::Changes, "arrange", Contact::TaxAbroad, &[], &[TAX_CHECKLIST]))],
    sources: &[],
};

/// Debts to DUO, maintenance for a child: both go on.
const OWING: Provision = Provision {
    code: "owing",
    concerns: ALWAYS,
    rules: &[rule(ALWAYS, then(Effect::Changes, "goes-on", Contact::Duo, &[], &[DUO, DUO_PASSPORT, MAINTENANCE]))],
    sources: &[],
};
