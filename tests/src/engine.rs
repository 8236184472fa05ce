//! An engine beside the page's, which runs whole programs and has no clock to keep.

use anyhow::{Context, Result, bail};
use base64ct::{Base64, Encoding};
use judge::{Param, Signature, Type, Value};
use protocol::{Request, Response, decode, encode};
use serde_json::json;

use crate::app::App;

/// Starts the worker, and leaves `ask(request)` in the tab, which waits for its answer. Messages travel as Base64.
const START: &str = r#"(async () => {
    const site = await (await fetch("site.json")).json();
    const at = (path) => new URL(path, document.baseURI).href;
    const module = await WebAssembly.compileStreaming(fetch(at(site.engine.wasm)));
    const worker = new Worker(at(site.engine.worker), { type: "module" });
    const answer = () => new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join("")));
        worker.onerror = (event) => reject(new Error(event.message));
    });
    const ready = answer();
    worker.postMessage({ module, js: at(site.engine.js) });
    await ready;
    window.ask = (request) => {
        const answered = answer();
        worker.postMessage({ bytes: Uint8Array.from(atob(request), (letter) => letter.charCodeAt(0)) });
        return answered;
    };
})()"#;

/// A worker that was started in the tab of an app.
pub struct Engine<'app> {
    app: &'app App,
}

impl Engine<'_> {
    /// Starts the site's engine once more.
    pub fn start(app: &App) -> Result<Engine<'_>> {
        app.tab.evaluate(START)?;
        Ok(Engine { app })
    }

    /// What a program prints, or what ended it.
    ///
    /// It travels as input that a person types, which may be any expression.
    pub fn printed(&self, program: &str) -> Result<Result<String, String>> {
        let program = format!(
            "import contextlib, io\nprinted = io.StringIO()\nwith contextlib.redirect_stdout(printed):\n    exec({}, {{}})",
            json!(program)
        );
        let text = format!("[scope := {{}}, exec({}, scope), scope['printed'].getvalue()][2]", json!(program));
        let params = vec![Param { name: "text".to_owned(), ty: Type::Str }];
        let signature = Signature::Function { name: "ask".to_owned(), params, returns: Type::None };
        let request = encode(&Request::Parse { job: 1, signature, texts: vec![text] });
        let answer = self.app.tab.evaluate(&format!("ask({})", json!(Base64::encode_string(&request))))?;
        let answer = answer.as_str().context("there is no answer")?;
        match decode(&Base64::decode_vec(answer).context("the answer is no Base64")?)? {
            Response::Parsed { values, .. } => match values.into_iter().next() {
                Some(Ok(Value::Str(printed))) => Ok(Ok(printed)),
                Some(Err(ending)) => Ok(Err(ending)),
                value => bail!("the engine answers {value:?}"),
            },
            response => bail!("the engine answers {response:?}"),
        }
    }
}
