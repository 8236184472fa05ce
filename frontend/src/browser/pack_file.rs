//! A file that a pack names, fetched when it is asked for.

use pack::PackError;
use pack::manifest::Asset;

use super::fetch;

/// Fetches, checks and reads a file of the pack whose `pack.json` is at `base`; `what` is what people call it. Errors: a whole sentence.
pub async fn load<T>(
    asset: &Asset,
    base: &str,
    what: &str,
    read: impl FnOnce(&str) -> Result<T, PackError>,
) -> Result<T, String> {
    let sentence = |why: String| format!("The {what} could not be loaded: {why}. Try again.");
    let bytes = fetch::bytes(&fetch::absolute(&asset.path, base)?).await.map_err(sentence)?;
    asset.verify(&bytes).map_err(|error| sentence(error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| sentence("it is not text".to_owned()))?;
    read(&text).map_err(|error| sentence(error.to_string()))
}
