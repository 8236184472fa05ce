//! The person's work as a whole: how much room it takes, a file of it, and a fresh start.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Dialog, ImportPanel};
use crate::browser::clock;
use crate::browser::kept_files::KERNELS;
use crate::hooks::{Persistence, use_notices, use_persistence, use_record, use_saved};
use crate::state::backup::Backup;
use crate::state::text;
use crate::state::transfer::USUAL_ROOM;

/// Shows what can be done with all of it.
#[component]
pub fn DataPanel() -> Html {
    let saved = use_saved();
    let notices = use_notices();
    let backup = use_record::<Backup>("");
    let (persistence, ask) = use_persistence();
    let is_asking = use_state_eq(|| false);
    let copy = use_state_eq(|| None::<String>);
    let used = saved.used();
    let exported = match backup.exported_at {
        Some(at) => format!("Last exported on {}.", clock::date(at)),
        None => "Never exported yet.".to_owned(),
    };
    let on_export = {
        let saved = saved.clone();
        move |_: MouseEvent| {
            saved.export();
        }
    };
    let ask_or_not = |is_open: bool| {
        let is_asking = is_asking.setter();
        Callback::from(move |()| is_asking.set(is_open))
    };
    let on_reset = {
        let (saved, notices, copy, is_asking) = (saved.clone(), notices.clone(), copy.setter(), is_asking.setter());
        move |_: MouseEvent| {
            // Without the file in the person's hands nothing is deleted.
            if saved.export() {
                copy.set(Some(saved.reset()));
                spawn_local(KERNELS.forget_all());
                notices.inform("reset", "Everything was deleted. A file of it is among your downloads.");
            }
            is_asking.set(false);
        }
    };
    let on_undo = {
        let (saved, copy) = (saved.clone(), copy.clone());
        move |_: MouseEvent| {
            let plan = copy.as_ref().and_then(|text| saved.plan_import(text).ok());
            match plan.map(|plan| saved.import(&plan)) {
                Some(Ok(())) => {
                    copy.set(None);
                    notices.inform("reset", "Everything is back.");
                }
                Some(Err(sentence)) => notices.warn("reset", sentence),
                None => notices.warn("reset", "It cannot be put back from here. Import the file that was downloaded."),
            }
        }
    };
    html! {
        <section class="settings-part">
            <h2>{ "Your work" }</h2>
            <div class="settings-row">
                <span>
                    { "Room used in this browser" }
                    <span class="settings-why">{ format!("{} of about {}", text::size(used as u64), text::size(USUAL_ROOM as u64)) }</span>
                </span>
                <meter
                    class="room"
                    aria-label="Room used"
                    max={USUAL_ROOM.to_string()}
                    high={(USUAL_ROOM * 4 / 5).to_string()}
                    value={used.to_string()}
                />
            </div>
            <div class="settings-row">
                <span>
                    { "Kept for good" }
                    <span class="settings-why" role="status">{ promise(persistence) }</span>
                </span>
                if persistence == Persistence::Fleeting {
                    <button type="button" onclick={ask.reform(|_| ())}>{ "Ask the browser" }</button>
                }
            </div>
            <div class="settings-row">
                <span>
                    { "Export everything" }
                    <span class="settings-why">{ format!("Code, progress, notes and settings in one file. {exported}") }</span>
                </span>
                <button type="button" onclick={on_export}>{ "Export" }</button>
            </div>
            <ImportPanel />
            <div class="settings-row">
                <span>
                    { "Start afresh" }
                    <span class="settings-why">{ "Deletes everything here, after it has been downloaded." }</span>
                </span>
                if copy.is_some() {
                    <button type="button" onclick={on_undo}>{ "Undo" }</button>
                } else {
                    <button type="button" class="is-stop" onclick={ask_or_not(true).reform(|_| ())}>{ "Delete everything…" }</button>
                }
            </div>
            if *is_asking {
                <Dialog title="Delete everything?" on_close={ask_or_not(false)}>
                    <p>{ "Code, progress, notes and settings of this browser are deleted. They are downloaded first as a file, which can be imported again. Compiled Rust kernels are deleted too, and are not in the file." }</p>
                    <div class="dialog-foot">
                        <button type="button" onclick={ask_or_not(false).reform(|_| ())}>{ "Cancel" }</button>
                        <button type="button" class="is-stop" onclick={on_reset}>{ "Download, then delete" }</button>
                    </div>
                </Dialog>
            }
        </section>
    }
}

fn promise(persistence: Persistence) -> &'static str {
    match persistence {
        Persistence::Unknown => "This browser does not say.",
        Persistence::Fleeting => "The browser may delete your work when the disk runs full.",
        Persistence::Granted => "The browser keeps your work until you delete it.",
        Persistence::Denied => {
            "The browser promises nothing yet. It often does once the page is installed or bookmarked. Export now and then."
        }
    }
}
