//! A file that a pack names, fetched when it is asked for, and checked against its digest. Those of sets from elsewhere come from what is kept of them.

use js_sys::Uint8Array;
use pack::PackError;
use pack::manifest::Asset;
use wasm_bindgen_futures::JsFuture;

use super::{fetch, kept_files};
use crate::site::Origin;

/// The bytes of a file of a pack. Errors: why they cannot be had, as the end of a sentence.
pub async fn bytes(asset: &Asset, origin: &Origin) -> Result<Vec<u8>, String> {
    if !origin.is_foreign {
        return verified(asset, fetch::bytes(&fetch::absolute(&asset.path, &origin.url)?).await?).await;
    }
    if let Some(kept) = kept_files::SETS.get(&asset.sha256).await.filter(|kept| asset.verify(kept).is_ok()) {
        return Ok(kept);
    }
    if origin.url.is_empty() {
        return Err(format!("`{}` is not kept in this browser any more; add the set from its files again", asset.path));
    }
    let bytes = foreign_bytes(asset, &origin.url).await?;
    // Without room for it, it still serves this time.
    let _ = kept_files::SETS.put(&asset.sha256, &bytes).await;
    Ok(bytes)
}

/// The bytes of a file of a set from elsewhere, whose `pack.json` is at `base`. Errors: as [`bytes`].
pub async fn foreign_bytes(asset: &Asset, base: &str) -> Result<Vec<u8>, String> {
    let address = fetch::absolute(&asset.path, base)?;
    verified(asset, fetch::foreign(&address, asset.bytes).await?).await
}

/// The bytes, if they are the asset's. Errors: what differs.
async fn verified(asset: &Asset, bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    let verdict = match digest(&bytes).await {
        Some(sha256) => asset.verify_digest(bytes.len(), &sha256),
        None => asset.verify(&bytes),
    };
    verdict.map(|()| bytes).map_err(|error| error.to_string())
}

/// The SHA-256 as the browser computes it: faster than we do, and not on the page's thread. Nothing where it does not offer to, outside secure contexts.
async fn digest(bytes: &[u8]) -> Option<Vec<u8>> {
    let subtle = gloo::utils::window().crypto().ok()?.subtle();
    if subtle.is_undefined() {
        return None;
    }
    let promise = subtle.digest_with_str_and_u8_array("SHA-256", bytes).ok()?;
    let sha256 = JsFuture::from(promise).await.ok()?;
    Some(Uint8Array::new(&sha256).to_vec())
}

/// Fetches, checks and reads a file of a pack; `what` is what people call it. Errors: a whole sentence.
pub async fn load<T>(
    asset: &Asset,
    origin: &Origin,
    what: &str,
    read: impl FnOnce(&str) -> Result<T, PackError>,
) -> Result<T, String> {
    let sentence = |why: String| format!("The {what} could not be loaded: {why}. Try again.");
    let bytes = bytes(asset, origin).await.map_err(sentence)?;
    let text = String::from_utf8(bytes).map_err(|_| sentence("it is not text".to_owned()))?;
    read(&text).map_err(|error| sentence(error.to_string()))
}
