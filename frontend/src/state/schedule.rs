//! A plan made to measure: what is left of it, spread over the days that are left.
//!
//! Nothing is moved when a day is missed: the schedule is made anew, each day, from what is not done yet.

use std::collections::BTreeMap;

use pack::plans::Plan;
use serde::{Deserialize, Serialize};

use super::days::Day;
use super::deck;
use super::store::Record;

/// The plan that a person follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Following {
    /// The pack's id.
    pub pack: String,
    /// The plan's id.
    pub plan: String,
    /// The first day.
    pub from: Day,
    /// The last day; the interview is on the next.
    pub until: Day,
    /// The minutes on each day of the week, Monday first.
    pub minutes: [u32; 7],
    /// When goals were ticked, by their names.
    #[serde(default)]
    pub ticked: BTreeMap<String, Day>,
    /// When the plan was last changed, in milliseconds since 1970.
    #[serde(default)]
    pub changed_at: f64,
}

impl Record for Option<Following> {
    const KIND: &'static str = "plan";
    const VERSION: u32 = 1;

    fn merge(self, imported: Option<Following>) -> Option<Following> {
        let (Some(mut ours), Some(theirs)) = (self.clone(), imported.clone()) else { return self.or(imported) };
        if (&ours.pack, &ours.plan) == (&theirs.pack, &theirs.plan) {
            let ticked = theirs.ticked.clone();
            if theirs.changed_at > ours.changed_at {
                ours = Following { ticked: ours.ticked, ..theirs };
            }
            for (goal, day) in ticked {
                ours.ticked.entry(goal).or_insert(day);
            }
            return Some(ours);
        }
        Some(if theirs.changed_at > ours.changed_at { theirs } else { ours })
    }
}

/// The share of a day's minutes that the plan takes; the rest is for reviews.
const SHARE: f64 = 0.8;

/// How long a card takes, in minutes.
const CARD_MINUTES: f64 = 1.5;

/// How many cards are learnt in one go.
const CARDS_AT_ONCE: usize = deck::N_NEW;

/// The longest schedule, in days.
pub const MAX_DAYS: i32 = 2 * 366;

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

/// What is to be done on which day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schedule {
    /// From today on; only days with something to do.
    pub days: Vec<(Day, Vec<Task>)>,
    /// What there is no time for, least wanted first.
    pub left_out: Vec<Task>,
    /// How many minutes a week are wanting for what is not extra; 0 if it fits.
    pub short_by: u32,
    /// The minutes of what is left, and of what is done.
    pub minutes: (u32, u32),
}

/// Spreads tasks over the days from `today` on. What was done before today is done; what was done today stays on today's list.
pub fn schedule(tasks: &[Task], following: &Following, today: Day) -> Schedule {
    let first = following.from.max(today);
    let n_days = (following.until - first + 1).clamp(0, MAX_DAYS);
    let days: Vec<Day> = (0..n_days).map(|n| first + n).collect();
    let room = |day: Day| f64::from(following.minutes[day.weekday()]) * SHARE;
    let total: f64 = days.iter().map(|&day| room(day)).sum();

    let is_over = |task: &&Task| task.done.is_some_and(|done| done < today);
    let done_minutes = tasks.iter().filter(|task| task.done.is_some()).map(|task| task.minutes).sum();
    let mut open: Vec<Task> = tasks.iter().filter(|task| !is_over(task)).cloned().collect();
    // What is done today comes first, so that today's list does not change while it is worked through.
    open.sort_by_key(|task| task.done.is_none());
    let demand = |open: &[Task]| open.iter().map(|task| f64::from(task.minutes)).sum::<f64>();
    let mut left_out = Vec::new();
    while demand(&open) > total {
        let Some(task_idx) = open.iter().rposition(|task| task.is_extra && task.done.is_none()) else { break };
        left_out.push(open.remove(task_idx));
    }
    let lack = (demand(&open) - total).max(0.0);
    let weeks = f64::from(n_days.max(1)) / 7.0;
    let short_by = (lack / SHARE / weeks.max(1.0)).ceil() as u32;
    let minutes = (open.iter().filter(|task| task.done.is_none()).map(|task| task.minutes).sum(), done_minutes);

    // With time to spare the days are easier, not fewer.
    let ease = if total > 0.0 { demand(&open) / total } else { 0.0 };
    let mut scheduled: Vec<(Day, Vec<Task>)> = Vec::new();
    let (mut tasks, mut spent, mut allowed) = (open.into_iter().peekable(), 0.0, 0.0);
    for (day_idx, &day) in days.iter().enumerate() {
        let is_last = day_idx + 1 == days.len();
        allowed += room(day) * ease;
        let mut of_day = Vec::new();
        while let Some(task) = tasks.peek() {
            // A task belongs to the day on which most of it falls.
            let fits = spent + f64::from(task.minutes) / 2.0 <= allowed;
            if !(fits && room(day) > 0.0 || is_last || task.done.is_some()) {
                break;
            }
            spent += f64::from(task.minutes);
            of_day.extend(tasks.next());
        }
        if !of_day.is_empty() {
            scheduled.push((day, of_day));
        }
    }
    left_out.extend(tasks);
    Schedule { days: scheduled, left_out, short_by, minutes }
}

