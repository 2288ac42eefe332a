//! What the law provides for around the remigration benefit: what becomes of a benefit on leaving the Netherlands, and
//! what follows from an event afterwards. Each is data: rules in an order, of which the first that holds decides.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::criterion::{Criterion, Span};
use crate::date::{Date, Days};
use crate::facts::{FactId, Facts};

/// One benefit on leaving (*regeling*), or one event and what follows from it.
#[derive(Debug)]
pub struct Provision {
    /// Its code in case files, addresses and message ids.
    pub code: &'static str,
    /// The people that it concerns; nobody else is asked about it or sees it.
    pub concerns: Criterion,
    /// The rules, in their order. The last one holds for everybody.
    pub rules: &'static [Rule],
    /// Where it stands, beside what a rule names itself.
    pub sources: &'static [Source],
}

impl PartialEq for Provision {
    fn eq(&self, other: &Provision) -> bool {
        // No two have the same code.
        self.code == other.code
    }
}

impl Eq for Provision {}

/// One rule: if its criterion holds, and that of no rule before it does, this follows.
#[derive(Debug)]
pub struct Rule {
    /// When it applies.
    pub when: Criterion,
    /// The criteria that must be settled, whichever way, before the rule decides: the consequence shows something that
    /// rests on them.
    pub requires: &'static [Criterion],
    /// The consequence.
    pub then: Consequence,
}

/// The consequence of a rule.
#[derive(Debug)]
pub struct Consequence {
    /// The effect for the person.
    pub effect: Effect,
    /// Its code in case files; with the provision it makes the message ids.
    pub code: &'static str,
    /// The organisation to ask or to tell.
    pub contact: Contact,
    /// Days that follow from the facts.
    pub terms: &'static [Term],
    /// Where this rule stands.
    pub sources: &'static [Source],
    /// Something that is shown beside the words.
    pub shows: Option<Shown>,
}

/// A rule and what follows from it.
pub const fn rule(when: Criterion, then: Consequence) -> Rule {
    Rule { when, requires: &[], then }
}

/// A consequence that shows nothing beside its words.
pub const fn then(
    effect: Effect,
    code: &'static str,
    contact: Contact,
    terms: &'static [Term],
    sources: &'static [Source],
) -> Consequence {
    Consequence { effect, code, contact, terms, sources, shows: None }
}

impl Consequence {
    /// The same, with what it shows beside its words.
    pub const fn showing(self, shown: Shown) -> Consequence {
        Consequence { shows: Some(shown), ..self }
    }

    /// The facts that its days are counted from, and that what it shows is held against.
    pub fn facts(&self) -> impl Iterator<Item = FactId> {
        let back = matches!(self.shows, Some(Shown::Limit(_))).then_some(FactId::AbroadUntil);
        self.terms.iter().flat_map(Term::facts).chain(back)
    }
}

/// A thing that a consequence shows beside its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// The amounts of earlier years ([`crate::amounts`]).
    Amounts,
    /// How long a stay abroad may be at most, held against the stay that is planned ([`crate::away`]).
    Limit(Span),
    /// A letter to copy or print.
    Letter(&'static Letter),
}

/// A letter in Dutch, to copy or print. Its words are messages.
#[derive(Debug)]
pub struct Letter {
    /// Its code in addresses and message ids.
    pub code: &'static str,
    /// The one it is for, if that is always the same.
    pub to: Option<Contact>,
    /// Where it stands that it must be in writing, and what must stand in it.
    pub sources: &'static [Source],
}

impl PartialEq for Letter {
    fn eq(&self, other: &Letter) -> bool {
        // No two have the same code.
        self.code == other.code
    }
}

impl Eq for Letter {}

/// The effect of a rule for the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Effect {
    /// The right is there, or stays as it is.
    Stays,
    /// The right is there, or stays, but changes.
    Changes,
    /// The sources do not settle it: somebody has to be asked.
    Ask,
    /// There is no right, or it ends.
    Stops,
}

impl Effect {
    /// All of them, in the order in which a balance shows them.
    pub const ALL: &'static [Effect] = <Effect as VariantArray>::VARIANTS;
}
/// An organisation to ask or to tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Contact {
    /// Sociale Verzekeringsbank.
    Svb,
    /// The same, its line for the remigration benefit.
    SvbRemigration,
    /// Uitvoeringsinstituut Werknemersverzekeringen.
    Uwv,
    /// Centraal Administratie Kantoor.
    Cak,
    /// The municipality (*gemeente*).
    Municipality,
    /// Immigratie- en Naturalisatiedienst.
    Ind,
    /// The pension fund (*pensioenfonds*).
    PensionFund,
    /// Dienst Toeslagen.
    Toeslagen,
    /// The embassy or consulate.
    Embassy,
    /// International Organization for Migration.
    Iom,
    /// Dienst Terugkeer en Vertrek.
    Dtv,
    /// VluchtelingenWerk.
    Vluchtelingenwerk,
    /// Het Juridisch Loket.
    JuridischLoket,
    /// The visitor's own health insurer.
    HealthInsurer,
    /// The visitor's own bank.
    Bank,
    /// The landlord.
    Landlord,
    /// The consulate of the visitor's own country.
    OwnConsulate,
    /// DigiD.
    Digid,
    /// The Tax Administration's line for who lives abroad (*BelastingTelefoon Buitenland*).
    TaxAbroad,
    /// Dienst Uitvoering Onderwijs.
    Duo,
}

