//! What the page has to say beside its work, in a corner above it, so that nothing moves.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::hooks::{use_notice_list, use_notices, use_saved};
use crate::state::notices::{Notice, Tone};

/// Shows the notices.
#[component]
pub fn NoticeBar() -> Html {
    let list = use_notice_list();
    html! {
        <div class="notice-bar" role="status">
            for notice in &list.0 {
                <Toast key={notice.topic.clone()} notice={notice.clone()} />
            }
        </div>
    }
}

/// What is good to know goes by itself after so long; what is to be done stays.
const GOOD_TO_KNOW_MS: u32 = 10_000;

#[derive(Properties, PartialEq)]
struct ToastProps {
    notice: Notice,
}

/// A notice with a button to dismiss it.
#[component]
fn Toast(props: &ToastProps) -> Html {
    let Notice { topic, tone, text, offers_export } = &props.notice;
    let (notices, saved) = (use_notices(), use_saved());
    let settle = {
        let notices = notices.clone();
        use_callback(topic.clone(), move |(), topic| notices.settle(topic))
    };
    {
        let settle = settle.clone();
        use_effect_with(props.notice.clone(), move |notice| {
            let goes = notice.tone == Tone::Info;
            let timer = goes.then(|| Timeout::new(GOOD_TO_KNOW_MS, move || settle.emit(())));
            || drop(timer)
        });
    }
    let on_export = {
        let settle = settle.clone();
        move |_: MouseEvent| {
            if saved.export() {
                settle.emit(());
            }
        }
    };
    html! {
        <div class={classes!("notice", (*tone == Tone::Warning).then_some("is-warning"))}>
            <p>{ text }</p>
            if *offers_export {
                <button type="button" onclick={on_export}>{ "Export everything" }</button>
            }
            <button type="button" class="is-quiet" onclick={settle.reform(|_| ())}>{ "Dismiss" }</button>
        </div>
    }
}
