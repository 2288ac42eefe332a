//! Why a record is left out, and why a feed is refused.

use std::fmt;

/// Why one record of a feed is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The number of the record in the feed, counted from 1.
    pub number: usize,
    /// Its id, if that could be read.
    pub id: Option<String>,
    /// The key at fault, such as `location.latitude`; empty if it is the record as a whole.
    pub key: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What can be wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// A key is missing, comes twice or has the wrong type.
    Shape(json::Wrong),
    /// A text or number of it cannot be read, such as half a character or a number with a thousand digits.
    Unreadable,
    /// The text is empty, or has spaces around it.
    Blank,
    /// The text or list is too long.
    TooLong,
    /// The text has `<` or `>`, as HTML has.
    Markup,
    /// The text has a control character, or one that nobody sees and that can turn text around.
    Invisible,
    /// The text has a letter that can be taken for another one, or marks stacked on letters.
    Letter,
    /// A site or a name that is not this organisation's.
    Foreign,
    /// The text has `|` or `;`, which separate fields.
    Separator,
    /// The text is none of the words that can stand there.
    Word,
    /// The text is not of the form it must have.
    Form,
    /// Not an `https` address of a site with a name.
    Link,
    /// Not a phone number, or one that costs extra.
    Phone,
    /// Not a day, or not an existing one.
    Date,
    /// It would end before it begins.
    EndsBeforeItBegins,
    /// Only one of two keys that belong together.
    Half,
    /// The point lies outside the European Netherlands.
    Outside,
    /// Another record of the feed has this id already.
    Twice,
    /// A group session says on which day it is.
    NoDay,
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Wrong::Shape(wrong) => return wrong.fmt(out),
            Wrong::Unreadable => "has a text or number that cannot be read",
            Wrong::Blank => "is empty or has spaces around it",
            Wrong::TooLong => "is too long",
            Wrong::Markup => "has < or >, as HTML has",
            Wrong::Invisible => "has a character that nobody sees, or that steers",
            Wrong::Letter => "has a letter that can be taken for another",
            Wrong::Foreign => "is not this organisation's",
            Wrong::Separator => "has a | or ;, which separate fields",
            Wrong::Word => "is none of the words that can stand there",
            Wrong::Form => "is not of the form it must have",
            Wrong::Link => "is not an https address of a site",
            Wrong::Phone => "is not a phone number that can be given to people",
            Wrong::Date => "is not an existing date",
            Wrong::EndsBeforeItBegins => "ends before it begins",
            Wrong::Half => "stands alone; latitude and longitude, or a day and hours, belong together",
            Wrong::Outside => "lies outside the Netherlands",
            Wrong::Twice => "is that of an earlier record too",
            Wrong::NoDay => "is missing: a group session has a date",
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "record {}", self.number)?;
        if let Some(id) = &self.id {
            // As it came, but harmless to a terminal.
            write!(out, " ({})", id.escape_debug())?;
        }
        if !self.key.is_empty() {
            write!(out, ", key {}", self.key)?;
        }
        write!(out, ": {}", self.wrong)
    }
}

impl std::error::Error for Fault {}

/// Why a feed is refused as a whole; what is there already stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no address to ask.
    NoAddress,
    /// No connection, or it broke off before the end.
    NoAnswer,
    /// It took too long.
    TooSlow,
    /// The server answered with this status instead of the feed.
    Status(u16),
    /// It was sent on to another site, or too often.
    SentOn,
    /// It is not said to be JSON.
    NotJsonType,
    /// It has more than [`super::shape::MOST_BYTES`].
    TooLarge,
    /// It is not UTF-8.
    NotUtf8,
    /// It is not JSON of the right shape.
    NotAFeed,
    /// Brackets lie too deep in each other.
    TooDeep,
    /// It is of another major version of the schema.
    OtherVersion,
    /// Its date does not exist.
    NoDate,
    /// It is of a day that has not come.
    Future,
    /// It is older than what is there.
    Older,
    /// It has more than [`super::shape::MOST_RECORDS`].
    TooMany,
    /// It has no sound record.
    Empty,
    /// It has less than half as many sound records as are there, or less than half of its own are sound.
    TooFew,
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Refusal::NoAddress => "there is no address to ask",
            Refusal::NoAnswer => "there is no answer, or it breaks off",
            Refusal::TooSlow => "it takes too long",
            Refusal::Status(status) => return write!(out, "the server says {status}"),
            Refusal::SentOn => "it is sent on to another site, or too often",
            Refusal::NotJsonType => "it is not said to be JSON",
            Refusal::TooLarge => "it is too large",
            Refusal::NotUtf8 => "it is not UTF-8",
            Refusal::NotAFeed => "it is not JSON of the right shape",
            Refusal::TooDeep => "brackets lie too deep in each other",
            Refusal::OtherVersion => "it is of another version of the schema",
            Refusal::NoDate => "its date does not exist",
            Refusal::Future => "it is of a day that has not come",
            Refusal::Older => "it is older than what is there",
            Refusal::TooMany => "it has too many records",
            Refusal::Empty => "it has no sound record",
            Refusal::TooFew => "too few of its records are sound",
        })
    }
}

impl std::error::Error for Refusal {}
