//! When a card or a problem is due again: FSRS, fed with what the person says and with what submissions show.
//!
//! Knows no clock: every time comes in, in milliseconds since 1970.

use chrono::{DateTime, Utc};
use pack::manifest::Entry;
use rs_fsrs::{Card, FSRS, Parameters, State};
use serde::{Deserialize, Serialize};

use super::saved::Progress;
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

/// The state of FSRS.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// When it is due, in milliseconds since 1970.
    pub due: f64,
    /// When it was rated.
    pub reviewed: f64,
    /// After how many days it is still remembered nine times in ten.
    pub stability: f64,
    /// From 1 to 10.
    pub difficulty: f64,
    /// How often it was rated.
    pub reps: i32,
    /// How often it was forgotten.
    pub lapses: i32,
    /// Where it stands in learning.
    pub phase: Phase,
}

/// Where something stands in learning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Seen for the first time today.
    Learning,
    /// Due after days.
    Review,
    /// Forgotten, and learnt again.
    Relearning,
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
        self.memory.card().get_retrievability(time(now))
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

/// What a submission that was accepted says of how well a problem is remembered; nothing where it says nothing new.
///
/// It counts the first time, and when the problem is due: whoever submits a fresh solution once more has not had time to forget.
/// `minutes` is what it took, where that is known.
pub fn after_accepted(
    before: Option<&Recall>,
    progress: &Progress,
    entry: &Entry,
    minutes: Option<f64>,
    moment: Moment,
) -> Option<Recall> {
    if before.is_some_and(|recall| !recall.is_due(moment)) {
        return None;
    }
    let (attempts, hints) = before.map(|recall| recall.seen).unwrap_or_default();
    let evidence = Evidence {
        attempts: progress.attempts.saturating_sub(attempts).max(1),
        hints: progress.hints.saturating_sub(hints),
        // Solutions may be read freely once a problem is solved, so peeking tells something the first time only.
        peeked: progress.peeked && before.is_none(),
        share_of_time: minutes.map(|minutes| minutes / f64::from(entry.minutes.max(1))),
    };
    let recall = Recall::after(before, Item::Problem, evidence.rating(), moment.now);
    Some(Recall { seen: (progress.attempts, progress.hints), ..recall })
}

/// How a problem was solved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// How many submissions it took.
    pub attempts: u32,
    /// How many hints were opened.
    pub hints: u32,
    /// Whether the solutions were opened.
    pub peeked: bool,
    /// The time it took over the time an interview gives.
    pub share_of_time: Option<f64>,
}

impl Evidence {
    /// The rating that it amounts to.
    pub fn rating(self) -> Rating {
        let Evidence { attempts, hints, peeked, share_of_time } = self;
        let is_slow = share_of_time.is_some_and(|share| share > 1.5);
        let is_quick = share_of_time.is_some_and(|share| share <= 0.5);
        match () {
            () if peeked => Rating::Again,
            () if attempts > 3 || hints > 1 || is_slow => Rating::Hard,
            () if attempts == 1 && hints == 0 && is_quick => Rating::Easy,
            () => Rating::Good,
        }
    }
}

impl Memory {
    fn after(before: Option<&Memory>, item: Item, rating: Rating, now: f64) -> Memory {
        // A problem is not asked again within minutes.
        let parameters = Parameters { enable_short_term: item == Item::Card, ..Parameters::default() };
        // A clock that was set back must not make the past negative.
        let now = before.map_or(now, |memory| now.max(memory.reviewed));
        let card = before.map(Memory::card).unwrap_or_default();
        let rating = match rating {
            Rating::Again => rs_fsrs::Rating::Again,
            Rating::Hard => rs_fsrs::Rating::Hard,
            Rating::Good => rs_fsrs::Rating::Good,
            Rating::Easy => rs_fsrs::Rating::Easy,
        };
        let card = FSRS::new(parameters).next(card, time(now), rating).card;
        Memory {
            due: card.due.timestamp_millis() as f64,
            reviewed: now,
            stability: card.stability,
            difficulty: card.difficulty,
            reps: card.reps,
            lapses: card.lapses,
            phase: match card.state {
                State::New | State::Learning => Phase::Learning,
                State::Review => Phase::Review,
                State::Relearning => Phase::Relearning,
            },
        }
    }

    fn card(&self) -> Card {
        let state = match self.phase {
            Phase::Learning => State::Learning,
            Phase::Review => State::Review,
            Phase::Relearning => State::Relearning,
        };
        let (due, last_review) = (time(self.due), time(self.reviewed));
        Card {
            due,
            last_review,
            // Numbers that FSRS divides by and takes powers of stay in its range, whatever was saved.
            stability: self.stability.clamp(0.01, 36_500.0),
            difficulty: self.difficulty.clamp(1.0, 10.0),
            scheduled_days: (due - last_review).num_days(),
            elapsed_days: 0,
            reps: self.reps,
            lapses: self.lapses,
            state,
        }
    }
}

fn time(milliseconds: f64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(milliseconds as i64).unwrap_or_default()
}

/// The name of a problem's recall.
pub fn name_of(key: &ProblemKey) -> String {
    Item::Problem.name(&key.pack, &key.problem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::samples;

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
    fn evidence_amounts_to_a_rating() {
        let check = |attempts, hints, peeked, share_of_time, rating| {
            assert_eq!(Evidence { attempts, hints, peeked, share_of_time }.rating(), rating);
        };
        check(1, 0, false, None, Rating::Good);
        check(1, 0, false, Some(0.4), Rating::Easy);
        check(1, 0, false, Some(2.0), Rating::Hard);
        check(2, 1, false, Some(0.4), Rating::Good);
        check(4, 0, false, None, Rating::Hard);
        check(1, 2, false, None, Rating::Hard);
        check(1, 0, true, Some(0.1), Rating::Again);
    }

    #[test]
    fn only_new_evidence_counts() {
        let progress = |attempts, hints| Progress { attempts, hints, ..Progress::default() };
        let first = after_accepted(None, &progress(5, 0), &samples::entry("two_sum", "Two Sum"), None, at(NOW))
            .expect("it is the first");
        assert_eq!((first.last.rating, first.seen), (Rating::Hard, (5, 0)));
        assert_eq!(
            after_accepted(Some(&first), &progress(6, 0), &samples::entry("two_sum", "Two Sum"), None, at(NOW + 1.0)),
            None
        );
        let due = first.memory.due;
        let second =
            after_accepted(Some(&first), &progress(6, 0), &samples::entry("two_sum", "Two Sum"), None, at(due))
                .expect("it is due");
        assert_eq!((second.last.rating, second.seen), (Rating::Good, (6, 0)));
    }

    #[test]
    fn names_say_what_they_name() {
        assert_eq!(Item::parse(&Item::Card.name("builtin", "p_value")), Some((Item::Card, "builtin", "p_value")));
        for name in ["", "card", "card/builtin", "deck/builtin/x"] {
            assert_eq!(Item::parse(name), None, "{name}");
        }
    }
}
