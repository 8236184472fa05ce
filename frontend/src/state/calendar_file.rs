//! A schedule as an iCalendar file, which every calendar reads.
//!
//! Source: RFC 5545, *Internet Calendaring and Scheduling Core Object Specification*.

use super::days::Day;

/// A day with what is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day; the event lasts all of it.
    pub day: Day,
    /// The event's name.
    pub title: String,
    /// What is to be done, a line each.
    pub lines: Vec<String>,
}

/// The file. `stamp` is the day on which it is made; `name` tells the events of one plan from those of others, so that importing again replaces them.
pub fn file(name: &str, days: &[CalendarDay], stamp: Day) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//katagrad//plan//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for CalendarDay { day, title, lines: things } in days {
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(format!("UID:{day}-{name}@katagrad"));
        lines.push(format!("DTSTAMP:{}T000000Z", compact(stamp)));
        lines.push(format!("DTSTART;VALUE=DATE:{}", compact(*day)));
        lines.push(format!("DTEND;VALUE=DATE:{}", compact(*day + 1)));
        lines.push(format!("SUMMARY:{}", escaped(title)));
        lines.push(format!("DESCRIPTION:{}", escaped(&things.join("\n"))));
        // All day, and yet free: others may make appointments.
        lines.push("TRANSP:TRANSPARENT".to_owned());
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// RFC 5545, §3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Lines of at most 75 bytes, RFC 5545, §3.1; a character is never cut.
fn folded(line: &str) -> String {
    let (mut text, mut width) = (String::new(), 0);
    for letter in line.chars() {
        if width + letter.len_utf8() > 75 {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(letter);
        width += letter.len_utf8();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::days::day;

    #[test]
    fn is_as_the_standard_says() {
        let days = [CalendarDay {
            day: day("2026-12-31"),
            title: "katagrad: 60 min".to_owned(),
            lines: vec!["Read, then; write".to_owned(), "Softmax".to_owned()],
        }];
        let file = file("builtin-short", &days, day("2026-11-21"));
        insta::assert_snapshot!(file.replace("\r\n", "\n"));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    }

    #[test]
    fn long_lines_are_folded_and_letters_kept_whole() {
        let line = "é".repeat(100);
        let folded = folded(&line);
        assert!(folded.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(folded.replace("\r\n ", ""), line);
    }
}
