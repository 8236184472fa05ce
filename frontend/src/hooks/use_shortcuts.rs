//! Hears the shortcuts of the whole app.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::{use_listener, use_settings};
use crate::state::keys::{Keys, Press, Shortcut};

/// Calls `on_shortcut` for every shortcut, wherever the focus is.
#[hook]
pub fn use_shortcuts(on_shortcut: Callback<Shortcut>) {
    let keys = use_mut_ref(Keys::default);
    let wants_single_keys = use_settings().single_keys;
    let on_key =
        use_callback((on_shortcut, wants_single_keys), move |event: Event, (on_shortcut, wants_single_keys)| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
            // Whoever handled a key already knows better.
            if event.default_prevented() || event.is_composing() {
                return;
            }
            let key = event.key();
            let press = Press {
                key: &key,
                has_control: event.ctrl_key() || event.meta_key(),
                has_alt: event.alt_key(),
                is_writing: is_writing(event),
            };
            if let Some(shortcut) = keys.borrow_mut().press(press, *wants_single_keys) {
                event.prevent_default();
                on_shortcut.emit(shortcut);
            }
        });
    use_listener("keydown", on_key);
}

/// Whether the key goes into a text. The editor may hide its field from us in a shadow tree, so the path is asked, not the target.
fn is_writing(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0).dyn_into::<HtmlElement>().ok();
    target.is_some_and(|it| it.is_content_editable() || ["INPUT", "TEXTAREA", "SELECT"].contains(&&*it.tag_name()))
}
