//! Takes in an exported file: first shows what it would change, then does it.

use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dialog;
use crate::browser::clock;
use crate::hooks::{use_notices, use_saved};
use crate::state::transfer::{Counts, MAX_BYTES, Plan, Refusal};

/// Shows the field for a file and what comes of it.
#[component]
pub fn ImportPanel() -> Html {
    let saved = use_saved();
    let notices = use_notices();
    let plan = use_state_eq(|| None::<Rc<Plan>>);
    let refusal = use_state_eq(String::new);
    let on_file = {
        let (saved, plan, refusal) = (saved.clone(), plan.setter(), refusal.setter());
        move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            // The same file may be picked again.
            input.set_value("");
            let (saved, plan, refusal) = (saved.clone(), plan.clone(), refusal.clone());
            spawn_local(async move {
                let outcome = if file.size() > MAX_BYTES as f64 {
                    Err(Refusal::TooLarge)
                } else {
                    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
                    saved.plan_import(&text.unwrap_or_default())
                };
                refusal.set(outcome.as_ref().err().map(ToString::to_string).unwrap_or_default());
                plan.set(outcome.ok().map(Rc::new));
            });
        }
    };
    let on_close = {
        let plan = plan.setter();
        Callback::from(move |()| plan.set(None))
    };
    let on_import = {
        let (saved, plan, refusal) = (saved, plan.clone(), refusal.setter());
        move |_: MouseEvent| {
            if let Some(planned) = &*plan {
                match saved.import(planned) {
                    Ok(()) => notices.inform("import", "The file was imported."),
                    Err(sentence) => refusal.set(sentence.to_owned()),
                }
            }
            plan.set(None);
        }
    };
    html! {
        <>
            <label class="settings-row">
                <span>
                    { "Import a file" }
                    <span class="settings-why">{ "You see first what it changes. Of two drafts both stay." }</span>
                </span>
                <input type="file" class="file-field" accept=".json,application/json" onchange={on_file} />
            </label>
            if !refusal.is_empty() {
                <p class="trouble" role="alert">{ &*refusal }</p>
            }
            if let Some(plan) = &*plan {
                <Dialog title="Import" on_close={on_close.clone()}>
                    { preview(plan) }
                    <div class="dialog-foot">
                        <button type="button" onclick={on_close.reform(|_| ())}>
                            { if plan.is_empty() { "Close" } else { "Cancel" } }
                        </button>
                        if !plan.is_empty() {
                            <button type="button" class="is-main" onclick={on_import}>{ "Import" }</button>
                        }
                    </div>
                </Dialog>
            }
        </>
    }
}

fn preview(plan: &Plan) -> Html {
    let made = clock::date(plan.made_at);
    if plan.is_empty() {
        return html! { <p>{ format!("Everything in this file, made on {made}, is here already.") }</p> };
    }
    html! {
        <>
            <p>{ format!("This file was made on {made}. Nothing is deleted.") }</p>
            <table class="import-table">
                <thead>
                    <tr>
                        <th scope="col">{ "What" }</th>
                        <th scope="col">{ "New" }</th>
                        <th scope="col">{ "Changed" }</th>
                        <th scope="col">{ "As it was" }</th>
                    </tr>
                </thead>
                <tbody>
                    for (noun, Counts { n_new, n_changed, n_same }) in &plan.counts {
                        <tr key={*noun}>
                            <th scope="row">{ *noun }</th>
                            <td>{ n_new }</td>
                            <td>{ n_changed }</td>
                            <td>{ n_same }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}
