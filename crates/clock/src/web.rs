//! The clock of a browser.

use crate::Now;
use js_sys::{Array, Date, Function, Object, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};

pub fn now() -> Now {
    let moment = Date::new_0();
    in_amsterdam(&moment).unwrap_or_else(|| {
        let number = |number: u32| number as u16;
        Now::of(
            moment.get_full_year() as i16,
            moment.get_month() as u8 + 1,
            moment.get_date() as u8,
            number(moment.get_hours()),
            number(moment.get_minutes()),
        )
    })
}

/// What the browser itself makes of a moment; `None` if it does not know the zone.
fn in_amsterdam(moment: &Date) -> Option<Now> {
    let options = Object::new();
    for (name, value) in [
        ("timeZone", "Europe/Amsterdam"),
        ("hourCycle", "h23"),
        ("year", "numeric"),
        ("month", "numeric"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "numeric"),
    ] {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
    let format: Function = get(&get(&global(), "Intl")?, "DateTimeFormat")?.dyn_into().ok()?;
    let format = Reflect::construct(&format, &Array::of2(&"en-US".into(), &options)).ok()?;
    let format: Function = get(&format, "format")?.dyn_into().ok()?;
    let text = format.call1(&JsValue::UNDEFINED, moment).ok()?.as_string()?;
    // As American English has it: 11/21/2026, 13:05. Some browsers call midnight 24:00.
    let numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse::<u16>().ok());
    match numbers.collect::<Vec<_>>().as_slice() {
        &[month, day, year, hours, minutes] => {
            Some(Now::of(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?, hours % 24, minutes))
        }
        _ => None,
    }
}
