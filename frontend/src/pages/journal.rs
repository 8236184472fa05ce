//! The journal: questions met, papers read, mistakes made; and the notes on problems.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Place;
use crate::browser::clock;
use crate::components::{JournalEntry, ProblemNotes};
use crate::hooks::{LibraryState, use_library, use_query, use_records, use_saved};
use crate::site::ProblemKey;
use crate::state::journal::{self, BEGINNINGS, Entry};
use crate::state::note::Note;
use crate::state::text;

/// The journal.
pub static PLACE: Place = Place {
    path: "journal",
    name: "Journal",
    title: "Journal",
    lead: "What you were asked, what you read, what you got wrong. Markdown and formulas work; all of it stays in this browser.",
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
    let library = use_library();
    let title = |name: &str| {
        let LibraryState::Ready(_, library) = &library else { return None };
        Some(library.find(&ProblemKey::parse(name)?)?.1.title.clone())
    };
    let notes = use_records::<Note>();
    let found_notes = journal::found_notes(&notes, &search, title);
    let (n_pages, n_found) =
        (entries.len() + journal::found_notes(&notes, "", title).len(), found.len() + found_notes.len());
    let found_notes: Vec<(String, String, Note)> = found_notes
        .into_iter()
        .map(|(name, note)| (name.clone(), title(name).unwrap_or_else(|| name.clone()), note.clone()))
        .collect();
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
            { PLACE.head() }
            <div class="journal-new" role="group" aria-label="New entry">
                for (name, beginning) in BEGINNINGS {
                    <button key={name} type="button" class={classes!(beginning.is_empty().then_some("is-main"))} onclick={on_begin(beginning)}>
                        { if beginning.is_empty() { "New entry" } else { name } }
                    </button>
                }
            </div>
            if n_pages > 0 {
                <form role="search" aria-label="Journal" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    <label class="field">
                        <span>{ "Search" }</span>
                        <input type="search" value={search.clone()} oninput={on_search} placeholder="Words of an entry or a note, or its day" autocomplete="off" />
                    </label>
                </form>
            }
            <p class={if n_pages == 0 { "empty" } else { "list-summary" }} role="status">
                { if n_pages == 0 {
                    "No entries yet. Begin with the last question that surprised you. Notes that you take on problems stand here, too.".to_owned()
                } else if search.is_empty() {
                    text::count(n_pages, "page")
                } else {
                    format!("{n_found} of {n_pages}")
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
            if !found_notes.is_empty() {
                <ProblemNotes notes={found_notes} />
            }
        </div>
    }
}
