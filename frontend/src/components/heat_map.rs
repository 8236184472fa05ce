//! A year of days, darker where more was done.

use yew::prelude::*;

use crate::state::activity::{Activity, Done};
use crate::state::days::{Day, MONTHS};
use crate::state::text;

/// The drawing's extents, in its own units: a day is a square of [`SIDE`] in a field of [`STEP`].
const STEP: usize = 13;
const SIDE: usize = 10;
const INSET: usize = 1;
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
    let days = weeks.iter().enumerate().flat_map(|(week_idx, week)| week.iter().map(move |day| (week_idx, day)));
    let active: Vec<_> = days.filter(|(_, (_, done))| done.weight() > 0).collect();
    let summary = format!("Active on {} of the last year.", text::count(active.len(), "day"));
    let (width, height) = (LEFT + weeks.len() * STEP, TOP + 7 * STEP);
    let month = |(week_idx, week): (usize, &Vec<(Day, _)>)| {
        // A month is named over the first week that begins in it, where there is room.
        let (_, month, day) = week.first()?.0.ymd();
        (day <= 7 && week_idx + 2 < weeks.len()).then(|| (LEFT + week_idx * STEP, &MONTHS[month as usize - 1][..3]))
    };
    html! {
        <figure class="heat-map">
            <svg viewBox={format!("0 0 {width} {height}")} preserveAspectRatio="xMaxYMid slice" role="img" aria-label={summary.clone()}>
                for (x, name) in weeks.iter().enumerate().filter_map(month) {
                    <text x={x.to_string()} y="10">{ name }</text>
                }
                for (weekday, name) in [(0, "Mon"), (2, "Wed"), (4, "Fri")] {
                    <text x="0" y={(TOP + weekday * STEP + 9).to_string()}>{ name }</text>
                }
                { ground(&weeks) }
                for (week_idx, (day, done)) in &active {
                    <g key={day.to_string()}>
                        { square(LEFT + week_idx * STEP + INSET, TOP + day.weekday() * STEP + INSET, done.level()) }
                        <title>{ format!("{}: {}", day.in_words(), done.in_words()) }</title>
                    </g>
                }
            </svg>
            <figcaption>
                <details>
                    <summary>{ summary }</summary>
                    if active.is_empty() {
                        <p>{ "Submit a solution or rate a card, and the day is marked." }</p>
                    } else {
                        <ul>
                            for (_, (day, done)) in active.iter().rev() {
                                <li key={day.to_string()}>{ format!("{} {}: {}", day.in_words(), day.ymd().0, done.in_words()) }</li>
                            }
                        </ul>
                    }
                </details>
            </figcaption>
        </figure>
    }
}

/// The days on which nothing was done: one pattern, because a year of squares takes a while to make.
fn ground(weeks: &[Vec<(Day, Done)>]) -> Html {
    let n_full = weeks.iter().filter(|week| week.len() == 7).count();
    let area = |(week_idx, n_weeks, n_days): (usize, usize, usize)| {
        let (x, width, height) = (LEFT + week_idx * STEP, n_weeks * STEP, n_days * STEP);
        html! {
            <rect x={x.to_string()} y={TOP.to_string()} width={width.to_string()} height={height.to_string()} fill="url(#heat-day)" />
        }
    };
    let last = weeks.last().filter(|week| week.len() < 7).map(|week| (n_full, 1, week.len()));
    html! {
        <>
            <pattern id="heat-day" patternUnits="userSpaceOnUse" x={LEFT.to_string()} y={TOP.to_string()} width={STEP.to_string()} height={STEP.to_string()}>
                { square(INSET, INSET, 0) }
            </pattern>
            { for [Some((0, n_full, 7)), last].into_iter().flatten().map(area) }
        </>
    }
}

/// A day.
fn square(x: usize, y: usize, level: u8) -> Html {
    html! {
        <rect class={format!("heat-{level}")} x={x.to_string()} y={y.to_string()} width={SIDE.to_string()} height={SIDE.to_string()} rx="2" />
    }
}
