//! What was done on which day: the streak, and a year as a heat map.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::days::Day;
use super::store::Record;

/// What was done, by day. Days are those of the place where it was done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Only days on which something was done.
    pub days: BTreeMap<Day, Done>,
}

/// What was done on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Done {
    /// Submissions that were judged.
    pub submissions: u32,
    /// Those that were accepted.
    pub accepted: u32,
    /// Cards that were rated.
    pub cards: u32,
}

impl Record for Activity {
    const KIND: &'static str = "activity";
    const VERSION: u32 = 1;

    fn merge(mut self, imported: Activity) -> Activity {
        for (day, theirs) in imported.days {
            let ours = self.days.entry(day).or_default();
            // The same work may be in both, so the larger counts and not the sum.
            ours.submissions = ours.submissions.max(theirs.submissions);
            ours.accepted = ours.accepted.max(theirs.accepted);
            ours.cards = ours.cards.max(theirs.cards);
        }
        self
    }
}

impl Done {
    /// How much it is in all: a submission is worth five cards.
    pub fn weight(self) -> u32 {
        self.submissions.saturating_mul(5).saturating_add(self.cards)
    }

    /// How dark the day is drawn, from 0 for nothing to 4.
    pub fn level(self) -> u8 {
        match self.weight() {
            0 => 0,
            1..10 => 1,
            10..25 => 2,
            25..50 => 3,
            _ => 4,
        }
    }

    /// `2 submissions, 1 accepted, 12 cards`.
    pub fn in_words(self) -> String {
        let Done { submissions, accepted, cards } = self;
        let count = |n: u32, noun: &str| super::text::count(n as usize, noun);
        match (submissions, cards) {
            (0, 0) => "nothing".to_owned(),
            (0, _) => count(cards, "card"),
            (_, 0) => format!("{}, {accepted} accepted", count(submissions, "submission")),
            _ => format!("{}, {accepted} accepted, {}", count(submissions, "submission"), count(cards, "card")),
        }
    }
}

impl Activity {
    /// The same with more done on this day.
    pub fn with(mut self, day: Day, more: Done) -> Activity {
        let done = self.days.entry(day).or_default();
        done.submissions += more.submissions;
        done.accepted += more.accepted;
        done.cards += more.cards;
        self
    }

    /// What was done on a day.
    pub fn on(&self, day: Day) -> Done {
        self.days.get(&day).copied().unwrap_or_default()
    }

    /// How many days in a row something was done, up to today; a day that is not over does not end it.
    pub fn streak(&self, today: Day) -> u32 {
        let is_active = |day: Day| self.on(day).weight() > 0;
        let mut day = if is_active(today) { today } else { today - 1 };
        let mut n_days = 0;
        while is_active(day) {
            n_days += 1;
            day = day - 1;
        }
        n_days
    }

    /// The most days in a row.
    pub fn longest_streak(&self) -> u32 {
        let (mut longest, mut run, mut last) = (0, 0, None);
        for (&day, done) in &self.days {
            if done.weight() == 0 {
                continue;
            }
            run = if last == Some(day - 1) { run + 1 } else { 1 };
            longest = longest.max(run);
            last = Some(day);
        }
        longest
    }

    /// The weeks of a year up to today, each from Monday; days to come are left out.
    pub fn year(&self, today: Day) -> Vec<Vec<(Day, Done)>> {
        let first = today.monday() - 52 * 7;
        let week = |week: i32| (0..7).map(move |weekday| first + 7 * week + weekday);
        let days = |n: i32| week(n).filter(|day| *day <= today).map(|day| (day, self.on(day))).collect();
        (0..53).map(days).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::days::day;

    fn active_on(days: &[&str]) -> Activity {
        let done = Done { cards: 1, ..Done::default() };
        days.iter().fold(Activity::default(), |activity, text| activity.with(day(text), done))
    }

    #[test]
    fn a_streak_lasts_until_a_day_is_missed() {
        let check = |days: &[&str], today: &str, streak: u32, longest: u32| {
            let activity = active_on(days);
            assert_eq!((activity.streak(day(today)), activity.longest_streak()), (streak, longest), "{days:?} {today}");
        };
        check(&[], "2026-03-01", 0, 0);
        check(&["2026-02-27", "2026-02-28", "2026-03-01"], "2026-03-01", 3, 3);
        check(&["2026-02-27", "2026-02-28"], "2026-03-01", 2, 2);
        check(&["2026-02-26", "2026-02-27"], "2026-03-01", 0, 2);
        check(&["2026-02-26", "2026-02-28", "2026-03-01"], "2026-03-01", 2, 2);
    }

    #[test]
    fn a_year_has_53_weeks_and_ends_today() {
        let year = active_on(&["2026-11-21"]).year(day("2026-11-21"));
        assert_eq!((year.len(), year[0].len(), year[52].len()), (53, 7, 6));
        assert_eq!(year[0][0].0.weekday(), 0);
        assert_eq!(year[52][5], (day("2026-11-21"), Done { cards: 1, ..Done::default() }));
    }

    #[test]
    fn importing_the_same_twice_changes_nothing() {
        let activity = active_on(&["2026-11-21", "2026-11-21"]);
        assert_eq!(activity.clone().merge(activity.clone()), activity);
        assert_eq!(activity.on(day("2026-11-21")).cards, 2);
    }

    #[test]
    fn a_day_is_told_in_words() {
        let check = |submissions, accepted, cards, words: &str, level| {
            let done = Done { submissions, accepted, cards };
            assert_eq!((done.in_words().as_str(), done.level()), (words, level));
        };
        check(0, 0, 0, "nothing", 0);
        check(0, 0, 12, "12 cards", 2);
        check(1, 0, 0, "1 submission, 0 accepted", 1);
        check(9, 4, 30, "9 submissions, 4 accepted, 30 cards", 4);
    }
}
