//! What can be done with the code.

use yew::prelude::*;

/// The verbs.
#[derive(Properties, PartialEq)]
pub struct ToolbarProps {
    /// Whether something runs.
    pub is_running: bool,
    /// Whether the code in the editor is in front, which some verbs are about.
    pub has_code: bool,
    /// Whether the code is still the starter.
    pub is_starter: bool,
    /// The address of the next problem, if there is one.
    pub next: Option<AttrValue>,
    /// Whether the problem is solved.
    pub is_solved: bool,
    /// Runs the examples.
    pub on_run: Callback<()>,
    /// Runs everything.
    pub on_submit: Callback<()>,
    /// Ends what runs.
    pub on_stop: Callback<()>,
    /// Puts the starter back.
    pub on_reset: Callback<()>,
    /// Lays the code out as Python's style guide has it.
    pub on_format: Callback<()>,
    /// Saves the code as a file.
    pub on_download: Callback<()>,
    /// Makes a link that holds the code.
    pub on_share: Callback<()>,
}

/// Shows the buttons.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let verb = |callback: &Callback<()>| callback.reform(|_: MouseEvent| ());
    html! {
        <div class="toolbar" role="group" aria-label="Code">
            if props.has_code {
                <button
                    type="button"
                    class="is-quiet"
                    onclick={verb(&props.on_reset)}
                    disabled={props.is_starter}
                    title="Back to the starter code; can be undone"
                >
                    { "Reset" }
                </button>
                <button type="button" class="is-quiet" onclick={verb(&props.on_format)} title="Format the code (Shift+Alt+F)">
                    { "Format" }
                </button>
                <button type="button" class="is-quiet is-roomy" onclick={verb(&props.on_download)} title="Save the code as a file">
                    { "Download" }
                </button>
                <button type="button" class="is-quiet" onclick={verb(&props.on_share)} title="Copy a link that holds this code">
                    { "Share" }
                </button>
            }
            <span class="toolbar-space" />
            if let Some(next) = props.next.as_ref().filter(|_| !props.is_running) {
                <a class={classes!("button", if props.is_solved { "is-next" } else { "is-quiet" })} href={next.clone()} title="The next problem you have not solved">
                    { "Next" }<span class="is-roomy">{ " problem" }</span>
                </a>
            }
            if props.is_running {
                <button type="button" class="is-stop" onclick={verb(&props.on_stop)}>{ "Stop" }</button>
            }
            <button type="button" onclick={verb(&props.on_run)} title="Ctrl+Enter">
                { "Run" }<span class="is-roomy">{ " examples" }</span>
            </button>
            <button type="button" class="is-main" onclick={verb(&props.on_submit)} title="Ctrl+Shift+Enter">
                { "Submit" }
            </button>
        </div>
    }
}
