//! Plans to choose from.

use pack::plans::Plan;
use yew::prelude::*;

use crate::state::Shared;
use crate::state::text;

/// The plans.
#[derive(Properties, PartialEq)]
pub struct PlanListProps {
    /// Each with its pack's id.
    pub plans: Shared<Vec<(String, Plan)>>,
    /// Hears which is chosen.
    pub on_choose: Callback<(String, Plan)>,
}

/// Shows what each plan is for, how long it takes, and its stages.
#[component]
pub fn PlanList(props: &PlanListProps) -> Html {
    if props.plans.is_empty() {
        return html! { <p>{ "No problem set of this site has plans." }</p> };
    }
    html! {
        <ul class="plans">
            for (pack, plan) in props.plans.iter() {
                <li key={format!("{pack}/{}", plan.id)} class="plan-choice">
                    <h2>{ &plan.title }</h2>
                    <p>{ &plan.description }</p>
                    <p class="quiet">
                        { format!("{}, {} a week, {} a day, as it is meant", text::count(plan.weeks as usize, "week"), text::count(plan.days as usize, "day"), text::minutes(plan.minutes)) }
                    </p>
                    <details>
                        <summary>{ text::count(plan.stages.len(), "stage") }</summary>
                        <ol>{ for plan.stages.iter().map(|stage| html! { <li>{ &stage.title }</li> }) }</ol>
                    </details>
                    <button
                        type="button"
                        aria-label={format!("Begin: {}", plan.title)}
                        onclick={
                            let chosen = (pack.clone(), plan.clone());
                            props.on_choose.reform(move |_: MouseEvent| chosen.clone())
                        }
                    >
                        { "Begin" }
                    </button>
                </li>
            }
        </ul>
    }
}
