//! What is left of the mock interview that is on, on every page.

use yew::prelude::*;

use crate::hooks::{use_mock, use_seconds};
use crate::pages::mock;
use crate::state::text;

/// Shows the time that is left, and the way back to the interview.
#[component]
pub fn MockBar() -> Html {
    let Some(mock) = use_mock() else { return Html::default() };
    html! {
        <aside class="mock-bar" aria-label="Mock interview">
            <a href={mock::PLACE.href()}>{ "Mock interview" }</a>
            <span>{ mock.standing() }</span>
            <Countdown ends={mock.ends()} />
        </aside>
    }
}

/// When it is over.
#[derive(Properties, PartialEq)]
pub struct CountdownProps {
    /// In milliseconds since 1970.
    pub ends: f64,
}

/// Shows the time that is left, and says the last minutes aloud.
#[component]
pub fn Countdown(props: &CountdownProps) -> Html {
    let left = props.ends - use_seconds();
    let minutes = (left.max(0.0) / 60_000.0).ceil() as u32;
    let spoken = if matches!(minutes, 1 | 5 | 10) { format!("{} left", text::minutes(minutes)) } else { String::new() };
    html! {
        <>
            <span class={classes!("countdown", (left < 300_000.0).then_some("is-short"))} role="timer">{ text::clock((left.max(0.0) / 1_000.0).ceil() as u32) }</span>
            <span class="visually-hidden" role="status">{ spoken }</span>
        </>
    }
}
