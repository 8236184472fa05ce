//! All problems.

use yew::prelude::*;

use super::Place;
use crate::components::{Filters, ProblemRow};
use crate::hooks::{LibraryState, use_all_progress, use_library};
use crate::site::{Library, ProblemKey};
use crate::state::catalogue::{self, Filter, FilterAction};
use crate::state::saved::Status;
use crate::state::text;

/// The list of problems.
pub static PLACE: Place = Place {
    path: "problems",
    name: "Problems",
    about: "Find a problem to solve",
    key: 'p',
    drawing: "M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4h.6M2.5 8h.6M2.5 12h.6",
    in_corner: false,
    show: |below| below.is_empty().then(|| html! { <ProblemsPage /> }),
};

/// Shows the list and what it is filtered by.
#[component]
pub fn ProblemsPage() -> Html {
    let library = use_library();
    let progress = use_all_progress();
    let filter = use_reducer_eq(Filter::default);
    let on_action = {
        let filter = filter.dispatcher();
        Callback::from(move |action: FilterAction| filter.dispatch(action))
    };
    let status = |key: &ProblemKey| progress.of(key).status();
    let body = match &library {
        LibraryState::Loading => html! { <p role="status">{ "The list is on its way." }</p> },
        LibraryState::Failed(sentence) => html! { <p class="trouble" role="alert">{ sentence }</p> },
        LibraryState::Ready(_, library) => list(library, &filter, status, on_action),
    };
    html! {
        <div class="page">
            <h1>{ "Problems" }</h1>
            <p class="lead">{ "Machine learning and algorithms for interviews. Write Python and NumPy, and be judged at once, in this page." }</p>
            { body }
        </div>
    }
}

fn list(
    library: &Library,
    filter: &Filter,
    status: impl Fn(&ProblemKey) -> Status,
    on_action: Callback<FilterAction>,
) -> Html {
    let shown = catalogue::shown(library, filter, &status);
    let all = catalogue::shown(library, &Filter::default(), &status);
    let n_solved = all.iter().filter(|(key, _)| status(key) == Status::Solved).count();
    let on_clear = on_action.reform(|_: MouseEvent| FilterAction::Cleared);
    let summary = if filter.is_empty() {
        format!("{}, {n_solved} solved", text::count(all.len(), "problem"))
    } else {
        format!("{} of {}", shown.len(), text::count(all.len(), "problem"))
    };
    html! {
        <>
            for failure in &library.failures {
                <p key={failure.clone()} class="trouble" role="alert">{ failure }</p>
            }
            <Filters filter={filter.clone()} topics={catalogue::topics(library)} {on_action} />
            <p class="list-summary" role="status">
                { summary }
                if !filter.is_empty() {
                    <button type="button" class="is-quiet" onclick={on_clear.clone()}>{ "Show all" }</button>
                }
            </p>
            if shown.is_empty() && !all.is_empty() {
                <p>{ "No problem fits. Take a word away, or show all." }</p>
            } else {
                <ul class="problem-list">
                    for (key, entry) in shown {
                        <ProblemRow key={key.to_string()} status={status(&key)} problem={key.clone()} {entry} />
                    }
                </ul>
            }
        </>
    }
}