/// A day that follows from the facts.
#[derive(Debug)]
pub struct Term {
    /// The last part of its message id, and its key in case files.
    pub code: &'static str,
    /// The fact from which it is counted.
    pub from: FactId,
    /// How to count, step by step.
    pub steps: &'static [Step],
    /// Whether something is lost after it: shown first, and offered for the calendar.
    pub deadline: bool,
}

/// One step of counting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// So much later (or earlier).
    Plus(Span),
    /// The first day of the month, so many months later.
    FirstOfMonth(i32),
    /// The first day of the next quarter of the year.
    NextQuarter,
    /// The day on which the pension of somebody born on this day starts, at the earliest.
    PensionDay,
    /// Not before the first day of the month after the day in this fact.
    NotBeforeMonthAfter(FactId),
    /// The day before.
    DayBefore,
    /// The last day to be back from a stay of at most so many days in a row, and so many in one calendar year, of which the
    /// number in the fact is used already. The day of leaving is not a day abroad, the day of coming back is one.
    BackWithin(i32, FactId),
}

impl Step {
    fn take(self, day: Date, facts: &Facts, latest: bool) -> Option<Date> {
        let month = |day: Date, later: i32| {
            let later = day.plus_months(later);
            Date::new(later.year(), later.month(), 1).unwrap_or(later)
        };
        Some(match self {
            Step::Plus(span) => span.after(day),
            Step::FirstOfMonth(later) => month(day, later),
            Step::NextQuarter => month(day, 3 - (i32::from(day.month()) - 1) % 3),
            Step::PensionDay => crate::pension_age::pension_day(day).earliest(),
            Step::NotBeforeMonthAfter(fact) => {
                let other = facts.date(fact)?;
                day.max(month(if latest { other.last() } else { other.first() }, 1))
            }
            Step::DayBefore => day.previous(),
            Step::BackWithin(most, used) => {
                let used = i32::try_from(facts.number(used)?).unwrap_or(most);
                let last = Span::Days(most.saturating_sub(used).max(0)).after(day);
                // A new calendar year has days of its own; then only those in a row count.
                if last.next().year() == day.year() { last } else { Span::Days(most).after(day) }
            }
        })
    }
}

impl Term {
    /// The days it can be: one, unless it is counted from a date that is known in part; `None` without such a date.
    pub fn days(&self, facts: &Facts) -> Option<Days> {
        let from = facts.date(self.from)?;
        let count = |start: Date, latest| self.steps.iter().try_fold(start, |day, step| step.take(day, facts, latest));
        Some(Days { first: count(from.first(), false)?, last: count(from.last(), true)? })
    }

    /// The day, if the facts tell it. From a date that is known in part a deadline is the earliest day it can be.
    pub fn day(&self, facts: &Facts) -> Option<Date> {
        self.days(facts).filter(|days| days.is_exact() || self.deadline).map(|days| days.first)
    }

    /// The facts it is counted from.
    pub fn facts(&self) -> impl Iterator<Item = FactId> {
        let more = self.steps.iter().filter_map(|step| match step {
            Step::NotBeforeMonthAfter(fact) | Step::BackWithin(_, fact) => Some(*fact),
            _ => None,
        });
        std::iter::once(self.from).chain(more)
    }
}

/// How sure a source makes a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Sure {
    /// Read in the text itself, as it stands now.
    Verified,
    /// Read in a text or page that may have changed since.
    Older,
    /// Concluded from a text that was read.
    Derived,
    /// Not verified: the rule must say "ask".
    Unverified,
}

/// An Act or a decree, in the text that was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Act {
    /// Its usual short name.
    pub short: &'static str,
    /// Its number in the Basiswettenbestand.
    pub bwb: &'static str,
    /// The day of the text that was read.
    pub day: &'static str,
}

/// Where a rule stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// An article of an Act.
    Law {
        /// The Act, in the text that was read.
        act: Act,
        /// The article, as in `9a`.
        article: &'static str,
        /// How sure it makes the rule.
        sure: Sure,
    },
    /// A page of an organisation, or a ruling.
    Page {
        /// Its site, or the number of the ruling.
        name: &'static str,
        /// Its address.
        address: &'static str,
        /// The day, month or year of the page; empty if it has none.
        day: &'static str,
        /// How sure it makes the rule.
        sure: Sure,
    },
}

impl Source {
    /// An article that was read as it stands now.
    pub const fn law(act: Act, article: &'static str) -> Source {
        Source::Law { act, article, sure: Sure::Verified }
    }

    /// A conclusion from an article.
    pub const fn derived(act: Act, article: &'static str) -> Source {
        Source::Law { act, article, sure: Sure::Derived }
    }

    /// A page that was read.
    pub const fn page(name: &'static str, address: &'static str, day: &'static str, sure: Sure) -> Source {
        Source::Page { name, address, day, sure }
    }

    /// The Act and the article, the site, or the number of a ruling.
    pub fn name(&self) -> String {
        match self {
            Source::Law { act, article, .. } => format!("{} art. {article}", act.short),
            Source::Page { name, .. } => (*name).to_string(),
        }
    }

    /// Its address.
    pub fn address(&self) -> String {
        match self {
            Source::Law { act, article, .. } => {
                format!("https://wetten.overheid.nl/{}/{}#Artikel{article}", act.bwb, act.day)
            }
            Source::Page { address, .. } => (*address).to_string(),
        }
    }

    /// How sure it makes a rule.
    pub const fn sure(&self) -> Sure {
        match self {
            Source::Law { sure, .. } | Source::Page { sure, .. } => *sure,
        }
    }

    /// The day of the text; empty if it has none.
    pub const fn day(&self) -> &'static str {
        match self {
            Source::Law { act, .. } => act.day,
            Source::Page { day, .. } => day,
        }
    }
}
