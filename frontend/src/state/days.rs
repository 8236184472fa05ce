//! Days of the calendar where the person is. When a day begins is the browser's to say; from then on it is a date without a clock.

use std::fmt::{self, Display, Formatter};
use std::ops::{Add, Sub};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A date, counted from 1 January 1970. It is written `2026-01-05`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(i32);

/// The names of the days of a week, Monday first.
pub const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The names of the months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Years that are taken for years.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=9999;

impl Day {
    /// The date of this year, month and day, each from 1; nothing if there is none.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        let date = Day::count(year, month, day);
        (YEARS.contains(&year) && date.ymd() == (year, month, day)).then_some(date)
    }

    /// Days since 1970 in the proleptic Gregorian calendar.
    ///
    /// Years begin in March, so that the leap day is a year's last.
    /// Source: Hinnant, *chrono-Compatible Low-Level Date Algorithms* (2013).
    fn count(year: i32, month: u32, day: u32) -> Day {
        let (month, day) = (month as i32, day as i32);
        let shifted = if month > 2 { month - 3 } else { month + 9 };
        let year = if month > 2 { year } else { year - 1 };
        let (century, of_century) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * shifted + 2) / 5 + day - 1;
        Day(century * 146_097 + of_century * 365 + of_century / 4 - of_century / 100 + of_year - 719_468)
    }

    /// Year, month and day, the last two from 1.
    pub fn ymd(self) -> (i32, u32, u32) {
        let shifted = self.0 + 719_468;
        let (century, rest) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let of_century = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
        let of_year = rest - (365 * of_century + of_century / 4 - of_century / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let year = century * 400 + of_century + i32::from(month >= 10);
        (year, if month < 10 { month + 3 } else { month - 9 } as u32, day as u32)
    }

    /// The day of the week, 0 for Monday.
    pub fn weekday(self) -> usize {
        (self.0 + 3).rem_euclid(7) as usize
    }

    /// The Monday of its week.
    pub fn monday(self) -> Day {
        self - self.weekday() as i32
    }

    /// `Monday, 5 January`.
    pub fn in_words(self) -> String {
        let (_, month, day) = self.ymd();
        format!("{}, {day} {}", WEEKDAYS[self.weekday()], MONTHS[month as usize - 1])
    }

    /// `5 Jan`.
    pub fn in_short(self) -> String {
        let (_, month, day) = self.ymd();
        format!("{day} {}", &MONTHS[month as usize - 1][..3])
    }
}

impl Add<i32> for Day {
    type Output = Day;

    fn add(self, days: i32) -> Day {
        Day(self.0 + days)
    }
}

impl Sub<i32> for Day {
    type Output = Day;

    fn sub(self, days: i32) -> Day {
        Day(self.0 - days)
    }
}

impl Sub for Day {
    type Output = i32;

    fn sub(self, other: Day) -> i32 {
        self.0 - other.0
    }
}

impl Display for Day {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Day, String> {
        let error = || format!("`{text}` is not a date like 2026-01-05");
        let is_plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else { return Err(error()) };
        if !is_plain || year.len() != 4 || month.len() != 2 {
            return Err(error());
        }
        let number = |part: &str| part.parse::<u32>().map_err(|_| error());
        Day::from_ymd(number(year)? as i32, number(month)?, number(day)?).ok_or_else(error)
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Day, String> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

/// A date in a test.
#[cfg(test)]
pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("it is a date")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_counted_as_calendars_do() {
        let check = |text: &str, count: i32, weekday: &str| {
            assert_eq!(day(text), Day(count), "{text}");
            assert_eq!(Day(count).to_string(), text);
            assert_eq!(WEEKDAYS[Day(count).weekday()], weekday, "{text}");
        };
        check("1970-01-01", 0, "Thursday");
        check("2000-02-29", 11_016, "Tuesday");
        check("2000-03-01", 11_017, "Wednesday");
        check("2026-11-21", 20_778, "Saturday");
        check("2100-02-28", 47_540, "Sunday");
        check("2100-03-01", 47_541, "Monday");
    }

    #[test]
    fn every_day_of_some_centuries_reads_back() {
        for count in 0..150_000 {
            let (year, month, day) = Day(count).ymd();
            assert_eq!(Day::from_ymd(year, month, day), Some(Day(count)), "{count}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-5", "26-01-05", "2026-01-05T", "+026-01-05"]
        {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }

    #[test]
    fn weeks_begin_on_monday() {
        assert_eq!(day("2026-11-22").monday(), day("2026-11-16"));
        assert_eq!(day("2026-11-16").monday(), day("2026-11-16"));
        assert_eq!(day("2026-01-05").in_words(), "Monday, 5 January");
    }
}
