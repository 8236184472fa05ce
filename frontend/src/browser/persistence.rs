//! Whether the browser may throw away what the site keeps when its disk runs full.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether it is kept for good; nothing where the browser does not say.
pub async fn is_granted() -> Option<bool> {
    answer(manager()?.persisted()).await
}

/// Asks for it to be kept for good, and says whether it is.
pub async fn ask() -> Option<bool> {
    answer(manager()?.persist()).await
}

fn manager() -> Option<StorageManager> {
    let navigator = gloo::utils::window().navigator();
    // Missing where the page is not served over https.
    let has_one = js_sys::Reflect::get(&navigator, &JsValue::from_str("storage")).is_ok_and(|it| it.is_object());
    has_one.then(|| navigator.storage())
}

async fn answer(promise: Result<Promise, JsValue>) -> Option<bool> {
    JsFuture::from(promise.ok()?).await.ok()?.as_bool()
}
