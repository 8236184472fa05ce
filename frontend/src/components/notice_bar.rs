//! What the page has to say beside its work.

use yew::prelude::*;

use crate::hooks::{use_notice_list, use_notices, use_saved};
use crate::state::notices::Tone;

/// Shows the notices, each with a button to dismiss it.
#[component]
pub fn NoticeBar() -> Html {
    let notices = use_notices();
    let list = use_notice_list();
    let saved = use_saved();
    html! {
        <div class="notice-bar" role="status">
            for notice in list.0 {
                <div key={notice.topic.clone()} class={classes!("notice", (notice.tone == Tone::Warning).then_some("is-warning"))}>
                    <p>{ &notice.text }</p>
                    if notice.offers_export {
                        <button
                            type="button"
                            onclick={
                                let (saved, notices, topic) = (saved.clone(), notices.clone(), notice.topic.clone());
                                move |_| if saved.export() { notices.settle(&topic) }
                            }
                        >
                            { "Export everything" }
                        </button>
                    }
                    <button
                        type="button"
                        class="is-quiet"
                        onclick={
                            let (notices, topic) = (notices.clone(), notice.topic.clone());
                            move |_| notices.settle(&topic)
                        }
                    >
                        { "Dismiss" }
                    </button>
                </div>
            }
        </div>
    }
}
