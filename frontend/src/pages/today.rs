//! Home: what is due, the next step of the plan, where one left off, the streak, and the curriculum as a map.

use std::rc::Rc;

use yew::prelude::*;

use super::{Place, cards, plan, problems, review};
use crate::browser::clock;
use crate::components::{CurriculumMap, HeatMap};
use crate::hooks::{
    Fetched, Followed, LibraryState, use_all_progress, use_decks, use_due, use_library, use_plans, use_record,
    use_schedule, use_today,
};
use crate::route::Route;
use crate::site::{Library, ProblemKey};
use crate::state::activity::Activity;
use crate::state::curriculum::{self, Known};
use crate::state::days::Day;
use crate::state::saved::Status;
use crate::state::text;

/// Home.
pub static PLACE: Place = Place {
    path: "today",
    name: "Today",
    title: "Today",
    lead: "Practise machine-learning and algorithm interviews in Python and NumPy. Your code runs and is judged in this page, offline too.",
    about: "See what is due, what comes next, and how far you are",
    key: 't',
    drawing: "M2.5 7.2 8 2.5l5.5 4.7M4 6.4v7.1h8V6.4M6.7 13.5v-4h2.6v4",
    in_corner: false,
    show: |below| below.is_empty().then(|| html! { <TodayPage /> }),
};

/// Shows the day.
#[component]
pub fn TodayPage() -> Html {
    let today = use_today();
    let library = use_library();
    let decks = use_decks();
    let plans = use_plans();
    let progress = use_all_progress();
    let activity = use_record::<Activity>("");
    let (due, recalls) = use_due(&decks);
    let followed = use_schedule(&plans, &decks, today);
    let body = match &library {
        LibraryState::Loading => html! { <p role="status">{ "Your day is on its way." }</p> },
        LibraryState::Failed(sentence) => html! { <p class="trouble" role="alert">{ sentence }</p> },
        LibraryState::Ready(_, library) => {
            let known = Known { progress: progress.all(), recalls: &recalls, now: clock::now() };
            let areas = curriculum::map(library, decks.ready().unwrap_or_default(), &known);
            html! {
                <>
                    { for library.failures.iter().map(|failure| html! { <p class="trouble" role="alert">{ failure }</p> }) }
                    <ul class="day">
                        <li class="day-tile">
                            <h2>{ "Due for review" }</h2>
                            { due_tile(due.problems.len(), due.n_cards, !recalls.is_empty()) }
                        </li>
                        <li class="day-tile">
                            <h2>{ "Next in your plan" }</h2>
                            { plan_tile(&plans, followed.as_ref(), today) }
                        </li>
                        <li class="day-tile">
                            <h2>{ "Continue" }</h2>
                            { continue_tile(library, &|key| {
                                let progress = progress.of(key);
                                progress.last.as_ref().map(|last| (last.at, progress.status()))
                            }) }
                        </li>
                        <li class="day-tile">
                            <h2>{ "Streak" }</h2>
                            { streak_tile(&activity, today) }
                        </li>
                    </ul>
                    <section class="section" aria-labelledby="year">
                        <h2 id="year">{ "Your year" }</h2>
                        <HeatMap activity={activity.clone()} {today} />
                    </section>
                    if decks != Fetched::Loading {
                    <section class="section" aria-labelledby="map">
                        <h2 id="map">{ "The curriculum" }</h2>
                        <p class="quiet section-note">{ "A topic fills as you solve its problems and keep its cards in mind. Pick one to practise it." }</p>
                        <CurriculumMap {areas} />
                    </section>
                    }
                </>
            }
        }
    };
    html! {
        <div class="page">
            <h1>{ today.in_words() }</h1>
            if activity.days.is_empty() {
                <p class="lead">{ PLACE.lead }</p>
            }
            { body }
        </div>
    }
}

