//! What is due for review, and what will be.

use std::collections::BTreeMap;

use super::days::Day;
use super::recall::{Item, Moment, Recall};
use crate::site::ProblemKey;

/// What is due now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Due {
    /// How many cards.
    pub n_cards: usize,
    /// The problems, the least remembered first.
    pub problems: Vec<(ProblemKey, Recall)>,
}

/// What is due, of what is there: cards and problems that are no longer in their packs are left out by `is_there`.
pub fn due(recalls: &BTreeMap<String, Recall>, moment: Moment, is_there: impl Fn(Item, &str, &str) -> bool) -> Due {
    let mut due = Due::default();
    for (name, recall) in recalls.iter().filter(|(_, recall)| recall.is_due(moment)) {
        match Item::parse(name).filter(|(item, pack, id)| is_there(*item, pack, id)) {
            Some((Item::Card, ..)) => due.n_cards += 1,
            Some((Item::Problem, pack, id)) => {
                let key = ProblemKey { pack: pack.to_owned(), problem: id.to_owned() };
                due.problems.push((key, recall.clone()));
            }
            None => {}
        }
    }
    due.problems.sort_by(|(_, left), (_, right)| left.retention(moment.now).total_cmp(&right.retention(moment.now)));
    due
}

/// How many cards and problems come due on each of the next `n_days` days; the first is today, with what is overdue.
pub fn forecast(
    recalls: &BTreeMap<String, Recall>,
    today: Day,
    n_days: usize,
    day_of: impl Fn(f64) -> Day,
) -> Vec<(usize, usize)> {
    let mut days = vec![(0, 0); n_days];
    for (name, recall) in recalls {
        let day = usize::try_from((day_of(recall.memory.due) - today).max(0)).unwrap_or_default();
        match (days.get_mut(day), Item::parse(name)) {
            (Some(day), Some((Item::Card, ..))) => day.0 += 1,
            (Some(day), Some((Item::Problem, ..))) => day.1 += 1,
            _ => {}
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::days::day;
    use crate::state::recall::Rating;

    const DAY: f64 = 86_400_000.0;

    fn recalls() -> BTreeMap<String, Recall> {
        let rated =
            |name: &str, item, rating, days: f64| (name.to_owned(), Recall::after(None, item, rating, days * DAY));
        BTreeMap::from([
            rated("card/p/x", Item::Card, Rating::Easy, 0.0),
            rated("card/p/gone", Item::Card, Rating::Again, 0.0),
            rated("problem/p/easy", Item::Problem, Rating::Easy, 0.0),
            rated("problem/p/hard", Item::Problem, Rating::Hard, 0.0),
        ])
    }

    #[test]
    fn the_least_remembered_comes_first() {
        let is_there = |_: Item, _: &str, id: &str| id != "gone";
        let at = |days: f64| due(&recalls(), Moment { now: days * DAY, day_ends: days * DAY }, is_there);
        let names = |due: &Due| due.problems.iter().map(|(key, _)| key.problem.clone()).collect::<Vec<_>>();
        assert_eq!((at(0.5).n_cards, names(&at(0.5)).len()), (0, 0));
        assert_eq!(names(&at(2.0)), ["hard"]);
        assert_eq!((at(60.0).n_cards, names(&at(60.0))), (1, vec!["hard".to_owned(), "easy".to_owned()]));
    }

    #[test]
    fn what_is_overdue_is_for_today() {
        let first = day("1970-01-01");
        let day_of = |time: f64| first + (time / DAY).floor() as i32;
        let days = forecast(&recalls(), first + 2, 30, day_of);
        assert_eq!(days[0], (1, 1));
        assert_eq!(days.iter().fold((0, 0), |(a, b), (c, d)| (a + c, b + d)), (2, 2));
    }
}
