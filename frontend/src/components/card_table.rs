//! The card in front: its question, then its answer, and how it went.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::{Prose, ProseLine};
use crate::browser::clock;
use crate::hooks::{use_listener, use_records, use_saved};
use crate::state::deck::{self, Round, RoundAction};
use crate::state::recall::{self, Item, RATINGS, Recall};
use crate::state::text;

/// A round that is not over.
#[derive(Properties, PartialEq)]
pub struct CardTableProps {
    /// The round.
    pub round: Round,
    /// Whether what is due within minutes comes again in this round.
    pub is_today: bool,
    /// Whether the person cannot go on without rating, nor back, as in an interview.
    #[prop_or_default]
    pub is_alone: bool,
    /// Hears what the person does.
    pub on_action: Callback<RoundAction>,
    /// What stands below the question.
    #[prop_or_default]
    pub children: Html,
}

/// What is due sooner than this comes again in the same round.
const SOON: f64 = 20.0 * 60_000.0;

/// Shows the card and takes keys: Space turns it, digits choose and rate, arrows move.
#[component]
pub fn CardTable(props: &CardTableProps) -> Html {
    let CardTableProps { round, is_today, is_alone, on_action, children } = props;
    let saved = use_saved();
    let name = round.card().map(|card| card.name()).unwrap_or_default();
    let recalls = use_records::<Recall>();
    let place = use_node_ref();
    use_kept_focus(place.clone(), (round.place, round.is_open, name.clone()));

    let on_rate = {
        let (name, is_today) = (name.clone(), *is_today);
        on_action.reform(move |rating_idx: usize| {
            let rating = RATINGS[rating_idx.min(RATINGS.len() - 1)];
            let due = saved.rate_card(&name, rating);
            RoundAction::Rated { rating, again: is_today && due - clock::now() < SOON }
        })
    };
    let choice = round
        .card()
        .and_then(|card| deck::answers(&card.card))
        .map(|(answers, right)| (answers.into_iter().map(str::to_owned).collect::<Vec<_>>(), right));
    let n_answers = choice.as_ref().map_or(0, |(answers, _)| answers.len());
    let on_key = {
        let is_open = round.is_open;
        use_callback(
            (on_action.clone(), on_rate.clone(), is_open, n_answers),
            move |event: Event, (on_action, on_rate, is_open, n_answers)| {
                let Some(key) = key_of(&event) else { return };
                match (key.as_str(), key.parse::<usize>()) {
                    (" ", _) if !is_open => on_action.emit(RoundAction::Flipped),
                    ("ArrowRight", _) => on_action.emit(RoundAction::Moved(1)),
                    ("ArrowLeft", _) => on_action.emit(RoundAction::Moved(-1)),
                    (_, Ok(digit @ 1..=4)) if *is_open => on_rate.emit(digit - 1),
                    (_, Ok(digit)) if (1..=*n_answers).contains(&digit) => {
                        on_action.emit(RoundAction::Picked(digit - 1))
                    }
                    _ => return,
                }
                event.prevent_default();
            },
        )
    };
    use_listener("keydown", on_key);

    let Some(card) = round.card() else { return Html::default() };
    let waits = recall::intervals(recalls.get(&name), Item::Card, clock::now());
    let suggested = deck::suggested(round);
    let on = |action: fn() -> RoundAction| on_action.reform(move |_: MouseEvent| action());
    html! {
        <>
            <article class="card" ref={place} tabindex="-1" aria-label={format!("Card: {}", card.topic_title)} data-card={card.card.id.clone()}>
                <p class="card-topic">{ &card.topic_title }</p>
                <div class="card-question"><Prose text={card.card.question.clone()} under={1} /></div>
                if let Some((answers, right)) = choice {
                    <ol class="card-choice">
                        for (answer_idx, answer) in answers.iter().enumerate() {
                            { answer_button(answer_idx, answer, round, right, on_action) }
                        }
                    </ol>
                }
                { children.clone() }
                if round.is_open {
                    <div class="card-answer" data-part="answer">
                        if let Some(picked) = round.picked {
                            { verdict_on(picked, &card.card) }
                        }
                        <Prose text={card.card.answer.clone()} under={1} />
                        if !card.card.rubric.is_empty() {
                            { rubric(&card.card.rubric, &round.met, on_action) }
                        }
                        <p class="card-source">{ &card.card.source }</p>
                    </div>
                }
            </article>
            <div class="card-actions">
                if round.is_open {
                    <div class="ratings" role="group" aria-label="How did it go?">
                        for (rating_idx, rating) in RATINGS.into_iter().enumerate() {
                            <button
                                key={rating.name()}
                                type="button"
                                class={classes!("rating", (rating == suggested).then_some("is-main"))}
                                onclick={on_rate.reform(move |_: MouseEvent| rating_idx)}
                            >
                                <span>{ rating.name() }</span>
                                <small>{ text::wait(waits[rating_idx]) }</small>
                            </button>
                        }
                    </div>
                } else {
                    <button type="button" class="is-main card-flip" onclick={on(|| RoundAction::Flipped)}>{ "Show the answer" }</button>
                }
                if !is_alone {
                    <div class="card-moves">
                        <button type="button" class="is-quiet" disabled={round.place == 0} onclick={on(|| RoundAction::Moved(-1))}>{ "Back" }</button>
                        <button type="button" class="is-quiet" onclick={on(|| RoundAction::Moved(1))}>{ "Skip" }</button>
                    </div>
                }
            </div>
            <p class="card-keys quiet">
                <kbd>{ "Space" }</kbd>{ " turns the card, " }<kbd>{ "1" }</kbd>{ "–" }<kbd>{ "4" }</kbd>{ " choose and rate" }
                if !is_alone {
                    { ", " }<kbd>{ "←" }</kbd>{ " " }<kbd>{ "→" }</kbd>{ " move" }
                }
                { "." }
            </p>
        </>
    }
}

