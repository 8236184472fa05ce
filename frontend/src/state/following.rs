//! The plan that a person follows: from when to when, and how many minutes a day.

use std::collections::BTreeMap;

use pack::plans::Plan;
use serde::{Deserialize, Serialize};

use super::days::Day;
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
pub(crate) mod tests {
    use super::*;
    use crate::state::days::day;
    use crate::state::tasks::tests::plan;

    /// That plan, followed from 5 January 2026 on.
    pub(crate) fn following(until: &str, minutes: u32) -> Following {
        let following = as_meant("builtin", &plan(), day("2026-01-05"));
        Following { until: day(until), minutes: [minutes; 7], ..following }
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
