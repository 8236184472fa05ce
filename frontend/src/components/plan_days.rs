//! The days of a plan, week by week.

use std::rc::Rc;

use yew::prelude::*;

use crate::hooks::Followed;
use crate::state::days::Day;
use crate::state::tasks::{Task, Thing};
use crate::state::text;

/// The plan that is followed.
#[derive(Properties, PartialEq)]
pub struct PlanDaysProps {
    /// The plan.
    pub followed: Rc<Followed>,
    /// Today.
    pub today: Day,
    /// Hears which goal was ticked, or not after all.
    pub on_tick: Callback<String>,
}

/// A day with what is to be done on it.
type DayTasks = (Day, Vec<Task>);

/// Shows what is to be done on which day, the first two weeks open.
#[component]
pub fn PlanDays(props: &PlanDaysProps) -> Html {
    let PlanDaysProps { followed, today, .. } = props;
    let mut weeks: Vec<(Day, Vec<&DayTasks>)> = Vec::new();
    for day in &followed.schedule.days {
        let monday = day.0.monday();
        match weeks.last_mut().filter(|(week, _)| *week == monday) {
            Some((_, days)) => days.push(day),
            None => weeks.push((monday, vec![day])),
        }
    }
    let first = weeks.first().map(|(monday, _)| *monday);
    html! {
        <div class="plan-weeks">
            for (monday, days) in weeks {
                <details key={monday.to_string()} class="plan-week" open={first.is_some_and(|first| monday - first < 14)}>
                    <summary>
                        <h3>{ week_name(monday, *today) }</h3>
                        <span class="quiet">{ stages_of(&days, followed) }</span>
                    </summary>
                    for (day, tasks) in days {
                        <section key={day.to_string()} class={classes!("plan-day", (day == today).then_some("is-today"))}>
                            <h4>
                                { if day == today { format!("Today, {}", day.in_words()) } else { day.in_words() } }
                                <span class="quiet">{ text::minutes(tasks.iter().map(|task| task.minutes).sum()) }</span>
                            </h4>
                            <ul>{ for tasks.iter().map(|task| task_row(task, props)) }</ul>
                        </section>
                    }
                </details>
            }
        </div>
    }
}

fn week_name(monday: Day, today: Day) -> String {
    match (monday - today.monday()) / 7 {
        0 => "This week".to_owned(),
        1 => "Next week".to_owned(),
        _ => format!("Week of {}", monday.in_short()),
    }
}

/// The stages that a week's tasks belong to.
fn stages_of(days: &[&DayTasks], followed: &Followed) -> String {
    let mut stages: Vec<usize> = days.iter().flat_map(|(_, tasks)| tasks.iter().map(|task| task.stage)).collect();
    stages.sort_unstable();
    stages.dedup();
    let titles = stages.iter().filter_map(|stage| followed.plan.stages.get(*stage)).map(|stage| stage.title.as_str());
    titles.collect::<Vec<_>>().join(" · ")
}

fn task_row(task: &Task, props: &PlanDaysProps) -> Html {
    let title = props.followed.title(task);
    let is_done = task.done.is_some();
    let class = classes!("plan-task", is_done.then_some("is-done"));
    let minutes = html! { <span class="quiet">{ text::minutes(task.minutes) }</span> };
    match (&task.thing, props.followed.href(task)) {
        (Thing::Goal(name), _) => {
            let name = name.clone();
            html! {
                <li {class}>
                    <label>
                        <input type="checkbox" checked={is_done} onchange={props.on_tick.reform(move |_: Event| name.clone())} />
                        <span>{ title }</span>
                    </label>
                    { minutes }
                </li>
            }
        }
        (_, href) => html! {
            <li {class}>
                <span class="plan-mark" aria-hidden="true">{ if is_done { "✓" } else { "" } }</span>
                <a {href}>{ title }</a>
                if is_done {
                    <span class="visually-hidden">{ "done" }</span>
                }
                { minutes }
            </li>
        },
    }
}
