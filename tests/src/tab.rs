//! A tab of the browser, used as a person does: looked at by role and name, typed into and clicked by real input events.

use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::browser::{Browser, PATIENCE};

/// A tab; it stays open until the browser ends or [`Tab::close`].
pub struct Tab {
    browser: Rc<Browser>,
    target: String,
    session: String,
}

/// An element as assistive technology meets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Its role, such as `button`.
    pub role: String,
    /// Its accessible name.
    pub name: String,
    node: u64,
}

/// Light or dark, as the system asks for.
#[derive(Clone, Copy, Debug)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What we add to every page: looking for elements through open shadow roots, where the editor lives.
const LOOKING: &str = "
window.findAll = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].filter(it => it.shadowRoot).flatMap(it => findAll(selector, it.shadowRoot)),
];
window.find = selector => findAll(selector)[0];
window.middleOf = text => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const at = walk.currentNode.data.indexOf(text);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(walk.currentNode, at);
        range.setEnd(walk.currentNode, at + text.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        if (width > 0) return [left + width / 2, top + height / 2];
    }
    return [];
};
window.focused = (root = document) =>
    root.activeElement?.shadowRoot ? focused(root.activeElement.shadowRoot) : root.activeElement;
";

impl Tab {
    pub(crate) fn new(browser: Rc<Browser>, target: String, session: String) -> Result<Tab> {
        let tab = Tab { browser, target, session };
        tab.on_new_page(LOOKING)?;
        Ok(tab)
    }

    /// The browser it belongs to.
    pub fn browser(&self) -> &Rc<Browser> {
        &self.browser
    }

    /// Opens an address and waits until its document is loaded.
    pub fn go(&self, url: &str) -> Result<()> {
        let reply = self.call("Page.navigate", json!({ "url": url }))?;
        if let Some(error) = reply["errorText"].as_str() {
            bail!("cannot open {url}: {error}");
        }
        self.wait_until("the page is loaded", || self.holds("document.readyState === 'complete'"))
    }

    /// Loads the page again, as the person's button does.
    pub fn reload(&self) -> Result<()> {
        self.evaluate("window.isOld = true")?;
        self.call("Page.reload", json!({}))?;
        self.wait_until("the page is loaded again", || {
            self.holds("!window.isOld && document.readyState === 'complete'")
        })
    }

    /// Closes the tab.
    pub fn close(self) -> Result<()> {
        self.browser.call(None, "Target.closeTarget", json!({ "targetId": self.target })).map(drop)
    }

    /// Ends the tab's process as a crash does, whatever it is doing; nothing can be asked of it any more.
    pub fn crash(&self) -> Result<()> {
        // It does not live to answer.
        self.browser.send(Some(&self.session), "Page.crash", json!({})).map(drop)
    }

    /// Brings the tab to the front.
    pub fn show(&self) -> Result<()> {
        self.call("Page.bringToFront", json!({})).map(drop)
    }

    /// The value of a JavaScript expression, awaited if it is a promise.
    pub fn evaluate(&self, expression: &str) -> Result<Value> {
        let params = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let mut reply = self.call("Runtime.evaluate", params)?;
        if let Some(details) = reply.get("exceptionDetails") {
            bail!("`{expression}` throws {}", details["exception"]["description"]);
        }
        Ok(reply["result"]["value"].take())
    }

    /// Whether a JavaScript condition is true.
    pub fn holds(&self, condition: &str) -> Result<bool> {
        Ok(self.evaluate(&format!("Boolean({condition})"))? == json!(true))
    }

    /// The visible text of the first element that fits a CSS selector; of the whole page for `body`.
    pub fn text(&self, selector: &str) -> Result<String> {
        let text = self.evaluate(&format!("find({})?.innerText", json!(selector)))?;
        Ok(text.as_str().with_context(|| format!("there is no `{selector}`"))?.to_owned())
    }

    /// Whether an element fits a CSS selector.
    pub fn shows(&self, selector: &str) -> Result<bool> {
        self.holds(&format!("find({})", json!(selector)))
    }

