//! The second part of the page's own WebAssembly: all that is not needed to begin.
//!
//! The build cuts it out (`xtask/src/site/split/`) and names its file in the page. It works on the memory and the functions of the first.

use js_sys::{Object, Reflect, WebAssembly};
use wasm_bindgen_futures::JsFuture;

use super::{fetch, words};

/// Loads the second part; there is nothing to do for a page that is in one piece. Errors: a whole sentence.
pub async fn load() -> Result<(), String> {
    let link = gloo::utils::document().get_element_by_id("second-part");
    let Some(address) = link.and_then(|link| link.get_attribute("href")) else { return Ok(()) };
    let sentence = |why: String| {
        format!(
            "The page could not be loaded whole: {why}. Check your connection and reload it; what you have written is kept."
        )
    };
    let address = fetch::absolute(&address, &fetch::page_address())?;
    let bytes = fetch::bytes(&address).await.map_err(sentence)?;
    let imports = Object::new();
    Reflect::set(&imports, &"first".into(), &wasm_bindgen::exports()).map_err(|error| sentence(words(&error)))?;
    let instance = JsFuture::from(WebAssembly::instantiate_buffer(&bytes, &imports)).await;
    instance.map(drop).map_err(|error| sentence(words(&error)))
}
