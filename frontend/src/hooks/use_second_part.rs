//! Whether the page is there whole.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::second_part;

/// How far the second part of the page is.
#[derive(Clone, Debug, PartialEq)]
pub enum SecondPart {
    /// On its way.
    Loading,
    /// There: every door may be opened.
    Ready,
    /// Not to be had; a whole sentence.
    Failed(String),
}

/// Loads the second part of the page, once.
#[hook]
pub fn use_second_part() -> SecondPart {
    let state = use_state_eq(|| SecondPart::Loading);
    let setter = state.setter();
    use_effect_with((), move |()| {
        spawn_local(async move {
            setter.set(match second_part::load().await {
                Ok(()) => SecondPart::Ready,
                Err(sentence) => SecondPart::Failed(sentence),
            });
        });
    });
    (*state).clone()
}