    /// Runs a script in every page that this tab opens from now on, before the page's own.
    pub fn on_new_page(&self, script: &str) -> Result<()> {
        self.call("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).map(drop)
    }

    /// Waits for a condition. Errors: it does not come to hold; `what` says what was waited for.
    pub fn wait_until(&self, what: &str, mut holds: impl FnMut() -> Result<bool>) -> Result<()> {
        self.wait_for(what, || Ok(holds()?.then_some(())))
    }

    /// Waits for a value. Errors as [`Tab::wait_until`].
    pub fn wait_for<T>(&self, what: &str, mut value: impl FnMut() -> Result<Option<T>>) -> Result<T> {
        let start = Instant::now();
        loop {
            // A page that is being replaced may refuse to answer, so an error counts only at the end.
            let answer = value();
            match answer {
                Ok(Some(value)) => return Ok(value),
                Err(error) if start.elapsed() > PATIENCE => return Err(error.context(format!("waited until {what}"))),
                Ok(None) if start.elapsed() > PATIENCE => bail!("waited in vain until {what}"),
                Ok(None) | Err(_) => thread::sleep(Duration::from_millis(50)),
            }
        }
    }

    /// Follows the first link to `href`, waited for.
    pub fn follow(&self, href: &str) -> Result<()> {
        let link = format!("find('a[href=\"{href}\"]')");
        self.wait_until(&format!("there is a link to {href}"), || self.holds(&link))?;
        self.evaluate(&format!("{link}.click()")).map(drop)
    }

    /// Picks files in the input that fits a CSS selector, waited for.
    pub fn upload(&self, selector: &str, files: &[String]) -> Result<()> {
        self.wait_until("there is an input for files", || self.shows(selector))?;
        let expression = format!("find({})", json!(selector));
        let reply = self.call("Runtime.evaluate", json!({ "expression": expression }))?;
        let object = &reply["result"]["objectId"];
        self.call("DOM.setFileInputFiles", json!({ "files": files, "objectId": object })).map(drop)
    }

    /// Drops files and folders on the element that fits a CSS selector, waited for, as a file manager does.
    pub fn drop_files(&self, selector: &str, paths: &[String]) -> Result<()> {
        self.wait_until("there is a place to drop files", || self.shows(selector))?;
        let place = self.evaluate(&format!(
            "(() => {{
                const element = find({});
                element.scrollIntoView({{ block: 'center' }});
                const {{ left, top, width, height }} = element.getBoundingClientRect();
                return [left + width / 2, top + height / 2];
            }})()",
            json!(selector)
        ))?;
        let data = json!({ "items": [], "files": paths, "dragOperationsMask": 1 });
        for kind in ["dragEnter", "dragOver", "drop"] {
            let params = json!({ "type": kind, "x": place[0], "y": place[1], "data": data });
            self.call("Input.dispatchDragEvent", params)?;
        }
        Ok(())
    }

    /// All elements that assistive technology sees, outer ones before inner ones.
    pub fn elements(&self) -> Result<Vec<Element>> {
        self.read_tree(&self.call("Accessibility.getFullAXTree", json!({}))?)
    }

    /// Those of one role.
    pub fn all(&self, role: &str) -> Result<Vec<Element>> {
        Ok(self.elements()?.into_iter().filter(|element| element.role == role).collect())
    }

    /// The first element of this role whose name contains `name`, waited for.
    pub fn find(&self, role: &str, name: &str) -> Result<Element> {
        self.wait_for(&format!("there is a {role} \"{name}\""), || {
            Ok(self.all(role)?.into_iter().find(|element| element.name.contains(name)))
        })
    }

    /// Whether there is an element of this role whose name contains `name`.
    pub fn has(&self, role: &str, name: &str) -> Result<bool> {
        Ok(self.all(role)?.iter().any(|element| element.name.contains(name)))
    }

    /// Clicks the middle of an element found by role and name.
    pub fn click(&self, role: &str, name: &str) -> Result<()> {
        let element = self.find(role, name)?;
        let node = json!({ "backendNodeId": element.node });
        self.call("DOM.scrollIntoViewIfNeeded", node.clone())?;
        let quads = self.call("DOM.getContentQuads", node)?;
        let corner = |idx: usize| quads["quads"][0][idx].as_f64().context("the element cannot be clicked");
        let (x, y) = ((corner(0)? + corner(4)?) / 2.0, (corner(1)? + corner(5)?) / 2.0);
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let params = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", params)?;
        }
        Ok(())
    }

    /// Points at the middle of a text on the page, as a mouse does that is not pressed.
    pub fn point_at(&self, text: &str) -> Result<()> {
        let middle = self.evaluate(&format!("middleOf({})", json!(text)))?;
        let (Some(x), Some(y)) = (middle[0].as_f64(), middle[1].as_f64()) else { bail!("nowhere stands `{text}`") };
        // Twice, because only what moves is noticed.
        for by in [2.0, 0.0] {
            self.call("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x + by, "y": y }))?;
        }
        Ok(())
    }

    /// Gives an element the keyboard.
    pub fn focus(&self, role: &str, name: &str) -> Result<()> {
        let element = self.find(role, name)?;
        self.call("DOM.focus", json!({ "backendNodeId": element.node })).map(drop)
    }

    /// The element that has the keyboard.
    pub fn focused(&self) -> Result<Option<Element>> {
        let object = self.call("Runtime.evaluate", json!({ "expression": "focused()" }))?;
        let params = json!({ "objectId": object["result"]["objectId"], "fetchRelatives": false });
        Ok(self.read_tree(&self.call("Accessibility.getPartialAXTree", params)?)?.into_iter().next())
    }

    /// Presses keys together: `Enter`, `Control+Shift+Enter`, `a`.
    pub fn press(&self, keys: &str) -> Result<()> {
        let (modifiers, key) = keys.rsplit_once('+').unwrap_or(("", keys));
        let modifiers = modifiers.split('+').fold(0, |sum, modifier| {
            sum | match modifier {
                "Alt" => 1,
                "Control" => 2,
                "Meta" => 4,
                "Shift" => 8,
                _ => 0,
            }
        });
        let Key { code, number, text } = Key::named(key);
        let mut params = json!({
            "type": "keyDown", "modifiers": modifiers, "key": key, "code": code, "windowsVirtualKeyCode": number,
        });
        // With Control or Meta a key is a command and types nothing.
        if modifiers & 6 == 0 {
            params["text"] = json!(text);
        }
        self.call("Input.dispatchKeyEvent", params.clone())?;
        params["type"] = json!("keyUp");
        self.call("Input.dispatchKeyEvent", params).map(drop)
    }

    /// Enters text where the keyboard is, at once, as pasting or an input method does.
    pub fn insert(&self, text: &str) -> Result<()> {
        self.call("Input.insertText", json!({ "text": text })).map(drop)
    }

    /// Makes the window this large, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let params = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", params).map(drop)
    }

    /// Makes the page's own thread so many times slower; workers keep their speed.
    pub fn slow_cpu(&self, times: f64) -> Result<()> {
        self.call("Emulation.setCPUThrottlingRate", json!({ "rate": times })).map(drop)
    }

    /// Asks for a colour scheme, as the system's settings do.
    pub fn set_scheme(&self, scheme: Scheme) -> Result<()> {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        self.set_media("prefers-color-scheme", value)
    }

    /// Asks for a feature of media queries, as the system's settings do; in place of what was asked for before.
    pub fn set_media(&self, feature: &str, value: &str) -> Result<()> {
        let params = json!({ "features": [{ "name": feature, "value": value }] });
        self.call("Emulation.setEmulatedMedia", params).map(drop)
    }

    /// Shows the page as it is printed.
    pub fn show_as_printed(&self) -> Result<()> {
        self.call("Emulation.setEmulatedMedia", json!({ "media": "print" })).map(drop)
    }

    /// Becomes a phone: narrow, and touched by fingers.
    pub fn become_phone(&self) -> Result<()> {
        let size = json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true });
        self.call("Emulation.setDeviceMetricsOverride", size)?;
        self.call("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).map(drop)
    }

    /// A picture of what is in sight, as PNG in Base64.
    pub fn screenshot(&self) -> Result<String> {
        let reply = self.call("Page.captureScreenshot", json!({ "format": "png" }))?;
        Ok(reply["data"].as_str().context("the picture is empty")?.to_owned())
    }

    /// The session by which the browser knows it.
    pub(crate) fn session(&self) -> &str {
        &self.session
    }

    fn call(&self, method: &str, params: Value) -> Result<Value> {
        self.browser.call(Some(&self.session), method, params)
    }

    fn read_tree(&self, reply: &Value) -> Result<Vec<Element>> {
        let nodes = reply["nodes"].as_array().context("the accessibility tree is empty")?;
        let text = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
        let element = |node: &Value| Element {
            role: text(&node["role"]),
            name: text(&node["name"]),
            node: node["backendDOMNodeId"].as_u64().unwrap_or_default(),
        };
        Ok(nodes.iter().filter(|node| node["ignored"] != json!(true)).map(element).collect())
    }
}

/// What the protocol wants to know of a key.
struct Key {
    code: String,
    number: u32,
    text: String,
}

impl Key {
    fn named(name: &str) -> Key {
        let (number, text) = match name {
            "Backspace" => (8, ""),
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            "Escape" => (27, ""),
            "ArrowLeft" => (37, ""),
            "ArrowUp" => (38, ""),
            "ArrowRight" => (39, ""),
            "ArrowDown" => (40, ""),
            "Home" => (36, ""),
            "F2" => (113, ""),
            letter => {
                let upper = letter.to_uppercase();
                let number = upper.chars().next().map_or(0, u32::from);
                let code = if upper == " " { "Space".to_owned() } else { format!("Key{upper}") };
                return Key { code, number, text: letter.to_owned() };
            }
        };
        Key { code: name.to_owned(), number, text: text.to_owned() }
    }
}
