//! What a new mock interview may be, and its beginning.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::browser::clock;
use crate::hooks::{LibraryState, use_all_progress, use_library, use_records, use_saved};
use crate::site::ProblemKey;
use crate::state::deck::DealtCard;
use crate::state::mock::{self, LENGTHS, MIXES, Mix, ROLES, Stock, Wish};
use crate::state::recall::Recall;
use crate::state::saved::Status;
use crate::state::{Shared, text};

/// What questions are drawn from.
#[derive(Properties, PartialEq)]
pub struct MockFormProps {
    /// All cards.
    pub cards: Shared<Vec<DealtCard>>,
}

/// Chooses and begins an interview.
#[component]
pub fn MockForm(props: &MockFormProps) -> Html {
    let saved = use_saved();
    let library = use_library();
    let progress = use_all_progress();
    let recalls = use_records::<Recall>();
    let wish = use_state(|| Wish { role: &ROLES[0], mix: Mix::Whole, minutes: 45 });
    let trouble = use_state(|| false);
    let pick = |change: fn(Wish, usize) -> Option<Wish>| {
        let (wish, trouble) = (wish.clone(), trouble.setter());
        move |event: Event| {
            let picked = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let changed = usize::try_from(picked).ok().and_then(|picked| change(*wish, picked));
            trouble.set(false);
            wish.set(changed.unwrap_or(*wish));
        }
    };
    let on_begin = {
        let (wish, trouble, cards) = (wish.clone(), trouble.setter(), props.cards.clone());
        move |_: MouseEvent| {
            let LibraryState::Ready(_, library) = &library else { return };
            let stock = Stock {
                library,
                cards: &cards,
                is_solved: &|key: &ProblemKey| progress.of(key).status() == Status::Solved,
                is_rated: &|card: &DealtCard| recalls.contains_key(&card.name()),
            };
            let mock = mock::begin(&stock, *wish, clock::now(), |below| clock::seed() as usize % below);
            let is_empty = mock.parts.is_empty() && mock.questions.is_empty();
            trouble.set(is_empty);
            if !is_empty {
                saved.put(&format!("{:.0}", mock.began), &mock);
            }
        }
    };
    html! {
        <form class="mock-form" aria-labelledby="new-interview" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 id="new-interview">{ "A new interview" }</h2>
            <label class="field">
                <span>{ "Role" }</span>
                <select onchange={pick(|wish, picked| Some(Wish { role: ROLES.get(picked)?, ..wish }))}>
                    for role in &ROLES {
                        <option key={role.id} selected={wish.role == role}>{ role.name }</option>
                    }
                </select>
            </label>
            <label class="field">
                <span>{ "Mix" }</span>
                <select onchange={pick(|wish, picked| Some(Wish { mix: MIXES.get(picked)?.0, ..wish }))}>
                    for (mix, name) in MIXES {
                        <option key={name} selected={wish.mix == mix}>{ name }</option>
                    }
                </select>
            </label>
            <label class="field">
                <span>{ "Length" }</span>
                <select onchange={pick(|wish, picked| Some(Wish { minutes: *LENGTHS.get(picked)?, ..wish }))}>
                    for minutes in LENGTHS {
                        <option key={minutes} selected={wish.minutes == minutes}>{ text::minutes(minutes) }</option>
                    }
                </select>
            </label>
            <div class="mock-begin">
                <button type="button" class="is-main" onclick={on_begin}>{ "Begin" }</button>
                <p class="quiet">{ "The clock starts at once. At the end a report says what was solved, and what to review." }</p>
            </div>
            if *trouble {
                <p class="trouble" role="alert">{ "Nothing of this kind is that short. Take a longer interview, or another mix." }</p>
            }
        </form>
    }
}
