//! The choice between two versions of the code, when two browser tabs wrote at once.

use yew::prelude::*;

/// The conflict.
#[derive(Properties, PartialEq)]
pub struct RivalProps {
    /// The person chose this tab's code.
    pub on_keep_mine: Callback<()>,
    /// The person chose the other tab's code.
    pub on_take_theirs: Callback<()>,
}

/// Asks which version goes on.
#[component]
pub fn Rival(props: &RivalProps) -> Html {
    html! {
        <div class="notice is-warning" role="alert">
            <p>{ "This problem was changed in another tab too. Both versions are kept. Which one goes on here?" }</p>
            <button type="button" onclick={props.on_keep_mine.reform(|_| ())}>{ "This tab's code" }</button>
            <button type="button" onclick={props.on_take_theirs.reform(|_| ())}>{ "The other tab's code" }</button>
        </div>
    }
}
