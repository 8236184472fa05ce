//! What a person wrote down about problems, each with the way to its problem.

use yew::prelude::*;

use super::Prose;
use crate::browser::clock;
use crate::state::note::Note;

/// The notes.
#[derive(Properties, PartialEq)]
pub struct ProblemNotesProps {
    /// Each with the name of its problem and the title.
    pub notes: Vec<(String, String, Note)>,
}

/// Shows the notes.
#[component]
pub fn ProblemNotes(props: &ProblemNotesProps) -> Html {
    html! {
        <section class="section" aria-labelledby="problem-notes">
            <h2 id="problem-notes">{ "Notes on problems" }</h2>
            for (name, title, note) in &props.notes {
                <article key={name.clone()} class="journal-entry" aria-label={format!("Note on {title}")}>
                    <header class="journal-head">
                        <h3><a href={format!("#/problems/{name}")}>{ title }</a></h3>
                        <span class="quiet">{ clock::words(note.saved_at) }</span>
                    </header>
                    <Prose text={note.text.clone()} under={3} />
                </article>
            }
        </section>
    }
}
