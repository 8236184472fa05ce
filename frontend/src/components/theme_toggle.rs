//! Light, dark, high contrast, or as the system has it.

use yew::prelude::*;

use crate::hooks::{use_saved, use_settings};
use crate::state::saved::{Settings, Theme};

/// Shows the theme and changes it.
#[component]
pub fn ThemeToggle() -> Html {
    let saved = use_saved();
    let theme = use_settings().theme;
    let next = match theme {
        Theme::System => Theme::Light,
        Theme::Light => Theme::Dark,
        Theme::Dark => Theme::Contrast,
        Theme::Contrast => Theme::System,
    };
    let on_click = move |_| saved.change_settings(|settings| Settings { theme: next, ..settings });
    html! {
        <button
            type="button"
            class="is-quiet is-icon"
            aria-label={format!("Theme: {}. Switch to {}.", name(theme), name(next))}
            title={format!("Theme: {}", name(theme))}
            onclick={on_click}
        >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d={drawing(theme)} /></svg>
        </button>
    }
}

fn name(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Contrast => "high contrast",
    }
}

/// A half disc, a sun, a moon, a ring with a core.
fn drawing(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 2.5v11",
        Theme::Light => {
            "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M12.8 3.2l-1.1 1.1M4.3 11.7l-1.1 1.1"
        }
        Theme::Dark => "M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z",
        Theme::Contrast => "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 7v2",
    }
}
