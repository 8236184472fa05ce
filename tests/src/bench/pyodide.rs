//! Pyodide from npm, loaded as its documentation says.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs};

use anyhow::{Context, Result};
use serde_json::json;
use server::Host;

use crate::browser::Browser;
use crate::tab::Tab;

/// Loads Pyodide, runs a statement, and leaves `printed(program)`, which gives what a program prints.
const PAGE: &str = "<!doctype html><title>Pyodide</title><script type=module>
import { loadPyodide } from './pyodide/pyodide.mjs';
window.times = {};
const pyodide = await loadPyodide();
pyodide.runPython('x = 1');
window.printed = program => {
    const lines = [];
    pyodide.setStdout({ batched: line => lines.push(line) });
    pyodide.runPython(program, { globals: pyodide.toPy({ __name__: '__main__' }) });
    return lines.join('\\n');
};
times.statement = performance.now();
</script>";

/// A folder with Pyodide and the page; dropping it removes it.
pub(super) struct Page(PathBuf);

impl Page {
    /// Takes the files of the npm package.
    pub(super) fn new(package: &Path) -> Result<Page> {
        let page = Page(env::temp_dir().join(format!("katagrad-pyodide-{}", std::process::id())));
        let copy = page.0.join("pyodide");
        fs::create_dir_all(&copy)?;
        for entry in fs::read_dir(package).with_context(|| format!("no Pyodide in {}", package.display()))? {
            let path = entry?.path();
            if let Some(name) = path.file_name().filter(|_| path.is_file()) {
                fs::copy(&path, copy.join(name))?;
            }
        }
        fs::write(page.0.join("index.html"), PAGE)?;
        Ok(page)
    }

    /// Where the page is.
    pub(super) fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // What stays in a temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Pyodide in a tab of its own.
pub(super) struct Pyodide {
    tab: Tab,
    _host: Host,
}

impl Pyodide {
    /// Opens the page and waits until it has run a statement.
    pub(super) fn start(browser: &Rc<Browser>, page: &Page) -> Result<Pyodide> {
        let host = Host::start(page.folder(), "/", 0)?;
        let tab = browser.tab()?;
        tab.go(&host.address())?;
        tab.wait_until("Pyodide has run a statement", || tab.holds("window.times?.statement"))?;
        Ok(Pyodide { tab, _host: host })
    }

    /// What a program prints. Errors: an exception ends it.
    pub(super) fn printed(&self, program: &str) -> Result<String> {
        let printed = self.tab.evaluate(&format!("printed({})", json!(program)))?;
        Ok(printed.as_str().context("Pyodide printed no text")?.to_owned())
    }
}
