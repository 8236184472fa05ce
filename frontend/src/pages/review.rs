//! What is due for review: problems to solve afresh, and cards.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::{Place, cards, problems};
use crate::browser::clock;
use crate::components::{Felt, Forecast};
use crate::hooks::{LibraryState, use_decks, use_due, use_library, use_saved, use_today};
use crate::route::Route;
use crate::site::{Library, ProblemKey};
use crate::state::days::Day;
use crate::state::recall::{Item, Recall};
use crate::state::review::{self, Due};
use crate::state::text;

/// The reviews.
pub static PLACE: Place = Place {
    path: "review",
    name: "Review",
    title: "Review",
    lead: "What you solved or learnt comes back shortly before you would forget it.",
    about: "Solve again what is due, before it is forgotten",
    key: 'r',
    drawing: "M13 8a5 5 0 1 1-1.6-3.7M13 2.2v2.9h-2.9M8 5.2V8l2 1.4",
    in_corner: false,
    show: |below| below.is_empty().then(|| html! { <ReviewPage /> }),
};

/// How far ahead the page looks, in days.
const N_DAYS: usize = 14;

/// Shows what is due, what was rated today, and what comes.
#[component]
pub fn ReviewPage() -> Html {
    let library = use_library();
    let decks = use_decks();
    let today = use_today();
    let (due, recalls) = use_due(&decks);
    let body = match &library {
        LibraryState::Loading => html! { <p role="status">{ "The problems are on their way." }</p> },
        LibraryState::Failed(sentence) => html! { <p class="trouble" role="alert">{ sentence }</p> },
        LibraryState::Ready(_, library) => html! {
            <>
                { summary(&due, &recalls) }
                if !due.problems.is_empty() {
                    <section class="section" aria-labelledby="due-problems">
                        <h2 id="due-problems">{ "Problems to solve again" }</h2>
                        <ul class="due-list">
                            for (key, recall) in due.problems.iter() {
                                <DueRow key={key.to_string()} problem={key.clone()} recall={recall.clone()} />
                            }
                        </ul>
                    </section>
                }
                <RatedToday recalls={recalls.clone()} {today} />
                if !recalls.is_empty() {
                    <section class="section" aria-labelledby="forecast">
                        <h2 id="forecast">{ "The next two weeks" }</h2>
                        <Forecast days={review::forecast(&recalls, today, N_DAYS, clock::day_of)} {today} />
                    </section>
                }
                { for library.failures.iter().map(|failure| html! { <p class="trouble" role="alert">{ failure }</p> }) }
            </>
        },
    };
    html! {
        <div class="page">
            { PLACE.head() }
            { body }
        </div>
    }
}

fn summary(due: &Due, recalls: &BTreeMap<String, Recall>) -> Html {
    let n_problems = due.problems.len();
    if recalls.is_empty() {
        return html! {
            <p class="empty">
                { "Nothing yet. " }<a href={problems::PLACE.href()}>{ "Solve a problem" }</a>{ " or " }
                <a href={cards::PLACE.href()}>{ "rate a card" }</a>{ ", and its first review is planned." }
            </p>
        };
    }
    html! {
        <div class="due-summary">
            <p role="status">
                if n_problems + due.n_cards == 0 {
                    { "All done for now." }
                } else {
                    { format!("Due: {} and {}.", text::count(n_problems, "problem"), text::count(due.n_cards, "card")) }
                }
            </p>
            if due.n_cards > 0 {
                <a class="button is-main" href={cards::PLACE.href()}>{ format!("Review {}", text::count(due.n_cards, "card")) }</a>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct DueRowProps {
    problem: ProblemKey,
    recall: Recall,
}

/// A problem that is due; the link opens it with a cleared editor.
#[component]
fn DueRow(props: &DueRowProps) -> Html {
    let DueRowProps { problem, recall } = props;
    let saved = use_saved();
    let library = use_library();
    let Some(entry) = entry_of(&library, problem) else { return Html::default() };
    let now = clock::now();
    let about = format!(
        "{}, {}. Last time: {}, {} ago. Remembered now: about {:.0} %.",
        text::difficulty(entry.difficulty),
        text::minutes(entry.minutes),
        recall.last.rating.name(),
        text::wait(now - recall.last.at),
        recall.retention(now) * 100.0
    );
    let on_open = {
        let (problem, entry) = (problem.clone(), entry.clone());
        move |_: MouseEvent| saved.clear_editor(&problem, &entry)
    };
    let href = Route::Problem { pack: problem.pack.clone(), problem: problem.problem.clone() }.to_string();
    html! {
        <li class="due-row">
            <a class="due-title" {href} onclick={on_open}>{ &entry.title }</a>
            <span class="due-about">{ about }</span>
        </li>
    }
}

fn entry_of(library: &LibraryState, key: &ProblemKey) -> Option<std::rc::Rc<pack::manifest::Entry>> {
    match library {
        LibraryState::Ready(_, library) => Library::find(library, key).map(|(_, entry)| entry),
        _ => None,
    }
}

#[derive(Properties, PartialEq)]
struct RatedTodayProps {
    recalls: std::rc::Rc<BTreeMap<String, Recall>>,
    today: Day,
}

/// What submissions said today: how it felt may differ from what the evidence says.
#[component]
fn RatedToday(props: &RatedTodayProps) -> Html {
    let library = use_library();
    let rated: Vec<(String, ProblemKey, Recall)> = props
        .recalls
        .iter()
        .filter(|(_, recall)| clock::day_of(recall.last.at) == props.today)
        .filter_map(|(name, recall)| {
            let (_, pack, id) = Item::parse(name).filter(|(item, ..)| *item == Item::Problem)?;
            Some((name.clone(), ProblemKey { pack: pack.to_owned(), problem: id.to_owned() }, recall.clone()))
        })
        .collect();
    if rated.is_empty() {
        return Html::default();
    }
    let row = |(name, key, recall): &(String, ProblemKey, Recall)| {
        let title = entry_of(&library, key)?.title.clone();
        Some(html! {
            <li key={key.to_string()} class="due-row">
                <span class="due-title">{ &title }</span>
                <Felt name={name.clone()} {title} recall={recall.clone()} />
            </li>
        })
    };
    html! {
        <section class="section" aria-labelledby="rated-today">
            <h2 id="rated-today">{ "Solved today" }</h2>
            <p class="quiet">{ "Submissions, hints and peeking say how it went. If it felt otherwise, change it." }</p>
            <ul class="due-list">{ for rated.iter().filter_map(row) }</ul>
        </section>
    }
}
