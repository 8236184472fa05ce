//! Code to be read, in the editor's colours; with an earlier version, what changed since.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::{editor, fetch};

/// The code.
#[derive(Clone, Properties, PartialEq)]
pub struct CodeToReadProps {
    /// The address of the editor's script, relative to the page.
    pub script: AttrValue,
    /// What a screen reader calls it.
    pub label: AttrValue,
    /// The code.
    pub code: AttrValue,
    /// The version that it is compared with, if there is one.
    #[prop_or_default]
    pub before: Option<AttrValue>,
}

/// Shows the code. Until the editor's script is there, and where it cannot be had, plainly: the earlier version, because the later one is in the editor.
#[component]
pub fn CodeToRead(props: &CodeToReadProps) -> Html {
    let host = use_node_ref();
    let is_shown = use_state_eq(|| false);
    use_effect_with(props.clone(), {
        let (host, is_shown) = (host.clone(), is_shown.setter());
        move |props| {
            let props = props.clone();
            let slot = Rc::new(RefCell::new(None::<editor::CodeToRead>));
            let alive = Rc::downgrade(&slot);
            spawn_local(async move {
                let Some(place) = host.cast::<HtmlElement>() else { return };
                let Ok(address) = fetch::absolute(&props.script, &fetch::page_address()) else { return };
                let opened =
                    editor::CodeToRead::open(&address, &place, &props.label, &props.code, props.before.as_deref());
                let opened = opened.await;
                // If the place is gone by now, so is what was opened in it.
                let Some(slot) = alive.upgrade() else { return };
                is_shown.set(opened.is_ok());
                *slot.borrow_mut() = opened.ok();
            });
            move || drop(slot)
        }
    });
    html! {
        <div class="code-to-read" data-part="code-to-read">
            <div ref={host} />
            if !*is_shown {
                <pre tabindex="0" aria-label={&props.label}>{ props.before.as_ref().unwrap_or(&props.code) }</pre>
            }
        </div>
    }
}
