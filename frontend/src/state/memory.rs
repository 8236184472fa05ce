//! What FSRS knows of a card or a problem, and how a rating changes it.
//!
//! Knows no clock: every time comes in, in milliseconds since 1970.

use chrono::{DateTime, Utc};
use rs_fsrs::{Card, FSRS, Parameters, State};
use serde::{Deserialize, Serialize};

use super::recall::{Item, Rating};

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

impl Memory {
    /// What is remembered after a rating.
    pub fn after(before: Option<&Memory>, item: Item, rating: Rating, now: f64) -> Memory {
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

    /// How likely it is remembered, from 0 to 1.
    pub fn retention(&self, now: f64) -> f64 {
        self.card().get_retrievability(time(now))
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
