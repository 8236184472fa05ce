//! When a card or a problem is due again, by what was remembered of it at each rating.
//!
//! Knows no clock: every time comes in, in milliseconds since 1970.

use serde::{Deserialize, Serialize};

use super::memory::{Memory, Phase};
use super::store::Record;
use crate::site::ProblemKey;

/// How well something was remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rating {
    /// Not at all.
    Again,
    /// With much effort, or help.
    Hard,
    /// Well enough.
    Good,
    /// At once.
    Easy,
}

/// The ratings, worst first.
pub const RATINGS: [Rating; 4] = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];

impl Rating {
    /// As a button says it.
    pub fn name(self) -> &'static str {
        match self {
            Rating::Again => "Again",
            Rating::Hard => "Hard",
            Rating::Good => "Good",
            Rating::Easy => "Easy",
        }
    }
}

/// What is remembered of a card or a problem, under `card/builtin/p_value` or `problem/builtin/two_sum`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recall {
    /// What the next rating starts from.
    pub memory: Memory,
    /// When it was first rated, in milliseconds since 1970.
    pub first: f64,
    /// The last rating.
    pub last: Rated,
    /// How many submissions and hints of a problem were there at the last rating: only later ones tell something new.
    #[serde(default)]
    pub seen: (u32, u32),
}

/// A rating, and what was before it, so that it can be changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rated {
    /// How well it was remembered.
    pub rating: Rating,
    /// When, in milliseconds since 1970.
    pub at: f64,
    /// What was remembered before; nothing the first time.
    pub before: Option<Memory>,
}

impl Record for Recall {
    const KIND: &'static str = "recall";
    const VERSION: u32 = 1;

    fn merge(self, imported: Recall) -> Recall {
        if imported.last.at > self.last.at { imported } else { self }
    }
}

/// What is learnt: a card in minutes at first, a problem in days from the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A card.
    Card,
    /// A problem.
    Problem,
}

impl Item {
    /// The name that [`Recall`] is kept under, of `id` in the pack.
    pub fn name(self, pack: &str, id: &str) -> String {
        let kind = match self {
            Item::Card => "card",
            Item::Problem => "problem",
        };
        format!("{kind}/{pack}/{id}")
    }

    /// What a name says: kind, pack, id.
    pub fn parse(name: &str) -> Option<(Item, &str, &str)> {
        let mut parts = name.splitn(3, '/');
        let item = match parts.next()? {
            "card" => Item::Card,
            "problem" => Item::Problem,
            _ => return None,
        };
        Some((item, parts.next()?, parts.next()?))
    }
}

impl Recall {
    /// What is remembered after a rating.
    pub fn after(before: Option<&Recall>, item: Item, rating: Rating, now: f64) -> Recall {
        let memory = before.map(|recall| &recall.memory);
        let seen = before.map(|recall| recall.seen).unwrap_or_default();
        Recall {
            memory: Memory::after(memory, item, rating, now),
            first: before.map_or(now, |recall| recall.first),
            last: Rated { rating, at: now, before: memory.cloned() },
            seen,
        }
    }

    /// The same with another last rating.
    pub fn rated_otherwise(&self, item: Item, rating: Rating) -> Recall {
        let Rated { at, before, .. } = &self.last;
        let memory = Memory::after(before.as_ref(), item, rating, *at);
        Recall { memory, last: Rated { rating, ..self.last.clone() }, ..self.clone() }
    }

    /// Whether it is due: what was learnt today by the minute, the rest by the day.
    pub fn is_due(&self, moment: Moment) -> bool {
        let limit = if self.memory.phase == Phase::Review { moment.day_ends } else { moment.now };
        self.memory.due <= limit
    }

    /// How likely it is remembered, from 0 to 1.
    pub fn retention(&self, now: f64) -> f64 {
        self.memory.retention(now)
    }
}

/// A time, and the day that it falls in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// In milliseconds since 1970.
    pub now: f64,
    /// When the day ends where the person is.
    pub day_ends: f64,
}

/// When something would be due after each rating, in milliseconds from now.
pub fn intervals(before: Option<&Recall>, item: Item, now: f64) -> [f64; 4] {
    RATINGS.map(|rating| Memory::after(before.map(|recall| &recall.memory), item, rating, now).due - now)
}

