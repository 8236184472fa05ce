//! The file of a problem's solutions.

use pack::manifest::{Entry, Solutions};

use super::fetch;

/// Fetches the solutions of a problem of the pack at `base`. Errors: a whole sentence.
pub async fn load(entry: &Entry, base: &str) -> Result<Solutions, String> {
    let sentence = |why: String| format!("The solutions could not be loaded: {why}. Try again.");
    let address = fetch::absolute(&entry.solutions.path, base)?;
    let bytes = fetch::bytes(&address).await.map_err(sentence)?;
    entry.solutions.verify(&bytes).map_err(|error| sentence(error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| sentence("it is not text".to_owned()))?;
    Solutions::from_json(&text).map_err(|error| sentence(error.to_string()))
}
