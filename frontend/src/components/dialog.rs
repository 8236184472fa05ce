//! A window over the page: the keyboard stays in it, Escape closes it, and the focus returns to where it was.

use web_sys::HtmlDialogElement;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

/// What is in it.
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// What it is called.
    pub title: AttrValue,
    /// Whether the title is for screen readers alone.
    #[prop_or_default]
    pub hides_title: bool,
    /// A class of its own.
    #[prop_or_default]
    pub class: &'static str,
    /// Hears that the person closed it; who shows it then shows it no more.
    pub on_close: Callback<()>,
    /// The rest.
    pub children: Html,
}

/// Shows a dialog, open for as long as it is on the page.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                // It fails for one that is open or not on the page, and this one is new.
                let _ = dialog.show_modal();
            }
            // Closing gives the focus back, which taking it off the page alone would not.
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let on_cancel = props.on_close.reform(|event: Event| event.prevent_default());
    let on_click = {
        let on_close = props.on_close.clone();
        move |event: MouseEvent| {
            // Outside of what is in it there is only the backdrop.
            if event.target().is_some_and(|target| target.has_type::<HtmlDialogElement>()) {
                on_close.emit(());
            }
        }
    };
    html! {
        <dialog ref={node} class={classes!("dialog", props.class)} aria-label={props.title.clone()} oncancel={on_cancel} onclick={on_click}>
            <div class="dialog-body">
                if !props.hides_title {
                    <div class="dialog-head">
                        <h2>{ &props.title }</h2>
                        <button type="button" class="is-quiet is-icon" aria-label="Close" onclick={props.on_close.reform(|_| ())}>
                            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8" /></svg>
                        </button>
                    </div>
                }
                { props.children.clone() }
            </div>
        </dialog>
    }
}
