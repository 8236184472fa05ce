//! A plan made to measure: what is left of it, spread over the days that are left.
//!
//! Nothing is moved when a day is missed: the schedule is made anew, each day, from what is not done yet.

use super::days::Day;
use super::following::Following;
use super::tasks::Task;

/// The share of a day's minutes that the plan takes; the rest is for reviews.
const SHARE: f64 = 0.8;

/// The longest schedule, in days.
pub const MAX_DAYS: i32 = 2 * 366;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::days::day;
    use crate::state::following::tests::following;
    use crate::state::tasks::tests::{names, tasks_with};

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
}
