//! Sets from elsewhere: looks at one, adds it once the person accepts it, brings it up to date, takes it away.

use std::rc::Rc;

use pack::manifest::MAX_MANIFEST_BYTES;
use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{LibraryState, Notices, Saved, use_library, use_notices, use_online, use_saved};
use crate::browser::{clock, fetch, kept_files, pack_file, picked};
use crate::site::OpenPack;
use crate::state::sets::{self, KeptSet, Offer};

/// Where a set is to come from.
#[derive(Clone)]
pub enum Given {
    /// The address of its `pack.json`.
    Web(String),
    /// Its files.
    Files(Rc<Vec<File>>),
}

impl PartialEq for Given {
    fn eq(&self, other: &Given) -> bool {
        match (self, other) {
            (Given::Web(left), Given::Web(right)) => left == right,
            (Given::Files(left), Given::Files(right)) => Rc::ptr_eq(left, right),
            _ => false,
        }
    }
}

impl Given {
    /// Reads its `pack.json` and nothing else; nothing is kept. Errors: whole sentences.
    pub async fn look(&self) -> Result<Offer, String> {
        match self {
            Given::Web(address) => {
                let url = fetch::absolute(address, &fetch::page_address())?;
                sets::is_fetchable(&url)?;
                let bytes = fetch::foreign(&url, MAX_MANIFEST_BYTES as u64).await;
                Offer::read(&url, &bytes.map_err(|why| format!("The set could not be opened: {why}."))?)
            }
            Given::Files(files) => Offer::read("", &picked::named(files, "pack.json", MAX_MANIFEST_BYTES).await?),
        }
    }

    /// Keeps all files of the set; `on_progress` hears how many are there. Errors: whole sentences; none of them is kept.
    async fn keep(&self, offer: &Offer, on_progress: impl Fn(usize)) -> Result<(), String> {
        let mut kept = Vec::new();
        let outcome = self.keep_each(offer, &mut kept, on_progress).await;
        if outcome.is_err() {
            kept_files::SETS.forget(kept.iter()).await;
        }
        outcome
    }

    /// As [`Given::keep`]; `kept` are the digests of those that were not there before, also after a failure.
    async fn keep_each(
        &self,
        offer: &Offer,
        kept: &mut Vec<String>,
        on_progress: impl Fn(usize),
    ) -> Result<(), String> {
        let no_room = |_| {
            "The browser has no room for this set, or keeps nothing for this page. Remove other sets or data of this site, then try again.".to_owned()
        };
        let sentence = |why: String| {
            format!("The set could not be added: {why}. Nothing was added. Try again; if it stays, tell its author.")
        };
        for (asset_idx, asset) in offer.manifest.assets().into_iter().enumerate() {
            on_progress(asset_idx);
            if kept_files::SETS.get(&asset.sha256).await.is_some_and(|there| asset.verify(&there).is_ok()) {
                continue;
            }
            let bytes = match self {
                Given::Web(_) => pack_file::foreign_bytes(asset, &offer.address).await,
                Given::Files(files) => picked::asset(files, asset).await,
            };
            let bytes = bytes.map_err(sentence)?;
            if offer.manifest.wasm.as_ref() == Some(asset) {
                pack::wasm::confined(&bytes).map_err(|error| sentence(error.to_string()))?;
            }
            kept.push(asset.sha256.clone());
            kept_files::SETS.put(&asset.sha256, &bytes).await.map_err(no_room)?;
        }
        let bytes = self.manifest_again(offer).await.map_err(sentence)?;
        kept.push(offer.sha256.clone());
        kept_files::SETS.put(&offer.sha256, &bytes).await.map_err(no_room)
    }

    /// The bytes of the `pack.json` that was looked at: last, so that what is kept is whole. Errors: it is another one now, as the end of a sentence.
    async fn manifest_again(&self, offer: &Offer) -> Result<Vec<u8>, String> {
        let bytes = match self {
            Given::Web(_) => fetch::foreign(&offer.address, MAX_MANIFEST_BYTES as u64).await?,
            Given::Files(files) => picked::named(files, "pack.json", MAX_MANIFEST_BYTES).await?,
        };
        match Offer::read(&offer.address, &bytes) {
            Ok(again) if again.sha256 == offer.sha256 => Ok(bytes),
            _ => Err("it was changed while it was fetched".to_owned()),
        }
    }
}

/// Sets from elsewhere, with verbs.
#[derive(Clone, PartialEq)]
pub struct Sets {
    saved: Saved,
    notices: Notices,
    library: LibraryState,
}

/// The way to add and remove sets.
#[hook]
pub fn use_sets() -> Sets {
    Sets { saved: use_saved(), notices: use_notices(), library: use_library() }
}

impl Sets {
    /// Adds a set that the person accepted, or brings it up to date. Errors: whole sentences; nothing was added.
    pub async fn accept(&self, given: &Given, offer: &Offer, on_progress: impl Fn(usize)) -> Result<(), String> {
        given.keep(offer, on_progress).await?;
        let before = self.library.foreign(&offer.manifest.id);
        self.saved.put(&offer.manifest.id, &offer.kept(clock::now()));
        if let Some(before) = before {
            self.tell_update(&before, offer);
        }
        Ok(())
    }

    /// Takes a set away; the person's work on it stays.
    pub fn remove(&self, id: &str) {
        self.saved.forget::<KeptSet>(id);
    }

    /// Brings the open sets up to date with what their hosts have now. A host that does not answer is asked again at the next visit.
    async fn update(&self, packs: Vec<Rc<OpenPack>>) {
        for pack in packs {
            let id = &pack.manifest.id;
            let Some(kept) = self.saved.load::<KeptSet>(id) else { continue };
            let given = Given::Web(pack.origin.url.clone());
            let Ok(offer) = given.look().await else { continue };
            if offer.sha256 == kept.sha256 || offer.manifest.id != *id {
                continue;
            }
            let title = &pack.manifest.title;
            if let Some(why) = offer.must_ask(&pack.manifest) {
                self.notices.inform(
                    &format!("set-{id}"),
                    format!("There is a new version of the set “{title}”, which {why}. To look at it, open its address again under Problems, Sets."),
                );
            } else if let Err(sentence) = self.accept(&given, &offer, |_| ()).await {
                self.notices.inform(
                    &format!("set-{id}"),
                    format!("There is a new version of the set “{title}”, but the one you have stays. {sentence}"),
                );
            }
        }
    }

    fn tell_update(&self, before: &OpenPack, offer: &Offer) {
        let changes = sets::changes(&before.manifest, &offer.manifest);
        self.notices.inform(
            &format!("set-{}", offer.manifest.id),
            format!("The set “{}” is up to date now: {changes}. Your code is as it was.", offer.manifest.title),
        );
    }
}

/// Brings sets up to date once a visit, after the page is there.
#[hook]
pub fn use_set_updates() {
    let sets = use_sets();
    let is_online = use_online();
    let is_done = use_mut_ref(|| false);
    use_effect_with((sets, is_online), move |(sets, is_online)| {
        let packs = sets.library.ready().map(|library| {
            let from_web = |pack: &&Rc<OpenPack>| pack.origin.is_foreign && !pack.origin.url.is_empty();
            library.packs.iter().filter(from_web).cloned().collect::<Vec<_>>()
        });
        if let Some(packs) = packs.filter(|_| *is_online && !is_done.replace(true)) {
            let sets = sets.clone();
            spawn_local(async move { sets.update(packs).await });
        }
    });
}
