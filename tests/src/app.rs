//! The site as a person uses it: served under a path of its own, in a fresh browser.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs};

use anyhow::{Context, Result, bail};
use base64ct::{Base64, Encoding};
use serde_json::json;
use server::{Host, Throttle};
use xtask::paths;

use crate::browser::{Browser, Line};
use crate::tab::Tab;

/// Not the root of a host, because the site must work from any path.
const BASE: &str = "/some/where/";

/// Submits, and gives the milliseconds until the next verdict is on the page, and the verdict.
const SUBMIT: &str = "new Promise((resolve) => {
    const start = performance.now();
    let isRunning = false;
    const look = () => {
        const verdict = document.querySelector('[data-verdict]')?.dataset.verdict;
        isRunning ||= !verdict;
        if (!isRunning || !verdict) return;
        observer.disconnect();
        resolve([performance.now() - start, verdict]);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    [...document.querySelectorAll('button.is-main')].find(it => it.textContent.startsWith('Submit')).click();
})";

/// The site in a tab.
pub struct App {
    /// The tab it is in.
    pub tab: Tab,
    address: String,
    host: Rc<RefCell<Option<Host>>>,
}

/// Where the built site is. Errors: nowhere; says what to do.
pub fn dist() -> Result<PathBuf> {
    let dist = env::var_os("KATAGRAD_DIST").map_or_else(paths::dist, PathBuf::from);
    if !dist.join("site.json").is_file() {
        bail!("there is no site in {}; run `./x build` first", dist.display());
    }
    Ok(dist)
}

impl App {
    /// Serves `site` and opens it in a fresh browser, all of whose consoles are listened to.
    pub fn open(site: &Path) -> Result<App> {
        let browser = Browser::start()?;
        browser.watch_workers()?;
        let app = App::open_in(&browser, site)?;
        app.tab.go(&app.address)?;
        Ok(app)
    }

    /// Serves `site` and opens an empty tab for it.
    pub fn open_in(browser: &Rc<Browser>, site: &Path) -> Result<App> {
        App::open_behind(browser, site, None)
    }

    /// As [`App::open_in`], over a slow line if there is one.
    pub fn open_behind(browser: &Rc<Browser>, site: &Path, line: Option<Throttle>) -> Result<App> {
        let host = Host::start_behind(site, BASE, line)?;
        let address = host.address();
        let tab = browser.tab()?;
        tab.resize(1280, 800)?;
        Ok(App { tab, address, host: Rc::new(RefCell::new(Some(host))) })
    }

    /// The same site in another tab of the same browser.
    pub fn another_tab(&self) -> Result<App> {
        let tab = self.tab.browser().tab()?;
        tab.resize(1280, 800)?;
        tab.go(&self.address)?;
        Ok(App { tab, address: self.address.clone(), host: self.host.clone() })
    }

    /// The browser it runs in.
    pub fn browser(&self) -> &Rc<Browser> {
        self.tab.browser()
    }

    /// The address of a problem of the built-in pack.
    pub fn address_of(&self, problem: &str) -> String {
        format!("{}#/problems/builtin/{problem}", self.address)
    }

    /// Opens a problem of the built-in pack and waits for its editor.
    pub fn open_problem(&self, problem: &str) -> Result<()> {
        self.tab.go(&self.address_of(problem))?;
        self.wait_for_editor()
    }

    /// Goes to a place of the app, `#/problems`.
    pub fn open_place(&self, place: &str) -> Result<()> {
        self.tab.go(&format!("{}{place}", self.address))?;
        // What stands in the page before the app has a heading, too.
        self.tab.wait_until("the place is there", || Ok(!self.tab.shows("#cover")? && self.tab.shows("main h1")?))
    }

    /// Opens the page by a link to a problem set, and waits until the set was looked at.
    pub fn open_set(&self, address: &str) -> Result<()> {
        let asked = self.tab.evaluate(&format!("encodeURIComponent({})", json!(address)))?;
        // The same address a second time would load nothing.
        self.tab.go("about:blank")?;
        self.tab.go(&format!("{}?pack={}#/problems", self.address, asked.as_str().unwrap_or_default()))?;
        self.tab.wait_until("the set was looked at", || {
            Ok(self.tab.shows("dialog")? && !self.tab.text("dialog")?.contains("is being looked at"))
        })
    }

    /// Goes to the list of problems.
    pub fn open_list(&self) -> Result<()> {
        self.open_place("#/problems")
    }

    /// Waits until code can be written.
    pub fn wait_for_editor(&self) -> Result<()> {
        self.tab.wait_until("the editor is there", || self.tab.shows(".code-editor .cm-content"))
    }

    /// Replaces the code in the editor.
    pub fn write(&self, code: &str) -> Result<()> {
        self.tab.evaluate("find('.code-editor .cm-content').focus()")?;
        self.tab.press("Control+a")?;
        self.tab.insert(code)
    }

