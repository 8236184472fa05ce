//! The set that a link opens the page with, `?pack=https://host/pack.json`.

use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::SetPreview;
use crate::hooks::Given;
use crate::site::packs_of_query;
use crate::state::sets;

/// Shows what it is, once; the person accepts it or not.
#[component]
pub fn AskedSet() -> Html {
    let asked = use_state_eq(asked);
    let Some(address) = asked.first().cloned() else { return Html::default() };
    let on_close = {
        let asked = asked.clone();
        Callback::from(move |()| {
            let rest = asked[1..].to_vec();
            if rest.is_empty() {
                forget();
            }
            asked.set(rest);
        })
    };
    html! { <SetPreview key={address.clone()} given={Given::Web(address.clone())} {on_close} /> }
}

fn asked() -> Vec<String> {
    let decode = |text: &str| js_sys::decode_uri_component(text).ok().map(String::from);
    let query = gloo::utils::window().location().search().unwrap_or_default();
    packs_of_query(&query, decode).iter().map(|address| sets::address_of(address, decode)).collect()
}

/// Takes the question out of the address, so that a reload does not ask again.
fn forget() {
    let location = gloo::utils::window().location();
    let address = location.pathname().unwrap_or_default() + &location.hash().unwrap_or_default();
    // A browser that refuses asks again.
    let _ = gloo::utils::history().replace_state_with_url(&JsValue::NULL, "", Some(&address));
}
