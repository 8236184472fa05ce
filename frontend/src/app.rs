//! The app: what is there on every page, and the page that the address names.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

use crate::browser::{address, cover};
use crate::components::{EngineTrouble, Header, MockBar, NoticeBar, UpdateOffer};
use crate::doors;
use crate::hooks::{
    LibraryProvider, LibraryState, NoticesProvider, PackFilesProvider, RunnerProvider, SavedProvider, SecondPart,
    Start, use_appearance, use_library, use_route, use_second_part, use_shortcuts, use_start,
};
use crate::pages::{NotFoundPage, Place};
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
                    <PackFilesProvider>
                        <RunnerProvider>
                            <Shell />
                        </RunnerProvider>
                    </PackFilesProvider>
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
    let second = use_second_part();
    let is_home = route.place().is_some_and(Place::is_home);
    let is_there = use_library() != LibraryState::Loading
        && (is_home || route == Route::NotFound || second != SecondPart::Loading);
    // Before what is shown is put on the page, so that nothing is painted between the cover and it.
    let had_focus = *use_memo(is_there, |is_there| *is_there && cover::lift());
    {
        let main = main.clone();
        use_effect_with(had_focus, move |had_focus| {
            if *had_focus {
                focus(&main);
            }
        });
    }
    use_start(match (&route, &second) {
        (Route::Problem { .. }, _) => Start::Now,
        (_, SecondPart::Loading) => Start::Later,
        _ => Start::Soon,
    });
    let over = match *overlay {
        Some(Overlay::Palette) if second == SecondPart::Ready => doors::palette(on_close, show(Overlay::Sheet)),
        Some(Overlay::Sheet) if second == SecondPart::Ready => doors::shortcut_sheet(on_close),
        _ => Html::default(),
    };
    let title = match &route {
        Route::Place { place, .. } => format!("{} · katagrad", place.name),
        _ => "katagrad".to_owned(),
    };
    use_effect_with(title, |title| gloo::utils::document().set_title(title));
    let current = route.place();
    let sets = if second == SecondPart::Ready { doors::sets() } else { Html::default() };
    let page = match (route, second) {
        (Route::NotFound, _) => html! { <NotFoundPage /> },
        (Route::Place { place, below }, second) if is_home || second == SecondPart::Ready => {
            (place.show)(&below).unwrap_or_else(|| html! { <NotFoundPage /> })
        }
        (Route::Problem { pack, problem }, SecondPart::Ready) => doors::problem(ProblemKey { pack, problem }),
        (_, SecondPart::Failed(sentence)) => html! {
            <div class="page"><h1>{ "katagrad" }</h1><p class="trouble" role="alert">{ sentence }</p></div>
        },
        (_, _) => html! { <p class="page" role="status">{ "The page is on its way." }</p> },
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
            { sets }
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