fn due_tile(n_problems: usize, n_cards: usize, knows_some: bool) -> Html {
    match (n_problems, n_cards) {
        (0, 0) if knows_some => html! { <p>{ "All done for now." }</p> },
        (0, 0) => {
            html! { <p>{ "Solve a problem or " }<a href={cards::PLACE.href()}>{ "answer some cards" }</a>{ ", and reviews begin." }</p> }
        }
        _ => html! {
            <>
                <p class="day-number">{ n_problems + n_cards }</p>
                if n_problems > 0 {
                    <p><a href={review::PLACE.href()}>{ text::count(n_problems, "problem") }</a></p>
                }
                if n_cards > 0 {
                    <p><a href={cards::PLACE.href()}>{ text::count(n_cards, "card") }</a></p>
                }
            </>
        },
    }
}

fn plan_tile(plans: &Fetched<pack::plans::Plan>, followed: Option<&Rc<Followed>>, today: Day) -> Html {
    let Some(followed) = followed else {
        return match plans {
            Fetched::Loading => html! { <p class="quiet">{ "…" }</p> },
            _ => {
                html! { <p><a href={plan::PLACE.href()}>{ "Choose a plan" }</a>{ " made for your date and hours." }</p> }
            }
        };
    };
    let Some((day, task)) = followed.schedule.next() else {
        return html! { <p>{ format!("“{}” is done.", followed.plan.title) }</p> };
    };
    let title = followed.title(task);
    let n_open = followed.schedule.on(today).iter().filter(|task| task.done.is_none()).count();
    let when = match day - today {
        0 => format!("{} left today.", text::count(n_open, "task")),
        1 => "Tomorrow.".to_owned(),
        _ => format!("{}.", day.in_words()),
    };
    html! {
        <>
            <p class="day-main"><a href={followed.href(task).unwrap_or_else(|| plan::PLACE.href())}>{ title }</a></p>
            <p class="quiet">{ when }{ " " }<a href={plan::PLACE.href()}>{ "The plan" }</a></p>
        </>
    }
}

/// The problem that was run last and is not solved, or else the first that was never tried.
fn continue_tile(library: &Library, last: &dyn Fn(&ProblemKey) -> Option<(f64, Status)>) -> Html {
    let keys: Vec<(ProblemKey, String)> = library
        .packs
        .iter()
        .flat_map(|pack| {
            let id = &pack.manifest.id;
            let key = |problem: &str| ProblemKey { pack: id.clone(), problem: problem.to_owned() };
            pack.manifest.problems.iter().map(move |entry| (key(&entry.id), entry.title.clone()))
        })
        .collect();
    let open = keys
        .iter()
        .filter_map(|it| Some((it, last(&it.0)?)))
        .filter(|(_, (_, status))| *status != Status::Solved)
        .max_by(|(_, (left, _)), (_, (right, _))| left.total_cmp(right));
    let link = |(key, title): &(ProblemKey, String)| {
        let href = Route::Problem { pack: key.pack.clone(), problem: key.problem.clone() }.to_string();
        html! { <p class="day-main"><a {href}>{ title }</a></p> }
    };
    match (open, keys.iter().find(|(key, _)| last(key).is_none())) {
        (Some((problem, (at, _))), _) => html! {
            <>{ link(problem) }<p class="quiet">{ format!("Last run {} ago.", text::wait(clock::now() - at)) }</p></>
        },
        (None, Some(problem)) => html! {
            <>{ link(problem) }<p class="quiet">{ "Not tried yet. " }<a href={problems::PLACE.href()}>{ "All problems" }</a></p></>
        },
        (None, None) => html! { <p>{ "Everything is solved. Reviews keep it so." }</p> },
    }
}

fn streak_tile(activity: &Activity, today: Day) -> Html {
    let streak = activity.streak(today) as usize;
    let is_active = activity.on(today).weight() > 0;
    html! {
        <>
            <p class="day-number">{ text::count(streak, "day") }</p>
            <p class="quiet">
                if streak > 0 && !is_active {
                    { "A submission or a card today keeps it." }
                } else {
                    { format!("Today: {}. Longest: {}.", activity.on(today).in_words(), text::count(activity.longest_streak() as usize, "day")) }
                }
            </p>
        </>
    }
}
