//! Files of problem sets from elsewhere, kept in the browser by their digests: there offline, and the same whatever their host does.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Response};

/// The cache's name. Like saved work it belongs to the host, not to the folder the page is in.
const CACHE: &str = "katagrad-sets";

/// Below this the files have their addresses in the cache; nothing is there on the host.
const FOLDER: &str = "/katagrad-sets/";

/// The file with this SHA-256, if it is kept. What comes back must be verified: the browser's store is not ours alone.
pub async fn get(sha256: &str) -> Option<Vec<u8>> {
    let cache = open().await.ok()?;
    let found = JsFuture::from(cache.match_with_str(&address(sha256))).await.ok()?;
    let response: Response = found.dyn_into().ok()?;
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?.dyn_into().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Keeps a file. Errors: the browser keeps none, or has no room.
pub async fn put(sha256: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let response = Response::new_with_opt_buffer_source(Some(Uint8Array::from(bytes).as_ref()))?;
    let cache = open().await?;
    JsFuture::from(cache.put_with_str(&address(sha256), &response)).await.map(drop)
}

/// Forgets these files.
pub async fn forget(digests: impl Iterator<Item = &String>) {
    let Ok(cache) = open().await else { return };
    for sha256 in digests {
        // A file that stays takes room and does no other harm.
        let _ = JsFuture::from(cache.delete_with_str(&address(sha256))).await;
    }
}

fn address(sha256: &str) -> String {
    format!("{FOLDER}{}", sha256.to_ascii_lowercase())
}

async fn open() -> Result<Cache, JsValue> {
    let caches = gloo::utils::window().caches()?;
    Ok(JsFuture::from(caches.open(CACHE)).await?.unchecked_into())
}
