//! Picks what the list of problems shows. Every choice says how many problems it would leave.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::site::ProblemKey;
use crate::state::catalogue::{self, Filter, Listed};
use crate::state::saved::Status;
use crate::state::text;

/// Shows the search field and the choices; `on_change` hears the filter as the person wants it.
pub fn filters(
    filter: &Filter,
    all: &[Listed],
    status: &dyn Fn(&ProblemKey) -> Status,
    on_change: &Callback<Filter>,
) -> Html {
    let on_search = {
        let filter = filter.clone();
        on_change.reform(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            Filter { search: input.value(), ..filter.clone() }
        })
    };
    let facets = Facets { filter, all, status, on_change };
    let (topics, patterns) = (catalogue::topics(all), catalogue::patterns(all));
    let sets = catalogue::sets(all);
    let worded = |words: Vec<String>| words.into_iter().map(|word| (word.clone(), word)).collect();
    html! {
        <form class="filters" role="search" aria-label="Problems" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label class="field filters-search">
                <span>{ "Search" }</span>
                <input
                    id="problem-search"
                    type="search"
                    value={filter.search.clone()}
                    oninput={on_search}
                    placeholder="Title, topic or pattern"
                    autocomplete="off"
                />
            </label>
            <details class="filters-more" open={filter.n_picked() > 0}>
                <summary>
                    { "Filters" }
                    if filter.n_picked() > 0 { <span class="filters-count">{ filter.n_picked() }</span> }
                </summary>
                <div class="filters-fields">
                    if !sets.is_empty() {
                        { facets.choice("Set", "All", sets, filter.set.clone(), |it, set| Filter { set, ..it }) }
                    }
                    { facets.choice("Topic", "All", worded(topics), filter.topic.clone(), |it, topic| Filter { topic, ..it }) }
                    { facets.choice("Pattern", "All", worded(patterns), filter.pattern.clone(), |it, pattern| Filter { pattern, ..it }) }
                    { facets.choice("Difficulty", "Any", named(&catalogue::DIFFICULTIES, text::difficulty), filter.difficulty, |it, difficulty| Filter { difficulty, ..it }) }
                    { facets.choice("Status", "Any", named(&catalogue::STATUSES, text::status), filter.status, |it, status| Filter { status, ..it }) }
                    { facets.choice("Minutes", "Any", named(&catalogue::MINUTES, text::at_most_minutes), filter.minutes, |it, minutes| Filter { minutes, ..it }) }
                    { facets.choice("Asked", "Any", named(&catalogue::FREQUENCIES, text::frequency), filter.frequency, |it, frequency| Filter { frequency, ..it }) }
                    { facets.choice("Kind", "Any", named(&catalogue::KINDS, text::kind), filter.kind, |it, kind| Filter { kind, ..it }) }
                </div>
            </details>
        </form>
    }
}

/// Shows the order of the list, to be changed.
pub fn sort_choice(filter: &Filter, on_change: &Callback<Filter>) -> Html {
    let on_pick = {
        let filter = filter.clone();
        on_change.reform(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let picked = usize::try_from(select.selected_index()).ok().and_then(|idx| catalogue::SORTS.get(idx));
            Filter { sort: picked.map(|(sort, _)| *sort).unwrap_or_default(), ..filter.clone() }
        })
    };
    html! {
        <label class="list-sort">
            <span class="visually-hidden">{ "Order" }</span>
            <select onchange={on_pick}>
                for (sort, spelt) in catalogue::SORTS {
                    <option key={spelt} selected={sort == filter.sort}>{ catalogue::sort_name(sort) }</option>
                }
            </select>
        </label>
    }
}

/// The values of a choice with their names.
fn named<T: Copy, N: Into<String>>(values: &[(T, &str)], name: fn(T) -> N) -> Vec<(T, String)> {
    values.iter().map(|(value, _)| (*value, name(*value).into())).collect()
}

struct Facets<'a> {
    filter: &'a Filter,
    all: &'a [Listed],
    status: &'a dyn Fn(&ProblemKey) -> Status,
    on_change: &'a Callback<Filter>,
}

impl Facets<'_> {
    /// A choice of one value or none; `set` puts it into a filter.
    fn choice<T: Clone + PartialEq + 'static>(
        &self,
        label: &'static str,
        none: &'static str,
        values: Vec<(T, String)>,
        picked: Option<T>,
        set: fn(Filter, Option<T>) -> Filter,
    ) -> Html {
        let count = |value: &T| catalogue::count(self.all, &set(self.filter.clone(), Some(value.clone())), self.status);
        let options = values.iter().map(|(value, name)| {
            let n_left = count(value);
            let is_picked = picked.as_ref() == Some(value);
            html! {
                <option key={name.clone()} selected={is_picked} disabled={n_left == 0 && !is_picked}>
                    { format!("{name} ({n_left})") }
                </option>
            }
        });
        let options: Html = options.collect();
        let filter = self.filter.clone();
        let values: Vec<T> = values.into_iter().map(|(value, _)| value).collect();
        let on_pick = self.on_change.reform(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            // The first option stands for none.
            let value_idx = usize::try_from(select.selected_index() - 1).ok();
            set(filter.clone(), value_idx.and_then(|value_idx| values.get(value_idx).cloned()))
        });
        html! {
            <label class="field">
                <span>{ label }</span>
                <select onchange={on_pick}>
                    <option selected={picked.is_none()}>{ none }</option>
                    { options }
                </select>
            </label>
        }
    }
}
