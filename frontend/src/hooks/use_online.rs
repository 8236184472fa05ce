//! Whether the browser has a network.

use yew::prelude::*;

use crate::hooks::use_listener;

/// Whether the browser has a network, now and after every change.
#[hook]
pub fn use_online() -> bool {
    let is_online = use_state_eq(current);
    let on_change = {
        let setter = is_online.setter();
        use_callback((), move |_, ()| setter.set(current()))
    };
    use_listener("online", on_change.clone());
    use_listener("offline", on_change);
    *is_online
}

fn current() -> bool {
    gloo::utils::window().navigator().on_line()
}
