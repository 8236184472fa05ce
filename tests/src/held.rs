//! What a tab and its workers hold in memory, once all that nobody needs is collected.

use std::fmt::{self, Display, Formatter};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::app::App;

/// What is held; sizes in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// JavaScript's objects in the page.
    pub page_heap: u64,
    /// The memory of the page's WebAssembly, which never shrinks.
    pub page_wasm: u64,
    /// Nodes of documents, those that scripts keep included.
    pub nodes: u64,
    /// Listeners of events.
    pub listeners: u64,
    /// Workers that run.
    pub workers: u64,
    /// The memory of the engines in them.
    pub workers_wasm: u64,
    /// Characters in the store.
    pub store: u64,
}

/// The names of what [`Held::parts`] gives.
pub const PARTS: [&str; 7] = ["page heap", "page wasm", "nodes", "listeners", "workers", "workers wasm", "store"];

impl Held {
    /// All of it, in the order of [`PARTS`].
    pub fn parts(&self) -> [u64; 7] {
        let Held { page_heap, page_wasm, nodes, listeners, workers, workers_wasm, store } = *self;
        [page_heap, page_wasm, nodes, listeners, workers, workers_wasm, store]
    }
}

impl Display for Held {
    /// A row of numbers as wide as [`PARTS`] wants.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.parts().iter().try_for_each(|part| write!(f, " {part:>12}"))
    }
}

/// The page's own script, as the page loads it ahead.
const PAGE_SCRIPT: &str = "document.querySelector('link[href^=\"./frontend-\"]').href";

/// Collects what nobody needs and measures the rest; the app's browser must [watch workers](crate::browser::Browser::watch_workers).
pub fn held(app: &App) -> Result<Held> {
    let (browser, page) = (app.browser(), app.tab.session());
    // Twice: what finalizers let go of is free only the next time.
    for _ in 0..2 {
        browser.call(Some(page), "HeapProfiler.collectGarbage", json!({}))?;
    }
    let counters = browser.call(Some(page), "Memory.getDOMCounters", json!({}))?;
    let heap = browser.call(Some(page), "Runtime.getHeapUsage", json!({}))?;
    let store = app.tab.evaluate("Object.entries(localStorage).reduce((sum, it) => sum + it.join('').length, 0)")?;
    let engine = app.tab.evaluate(
        "fetch('site.json').then(it => it.json()).then(it => new URL(it.engine.js, document.baseURI).href)",
    )?;
    // One that begins has no memory yet, and one that ends does not answer.
    let workers: Vec<u64> = app.tab.wait_for("all workers have begun", || {
        let mut found = Vec::new();
        for worker in browser.workers() {
            if runs_engine(app, &worker)? {
                found.push(wasm_memory(app, &worker, &engine.to_string())?);
            }
        }
        Ok(Some(found))
    })?;
    Ok(Held {
        page_heap: number(&heap["usedSize"])?,
        page_wasm: wasm_memory(app, page, PAGE_SCRIPT)?,
        nodes: number(&counters["nodes"])?,
        listeners: number(&counters["jsEventListeners"])?,
        workers: workers.len() as u64,
        workers_wasm: workers.iter().sum(),
        store: number(&store)?,
    })
}

/// Whether a worker runs the engine: the thread that compiled it stays too.
fn runs_engine(app: &App, worker: &str) -> Result<bool> {
    let params = json!({ "expression": "location.pathname.includes('/worker-')", "returnByValue": true });
    Ok(app.browser().call(Some(worker), "Runtime.evaluate", params)?["result"]["value"] == true)
}

/// The bytes of the memory of a program that wasm-bindgen made, given how its script is found.
fn wasm_memory(app: &App, session: &str, script: &str) -> Result<u64> {
    // Initialised a second time it gives what it has.
    let expression = format!(
        "import({script}).then((it) => (it.is_exhausted?.(), it.default())).then((it) => it.memory.buffer.byteLength)"
    );
    let params = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
    let reply = app.browser().call(Some(session), "Runtime.evaluate", params)?;
    number(&reply["result"]["value"])
}

fn number(value: &Value) -> Result<u64> {
    value.as_f64().map(|number| number as u64).context("the browser counts nothing")
}
