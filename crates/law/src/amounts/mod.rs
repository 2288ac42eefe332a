//! How much the remigration benefit was: the official tables of monthly amounts, as dated history. The newest one that
//! could be read is of 1 January 2021, so no figure is shown as that of today.
//!
//! Art. 2 to 6 of the Remigratiebesluit, art. 5 and 6 of the Remigratieregeling with its tables. Everything is in whole
//! cents, gross, a month. The texts of the tables are data (`assets/amounts.txt`), fetched only by who asks for them.

mod parse;

pub use rows::{Problem, ReadError};

use crate::acts;
use crate::country::{Country, NL};
use crate::criterion::Criterion::{All, Any, Before, Includes, MoreThan, Not, OneOf, PensionAge, Yes};
use crate::criterion::{ALWAYS, Criterion, Moment};
use crate::date::Date;
use crate::facts::{FactId as F, Household, Received};
use crate::keep::{CARE_COUNTRIES, NO_TREATY, SR, XK, to};
use crate::provision::{Consequence, Contact, Effect, Provision, Rule, Shown, Source, Sure, rule, then};
use crate::situation::Situation;
use crate::truth::Truth;

/// A group of countries with the same amounts (*categorie*): a letter from `A` to `L`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Category(char);

impl Category {
    /// The category with this letter.
    pub fn new(letter: char) -> Option<Category> {
        ('A'..='L').contains(&letter).then_some(Category(letter))
    }

    /// The letter.
    pub fn letter(self) -> char {
        self.0
    }
}

/// Which column of a table holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Column {
    /// Left before 1 April 2000: a lower table, which is not indexed.
    pub left_early: bool,
    /// Care in the destination at Dutch expense (*verdragsrecht*).
    pub treaty_care: bool,
    /// The pension age (*AOW-leeftijd*) is reached.
    pub pension_age: bool,
}

impl Column {
    /// The place of the column in a row of eight.
    fn place(self) -> usize {
        usize::from(!self.left_early) * 4 + usize::from(self.treaty_care) * 2 + usize::from(self.pension_age)
    }
}

/// The amounts of one household in one category.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The household that goes.
    pub household: Household,
    /// The group of countries.
    pub category: Category,
    /// The columns, in the order that `parse.rs` tells.
    pub cents: Vec<u32>,
}

/// The amounts from a day on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// The first day.
    pub from: Date,
    /// A row for each household and category.
    pub rows: Vec<Row>,
}

/// All tables.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Amounts {
    destinations: Vec<(Country, Category)>,
    /// Monthly amounts, oldest first; eight columns.
    benefit: Vec<Table>,
    /// The health allowance (*ziektekostentoeslag*), oldest first; without and with the pension age.
    allowance: Vec<Table>,
    /// A full state pension, as the example of one day.
    pub state_pension: Option<StatePension>,
}

/// A full state pension (*AOW*) a month, gross and without holiday pay, in cents.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StatePension {
    /// The first day of these amounts.
    pub from: Date,
    /// Of a single person.
    pub single: u32,
    /// Of each of two partners.
    pub partner: u32,
}

/// Where the amounts of the state pension were read; the table of the ministry itself could not be.
pub const STATE_PENSION_SOURCES: &[Source] = &[
    Source::page(
        "bijnametpensioen.nl",
        "https://bijnametpensioen.nl/aow-2026-de-aow-bedragen-en-belangrijkste-data-voor-2026-voorlopige-bedragen",
        "2025-12",
        Sure::Older,
    ),
    Source::page("rekenbuddy.nl", "https://rekenbuddy.nl/nieuws/aow-bedragen", "2026", Sure::Older),
];

/// An amount, and the first day of the table in which it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Amount {
    /// In cents, gross, a month.
    pub cents: u32,
    /// The first day of its table.
    pub from: Date,
}

/// The cell of the newest table that is no newer than `day`.
fn cell(tables: &[Table], day: Date, household: Household, category: Category, column: usize) -> Option<Amount> {
    let table = tables.iter().rfind(|table| table.from <= day)?;
    let row = table.rows.iter().find(|row| row.household == household && row.category == category)?;
    Some(Amount { cents: *row.cents.get(column)?, from: table.from })
}

impl Amounts {
    /// Every destination with its category.
    pub fn destinations(&self) -> impl Iterator<Item = (Country, Category)> {
        self.destinations.iter().copied()
    }

    /// The tables of the benefit, oldest first.
    pub fn benefit(&self) -> &[Table] {
        &self.benefit
    }

    /// The tables of the health allowance (*ziektekostentoeslag*), oldest first.
    pub fn health_allowance(&self) -> &[Table] {
        &self.allowance
    }

    /// The category of a destination (list of July 2015); `None` for a country that is not in the list.
    pub fn category(&self, destination: Country) -> Option<Category> {
        self.destinations.iter().find(|(country, _)| *country == destination).map(|(_, category)| *category)
    }

    /// The amount on a day; `None` before the first table, or if the table has no such row.
    pub fn amount(&self, day: Date, category: Category, household: Household, column: Column) -> Option<Amount> {
        cell(&self.benefit, day, household, category, column.place())
    }

    /// The health allowance on a day; `None` with care at Dutch expense (art. 4(2) of the Act), and before the first
    /// table. The last one that could be read is of 2015.
    pub fn allowance(&self, day: Date, category: Category, household: Household, column: Column) -> Option<Amount> {
        let place = usize::from(column.pension_age);
        if column.treaty_care { None } else { cell(&self.allowance, day, household, category, place) }
    }

