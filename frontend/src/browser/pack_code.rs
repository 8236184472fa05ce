//! A pack's WebAssembly: fetched, checked against its manifest, and compiled for the workers. It never runs in the page.

use js_sys::{Uint8Array, WebAssembly};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::{pack_file, words};
use crate::site::OpenPack;

/// Fetches, confines and compiles a pack's code. Errors: a whole sentence.
pub async fn compile(pack: &OpenPack) -> Result<WebAssembly::Module, String> {
    let name = &pack.manifest.title;
    let sentence =
        |why: String| format!("The tests of “{name}” could not be loaded: {why}. Reload the page to try again.");
    let asset = pack.manifest.wasm.as_ref().ok_or_else(|| sentence("it has no code".to_owned()))?;
    let bytes = pack_file::bytes(asset, &pack.origin).await.map_err(sentence)?;
    let bytes = pack::wasm::confined(&bytes).map_err(|error| sentence(error.to_string()))?;
    let promise = WebAssembly::compile(&Uint8Array::from(bytes.as_slice()).into());
    JsFuture::from(promise).await.map(JsCast::unchecked_into).map_err(|error| sentence(words(&error)))
}
