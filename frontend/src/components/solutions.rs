//! The explanation and solutions of a problem: fetched when the person asks for them.

use pack::manifest::{Entry, Solutions};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Prose;
use crate::browser::solutions;
use crate::hooks::{LibraryState, use_library, use_progress, use_saved};
use crate::site::ProblemKey;
use crate::state::Shared;
use crate::state::saved::{Progress, Status};

/// The problem.
#[derive(Properties, PartialEq)]
pub struct SolutionsViewProps {
    /// Its name.
    pub problem: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
}

#[derive(Clone, PartialEq)]
enum State {
    Closed,
    Loading,
    Open(Shared<Solutions>),
    Failed(String),
}

/// Shows the solutions once asked for.
#[component]
pub fn SolutionsView(props: &SolutionsViewProps) -> Html {
    let SolutionsViewProps { problem, entry } = props;
    let saved = use_saved();
    let is_solved = use_progress(problem).status() == Status::Solved;
    let library = use_library();
    let state = use_state_eq(|| State::Closed);
    let on_open = {
        let (setter, problem, entry) = (state.setter(), problem.clone(), entry.clone());
        Callback::from(move |_: MouseEvent| {
            if !is_solved {
                saved.change_progress(&problem, |progress| Progress { peeked: true, ..progress.clone() });
            }
            let LibraryState::Ready(_, library) = &library else { return };
            let Some((pack, _)) = library.find(&problem) else { return };
            setter.set(State::Loading);
            let (setter, entry) = (setter.clone(), entry.clone());
            spawn_local(async move {
                setter.set(match solutions::load(&entry, &pack.url).await {
                    Ok(solutions) => State::Open(Shared::new(solutions)),
                    Err(sentence) => State::Failed(sentence),
                });
            });
        })
    };
    let on_close = {
        let setter = state.setter();
        move |_| setter.set(State::Closed)
    };
    let closed = |trouble: Option<&String>| {
        html! {
            <>
                <p class="quiet">
                    if is_solved {
                        { "Compare your code with ours, and read why it works." }
                    } else {
                        { "You have not solved this one yet. A hint may be all you need." }
                    }
                </p>
                if let Some(sentence) = trouble {
                    <p class="trouble" role="alert">{ sentence }</p>
                }
                <button type="button" onclick={on_open.clone()}>
                    if is_solved { { "Show explanation and solutions" } } else { { "Show me the solutions anyway" } }
                </button>
            </>
        }
    };
    let body = match &*state {
        State::Closed => closed(None),
        State::Failed(sentence) => closed(Some(sentence)),
        State::Loading => html! { <p role="status">{ "The solutions are on their way." }</p> },
        State::Open(solutions) => html! {
            <>
                <Prose text={solutions.explanation.clone()} under={2} />
                for solution in &solutions.accepted {
                    <figure key={solution.name.clone()} class="solution">
                        <figcaption>{ &solution.idea }</figcaption>
                        <pre tabindex="0"><code>{ without_first_comment(&solution.source) }</code></pre>
                    </figure>
                }
                if !solutions.wrong.is_empty() {
                    <h3>{ "Common mistakes" }</h3>
                    <ul class="mistakes">
                        for wrong in &solutions.wrong {
                            <li key={wrong.name.clone()}>
                                <details>
                                    <summary>{ &wrong.idea }</summary>
                                    <pre tabindex="0"><code>{ without_first_comment(&wrong.source) }</code></pre>
                                </details>
                            </li>
                        }
                    </ul>
                }
                <button type="button" onclick={on_close}>{ "Hide the solutions" }</button>
            </>
        },
    };
    html! {
        <section class="solutions" aria-labelledby="solutions-heading">
            <h2 id="solutions-heading">{ "Explanation and solutions" }</h2>
            { body }
        </section>
    }
}

/// The first line says the idea, which stands above the code already.
fn without_first_comment(source: &str) -> String {
    match source.split_once('\n') {
        Some((first, rest)) if first.starts_with('#') => rest.trim_start_matches('\n').to_owned(),
        _ => source.to_owned(),
    }
}
