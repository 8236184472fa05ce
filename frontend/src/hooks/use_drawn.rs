//! Long lists, a screenful at a time: the first is on the page at once, and the browser may answer the person between the others.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// What fills a tall screen.
const SCREENFUL: usize = 24;

/// How many of so many items are to be drawn by now; soon all of them, and from then on always.
#[hook]
pub fn use_drawn(n_items: usize) -> usize {
    let n_drawn = use_state_eq(|| SCREENFUL);
    let setter = n_drawn.setter();
    use_effect_with((*n_drawn, n_items), move |&(n_drawn, n_items)| {
        let more = (n_drawn < n_items).then(|| Timeout::new(PAUSE_MS, move || setter.set(n_drawn + SCREENFUL)));
        move || drop(more)
    });
    n_items.min(*n_drawn)
}

/// Long enough for what was drawn to be painted.
const PAUSE_MS: u32 = 32;
