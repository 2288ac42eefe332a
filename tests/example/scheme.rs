use law::criterion::{ALWAYS, Criterion, Span};
use law::facts::FactId;
use law::provision::{Consequence, Contact, Effect, Provision, Rule, Source, Step, Sure, Term};

/// An allowance that nobody ever had: who is alone keeps it for six months after leaving.
pub const ALLOWANCE: Provision = Provision {
    code: "allowance",
    concerns: ALWAYS,
    rules: &[
        Rule {
            when: Criterion::Yes(FactId::Alone),
            requires: &[],
            then: Consequence {
                effect: Effect::Changes,
                code: "six-months",
                contact: Contact::Svb,
                terms: &[Term {
                    code: "last",
                    from: FactId::Departure,
                    steps: &[Step::Plus(Span::Months(6))],
                    deadline: true,
                }],
                sources: &[PAGE],
                shows: None,
            },
        },
        Rule {
            when: ALWAYS,
            requires: &[],
            then: Consequence {
                effect: Effect::Stops,
                code: "no-right",
                contact: Contact::Svb,
                terms: &[],
                sources: &[PAGE],
                shows: None,
            },
        },
    ],
    sources: &[],
};

const PAGE: Source = Source::page("example.org", "https://example.org/allowance", "2026-11-27", Sure::Older);