    /// The code in the editor, as far as it is in sight.
    pub fn code(&self) -> Result<String> {
        let lines = "findAll('.code-editor .cm-line').map(line => line.textContent).join('\\n')";
        Ok(self.tab.evaluate(lines)?.as_str().context("there is no editor")?.to_owned())
    }

    /// Runs the examples, by keyboard.
    pub fn run_examples(&self) -> Result<()> {
        self.tab.press("Control+Enter")
    }

    /// Submits, by keyboard.
    pub fn submit(&self) -> Result<()> {
        self.tab.press("Control+Shift+Enter")
    }

    /// Tries an input of the person's own, one text a parameter.
    pub fn try_input(&self, texts: &[&str]) -> Result<()> {
        self.tab.click("tab", "Custom")?;
        for (text_idx, text) in texts.iter().enumerate() {
            let field = format!("findAll('[data-part=custom-input]')[{text_idx}]");
            self.tab.wait_until("the field is there", || self.tab.holds(&field))?;
            self.tab.evaluate(&format!("{field}.focus()"))?;
            self.tab.press("Control+a")?;
            self.tab.insert(text)?;
        }
        self.tab.click("button", "Run this input")
    }

    /// Stops what runs.
    pub fn stop(&self) -> Result<()> {
        self.tab.click("button", "Stop")
    }

    /// The name of the verdict, once there is one.
    pub fn verdict(&self) -> Result<String> {
        self.tab.wait_for("there is a verdict", || {
            let verdict = self.tab.evaluate("find('[data-verdict]')?.dataset.verdict ?? null")?;
            Ok(verdict.as_str().map(str::to_owned))
        })
    }

    /// Submits by a click; the milliseconds until the next verdict is on the page, and its name.
    pub fn judged(&self) -> Result<(f64, String)> {
        self.begin_to_judge()?;
        self.end_of_judging()
    }

    /// Submits by a click and does not wait; [`App::end_of_judging`] does.
    pub fn begin_to_judge(&self) -> Result<()> {
        self.tab.evaluate(&format!("window.judged = {SUBMIT}; 0")).map(drop)
    }

    /// What became of the submission that [`App::begin_to_judge`] sent: as [`App::judged`] says.
    pub fn end_of_judging(&self) -> Result<(f64, String)> {
        let answer = self.tab.evaluate("judged")?;
        let verdict = answer[1].as_str().context("there is no verdict")?;
        Ok((answer[0].as_f64().context("the page measured nothing")?, verdict.to_owned()))
    }

    /// The text of a part of the case in sight: `input`, `expected`, `got`, `output`, `traceback`, `explanation`.
    pub fn part(&self, part: &str) -> Result<String> {
        let selector = format!("[data-part={part}]");
        self.tab.wait_until(&format!("the case shows its {part}"), || self.tab.shows(&selector))?;
        self.tab.text(&selector)
    }

    /// Waits until a text is to be seen anywhere on the page.
    pub fn sees(&self, text: &str) -> Result<()> {
        self.tab.wait_until(&format!("the page says \"{text}\""), || Ok(self.tab.text("body")?.contains(text)))
    }

    /// Waits until the engine can take a job at once.
    pub fn wait_for_engine(&self) -> Result<()> {
        self.tab.wait_until("the engine is ready", || self.tab.shows("[data-engine=ready]"))
    }

    /// Waits until the whole site is kept for offline use.
    pub fn wait_for_offline_copy(&self) -> Result<()> {
        self.tab.wait_until("the service worker is in charge", || self.tab.holds("navigator.serviceWorker.controller"))
    }

    /// Cuts the network, and takes the server off it.
    pub fn go_offline(&self) -> Result<()> {
        self.host.take();
        self.browser().set_offline(true)
    }

    /// Takes a picture into a file.
    pub fn save_picture(&self, path: &Path) -> Result<()> {
        let picture = Base64::decode_vec(&self.tab.screenshot()?).context("the picture is no Base64")?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, picture).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Errors, warnings and exceptions on all consoles. Not crashes: a worker that is ended reports one too, and a tab that crashes answers nothing.
    pub fn complaints(&self) -> Vec<Line> {
        let is_complaint = |line: &Line| ["error", "warning", "exception", "assert"].contains(&&*line.kind);
        self.browser().console().into_iter().filter(is_complaint).collect()
    }

    /// What helps to understand a failure: a picture, the text of the page, and the console.
    pub fn evidence(&self, name: &str) -> String {
        let path = paths::target().join("e2e").join(format!("{name}.png"));
        let picture =
            self.save_picture(&path).map_or_else(|error| format!("{error:#}"), |()| path.display().to_string());
        let text = self.tab.text("body").unwrap_or_else(|error| format!("{error:#}"));
        let lines = self.browser().console();
        let console: Vec<String> = lines.iter().map(|line| format!("  {}: {}", line.kind, line.text)).collect();
        format!("── picture: {picture}\n── page:\n{text}\n── console:\n{}", console.join("\n"))
    }
}
