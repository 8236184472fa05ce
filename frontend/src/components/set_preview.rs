//! What a set from elsewhere is, before anything of it is kept; the person accepts it or not.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dialog;
use crate::hooks::{Given, LibraryState, use_library, use_records, use_sets};
use crate::state::Shared;
use crate::state::sets::{KeptSet, Offer, Standing};

/// The set.
#[derive(Properties, PartialEq)]
pub struct SetPreviewProps {
    /// Where it is to come from.
    pub given: Given,
    /// Hears that the person is done with it, whether it was added or not.
    pub on_close: Callback<()>,
}

#[derive(Clone, PartialEq)]
enum Stage {
    Looking,
    Offered(Shared<Offer>),
    /// So many of its files are there.
    Adding(Shared<Offer>, usize),
    Failed(String),
}

/// Looks at the set and shows what it says of itself.
#[component]
pub fn SetPreview(props: &SetPreviewProps) -> Html {
    let sets = use_sets();
    let library = use_library();
    let kept = use_records::<KeptSet>();
    let stage = use_state_eq(|| Stage::Looking);
    // Of what is closed nothing is told any more.
    let is_here = use_mut_ref(|| true);
    {
        let is_here = is_here.clone();
        use_effect_with((), move |()| move || *is_here.borrow_mut() = false);
    }
    {
        let (stage, is_here) = (stage.setter(), is_here.clone());
        use_effect_with(props.given.clone(), move |given| {
            let given = given.clone();
            stage.set(Stage::Looking);
            spawn_local(async move {
                let looked = given.look().await;
                if *is_here.borrow() {
                    stage.set(looked.map_or_else(Stage::Failed, |offer| Stage::Offered(Shared::new(offer))));
                }
            });
        });
    }
    let (LibraryState::Ready(_, library), Stage::Offered(offer) | Stage::Adding(offer, _)) = (&library, &*stage) else {
        let body = match &*stage {
            Stage::Failed(sentence) => html! { <p class="trouble" role="alert">{ sentence }</p> },
            _ => html! { <p role="status">{ "The set is being looked at." }</p> },
        };
        return shell(props, "A set from elsewhere", body, Html::default());
    };
    let standing = offer.standing(library, &kept);
    let on_accept = {
        let (given, offer, stage, on_close) =
            (props.given.clone(), offer.clone(), stage.setter(), props.on_close.clone());
        move |_: MouseEvent| {
            let (sets, given, offer, stage) = (sets.clone(), given.clone(), offer.clone(), stage.clone());
            let (on_close, is_here) = (on_close.clone(), is_here.clone());
            stage.set(Stage::Adding(offer.clone(), 0));
            spawn_local(async move {
                let progress = {
                    let (stage, offer, is_here) = (stage.clone(), offer.clone(), is_here.clone());
                    move |n_files| {
                        if *is_here.borrow() {
                            stage.set(Stage::Adding(offer.clone(), n_files));
                        }
                    }
                };
                let accepted = sets.accept(&given, &offer, progress).await;
                if *is_here.borrow() {
                    match accepted {
                        Ok(()) => on_close.emit(()),
                        Err(sentence) => stage.set(Stage::Failed(sentence)),
                    }
                }
            });
        }
    };
    let accept = match (&*stage, &standing) {
        (Stage::Adding(_, n_files), _) => {
            let n_all = offer.manifest.assets().len();
            html! { <p role="status">{ format!("Adding: {n_files} of {n_all} files are here.") }</p> }
        }
        (_, Standing::New) => {
            html! { <button type="button" class="is-main" onclick={on_accept}>{ "Add this set" }</button> }
        }
        (_, Standing::Update) => {
            html! { <button type="button" class="is-main" onclick={on_accept}>{ "Update this set" }</button> }
        }
        _ => Html::default(),
    };
    let body = html! {
        <>
            <p>{ &offer.manifest.description }</p>
            <dl class="set-facts">
                for (name, fact) in offer.facts() {
                    <dt key={name}>{ name }</dt>
                    <dd>{ fact }</dd>
                }
            </dl>
            { verdict(&standing) }
        </>
    };
    shell(props, &offer.manifest.title, body, accept)
}

/// What accepting would do, in words.
fn verdict(standing: &Standing) -> Html {
    match standing {
        Standing::New => html! {
            <p class="quiet">{ "This set is not part of katagrad: whoever hosts it wrote it, and nobody checked it. Nothing of it was kept or run so far. If you add it, it is kept in this browser, also for offline use, and follows its address; you can remove it at any time." }</p>
        },
        Standing::Update => {
            html! { <p>{ "You have an earlier version of this set. Your code stays as it is; where tests changed, problems you solved are marked." }</p> }
        }
        Standing::Here => html! { <p role="status">{ "This set is here already, in this version." }</p> },
        Standing::Refused(sentence) => html! { <p class="trouble" role="alert">{ sentence }</p> },
    }
}

fn shell(props: &SetPreviewProps, title: &str, body: Html, accept: Html) -> Html {
    html! {
        <Dialog title={title.to_owned()} class="set-preview" on_close={props.on_close.clone()}>
            { body }
            <div class="dialog-foot">
                <button type="button" onclick={props.on_close.reform(|_| ())}>{ "Close" }</button>
                { accept }
            </div>
        </Dialog>
    }
}
