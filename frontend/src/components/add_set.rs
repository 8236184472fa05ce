//! Takes the address, the files or the folder of a set from elsewhere, and shows what it is.

use std::rc::Rc;

use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::SetPreview;
use crate::browser::picked;
use crate::hooks::Given;
use crate::state::sets;

/// Shows the ways to add a set.
#[component]
pub fn AddSet() -> Html {
    let given = use_state_eq(|| None::<Given>);
    let address = use_node_ref();
    let on_open = {
        let (given, address) = (given.setter(), address.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = address.cast::<HtmlInputElement>() else { return };
            let decode = |text: &str| js_sys::decode_uri_component(text).ok().map(String::from);
            let address = sets::address_of(&input.value(), decode);
            if !address.is_empty() {
                given.set(Some(Given::Web(address)));
            }
        }
    };
    let on_files = {
        let given = given.setter();
        Callback::from(move |files: Vec<File>| {
            if !files.is_empty() {
                given.set(Some(Given::Files(Rc::new(files))));
            }
        })
    };
    let on_pick = on_files.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let files = input.files().map(|list| picked::of_list(&list)).unwrap_or_default();
        // The same files may be picked again.
        input.set_value("");
        files
    });
    let on_drop = {
        let on_files = on_files.clone();
        move |event: DragEvent| {
            event.prevent_default();
            let entries = event.data_transfer().map(|transfer| picked::entries(&transfer)).unwrap_or_default();
            let on_files = on_files.clone();
            spawn_local(async move { on_files.emit(picked::of_entries(entries).await) });
        }
    };
    let on_close = {
        let given = given.setter();
        Callback::from(move |()| given.set(None))
    };
    html! {
        <section class="add-set" ondragover={|event: DragEvent| event.prevent_default()} ondrop={on_drop}>
            <h2>{ "Add a set" }</h2>
            <p class="quiet">{ "Anyone can write problems and host them as files. You see first who made a set and what it contains." }</p>
            <form class="add-set-address" onsubmit={on_open}>
                <label class="field">
                    <span>{ "Address of its pack.json" }</span>
                    <input ref={address} type="url" placeholder="https://" autocomplete="off" />
                </label>
                <button type="submit" class="is-main">{ "Look at it" }</button>
            </form>
            <label class="settings-row">
                <span>
                    { "Folder of a set" }
                    <span class="settings-why">{ "Or drop it here." }</span>
                </span>
                <input type="file" class="file-field" webkitdirectory={true} onchange={on_pick.clone()} />
            </label>
            <label class="settings-row">
                <span>
                    { "Files of a set" }
                    <span class="settings-why">{ "All of them at once." }</span>
                </span>
                <input type="file" class="file-field" multiple={true} onchange={on_pick} />
            </label>
            if let Some(given) = (*given).clone() {
                <SetPreview {given} {on_close} />
            }
        </section>
    }
}
