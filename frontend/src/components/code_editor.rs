//! The code editor: CodeMirror once it has arrived, a plain text field until then, if it never does, and where that serves better.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::editor::{Editor, Options};
use crate::browser::fetch;
use crate::state::saved::{CodeField, Settings};

/// The code.
#[derive(Clone, Properties, PartialEq)]
pub struct CodeEditorProps {
    /// The address of the editor's script, relative to the page.
    pub script: AttrValue,
    /// The number of the sheet that is shown.
    pub sheet: u32,
    /// As it is.
    pub text: AttrValue,
    /// What the person has set.
    pub settings: Settings,
    /// Counts up when the code is to be laid out.
    pub n_formats: u32,
    /// The line at fault, from 1.
    pub line: Option<u32>,
    /// Hears every edit of the person.
    pub on_change: Callback<String>,
    /// Hears Ctrl+Enter.
    pub on_run: Callback<()>,
    /// Hears Ctrl+Shift+Enter.
    pub on_submit: Callback<()>,
    /// Hears what the person is to be told.
    pub on_say: Callback<String>,
}

/// Shows the code and lets the person change it.
#[component]
pub fn CodeEditor(props: &CodeEditorProps) -> Html {
    let host = use_node_ref();
    let fallback = use_node_ref();
    let editor = use_mut_ref(|| None::<Editor>);
    let is_there = use_state_eq(|| false);
    // The editor lives longer than one rendering: it asks for the latest.
    let latest = use_mut_ref(|| props.clone());
    *latest.borrow_mut() = props.clone();
    let is_plain = match props.settings.field {
        CodeField::Plain => true,
        CodeField::Editor => false,
        CodeField::Auto => has_small_touch_screen(),
    };
    {
        let (host, fallback, editor, latest) = (host.clone(), fallback.clone(), editor.clone(), latest.clone());
        let is_there = is_there.setter();
        use_effect_with((props.script.clone(), is_plain), move |(script, is_plain)| {
            let script = script.clone();
            let is_gone = Rc::new(Cell::new(*is_plain));
            let was_left = is_gone.clone();
            let (slot, there) = (editor.clone(), is_there.clone());
            spawn_local(async move {
                let Some(place) = host.cast::<HtmlElement>().filter(|_| !is_gone.get()) else { return };
                let Ok(address) = fetch::absolute(&script, &fetch::page_address()) else { return };
                // If it does not arrive, the plain field stays.
                let Ok(opened) = Editor::open(&address, &place, options(&latest)).await else { return };
                if is_gone.get() {
                    return;
                }
                // What was typed while it was on its way.
                let (sheet, text) = (latest.borrow().sheet, latest.borrow().text.clone());
                opened.show(sheet, &text);
                place.set_hidden(false);
                take_over(&fallback, &opened);
                *slot.borrow_mut() = Some(opened);
                there.set(true);
            });
            move || {
                was_left.set(true);
                editor.borrow_mut().take();
                is_there.set(false);
            }
        });
    }
    // Each does one thing with the editor once it is there, and again when what it depends on changes.
    let with_editor = |act: fn(&Editor, &CodeEditorProps)| {
        let (editor, latest) = (editor.clone(), latest.clone());
        move || {
            let props = latest.borrow().clone();
            if let Some(editor) = &*editor.borrow() {
                act(editor, &props);
            }
        }
    };
    let show = with_editor(|editor, props| editor.show(props.sheet, &props.text));
    use_effect_with((props.sheet, props.text.clone(), *is_there), move |_| show());
    let mark = with_editor(|editor, props| editor.mark_line(props.line));
    use_effect_with((props.line, *is_there), move |_| mark());
    let configure = with_editor(|editor, props| editor.configure(&props.settings));
    use_effect_with(props.settings.clone(), move |_| configure());
    let format = with_editor(|editor, props| {
        if props.n_formats > 0 {
            editor.format();
        }
    });
    use_effect_with(props.n_formats, move |_| format());
    let on_input = props.on_change.reform(|event: InputEvent| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        field.value()
    });
    html! {
        <div id="code" class="code-editor">
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

fn options(latest: &Rc<RefCell<CodeEditorProps>>) -> Options {
    // Cloned out before a call, which may draw the page and so set them anew.
    let now = |latest: &Rc<RefCell<CodeEditorProps>>| latest.borrow().clone();
    let (change, run, submit, say) = (latest.clone(), latest.clone(), latest.clone(), latest.clone());
    let props = now(latest);
    Options {
        sheet: props.sheet,
        text: props.text.to_string(),
        label: "Code".to_owned(),
        settings: props.settings,
        on_change: Box::new(move |text| now(&change).on_change.emit(text)),
        on_run: Box::new(move || now(&run).on_run.emit(())),
        on_submit: Box::new(move || now(&submit).on_submit.emit(())),
        on_say: Box::new(move |text| now(&say).on_say.emit(text)),
    }
}

/// Whether the keyboard is likely one on the screen, which gets on better with a field of the browser's own.
fn has_small_touch_screen() -> bool {
    let query = gloo::utils::window().match_media("(pointer: coarse) and (max-width: 40rem)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

/// The person who typed in the plain field goes on typing in the editor, at the same place.
fn take_over(fallback: &NodeRef, editor: &Editor) {
    let Some(field) = fallback.cast::<HtmlTextAreaElement>() else { return };
    if gloo::utils::document().active_element().as_ref() == Some(&field) {
        editor.select(field.selection_start().ok().flatten().unwrap_or(0));
        editor.focus();
    }
}
