//! What changed from one version of the code to another.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::editor::Diff;
use crate::browser::fetch;

/// The two versions.
#[derive(Properties, PartialEq)]
pub struct CodeDiffProps {
    /// The address of the editor's script, relative to the page.
    pub script: AttrValue,
    /// The earlier one.
    pub before: AttrValue,
    /// The later one.
    pub after: AttrValue,
}

/// Shows the later version with what was taken away and what was added marked.
#[component]
pub fn CodeDiff(props: &CodeDiffProps) -> Html {
    let host = use_node_ref();
    let is_broken = use_state_eq(|| false);
    use_effect_with((props.script.clone(), props.before.clone(), props.after.clone()), {
        let (host, is_broken) = (host.clone(), is_broken.setter());
        move |(script, before, after)| {
            let (script, before, after) = (script.clone(), before.clone(), after.clone());
            let slot = Rc::new(std::cell::RefCell::new(None::<Diff>));
            let alive = Rc::downgrade(&slot);
            spawn_local(async move {
                let Some(place) = host.cast::<HtmlElement>() else { return };
                let Ok(address) = fetch::absolute(&script, &fetch::page_address()) else { return };
                let diff = Diff::open(&address, &place, &before, &after).await;
                is_broken.set(diff.is_err());
                // If the place is gone by now, so is what was opened in it.
                if let (Some(slot), Ok(diff)) = (alive.upgrade(), diff) {
                    *slot.borrow_mut() = Some(diff);
                }
            });
            move || drop(slot)
        }
    });
    html! {
        <div class="code-diff" data-part="diff">
            <div ref={host} />
            if *is_broken {
                <p class="quiet">{ "The comparison could not be loaded. This is the earlier version:" }</p>
                <pre tabindex="0">{ &props.before }</pre>
            }
        </div>
    }
}
