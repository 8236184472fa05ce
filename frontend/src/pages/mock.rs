//! Mock interviews: chosen, under way, and what became of them.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Place, review};
use crate::browser::clock;
use crate::components::Countdown;
use crate::hooks::{LibraryState, use_all_progress, use_library, use_mocks, use_saved};
use crate::route::Route;
use crate::site::{Library, ProblemKey};
use crate::state::mock::{self, LENGTHS, MIXES, Mix, Mock};
use crate::state::saved::Status;
use crate::state::text;

/// The mock interviews.
pub static PLACE: Place = Place {
    path: "mock",
    name: "Mock",
    about: "Sit a mock interview against the clock, hints off",
    key: 'm',
    drawing: "M8 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM8 5.8v2.7l1.8 1.2M6.5 1.8h3",
    in_corner: false,
    show: |below| below.is_empty().then(|| html! { <MockPage /> }),
};

/// Shows the interview that is on, or what a new one may be, and those that were.
#[component]
pub fn MockPage() -> Html {
    let library = use_library();
    let (mocks, on) = use_mocks();
    let body = match &library {
        LibraryState::Loading => html! { <p role="status">{ "The problems are on their way." }</p> },
        LibraryState::Failed(sentence) => html! { <p class="trouble" role="alert">{ sentence }</p> },
        LibraryState::Ready(_, library) => {
            let past: Vec<(&String, &Mock)> =
                mocks.iter().rev().filter(|(name, _)| on.as_deref() != Some(name.as_str())).collect();
            html! {
                <>
                    if let Some((name, mock)) = on.as_ref().and_then(|name| mocks.get_key_value(name)) {
                        <UnderWay name={name.clone()} mock={mock.clone()} />
                    } else {
                        <NewMock />
                    }
                    if !past.is_empty() {
                        <section class="section" aria-labelledby="past">
                            <h2 id="past">{ "Past interviews" }</h2>
                            { for past.iter().enumerate().map(|(mock_idx, (_, mock))| report(mock, library, mock_idx == 0 && on.is_none())) }
                        </section>
                    }
                </>
            }
        }
    };
    html! {
        <div class="page">
            <h1>{ "Mock interview" }</h1>
            <p class="lead">{ "Problems you have not solved, one clock, no hints and no solutions. Talk while you work." }</p>
            { body }
        </div>
    }
}

/// Chooses and begins an interview.
#[component]
fn NewMock() -> Html {
    let saved = use_saved();
    let library = use_library();
    let progress = use_all_progress();
    let choice = use_state(|| (Mix::Both, 45_u32));
    let trouble = use_state(|| false);
    let on_mix = {
        let choice = choice.clone();
        move |event: Event| {
            let picked = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some((mix, _)) = usize::try_from(picked).ok().and_then(|idx| MIXES.get(idx)) {
                choice.set((*mix, choice.1));
            }
        }
    };
    let on_length = {
        let choice = choice.clone();
        move |event: Event| {
            let picked = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(minutes) = usize::try_from(picked).ok().and_then(|idx| LENGTHS.get(idx)) {
                choice.set((choice.0, *minutes));
            }
        }
    };
    let on_begin = {
        let (choice, trouble) = (choice.clone(), trouble.clone());
        move |_: MouseEvent| {
            let LibraryState::Ready(_, library) = &library else { return };
            let is_solved = |key: &ProblemKey| progress.of(key).status() == Status::Solved;
            let draw = |below: usize| clock::seed() as usize % below;
            let mock = mock::begin(library, is_solved, *choice, clock::now(), draw);
            trouble.set(mock.parts.is_empty());
            if !mock.parts.is_empty() {
                saved.put(&format!("{:.0}", mock.began), &mock);
            }
        }
    };
    html! {
        <form class="mock-form" aria-label="A new interview" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label class="field">
                <span>{ "Mix" }</span>
                <select onchange={on_mix}>
                    for (mix, name) in MIXES {
                        <option key={name} selected={choice.0 == mix}>{ name }</option>
                    }
                </select>
            </label>
            <label class="field">
                <span>{ "Length" }</span>
                <select onchange={on_length}>
                    for minutes in LENGTHS {
                        <option key={minutes} selected={choice.1 == minutes}>{ text::minutes(minutes) }</option>
                    }
                </select>
            </label>
            <button type="button" class="is-main" onclick={on_begin}>{ "Begin" }</button>
            if *trouble {
                <p class="trouble" role="alert">{ "No problem is that short. Take a longer interview, or another mix." }</p>
            }
        </form>
    }
}

