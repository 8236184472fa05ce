//! What katagrad is, what it keeps and where, and what it is made of. Below the settings.

use yew::prelude::*;

use crate::components::PackageList;
use crate::hooks::{LibraryState, use_library};

/// Its name in the address, below the settings'.
pub const PATH: &str = "about";

/// Where the source is, as the workspace's manifest says; whoever hosts a changed one names theirs there.
const SOURCE: &str = env!("CARGO_PKG_REPOSITORY");

/// What is kept: what it is, and where.
const KEPT: [(&str, &str); 4] = [
    (
        "Your work",
        "Code, submissions, notes, progress, cards, plans and settings are in this browser's local storage for this site, under names that begin with “katagrad:”.",
    ),
    ("The site", "A copy of its files is in the browser's cache storage, so that it works with the network off."),
    (
        "Files that you gave",
        "Problem sets from elsewhere and answers in Rust are in the cache storage, under “katagrad-sets” and “katagrad-kernels”. The host of a set is asked for newer files, without saying who asks.",
    ),
    (
        "Nothing else",
        "There are no cookies, no account, no counting of visits, and no server that your code is sent to.",
    ),
];

/// Tells it.
#[component]
pub fn AboutPage() -> Html {
    let version = match use_library() {
        LibraryState::Ready(site, _) => site.version.clone(),
        _ => "not known yet".to_owned(),
    };
    html! {
        <div class="page is-narrow">
            <h1>{ "About katagrad" }</h1>
            <p class="lead">{ "A coding playground for machine-learning and algorithm interviews that runs in this page alone." }</p>
            <section class="settings-part">
                <h2>{ "This version" }</h2>
                <p>{ "Version " }<code data-part="version">{ version }</code>{ ". Free software, under the MIT or the Apache 2.0 licence, whichever you like." }</p>
                if !SOURCE.is_empty() {
                    <p><a href={SOURCE}>{ "Its source" }</a></p>
                }
            </section>
            <section class="settings-part">
                <h2>{ "What is kept, and where" }</h2>
                <dl class="kept-list">
                    { for KEPT.iter().map(|(what, place)| html! { <><dt>{ *what }</dt><dd>{ *place }</dd></> }) }
                </dl>
                <p><a href="#/settings">{ "Export, import or delete your work in the settings" }</a>{ "." }</p>
            </section>
            <section class="settings-part">
                <h2>{ "What it is made of" }</h2>
                <p>{ "Thanks to all who wrote these. Open one for the text of its licence. Integers of any size are malachite's, under the LGPL: you may build the site with another version of it." }</p>
                <PackageList />
            </section>
        </div>
    }
}
