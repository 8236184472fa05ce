//! Offers a new version of the site; never forces it.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::service_worker::{self, Update};
use crate::hooks::{EngineState, LibraryState, use_engine, use_library};

/// Registers the service worker and shows the offer when there is one. The engine goes first: the service worker fetches it too, and then finds it fetched.
#[component]
pub fn UpdateOffer() -> Html {
    let update = use_state_eq(|| None::<Update>);
    let (engine, library) = (use_engine(), use_library());
    let is_fetching = matches!(engine, EngineState::Waiting | EngineState::Loading { .. })
        && !matches!(library, LibraryState::Failed(_));
    {
        let setter = update.setter();
        use_effect_with(is_fetching, move |is_fetching| {
            if *is_fetching {
                return;
            }
            spawn_local(async move {
                // Without a service worker the page works as well, only not offline.
                let _ = service_worker::register(Callback::from(move |update| setter.set(Some(update)))).await;
            });
        });
    }
    let Some(offer) = (*update).clone() else { return Html::default() };
    let on_later = {
        let setter = update.setter();
        move |_| setter.set(None)
    };
    html! {
        <div class="notice update-offer" role="status">
            <p>{ "A new version of katagrad is ready. Your code and progress stay as they are." }</p>
            <button type="button" class="is-main" onclick={move |_| offer.accept()}>{ "Update now" }</button>
            <button type="button" class="is-quiet" onclick={on_later}>{ "Later" }</button>
        </div>
    }
}
