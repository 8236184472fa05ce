//! Says things to the person beside the page's work.

use yew::prelude::*;

use crate::state::notices::{Notice, NoticeAction, NoticeList, Tone};

/// Says things; the same for as long as the page lives.
#[derive(Clone, PartialEq)]
pub struct Notices(UseReducerDispatcher<NoticeList>);

impl Notices {
    /// Something to know.
    pub fn inform(&self, topic: &str, text: impl Into<String>) {
        self.say(topic, Tone::Info, text.into());
    }

    /// Something to do.
    pub fn warn(&self, topic: &str, text: impl Into<String>) {
        self.say(topic, Tone::Warning, text.into());
    }

    /// Work is in danger: offers to export it.
    pub fn offer_export(&self, topic: &str, text: impl Into<String>) {
        self.tell(topic, Tone::Warning, text.into(), true);
    }

    /// The reason is gone, or the person has read it.
    pub fn settle(&self, topic: &str) {
        self.0.dispatch(NoticeAction::Settled(topic.to_owned()));
    }

    fn say(&self, topic: &str, tone: Tone, text: String) {
        self.tell(topic, tone, text, false);
    }

    fn tell(&self, topic: &str, tone: Tone, text: String, offers_export: bool) {
        self.0.dispatch(NoticeAction::Said(Notice { topic: topic.to_owned(), tone, text, offers_export }));
    }
}

/// Children of a provider.
#[derive(Properties, PartialEq)]
pub struct NoticesProviderProps {
    /// What may say things.
    pub children: Html,
}

/// Gives notices to what is in it.
#[component]
pub fn NoticesProvider(props: &NoticesProviderProps) -> Html {
    let list = use_reducer_eq(NoticeList::default);
    html! {
        <ContextProvider<Notices> context={Notices(list.dispatcher())}>
            <ContextProvider<NoticeList> context={(*list).clone()}>{ props.children.clone() }</ContextProvider<NoticeList>>
        </ContextProvider<Notices>>
    }
}

/// The way to say things.
#[hook]
pub fn use_notices() -> Notices {
    use_context().expect("the app is inside a NoticesProvider")
}

/// What is said now.
#[hook]
pub fn use_notice_list() -> NoticeList {
    use_context().unwrap_or_default()
}
