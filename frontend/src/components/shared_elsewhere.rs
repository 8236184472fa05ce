//! A problem that is not here. If a link shares something of it, the link may say where its set is.

use yew::prelude::*;

use super::SetPreview;
use crate::hooks::{Given, SharedState, use_shared};
use crate::pages::NotFoundPage;
use crate::site::ProblemKey;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct SharedElsewhereProps {
    /// Its name.
    pub problem: ProblemKey,
}

/// Says what is missing, and lets the person look at the set.
#[component]
pub fn SharedElsewhere(props: &SharedElsewhereProps) -> Html {
    let (shared, _) = use_shared();
    let is_looking = use_state_eq(|| false);
    let set = match &shared {
        SharedState::Open(work) => work.set.clone().map(|set| (set, work.heading())),
        _ => None,
    };
    let Some((set, heading)) = set else {
        return html! { <NotFoundPage text={format!("There is no problem `{}` on this site.", props.problem)} /> };
    };
    let look = |is_open: bool| {
        let is_looking = is_looking.setter();
        Callback::from(move |()| is_looking.set(is_open))
    };
    html! {
        <div class="page">
            <h1>{ heading }</h1>
            <p>{ "It is of a problem in a set from elsewhere that is not in this browser. Look at the set, and add it if you like: what was shared opens then." }</p>
            <p class="shared-set">{ &set }</p>
            <p><button type="button" class="is-main" onclick={look(true).reform(|_| ())}>{ "Look at the set" }</button></p>
            if *is_looking {
                <SetPreview given={Given::Web(set)} on_close={look(false)} />
            }
        </div>
    }
}
