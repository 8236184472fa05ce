//! Puts the app on the page.

fn main() {
    let place = gloo::utils::document().get_element_by_id("app");
    match place {
        Some(place) => yew::Renderer::<frontend::App>::with_root(place).render(),
        None => yew::Renderer::<frontend::App>::new().render(),
    };
}
