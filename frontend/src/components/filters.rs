//! Picks what the list of problems shows.

use pack::manifest::Difficulty;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::state::catalogue::{Filter, FilterAction};
use crate::state::saved::Status;
use crate::state::text;

/// The filter and its choices.
#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    /// As it is.
    pub filter: Filter,
    /// All topics.
    pub topics: Vec<String>,
    /// Hears what the person picks.
    pub on_action: Callback<FilterAction>,
}

const DIFFICULTIES: [Difficulty; 3] = [Difficulty::Easy, Difficulty::Medium, Difficulty::Hard];
const STATUSES: [Status; 3] = [Status::New, Status::Tried, Status::Solved];

/// Shows the search field and the choices.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let FiltersProps { filter, topics, on_action } = props;
    let on_search = on_action.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        FilterAction::Searched(input.value())
    });
    let levels = DIFFICULTIES.map(|level| text::difficulty(level).to_owned());
    let statuses = STATUSES.map(|status| text::status(status).to_owned());
    let level_idx = DIFFICULTIES.iter().position(|level| Some(*level) == filter.difficulty);
    let status_idx = STATUSES.iter().position(|status| Some(*status) == filter.status);
    let topic_idx = topics.iter().position(|topic| Some(topic) == filter.topic.as_ref());
    let names = topics.clone();
    html! {
        <form class="filters" role="search" aria-label="Problems" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label class="field filters-search">
                <span>{ "Search" }</span>
                <input
                    type="search"
                    value={filter.search.clone()}
                    oninput={on_search}
                    placeholder="Title, topic or pattern"
                    autocomplete="off"
                />
            </label>
            { choice("Difficulty", "Any", &levels, level_idx, on_action.reform(|picked: Option<usize>| {
                FilterAction::DifficultyPicked(picked.map(|level_idx| DIFFICULTIES[level_idx]))
            })) }
            { choice("Topic", "All", topics, topic_idx, on_action.reform(move |picked: Option<usize>| {
                FilterAction::TopicPicked(picked.and_then(|topic_idx| names.get(topic_idx).cloned()))
            })) }
            { choice("Status", "Any", &statuses, status_idx, on_action.reform(|picked: Option<usize>| {
                FilterAction::StatusPicked(picked.map(|status_idx| STATUSES[status_idx]))
            })) }
        </form>
    }
}

fn choice(
    label: &'static str,
    all: &'static str,
    names: &[String],
    picked: Option<usize>,
    on_pick: Callback<Option<usize>>,
) -> Html {
    let n_names = names.len();
    let on_change = on_pick.reform(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        // The first option stands for all.
        usize::try_from(select.selected_index() - 1).ok().filter(|name_idx| *name_idx < n_names)
    });
    html! {
        <label class="field">
            <span>{ label }</span>
            <select onchange={on_change}>
                <option selected={picked.is_none()}>{ all }</option>
                for (name_idx, name) in names.iter().enumerate() {
                    <option key={name.clone()} selected={picked == Some(name_idx)}>{ name }</option>
                }
            </select>
        </label>
    }
}
