//! A year of days, darker where more was done.

use yew::prelude::*;

use crate::state::activity::Activity;
use crate::state::days::{Day, MONTHS};
use crate::state::text;

/// The drawing's extents, in its own units: a day is a square of [`SIDE`] with a gap.
const STEP: usize = 13;
const SIDE: usize = 10;
const LEFT: usize = 28;
const TOP: usize = 16;

/// What was done.
#[derive(Properties, PartialEq)]
pub struct HeatMapProps {
    /// By day.
    pub activity: std::rc::Rc<Activity>,
    /// The last day shown.
    pub today: Day,
}

/// Shows the year up to today, and in words what it shows.
#[component]
pub fn HeatMap(props: &HeatMapProps) -> Html {
    let HeatMapProps { activity, today } = props;
    let weeks = activity.year(*today);
    let active: Vec<_> = weeks.iter().flatten().filter(|(_, done)| done.weight() > 0).collect();
    let summary = format!("Active on {} of the last year.", text::count(active.len(), "day"));
    let (width, height) = (LEFT + weeks.len() * STEP, TOP + 7 * STEP);
    let month = |(week_idx, week): (usize, &Vec<(Day, _)>)| {
        // A month is named over the first week that begins in it, where there is room.
        let (_, month, day) = week.first()?.0.ymd();
        (day <= 7 && week_idx + 2 < weeks.len()).then(|| (LEFT + week_idx * STEP, &MONTHS[month as usize - 1][..3]))
    };
    html! {
        <figure class="heat-map">
            <svg viewBox={format!("0 0 {width} {height}")} role="img" aria-label={summary.clone()}>
                for (x, name) in weeks.iter().enumerate().filter_map(month) {
                    <text x={x.to_string()} y="10">{ name }</text>
                }
                for (weekday, name) in [(0, "Mon"), (2, "Wed"), (4, "Fri")] {
                    <text x="0" y={(TOP + weekday * STEP + 9).to_string()}>{ name }</text>
                }
                for (week_idx, week) in weeks.iter().enumerate() {
                    for (day, done) in week {
                        <rect
                            class={format!("heat-{}", done.level())}
                            x={(LEFT + week_idx * STEP).to_string()}
                            y={(TOP + day.weekday() * STEP).to_string()}
                            width={SIDE.to_string()}
                            height={SIDE.to_string()}
                            rx="2"
                        >
                            <title>{ format!("{}: {}", day.in_words(), done.in_words()) }</title>
                        </rect>
                    }
                }
            </svg>
            <figcaption>
                <details>
                    <summary>{ summary }</summary>
                    if active.is_empty() {
                        <p>{ "Submit a solution or rate a card, and the day is marked." }</p>
                    } else {
                        <ul>
                            for (day, done) in active.iter().rev() {
                                <li key={day.to_string()}>{ format!("{} {}: {}", day.in_words(), day.ymd().0, done.in_words()) }</li>
                            }
                        </ul>
                    }
                </details>
            </figcaption>
        </figure>
    }
}
