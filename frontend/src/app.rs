//! The app: what is there on every page, and the page that the address names.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

use crate::browser::address;
use crate::components::{AskedSet, EngineTrouble, Header, MockBar, NoticeBar, Palette, ShortcutSheet, UpdateOffer};
use crate::hooks::{
    LibraryProvider, NoticesProvider, RunnerProvider, SavedProvider, use_appearance, use_route, use_set_updates,
    use_shortcuts,
};
use crate::pages::{NotFoundPage, ProblemPage};
use crate::route::Route;
use crate::site::ProblemKey;
use crate::state::keys::Shortcut;

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

/// What may lie over the page.
#[derive(Clone, Copy, PartialEq)]
enum Overlay {
    Palette,
    Sheet,
}

/// Head, notices, and the place where the person is.
#[component]
fn Shell() -> Html {
    let route = use_route();
    use_appearance();
    use_set_updates();
    let main = use_node_ref();
    let overlay = use_state_eq(|| None::<Overlay>);
    let is_first = use_mut_ref(|| true);
    {
        let main = main.clone();
        let overlay = overlay.setter();
        use_effect_with(route.clone(), move |_| {
            overlay.set(None);
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
    let show = |what: Overlay| {
        let overlay = overlay.setter();
        Callback::from(move |()| overlay.set(Some(what)))
    };
    let on_close = {
        let overlay = overlay.setter();
        use_callback((), move |(), ()| overlay.set(None))
    };
    let on_shortcut = {
        let overlay = overlay.setter();
        use_callback((), move |shortcut: Shortcut, ()| match shortcut {
            Shortcut::Palette => overlay.set(Some(Overlay::Palette)),
            Shortcut::Sheet => overlay.set(Some(Overlay::Sheet)),
            Shortcut::Go(place) => address::go(&place.href()),
            Shortcut::Search if !focus_on(SEARCH_FIELD) => overlay.set(Some(Overlay::Palette)),
            Shortcut::Search => {}
            // Where there is no code the key does nothing.
            Shortcut::Code => {
                focus_on(CODE);
            }
        })
    };
    use_shortcuts(on_shortcut);
    let over = match *overlay {
        Some(Overlay::Palette) => html! { <Palette {on_close} on_sheet={show(Overlay::Sheet)} /> },
        Some(Overlay::Sheet) => html! { <ShortcutSheet {on_close} /> },
        None => Html::default(),
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
            <Header {current} on_palette={show(Overlay::Palette)} />
            <UpdateOffer />
            <NoticeBar />
            <EngineTrouble />
            <MockBar />
            <main id="main" ref={main} tabindex="-1">{ page }</main>
            { over }
            <AskedSet />
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

const SEARCH_FIELD: &str = "main input[type=search]";
const CODE: &str = "#code .cm-content, #code textarea";

/// Gives a field of the page the keyboard, if there is one.
fn focus_on(selector: &str) -> bool {
    let field = gloo::utils::document().query_selector(selector).ok().flatten();
    // A field on the page takes the focus.
    field.and_then(|field| field.dyn_into::<HtmlElement>().ok()).is_some_and(|field| field.focus().is_ok())
}
