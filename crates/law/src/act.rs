//! An Act as data: its texts by the day they came into force, its conditions in the order of the statute, each with its
//! citation, and its end.

use std::fmt;

use strum::{EnumCount, EnumString, IntoStaticStr, VariantArray};

use crate::criterion::Criterion;
use crate::date::Date;
use crate::facts::{BenefitKind, FactSet};

/// The conditions, in the order in which a result lists them.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumCount, EnumString, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum ConditionId {
    /// The SVB received the application before 1 January 2025.
    ApplicationInTime,
    /// Belongs to a target group (*doelgroep*).
    TargetGroup,
    /// Is a foreigner, or Dutch on conditions (*nationaliteit*).
    Nationality,
    /// Is 55 or older.
    #[strum(serialize = "age-55")]
    Age55,
    /// Was 18 or older on settling in the Netherlands.
    #[strum(serialize = "age-18-on-settling")]
    Age18OnSettling,
    /// Has the main residence (*hoofdverblijf*) in the Netherlands.
    LivesInNl,
    /// Has stayed eight years, lawfully.
    #[strum(serialize = "residence-8-years")]
    Residence8Years,
    /// Has a right of residence that counts at the decision.
    PermitAtDecision,
    /// Received a listed benefit for a year.
    #[strum(serialize = "benefit-1-year")]
    Benefit1Year,
    /// Has no debts to the State, or an arrangement.
    StateDebts,
    /// Is not deprived of liberty.
    NotDetained,
    /// Does not evade a sentence.
    NotEvadingSentence,
    /// The partner goes along.
    PartnerGoesAlong,
    /// There is consent for the foster children.
    FosterConsent,
    /// Goes to the country of origin (*land van herkomst*), outside the Kingdom.
    DestinationCountryOfOrigin,
    /// Can prove admission to the destination.
    AdmissionProof,
}

impl ConditionId {
    /// Every condition, in their order.
    pub const ALL: &'static [ConditionId] = <ConditionId as VariantArray>::VARIANTS;
}

/// A place in an Act: article, paragraph (*lid*), part (*onder*).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Citation {
    /// The article, as in "2b".
    pub article: &'static str,
    /// The paragraph (*lid*), if the article has them.
    pub paragraph: Option<u8>,
    /// The part (*onder*), if there is one.
    pub part: Option<&'static str>,
}

impl fmt::Display for Citation {
    /// As in "2b(1)(a)".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.article)?;
        if let Some(paragraph) = self.paragraph {
            write!(f, "({paragraph})")?;
        }
        match self.part {
            Some(part) => write!(f, "({part})"),
            None => Ok(()),
        }
    }
}

/// One condition of a scheme.
#[derive(Debug)]
pub struct Condition {
    /// Which condition it is.
    pub id: ConditionId,
    /// Where it stands in the Act; the first is the most telling one.
    pub citations: &'static [Citation],
    /// The criterion that must hold.
    pub criterion: Criterion,
}

/// A condition that the Act sets and this program does not ask about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAsked {
    /// Not reported as having left to join a listed organisation (*uitreiziger*), art. 2b(1)(k).
    ListedOrganisation,
}

/// The text of an Act, as it stood from one day until the next text.
#[derive(Debug)]
pub struct ActVersion {
    /// The first day of this text.
    pub in_force_from: Date,
    /// Benefits that count for the year of benefit (art. 2b(1)(i)), in the groups in which they were listed.
    pub benefits: &'static [&'static [BenefitKind]],
    /// The same as a set, a bit for each: whether one is listed is asked often.
    listed: u32,
    /// Whether a gap of at most a month inside one and the same benefit is bridged (art. 2b(7)).
    pub bridges_gap_in_one_benefit: bool,
    /// Conditions of this text that are not asked.
    pub not_asked: &'static [NotAsked],
}

impl ActVersion {
    /// A text that lists these benefits.
    pub(crate) const fn new(
        in_force_from: Date,
        benefits: &'static [&'static [BenefitKind]],
        bridges_gap_in_one_benefit: bool,
        not_asked: &'static [NotAsked],
    ) -> ActVersion {
        let (mut listed, mut groups) = (0, benefits);
        while let [group, more @ ..] = groups {
            let mut kinds = *group;
            while let [kind, more @ ..] = kinds {
                listed |= 1 << *kind as u32;
                kinds = more;
            }
            groups = more;
        }
        ActVersion { in_force_from, benefits, listed, bridges_gap_in_one_benefit, not_asked }
    }

    /// Whether this text lists a benefit.
    pub const fn lists(&self, kind: BenefitKind) -> bool {
        self.listed & (1 << kind as u32) != 0
    }
}

/// A scheme: an Act with its texts, its conditions and its end.
#[derive(Debug)]
pub struct RemigrationAct {
    /// The number of the Act in the Basiswettenbestand.
    pub bwb: &'static str,
    /// The texts that differ, oldest first.
    pub versions: &'static [ActVersion],
    /// The conditions, in the order of [`ConditionId`].
    pub conditions: &'static [Condition; ConditionId::COUNT],
    /// From this day on nobody can apply any more.
    pub closed_from: Date,
}

impl RemigrationAct {
    /// The last day on which an application was in time.
    pub fn last_day(&self) -> Date {
        self.closed_from.previous()
    }

    /// The texts in force on at least one of these days, oldest first.
    pub fn versions_between(&self, first: Date, last: Date) -> &'static [ActVersion] {
        let after = self.versions.partition_point(|text| text.in_force_from <= last);
        let until = self.versions.partition_point(|text| text.in_force_from <= first).saturating_sub(1);
        self.versions.get(until..after).unwrap_or(&[])
    }

    /// Every fact that its conditions ask about.
    pub fn facts(&self) -> FactSet {
        self.conditions.iter().fold(FactSet::empty(), |facts, condition| facts | condition.criterion.facts())
    }

    /// The address of an article, in the text of a day.
    pub fn address(&self, citation: &Citation, text: &ActVersion) -> String {
        address(self.bwb, citation, text.in_force_from)
    }
}

/// The address of an article of an Act, in the text of a day.
pub fn address(bwb: &str, citation: &Citation, day: Date) -> String {
    format!("https://wetten.overheid.nl/{bwb}/{day}#Artikel{}", citation.article)
}
