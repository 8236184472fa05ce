//! What answers for a pack's problems: fetched, checked against its manifest, and made ready for the workers. It never runs in the page.

use js_sys::{Uint8Array, WebAssembly};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::{pack_file, words};
use crate::site::OpenPack;

/// What a worker opens a pack with.
#[derive(Clone)]
pub enum Answers {
    /// Its WebAssembly, confined and compiled.
    Code(WebAssembly::Module),
    /// Its recorded cases, as they are.
    Data(Vec<u8>),
}

/// Fetches, confines and compiles a pack's code, or fetches its cases. Errors: a whole sentence.
pub async fn load(pack: &OpenPack) -> Result<Answers, String> {
    let name = &pack.manifest.title;
    let sentence =
        |why: String| format!("The tests of “{name}” could not be loaded: {why}. Reload the page to try again.");
    let asset = pack.manifest.answers().ok_or_else(|| sentence("it has neither code nor cases".to_owned()))?;
    let bytes = pack_file::bytes(asset, &pack.origin).await.map_err(sentence)?;
    if pack.manifest.wasm.is_none() {
        return Ok(Answers::Data(bytes));
    }
    let bytes = pack::wasm::confined(&bytes).map_err(|error| sentence(error.to_string()))?;
    let promise = WebAssembly::compile(&Uint8Array::from(bytes.as_slice()).into());
    let module = JsFuture::from(promise).await.map_err(|error| sentence(words(&error)))?;
    Ok(Answers::Code(module.unchecked_into()))
}