/// The name of a problem's recall.
pub fn name_of(key: &ProblemKey) -> String {
    Item::Problem.name(&key.pack, &key.problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1_800_000_000_000.0;
    const DAY: f64 = 86_400_000.0;

    /// A moment an hour before midnight.
    fn at(now: f64) -> Moment {
        Moment { now, day_ends: now + DAY / 24.0 }
    }

    #[test]
    fn what_is_due_tonight_is_due_in_the_morning() {
        let problem = Recall::after(None, Item::Problem, Rating::Good, NOW);
        let check =
            |hours: f64, due: bool| assert_eq!(problem.is_due(at(problem.memory.due - hours * DAY / 24.0)), due);
        check(0.5, true);
        check(2.0, false);
        let card = Recall::after(None, Item::Card, Rating::Good, NOW);
        assert!(!card.is_due(at(NOW)) && card.is_due(at(NOW + 600_000.0)));
    }

    fn days(milliseconds: f64) -> f64 {
        (milliseconds / DAY).round()
    }

    #[test]
    fn a_card_comes_back_within_minutes_and_then_in_days() {
        let first = Recall::after(None, Item::Card, Rating::Good, NOW);
        assert_eq!(first.memory.due - NOW, 600_000.0);
        let second = Recall::after(Some(&first), Item::Card, Rating::Good, first.memory.due);
        assert!(days(second.memory.due - first.memory.due) >= 2.0, "{second:?}");
        assert_eq!(second.memory.phase, Phase::Review);
        let forgotten = Recall::after(Some(&second), Item::Card, Rating::Again, second.memory.due);
        assert_eq!((forgotten.memory.lapses, forgotten.memory.phase), (1, Phase::Relearning));
    }

    #[test]
    fn a_problem_waits_for_days_and_longer_each_time() {
        let mut recall = Recall::after(None, Item::Problem, Rating::Good, NOW);
        let mut wait = recall.memory.due - NOW;
        assert!(days(wait) >= 1.0);
        for _ in 0..5 {
            let due = recall.memory.due;
            recall = Recall::after(Some(&recall), Item::Problem, Rating::Good, due);
            assert!(recall.memory.due - due > wait, "{recall:?}");
            wait = recall.memory.due - due;
        }
    }

    #[test]
    fn better_ratings_wait_longer() {
        for item in [Item::Card, Item::Problem] {
            let first = Recall::after(None, item, Rating::Easy, NOW);
            for (before, now) in [(None, NOW), (Some(&first), first.memory.due)] {
                let waits = intervals(before, item, now);
                assert!(waits.is_sorted() && waits[0] > 0.0, "{item:?}: {waits:?}");
            }
        }
    }

    #[test]
    fn what_was_saved_badly_does_no_harm() {
        for (stability, reviewed) in [(0.0, NOW), (-1.0, NOW), (f64::NAN, 0.0), (1e300, 1e300), (3.0, NOW + 9.0 * DAY)]
        {
            let mut recall = Recall::after(None, Item::Card, Rating::Easy, NOW);
            (recall.memory.stability, recall.memory.reviewed) = (stability, reviewed);
            let waits = intervals(Some(&recall), Item::Card, NOW);
            assert!(waits.iter().all(|wait| !wait.is_infinite()), "{stability} {reviewed}: {waits:?}");
        }
    }

    #[test]
    fn the_last_rating_can_be_changed() {
        let first = Recall::after(None, Item::Problem, Rating::Good, NOW);
        let second = Recall::after(Some(&first), Item::Problem, Rating::Easy, first.memory.due);
        let changed = second.rated_otherwise(Item::Problem, Rating::Again);
        assert_eq!(changed, Recall::after(Some(&first), Item::Problem, Rating::Again, first.memory.due));
    }

    #[test]
    fn names_say_what_they_name() {
        assert_eq!(Item::parse(&Item::Card.name("builtin", "p_value")), Some((Item::Card, "builtin", "p_value")));
        for name in ["", "card", "card/builtin", "deck/builtin/x"] {
            assert_eq!(Item::parse(name), None, "{name}");
        }
    }
}
