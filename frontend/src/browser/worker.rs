//! A Web Worker that runs the engine.

use js_sys::{Object, Reflect, Uint8Array, WebAssembly};
use protocol::{Request, Response};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, MessageEvent, WorkerOptions, WorkerType};
use yew::Callback;

/// A worker; ends when dropped, whatever it is doing.
#[must_use = "dropping a worker terminates it"]
pub struct Worker {
    inner: web_sys::Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

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
    pub module: WebAssembly::Module,
}

impl Worker {
    /// Starts a worker; `on_heard` hears all it says. Errors: the browser starts none.
    pub fn spawn(engine: &Engine, on_heard: Callback<Heard>) -> Result<Worker, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let inner = web_sys::Worker::new_with_options(&engine.script, &options)?;
        let heard = on_heard.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let bytes = Uint8Array::new(&event.data()).to_vec();
            heard.emit(match protocol::decode(&bytes) {
                Ok(response) => Heard::Said(response),
                Err(error) => Heard::Died(error.to_string()),
            });
        });
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Said in our own words; the console need not repeat it.
            event.prevent_default();
            let message = Reflect::get(&event, &"message".into()).ok().and_then(|message| message.as_string());
            on_heard.emit(Heard::Died(message.unwrap_or_else(|| "its script could not be loaded".to_owned())));
        });
        inner.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        inner.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        // An engine that does not start rejects a promise in the worker, which no `error` event tells of in every browser; the crew's clock does.
        post(&inner, &[("module", &engine.module), ("js", &engine.js.as_str().into())])?;
        Ok(Worker { inner, _on_message: on_message, _on_error: on_error })
    }

    /// Sends a message, with the module of the pack that it opens. Errors: the message cannot be sent.
    pub fn send(&self, request: &Request, module: Option<&WebAssembly::Module>) -> Result<(), JsValue> {
        let bytes = Uint8Array::from(protocol::encode(request).as_slice());
        let module = module.map_or(JsValue::UNDEFINED, |module| module.into());
        post(&self.inner, &[("bytes", &bytes), ("module", &module)])
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.inner.set_onmessage(None);
        self.inner.set_onerror(None);
        self.inner.terminate();
    }
}

fn post(worker: &web_sys::Worker, entries: &[(&str, &JsValue)]) -> Result<(), JsValue> {
    let message = Object::new();
    for (name, value) in entries {
        Reflect::set(&message, &(*name).into(), value)?;
    }
    worker.post_message(&message)
}
