//! The clock of a browser.

use crate::Now;
use js_sys::{Date, Function, Object, Reflect};
use wasm_bindgen::JsCast;

pub fn now() -> Now {
    let moment = Date::new_0();
    in_amsterdam(&moment).unwrap_or_else(|| {
        Now::of(
            moment.get_full_year() as i16,
            moment.get_month() as u8 + 1,
            moment.get_date() as u8,
            moment.get_hours() as u16,
            moment.get_minutes() as u16,
        )
    })
}

/// What the browser itself makes of a moment; `None` if it does not know the zone.
fn in_amsterdam(moment: &Date) -> Option<Now> {
    let options = Object::new();
    Reflect::set(&options, &"timeZone".into(), &"Europe/Amsterdam".into()).ok()?;
    Reflect::set(&options, &"hour12".into(), &false.into()).ok()?;
    // Not the function of `js_sys`: it does not expect that a zone is unknown, and would end the program.
    let written: Function = Reflect::get(moment, &"toLocaleString".into()).ok()?.dyn_into().ok()?;
    let text = written.call2(moment, &"en-US".into(), &options).ok()?.as_string()?;
    // 11/21/2026, 13:05:00
    let mut numbers =
        text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse::<u16>().ok());
    let mut next = || numbers.next();
    let (month, day, year, hours, minutes) = (next()?, next()?, next()?, next()?, next()?);
    // Some browsers call midnight 24:00.
    Some(Now::of(year as i16, month as u8, day as u8, hours % 24, minutes))
}
