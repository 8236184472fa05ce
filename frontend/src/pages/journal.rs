//! The journal: questions met, papers read, mistakes made.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Place;
use crate::browser::clock;
use crate::components::JournalEntry;
use crate::hooks::{use_query, use_records, use_saved};
use crate::state::journal::{self, BEGINNINGS, Entry};
use crate::state::text;

/// The journal.
pub static PLACE: Place = Place {
    path: "journal",
    name: "Journal",
    about: "Write down questions met, papers read, mistakes made",
    key: 'j',
    drawing: "M4 2.5h8.5v11H4zM4 2.5v11M6.5 5.5H10M6.5 8H10M2.5 5h1.5M2.5 8h1.5M2.5 11h1.5",
    in_corner: false,
    show: |below| below.is_empty().then(|| html! { <JournalPage /> }),
};

/// Shows the entries, and what a new one may begin with.
#[component]
pub fn JournalPage() -> Html {
    let saved = use_saved();
    let (query, on_query) = use_query();
    let entries = use_records::<Entry>();
    let search = query.get("q").to_owned();
    let open = use_state(|| None::<String>);
    let found = journal::found(&entries, &search);
    let on_search = {
        let query = query.clone();
        move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            on_query.emit(query.with("q", &field.value()));
        }
    };
    let on_begin = |beginning: &'static str| {
        let (saved, open) = (saved.clone(), open.clone());
        move |_: MouseEvent| {
            let name = format!("{:.0}", clock::now());
            saved.put(&name, &Entry { text: beginning.to_owned(), day: clock::today(), saved_at: clock::now() });
            open.set(Some(name));
        }
    };
    let on_open = {
        let open = open.clone();
        Callback::from(move |name: Option<String>| open.set(name))
    };
    html! {
        <div class="page">
            <h1>{ "Journal" }</h1>
            <p class="lead">{ "What you were asked, what you read, what you got wrong. Markdown and formulas work; all of it stays in this browser." }</p>
            <div class="journal-new" role="group" aria-label="New entry">
                for (name, beginning) in BEGINNINGS {
                    <button key={name} type="button" class={classes!(beginning.is_empty().then_some("is-main"))} onclick={on_begin(beginning)}>
                        { if beginning.is_empty() { "New entry" } else { name } }
                    </button>
                }
            </div>
            if !entries.is_empty() {
                <form role="search" aria-label="Journal" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    <label class="field">
                        <span>{ "Search" }</span>
                        <input type="search" value={search.clone()} oninput={on_search} placeholder="Words of an entry, or its day" autocomplete="off" />
                    </label>
                </form>
            }
            <p class="list-summary" role="status">
                { if entries.is_empty() {
                    "No entries yet. Begin with the last question that surprised you.".to_owned()
                } else if search.is_empty() {
                    text::count(entries.len(), "page")
                } else {
                    format!("{} of {}", found.len(), entries.len())
                } }
            </p>
            <div class="journal">
                for (name, entry) in found {
                    <JournalEntry
                        key={name.clone()}
                        name={name.clone()}
                        entry={entry.clone()}
                        is_open={open.as_deref() == Some(name)}
                        on_open={on_open.clone()}
                    />
                }
            </div>
        </div>
    }
}
