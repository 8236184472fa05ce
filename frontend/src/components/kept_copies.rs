//! Code kept aside: what a reset, a closed tab or another browser tab took the place of.

use yew::prelude::*;

use crate::browser::clock;
use crate::hooks::{use_notices, use_saved};
use crate::site::ProblemKey;
use crate::state::saved::DraftCopy;
use crate::state::text;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct KeptCopiesProps {
    /// Its name.
    pub problem: ProblemKey,
    /// Hears code that is to be put into the editor, and where it is from.
    pub on_restore: Callback<(String, String)>,
}

/// Shows the copies, if there are any.
#[component]
pub fn KeptCopies(props: &KeptCopiesProps) -> Html {
    let saved = use_saved();
    let notices = use_notices();
    let redraw = use_force_update();
    let copies = saved.copies(&props.problem);
    let row = |(name, copy): &(String, DraftCopy)| {
        let on_restore = props.on_restore.reform({
            let text = copy.text.clone();
            move |_: MouseEvent| (text.clone(), "The kept version".to_owned())
        });
        let on_forget = {
            let (saved, notices, redraw, name) = (saved.clone(), notices.clone(), redraw.clone(), name.clone());
            move |_| {
                saved.forget::<DraftCopy>(&name);
                notices.settle("unsaved");
                redraw.force_update();
            }
        };
        let summary = format!("{}, {}", clock::words(copy.saved_at), text::count(copy.text.lines().count(), "line"));
        html! {
            <li key={name.clone()}>
                <details>
                    <summary>{ summary }</summary>
                    <pre tabindex="0">{ &copy.text }</pre>
                </details>
                <button type="button" class="is-quiet" onclick={on_restore}>{ "Put into the editor" }</button>
                <button type="button" class="is-quiet" onclick={on_forget}>{ "Delete" }</button>
            </li>
        }
    };
    if copies.is_empty() {
        return Html::default();
    }
    html! {
        <section class="copies" aria-labelledby="copies-heading">
            <h3 id="copies-heading">{ format!("Kept versions of your code ({})", copies.len()) }</h3>
            <p class="quiet">{ "What a reset, a closed solution or another browser tab took the place of." }</p>
            <ul>{ for copies.iter().map(row) }</ul>
        </section>
    }
}
