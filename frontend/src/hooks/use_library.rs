//! What the site offers: `site.json` and the packs it lists, and those that the address asks for.

use pack::manifest::Manifest;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::fetch;
use crate::site::{Library, OpenPack, Site, packs_of_query};
use crate::state::Shared;

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

/// Gives the library to what is in it.
#[component]
pub fn LibraryProvider(props: &LibraryProviderProps) -> Html {
    let state = use_state_eq(|| LibraryState::Loading);
    let setter = state.setter();
    use_effect_with((), move |()| {
        spawn_local(async move {
            setter.set(match load().await {
                Ok((site, library)) => LibraryState::Ready(Shared::new(site), Shared::new(library)),
                Err(sentence) => LibraryState::Failed(sentence),
            });
        });
    });
    html! {
        <ContextProvider<LibraryState> context={(*state).clone()}>{ props.children.clone() }</ContextProvider<LibraryState>>
    }
}

/// How far the library is.
#[hook]
pub fn use_library() -> LibraryState {
    use_context().unwrap_or(LibraryState::Loading)
}

async fn load() -> Result<(Site, Library), String> {
    let base = fetch::page_address();
    let sentence = |why: String| {
        format!(
            "The list of what this site offers, `site.json`, could not be loaded: {why}. Check your connection and reload the page."
        )
    };
    let text = fetch::text(&fetch::absolute("site.json", &base)?).await.map_err(sentence)?;
    let site: Site = serde_json::from_str(&text).map_err(|error| sentence(error.to_string()))?;
    let mut library = Library::default();
    let query = gloo::utils::window().location().search().unwrap_or_default();
    let asked = packs_of_query(&query, |text| js_sys::decode_uri_component(text).ok().map(String::from));
    for address in site.packs.iter().chain(&asked) {
        match open(address, &base).await {
            Ok(pack) => library.add(pack),
            Err(why) => library.failures.push(format!(
                "The problem set at {address} could not be opened: {why}. Check its address and reload the page."
            )),
        }
    }
    Ok((site, library))
}

async fn open(address: &str, base: &str) -> Result<OpenPack, String> {
    let url = fetch::absolute(address, base)?;
    let manifest = Manifest::from_json(&fetch::text(&url).await?).map_err(|error| error.to_string())?;
    Ok(OpenPack { url, manifest })
}
