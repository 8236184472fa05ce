//! An engine beside the page's, which runs whole programs, grades, and has no clock to keep.

use anyhow::{Context, Result, bail};
use base64ct::{Base64, Encoding};
use judge::{Param, Report, Signature, Type, Value};
use protocol::{Grade, Request, Response, decode, encode};
use serde_json::json;

use crate::app::App;

/// Starts the worker, and leaves `tell(request, address)` in the tab, which sends a request with the code at the address, and `hear()`, which waits for an answer. Messages travel as Base64.
const START: &str = r#"(async () => {
    const site = await (await fetch("site.json")).json();
    const at = (path) => new URL(path, document.baseURI).href;
    const compiled = (path) => WebAssembly.compileStreaming(fetch(at(path)));
    const worker = new Worker(at(site.engine.worker), { type: "module" });
    const answers = [];
    let wake = () => {};
    worker.onmessage = ({ data }) => (answers.push(data), wake());
    worker.onerror = (event) => (answers.push(new Error(event.message)), wake());
    window.hear = async () => {
        while (!answers.length) await new Promise((resolve) => (wake = resolve));
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return btoa(Array.from(answer, (byte) => String.fromCharCode(byte)).join(""));
    };
    window.tell = async (request, address) => {
        const module = address && (await compiled(address));
        worker.postMessage({ bytes: Uint8Array.from(atob(request), (letter) => letter.charCodeAt(0)), module });
    };
    worker.postMessage({ module: await compiled(site.engine.wasm), js: at(site.engine.js) });
    await hear();
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
        self.tell(&Request::Parse { job: 1, signature, texts: vec![text] }, None)?;
        match self.hear()? {
            Response::Parsed { values, .. } => match values.into_iter().next() {
                Some(Ok(Value::Str(printed))) => Ok(Ok(printed)),
                Some(Err(ending)) => Ok(Err(ending)),
                value => bail!("the engine answers {value:?}"),
            },
            response => bail!("the engine answers {response:?}"),
        }
    }

    /// Opens a pack of the site, by its folder.
    pub fn open_pack(&self, pack: &str) -> Result<()> {
        self.tell(&Request::Open { pack: pack.to_owned(), data: None }, Some(&format!("packs/{pack}/pack.wasm")))?;
        match self.hear()? {
            Response::Opened { error: None, .. } => Ok(()),
            response => bail!("the engine answers {response:?}"),
        }
    }

    /// Grades a submission to a pack that is open.
    pub fn grade(&self, grade: &Grade) -> Result<Report> {
        self.tell(&Request::Grade(grade.clone()), None)?;
        let mut report = Report::default();
        while report.verdict.is_none() {
            match self.hear()? {
                Response::Event { event, .. } => report.apply(event),
                response => bail!("the engine answers {response:?}"),
            }
        }
        Ok(report)
    }

    fn tell(&self, request: &Request, code: Option<&str>) -> Result<()> {
        let request = Base64::encode_string(&encode(request));
        self.app.tab.evaluate(&format!("tell({}, {})", json!(request), json!(code)))?;
        Ok(())
    }

    fn hear(&self) -> Result<Response> {
        let answer = self.app.tab.evaluate("hear()")?;
        let answer = answer.as_str().context("there is no answer")?;
        Ok(decode(&Base64::decode_vec(answer).context("the answer is no Base64")?)?)
    }
}