#[derive(Properties, PartialEq)]
struct UnderWayProps {
    name: String,
    mock: Mock,
}

/// The interview that is on.
#[component]
fn UnderWay(props: &UnderWayProps) -> Html {
    let UnderWayProps { name, mock } = props;
    let saved = use_saved();
    let library = use_library();
    let LibraryState::Ready(_, library) = &library else { return Html::default() };
    let on_end = {
        let (name, mock) = (name.clone(), mock.clone());
        move |_: MouseEvent| saved.put(&name, &Mock { ended: Some(clock::now()), ..mock.clone() })
    };
    html! {
        <section class="mock-on" aria-label="Under way">
            <p class="mock-clock"><Countdown ends={mock.ends()} />{ " left" }</p>
            <ol class="due-list">
                for (part_idx, part) in mock.parts.iter().enumerate() {
                    <li key={part_idx} class="due-row">
                        { link(library, &part.pack, &part.problem) }
                        <span class="due-about">
                            { match (part.solved, part.attempts) {
                                (Some(_), n) => format!("Solved, after {}.", text::count(n as usize, "submission")),
                                (None, 0) => format!("{} are meant for it.", text::minutes(part.minutes)),
                                (None, n) => format!("{} so far.", text::count(n as usize, "submission")),
                            } }
                        </span>
                    </li>
                }
            </ol>
            <button type="button" class="is-stop" onclick={on_end}>{ "End the interview" }</button>
        </section>
    }
}

fn link(library: &Library, pack: &str, problem: &str) -> Html {
    let key = ProblemKey { pack: pack.to_owned(), problem: problem.to_owned() };
    let title = library.find(&key).map_or(problem.to_owned(), |(_, entry)| entry.title.clone());
    let href = Route::Problem { pack: key.pack, problem: key.problem }.to_string();
    html! { <a class="due-title" {href}>{ title }</a> }
}

/// What became of an interview.
fn report(mock: &Mock, library: &Library, is_open: bool) -> Html {
    let n_parts = mock.parts.len();
    let name = MIXES.iter().find(|(mix, _)| *mix == mock.mix).map_or("", |(_, name)| name);
    let day = clock::day_of(mock.began);
    let took = ((mock.ends() - mock.began) / 60_000.0).round() as u32;
    let unsolved = n_parts - mock.n_solved();
    html! {
        <details key={mock.began.to_string()} class="mock-report" open={is_open}>
            <summary>
                <strong>{ format!("{} of {n_parts} solved", mock.n_solved()) }</strong>
                <span class="quiet">{ format!("{} {}, {name}, {} of {}", day.in_words(), day.ymd().0, text::minutes(took), text::minutes(mock.minutes)) }</span>
            </summary>
            <ul class="due-list">
                for (part_idx, part) in mock.parts.iter().enumerate() {
                    <li key={part_idx} class={classes!("due-row", if part.solved.is_some() { "is-solved" } else { "is-tried" })}>
                        { link(library, &part.pack, &part.problem) }
                        <span class="due-about">
                            { match (mock.minutes_of(part_idx), part.attempts) {
                                (Some(minutes), n) => format!("Solved in {} of {}, after {}.", text::minutes(minutes.ceil() as u32), text::minutes(part.minutes), text::count(n as usize, "submission")),
                                (None, 0) => "Not tried. Solve it without the clock, then read the explanation.".to_owned(),
                                (None, n) => format!("Not solved after {}. Solve it without the clock, then read the explanation.", text::count(n as usize, "submission")),
                            } }
                        </span>
                    </li>
                }
            </ul>
            <p class="quiet">
                if unsolved == 0 { { "What you solved is in your " } } else { { "Begin with what is not solved. What you solved is in your " } }
                <a href={review::PLACE.href()}>{ "reviews" }</a>{ "." }
            </p>
        </details>
    }
}
