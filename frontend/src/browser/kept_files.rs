//! Files that are kept in the browser beside saved work: there offline, and the same whatever the network does.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Response};

/// Files of one purpose, each under a name. Like saved work they belong to the host, not to the folder the page is in.
#[derive(Debug)]
pub struct KeptFiles {
    /// The cache's name; below it, as a folder, the files have their addresses. Nothing is there on the host.
    cache: &'static str,
}

/// The files of problem sets from elsewhere, by their digests.
pub const SETS: KeptFiles = KeptFiles { cache: "katagrad-sets" };

/// The kernels that answer problems, by the problems' names.
pub const KERNELS: KeptFiles = KeptFiles { cache: "katagrad-kernels" };

impl KeptFiles {
    /// The file of this name, if it is kept. What comes back must be verified: the browser's store is not ours alone.
    pub async fn get(&self, name: &str) -> Option<Vec<u8>> {
        let cache = self.open().await.ok()?;
        let found = JsFuture::from(cache.match_with_str(&self.address(name))).await.ok()?;
        let response: Response = found.dyn_into().ok()?;
        let buffer: ArrayBuffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?.dyn_into().ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }

    /// Keeps a file. Errors: the browser keeps none, or has no room.
    pub async fn put(&self, name: &str, bytes: &[u8]) -> Result<(), JsValue> {
        let response = Response::new_with_opt_buffer_source(Some(Uint8Array::from(bytes).as_ref()))?;
        let cache = self.open().await?;
        JsFuture::from(cache.put_with_str(&self.address(name), &response)).await.map(drop)
    }

    /// Forgets these files.
    pub async fn forget(&self, names: impl Iterator<Item = &String>) {
        let Ok(cache) = self.open().await else { return };
        for name in names {
            // A file that stays takes room and does no other harm.
            let _ = JsFuture::from(cache.delete_with_str(&self.address(name))).await;
        }
    }

    /// Forgets all of them.
    pub async fn forget_all(&self) {
        if let Ok(caches) = gloo::utils::window().caches() {
            // As above.
            let _ = JsFuture::from(caches.delete(self.cache)).await;
        }
    }

    fn address(&self, name: &str) -> String {
        format!("/{}/{}", self.cache, name.to_ascii_lowercase())
    }

    async fn open(&self) -> Result<Cache, JsValue> {
        let caches = gloo::utils::window().caches()?;
        Ok(JsFuture::from(caches.open(self.cache)).await?.unchecked_into())
    }
}
