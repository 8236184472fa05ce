//! The head of every page: the name, the places, and the state of things. On a narrow screen the places stand at its foot.

use yew::prelude::*;

use super::{EngineBadge, ThemeToggle};
use crate::hooks::use_online;
use crate::pages::{PLACES, Place};

/// Where the person is.
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The place to mark, if it is one.
    pub current: Option<&'static Place>,
    /// Hears that the command palette is wanted.
    pub on_palette: Callback<()>,
}

/// Shows the head.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let is_online = use_online();
    let link = |place: &'static Place| {
        let is_current = props.current == Some(place);
        html! {
            <a
                key={place.path}
                class={classes!("place", place.in_corner.then_some("is-icon"))}
                href={place.href()}
                aria-current={is_current.then_some("page")}
                title={place.in_corner.then_some(place.name)}
            >
                <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d={place.drawing} /></svg>
                <span>{ place.name }</span>
            </a>
        }
    };
    html! {
        <header class="header">
            <a class="brand" href="#/" aria-label="katagrad, home">
                <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
                    <path class="mark-axis" d="M5 4v23h23" />
                    <path class="mark-curve" d="M8 7c1 12 6 17 18 17" />
                    <circle class="mark-point" cx="13.4" cy="18.6" r="3.2" />
                </svg>
                <span>{ "kata" }<em>{ "grad" }</em></span>
            </a>
            <nav class="places" aria-label="Places">
                { for PLACES.iter().filter(|place| !place.in_corner).map(|place| link(place)) }
            </nav>
            <div class="header-state">
                if !is_online {
                    <span class="badge" role="status" title="Everything that was loaded works without a network.">
                        { "Offline" }
                    </span>
                }
                <EngineBadge />
                <button
                    type="button"
                    class="is-quiet is-icon"
                    aria-label="Search and commands"
                    title="Search and commands (Ctrl+K)"
                    onclick={props.on_palette.reform(|_| ())}
                >
                    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4l3.4 3.4" /></svg>
                </button>
                <ThemeToggle />
                { for PLACES.iter().filter(|place| place.in_corner).map(|place| link(place)) }
            </div>
        </header>
    }
}
