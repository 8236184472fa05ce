//! Hints, one at a time, from nudge to method.

use pack::manifest::Entry;
use yew::prelude::*;

use super::Prose;
use crate::hooks::{use_mock, use_progress, use_saved};
use crate::site::ProblemKey;
use crate::state::Shared;
use crate::state::saved::Progress;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct HintsProps {
    /// Its name.
    pub problem: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
}

/// Shows the hints opened so far and opens the next.
#[component]
pub fn Hints(props: &HintsProps) -> Html {
    let HintsProps { problem, entry } = props;
    let saved = use_saved();
    let is_mock = use_mock().is_some();
    let n_hints = entry.hints.len();
    let n_open = (use_progress(problem).hints as usize).min(n_hints);
    let on_next = {
        let problem = problem.clone();
        move |_| saved.change_progress(&problem, |progress| Progress { hints: n_open as u32 + 1, ..progress.clone() })
    };
    if is_mock {
        return html! { <p class="quiet">{ "Hints are off during a mock interview." }</p> };
    }
    if n_hints == 0 {
        return html! { <p class="quiet">{ "This problem has no hints." }</p> };
    }
    html! {
        <section class="hints" aria-labelledby="hints-heading">
            <h2 id="hints-heading">{ "Hints" }</h2>
            <p class="quiet">{ "From a nudge to the method, one at a time. Try again after each." }</p>
            <ol aria-live="polite">
                for (hint_idx, hint) in entry.hints.iter().take(n_open).enumerate() {
                    <li key={hint_idx}><Prose text={hint.clone()} under={2} /></li>
                }
            </ol>
            if n_open < n_hints {
                <button type="button" onclick={on_next}>
                    if n_open == 0 { { "Show a hint" } } else { { "Show the next hint" } }
                </button>
            }
            <span class="quiet">{ format!("{n_open} of {n_hints} open") }</span>
        </section>
    }
}
