//! The file of a problem's solutions.

use pack::manifest::{Entry, Solutions};

use super::pack_file;
use crate::site::Origin;

/// Fetches the solutions of a problem of a pack. Errors: a whole sentence.
pub async fn load(entry: &Entry, origin: &Origin) -> Result<Solutions, String> {
    pack_file::load(&entry.solutions, origin, "solutions", Solutions::from_json).await
}
