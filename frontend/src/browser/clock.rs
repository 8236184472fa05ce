//! The time, and numbers nobody can foretell.

use crate::state::days::Day;
use crate::state::recall::Moment;

/// Milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// The day of a moment where the person is, `2026-01-31`.
pub fn date(at: f64) -> String {
    let date = js_sys::Date::new(&at.into());
    format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}

/// A fresh seed, small enough to be read out.
pub fn seed() -> u64 {
    (js_sys::Math::random() * 1e9) as u64
}

/// A name for this tab that no other has.
pub fn tab_name() -> String {
    format!("{:x}-{:x}", now() as u64, seed())
}

/// A moment, given in milliseconds since 1970, as people of this place write it: day and minute.
pub fn words(at: f64) -> String {
    let options = js_sys::Object::new();
    for (name, value) in [("month", "short"), ("day", "numeric"), ("hour", "numeric"), ("minute", "2-digit")] {
        // A plain object takes every property.
        let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    js_sys::Date::new(&at.into()).to_locale_string("default", &options).into()
}

/// The day of a time where the person is, as its clocks have it then. A time out of all calendars is the first of 1970.
pub fn day_of(milliseconds: f64) -> Day {
    let date = js_sys::Date::new(&milliseconds.into());
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    Day::from_ymd(year, date.get_month() + 1, date.get_date()).unwrap_or_default()
}

/// Today, where the person is.
pub fn today() -> Day {
    day_of(now())
}

/// Now, and when today ends: at the next midnight of the person's clocks, which is not always 24 hours after the last.
pub fn moment() -> Moment {
    let date = js_sys::Date::new_0();
    let midnight = js_sys::Date::new_with_year_month_day(
        date.get_full_year(),
        date.get_month() as i32,
        date.get_date() as i32 + 1,
    );
    Moment { now: date.get_time(), day_ends: midnight.get_time() }
}
