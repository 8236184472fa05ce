//! The cards and plans of all packs, fetched when the first place that needs them opens.

use std::cell::Cell;
use std::rc::Rc;

use pack::PackError;
use pack::cards::Deck;
use pack::manifest::{Asset, Manifest};
use pack::plans::{Plan, Plans};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{LibraryState, Notices, use_library, use_notices};
use crate::browser::pack_file;
use crate::site::Library;
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

/// Files of a kind, and the way to ask for them.
#[derive(Clone, PartialEq)]
struct Files<T: PartialEq> {
    fetched: Fetched<T>,
    on_ask: Callback<()>,
}

/// Children of a provider.
#[derive(Properties, PartialEq)]
pub struct PackFilesProviderProps {
    /// What may ask for cards and plans.
    pub children: Html,
}

/// Keeps cards and plans for as long as the page lives, once a place has asked for them.
#[component]
pub fn PackFilesProvider(props: &PackFilesProviderProps) -> Html {
    let decks = use_files("cards", |manifest| manifest.cards.as_ref(), |text| Ok(vec![Deck::from_json(text)?]));
    let plans = use_files("plans", |manifest| manifest.plans.as_ref(), |text| Ok(Plans::from_json(text)?.plans));
    html! {
        <ContextProvider<Files<Deck>> context={decks}>
            <ContextProvider<Files<Plan>> context={plans}>{ props.children.clone() }</ContextProvider<Files<Plan>>>
        </ContextProvider<Files<Deck>>>
    }
}

/// The cards of all packs that have some.
#[hook]
pub fn use_decks() -> Fetched<Deck> {
    use_asked()
}

/// The plans of all packs.
#[hook]
pub fn use_plans() -> Fetched<Plan> {
    use_asked()
}

#[hook]
fn use_asked<T: Clone + PartialEq + 'static>() -> Fetched<T> {
    let Files { fetched, on_ask } = use_context().expect("the app is inside a PackFilesProvider");
    use_effect_with((), move |()| on_ask.emit(()));
    fetched
}

#[hook]
fn use_files<T: Clone + PartialEq + 'static>(
    what: &'static str,
    asset: fn(&Manifest) -> Option<&Asset>,
    read: fn(&str) -> Result<Vec<T>, PackError>,
) -> Files<T> {
    let (library, notices) = (use_library(), use_notices());
    let fetched = use_state(|| Fetched::Loading);
    let n_asked = use_state_eq(|| 0u32);
    let setter = fetched.setter();
    use_effect_with((library, *n_asked), move |(library, n_asked)| {
        // What comes in after it was asked for anew is of no use.
        let is_wanted = Rc::new(Cell::new(true));
        let end = {
            let is_wanted = is_wanted.clone();
            move || is_wanted.set(false)
        };
        let library = match library {
            LibraryState::Ready(_, library) if *n_asked > 0 => library.clone(),
            LibraryState::Failed(sentence) => {
                setter.set(Fetched::Failed(sentence.clone()));
                return end;
            }
            _ => return end,
        };
        spawn_local(async move {
            let found = fetch_all(&library, &notices, what, asset, read).await;
            if is_wanted.get() {
                setter.set(found.map_or_else(Fetched::Failed, |found| Fetched::Ready(Shared::new(found))));
            }
        });
        end
    });
    // A place that opens after they failed tries again.
    let is_missing = *n_asked == 0 || matches!(*fetched, Fetched::Failed(_));
    let on_ask = use_callback((*n_asked, is_missing), {
        let n_asked = n_asked.setter();
        move |(), (before, is_missing)| {
            if *is_missing {
                n_asked.set(before + 1);
            }
        }
    });
    Files { fetched: (*fetched).clone(), on_ask }
}

/// The files of all packs, each with its pack's id. Errors: a whole sentence.
async fn fetch_all<T>(
    library: &Library,
    notices: &Notices,
    what: &str,
    asset: fn(&Manifest) -> Option<&Asset>,
    read: fn(&str) -> Result<Vec<T>, PackError>,
) -> Result<Vec<(String, T)>, String> {
    let mut found = Vec::new();
    for pack in &library.packs {
        let Some(asset) = asset(&pack.manifest) else { continue };
        match pack_file::load(asset, &pack.origin, what, read).await {
            Ok(items) => found.extend(items.into_iter().map(|item| (pack.manifest.id.clone(), item))),
            // A set from elsewhere must not take the others' away.
            Err(sentence) if pack.origin.is_foreign => notices.warn(&format!("{what}-{}", pack.manifest.id), sentence),
            Err(sentence) => return Err(sentence),
        }
    }
    Ok(found)
}
