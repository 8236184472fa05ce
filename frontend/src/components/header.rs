//! The head of every page.

use yew::prelude::*;

use super::{EngineBadge, ThemeToggle};
use crate::hooks::use_online;
use crate::route::Route;

/// Shows the name and the state of things.
#[component]
pub fn Header() -> Html {
    let is_online = use_online();
    html! {
        <header class="header">
            <a class="brand" href={Route::Problems.to_string()} aria-label="katagrad, all problems">
                <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
                    <path class="mark-axis" d="M5 4v23h23" />
                    <path class="mark-curve" d="M8 7c1 12 6 17 18 17" />
                    <circle class="mark-point" cx="13.4" cy="18.6" r="3.2" />
                </svg>
                <span>{ "kata" }<em>{ "grad" }</em></span>
            </a>
            <div class="header-state">
                if !is_online {
                    <span class="badge" role="status" title="Everything that was loaded works without a network.">
                        { "Offline" }
                    </span>
                }
                <EngineBadge />
                <ThemeToggle />
            </div>
        </header>
    }
}
