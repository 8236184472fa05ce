//! What stands in the page until the app has something to show (`index.html`).

use web_sys::Node;
use web_sys::wasm_bindgen::JsCast;

/// Takes the cover away; the app, hidden until then, is seen in its place. Whether the keyboard was in the cover.
pub fn lift() -> bool {
    let document = gloo::utils::document();
    let Some(cover) = document.get_element_by_id("cover") else { return false };
    let focused = document.active_element().and_then(|it| it.dyn_into::<Node>().ok());
    let had_focus = focused.is_some_and(|it| cover.contains(Some(&it)));
    cover.remove();
    had_focus
}
