//! What a tab of the browser remembers until it is closed, over a reload too: `sessionStorage`.

use web_sys::Storage;

use crate::state::store::PREFIX;

/// What was kept under a name.
pub fn read(name: &str) -> Option<String> {
    storage()?.get_item(&key(name)).ok().flatten()
}

/// Keeps a text. A browser that refuses forgets, and nothing is lost.
pub fn keep(name: &str, text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&key(name), text);
    }
}

fn storage() -> Option<Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

fn key(name: &str) -> String {
    format!("{PREFIX}{name}")
}
