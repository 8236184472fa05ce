//! Cards: questions to answer aloud, one after the other.

use std::collections::BTreeMap;

use pack::cards::Deck;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Place;
use crate::browser::clock;
use crate::components::CardTable;
use crate::hooks::{Fetched, use_decks, use_query, use_saved};
use crate::state::Shared;
use crate::state::deck::{self, CardFilter, DealtCard, Round, RoundAction, WHICH, Which};
use crate::state::query::Query;
use crate::state::recall::Recall;
use crate::state::text;

/// The cards.
pub static PLACE: Place = Place {
    path: "cards",
    name: "Cards",
    title: "Cards",
    lead: "Answer aloud, turn the card, and say how it went. What you forget comes back soon, what you know much later.",
    about: "Answer short questions aloud, and grade yourself",
    key: 'c',
    drawing: "M2.5 4.5h8v9h-8zM5.5 4.5v-2h8v9h-3",
    in_corner: false,
    show: |below| below.is_empty().then(|| html! { <CardsPage /> }),
};

/// Shows the filter and a round of cards.
#[component]
pub fn CardsPage() -> Html {
    let decks = use_decks();
    let body = match &decks {
        Fetched::Loading => html! { <p role="status">{ "The cards are on their way." }</p> },
        Fetched::Failed(sentence) => html! { <p class="trouble" role="alert">{ sentence }</p> },
        Fetched::Ready(decks) if decks.is_empty() => html! { <p>{ "No problem set of this site has cards." }</p> },
        Fetched::Ready(decks) => html! { <Rounds decks={decks.clone()} /> },
    };
    html! {
        <div class="page">
            { PLACE.head() }
            { body }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RoundsProps {
    decks: Shared<Vec<(String, Deck)>>,
}

#[component]
fn Rounds(props: &RoundsProps) -> Html {
    let (query, on_query) = use_query();
    let saved = use_saved();
    let cards =
        use_memo(props.decks.clone(), |decks| deck::dealt(decks.iter().map(|(pack, deck)| (pack.as_str(), deck))));
    let filter = filter_of(&query);
    let round = use_reducer_eq(Round::default);
    let deal = {
        let (cards, filter, round) = (cards.clone(), filter.clone(), round.dispatcher());
        Callback::from(move |()| {
            // What is due is asked once for each round, so that a rating does not change what comes next.
            let recalls: BTreeMap<String, Recall> =
                cards.iter().filter_map(|card| Some((card.name(), saved.load(&card.name())?))).collect();
            round.dispatch(RoundAction::Dealt(deck::queue(&cards, &filter, &recalls, clock::moment())));
        })
    };
    {
        let deal = deal.clone();
        use_effect_with(filter.clone(), move |_| deal.emit(()));
    }
    let on_action = {
        let round = round.dispatcher();
        Callback::from(move |action| round.dispatch(action))
    };
    let n_cards = round.queue.len();
    let summary = match round.place {
        _ if n_cards == 0 => String::new(),
        place if place < n_cards => format!("Card {} of {n_cards}", place + 1),
        _ => format!("{} rated", text::count(round.n_rated, "card")),
    };
    html! {
        <>
            { filters(&cards, &filter, &query, on_query) }
            <p class="list-summary" role="status">{ summary }</p>
            if n_cards == 0 {
                { nothing(&filter) }
            } else if round.card().is_some() {
                <CardTable round={(*round).clone()} is_today={filter.which == Which::Today} {on_action} />
            } else {
                <RoundEnd n_rated={round.n_rated} on_deal={deal} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RoundEndProps {
    n_rated: usize,
    on_deal: Callback<()>,
}

/// What is there after the last card; the keyboard goes on at its button.
#[component]
fn RoundEnd(props: &RoundEndProps) -> Html {
    let button = use_node_ref();
    {
        let button = button.clone();
        use_effect_with((), move |()| {
            if let Some(button) = button.cast::<HtmlElement>() {
                // What is on the page takes the focus.
                let _ = button.focus();
            }
        });
    }
    html! {
        <div class="card-end">
            <h2>{ "That was the round" }</h2>
            <p>{ format!("You rated {}. A streak is made of short rounds.", text::count(props.n_rated, "card")) }</p>
            <button ref={button} type="button" class="is-main" onclick={props.on_deal.reform(|_: MouseEvent| ())}>{ "Deal again" }</button>
        </div>
    }
}

fn nothing(filter: &CardFilter) -> Html {
    if filter.which == Which::Today && filter.search.is_empty() {
        html! { <p>{ "Nothing is due here, and nothing is new. Pick another topic, or look at all cards." }</p> }
    } else {
        html! { <p>{ "No card fits. Take a word away, or pick another topic." }</p> }
    }
}

fn filter_of(query: &Query) -> CardFilter {
    let which = WHICH.iter().find(|(_, name, _)| *name == query.get("which")).map(|(which, ..)| *which);
    CardFilter {
        topic: query.get("topic").to_owned(),
        which: which.unwrap_or_default(),
        search: query.get("q").to_owned(),
    }
}

fn filters(cards: &[DealtCard], filter: &CardFilter, query: &Query, on_query: Callback<Query>) -> Html {
    let mut topics: Vec<(String, String)> = Vec::new();
    for card in cards {
        if !topics.iter().any(|(id, _)| *id == card.topic) {
            topics.push((card.topic.clone(), card.topic_title.clone()));
        }
    }
    let on = |name: &'static str| {
        let (query, on_query) = (query.clone(), on_query.clone());
        Callback::from(move |value: String| on_query.emit(query.with(name, &value)))
    };
    let on_select =
        |name: &'static str| on(name).reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let on_search = on("q").reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <form class="filters card-filters" role="search" aria-label="Cards" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label class="field filters-search">
                <span>{ "Search" }</span>
                <input type="search" value={filter.search.clone()} oninput={on_search} placeholder="Words of the question or answer" autocomplete="off" />
            </label>
            <label class="field">
                <span>{ "Topic" }</span>
                <select onchange={on_select("topic")}>
                    <option value="" selected={filter.topic.is_empty()}>{ "All topics" }</option>
                    for (id, title) in topics {
                        <option key={id.clone()} value={id.clone()} selected={filter.topic == id}>{ title }</option>
                    }
                </select>
            </label>
            <label class="field">
                <span>{ "Which" }</span>
                <select onchange={on_select("which")}>
                    for (which, name, title) in WHICH {
                        <option key={name} value={name} selected={filter.which == which}>{ title }</option>
                    }
                </select>
            </label>
        </form>
    }
}
