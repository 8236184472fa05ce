//! Styles of single elements. Our content security policy allows no `style` attributes.

use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/browser/style.js")]
extern "C" {
    /// Sets a property of one element, such as `--percent` or `width`.
    pub fn set(element: &Element, name: &str, value: &str);

    /// Gives what is in an element the styles that wait in `data-style`, as [`markdown`](crate::markdown) leaves them.
    pub fn release(element: &Element);
}
