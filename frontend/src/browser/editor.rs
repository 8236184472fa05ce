//! The code editor of `frontend/editor/editor.js`, loaded when it is needed.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::state::saved::Settings;

#[wasm_bindgen(module = "/src/browser/import.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn load(address: &str) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    type EditorModule;

    #[wasm_bindgen(method, catch)]
    fn create(this: &EditorModule, host: &HtmlElement, options: &JsValue) -> Result<EditorView, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn read(
        this: &EditorModule,
        host: &HtmlElement,
        label: &str,
        code: &str,
        before: Option<&str>,
    ) -> Result<JsValue, JsValue>;

    type EditorView;

    #[wasm_bindgen(method)]
    fn show(this: &EditorView, sheet: u32, text: &str);
    #[wasm_bindgen(method, js_name = markLine)]
    fn mark_line(this: &EditorView, line: u32);
    #[wasm_bindgen(method)]
    fn select(this: &EditorView, offset: u32);
    #[wasm_bindgen(method)]
    fn configure(this: &EditorView, settings: &JsValue);
    #[wasm_bindgen(method)]
    fn format(this: &EditorView);
    #[wasm_bindgen(method)]
    fn focus(this: &EditorView);
    #[wasm_bindgen(method)]
    fn undo(this: &EditorView);
    #[wasm_bindgen(method)]
    fn destroy(this: &EditorView);

    type ReadView;

    #[wasm_bindgen(method, js_name = destroy)]
    fn take_off(this: &ReadView);
}

/// An editor on the page.
#[must_use = "dropping an editor takes it off the page"]
pub struct Editor {
    view: EditorView,
    _on_change: Closure<dyn FnMut(String)>,
    _on_run: Closure<dyn FnMut()>,
    _on_submit: Closure<dyn FnMut()>,
    _on_say: Closure<dyn FnMut(String)>,
}

/// What an editor starts with and whom it tells.
pub struct Options {
    /// Names the text.
    pub sheet: u32,
    /// The code.
    pub text: String,
    /// What a screen reader calls it.
    pub label: String,
    /// What the person has set.
    pub settings: Settings,
    /// Hears every edit of the person.
    pub on_change: Box<dyn FnMut(String)>,
    /// Hears Ctrl+Enter.
    pub on_run: Box<dyn FnMut()>,
    /// Hears Ctrl+Shift+Enter.
    pub on_submit: Box<dyn FnMut()>,
    /// Hears what the person is to be told.
    pub on_say: Box<dyn FnMut(String)>,
}

impl Editor {
    /// Loads the script at `address` and puts an editor into `host`. Errors: the script cannot be loaded or fails.
    pub async fn open(address: &str, host: &HtmlElement, options: Options) -> Result<Editor, JsValue> {
        let module: EditorModule = load(address).await?.unchecked_into();
        let on_change = Closure::wrap(options.on_change);
        let on_run = Closure::wrap(options.on_run);
        let on_submit = Closure::wrap(options.on_submit);
        let on_say = Closure::wrap(options.on_say);
        let bag = js_sys::Object::new();
        let entries: [(&str, JsValue); 8] = [
            ("sheet", options.sheet.into()),
            ("text", options.text.into()),
            ("label", options.label.into()),
            ("settings", object(&options.settings)?),
            ("onChange", on_change.as_ref().clone()),
            ("onRun", on_run.as_ref().clone()),
            ("onSubmit", on_submit.as_ref().clone()),
            ("onSay", on_say.as_ref().clone()),
        ];
        for (name, value) in entries {
            js_sys::Reflect::set(&bag, &name.into(), &value)?;
        }
        let view = module.create(host, &bag)?;
        Ok(Editor { view, _on_change: on_change, _on_run: on_run, _on_submit: on_submit, _on_say: on_say })
    }

    /// Shows this sheet with this text. Each sheet has its own history of edits; on the one that is shown already, undo takes another text back.
    pub fn show(&self, sheet: u32, text: &str) {
        self.view.show(sheet, text);
    }

    /// Marks a line, from 1, or none.
    pub fn mark_line(&self, line: Option<u32>) {
        self.view.mark_line(line.unwrap_or(0));
    }

    /// Puts the cursor at an offset in UTF-16 units.
    pub fn select(&self, offset: u32) {
        self.view.select(offset);
    }

    /// Does what the person has set.
    pub fn configure(&self, settings: &Settings) {
        // What is set is plain and can always be written.
        if let Ok(settings) = object(settings) {
            self.view.configure(&settings);
        }
    }

    /// Lays the code out as Python's style guide has it; tells the person if that cannot be done.
    pub fn format(&self) {
        self.view.format();
    }

    /// Puts the focus into it.
    pub fn focus(&self) {
        self.view.focus();
    }

    /// Takes back the last edit.
    pub fn undo(&self) {
        self.view.undo();
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        self.view.destroy();
    }
}

/// Code to be read, on the page.
#[must_use = "dropping it takes it off the page"]
pub struct CodeToRead(ReadView);

impl CodeToRead {
    /// Shows code in `host`, and what changed since the version `before`; `label` is what a screen reader calls it. Errors: what shows it cannot be loaded or fails.
    pub async fn open(
        address: &str,
        host: &HtmlElement,
        label: &str,
        code: &str,
        before: Option<&str>,
    ) -> Result<CodeToRead, JsValue> {
        let module: EditorModule = load(address).await?.unchecked_into();
        Ok(CodeToRead(module.read(host, label, code, before).await?.unchecked_into()))
    }
}

impl Drop for CodeToRead {
    fn drop(&mut self) {
        self.0.take_off();
    }
}

fn object(settings: &Settings) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(settings).map_err(|error| JsValue::from(error.to_string()))?;
    js_sys::JSON::parse(&text)
}
