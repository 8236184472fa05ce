//! Mock interviews: chosen, under way, and what became of them.

use yew::prelude::*;

use super::Place;
use crate::components::{MockForm, MockUnderWay, mock_report};
use crate::hooks::{Fetched, LibraryState, use_decks, use_library, use_mocks};
use crate::site::Library;
use crate::state::Shared;
use crate::state::deck::{self, DealtCard};
use crate::state::mock::Mock;

/// The mock interviews.
pub static PLACE: Place = Place {
    path: "mock",
    name: "Mock",
    title: "Mock interview",
    lead: "Questions and problems that are new to you, one clock, no hints and no solutions. Talk while you work.",
    about: "Sit a mock interview against the clock, hints off",
    key: 'm',
    drawing: "M8 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM8 5.8v2.7l1.8 1.2M6.5 1.8h3",
    in_corner: false,
    show: |below| below.is_empty().then(|| html! { <MockPage /> }),
};

/// Shows the interview that is on, or what a new one may be, and those that were.
#[component]
pub fn MockPage() -> Html {
    let library = use_library();
    let decks = use_decks();
    let cards = use_memo(decks.clone(), |decks| {
        let decks = decks.ready().unwrap_or_default();
        Shared::new(deck::dealt(decks.iter().map(|(pack, deck)| (pack.as_str(), deck))))
    });
    let body = match (&library, &decks) {
        (LibraryState::Loading, _) | (_, Fetched::Loading) => {
            html! { <p role="status">{ "The problems are on their way." }</p> }
        }
        (LibraryState::Failed(sentence), _) => html! { <p class="trouble" role="alert">{ sentence }</p> },
        (LibraryState::Ready(_, library), decks) => html! {
            <>
                if let Fetched::Failed(sentence) = decks {
                    <p class="trouble" role="alert">{ sentence }{ " Interviews have no questions until then." }</p>
                }
                <Mocks library={library.clone()} cards={(*cards).clone()} />
            </>
        },
    };
    html! {
        <div class="page">
            { PLACE.head() }
            { body }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct MocksProps {
    library: Shared<Library>,
    cards: Shared<Vec<DealtCard>>,
}

#[component]
fn Mocks(props: &MocksProps) -> Html {
    let MocksProps { library, cards } = props;
    let (mocks, on) = use_mocks();
    let past: Vec<&Mock> =
        mocks.iter().rev().filter(|(name, _)| on.as_ref() != Some(*name)).map(|(_, mock)| mock).collect();
    html! {
        <>
            if let Some((name, mock)) = on.as_ref().and_then(|name| mocks.get_key_value(name)) {
                <MockUnderWay name={name.clone()} mock={mock.clone()} cards={cards.clone()} />
            } else {
                <MockForm cards={cards.clone()} />
            }
            if !past.is_empty() {
                <section class="section" aria-labelledby="past">
                    <h2 id="past">{ "Past interviews" }</h2>
                    { for past.iter().enumerate().map(|(mock_idx, mock)| mock_report(mock, library, cards, mock_idx == 0 && on.is_none())) }
                </section>
            }
        </>
    }
}
