//! The workspace of one problem.

use yew::prelude::*;

use crate::components::{SharedElsewhere, WorkspaceView};
use crate::hooks::{LibraryState, use_library, use_runner};
use crate::site::ProblemKey;
use crate::state::Shared;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct ProblemPageProps {
    /// Its name.
    pub problem: ProblemKey,
}

/// Finds the problem and shows its workspace.
#[component]
pub fn ProblemPage(props: &ProblemPageProps) -> Html {
    let library = use_library();
    let found = use_memo((library.clone(), props.problem.clone()), |(library, problem)| match library {
        LibraryState::Ready(site, library) => library
            .find(problem)
            .map(|(_, entry)| (AttrValue::from(site.editor.clone()), Shared::new((*entry).clone()))),
        _ => None,
    });
    let runner = use_runner();
    use_effect_with((library.clone(), props.problem.pack.clone()), move |(library, pack)| {
        if let Some(pack) = library.foreign(pack) {
            runner.load_code(pack);
        }
    });
    let title = found.as_ref().as_ref().map(|(_, entry)| entry.title.clone());
    use_effect_with(title, |title| {
        if let Some(title) = title {
            gloo::utils::document().set_title(&format!("{title} · katagrad"));
        }
    });
    match (&library, &*found) {
        (LibraryState::Loading, _) => html! { <p class="page" role="status">{ "The problem is on its way." }</p> },
        (LibraryState::Failed(sentence), _) => html! {
            <div class="page"><h1>{ "katagrad" }</h1><p class="trouble" role="alert">{ sentence }</p></div>
        },
        (_, Some((editor, entry))) => html! {
            <WorkspaceView key={props.problem.to_string()} problem={props.problem.clone()} entry={entry.clone()} editor={editor.clone()} />
        },
        (_, None) => html! { <SharedElsewhere problem={props.problem.clone()} /> },
    }
}
