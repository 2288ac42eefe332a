//! What a new feed changes.

use places::Record;
use std::collections::BTreeMap;

/// The difference between two lists of records, by their ids, in the order of these.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes<'a> {
    /// Only the new list has them.
    pub added: Vec<&'a str>,
    /// Only the old list has them.
    pub removed: Vec<&'a str>,
    /// Both have them, and they are not the same.
    pub changed: Vec<&'a str>,
}

/// Compares two lists of records.
#[must_use]
pub fn compare<'a>(old: &'a [Record], new: &'a [Record]) -> Changes<'a> {
    fn by_id(list: &[Record]) -> BTreeMap<&str, &Record> {
        list.iter().map(|record| (record.id.as_str(), record)).collect()
    }
    let (old, new) = (by_id(old), by_id(new));
    let only = |these: &BTreeMap<&'a str, &Record>, those: &BTreeMap<&'a str, &Record>| {
        these.keys().copied().filter(|id| !those.contains_key(id)).collect()
    };
    let differs = |(id, record): (&&'a str, &&Record)| old.get(id).filter(|other| other != &record).map(|_| *id);
    Changes { added: only(&new, &old), removed: only(&old, &new), changed: new.iter().filter_map(differs).collect() }
}