    /// The amount that the newest table gives for a person; `None` if the destination is in no list, or something is
    /// not known.
    pub fn figures(&self, situation: &Situation<'_>) -> Option<Figures> {
        let facts = situation.facts;
        let category = self.category(facts.country(F::Destination)?)?;
        let household = Household::at(facts.choice(F::Household)?)?;
        let settled = |test| match situation.truth(test) {
            Truth::Holds => Some(true),
            Truth::Fails => Some(false),
            Truth::Open => None,
        };
        let column = Column {
            left_early: settled(&LEFT_EARLY)?,
            treaty_care: settled(&TREATY_CARE)?,
            pension_age: settled(&PENSION_AGE)?,
        };
        let gross = self.amount(Date::MAX, category, household, column)?;
        let benefits = facts.number(F::GrossBenefits)?.checked_mul(100)?;
        let allowance = self.allowance(Date::MAX, category, household, column);
        Some(Figures { gross, benefits, payable: payable(gross.cents, benefits), allowance })
    }
}

/// The rest of an amount after the gross Dutch benefits of remigrant and partner for that month, in cents: art. 6 of
/// the Remigratiebesluit. Never less than nothing (*nihil*).
pub const fn payable(gross: u32, benefits: u32) -> u32 {
    gross.saturating_sub(benefits)
}

/// Whether so little is left, net and in cents, that it may be paid once a year: less than 25 euros a month, art. 4(2)
/// of the Remigratiebesluit.
pub const fn once_a_year(net: u32) -> bool {
    0 < net && net < 2500
}

/// The amount that the newest table gives for a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figures {
    /// The amount of the table.
    pub gross: Amount,
    /// The gross Dutch benefits that are taken off, in cents.
    pub benefits: u32,
    /// The rest, in cents, gross.
    pub payable: u32,
    /// The health allowance beside it.
    pub allowance: Option<Amount>,
}

/// Destinations that have a category: the same as in the file, so that nobody is asked for an amount that is not there.
const LISTED: [Country; 94] = listed(
    "AE AF AM AO AR AT AU AZ BA BE BG BI BO BR CA CL CN CO CU CV CZ DE DK DZ EC EG ER ES ET FR GB GE \
     GH GR HK HR HU ID IQ IR IT JO JP KH KW LA LB LK LR LY MA ME MK MO MT NG NI NP NZ OM PE PG PH PK \
     PL PR PT PY RO RS RU RW SD SE SI SK SR SV SY TD TG TH TN TR TZ UA UG US UY UZ VN VU YE ZA",
);

/// The countries of a list of codes.
const fn listed<const N: usize>(codes: &str) -> [Country; N] {
    let mut found = [NL; N];
    let mut rest = codes;
    let mut place = 0;
    while place < N {
        let (code, after) = rest.split_at(2);
        found[place] = Country::code(code);
        rest = after.trim_ascii_start();
        place += 1;
    }
    assert!(rest.is_empty(), "more codes than places");
    found
}

/// Left before 1 April 2000.
const LEFT_EARLY: Criterion = Before(F::Departure, Date::of_law(2000, 4, 1));
/// Dutch benefits with which care abroad is at Dutch expense.
const WITH_CARE: Criterion = Includes(
    F::Receives,
    Received::among(&[Received::Aow, Received::Anw, Received::Wia, Received::Wao, Received::Waz, Received::Wajong]),
);
/// Countries that surely have none.
const NO_CARE_THERE: Criterion = Any(&[to(SR), to(XK), to(NO_TREATY)]);
/// Care in the destination at Dutch expense: art. 69 of the Zvw.
const TREATY_CARE: Criterion = All(&[WITH_CARE, CARE_COUNTRIES, Not(&Yes(F::InsuredThere))]);
/// The pension age is reached now.
const PENSION_AGE: Criterion = PensionAge(Moment::ReferenceDate);
const COUPLE: Criterion = OneOf(F::Household, Household::among(&[Household::Couple]));
const SOMETHING_TO_TAKE_OFF: Criterion = MoreThan(F::GrossBenefits, 0);

/// Everything that a cell of the table depends on.
const CELL: &[Criterion] = &[LEFT_EARLY, TREATY_CARE, PENSION_AGE, COUPLE, SOMETHING_TO_TAKE_OFF];

/// The questions that a cell of the table needs. With `table` the screen shows what [`Amounts::figures`] gives.
pub const AMOUNTS: Provision = Provision {
    code: "amounts",
    concerns: ALWAYS,
    rules: &[
        rule(Not(&to(&LISTED)), then(Effect::Ask, "no-figure", Contact::SvbRemigration, &[], &[])),
        rule(
            All(&[WITH_CARE, Not(&CARE_COUNTRIES), Not(&NO_CARE_THERE)]),
            then(
                Effect::Ask,
                "ask-care",
                Contact::Cak,
                &[],
                &[Source::Law { act: acts::ZVW, article: "69", sure: Sure::Unverified }],
            ),
        ),
        Rule {
            when: ALWAYS,
            requires: CELL,
            then: Consequence {
                effect: Effect::Stays,
                code: "table",
                contact: Contact::SvbRemigration,
                terms: &[],
                sources: &[],
                shows: Some(Shown::Amounts),
            },
        },
    ],
    sources: &[
        Source::Law { act: acts::RR, article: "5", sure: Sure::Older },
        Source::Law { act: acts::RB, article: "6", sure: Sure::Older },
    ],
};
