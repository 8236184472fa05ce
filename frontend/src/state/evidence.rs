//! How well a problem is remembered, by what its submissions show: attempts, hints, peeking, time.

use pack::manifest::Entry;

use super::recall::{Item, Moment, Rating, Recall};
use super::saved::Progress;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::samples;

    const NOW: f64 = 1_800_000_000_000.0;

    /// A moment an hour before midnight.
    fn at(now: f64) -> Moment {
        Moment { now, day_ends: now + 3_600_000.0 }
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
}
