//! Puts the app on the page.

use gloo::timers::callback::Timeout;

fn main() {
    // A task of its own: the browser may answer the person between making the app ready and drawing it.
    Timeout::new(0, draw).forget();
}

fn draw() {
    let place = gloo::utils::document().get_element_by_id("app");
    match place {
        Some(place) => yew::Renderer::<frontend::App>::with_root(place).render(),
        None => yew::Renderer::<frontend::App>::new().render(),
    };
}
