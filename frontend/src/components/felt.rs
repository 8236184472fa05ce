//! How a solved problem went: what the evidence says, which the person may correct.

use yew::prelude::*;

use crate::browser::clock;
use crate::hooks::use_saved;
use crate::state::recall::{RATINGS, Rating, Recall};
use crate::state::text;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct FeltProps {
    /// The name that its recall is kept under.
    pub name: String,
    /// As a person reads it.
    pub title: String,
    /// What is remembered.
    pub recall: Recall,
}

/// Shows the ratings, the one that counts pressed, and when the problem is due again.
#[component]
pub fn Felt(props: &FeltProps) -> Html {
    let FeltProps { name, title, recall } = props;
    let saved = use_saved();
    let button = |rating: Rating| {
        let (saved, name) = (saved.clone(), name.clone());
        let is_on = recall.last.rating == rating;
        html! {
            <button
                key={rating.name()}
                type="button"
                class="is-quiet"
                aria-pressed={is_on.to_string()}
                title={meaning(rating)}
                onclick={move |_: MouseEvent| saved.rate_otherwise(&name, rating)}
            >
                { rating.name() }
            </button>
        }
    };
    html! {
        <div class="felt" data-part="felt">
            <span class="quiet">{ "How did it go?" }</span>
            <div class="felt-ratings" role="group" aria-label={format!("How {title} went")}>{ for RATINGS.map(button) }</div>
            <span class="quiet" role="status">{ format!("Due again in {}.", text::wait(recall.memory.due - clock::now())) }</span>
        </div>
    }
}

fn meaning(rating: Rating) -> &'static str {
    match rating {
        Rating::Again => "I did not know how",
        Rating::Hard => "With much effort",
        Rating::Good => "Well enough",
        Rating::Easy => "At once",
    }
}