impl Schedule {
    /// What is to be done on a day.
    pub fn on(&self, day: Day) -> &[Task] {
        self.days.iter().find(|(it, _)| *it == day).map_or(&[], |(_, tasks)| tasks)
    }

    /// The first task that is not done, and its day.
    pub fn next(&self) -> Option<(Day, &Task)> {
        let tasks = self.days.iter().flat_map(|(day, tasks)| tasks.iter().map(move |task| (*day, task)));
        tasks.into_iter().find(|(_, task)| task.done.is_none())
    }
}

/// A plan begun today with the days and minutes that it is meant for.
pub fn as_meant(pack: &str, plan: &Plan, today: Day) -> Following {
    // Rest days first: Sunday, Saturday, Wednesday …
    let rests = [6, 5, 2, 4, 0, 3];
    let n_rests = 7 - plan.days.min(7) as usize;
    let is_rest = |weekday: usize| rests[..n_rests.min(rests.len())].contains(&weekday);
    let minutes = std::array::from_fn(|weekday| if is_rest(weekday) { 0 } else { plan.minutes });
    Following {
        pack: pack.to_owned(),
        plan: plan.id.clone(),
        from: today,
        until: today + 7 * plan.weeks as i32 - 1,
        minutes,
        ticked: BTreeMap::new(),
        changed_at: 0.0,
    }
}

#[cfg(test)]
mod tests {
    use pack::plans::{Goal, Stage};

    use super::*;
    use crate::state::days::day;

