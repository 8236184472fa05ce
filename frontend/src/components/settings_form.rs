//! Colours, letters and keys, each changed at once.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::EditorSettings;
use crate::hooks::{use_saved, use_settings};
use crate::state::saved::{Settings, Theme};

const THEMES: [(Theme, &str); 4] = [
    (Theme::System, "As the system has it"),
    (Theme::Light, "Light"),
    (Theme::Dark, "Dark"),
    (Theme::Contrast, "High contrast"),
];
const PATIENCE: [(u8, &str); 3] = [(1, "As the problem says"), (2, "Twice as long"), (4, "Four times as long")];
pub(super) const SIZES: [(u16, &str); 5] =
    [(90, "Small"), (100, "Normal"), (115, "Large"), (130, "Larger"), (150, "Largest")];

/// Shows what can be set.
#[component]
pub fn SettingsForm() -> Html {
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
        <form class="settings" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <fieldset>
                <legend>{ "Reading" }</legend>
                { choice("Colours", &THEMES, now.theme, change(|it, picked| Settings { theme: THEMES[picked].0, ..it })) }
                { choice("Size of letters", &SIZES, now.text_percent, change(|it, picked| Settings { text_percent: SIZES[picked].0, ..it })) }
            </fieldset>
            <fieldset>
                <legend>{ "Editor" }</legend>
                <EditorSettings />
            </fieldset>
            <fieldset>
                <legend>{ "Limits" }</legend>
                { choice("Time for a case", &PATIENCE, now.patience, change(|it, picked| Settings { patience: PATIENCE[picked].0, ..it })) }
                <p class="settings-why">{ "More suits a slow device. What grows too fast is found by counting steps, however long it may take." }</p>
            </fieldset>
            <fieldset>
                <legend>{ "Keyboard" }</legend>
                { toggle(
                    "Shortcuts of single keys",
                    "Such as ? and g p. Switch them off if you speak to your computer.",
                    now.single_keys,
                    switch(|it, is_on| Settings { single_keys: is_on, ..it }),
                ) }
            </fieldset>
        </form>
    }
}

/// One of a few values; `on_pick` hears which of `values`.
pub(super) fn choice<T: PartialEq>(
    label: &'static str,
    values: &'static [(T, &str)],
    now: T,
    on_pick: Callback<usize>,
) -> Html {
    let on_change = on_pick.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        usize::try_from(select.selected_index()).unwrap_or_default()
    });
    html! {
        <label class="field settings-row">
            <span>{ label }</span>
            <select onchange={on_change}>
                for (value, name) in values {
                    <option key={*name} selected={*value == now}>{ *name }</option>
                }
            </select>
        </label>
    }
}

/// Something that is on or off.
pub(super) fn toggle(label: &'static str, why: &'static str, is_on: bool, on_switch: Callback<bool>) -> Html {
    let on_change = on_switch.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.checked()
    });
    html! {
        <label class="settings-row">
            <span>
                { label }
                if !why.is_empty() { <span class="settings-why">{ why }</span> }
            </span>
            <input type="checkbox" role="switch" class="switch" checked={is_on} onchange={on_change} />
        </label>
    }
}