fn answer_button(
    answer_idx: usize,
    answer: &str,
    round: &Round,
    right: usize,
    on_action: &Callback<RoundAction>,
) -> Html {
    let class = match round.picked {
        _ if !round.is_open => None,
        _ if answer_idx == right => Some("is-right"),
        Some(picked) if picked == answer_idx => Some("is-wrong"),
        _ => None,
    };
    html! {
        <li key={answer_idx}>
            <button
                type="button"
                class={classes!("card-option", class)}
                disabled={round.is_open}
                onclick={on_action.reform(move |_: MouseEvent| RoundAction::Picked(answer_idx))}
            >
                <kbd aria-hidden="true">{ answer_idx + 1 }</kbd>
                <ProseLine text={answer.to_owned()} />
            </button>
        </li>
    }
}

fn verdict_on(picked: usize, card: &pack::cards::Card) -> Html {
    let is_right = deck::answers(card).is_some_and(|(_, right)| right == picked);
    let (class, text) = if is_right { ("is-right", "Right.") } else { ("is-wrong", "Not quite.") };
    html! { <p class={classes!("card-verdict", class)} role="status">{ text }</p> }
}

fn rubric(points: &[String], met: &[bool], on_action: &Callback<RoundAction>) -> Html {
    let n_met = met.iter().filter(|met| **met).count();
    html! {
        <fieldset class="rubric">
            <legend>{ format!("Your answer: {n_met} of {}", text::count(points.len(), "point")) }</legend>
            for (point_idx, point) in points.iter().enumerate() {
                <label key={point_idx}>
                    <input
                        type="checkbox"
                        checked={met.get(point_idx).copied().unwrap_or_default()}
                        onchange={on_action.reform(move |_: Event| RoundAction::Ticked(point_idx))}
                    />
                    <span>{ point }</span>
                </label>
            }
        </fieldset>
    }
}

/// The key of an event that is for the card: keys typed into fields, and Space and digits held with others, are not.
fn key_of(event: &Event) -> Option<String> {
    let event = event.dyn_ref::<KeyboardEvent>()?;
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
        return None;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_in = |selector: &str| target.as_ref().is_some_and(|it| it.closest(selector).ok().flatten().is_some());
    let key = event.key();
    let is_taken = is_in("input:not([type=checkbox]), select, textarea, dialog")
        || (key == " " && is_in("button, a, input, summary"));
    (!is_taken).then_some(key)
}

/// When the card turns, what had the keyboard may be gone: the card takes it, unless it is at work elsewhere.
#[hook]
fn use_kept_focus(place: NodeRef, turn: (usize, bool, String)) {
    let is_first = use_mut_ref(|| true);
    use_effect_with(turn, move |_| {
        if is_first.replace(false) {
            return;
        }
        let document = gloo::utils::document();
        let active = document.active_element();
        let is_elsewhere = active.is_some_and(|it| it.closest("form, header, dialog").ok().flatten().is_some());
        if let Some(place) = place.cast::<HtmlElement>().filter(|_| !is_elsewhere) {
            // What is on the page takes the focus.
            let _ = place.focus();
        }
    });
}
