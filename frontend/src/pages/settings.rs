//! What a person sets: colours, letters, the editor; and below it what katagrad is.

use yew::prelude::*;

use super::{Place, about};
use crate::components::{DataPanel, SettingsForm};
use crate::hooks::{LibraryState, use_library};

/// The settings.
pub static PLACE: Place = Place {
    path: "settings",
    name: "Settings",
    title: "Settings",
    lead: "Colours, letters, the editor, limits and your data. All of it stays in this browser, like your work.",
    about: "Change colours, letters and the editor; export, import, reset",
    key: 's',
    drawing: "M2 4.5h5.2M10.8 4.5H14M2 11.5h3.2M8.8 11.5H14M9 2.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4ZM7 9.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Z",
    in_corner: true,
    show: |below| match below {
        "" => Some(html! { <SettingsPage /> }),
        about::PATH => Some(html! { <about::AboutPage /> }),
        _ => None,
    },
};

/// Shows what can be set.
#[component]
pub fn SettingsPage() -> Html {
    let version = match use_library() {
        LibraryState::Ready(site, _) => format!("; version {}", site.version),
        _ => String::new(),
    };
    html! {
        <div class="page is-narrow">
            { PLACE.head() }
            <SettingsForm />
            <DataPanel />
            <section class="settings-part">
                <h2>{ "About" }</h2>
                <p>{ "katagrad runs in this page alone: your code is executed and judged here, and nothing you write leaves your device. Everything works offline after the first visit." }</p>
                <p class="quiet">{ "Free software under the MIT or the Apache 2.0 licence" }{ version }{ "." }</p>
                <p><a href={format!("{}/{}", PLACE.href(), about::PATH)}>{ "What is kept, and what it is made of" }</a></p>
            </section>
        </div>
    }
}
