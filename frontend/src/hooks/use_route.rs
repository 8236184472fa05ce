//! Where in the app the person is.

use yew::prelude::*;

use crate::browser::address;
use crate::hooks::use_listener;
use crate::route::Route;

/// The place that the address names, now and after every change of it.
#[hook]
pub fn use_route() -> Route {
    let route = use_state_eq(current);
    let on_change = {
        let setter = route.setter();
        use_callback((), move |_, ()| setter.set(current()))
    };
    use_listener("hashchange", on_change);
    (*route).clone()
}

fn current() -> Route {
    Route::from_hash(&address::hash())
}
