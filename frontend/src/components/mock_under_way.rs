//! The mock interview that is on.

use yew::prelude::*;

use super::mock_report::link;
use super::{Countdown, MockQuestion};
use crate::browser::clock;
use crate::hooks::{LibraryState, use_library, use_saved};
use crate::state::deck::DealtCard;
use crate::state::mock::Mock;
use crate::state::{Shared, text};

/// The interview.
#[derive(Properties, PartialEq)]
pub struct MockUnderWayProps {
    /// The name it is kept under.
    pub name: String,
    /// The interview.
    pub mock: Mock,
    /// All cards.
    pub cards: Shared<Vec<DealtCard>>,
}

/// Shows the clock, the question to be answered now, and the problems.
#[component]
pub fn MockUnderWay(props: &MockUnderWayProps) -> Html {
    let MockUnderWayProps { name, mock, cards } = props;
    let saved = use_saved();
    let library = use_library();
    let LibraryState::Ready(_, library) = &library else { return Html::default() };
    let on_end = {
        let (name, mock) = (name.clone(), mock.clone());
        move |_: MouseEvent| saved.put(&name, &Mock { ended: Some(clock::now()), ..mock.clone() })
    };
    let now = mock.question_now().and_then(|question_idx| {
        let question = mock.questions.get(question_idx)?;
        let is_it = |card: &&DealtCard| card.pack == question.pack && card.card.id == question.card;
        Some((question_idx, cards.iter().find(is_it)?.clone()))
    });
    html! {
        <section class="mock-on" aria-label="Under way">
            <p class="mock-clock"><Countdown ends={mock.ends()} />{ " left" }</p>
            if let Some((question_idx, card)) = now {
                <MockQuestion name={name.clone()} mock={mock.clone()} {question_idx} {card} />
            }
            if !mock.parts.is_empty() {
                <h2>{ "Problems" }</h2>
                <ol class="due-list">
                    for (part_idx, part) in mock.parts.iter().enumerate() {
                        <li key={part_idx} class="due-row">
                            { link(library, &part.pack, &part.problem) }
                            <span class="due-about">
                                { match (part.solved, part.attempts) {
                                    (Some(_), n) => format!("Solved, after {}.", text::count(n as usize, "submission")),
                                    (None, 0) => format!("{} are meant for it.", text::minutes(part.minutes)),
                                    (None, n) => format!("{} so far.", text::count(n as usize, "submission")),
                                } }
                            </span>
                        </li>
                    }
                </ol>
            } else if mock.question_now().is_none() {
                <p>{ "That was the last question." }</p>
            }
            <button type="button" class="is-stop" onclick={on_end}>{ "End the interview" }</button>
        </section>
    }
}
