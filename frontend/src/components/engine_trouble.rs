//! Why the engine is not there, and what to do.

use yew::prelude::*;

use crate::hooks::{EngineState, LibraryState, use_engine, use_library, use_runner};
use crate::state::crew::Mood;

/// Shows what went wrong, if anything did.
#[component]
pub fn EngineTrouble() -> Html {
    let state = use_engine();
    let library = use_library();
    let runner = use_runner();
    let (EngineState::Failed(sentence) | EngineState::Running(Mood::Broken(sentence))) = &state else {
        return Html::default();
    };
    let on_retry = move |_| {
        if let LibraryState::Ready(site, _) = &library {
            runner.load(site);
        }
    };
    html! {
        <div class="notice is-warning" role="alert">
            <p>{ sentence }</p>
            if matches!(state, EngineState::Failed(_)) {
                <button type="button" onclick={on_retry}>{ "Try again" }</button>
            }
        </div>
    }
}
