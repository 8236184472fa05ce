//! `localStorage` as a [`Store`].

use web_sys::Storage;

use crate::state::store::{PREFIX, Store, StoreError};

/// The browser's store for this site.
pub struct LocalStore(Storage);

impl LocalStore {
    /// Opens it, and tries it: some browsers have one that refuses every text.
    pub fn open() -> Option<LocalStore> {
        let storage = gloo::utils::window().local_storage().ok().flatten()?;
        storage.length().ok()?;
        Some(LocalStore(storage))
    }
}

impl Store for LocalStore {
    fn read(&self, key: &str) -> Option<String> {
        self.0.get_item(key).ok().flatten()
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.set_item(key, text).map_err(|error| {
            let name = js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
            let is_full = name.is_some_and(|name| name.contains("Quota") || name.contains("QUOTA"));
            if is_full { StoreError::Full } else { StoreError::Refused }
        })
    }

    fn remove(&self, key: &str) {
        // Only a browser that refuses everything fails here, and it keeps nothing to remove.
        let _ = self.0.remove_item(key);
    }

    fn keys(&self) -> Vec<String> {
        let n_keys = self.0.length().unwrap_or(0);
        let keys = (0..n_keys).filter_map(|key_idx| self.0.key(key_idx).ok().flatten());
        let mut keys: Vec<String> = keys.filter(|key| key.starts_with(PREFIX)).collect();
        keys.sort();
        keys
    }
}
