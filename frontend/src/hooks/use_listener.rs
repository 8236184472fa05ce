//! Listens to an event for as long as a component is on the page.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::Event;
use yew::prelude::*;

/// Calls `on_event` whenever the window hears an event of this name.
#[hook]
pub fn use_listener(name: &'static str, on_event: Callback<Event>) {
    use_effect_with(on_event, move |on_event| {
        let on_event = on_event.clone();
        let options = EventListenerOptions::enable_prevent_default();
        let window = gloo::utils::window();
        let listener =
            EventListener::new_with_options(&window, name, options, move |event| on_event.emit(event.clone()));
        || drop(listener)
    });
}
