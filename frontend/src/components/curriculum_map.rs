//! The curriculum as a map: each topic a tile that fills as it is mastered.

use yew::prelude::*;

use crate::state::curriculum::{Area, Tile};
use crate::state::recall::Item;
use crate::state::text;

/// The map.
#[derive(Properties, PartialEq)]
pub struct CurriculumMapProps {
    /// Its areas.
    pub areas: Vec<Area>,
}

/// Shows the areas, each tile a link to where its topic is practised.
#[component]
pub fn CurriculumMap(props: &CurriculumMapProps) -> Html {
    html! {
        <div class="curriculum">
            for area in &props.areas {
                <section key={area.name} class="curriculum-area">
                    <h3>{ area.name }</h3>
                    <ul>
                        for (tile_idx, tile) in area.tiles.iter().enumerate() {
                            <li key={tile_idx}>{ tile_view(tile) }</li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

fn tile_view(tile: &Tile) -> Html {
    let Tile { name, href, item, n_items, n_done, mastery } = tile;
    let (noun, done) = match item {
        Item::Card => ("card", "learnt"),
        Item::Problem => ("problem", "solved"),
    };
    let percent = (mastery * 100.0).round();
    let words = format!("{n_done} of {} {done}, mastery {percent} %", text::count(*n_items, noun));
    let mark = if *item == Item::Card { " cards" } else { "" };
    html! {
        <a class="tile" href={href.clone()} title={format!("{name}: {words}")}>
            <svg class="tile-fill" aria-hidden="true"><rect width={format!("{percent}%")} height="100%" /></svg>
            <span class="tile-name">{ name }</span>
            <span class="visually-hidden">{ format!(": {words}") }</span>
            <span class="tile-count" aria-hidden="true">{ format!("{n_done}/{n_items}{mark}") }</span>
        </a>
    }
}
