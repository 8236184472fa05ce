//! The question of a mock interview that is to be answered now.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::CardTable;
use crate::browser::clock;
use crate::hooks::use_saved;
use crate::state::deck::{DealtCard, Round, RoundAction};
use crate::state::mock::{Graded, Mock};
use crate::state::text;

/// The question.
#[derive(Properties, PartialEq)]
pub struct MockQuestionProps {
    /// The name that the interview is kept under.
    pub name: String,
    /// The interview.
    pub mock: Mock,
    /// The place of the question in it.
    pub question_idx: usize,
    /// Its card.
    pub card: DealtCard,
}

/// Asks the question and takes the person's grade; a design has room for an outline.
#[component]
pub fn MockQuestion(props: &MockQuestionProps) -> Html {
    let MockQuestionProps { name, mock, question_idx, card } = props;
    let question_idx = *question_idx;
    let saved = use_saved();
    let round = use_reducer_eq(Round::default);
    {
        let round = round.dispatcher();
        use_effect_with(card.clone(), move |card| round.dispatch(RoundAction::Dealt(vec![card.clone()])));
    }
    let on_action = {
        let (round, saved, name, mock) = (round.clone(), saved.clone(), name.clone(), mock.clone());
        Callback::from(move |action: RoundAction| match action {
            // One after the other, and none twice.
            RoundAction::Moved(_) | RoundAction::Opened(_) => {}
            RoundAction::Rated { rating, .. } => {
                let n_points = round.card().map_or(0, |card| card.card.rubric.len());
                let points = (round.met.iter().filter(|met| **met).count(), n_points);
                saved.put(&name, &mock.graded(question_idx, Graded { at: clock::now(), rating, points }));
                round.dispatch(action);
            }
            _ => round.dispatch(action),
        })
    };
    let on_outline = {
        let (saved, name, mock) = (saved.clone(), name.clone(), mock.clone());
        move |event: InputEvent| {
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            saved.put(&name, &mock.outlined(question_idx, field.value()));
        }
    };
    let Some(question) = mock.questions.get(question_idx) else { return Html::default() };
    html! {
        <>
            <p class="list-summary" role="status">
                { format!("Question {} of {}, about {}", question_idx + 1, mock.questions.len(), text::minutes(question.minutes)) }
            </p>
            <CardTable round={(*round).clone()} is_today={false} is_alone={true} {on_action}>
                if question.is_design() {
                    <label class="mock-outline">
                        <span class="quiet">{ "Your outline, while you talk" }</span>
                        <textarea rows="8" value={question.outline.clone()} readonly={round.is_open} oninput={on_outline} />
                    </label>
                }
            </CardTable>
        </>
    }
}
