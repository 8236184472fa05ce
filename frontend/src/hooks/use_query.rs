//! The query of the address, in which a place keeps how it shows things.

use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::browser::address;
use crate::hooks::use_listener;
use crate::route;
use crate::state::query::Query;

/// The query, and the way to change it: the address follows, without a step in the browser's history.
#[hook]
pub fn use_query() -> (Query, Callback<Query>) {
    let query = use_state_eq(current);
    let on_change = {
        let setter = query.setter();
        use_callback((), move |_, ()| setter.set(current()))
    };
    use_listener("hashchange", on_change);
    let set = {
        let setter = query.setter();
        use_callback((), move |query: Query, ()| {
            let hash = address::hash();
            let (path, _) = route::halves(&hash);
            let mark = if query.is_empty() { "" } else { "?" };
            let address = format!("#/{path}{mark}{query}");
            // A browser that refuses shows the same, and forgets it on reload.
            let _ = gloo::utils::history().replace_state_with_url(&JsValue::NULL, "", Some(&address));
            setter.set(query);
        })
    };
    ((*query).clone(), set)
}

fn current() -> Query {
    Query::parse(route::halves(&address::hash()).1)
}
