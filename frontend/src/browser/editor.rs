//! The code editor of `frontend/editor/editor.js`, loaded when it is needed.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

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

    type EditorView;

    #[wasm_bindgen(method, js_name = setText)]
    fn set_text(this: &EditorView, text: &str);
    #[wasm_bindgen(method, js_name = markLine)]
    fn mark_line(this: &EditorView, line: u32);
    #[wasm_bindgen(method)]
    fn select(this: &EditorView, offset: u32);
    #[wasm_bindgen(method)]
    fn focus(this: &EditorView);
    #[wasm_bindgen(method)]
    fn undo(this: &EditorView);
    #[wasm_bindgen(method)]
    fn destroy(this: &EditorView);
}

/// An editor on the page.
#[must_use = "dropping an editor takes it off the page"]
pub struct Editor {
    view: EditorView,
    _on_change: Closure<dyn FnMut(String)>,
    _on_run: Closure<dyn FnMut()>,
    _on_submit: Closure<dyn FnMut()>,
}

/// What an editor starts with and whom it tells.
pub struct Options {
    /// The code.
    pub text: String,
    /// What a screen reader calls it.
    pub label: String,
    /// Hears every edit of the person.
    pub on_change: Box<dyn FnMut(String)>,
    /// Hears Ctrl+Enter.
    pub on_run: Box<dyn FnMut()>,
    /// Hears Ctrl+Shift+Enter.
    pub on_submit: Box<dyn FnMut()>,
}

impl Editor {
    /// Loads the script at `address` and puts an editor into `host`. Errors: the script cannot be loaded or fails.
    pub async fn open(address: &str, host: &HtmlElement, options: Options) -> Result<Editor, JsValue> {
        let module: EditorModule = load(address).await?.unchecked_into();
        let on_change = Closure::wrap(options.on_change);
        let on_run = Closure::wrap(options.on_run);
        let on_submit = Closure::wrap(options.on_submit);
        let bag = js_sys::Object::new();
        let entries: [(&str, JsValue); 5] = [
            ("text", options.text.into()),
            ("label", options.label.into()),
            ("onChange", on_change.as_ref().clone()),
            ("onRun", on_run.as_ref().clone()),
            ("onSubmit", on_submit.as_ref().clone()),
        ];
        for (name, value) in entries {
            js_sys::Reflect::set(&bag, &name.into(), &value)?;
        }
        let view = module.create(host, &bag)?;
        Ok(Editor { view, _on_change: on_change, _on_run: on_run, _on_submit: on_submit })
    }

    /// Replaces the text; undo takes it back.
    pub fn set_text(&self, text: &str) {
        self.view.set_text(text);
    }

    /// Marks a line, from 1, or none.
    pub fn mark_line(&self, line: Option<u32>) {
        self.view.mark_line(line.unwrap_or(0));
    }

    /// Puts the cursor at an offset in UTF-16 units.
    pub fn select(&self, offset: u32) {
        self.view.select(offset);
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
