//! The code editor: CodeMirror once it has arrived, a plain text field until then and if it never does.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::editor::{Editor, Options};
use crate::browser::fetch;

/// The code.
#[derive(Properties, PartialEq)]
pub struct CodeEditorProps {
    /// The address of the editor's script, relative to the page.
    pub script: AttrValue,
    /// As it is.
    pub text: AttrValue,
    /// The line at fault, from 1.
    pub line: Option<u32>,
    /// Hears every edit of the person.
    pub on_change: Callback<String>,
    /// Hears Ctrl+Enter.
    pub on_run: Callback<()>,
    /// Hears Ctrl+Shift+Enter.
    pub on_submit: Callback<()>,
}

/// The callbacks of the latest rendering; the editor lives longer than one.
#[derive(Clone, Default)]
struct Latest {
    on_change: Callback<String>,
    on_run: Callback<()>,
    on_submit: Callback<()>,
    text: AttrValue,
}

/// Shows the code and lets the person change it.
#[component]
pub fn CodeEditor(props: &CodeEditorProps) -> Html {
    let host = use_node_ref();
    let fallback = use_node_ref();
    let editor = use_mut_ref(|| None::<Editor>);
    let is_there = use_state_eq(|| false);
    let latest = use_mut_ref(Latest::default);
    *latest.borrow_mut() = Latest {
        on_change: props.on_change.clone(),
        on_run: props.on_run.clone(),
        on_submit: props.on_submit.clone(),
        text: props.text.clone(),
    };
    {
        let (host, fallback, editor, latest) = (host.clone(), fallback.clone(), editor.clone(), latest.clone());
        let is_there = is_there.setter();
        use_effect_with(props.script.clone(), move |script| {
            let script = script.clone();
            let is_gone = Rc::new(RefCell::new(false));
            let was_left = is_gone.clone();
            let slot = editor.clone();
            spawn_local(async move {
                let Some(place) = host.cast::<HtmlElement>() else { return };
                let Ok(address) = fetch::absolute(&script, &fetch::page_address()) else { return };
                // If it does not arrive, the plain field stays.
                let Ok(opened) = Editor::open(&address, &place, options(&latest)).await else { return };
                if *is_gone.borrow() {
                    return;
                }
                // What was typed while it was on its way.
                opened.set_text(&latest.borrow().text);
                place.set_hidden(false);
                take_over(&fallback, &opened);
                *slot.borrow_mut() = Some(opened);
                is_there.set(true);
            });
            move || {
                *was_left.borrow_mut() = true;
                editor.borrow_mut().take();
            }
        });
    }
    {
        let editor = editor.clone();
        use_effect_with((props.text.clone(), *is_there), move |(text, _)| {
            if let Some(editor) = &*editor.borrow() {
                editor.set_text(text);
            }
        });
    }
    use_effect_with((props.line, *is_there), move |(line, _)| {
        if let Some(editor) = &*editor.borrow() {
            editor.mark_line(*line);
        }
    });
    let on_input = props.on_change.reform(|event: InputEvent| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        field.value()
    });
    html! {
        <div class="code-editor">
            <div class="code-editor-host" ref={host} hidden={!*is_there} />
            if !*is_there {
                <textarea
                    ref={fallback}
                    aria-label="Code"
                    value={props.text.clone()}
                    oninput={on_input}
                    spellcheck="false"
                    autocapitalize="off"
                    autocomplete="off"
                />
            }
            <p id="editor-help" hidden={true}>{ "Tab indents. Press Escape, then Tab, to leave the editor." }</p>
        </div>
    }
}

fn options(latest: &Rc<RefCell<Latest>>) -> Options {
    // Cloned out before the call, which may draw the page and so set them anew.
    let now = |latest: &Rc<RefCell<Latest>>| latest.borrow().clone();
    let (change, run, submit) = (latest.clone(), latest.clone(), latest.clone());
    Options {
        text: latest.borrow().text.to_string(),
        label: "Code".to_owned(),
        on_change: Box::new(move |text| now(&change).on_change.emit(text)),
        on_run: Box::new(move || now(&run).on_run.emit(())),
        on_submit: Box::new(move || now(&submit).on_submit.emit(())),
    }
}

/// The person who typed in the plain field goes on typing in the editor, at the same place.
fn take_over(fallback: &NodeRef, editor: &Editor) {
    let Some(field) = fallback.cast::<HtmlTextAreaElement>() else { return };
    if gloo::utils::document().active_element().as_ref() == Some(&field) {
        editor.select(field.selection_start().ok().flatten().unwrap_or(0));
        editor.focus();
    }
}
