//! Whether the browser keeps the work for good.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::persistence;

/// What the browser says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Persistence {
    /// Nothing, or nothing yet.
    #[default]
    Unknown,
    /// It may throw the work away when its disk runs full.
    Fleeting,
    /// It keeps the work until the person deletes it.
    Granted,
    /// It was asked and does not promise anything.
    Denied,
}

/// What the browser says, and the way to ask it.
#[hook]
pub fn use_persistence() -> (Persistence, Callback<()>) {
    let state = use_state_eq(Persistence::default);
    let setter = state.setter();
    use_effect_with((), move |()| {
        spawn_local(async move {
            if let Some(is_granted) = persistence::is_granted().await {
                setter.set(if is_granted { Persistence::Granted } else { Persistence::Fleeting });
            }
        });
    });
    let ask = {
        let setter = state.setter();
        use_callback((), move |(), ()| {
            let setter = setter.clone();
            spawn_local(async move {
                let is_granted = persistence::ask().await.unwrap_or_default();
                setter.set(if is_granted { Persistence::Granted } else { Persistence::Denied });
            });
        })
    };
    (*state, ask)
}
