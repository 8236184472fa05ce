//! A file that a pack names, fetched when it is asked for, and checked against its digest. Those of sets from elsewhere come from what is kept of them.

use pack::PackError;
use pack::manifest::Asset;

use super::{fetch, kept_files};
use crate::site::Origin;

/// The bytes of a file of a pack. Errors: why they cannot be had, as the end of a sentence.
pub async fn bytes(asset: &Asset, origin: &Origin) -> Result<Vec<u8>, String> {
    if !origin.is_foreign {
        let bytes = fetch::bytes(&fetch::absolute(&asset.path, &origin.url)?).await?;
        return asset.verify(&bytes).map(|()| bytes).map_err(|error| error.to_string());
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
    let bytes = fetch::foreign(&address, asset.bytes).await?;
    asset.verify(&bytes).map(|()| bytes).map_err(|error| error.to_string())
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
