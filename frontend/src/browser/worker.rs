//! A Web Worker that runs the engine.

use js_sys::{Uint8Array, WebAssembly};
use protocol::{Request, Response};
use wasm_bindgen::JsValue;
use yew::Callback;

use super::engine::Compiled;
use super::thread::Thread;

/// A worker; ends when dropped, whatever it is doing.
#[must_use = "dropping a worker terminates it"]
pub struct Worker(Thread);

/// What comes from a worker.
pub enum Heard {
    /// It said something.
    Said(Response),
    /// It failed.
    Died(String),
}

/// The engine, ready to be started.
#[derive(Clone)]
pub struct Engine {
    /// The address of the worker's script.
    pub script: String,
    /// The address of the engine's JavaScript side.
    pub js: String,
    /// The compiled engine.
    pub compiled: Compiled,
}

impl Worker {
    /// Starts a worker; `on_heard` hears all it says. Errors: the browser starts none.
    pub fn spawn(engine: &Engine, on_heard: Callback<Heard>) -> Result<Worker, JsValue> {
        let thread = Thread::start(&engine.script, move |heard| {
            let response = heard
                .and_then(|data| protocol::decode(&Uint8Array::new(&data).to_vec()).map_err(|error| error.to_string()));
            on_heard.emit(response.map_or_else(Heard::Died, Heard::Said));
        })?;
        // An engine that does not start rejects a promise in the worker, which no `error` event tells of in every browser; the crew's clock does.
        thread.post(&[("module", &engine.compiled.module), ("js", &engine.js.as_str().into())])?;
        Ok(Worker(thread))
    }

    /// Sends a message, with the module of the pack that it opens. Errors: the message cannot be sent.
    pub fn send(&self, request: &Request, module: Option<&WebAssembly::Module>) -> Result<(), JsValue> {
        let bytes = Uint8Array::from(protocol::encode(request).as_slice());
        let module = module.map_or(JsValue::UNDEFINED, |module| module.into());
        self.0.post(&[("bytes", &bytes), ("module", &module)])
    }
}
