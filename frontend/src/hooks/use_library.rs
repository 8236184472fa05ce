//! What there is to solve: the packs that `site.json` lists, and the sets from elsewhere that the person accepted.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use pack::manifest::Manifest;
use yew::platform::spawn_local;
use yew::platform::time::sleep;
use yew::prelude::*;

use super::use_records;
use crate::browser::{fetch, kept_files};
use crate::site::{Library, OpenPack, Origin, Site};
use crate::state::Shared;
use crate::state::sets::{KeptSet, Offer};

/// How far the library is.
#[derive(Clone, PartialEq)]
pub enum LibraryState {
    /// On its way.
    Loading,
    /// There.
    Ready(Shared<Site>, Shared<Library>),
    /// The site does not say what it offers; a whole sentence.
    Failed(String),
}

/// Children of a provider.
#[derive(Properties, PartialEq)]
pub struct LibraryProviderProps {
    /// What may look into the library.
    pub children: Html,
}

/// Gives the library to what is in it. It follows the records of sets: one that is written, here or in another tab, is opened.
#[component]
pub fn LibraryProvider(props: &LibraryProviderProps) -> Html {
    let state = use_state_eq(|| LibraryState::Loading);
    let own = use_state_eq(|| None::<Own>);
    let sets = use_records::<KeptSet>();
    {
        let (state, own) = (state.setter(), own.setter());
        use_effect_with((), move |()| {
            spawn_local(async move {
                let loaded = load().await;
                answer_the_person().await;
                match loaded {
                    Ok(loaded) => own.set(Some(loaded)),
                    Err(sentence) => state.set(LibraryState::Failed(sentence)),
                }
            });
        });
    }
    // Of two changes shortly one after the other the last one counts.
    let n_changes = use_mut_ref(|| 0u32);
    // The digests of the files of all open sets.
    let files = use_mut_ref(BTreeSet::new);
    {
        let setter = state.setter();
        use_effect_with(((*own).clone(), sets), move |(own, sets)| {
            *n_changes.borrow_mut() += 1;
            let (own, sets, change) = (own.clone(), sets.clone(), *n_changes.borrow());
            spawn_local(async move {
                let Some(Own(site, built_in)) = own else { return };
                let mut library = (*built_in).clone();
                let mut needed = BTreeSet::new();
                let mut all_open = true;
                for (id, set) in &*sets {
                    match open_kept(id, set).await {
                        Ok(pack) => {
                            needed.insert(set.sha256.clone());
                            needed.extend(pack.manifest.assets().iter().map(|asset| asset.sha256.clone()));
                            library.add(pack);
                        }
                        Err(sentence) => {
                            all_open = false;
                            library.failures.push(sentence);
                        }
                    }
                }
                if *n_changes.borrow() != change {
                    return;
                }
                setter.set(LibraryState::Ready(site, Shared::new(library)));
                // What a set that was removed or updated alone needed; one that does not open now may open later.
                if all_open {
                    let before = files.replace(needed.clone());
                    kept_files::SETS.forget(before.difference(&needed)).await;
                }
            });
        });
    }
    html! {
        <ContextProvider<LibraryState> context={(*state).clone()}>{ props.children.clone() }</ContextProvider<LibraryState>>
    }
}

/// How far the library is.
#[hook]
pub fn use_library() -> LibraryState {
    use_context().unwrap_or(LibraryState::Loading)
}

/// What the site itself offers.
#[derive(Clone, PartialEq)]
struct Own(Shared<Site>, Shared<Library>);

async fn load() -> Result<Own, String> {
    let base = fetch::page_address();
    let sentence = |why: String| {
        format!(
            "The list of what this site offers, `site.json`, could not be loaded: {why}. Check your connection and reload the page."
        )
    };
    let text = fetch::text(&fetch::absolute("site.json", &base)?).await.map_err(sentence)?;
    let site: Site = serde_json::from_str(&text).map_err(|error| sentence(error.to_string()))?;
    let mut library = Library::default();
    for address in &site.packs {
        match open(address, &base).await {
            Ok(pack) => library.add(pack),
            Err(why) => library.failures.push(format!(
                "The problem set at {address} could not be opened: {why}. Check its address and reload the page."
            )),
        }
    }
    Ok(Own(Shared::new(site), Shared::new(library)))
}

async fn open(address: &str, base: &str) -> Result<OpenPack, String> {
    let url = fetch::absolute(address, base)?;
    let text = fetch::text(&url).await?;
    answer_the_person().await;
    let manifest = serde_json::from_str::<Manifest>(&text).map_err(|error| error.to_string())?;
    answer_the_person().await;
    manifest.validate().map_err(|error| error.to_string())?;
    Ok(OpenPack { origin: Origin { url, is_foreign: false }, manifest })
}

/// Reading a catalogue takes a while, checking it, and showing it: between these the browser may do what else is to be done.
async fn answer_the_person() {
    sleep(Duration::ZERO).await;
}

/// Opens an accepted set from what is kept of it; the network is not asked. Errors: a whole sentence.
async fn open_kept(id: &str, set: &KeptSet) -> Result<OpenPack, String> {
    let again = |why: &str| {
        let how = if set.address.is_empty() { "from its files".to_owned() } else { format!("from {}", set.address) };
        format!(
            "The set “{}” {why}. Add it again {how}: your work on it is as it was. Or remove it under Problems, Sets.",
            set.title
        )
    };
    let bytes = kept_files::SETS.get(&set.sha256).await.ok_or_else(|| again("is not kept in this browser"))?;
    let offer = Offer::read(&set.address, &bytes).map_err(|_| again("cannot be read any more"))?;
    if offer.sha256 != set.sha256 || offer.manifest.id != id {
        return Err(again("is not what was accepted"));
    }
    Ok(OpenPack { origin: Origin { url: offer.address, is_foreign: true }, manifest: offer.manifest })
}

impl LibraryState {
    /// The library, if it is there.
    pub fn ready(&self) -> Option<&Library> {
        match self {
            LibraryState::Ready(_, library) => Some(library),
            _ => None,
        }
    }

    /// The open set from elsewhere with this id.
    pub fn foreign(&self, id: &str) -> Option<Rc<OpenPack>> {
        let is_meant = |pack: &&Rc<OpenPack>| pack.origin.is_foreign && pack.manifest.id == id;
        self.ready()?.packs.iter().find(is_meant).cloned()
    }
}
