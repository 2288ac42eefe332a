//! What the messages on being away assert of the visitor, as [`super::asserted`] has it of the others.

use law::criterion::Criterion::{self, Any, Includes, OneOf, PensionAge};
use law::criterion::Moment;
use law::facts::{FactId as F, Received, ResidenceNow, Stay, WiaKind};

const fn gets(benefits: &[Received]) -> Criterion {
    Includes(F::Receives, Received::among(benefits))
}
const fn has(kinds: &[ResidenceNow]) -> Criterion {
    OneOf(F::ResidenceNow, ResidenceNow::among(kinds))
}
const PART_OF_YEAR: Criterion = OneOf(F::Stay, Stay::among(&[Stay::PartOfYear]));

/// The message, and what must be known to hold.
pub const ASSERTED: &[(&str, Criterion)] = &[
    ("away-bijstand-13-weeks", PensionAge(Moment::Fact(F::AbroadFrom))),
    ("away-bijstand-4-weeks", gets(&[Received::Participatiewet, Received::Bbz, Received::Ioaw, Received::Ioaz])),
    ("away-aio-13-weeks", gets(&[Received::Aio])),
    ("away-ww-20-days", gets(&[Received::Ww, Received::Iow])),
    ("away-wia-part-of-year", PART_OF_YEAR),
    (
        "away-wia-under-a-year",
        Any(&[gets(&[Received::Wao, Received::Waz]), OneOf(F::WiaKind, WiaKind::among(&[WiaKind::Iva]))]),
    ),
    ("away-wia-wga", OneOf(F::WiaKind, WiaKind::among(&[WiaKind::WgaLgu, WiaKind::WgaLau, WiaKind::WgaVvu]))),
    ("away-wajong-part-of-year", PART_OF_YEAR),
    ("away-wajong-under-a-year", gets(&[Received::Wajong])),
    ("away-aow-part-of-year", PART_OF_YEAR),
    ("away-aow-visit", gets(&[Received::Aow])),
    ("away-anw-part-of-year", PART_OF_YEAR),
    ("away-anw-visit", gets(&[Received::Anw])),
    ("away-care-part-of-year", PART_OF_YEAR),
    ("away-residence-dutch", has(&[ResidenceNow::Dutch])),
    ("away-residence-eu", has(&[ResidenceNow::Eu])),
    ("away-residence-six-months", has(&[ResidenceNow::RegularFixed, ResidenceNow::RegularIndefinite])),
    ("away-residence-twelve-months", has(&[ResidenceNow::EuLongTerm])),
    ("away-residence-asylum-fixed", has(&[ResidenceNow::TemporaryAsylum])),
    ("away-residence-asylum-indefinite", has(&[ResidenceNow::AsylumIndefinite])),
    ("away-residence-protection", has(&[ResidenceNow::TemporaryProtection])),
    ("away-residence-procedure", has(&[ResidenceNow::Procedure])),
    ("away-residence-none", has(&[ResidenceNow::None])),
];

/// Messages that say nothing about the visitor.
pub const SILENT: &[&str] = &[
    "away-zw-ask",
    "away-tw-ask",
    "away-akw-3-months",
    "away-allowances-ask",
    "away-pension-no-limit",
    "away-care-under-a-year",
    "away-registration-8-months",
    "away-home-ask",
];
