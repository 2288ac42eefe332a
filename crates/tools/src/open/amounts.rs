//! `amounts.json`: the tables of the remigration benefit, as history.

use std::collections::BTreeMap;

use law::amounts::{Amounts, Table};
use law::code::Code as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the shape.
const SCHEMA_VERSION: &str = "1.0";

/// The official tables of monthly amounts of the remigration benefit, as dated history. The newest one that could be read is of
/// 2021: no figure is that of today. Whole cents, gross, a month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmountsFile {
    /// `major.minor` of this shape; a newer minor one only has more keys.
    #[schemars(regex(pattern = r"^1\.[0-9]+$"))]
    pub schema_version: String,
    /// Always `EUR`.
    pub currency: String,
    /// The category of each destination (ISO 3166-1, two letters), by the list of July 2015.
    pub categories: BTreeMap<String, String>,
    /// The benefit, oldest table first.
    pub benefit: Vec<BenefitTable>,
    /// The health allowance (*ziektekostentoeslag*), oldest table first; nobody with care at Dutch expense has it.
    pub health_allowance: Vec<AllowanceTable>,
}

/// The benefit from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BenefitTable {
    /// The first day.
    pub from: String,
    /// The rows.
    pub rows: Vec<BenefitRow>,
}

/// The benefit of one household in one category of countries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BenefitRow {
    /// `couple`, `single_parent` or `single`.
    pub household: String,
    /// The category of the destination, `A` to `L`.
    pub category: String,
    /// Left the Netherlands before 1 April 2000.
    pub left_before_april_2000: Columns,
    /// Left later.
    pub left_later: Columns,
}

/// Four amounts in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    /// Without care in the destination at Dutch expense (*verdragsrecht*).
    pub without_treaty_care: ByAge,
    /// With it.
    pub with_treaty_care: ByAge,
}

/// Two amounts in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ByAge {
    /// Below the pension age (*AOW-leeftijd*).
    pub below_pension_age: u32,
    /// From it on.
    pub from_pension_age: u32,
}

/// The health allowance from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AllowanceTable {
    /// The first day.
    pub from: String,
    /// The rows.
    pub rows: Vec<AllowanceRow>,
}

/// The health allowance of one household in one category of countries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AllowanceRow {
    /// `couple`, `single_parent` or `single`.
    pub household: String,
    /// The category of the destination, `A` to `L`.
    pub category: String,
    /// The amount.
    pub cents: ByAge,
}

/// The tables.
pub fn amounts(amounts: &Amounts) -> AmountsFile {
    let categories = amounts.destinations();
    AmountsFile {
        schema_version: SCHEMA_VERSION.to_string(),
        currency: "EUR".to_string(),
        categories: categories.map(|(country, group)| (country.to_string(), group.letter().to_string())).collect(),
        benefit: amounts.benefit().iter().map(benefit).collect(),
        health_allowance: amounts.health_allowance().iter().map(allowance).collect(),
    }
}

/// The cells of a row at this place and the next.
fn by_age(cents: &[u32], at: usize) -> ByAge {
    let cell = |at: usize| cents.get(at).copied().unwrap_or_default();
    ByAge { below_pension_age: cell(at), from_pension_age: cell(at + 1) }
}

fn benefit(table: &Table) -> BenefitTable {
    let columns =
        |cents: &[u32], at| Columns { without_treaty_care: by_age(cents, at), with_treaty_care: by_age(cents, at + 2) };
    let row = |row: &law::amounts::Row| BenefitRow {
        household: row.household.code().to_string(),
        category: row.category.letter().to_string(),
        left_before_april_2000: columns(&row.cents, 0),
        left_later: columns(&row.cents, 4),
    };
    BenefitTable { from: table.from.to_string(), rows: table.rows.iter().map(row).collect() }
}

fn allowance(table: &Table) -> AllowanceTable {
    let row = |row: &law::amounts::Row| AllowanceRow {
        household: row.household.code().to_string(),
        category: row.category.letter().to_string(),
        cents: by_age(&row.cents, 0),
    };
    AllowanceTable { from: table.from.to_string(), rows: table.rows.iter().map(row).collect() }
}
