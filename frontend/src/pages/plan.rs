//! The plan: chosen, made to measure, followed.

use std::rc::Rc;

use pack::plans::Plan;
use yew::prelude::*;

use super::Place;
use crate::browser::{clock, download};
use crate::components::{Measures, PlanDays, PlanList};
use crate::hooks::{Fetched, Followed, use_decks, use_notices, use_plans, use_saved, use_schedule, use_today};
use crate::state::calendar_file::{self, CalendarDay};
use crate::state::following::{self, Following};
use crate::state::text;

/// The plan.
pub static PLACE: Place = Place {
    path: "plan",
    name: "Plan",
    title: "Plan",
    lead: "Choose a way. It is spread over your days, made to your date and hours, and made anew when a day is missed.",
    about: "Spread what is left over the days that are left",
    key: 'l',
    drawing: "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5M5.5 10.3l1.6 1.5 3.2-3",
    in_corner: false,
    show: |below| below.is_empty().then(|| html! { <PlanPage /> }),
};

/// Shows the plan that is followed, or those to choose from.
#[component]
pub fn PlanPage() -> Html {
    let today = use_today();
    let plans = use_plans();
    let decks = use_decks();
    let followed = use_schedule(&plans, &decks, today);
    let saved = use_saved();
    let is_choosing = use_state(|| false);
    let on_choose = {
        let (saved, is_choosing) = (saved.clone(), is_choosing.clone());
        Callback::from(move |(pack, plan): (String, Plan)| {
            keep(&saved, Some(following::as_meant(&pack, &plan, clock::today())));
            is_choosing.set(false);
        })
    };
    let body = match (&plans, &followed) {
        (Fetched::Loading, _) => html! { <p role="status">{ "The plans are on their way." }</p> },
        (Fetched::Failed(sentence), _) => html! { <p class="trouble" role="alert">{ sentence }</p> },
        (Fetched::Ready(_), Some(followed)) if !*is_choosing => html! {
            <FollowedPlan followed={followed.clone()} on_choose={
                let is_choosing = is_choosing.clone();
                move |()| is_choosing.set(true)
            } />
        },
        (Fetched::Ready(plans), followed) => html! {
            <>
                if followed.is_some() {
                    <p class="plan-back">
                        <button type="button" onclick={
                            let is_choosing = is_choosing.clone();
                            move |_: MouseEvent| is_choosing.set(false)
                        }>{ "Keep the plan I have" }</button>
                    </p>
                }
                <PlanList plans={plans.clone()} {on_choose} />
            </>
        },
    };
    html! {
        <div class="page">
            if followed.is_none() || *is_choosing {
                { PLACE.head() }
            } else {
                <h1>{ PLACE.title }</h1>
            }
            { body }
        </div>
    }
}

/// Keeps the plan, with the time of the change.
fn keep(saved: &crate::hooks::Saved, following: Option<Following>) {
    saved.put("", &following.map(|following| Following { changed_at: clock::now(), ..following }));
}

#[derive(Properties, PartialEq)]
struct FollowedPlanProps {
    followed: Rc<Followed>,
    on_choose: Callback<()>,
}

/// The plan that is followed: how far it is, its days, and its measures.
#[component]
fn FollowedPlan(props: &FollowedPlanProps) -> Html {
    let FollowedPlanProps { followed, on_choose } = props;
    let saved = use_saved();
    let notices = use_notices();
    let today = use_today();
    let Followed { following, plan, tasks, schedule, .. } = &**followed;
    let n_done = tasks.iter().filter(|task| task.done.is_some()).count();
    let on_change = {
        let saved = saved.clone();
        Callback::from(move |following: Following| keep(&saved, Some(following)))
    };
    let on_tick = {
        let (saved, following) = (saved.clone(), following.clone());
        Callback::from(move |goal: String| {
            let mut following = following.clone();
            if following.ticked.remove(&goal).is_none() {
                following.ticked.insert(goal, clock::today());
            }
            keep(&saved, Some(following));
        })
    };
    let on_calendar = {
        let followed = followed.clone();
        move |_: MouseEvent| {
            let file = calendar_of(&followed, clock::today());
            if download::text("katagrad.ics", &file).is_err() {
                notices.warn("download", "The browser refuses the download. Print the plan instead.");
            }
        }
    };
    // A browser without printing does nothing, and nothing is lost.
    let on_print = |_: MouseEvent| drop(gloo::utils::window().print());
    html! {
        <>
            <div class="plan-head">
                <h2>{ &plan.title }</h2>
                <p>{ format!("{} to {}.", following.from.in_words(), following.until.in_words()) }</p>
                <p class="plan-progress">
                    <progress max={tasks.len().to_string()} value={n_done.to_string()} aria-label="Tasks done" />
                    { format!("{n_done} of {} done, {} left", text::count(tasks.len(), "task"), text::minutes(schedule.minutes.0)) }
                </p>
                { trouble(followed, today) }
                <div class="plan-verbs">
                    <button type="button" onclick={on_print}>{ "Print" }</button>
                    <button type="button" onclick={on_calendar}>{ "Add to calendar (.ics)" }</button>
                    <button type="button" class="is-quiet" onclick={on_choose.reform(|_: MouseEvent| ())}>{ "Another plan" }</button>
                </div>
            </div>
            <Measures following={following.clone()} {on_change} />
            <PlanDays followed={followed.clone()} {today} {on_tick} />
        </>
    }
}

/// What does not fit, and what to do about it.
fn trouble(followed: &Followed, today: crate::state::days::Day) -> Html {
    let schedule = &followed.schedule;
    let is_over = followed.following.until < today;
    if schedule.next().is_none() && schedule.left_out.is_empty() {
        return html! { <p class="plan-done">{ "All of it is done. Reviews keep it in mind." }</p> };
    }
    if is_over {
        return html! { <p class="plan-short">{ "Its last day has passed. Set a later one below, and what is left is spread anew." }</p> };
    }
    html! {
        <>
            if schedule.short_by > 0 {
                <p class="plan-short">
                    { format!("It does not fit: {} more a week are wanting. Add minutes or a later day below; until then the last day holds the rest.", text::minutes(schedule.short_by)) }
                </p>
            }
            if !schedule.left_out.is_empty() {
                <details class="plan-left-out">
                    <summary>{ format!("{} left out for want of time", text::count(schedule.left_out.len(), "task")) }</summary>
                    <ul>{ for schedule.left_out.iter().map(|task| html! { <li>{ followed.title(task) }</li> }) }</ul>
                </details>
            }
        </>
    }
}

fn calendar_of(followed: &Followed, today: crate::state::days::Day) -> String {
    let days: Vec<CalendarDay> = followed
        .schedule
        .days
        .iter()
        .map(|(day, tasks)| CalendarDay {
            day: *day,
            title: format!("katagrad: {}", text::minutes(tasks.iter().map(|task| task.minutes).sum())),
            lines: tasks.iter().map(|task| followed.title(task)).collect(),
        })
        .collect();
    calendar_file::file(&format!("{}-{}", followed.following.pack, followed.plan.id), &days, today)
}
