//! How much comes due on the days ahead, as bars and as numbers.

use yew::prelude::*;

use crate::state::days::Day;
use crate::state::text;

/// Cards and problems by day.
#[derive(Properties, PartialEq)]
pub struct ForecastProps {
    /// The first day.
    pub today: Day,
    /// How many cards and problems come due, from the first day on.
    pub days: Vec<(usize, usize)>,
}

/// Shows a bar a day; each says its numbers.
#[component]
pub fn Forecast(props: &ForecastProps) -> Html {
    let ForecastProps { today, days } = props;
    let highest = days.iter().map(|(cards, problems)| cards + problems).max().unwrap_or_default().max(1);
    html! {
        <ol class="forecast">
            for (day_idx, (n_cards, n_problems)) in days.iter().enumerate() {
                {{
                    let day = *today + day_idx as i32;
                    let n_items = n_cards + n_problems;
                    let words = format!("{}: {}, {}", day.in_words(), text::count(*n_problems, "problem"), text::count(*n_cards, "card"));
                    let height = 100 * n_items / highest;
                    html! {
                        <li key={day_idx} title={words.clone()}>
                            <span class="visually-hidden">{ words }</span>
                            <span class="forecast-count" aria-hidden="true">{ if n_items > 0 { n_items.to_string() } else { String::new() } }</span>
                            <svg class="forecast-bar" aria-hidden="true"><rect y={format!("{}%", 100 - height)} width="100%" height={format!("{height}%")} /></svg>
                            <span class="forecast-day" aria-hidden="true">{ if day_idx == 0 { "today".to_owned() } else { day.ymd().2.to_string() } }</span>
                        </li>
                    }
                }}
            }
        </ol>
    }
}
