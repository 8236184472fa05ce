//! What is due for review.

use std::collections::BTreeMap;
use std::rc::Rc;

use pack::cards::Deck;
use yew::prelude::*;

use super::{Fetched, LibraryState, use_library, use_records};
use crate::browser::clock;
use crate::site::ProblemKey;
use crate::state::recall::{Item, Recall};
use crate::state::review::{self, Due};

/// What is due now, of what is still in its pack. Until the cards are there, all of theirs count.
#[hook]
pub fn use_due(decks: &Fetched<Deck>) -> (Due, Rc<BTreeMap<String, Recall>>) {
    let library = use_library();
    let recalls = use_records::<Recall>();
    let is_there = |item: Item, pack: &str, id: &str| match (item, &library, decks.ready()) {
        (Item::Problem, LibraryState::Ready(_, library), _) => {
            library.find(&ProblemKey { pack: pack.to_owned(), problem: id.to_owned() }).is_some()
        }
        (Item::Card, _, Some(decks)) => decks.iter().any(|(deck_pack, deck)| {
            deck_pack == pack && deck.topics.iter().any(|topic| topic.cards.iter().any(|card| card.id == id))
        }),
        _ => true,
    };
    let due = review::due(&recalls, clock::moment(), is_there);
    (due, recalls)
}
