//! An answer in Rust: what to begin with, how to compile it, and where the compiled kernel is dropped.

use js_sys::Uint8Array;
use pack::kernel::{MAX_BYTES, starter};
use pack::manifest::Entry;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::{clipboard, download};
use crate::hooks::use_notices;
use crate::state::Shared;
use crate::state::answer::KernelFile;

/// The problem and its kernel.
#[derive(Properties, PartialEq)]
pub struct RustPanelProps {
    /// What its pack says of the problem.
    pub entry: Shared<Entry>,
    /// The kernel dropped last.
    pub kernel: Option<KernelFile>,
    /// Hears of another one.
    pub on_kernel: Callback<KernelFile>,
    /// Hears that there is to be none.
    pub on_remove: Callback<()>,
}

/// Shows the panel.
#[component]
pub fn RustPanel(props: &RustPanelProps) -> Html {
    let RustPanelProps { entry, kernel, on_kernel, on_remove } = props;
    let notices = use_notices();
    let refusal = use_state_eq(String::new);
    let is_over = use_state_eq(|| false);
    let code = use_memo(entry.clone(), |entry| starter(&entry.signature));
    let take = {
        let (refusal, on_kernel) = (refusal.setter(), on_kernel.clone());
        move |file: File| {
            let (refusal, on_kernel) = (refusal.clone(), on_kernel.clone());
            spawn_local(async move {
                match read(&file).await {
                    Ok(kernel) => {
                        refusal.set(String::new());
                        on_kernel.emit(kernel);
                    }
                    Err(sentence) => refusal.set(sentence),
                }
            });
        }
    };
    let on_file = {
        let take = take.clone();
        move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let file = input.files().and_then(|files| files.get(0));
            // The same file may be picked again, compiled anew.
            input.set_value("");
            file.into_iter().for_each(&take);
        }
    };
    let on_drag = |over: bool| {
        let is_over = is_over.setter();
        move |event: DragEvent| {
            event.prevent_default();
            is_over.set(over);
        }
    };
    let on_drop = {
        let is_over = is_over.setter();
        move |event: DragEvent| {
            event.prevent_default();
            is_over.set(false);
            let files = event.data_transfer().and_then(|data| data.files());
            files.and_then(|files| files.get(0)).into_iter().for_each(&take);
        }
    };
    let on_copy = {
        let (code, notices) = (code.clone(), notices.clone());
        move |_: MouseEvent| {
            let (code, notices) = (code.clone(), notices.clone());
            spawn_local(async move {
                match clipboard::copy(&code).await {
                    Ok(()) => notices.inform("clipboard", "The starter is copied."),
                    Err(_) => notices.warn("clipboard", "The browser refuses to copy. Download the starter instead."),
                }
            });
        }
    };
    let on_download = {
        let code = code.clone();
        move |_: MouseEvent| {
            if download::text("lib.rs", &code).is_err() {
                notices.warn("download", "The browser refuses the download. Copy the starter instead.");
            }
        }
    };
    let id = &entry.id;
    let commands = format!("katagrad kernel new {id}\nkatagrad kernel build {id}\nkatagrad check {id} {id}/{id}.wasm");
    html! {
        <div id="rust-panel" class="rust-panel" role="tabpanel" aria-label="Rust" tabindex="0">
            <div class="rust-starter">
                <pre tabindex="0" aria-label="Starter in Rust"><code>{ &*code }</code></pre>
                <div class="rust-verbs">
                    <button type="button" class="is-quiet" onclick={on_copy}>{ "Copy" }</button>
                    <button type="button" class="is-quiet" onclick={on_download}>{ "Download lib.rs" }</button>
                </div>
            </div>
            <p>{ "On a terminal, with katagrad's command line from its repository: begin a crate, compile it, and, if you like, grade it there." }</p>
            <pre tabindex="0" aria-label="Commands"><code>{ commands }</code></pre>
            <label
                class={classes!("rust-drop", is_over.then_some("is-over"))}
                ondragover={on_drag(true)}
                ondragleave={on_drag(false)}
                ondrop={on_drop}
            >
                <span>{ "Drop the compiled .wasm here, or choose it:" }</span>
                <input type="file" class="file-field" accept=".wasm,application/wasm" onchange={on_file} />
            </label>
            if !refusal.is_empty() {
                <p class="trouble" role="alert">{ &*refusal }</p>
            }
            <div class="rust-kernel" role="status" data-part="kernel">
                if let Some(kernel) = kernel {
                    <p><strong>{ kernel.label() }</strong>{ " is your answer: run the examples or submit it. It is kept in this browser until you remove it." }</p>
                    <button type="button" class="is-quiet" onclick={on_remove.reform(|_| ())}>{ "Remove the kernel" }</button>
                }
            </div>
        </div>
    }
}

/// Reads a file. Errors: it cannot be a kernel; a whole sentence.
async fn read(file: &File) -> Result<KernelFile, String> {
    if file.size() > MAX_BYTES as f64 {
        return Err(format!("`{}` is larger than a kernel may be.", file.name()));
    }
    let buffer = JsFuture::from(file.array_buffer()).await;
    let buffer = buffer.map_err(|_| format!("`{}` cannot be read. Choose it again.", file.name()))?;
    KernelFile::new(file.name(), Uint8Array::new(&buffer).to_vec())
}
