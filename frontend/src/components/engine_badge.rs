//! What the engine does: loading with bytes, ready, working, started again.

use yew::prelude::*;

use crate::hooks::{EngineState, use_engine};
use crate::state::crew::Mood;
use crate::state::text;

/// Shows how far the engine is.
#[component]
pub fn EngineBadge() -> Html {
    let state = use_engine();
    html! {
        <div class={classes!("engine-badge", format!("is-{}", name(&state)))} data-engine={name(&state)}>
            <span class="dot" aria-hidden="true" />
            if let EngineState::Loading { received, total } = state {
                <label>
                    <span class="engine-label">{ "Loading Python " }</span>
                    <progress max={total.to_string()} value={received.min(total).to_string()} />
                    <span class="figures">
                        { format!("{}% of {}", received.min(total) * 100 / total.max(1), text::size(total)) }
                    </span>
                </label>
            } else {
                <span class="engine-label" role="status">{ label(&state) }</span>
            }
        </div>
    }
}

fn name(state: &EngineState) -> &'static str {
    match state {
        EngineState::Waiting => "waiting",
        EngineState::Loading { .. } => "loading",
        EngineState::Failed(_) | EngineState::Running(Mood::Broken(_)) => "failed",
        EngineState::Running(Mood::Starting) => "starting",
        EngineState::Running(Mood::Ready) => "ready",
        EngineState::Running(Mood::Busy) => "busy",
        EngineState::Running(Mood::Restarting) => "restarting",
    }
}

fn label(state: &EngineState) -> &'static str {
    match state {
        EngineState::Waiting | EngineState::Loading { .. } => "Python is on its way",
        EngineState::Failed(_) | EngineState::Running(Mood::Broken(_)) => "Python is not available",
        EngineState::Running(Mood::Starting) => "Starting Python",
        EngineState::Running(Mood::Ready) => "Python is ready",
        EngineState::Running(Mood::Busy) => "Python is running",
        EngineState::Running(Mood::Restarting) => "Restarting Python",
    }
}
