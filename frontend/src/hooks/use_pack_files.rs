//! The cards and plans of all packs, fetched when a place that needs them opens.

use pack::PackError;
use pack::cards::Deck;
use pack::manifest::{Asset, Manifest};
use pack::plans::{Plan, Plans};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{LibraryState, use_library, use_notices};
use crate::browser::pack_file;
use crate::state::Shared;

/// How far files are.
#[derive(Clone, PartialEq)]
pub enum Fetched<T> {
    /// On their way.
    Loading,
    /// There, each with its pack's id.
    Ready(Shared<Vec<(String, T)>>),
    /// Not to be had; a whole sentence.
    Failed(String),
}

impl<T> Fetched<T> {
    /// What is there.
    pub fn ready(&self) -> Option<&[(String, T)]> {
        match self {
            Fetched::Ready(files) => Some(files),
            _ => None,
        }
    }
}

/// The cards of all packs that have some.
#[hook]
pub fn use_decks() -> Fetched<Deck> {
    use_files("cards", |manifest| manifest.cards.as_ref(), |text| Ok(vec![Deck::from_json(text)?]))
}

/// The plans of all packs.
#[hook]
pub fn use_plans() -> Fetched<Plan> {
    use_files("plans", |manifest| manifest.plans.as_ref(), |text| Ok(Plans::from_json(text)?.plans))
}

#[hook]
fn use_files<T: Clone + PartialEq + 'static>(
    what: &'static str,
    asset: fn(&Manifest) -> Option<&Asset>,
    read: fn(&str) -> Result<Vec<T>, PackError>,
) -> Fetched<T> {
    let (library, notices) = (use_library(), use_notices());
    let files = use_state(|| Fetched::Loading);
    // What comes in after the place was left is of no use.
    let is_here = use_mut_ref(|| true);
    let setter = files.setter();
    {
        let is_here = is_here.clone();
        use_effect_with((), move |()| move || *is_here.borrow_mut() = false);
    }
    use_effect_with(library, move |library| {
        let library = match library {
            LibraryState::Loading => return,
            LibraryState::Failed(sentence) => return setter.set(Fetched::Failed(sentence.clone())),
            LibraryState::Ready(_, library) => library.clone(),
        };
        let notices = notices.clone();
        spawn_local(async move {
            let mut found = Vec::new();
            for pack in &library.packs {
                let Some(asset) = asset(&pack.manifest) else { continue };
                match pack_file::load(asset, &pack.origin, what, read).await {
                    Ok(items) => found.extend(items.into_iter().map(|item| (pack.manifest.id.clone(), item))),
                    // A set from elsewhere must not take the others' away.
                    Err(sentence) if pack.origin.is_foreign => {
                        notices.warn(&format!("{what}-{}", pack.manifest.id), sentence)
                    }
                    Err(sentence) => {
                        if *is_here.borrow() {
                            setter.set(Fetched::Failed(sentence));
                        }
                        return;
                    }
                }
            }
            if *is_here.borrow() {
                setter.set(Fetched::Ready(Shared::new(found)));
            }
        });
    });
    (*files).clone()
}
