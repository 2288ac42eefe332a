use law::criterion::{ALWAYS, Criterion, Span};
use law::facts::FactId;
use law::provision::{Contact, Effect, Provision, Source, Step, Sure, Term, rule, then};

/// An allowance that nobody ever had: who is alone keeps it for six months after leaving.
pub const ALLOWANCE: Provision = Provision {
    code: "allowance",
    concerns: ALWAYS,
    rules: &[
        rule(Criterion::Yes(FactId::Alone), then(Effect::Changes, "six-months", Contact::Svb, &[LAST], &[PAGE])),
        rule(ALWAYS, then(Effect::Stops, "no-right", Contact::Svb, &[], &[PAGE])),
    ],
    sources: &[],
};

const LAST: Term =
    Term { code: "last", from: FactId::Departure, steps: &[Step::Plus(Span::Months(6))], deadline: true };

const PAGE: Source = Source::page("example.org", "https://example.org/allowance", "2026-11-27", Sure::Older);
