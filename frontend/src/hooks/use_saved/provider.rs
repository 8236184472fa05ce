//! Where the store is opened, and what happens to it from outside heard.

use std::rc::Rc;

use web_sys::StorageEvent;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

use super::{AllProgress, Changes, Inner, Saved};
use crate::browser::clock;
use crate::browser::local_store::LocalStore;
use crate::hooks::{use_listener, use_notices};
use crate::state::overflow::Overflow;
use crate::state::saved::Settings;
use crate::state::store::{Memory, Store};

/// Children of a provider.
#[derive(Properties, PartialEq)]
pub struct SavedProviderProps {
    /// What may keep things.
    pub children: Html,
}

/// Gives the store to what is in it.
#[component]
pub fn SavedProvider(props: &SavedProviderProps) -> Html {
    let notices = use_notices();
    let progress = use_reducer_eq(AllProgress::default);
    let settings = use_state_eq(Settings::default);
    let changes = use_reducer(Changes::default);
    let saved = {
        let (progress, settings, changes) = (progress.dispatcher(), settings.setter(), changes.dispatcher());
        use_memo((), move |()| {
            let store: Option<Box<dyn Store>> = LocalStore::open().map(|store| Box::new(store) as Box<dyn Store>);
            if store.is_none() {
                notices.warn(
                    "no-store",
                    "This browser lets the page keep nothing: your code is lost when you close it. Allow site data for this page, or download your code before you go.",
                );
            }
            let store = Overflow::new(store.unwrap_or_else(|| Box::new(Memory::default())));
            Saved { inner: Rc::new(Inner { store, tab: clock::tab_name(), notices, progress, settings, changes }) }
        })
    };
    let on_first = (*saved).clone();
    use_effect_with((), move |()| {
        on_first.reread();
        on_first.remind_of_backup();
    });
    let on_storage = use_callback((*saved).clone(), |event: Event, saved| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        match event.key() {
            Some(key) => saved.other_tab_wrote(&key),
            // Everything was cleared.
            None => saved.reread(),
        }
    });
    use_listener("storage", on_storage);
    let on_leave = use_callback((*saved).clone(), |event: Event, saved| {
        // The browser asks whether the person really wants to go.
        if saved.inner.store.n_unsaved() > 0 {
            event.prevent_default();
        }
    });
    use_listener("beforeunload", on_leave);
    html! {
        <ContextProvider<Saved> context={(*saved).clone()}>
            <ContextProvider<AllProgress> context={(*progress).clone()}>
                <ContextProvider<Settings> context={(*settings).clone()}>
                    <ContextProvider<Changes> context={(*changes).clone()}>
                        { props.children.clone() }
                    </ContextProvider<Changes>>
                </ContextProvider<Settings>>
            </ContextProvider<AllProgress>>
        </ContextProvider<Saved>>
    }
}
