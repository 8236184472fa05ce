//! What a link shares: to be read, until the person copies it or discards it.

use pack::manifest::Entry;
use yew::prelude::*;

use super::CodeToRead;
use crate::hooks::SharedState;
use crate::state::share::SharedWork;
use crate::state::{Shared, text};

/// What is shared, and what may be done with it.
#[derive(Properties, PartialEq)]
pub struct SharedPanelProps {
    /// What the address holds.
    pub shared: SharedState,
    /// What the problem's pack says of it.
    pub entry: Shared<Entry>,
    /// The address of the editor's script, relative to the page.
    pub editor: AttrValue,
    /// The address of the problem's set, for one from elsewhere, or `""`.
    pub set: AttrValue,
    /// Hears that this source is to be copied to the editor.
    pub on_copy: Callback<String>,
    /// Hears that these inputs are wanted in the form for input of the person's own.
    pub on_try: Callback<Vec<String>>,
    /// Hears that it is not wanted any more.
    pub on_discard: Callback<()>,
}

/// Shows it; nothing of it runs.
#[component]
pub fn SharedPanel(props: &SharedPanelProps) -> Html {
    let SharedPanelProps { shared, entry, set, editor, on_copy, on_try, on_discard } = props;
    let fitting = match shared {
        SharedState::Absent => return Html::default(),
        SharedState::Opening => None,
        SharedState::Open(work) => Some(work.fits(entry).map(|()| work)),
        SharedState::Refused(sentence) => Some(Err(sentence.clone())),
    };
    let discard = html! {
        <button type="button" onclick={on_discard.reform(|_| ())}>{ "Discard" }</button>
    };
    let body = match fitting {
        None => html! { <p role="status">{ "What this link shares is being opened." }</p> },
        Some(Err(sentence)) => html! {
            <>
                <p class="trouble" role="alert">{ sentence }</p>
                { discard }
            </>
        },
        Some(Ok(work)) => opened(work, entry, set, editor, on_copy, on_try, discard),
    };
    html! {
        <div id="shared-panel" class="shared-panel" role="tabpanel" aria-label="Shared" tabindex="0">{ body }</div>
    }
}

fn opened(
    work: &SharedWork,
    entry: &Entry,
    set: &str,
    editor: &AttrValue,
    on_copy: &Callback<String>,
    on_try: &Callback<Vec<String>>,
    discard: Html,
) -> Html {
    let copy = work.code.as_ref().map(|code| {
        let source = code.source.clone();
        on_copy.reform(move |_: MouseEvent| source.clone())
    });
    html! {
        <>
            <div class="shared-banner" role="status">
                <p><strong>{ format!("{}.", work.heading()) }</strong>{ " It came with the link: from whom, nobody checked. You can read it; nothing of it runs by itself, and your own code is as it was." }</p>
                for caveat in work.caveats(entry, set) {
                    <p>{ caveat }</p>
                }
            </div>
            <div class="shared-verbs">
                if let Some(on_copy) = copy {
                    <button type="button" class="is-main" onclick={on_copy} title="Into a solution of its own">{ "Copy to my editor" }</button>
                }
                { discard }
            </div>
            if let Some(case) = &work.case {
                <section class="shared-case" aria-label="Shared case">
                    <h2>{ &case.title }</h2>
                    <div data-part="shared-case">
                        for (name, input) in text::inputs(&entry.signature).iter().zip(&case.inputs) {
                            <div class="case-input"><span class="case-name">{ name }{ " = " }</span><pre>{ input }</pre></div>
                        }
                    </div>
                    <button type="button" class="is-quiet" onclick={on_try.reform({
                        let inputs = case.inputs.clone();
                        move |_: MouseEvent| inputs.clone()
                    })}>{ "Use as custom input" }</button>
                </section>
            }
            if let Some(code) = &work.code {
                <CodeToRead script={editor.clone()} label="Shared code" code={code.source.clone()} />
            }
        </>
    }
}
