//! What can be set of the editor: at the code, and among the settings.

use yew::prelude::*;

use super::settings_form::{SIZES, choice, toggle};
use crate::hooks::{use_saved, use_settings};
use crate::state::saved::{CodeField, Keymap, Settings};

const KEYMAPS: [(Keymap, &str); 2] = [(Keymap::Default, "Default"), (Keymap::Vim, "Vim")];
const FIELDS: [(CodeField, &str); 3] = [
    (CodeField::Auto, "What suits the device"),
    (CodeField::Editor, "The editor"),
    (CodeField::Plain, "A plain text field"),
];

/// Shows what can be set.
#[component]
pub fn EditorSettings() -> Html {
    let saved = use_saved();
    let now = use_settings();
    let change = |set: fn(Settings, usize) -> Settings| {
        let saved = saved.clone();
        Callback::from(move |picked: usize| saved.change_settings(|settings| set(settings, picked)))
    };
    let switch = |set: fn(Settings, bool) -> Settings| {
        let saved = saved.clone();
        Callback::from(move |is_on: bool| saved.change_settings(|settings| set(settings, is_on)))
    };
    html! {
        <>
            { toggle(
                "Live mode",
                "The examples run by themselves a moment after typing stops.",
                now.live,
                switch(|it, is_on| Settings { live: is_on, ..it }),
            ) }
            { toggle(
                "Mark mistakes while typing",
                "Loads Ruff, 3 MB, once.",
                now.marks_mistakes,
                switch(|it, is_on| Settings { marks_mistakes: is_on, ..it }),
            ) }
            { toggle("Offer completions while typing", "", now.completes, switch(|it, is_on| Settings { completes: is_on, ..it })) }
            { toggle("Close brackets and quotes", "", now.closes_brackets, switch(|it, is_on| Settings { closes_brackets: is_on, ..it })) }
            { choice("Keys", &KEYMAPS, now.keymap, change(|it, picked| Settings { keymap: KEYMAPS[picked].0, ..it })) }
            { choice("Size of code", &SIZES, now.code_percent, change(|it, picked| Settings { code_percent: SIZES[picked].0, ..it })) }
            { choice("Write in", &FIELDS, now.field, change(|it, picked| Settings { field: FIELDS[picked].0, ..it })) }
        </>
    }
}
