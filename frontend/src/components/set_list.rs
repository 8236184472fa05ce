//! The sets that are here: the site's own and those from elsewhere, which can be removed.

use yew::prelude::*;

use super::Dialog;
use crate::hooks::{ListedState, use_all_progress, use_library, use_listed, use_records, use_sets};
use crate::state::catalogue::Listed;
use crate::state::query::Query;
use crate::state::saved::Status;
use crate::state::sets::KeptSet;
use crate::state::text;

/// A set as it is shown.
struct Shown {
    id: String,
    title: String,
    about: String,
    /// Where it is from, for one from elsewhere.
    from: Option<String>,
}

/// Shows the sets.
#[component]
pub fn SetList() -> Html {
    let (library, kept, sets) = (use_library(), use_records::<KeptSet>(), use_sets());
    let progress = use_all_progress();
    let listed = use_listed();
    let leaving = use_state_eq(|| None::<(String, String)>);
    let all: &[Listed] = match &listed {
        ListedState::Ready { all, .. } => all,
        _ => &[],
    };
    let packs = library.ready().map(|library| library.packs.clone()).unwrap_or_default();
    let mut shown: Vec<Shown> = Vec::new();
    for pack in &packs {
        let manifest = &pack.manifest;
        let is_solved = |it: &&Listed| it.key.pack == manifest.id && progress.of(&it.key).status() == Status::Solved;
        let n_solved = all.iter().filter(is_solved).count();
        let problems = text::count(manifest.problems.len(), "problem");
        let about = format!("{problems}, {n_solved} solved · {} · {}", manifest.authors.join(", "), manifest.license);
        let from = pack.origin.is_foreign.then(|| from(&pack.origin.url));
        shown.push(Shown { id: manifest.id.clone(), title: manifest.title.clone(), about, from });
    }
    // What was accepted and cannot be opened can be removed too.
    for (id, set) in kept.iter().filter(|(id, _)| library.ready().is_some() && library.foreign(id).is_none()) {
        let about = "It cannot be opened in this browser.".to_owned();
        shown.push(Shown { id: id.clone(), title: set.title.clone(), about, from: Some(from(&set.address)) });
    }
    let on_close = {
        let leaving = leaving.setter();
        Callback::from(move |()| leaving.set(None))
    };
    let row = |set: Shown| {
        let href = format!("#/problems?{}", Query::default().with("set", &set.id));
        let on_remove = {
            let (leaving, id, title) = (leaving.setter(), set.id.clone(), set.title.clone());
            move |_: MouseEvent| leaving.set(Some((id.clone(), title.clone())))
        };
        html! {
            <li key={set.id.clone()} class="set-row" data-set={set.id}>
                <div>
                    <a {href}>{ set.title }</a>
                    <p class="quiet">{ set.about }</p>
                    if let Some(from) = &set.from {
                        <p class="quiet">{ from }</p>
                    }
                </div>
                if set.from.is_some() {
                    <button type="button" onclick={on_remove}>{ "Remove" }</button>
                }
            </li>
        }
    };
    html! {
        <section class="set-list">
            <ul>{ for shown.into_iter().map(row) }</ul>
            if let Some((id, title)) = (*leaving).clone() {
                <Dialog title={format!("Remove “{title}”?")} on_close={on_close.clone()}>
                    <p>{ "Its problems leave the lists, and its files this browser. Your code, notes and progress stay, and are there again if you add it again." }</p>
                    <div class="dialog-foot">
                        <button type="button" onclick={on_close.reform(|_| ())}>{ "Cancel" }</button>
                        <button type="button" class="is-main" onclick={move |_| { sets.remove(&id); on_close.emit(()); }}>{ "Remove" }</button>
                    </div>
                </Dialog>
            }
        </section>
    }
}

fn from(address: &str) -> String {
    if address.is_empty() { "From files of yours".to_owned() } else { format!("From {address}") }
}
