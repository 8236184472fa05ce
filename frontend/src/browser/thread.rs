//! A script in a thread of its own, a Web Worker; what it is told and says are JavaScript values.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, MessageEvent, WorkerOptions, WorkerType};

/// A running script; ends when dropped, whatever it is doing.
#[must_use = "dropping a thread terminates it"]
pub struct Thread {
    inner: web_sys::Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl Thread {
    /// Starts the script; `on_heard` hears all it says, and why it failed. Errors: the browser starts none.
    pub fn start(
        script: &str,
        on_heard: impl Fn(Result<JsValue, String>) + Clone + 'static,
    ) -> Result<Thread, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let inner = web_sys::Worker::new_with_options(script, &options)?;
        let heard = on_heard.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| heard(Ok(event.data())));
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Said in our own words; the console need not repeat it.
            event.prevent_default();
            let message = Reflect::get(&event, &"message".into()).ok().and_then(|message| message.as_string());
            on_heard(Err(message.unwrap_or_else(|| "its script could not be loaded".to_owned())));
        });
        inner.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        inner.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Thread { inner, _on_message: on_message, _on_error: on_error })
    }

    /// Sends an object of these entries. Errors: one of them cannot be sent.
    pub fn post(&self, entries: &[(&str, &JsValue)]) -> Result<(), JsValue> {
        let message = Object::new();
        for (name, value) in entries {
            Reflect::set(&message, &(*name).into(), value)?;
        }
        self.inner.post_message(&message)
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.inner.set_onmessage(None);
        self.inner.set_onerror(None);
        self.inner.terminate();
    }
}
