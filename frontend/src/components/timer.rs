//! The time spent on a problem this time, beside the minutes an interview would give.

use yew::prelude::*;

use crate::hooks::use_timer;
use crate::site::ProblemKey;
use crate::state::text;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct TimerProps {
    /// Its name.
    pub problem: ProblemKey,
    /// What an interview would give.
    pub minutes: u32,
}

/// Shows the clock. Draws only itself every second.
#[component]
pub fn Timer(props: &TimerProps) -> Html {
    let timer = use_timer(&props.problem);
    let is_over = timer.seconds > props.minutes * 60;
    let shown = text::clock(timer.seconds);
    let on_toggle = {
        let timer = timer.clone();
        move |_| timer.toggle()
    };
    let on_restart = {
        let timer = timer.clone();
        move |_| timer.restart()
    };
    let verb = if timer.is_paused { "Resume" } else { "Pause" };
    html! {
        <div class={classes!("timer", is_over.then_some("is-over"), timer.is_paused.then_some("is-paused"))} role="group" aria-label="Timer">
            <button
                type="button"
                class="is-quiet"
                onclick={on_toggle}
                title={format!("{verb} the timer")}
            >
                <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
                    <path d={if timer.is_paused { "M5 3.5l7 4.5-7 4.5z" } else { "M5.5 4v8M10.5 4v8" }} />
                </svg>
                <span class="visually-hidden">{ format!("{verb} the timer: ") }</span>
                <span class="timer-time">{ shown }</span>
                { " " }
                <span class="timer-goal">{ format!("/ {} min", props.minutes) }</span>
            </button>
            if timer.is_paused || is_over {
                <button type="button" class="is-quiet is-icon" onclick={on_restart} aria-label="Set the timer to zero" title="Set the timer to zero">
                    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 5.5a5 5 0 1 1-1 3M4 2v3.5h3.5" /></svg>
                </button>
            }
        </div>
    }
}
