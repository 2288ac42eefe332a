//! From what a feed says of a service to a record, if it is sound.

use super::fault::Wrong;
use super::shape::{Hours, MOST_VALUES, Place, Service};
use super::text::{id, link, phone, postcode, text};
use super::whose::{can_have, is_municipal, is_named, is_own};
use crate::lines::Standing;
use crate::schedule::{Day, Opening, minutes};
use crate::{Kind, Location, Position, Record};
use law::code::Code as _;
use unic_langid::LanguageIdentifier;

/// A key and what is wrong with it.
type At = (&'static str, Wrong);

/// The record that a service of a feed is, or the first thing that is wrong with it.
pub fn record(service: &Service) -> Result<Record, At> {
    let kind = Kind::from_code(&service.kind).ok_or(("kind", Wrong::Word))?;
    let record = Record {
        id: at("id", id(&service.id))?,
        kind,
        organization: at("organization", text(&service.organization))?,
        service: optional("service", service.service.as_deref(), text)?,
        municipality: optional("service_area", service.service_area.as_deref(), text)?,
        country: optional("country", service.country.as_deref(), |code| code.parse().map_err(|_| Wrong::Word))?,
        location: service.location.as_ref().map(location).transpose()?,
        phones: list("phones", &service.phones, phone)?,
        website: optional("website", service.website.as_deref(), link)?,
        appointment: optional("appointment", service.appointment.as_deref(), link)?,
        contact: optional("contact", service.contact.as_deref(), link)?,
        languages: list("languages", &service.languages, language)?,
        wheelchair: service.wheelchair,
        schedule: schedule(&service.schedules)?,
        valid_from: optional("valid_from", service.valid_from.as_deref(), date)?,
        valid_until: optional("valid_to", service.valid_to.as_deref(), date)?,
        source: at("source", text(&service.source))?,
        checked: optional("checked", service.checked.as_deref(), date)?,
        standing: Standing::from_code(&service.standing).ok_or(("standing", Wrong::Word))?,
    };
    if record.valid_from.zip(record.valid_until).is_some_and(|(first, last)| last < first) {
        return Err(("valid_to", Wrong::EndsBeforeItBegins));
    }
    whose(&record)?;
    let has_a_day = record.schedule.iter().any(|opening| matches!(opening.day, Day::Once(_)));
    if kind == Kind::GroupSession && !has_a_day {
        return Err(("schedules", Wrong::NoDay));
    }
    Ok(record)
}

/// Whether a record gives out nothing as an organisation's that is not.
fn whose(record: &Record) -> Result<(), At> {
    let Record { kind, organization, service, phones, website, appointment, contact, .. } = record;
    at("organization", is_named(*kind, organization))?;
    for phone in phones {
        at("phones", can_have(*kind, phone))?;
    }
    for (key, link) in [("website", website), ("appointment", appointment), ("contact", contact)] {
        let own = link.as_deref().map_or(Ok(()), |link| is_own(*kind, link));
        at(key, own)?;
    }
    at("service", service.as_deref().map_or(Ok(()), |name| is_named(*kind, name)))?;
    at("website", website.as_deref().map_or(Ok(()), |link| is_municipal(*kind, link)))
}

fn at<T>(key: &'static str, read: Result<T, Wrong>) -> Result<T, At> {
    read.map_err(|wrong| (key, wrong))
}

fn optional<T>(
    key: &'static str,
    value: Option<&str>,
    read: impl FnOnce(&str) -> Result<T, Wrong>,
) -> Result<Option<T>, At> {
    value.map(|value| at(key, read(value))).transpose()
}

fn list(key: &'static str, values: &[String], read: fn(&str) -> Result<String, Wrong>) -> Result<Vec<String>, At> {
    if values.len() > MOST_VALUES {
        return Err((key, Wrong::TooLong));
    }
    values.iter().map(|value| at(key, read(value))).collect()
}

/// A day, month or year, as far as `T` takes those.
fn date<T: std::str::FromStr>(date: &str) -> Result<T, Wrong> {
    date.parse().map_err(|_| Wrong::Date)
}

fn language(tag: &str) -> Result<String, Wrong> {
    match tag.parse::<LanguageIdentifier>() {
        Ok(language) if language == tag => Ok(tag.to_owned()),
        _ => Err(Wrong::Form),
    }
}

fn location(place: &Place) -> Result<Location, At> {
    let position = match (place.latitude, place.longitude) {
        (None, None) => None,
        (Some(latitude), Some(longitude)) => Some(Position::new(latitude, longitude)),
        _ => return Err(("location.latitude", Wrong::Half)),
    };
    if position.is_some_and(|position| !position.is_in_the_netherlands()) {
        return Err(("location.latitude", Wrong::Outside));
    }
    Ok(Location {
        for_visitors: match place.location_type.as_str() {
            "physical" => true,
            "postal" => false,
            _ => return Err(("location.location_type", Wrong::Word)),
        },
        street: optional("location.address_1", place.address_1.as_deref(), text)?,
        postcode: optional("location.postal_code", place.postal_code.as_deref(), postcode)?,
        locality: optional("location.city", place.city.as_deref(), text)?,
        position,
    })
}

fn schedule(schedules: &[Hours]) -> Result<Vec<Opening>, At> {
    if schedules.len() > MOST_VALUES {
        return Err(("schedules", Wrong::TooLong));
    }
    schedules.iter().map(opening).collect()
}

fn opening(hours: &Hours) -> Result<Opening, At> {
    let day = match (hours.byday.as_deref(), hours.date.as_deref()) {
        (Some(weekday), None) => match weekday.parse() {
            Ok(day @ Day::Weekly(_)) => day,
            _ => return Err(("schedules.byday", Wrong::Word)),
        },
        (None, Some(day)) => Day::Once(at("schedules.date", date(day))?),
        _ => return Err(("schedules.byday", Wrong::Half)),
    };
    let opens_at = minutes(&hours.opens_at).ok_or(("schedules.opens_at", Wrong::Form))?;
    let closes_at = minutes(&hours.closes_at).ok_or(("schedules.closes_at", Wrong::Form))?;
    Opening::new(day, opens_at, closes_at).ok_or(("schedules.closes_at", Wrong::EndsBeforeItBegins))
}
