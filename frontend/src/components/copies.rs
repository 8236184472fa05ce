//! Code kept aside when two tabs wrote at once, and the choice between them.

use yew::prelude::*;

use crate::hooks::{use_notices, use_saved};
use crate::site::ProblemKey;

/// The problem and its conflict.
#[derive(Properties, PartialEq)]
pub struct CopiesProps {
    /// The problem's name.
    pub problem: ProblemKey,
    /// Whether another tab has other code.
    pub has_rival: bool,
    /// The person chose this tab's code.
    pub on_keep_mine: Callback<()>,
    /// The person chose the other tab's code.
    pub on_take_theirs: Callback<()>,
    /// Hears code that is to be put into the editor.
    pub on_restore: Callback<String>,
}

/// Shows the conflict and the copies, if there are any.
#[component]
pub fn Copies(props: &CopiesProps) -> Html {
    let saved = use_saved();
    let notices = use_notices();
    let redraw = use_force_update();
    let copies = saved.copies(&props.problem);
    let conflict = props.has_rival.then(|| {
        html! {
            <div class="notice is-warning" role="alert">
                <p>{ "This problem was changed in another tab too. Both versions are kept. Which one goes on here?" }</p>
                <button type="button" onclick={props.on_keep_mine.reform(|_| ())}>{ "This tab's code" }</button>
                <button type="button" onclick={props.on_take_theirs.reform(|_| ())}>{ "The other tab's code" }</button>
            </div>
        }
    });
    let copy = |(name, copy): &(String, crate::state::saved::DraftCopy)| {
        let on_restore = props.on_restore.reform({
            let text = copy.text.clone();
            move |_| text.clone()
        });
        let on_forget = {
            let (saved, notices, redraw, name) = (saved.clone(), notices.clone(), redraw.clone(), name.clone());
            move |_| {
                saved.forget_copy(&name);
                notices.settle("unsaved");
                redraw.force_update();
            }
        };
        let time = js_sys::Date::new(&copy.saved_at.into()).to_locale_string("default", &js_sys::Object::new());
        html! {
            <li key={name.clone()}>
                <details>
                    <summary>{ format!("{}, {} lines", String::from(time), copy.text.lines().count()) }</summary>
                    <pre tabindex="0">{ &copy.text }</pre>
                </details>
                <button type="button" onclick={on_restore}>{ "Put into the editor" }</button>
                <button type="button" class="is-quiet" onclick={on_forget}>{ "Delete" }</button>
            </li>
        }
    };
    html! {
        <>
            { conflict }
            if !copies.is_empty() && !props.has_rival {
                <details class="copies">
                    <summary>{ format!("Kept versions of your code ({})", copies.len()) }</summary>
                    <ul>{ for copies.iter().map(copy) }</ul>
                </details>
            }
        </>
    }
}
