//! An entry of the journal, to be read or to be written.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Prose;
use crate::browser::clock;
use crate::hooks::use_saved;
use crate::state::journal::Entry;

/// The entry.
#[derive(Properties, PartialEq)]
pub struct JournalEntryProps {
    /// The name it is kept under.
    pub name: String,
    /// The entry.
    pub entry: Entry,
    /// Whether it is being written.
    pub is_open: bool,
    /// Hears which entry is to be written, or none.
    pub on_open: Callback<Option<String>>,
}

/// Shows the entry; what is typed is kept at once.
#[component]
pub fn JournalEntry(props: &JournalEntryProps) -> Html {
    let JournalEntryProps { name, entry, is_open, on_open } = props;
    let saved = use_saved();
    let field = use_node_ref();
    let is_asking = use_state(|| false);
    {
        let field = field.clone();
        use_effect_with(*is_open, move |is_open| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>().filter(|_| *is_open) {
                // What is on the page takes the focus.
                let _ = field.focus();
            }
        });
    }
    let change = {
        let (saved, name) = (saved.clone(), name.clone());
        Callback::from(move |entry: Entry| saved.put(&name, &Entry { saved_at: clock::now(), ..entry }))
    };
    let on_input = {
        let (change, entry) = (change.clone(), entry.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            change.emit(Entry { text, ..entry.clone() });
        }
    };
    let on_day = {
        let entry = entry.clone();
        move |event: Event| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            if let Ok(day) = value.parse() {
                change.emit(Entry { day, ..entry.clone() });
            }
        }
    };
    let on_delete = {
        let (saved, name) = (saved.clone(), name.clone());
        move |_: MouseEvent| saved.forget::<Entry>(&name)
    };
    let on_ask = |asks: bool| {
        let is_asking = is_asking.clone();
        move |_: MouseEvent| is_asking.set(asks)
    };
    let open = |name: Option<String>| on_open.reform(move |_: MouseEvent| name.clone());
    let day = entry.day.in_words();
    html! {
        <article class="journal-entry" aria-label={format!("Entry of {day}")}>
            <header class="journal-head">
                if *is_open {
                    <label class="field">
                        <span class="visually-hidden">{ "Day" }</span>
                        <input type="date" value={entry.day.to_string()} onchange={on_day} />
                    </label>
                    <button type="button" class="is-main" onclick={open(None)}>{ "Done" }</button>
                } else {
                    <h2>{ format!("{day} {}", entry.day.ymd().0) }</h2>
                    <button type="button" class="is-quiet" aria-label={format!("Edit the entry of {day}")} onclick={open(Some(name.clone()))}>{ "Edit" }</button>
                }
                if *is_asking {
                    <span role="status">{ "Delete it for good?" }</span>
                    <button type="button" class="is-stop" onclick={on_delete}>{ "Delete" }</button>
                    <button type="button" onclick={on_ask(false)}>{ "Keep" }</button>
                } else {
                    <button type="button" class="is-quiet" aria-label={format!("Delete the entry of {day}")} onclick={on_ask(true)}>{ "Delete" }</button>
                }
            </header>
            if *is_open {
                <textarea ref={field} aria-label="Entry" rows="12" value={entry.text.clone()} oninput={on_input} />
            } else if entry.text.trim().is_empty() {
                <p class="quiet">{ "Nothing is written yet." }</p>
            } else {
                <Prose text={entry.text.clone()} under={2} />
            }
        </article>
    }
}
