//! Notes on a problem: Markdown with formulas, kept with every keystroke.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::Prose;
use crate::browser::clock;
use crate::hooks::{use_record, use_saved};
use crate::site::ProblemKey;
use crate::state::note::Note;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct NotesProps {
    /// Its name.
    pub problem: ProblemKey,
}

/// Shows the notes, to be written or to be read.
#[component]
pub fn Notes(props: &NotesProps) -> Html {
    let name = props.problem.to_string();
    let saved = use_saved();
    // Another browser tab's words show here at once, so that neither writes over what it has not seen.
    let note = use_record::<Note>(&name);
    let is_preview = use_state_eq(|| false);
    let on_input = move |event: InputEvent| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        saved.put(&name, &Note { text: field.value(), saved_at: clock::now() });
    };
    let on_preview = {
        let is_preview = is_preview.clone();
        move |_| is_preview.set(!*is_preview)
    };
    html! {
        <section class="notes" aria-labelledby="notes-heading">
            <div class="notes-head">
                <h2 id="notes-heading">{ "Notes" }</h2>
                <button type="button" class="is-quiet" aria-pressed={is_preview.to_string()} onclick={on_preview}>{ "Preview" }</button>
            </div>
            if *is_preview && note.text.trim().is_empty() {
                <p class="quiet">{ "Nothing is written yet." }</p>
            } else if *is_preview {
                <Prose text={note.text.clone()} under={2} />
            } else {
                <textarea
                    aria-label="Notes on this problem"
                    placeholder="What did you learn? Which idea would you forget? Markdown and $\\LaTeX$ work."
                    value={note.text.clone()}
                    oninput={on_input}
                />
            }
            <p class="quiet">{ "Kept on this device as you type." }</p>
        </section>
    }
}
