//! The explanation and solutions of a problem: fetched when the person asks for them.

use pack::manifest::{Entry, Solutions};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Prose;
use crate::browser::solutions;
use crate::hooks::{LibraryState, use_library, use_mock, use_progress, use_saved};
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
    /// Whether they are to be seen: the problem is solved, or the person asked.
    pub is_open: bool,
    /// Hears that the person asks for them, or wants them gone.
    pub on_open: Callback<bool>,
}

#[derive(Clone, PartialEq)]
enum State {
    Loading,
    Open(Shared<Solutions>),
    Failed(String),
}

/// Shows the solutions once asked for.
#[component]
pub fn SolutionsView(props: &SolutionsViewProps) -> Html {
    let SolutionsViewProps { problem, entry, is_open, on_open } = props;
    let saved = use_saved();
    let is_mock = use_mock().is_some();
    let is_solved = use_progress(problem).status() == Status::Solved;
    let origin = match &use_library() {
        LibraryState::Ready(_, library) => library.find(problem).map(|(pack, _)| pack.origin.clone()),
        _ => None,
    };
    let state = use_state_eq(|| State::Loading);
    // Counts up when the person wants another try.
    let n_tries = use_state_eq(|| 0);
    use_effect_with((*is_open, origin, *n_tries), {
        let (setter, entry) = (state.setter(), entry.clone());
        move |(is_open, origin, _)| {
            if let Some(origin) = origin.clone().filter(|_| *is_open) {
                setter.set(State::Loading);
                spawn_local(async move {
                    setter.set(match solutions::load(&entry, &origin).await {
                        Ok(solutions) => State::Open(Shared::new(solutions)),
                        Err(sentence) => State::Failed(sentence),
                    });
                });
            }
        }
    });
    if is_mock {
        return html! { <p class="quiet">{ "Solutions are closed during a mock interview." }</p> };
    }
    if !is_open {
        let on_show = {
            let (on_open, problem) = (on_open.clone(), problem.clone());
            move |_: MouseEvent| {
                saved.change_progress(&problem, |progress| Progress { peeked: true, ..progress.clone() });
                on_open.emit(true);
            }
        };
        return html! {
            <section class="solutions" aria-labelledby="solutions-heading">
                <h2 id="solutions-heading">{ "Explanation and solutions" }</h2>
                <p class="quiet">{ "You have not solved this one yet. A hint may be all you need." }</p>
                <button type="button" onclick={on_show}>{ "Show me the solutions anyway" }</button>
            </section>
        };
    }
    let on_close = on_open.reform(|_: MouseEvent| false);
    let on_again = {
        let n_tries = n_tries.clone();
        move |_: MouseEvent| n_tries.set(*n_tries + 1)
    };
    let body = match &*state {
        State::Failed(sentence) => html! {
            <>
                <p class="trouble" role="alert">{ sentence }</p>
                <button type="button" onclick={on_again}>{ "Try again" }</button>
            </>
        },
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
                if !is_solved {
                    <button type="button" onclick={on_close}>{ "Hide the solutions" }</button>
                }
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
