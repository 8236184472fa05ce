//! The list of problems with what it is filtered by, which the address keeps.

use yew::prelude::*;

use super::ProblemRow;
use super::filters::{filters, sort_choice};
use crate::hooks::ListedState;
use crate::hooks::{use_all_progress, use_drawn, use_listed, use_query};
use crate::site::ProblemKey;
use crate::state::catalogue::{self, Filter};
use crate::state::saved::Status;
use crate::state::sets::is_stale;
use crate::state::text;

/// Shows the list.
#[component]
pub fn ProblemList() -> Html {
    let listed = use_listed();
    let progress = use_all_progress();
    let (query, set_query) = use_query();
    let filter = Filter::from_query(&query);
    let on_change = use_callback(set_query, |filter: Filter, set_query| set_query.emit(filter.to_query()));
    let n_all = if let ListedState::Ready { all, .. } = &listed { all.len() } else { 0 };
    let n_drawn = use_drawn(n_all);
    let (all, failures) = match &listed {
        ListedState::Loading => return html! { <p role="status">{ "The list is on its way." }</p> },
        ListedState::Failed(sentence) => return html! { <p class="trouble" role="alert">{ sentence }</p> },
        ListedState::Ready { all, failures } => (all, failures),
    };
    let status = |key: &ProblemKey| progress.of(key).status();
    let shown = catalogue::shown(all, &filter, status);
    let on_clear = {
        let sort = filter.sort;
        on_change.reform(move |_: MouseEvent| Filter { sort, ..Filter::default() })
    };
    let summary = if filter.is_empty() {
        let n_solved = all.iter().filter(|it| status(&it.key) == Status::Solved).count();
        format!("{}, {n_solved} solved", text::count(all.len(), "problem"))
    } else {
        let picked = catalogue::picked_in_words(&filter).join(", ");
        let colon = if picked.is_empty() { "" } else { ": " };
        format!("{} of {}{colon}{picked}", shown.len(), text::count(all.len(), "problem"))
    };
    html! {
        <>
            for failure in &**failures {
                <p key={failure.clone()} class="trouble" role="alert">{ failure }</p>
            }
            { filters(&filter, all, &status, &on_change) }
            <div class="list-summary">
                <span role="status">{ summary }</span>
                if !filter.is_empty() {
                    <button type="button" class="is-quiet" onclick={on_clear}>{ "Show all" }</button>
                }
                { sort_choice(&filter, &on_change) }
            </div>
            if shown.is_empty() && !all.is_empty() {
                <p class="empty">{ "No problem fits. Take a word or a filter away, or show all." }</p>
            } else {
                <ul class="problem-list">
                    for listed in shown.into_iter().take(n_drawn) {
                        <ProblemRow
                            key={listed.key.to_string()}
                            status={status(&listed.key)}
                            is_stale={is_stale(&progress.of(&listed.key), listed.entry.revision)}
                            problem={listed.key.clone()}
                            entry={listed.entry.clone()}
                            set={listed.set.clone()}
                        />
                    }
                </ul>
            }
        </>
    }
}
