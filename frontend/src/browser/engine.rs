//! The engine's WebAssembly: fetched and compiled once, in a thread of its own (`worker/compile.js`), and shared by all workers.

use std::rc::Rc;

use js_sys::{Function, Promise, Reflect, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::thread::Thread;
use super::{fetch, words};
use crate::site::EngineFiles;

/// The compiled engine.
#[derive(Clone)]
pub struct Compiled {
    /// What workers start with.
    pub module: WebAssembly::Module,
    /// Where it was compiled: while this lives, the browser keeps for the next visit what it makes of much used code.
    _thread: Rc<Thread>,
}

/// Fetches and compiles; `on_progress` hears how many bytes have arrived, a hundred times at most. Errors: a whole sentence.
pub async fn compile(
    files: &EngineFiles,
    base: &str,
    on_progress: impl Fn(u64) + Clone + 'static,
) -> Result<Compiled, String> {
    let sentence = |error: JsValue| {
        format!("The Python engine could not be loaded ({}). Check your connection and try again.", words(&error))
    };
    let (script, address) = (fetch::absolute(&files.compile, base)?, fetch::absolute(&files.wasm, base)?);
    let mut thread = Err(JsValue::UNDEFINED);
    let outcome = Promise::new(&mut |resolve, reject| {
        let on_progress = on_progress.clone();
        thread = Thread::start(&script, move |heard| match heard {
            Ok(data) => match field(&data, "received").as_f64() {
                Some(received) => on_progress(received as u64),
                None => settle(&resolve, &data),
            },
            Err(why) => settle(&reject, &why.into()),
        });
    });
    let thread = thread.map_err(sentence)?;
    let size = JsValue::from(files.bytes as f64);
    thread.post(&[("address", &address.into()), ("bytes", &size)]).map_err(sentence)?;
    let outcome = JsFuture::from(outcome).await.map_err(sentence)?;
    if let Some(status) = field(&outcome, "status").as_f64() {
        return Err(format!(
            "The Python engine is missing from this site (status {status}). Reload the page; if that does not help, tell whoever runs the site."
        ));
    }
    let module = field(&outcome, "module").dyn_into().map_err(|_| sentence(field(&outcome, "error")))?;
    Ok(Compiled { module, _thread: Rc::new(thread) })
}

/// An entry of an object; `undefined` of what is none.
fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn settle(promise: &Function, value: &JsValue) {
    // What settles a promise does not throw.
    let _ = promise.call1(&JsValue::UNDEFINED, value);
}
