//! A headless Chromium with a profile of its own, driven through the DevTools protocol.
//!
//! The protocol runs over a pipe, so the browser ends when we do, however we end. Calls wait for their answer; whatever arrives meanwhile, such as a line on the console, is noted.

use std::cell::{Cell, RefCell};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};
use xtask::{process, setup};

use crate::tab::Tab;

/// How long anything may take before it counts as broken; generous, because test machines are slow.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A running browser; dropping it ends it and removes its profile.
#[must_use]
pub struct Browser {
    process: Child,
    profile: PathBuf,
    to_browser: RefCell<ChildStdin>,
    from_browser: Receiver<Value>,
    last_id: Cell<u64>,
    console: RefCell<Vec<Line>>,
    sessions: RefCell<Vec<Session>>,
    is_offline: Cell<bool>,
    watches_workers: Cell<bool>,
}

/// A tab or a worker that we listen to.
#[derive(Clone)]
struct Session {
    id: String,
    /// Whether it is a worker of a page; a service worker is none.
    is_worker: bool,
}

/// Something on a console, of a tab or a worker.
#[derive(Clone, Debug)]
pub struct Line {
    /// `log`, `warning`, `error`, `exception` …
    pub kind: String,
    /// What it says.
    pub text: String,
}

impl Browser {
    /// Starts a browser with an empty profile.
    pub fn start() -> Result<Rc<Browser>> {
        let profile = fresh_profile()?;
        let program = program()?;
        // The browser reads commands from file 3 and answers on file 4.
        let mut process = Command::new("sh")
            .args(["-c", r#"exec "$0" "$@" 3<&0 4>&1 0</dev/null 1>&2"#])
            .arg(program)
            .args(OPTIONS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start the browser")?;
        let to_browser = process.stdin.take().context("the browser has no input")?;
        let output = process.stdout.take().context("the browser has no output")?;
        let (send, from_browser) = channel();
        thread::spawn(move || {
            for message in BufReader::new(output).split(0) {
                let Ok(message) =
                    message.map_err(|_| ()).and_then(|text| serde_json::from_slice(&text).map_err(|_| ()))
                else {
                    break;
                };
                if send.send(message).is_err() {
                    break;
                }
            }
        });
        let browser = Browser {
            process,
            profile,
            to_browser: RefCell::new(to_browser),
            from_browser,
            last_id: Cell::new(0),
            console: RefCell::default(),
            sessions: RefCell::default(),
            is_offline: Cell::new(false),
            watches_workers: Cell::new(false),
        };
        browser.call(None, "Browser.getVersion", json!({})).context("the browser does not answer")?;
        Ok(Rc::new(browser))
    }

    /// Opens an empty tab.
    pub fn tab(self: &Rc<Browser>) -> Result<Tab> {
        let target = self.call(None, "Target.createTarget", json!({ "url": "about:blank" }))?;
        let target = target["targetId"].as_str().context("the new tab has no id")?.to_owned();
        let params = json!({ "targetId": target, "flatten": true });
        let session = self.call(None, "Target.attachToTarget", params)?;
        let session = session["sessionId"].as_str().context("the new tab has no session")?.to_owned();
        self.listen(&session, false)?;
        Tab::new(self.clone(), target, session)
    }

    /// Listens also to workers of tabs opened from now on, and to service workers, and cuts their network with everyone's. What measures time does without: an observed worker is a slower one.
    pub fn watch_workers(&self) -> Result<()> {
        self.watches_workers.set(true);
        self.call(None, "Target.setAutoAttach", attach_to(json!([{ "type": "service_worker" }]))).map(drop)
    }

    /// Cuts or restores the network of everything we listen to.
    pub fn set_offline(&self, is_offline: bool) -> Result<()> {
        self.is_offline.set(is_offline);
        let sessions = self.sessions.borrow().clone();
        sessions.iter().try_for_each(|session| self.send_network(&session.id))
    }

    /// The sessions of the workers that pages run now, of those that [are watched](Browser::watch_workers).
    pub fn workers(&self) -> Vec<String> {
        self.drain();
        self.sessions.borrow().iter().filter(|it| it.is_worker).map(|it| it.id.clone()).collect()
    }

    /// Everything said on consoles so far.
    pub fn console(&self) -> Vec<Line> {
        self.drain();
        self.console.borrow().clone()
    }

    /// Takes what was said so far as read, where refusals of the browser are what is wanted.
    pub fn forget_console(&self) {
        self.drain();
        self.console.borrow_mut().clear();
    }

    /// Calls a method and waits for its result; `session` names the tab or worker that is asked.
    pub fn call(&self, session: Option<&str>, method: &str, params: Value) -> Result<Value> {
        let id = self.send(session, method, params)?;
        let start = Instant::now();
        loop {
            let left = PATIENCE.saturating_sub(start.elapsed());
            let mut message =
                self.from_browser.recv_timeout(left).map_err(|_| anyhow!("the browser does not answer {method}"))?;
            if message["id"] != id {
                self.note(&message);
                let has_ended = |session| !self.sessions.borrow().iter().any(|it| it.id == session);
                if session.is_some_and(has_ended) {
                    bail!("what was asked {method} has ended");
                }
                continue;
            }
            if let Some(error) = message.get("error") {
                bail!("{method}: {}", error["message"].as_str().unwrap_or_default());
            }
            return Ok(message["result"].take());
        }
    }

    /// Calls a method without waiting.
    pub(crate) fn send(&self, session: Option<&str>, method: &str, params: Value) -> Result<u64> {
        let id = self.last_id.get() + 1;
        self.last_id.set(id);
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = serde_json::to_vec(&message)?;
        bytes.push(0);
        let mut to_browser = self.to_browser.borrow_mut();
        to_browser.write_all(&bytes).and_then(|()| to_browser.flush()).context("the browser is gone")?;
        Ok(id)
    }

    /// Asks a tab or worker to tell what it logs.
    fn listen(&self, session: &str, is_worker: bool) -> Result<()> {
        for domain in ["Runtime", "Log", "Network", "Page"] {
            // Workers have no page; their refusal is not waited for.
            self.send(Some(session), &format!("{domain}.enable"), json!({}))?;
        }
        if self.watches_workers.get() {
            self.send(Some(session), "Target.setAutoAttach", attach_to(json!([{ "type": "worker" }])))?;
        }
        self.sessions.borrow_mut().push(Session { id: session.to_owned(), is_worker });
        if self.is_offline.get() { self.send_network(session) } else { Ok(()) }
    }

    fn send_network(&self, session: &str) -> Result<()> {
        let params =
            json!({ "offline": self.is_offline.get(), "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.send(Some(session), "Network.emulateNetworkConditions", params).map(drop)
    }

    /// Notes all that has arrived.
    fn drain(&self) {
        while let Ok(message) = self.from_browser.try_recv() {
            self.note(&message);
        }
    }

    fn note(&self, message: &Value) {
        let params = &message["params"];
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let line = match message["method"].as_str() {
            Some("Runtime.consoleAPICalled") => Line { kind: text(&params["type"]), text: spoken(&params["args"]) },
            Some("Runtime.exceptionThrown") => {
                let details = &params["exceptionDetails"];
                let thrown = &details["exception"]["description"];
                let words = if thrown.is_string() { thrown } else { &details["text"] };
                Line { kind: "exception".to_owned(), text: text(words) }
            }
            Some("Log.entryAdded") => {
                let entry = &params["entry"];
                Line { kind: text(&entry["level"]), text: format!("{} {}", text(&entry["text"]), text(&entry["url"])) }
            }
            Some("Inspector.targetCrashed") => {
                Line { kind: "crash".to_owned(), text: "a tab or worker crashed".into() }
            }
            Some("Page.javascriptDialogOpening") => {
                let session = message["sessionId"].as_str();
                // If the browser is gone, the next call says so.
                let _ = self.send(session, "Page.handleJavaScriptDialog", json!({ "accept": true }));
                Line { kind: "dialog".to_owned(), text: text(&params["message"]) }
            }
            Some("Target.attachedToTarget") if params["targetInfo"]["type"] != "page" => {
                let is_worker = params["targetInfo"]["type"] == "worker";
                let _ = self.listen(params["sessionId"].as_str().unwrap_or_default(), is_worker);
                return;
            }
            Some("Target.detachedFromTarget") => {
                self.sessions.borrow_mut().retain(|session| params["sessionId"] != session.id);
                return;
            }
            _ => return,
        };
        self.console.borrow_mut().push(line);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It may be gone already; either way nothing is left to do.
        let _ = self.send(None, "Browser.close", json!({}));
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) && matches!(self.process.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn attach_to(filter: Value) -> Value {
    json!({ "autoAttach": true, "waitForDebuggerOnStart": false, "flatten": true, "filter": filter })
}

/// Nothing that talks to the world, and no sandbox: containers and root have none.
const OPTIONS: [&str; 12] = [
    "--headless",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
];

fn program() -> Result<PathBuf> {
    let given = env::var_os("CHROME").map(PathBuf::from);
    let found = || setup::BROWSERS.iter().find(|name| process::exists(name)).map(|name| Path::new(name).to_owned());
    given.or_else(found).context("no browser found: install Chromium, or name one in the variable CHROME")
}

fn fresh_profile() -> Result<PathBuf> {
    let start = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_nanos();
    let profile = env::temp_dir().join(format!("katagrad-browser-{}-{start}", std::process::id()));
    fs::create_dir_all(&profile).with_context(|| format!("cannot create {}", profile.display()))?;
    Ok(profile)
}

/// What `console.log(…)` prints.
fn spoken(args: &Value) -> String {
    let word = |arg: &Value| match &arg["value"] {
        Value::String(text) => text.clone(),
        Value::Null => arg["description"].as_str().or(arg["type"].as_str()).unwrap_or_default().to_owned(),
        value => value.to_string(),
    };
    args.as_array().into_iter().flatten().map(word).collect::<Vec<_>>().join(" ")
}
