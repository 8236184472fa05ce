//! The form for input of the person's own: one field a parameter, as Python would write it.

use judge::Signature;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::state::custom::CustomForm;
use crate::state::text;

/// The form.
#[derive(Properties, PartialEq)]
pub struct CustomInputFormProps {
    /// The problem's interface.
    pub signature: Signature,
    /// What was typed, and what is wrong with it.
    pub form: CustomForm,
    /// What stands there before anything is typed.
    pub initial: Vec<String>,
    /// Whether something runs.
    pub is_running: bool,
    /// Hears what is typed.
    pub on_type: Callback<Vec<String>>,
    /// Hears that it is to be run.
    pub on_run: Callback<Vec<String>>,
}

/// Shows the form.
#[component]
pub fn CustomInputForm(props: &CustomInputFormProps) -> Html {
    let names = text::inputs(&props.signature);
    let types = text::input_types(&props.signature);
    let mut texts = props.form.texts.clone().unwrap_or_else(|| props.initial.clone());
    texts.resize(names.len(), String::new());
    let on_key = {
        let (on_run, texts, is_running) = (props.on_run.clone(), texts.clone(), props.is_running);
        move |event: KeyboardEvent| {
            // In the form the keys that run the examples run what is in it.
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) && !event.shift_key() {
                event.prevent_default();
                if !is_running {
                    on_run.emit(texts.clone());
                }
            }
        }
    };
    let on_submit = {
        let (on_run, texts) = (props.on_run.clone(), texts.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            on_run.emit(texts.clone());
        }
    };
    let field = |(name_idx, name): (usize, &String)| {
        let error = props.form.errors.get(name_idx).cloned().flatten();
        let on_input = {
            let (on_type, texts) = (props.on_type.clone(), texts.clone());
            move |event: InputEvent| {
                let field: HtmlTextAreaElement = event.target_unchecked_into();
                let mut texts = texts.clone();
                texts[name_idx] = field.value();
                on_type.emit(texts);
            }
        };
        let error_id = format!("custom-error-{name_idx}");
        html! {
            <div key={name_idx} class="custom-field">
                <label>
                    <span class="case-name">{ name }</span>
                    { " " }
                    <span class="quiet">{ &types[name_idx] }</span>
                    <textarea
                        data-part="custom-input"
                        rows={texts[name_idx].lines().count().clamp(1, 8).to_string()}
                        value={texts[name_idx].clone()}
                        oninput={on_input}
                        spellcheck="false"
                        autocapitalize="off"
                        autocomplete="off"
                        aria-invalid={error.is_some().to_string()}
                        aria-describedby={error.is_some().then(|| error_id.clone())}
                    />
                </label>
                if let Some(error) = error {
                    <p id={error_id} class="trouble" role="alert">{ format!("{name}: {error}") }</p>
                }
            </div>
        }
    };
    html! {
        <form class="custom-input" onsubmit={on_submit} onkeydown={on_key}>
            <p class="quiet">{ "Write each value as Python would. The reference solution says what is expected for any valid input." }</p>
            { for names.iter().enumerate().map(field) }
            <button type="submit" class="is-main" disabled={props.is_running} title="Ctrl+Enter">{ "Run this input" }</button>
        </form>
    }
}
