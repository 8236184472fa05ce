//! The app: what is there on every page, and the page that the address names.

use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

use crate::components::{EngineTrouble, Header, NoticeBar, UpdateOffer};
use crate::hooks::{LibraryProvider, NoticesProvider, RunnerProvider, SavedProvider, use_appearance, use_route};
use crate::pages::{NotFoundPage, ProblemPage};
use crate::route::Route;
use crate::site::ProblemKey;

/// Everything.
#[component]
pub fn App() -> Html {
    html! {
        <NoticesProvider>
            <SavedProvider>
                <LibraryProvider>
                    <RunnerProvider>
                        <Shell />
                    </RunnerProvider>
                </LibraryProvider>
            </SavedProvider>
        </NoticesProvider>
    }
}

/// Head, notices, and the place where the person is.
#[component]
fn Shell() -> Html {
    let route = use_route();
    use_appearance();
    let main = use_node_ref();
    let is_first = use_mut_ref(|| true);
    {
        let main = main.clone();
        use_effect_with(route.clone(), move |_| {
            // After a link is followed, the keyboard goes on in the new page.
            if !is_first.replace(false) {
                focus(&main);
                gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
            }
        });
    }
    let on_skip = {
        let main = main.clone();
        move |event: MouseEvent| {
            // The part after `#` names the place, so the browser must not follow the link itself.
            event.prevent_default();
            focus(&main);
        }
    };
    let title = match &route {
        Route::Place { place, .. } => format!("{} · katagrad", place.name),
        _ => "katagrad".to_owned(),
    };
    use_effect_with(title, |title| gloo::utils::document().set_title(title));
    let current = route.place();
    let page = match route {
        Route::Place { place, below } => (place.show)(&below).unwrap_or_else(|| html! { <NotFoundPage /> }),
        Route::Problem { pack, problem } => html! { <ProblemPage problem={ProblemKey { pack, problem }} /> },
        Route::NotFound => html! { <NotFoundPage /> },
    };
    html! {
        <>
            <a class="skip-link" href="#main" onclick={on_skip}>{ "Skip to the content" }</a>
            <Header {current} />
            <UpdateOffer />
            <NoticeBar />
            <EngineTrouble />
            <main id="main" ref={main} tabindex="-1">{ page }</main>
        </>
    }
}

/// Lets the keyboard go on in the page, without moving it.
fn focus(main: &NodeRef) {
    if let Some(main) = main.cast::<HtmlElement>() {
        let without_scrolling = FocusOptions::new();
        without_scrolling.set_prevent_scroll(true);
        // What is on the page takes the focus.
        let _ = main.focus_with_options(&without_scrolling);
    }
}
