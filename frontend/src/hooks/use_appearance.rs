//! The colours and the size of letters that the person has set, told to the style sheet.

use yew::prelude::*;

use super::use_settings;
use crate::browser::style;
use crate::state::saved::Theme;

/// Keeps the root of the page as the settings have it.
#[hook]
pub fn use_appearance() {
    let settings = use_settings();
    let look = (settings.theme, settings.text_percent, settings.code_percent);
    use_effect_with(look, |(theme, text_percent, code_percent)| {
        let Some(root) = gloo::utils::document().document_element() else { return };
        // Attributes of plain names can always be set.
        let _ = root.set_attribute("data-theme", name(*theme));
        style::set(&root, "--text-percent", &format!("{text_percent}%"));
        style::set(&root, "--code-factor", &(f64::from(*code_percent) / 100.0).to_string());
    });
}

fn name(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Contrast => "contrast",
    }
}