    /// Five problems of 30 minutes, two of them extra, and a book in three parts.
    fn plan() -> Plan {
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

    fn tasks_with(ticked: &[(&str, &str)], solved: &[(&str, &str)], n_rated: usize) -> Vec<Task> {
        let ticked = ticked.iter().map(|(goal, at)| ((*goal).to_owned(), day(at))).collect();
        let facts = Facts {
            minutes: &|id| (id != "gone").then_some(30),
            solved: &|id| solved.iter().find(|(it, _)| *it == id).map(|(_, at)| day(at)),
            cards: &|_| (vec![day("2026-01-05"); n_rated], 20),
        };
        tasks(&plan(), &ticked, &facts)
    }

    fn names(tasks: &[Task]) -> Vec<String> {
        let name = |task: &Task| match &task.thing {
            Thing::Goal(text) => text.clone(),
            Thing::Cards { topic, up_to } => format!("{topic} {up_to}"),
            Thing::Problem(id) => id.clone(),
        };
        tasks.iter().map(name).collect()
    }

    fn following(until: &str, minutes: u32) -> Following {
        let following = as_meant("builtin", &plan(), day("2026-01-05"));
        Following { until: day(until), minutes: [minutes; 7], ..following }
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

    #[test]
    fn work_is_spread_over_all_days() {
        let schedule = schedule(&tasks_with(&[], &[], 0), &following("2026-01-14", 120), day("2026-01-05"));
        assert!(schedule.left_out.is_empty() && schedule.short_by == 0);
        assert_eq!(schedule.days.len(), 10, "{schedule:?}");
        assert_eq!(schedule.days.iter().map(|(_, tasks)| tasks.len()).sum::<usize>(), 10);
        assert_eq!(schedule.minutes, (300, 0));
        assert_eq!(schedule.next().map(|(day, _)| day.to_string()).as_deref(), Some("2026-01-05"));
    }

    #[test]
    fn rest_days_stay_free() {
        let mut following = following("2026-01-18", 60);
        (following.minutes[5], following.minutes[6]) = (0, 0);
        let schedule = schedule(&tasks_with(&[], &[], 0), &following, day("2026-01-05"));
        assert!(schedule.days.iter().all(|(day, _)| day.weekday() < 5), "{schedule:?}");
    }

    #[test]
    fn extras_are_left_out_first_and_then_it_says_how_much_is_wanting() {
        let tasks = tasks_with(&[], &[], 0);
        // 240 minutes without the extras; four fifths of 300.
        let tight = schedule(&tasks, &following("2026-01-09", 60), day("2026-01-05"));
        assert_eq!((names(&tight.left_out), tight.short_by), (vec!["y".to_owned(), "x".to_owned()], 0));
        let short = schedule(&tasks, &following("2026-01-06", 60), day("2026-01-05"));
        assert_eq!((short.left_out.len(), short.short_by), (2, 180));
        assert_eq!(short.days.iter().map(|(_, tasks)| tasks.len()).sum::<usize>(), 8, "all that matters is there");
    }

    #[test]
    fn missed_days_are_made_up_for() {
        let on = |today: &str| schedule(&tasks_with(&[], &[], 0), &following("2026-01-14", 120), day(today));
        let late = on("2026-01-10");
        assert_eq!(late.days[0].0, day("2026-01-10"));
        assert_eq!(late.days.iter().map(|(_, tasks)| tasks.len()).sum::<usize>(), 10);
        assert!(late.on(day("2026-01-10")).len() > on("2026-01-05").on(day("2026-01-05")).len());
        let over = on("2026-01-15");
        assert!(over.days.is_empty() && over.short_by > 0);
    }

    #[test]
    fn today_keeps_what_is_done_today() {
        let today = day("2026-01-07");
        let tasks = tasks_with(&[("Read (1 of 3)", "2026-01-06")], &[("y", "2026-01-07")], 0);
        let schedule = schedule(&tasks, &following("2026-01-14", 120), today);
        assert_eq!(names(schedule.on(today))[0], "y");
        assert_eq!(
            schedule.next().map(|(_, task)| names(std::slice::from_ref(task))),
            Some(vec!["metrics 10".to_owned()])
        );
    }

    #[test]
    fn a_plan_as_meant_rests_at_the_end_of_the_week() {
        let following = as_meant("builtin", &plan(), day("2026-01-05"));
        assert_eq!((following.minutes, following.until), ([60, 60, 60, 60, 60, 0, 0], day("2026-01-11")));
    }

    #[test]
    fn ticks_of_two_devices_are_joined() {
        let with = |goal: &str, changed_at| {
            let ticked = BTreeMap::from([(goal.to_owned(), day("2026-01-05"))]);
            Some(Following { ticked, changed_at, ..following("2026-01-09", 60) })
        };
        let merged = with("a", 1.0).merge(with("b", 2.0)).expect("there is one");
        assert_eq!((merged.ticked.len(), merged.changed_at), (2, 2.0));
        assert_eq!(None.merge(with("a", 1.0)), with("a", 1.0));
    }
}
