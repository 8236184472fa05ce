//! The measures of a plan: its last day, and the minutes of each weekday.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::state::days::{Day, WEEKDAYS};
use crate::state::following::Following;
use crate::state::schedule::MAX_DAYS;

/// The plan as it is measured.
#[derive(Properties, PartialEq)]
pub struct MeasuresProps {
    /// What the person chose.
    pub following: Following,
    /// Hears of a change that can be followed.
    pub on_change: Callback<Following>,
}

/// The longest day, in minutes.
const MAX_MINUTES: u32 = 720;

/// Shows the measures and takes changes; what makes no sense is said, and changes nothing.
#[component]
pub fn Measures(props: &MeasuresProps) -> Html {
    let MeasuresProps { following, on_change } = props;
    let trouble = use_state(|| None::<&'static str>);
    let on_until = {
        let (following, on_change, trouble) = (following.clone(), on_change.clone(), trouble.setter());
        move |event: Event| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            let until: Option<Day> = value.parse().ok();
            match until.filter(|until| (0..MAX_DAYS).contains(&(*until - following.from))) {
                Some(until) => {
                    trouble.set(None);
                    on_change.emit(Following { until, ..following.clone() });
                }
                None => trouble.set(Some("The last day is a date after the first, and at most two years later.")),
            }
        }
    };
    let on_minutes = |weekday: usize| {
        let (following, on_change, trouble) = (following.clone(), on_change.clone(), trouble.setter());
        move |event: Event| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            let minutes = if value.trim().is_empty() { Some(0) } else { value.trim().parse().ok() };
            let mut following = following.clone();
            match minutes.filter(|minutes| *minutes <= MAX_MINUTES) {
                Some(minutes) => {
                    following.minutes[weekday] = minutes;
                    if following.minutes.iter().all(|minutes| *minutes == 0) {
                        trouble.set(Some("At least one day of the week needs some minutes."));
                        return;
                    }
                    trouble.set(None);
                    on_change.emit(following);
                }
                None => trouble.set(Some("Minutes are a number from 0 to 720.")),
            }
        }
    };
    html! {
        <form class="measures" aria-label="Your date and hours" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label class="field">
                <span>{ "Last day" }</span>
                <input type="date" value={following.until.to_string()} min={following.from.to_string()} onchange={on_until} />
            </label>
            <fieldset class="measures-week">
                <legend>{ "Minutes on" }</legend>
                for (weekday, name) in WEEKDAYS.iter().enumerate() {
                    <label key={*name} class="field">
                        <span title={*name}>{ &name[..2] }<span class="visually-hidden">{ &name[2..] }</span></span>
                        <input
                            type="number"
                            inputmode="numeric"
                            min="0"
                            max={MAX_MINUTES.to_string()}
                            step="5"
                            value={following.minutes[weekday].to_string()}
                            onchange={on_minutes(weekday)}
                        />
                    </label>
                }
            </fieldset>
            if let Some(sentence) = *trouble {
                <p class="trouble" role="alert">{ sentence }</p>
            }
            <p class="quiet measures-note">{ "A fifth of the time is left for reviews. 0 is a day off." }</p>
        </form>
    }
}
