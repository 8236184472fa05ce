//! Small texts: sizes, counts, names of levels and verdicts.

use judge::{Signature, Verdict};
use pack::manifest::{Difficulty, Kind, Level};

use crate::state::saved::{Status, What};

/// Bytes as a person reads them: `12.3 MB`.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// `1 case`, `2 cases`.
pub fn count(n: usize, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}

/// A span of time as it is told: `40 seconds`, `12 minutes`, `1 h 5 min`.
pub fn duration(seconds: u32) -> String {
    match seconds {
        0..60 => count(seconds as usize, "second"),
        60..3_600 => count((seconds / 60) as usize, "minute"),
        _ => format!("{} h {} min", seconds / 3_600, seconds / 60 % 60),
    }
}

/// A span of time as a clock shows it: `2:05`, `1:02:05`.
pub fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours == 0 { format!("{minutes}:{seconds:02}") } else { format!("{hours}:{minutes:02}:{seconds:02}") }
}

/// A time to wait as a person reads it: `10 min`, `3 h`, `5 days`, `2 months`.
pub fn wait(milliseconds: f64) -> String {
    let minutes = milliseconds.max(0.0) / 60_000.0;
    let (days, months, years) = (minutes / 1_440.0, minutes / 43_800.0, minutes / 525_600.0);
    match minutes {
        0.0..60.0 => format!("{:.0} min", minutes.max(1.0)),
        60.0..1_440.0 => format!("{:.0} h", minutes / 60.0),
        _ if days < 45.0 => count(days.round() as usize, "day"),
        _ if years < 1.5 => count(months.round() as usize, "month"),
        _ => format!("{years:.1} years"),
    }
}

/// Minutes of work as a person reads them: `45 min`, `2 h`, `2 h 30 min`.
pub fn minutes(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => format!("{rest} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, rest) => format!("{hours} h {rest} min"),
    }
}

/// A level's name.
pub fn difficulty(difficulty: Difficulty) -> &'static str {
    match difficulty {
        Difficulty::Easy => "Easy",
        Difficulty::Medium => "Medium",
        Difficulty::Hard => "Hard",
    }
}

/// A status in words.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::New => "Not tried",
        Status::Tried => "Tried",
        Status::Solved => "Solved",
    }
}

/// What is to be written.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Function => "Function",
        Kind::Class => "Class",
    }
}

/// How often a problem is asked at least.
pub fn frequency(level: Level) -> &'static str {
    match level {
        Level::Often => "Often",
        Level::Sometimes => "Sometimes or more",
        Level::Seldom => "Known to be asked",
    }
}

/// `up to 15 min`.
pub fn at_most_minutes(minutes: u32) -> String {
    format!("up to {minutes} min")
}

/// What runs, as a heading says it.
pub fn what(what: What) -> &'static str {
    match what {
        What::Examples => "Examples",
        What::Submission => "Submission",
        What::Custom => "Your input",
        What::Replay => "One case",
    }
}

/// A verdict's name.
pub fn verdict(verdict: &Verdict) -> &'static str {
    verdict_named(verdict.name())
}

/// The name that people read, of a verdict by the name that is saved.
pub fn verdict_named(name: &str) -> &'static str {
    match name {
        "Accepted" => "Accepted",
        "WrongAnswer" => "Wrong answer",
        "RuntimeError" => "Runtime error",
        "TimeLimit" => "Time limit",
        "TooSlow" => "Too slow",
        "OutputLimit" => "Too much output",
        "MemoryLimit" => "Out of memory",
        "Stopped" => "Stopped",
        _ => "Judged",
    }
}

/// The names of the inputs of a case, in order.
pub fn inputs(signature: &Signature) -> Vec<String> {
    match signature {
        Signature::Function { params, .. } => params.iter().map(|param| param.name.clone()).collect(),
        Signature::Class { .. } => vec!["operations".to_owned()],
    }
}

/// The types of the inputs, as a hint to who types one.
pub fn input_types(signature: &Signature) -> Vec<String> {
    match signature {
        Signature::Function { params, .. } => params.iter().map(|param| param.ty.to_string()).collect(),
        Signature::Class { .. } => vec!["list of (method, [arguments])".to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_well() {
        let check = |bytes: u64, text: &str| assert_eq!(size(bytes), text);
        check(0, "0 B");
        check(999, "999 B");
        check(12_345, "12 kB");
        check(12_345_678, "12.3 MB");
    }

    #[test]
    fn times_read_well() {
        let check =
            |seconds: u32, told: &str, shown: &str| assert_eq!((&*duration(seconds), &*clock(seconds)), (told, shown));
        check(0, "0 seconds", "0:00");
        check(1, "1 second", "0:01");
        check(125, "2 minutes", "2:05");
        check(3_725, "1 h 2 min", "1:02:05");
    }

    #[test]
    fn waits_read_well() {
        let check = |minutes: f64, text: &str| assert_eq!(wait(minutes * 60_000.0), text);
        check(-5.0, "1 min");
        check(10.0, "10 min");
        check(180.0, "3 h");
        check(1_440.0, "1 day");
        check(5.2 * 1_440.0, "5 days");
        check(62.0 * 1_440.0, "2 months");
        check(730.0 * 1_440.0, "2.0 years");
        assert_eq!([45, 120, 150].map(minutes), ["45 min", "2 h", "2 h 30 min"]);
    }

    #[test]
    fn one_is_singular() {
        assert_eq!(count(1, "case"), "1 case");
        assert_eq!(count(0, "case"), "0 cases");
    }
}
