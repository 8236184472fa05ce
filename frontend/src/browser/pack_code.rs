//! A pack's WebAssembly: fetched, checked against its manifest, compiled, and asked for its examples.

use js_sys::{Uint8Array, WebAssembly};
use judge::{Args, Value};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::{fetch, words};
use crate::site::OpenPack;

/// One example of a statement: input and expected value.
pub type Example = (Args, Value);

/// Fetches and compiles a pack's code. Errors: a whole sentence.
pub async fn compile(pack: &OpenPack) -> Result<WebAssembly::Module, String> {
    let name = &pack.manifest.title;
    let sentence =
        |why: String| format!("The tests of “{name}” could not be loaded: {why}. Reload the page to try again.");
    let asset = pack.manifest.wasm.as_ref().ok_or_else(|| sentence("it has no code".to_owned()))?;
    let address = fetch::absolute(&asset.path, &pack.url)?;
    let bytes = fetch::bytes(&address).await.map_err(sentence)?;
    asset.verify(&bytes).map_err(|error| sentence(error.to_string()))?;
    let promise = WebAssembly::compile(&Uint8Array::from(bytes.as_slice()).into());
    JsFuture::from(promise).await.map(JsCast::unchecked_into).map_err(|error| sentence(words(&error)))
}

/// The examples of a problem. Errors: why the pack cannot say them.
///
/// The pack's code runs in the page for this, so that a statement is whole before the engine is there.
#[cfg(target_arch = "wasm32")]
pub fn examples(module: &WebAssembly::Module, problem: &str) -> Result<Vec<Example>, String> {
    use judge::Problem;

    let pack = pack::host::browser::open(module).map_err(|error| error.to_string())?;
    let mut problem = pack.problem(problem);
    let inputs = problem.examples().map_err(|error| error.to_string())?;
    let example = |args: Args| {
        let expected = problem.oracle(&args).map_err(|error| error.to_string())?;
        Ok((args, expected))
    };
    inputs.into_iter().map(example).collect()
}

/// Outside a browser there is no WebAssembly to ask.
#[cfg(not(target_arch = "wasm32"))]
pub fn examples(_module: &WebAssembly::Module, _problem: &str) -> Result<Vec<Example>, String> {
    Err("there is no browser".to_owned())
}
