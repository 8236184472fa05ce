//! The topics as a map with progress; each leads to its problems.

use yew::prelude::*;

use crate::hooks::{ListedState, use_all_progress, use_listed};
use crate::pages::problems;
use crate::state::catalogue::Filter;
use crate::state::roadmap::{self, Map, Mastery, Node};

/// How many topics stand side by side on a wide screen, and on a narrow one.
const COLUMNS: [(usize, &str); 2] = [(5, "is-wide"), (2, "is-narrow")];

/// The size of a topic and of the way to the next, in units of the drawing.
const NODE: (f64, f64) = (166.0, 52.0);
const STEP: (f64, f64) = (176.0, 88.0);

/// Shows the map.
#[component]
pub fn Roadmap() -> Html {
    let listed = use_listed();
    let progress = use_all_progress();
    let all = match &listed {
        ListedState::Loading => return html! { <p role="status">{ "The map is on its way." }</p> },
        ListedState::Failed(sentence) => return html! { <p class="trouble" role="alert">{ sentence }</p> },
        ListedState::Ready { all, .. } => all,
    };
    let topics = roadmap::mastery(all, |key| progress.of(key).status());
    html! {
        <>
            <p class="lead">{ "What builds on what. The bar under a topic shows how many of its problems you have solved." }</p>
            for (n_columns, class) in COLUMNS {
                <div key={class} class={classes!("roadmap", class)}>
                    for map in roadmap::maps(&topics, n_columns) {
                        { drawn(&map, n_columns) }
                    }
                </div>
            }
        </>
    }
}

fn drawn(map: &Map, n_columns: usize) -> Html {
    let width = STEP.0 * n_columns as f64;
    let height = STEP.1 * map.n_rows as f64 - (STEP.1 - NODE.1) + 4.0;
    let (n_solved, n_problems) =
        map.nodes.iter().fold((0, 0), |(n, m), it| (n + it.mastery.n_solved, m + it.mastery.n_problems));
    html! {
        <section key={map.name.clone()}>
            <h2>{ &map.name }</h2>
            <svg viewBox={format!("0 0 {width} {height}")} role="group" aria-label={format!("{}: {n_solved} of {n_problems} solved", map.name)}>
                <g class="roadmap-lines" aria-hidden="true">
                    for (from, to) in &map.lines {
                        <path d={line(&map.nodes[*from], &map.nodes[*to])} />
                    }
                </g>
                for node in &map.nodes {
                    { topic(node) }
                }
            </svg>
        </section>
    }
}

/// The left upper corner of a topic.
fn corner(node: &Node) -> (f64, f64) {
    (node.column * STEP.0 + (STEP.0 - NODE.0) / 2.0, node.row as f64 * STEP.1 + 2.0)
}

/// From the foot of one to the head of the other.
fn line(from: &Node, to: &Node) -> String {
    let ((x1, y1), (x2, y2)) = (corner(from), corner(to));
    let (x1, y1, x2) = (x1 + NODE.0 / 2.0, y1 + NODE.1, x2 + NODE.0 / 2.0);
    let bend = (STEP.1 - NODE.1) * 0.6;
    format!("M{x1} {y1}C{x1} {} {x2} {} {x2} {y2}", y1 + bend, y2 - bend)
}

fn topic(node: &Node) -> Html {
    let Mastery { topic, n_solved, n_problems } = &node.mastery;
    let (x, y) = corner(node);
    let filter = Filter { topic: Some(topic.clone()), ..Filter::default() };
    let href = format!("{}?{}", problems::PLACE.href(), filter.to_query());
    let share = *n_solved as f64 / (*n_problems).max(1) as f64;
    let bar = NODE.0 - 60.0;
    let is_long = topic.chars().count() > MAX_CHARS;
    html! {
        <a key={topic.clone()} {href} class={classes!("roadmap-topic", (share >= 1.0).then_some("is-done"))}>
            <rect class="roadmap-box" x={x.to_string()} y={y.to_string()} width={NODE.0.to_string()} height={NODE.1.to_string()} rx="8" />
            <text
                class="roadmap-name"
                x={(x + 12.0).to_string()}
                y={(y + 22.0).to_string()}
                textLength={is_long.then(|| (NODE.0 - 24.0).to_string())}
                lengthAdjust="spacingAndGlyphs"
            >
                { format!("{topic} ") }
            </text>
            <text class="roadmap-count" x={(x + NODE.0 - 12.0).to_string()} y={(y + 41.0).to_string()}>{ format!("{n_solved}/{n_problems}") }</text>
            <rect class="roadmap-bar" x={(x + 12.0).to_string()} y={(y + 34.0).to_string()} width={bar.to_string()} height="6" rx="3" />
            if *n_solved > 0 {
                <rect class="roadmap-bar is-full" x={(x + 12.0).to_string()} y={(y + 34.0).to_string()} width={(bar * share).max(6.0).to_string()} height="6" rx="3" />
            }
        </a>
    }
}

/// So many letters of a name fit into its box; of a longer one the letters are made to fit.
const MAX_CHARS: usize = 18;
