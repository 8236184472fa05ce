//! A link that the browser did not take to the clipboard, to be copied by hand.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::Dialog;

/// The link.
#[derive(Properties, PartialEq)]
pub struct ShareDialogProps {
    /// All of it.
    pub link: AttrValue,
    /// Hears that the person is done.
    pub on_close: Callback<()>,
}

/// Shows the link, selected.
#[component]
pub fn ShareDialog(props: &ShareDialogProps) -> Html {
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                // A field on the page takes the focus.
                let _ = field.focus();
                field.select();
            }
        });
    }
    html! {
        <Dialog title="Copy this link" on_close={props.on_close.clone()}>
            <p>{ "The browser does not let this page use the clipboard. All of what you share is in the link." }</p>
            <textarea ref={field} class="share-link" rows="6" aria-label="Link" readonly={true} value={props.link.clone()} />
        </Dialog>
    }
}
