//! The file of a problem's solutions.

use pack::manifest::{Entry, Solutions};

use super::pack_file;

/// Fetches the solutions of a problem of the pack at `base`. Errors: a whole sentence.
pub async fn load(entry: &Entry, base: &str) -> Result<Solutions, String> {
    pack_file::load(&entry.solutions, base, "solutions", Solutions::from_json).await
}
