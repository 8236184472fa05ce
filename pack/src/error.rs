//! What can be wrong with a pack.

/// A pack cannot be read, opened or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The manifest or a file of solutions is not JSON of the right form.
    #[error("the JSON cannot be read: {0}")]
    Json(String),
    /// The manifest or a file of solutions breaks rules of the format; all of them.
    #[error("the pack is not valid:{}", lines(.0))]
    Invalid(Vec<String>),
    /// A file is not the one that the manifest means.
    #[error("`{path}` is not the file that pack.json describes: {reason}")]
    Asset {
        /// The file's path, relative to pack.json.
        path: String,
        /// What differs.
        reason: String,
    },
    /// The WebAssembly cannot be used.
    #[error("the pack's code cannot be used: {0}")]
    Code(String),
    /// Files of the folder break rules; all of them, each with the file's name.
    #[error("the folder is not a valid set of problems:{}", lines(.0))]
    Folder(Vec<String>),
    /// A file cannot be read or written.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
}

fn lines(items: &[String]) -> String {
    items.iter().map(|item| format!("\n  {item}")).collect()
}
