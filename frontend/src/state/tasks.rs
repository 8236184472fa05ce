//! All that a plan asks for, in order, and what of it is done.

use std::collections::BTreeMap;

use pack::plans::Plan;

use super::days::Day;
use super::deck;

/// How long a card takes, in minutes.
const CARD_MINUTES: f64 = 1.5;

/// How many cards are learnt in one go.
const CARDS_AT_ONCE: usize = deck::N_NEW;

/// A thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// What.
    pub thing: Thing,
    /// The stage that it belongs to.
    pub stage: usize,
    /// How long it takes.
    pub minutes: u32,
    /// Whether it is left out first if time is short.
    pub is_extra: bool,
    /// When it was done.
    pub done: Option<Day>,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// To read or do something beside the pack; the name that it is ticked under, which is also what to do.
    Goal(String),
    /// To learn cards of a topic, up to this many of them.
    Cards {
        /// The topic's id.
        topic: String,
        /// How many are known afterwards.
        up_to: usize,
    },
    /// To solve a problem.
    Problem(String),
}

/// What a plan needs to know of the pack and of the person.
pub struct Facts<'a> {
    /// How long a problem takes; nothing if there is none of this id.
    pub minutes: &'a dyn Fn(&str) -> Option<u32>,
    /// When a problem was first solved.
    pub solved: &'a dyn Fn(&str) -> Option<Day>,
    /// When each card of a topic that was rated was first, in order of time, and how many there are.
    pub cards: &'a dyn Fn(&str) -> (Vec<Day>, usize),
}

/// All tasks of a plan, in order.
pub fn tasks(plan: &Plan, ticked: &BTreeMap<String, Day>, facts: &Facts) -> Vec<Task> {
    let mut tasks = Vec::new();
    for (stage_idx, stage) in plan.stages.iter().enumerate() {
        let task = |thing, minutes, is_extra, done| Task { thing, stage: stage_idx, minutes, is_extra, done };
        let mut of_goals = Vec::new();
        for goal in &stage.goals {
            for part in 1..=goal.parts {
                let name = if goal.parts == 1 {
                    goal.text.clone()
                } else {
                    format!("{} ({part} of {})", goal.text, goal.parts)
                };
                let done = ticked.get(&name).copied();
                of_goals.push(task(Thing::Goal(name), goal.minutes, false, done));
            }
        }
        let mut of_cards = Vec::new();
        for topic in &stage.cards {
            let (rated, n_cards) = (facts.cards)(topic);
            for start in (0..n_cards).step_by(CARDS_AT_ONCE) {
                let up_to = (start + CARDS_AT_ONCE).min(n_cards);
                let minutes = ((up_to - start) as f64 * CARD_MINUTES).ceil() as u32;
                let done = rated.get(up_to - 1).copied();
                of_cards.push(task(Thing::Cards { topic: topic.clone(), up_to }, minutes, false, done));
            }
        }
        let problem = |id: &String, is_extra| {
            let minutes = (facts.minutes)(id)?;
            Some(task(Thing::Problem(id.clone()), minutes, is_extra, (facts.solved)(id)))
        };
        let of_problems: Vec<Task> = stage.problems.iter().filter_map(|id| problem(id, false)).collect();
        let extra: Vec<Task> = stage.more.iter().filter_map(|id| problem(id, true)).collect();
        tasks.extend(interleaved([of_goals, of_cards, of_problems, extra]));
    }
    tasks
}

/// Mixes lists evenly, each in its own order: reading, cards and problems on the same day rather than week by week.
fn interleaved(lists: [Vec<Task>; 4]) -> Vec<Task> {
    let mut placed: Vec<(f64, Task)> = Vec::new();
    for list in lists {
        let n_tasks = list.len() as f64;
        placed.extend(list.into_iter().enumerate().map(|(task_idx, task)| ((task_idx as f64 + 0.5) / n_tasks, task)));
    }
    // The sort keeps the order of what is equal: reading comes before cards and problems.
    placed.sort_by(|(left, _), (right, _)| left.total_cmp(right));
    placed.into_iter().map(|(_, task)| task).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use pack::plans::{Goal, Stage};

    use super::*;
    use crate::state::days::day;

    /// Five problems of 30 minutes, two of them extra, and a book in three parts.
    pub(crate) fn plan() -> Plan {
        let ids = |ids: &[&str]| ids.iter().map(|&id| id.to_owned()).collect();
        let goal = Goal { text: "Read".to_owned(), minutes: 40, parts: 3 };
        Plan {
            id: "short".to_owned(),
            title: "Short".to_owned(),
            description: "x".to_owned(),
            weeks: 1,
            days: 5,
            minutes: 60,
            stages: vec![
                Stage {
                    title: "One".to_owned(),
                    goals: vec![goal],
                    cards: ids(&["metrics"]),
                    problems: ids(&["a", "b"]),
                    more: ids(&["x"]),
                },
                Stage {
                    title: "Two".to_owned(),
                    goals: vec![],
                    cards: vec![],
                    problems: ids(&["c", "gone"]),
                    more: ids(&["y"]),
                },
            ],
        }
    }

    /// Its tasks with these goals ticked and problems solved, and so many cards rated.
    pub(crate) fn tasks_with(ticked: &[(&str, &str)], solved: &[(&str, &str)], n_rated: usize) -> Vec<Task> {
        let ticked = ticked.iter().map(|(goal, at)| ((*goal).to_owned(), day(at))).collect();
        let facts = Facts {
            minutes: &|id| (id != "gone").then_some(30),
            solved: &|id| solved.iter().find(|(it, _)| *it == id).map(|(_, at)| day(at)),
            cards: &|_| (vec![day("2026-01-05"); n_rated], 20),
        };
        tasks(&plan(), &ticked, &facts)
    }

    /// What each task is, in a word.
    pub(crate) fn names(tasks: &[Task]) -> Vec<String> {
        let name = |task: &Task| match &task.thing {
            Thing::Goal(text) => text.clone(),
            Thing::Cards { topic, up_to } => format!("{topic} {up_to}"),
            Thing::Problem(id) => id.clone(),
        };
        tasks.iter().map(name).collect()
    }

    #[test]
    fn tasks_are_mixed_within_a_stage() {
        let tasks = tasks_with(&[], &[], 0);
        assert_eq!(
            names(&tasks),
            ["Read (1 of 3)", "metrics 10", "a", "Read (2 of 3)", "x", "metrics 20", "b", "Read (3 of 3)", "c", "y"]
        );
        assert_eq!(tasks.iter().map(|task| task.minutes).sum::<u32>(), 3 * 40 + 15 + 15 + 5 * 30);
    }

    #[test]
    fn evidence_ticks_problems_and_cards() {
        let tasks = tasks_with(&[("Read (2 of 3)", "2026-01-06")], &[("b", "2025-12-01")], 12);
        let done: Vec<String> = names(&tasks.into_iter().filter(|task| task.done.is_some()).collect::<Vec<_>>());
        assert_eq!(done, ["metrics 10", "Read (2 of 3)", "b"]);
    }
}
