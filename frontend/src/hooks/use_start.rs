//! When the engine comes: what is on the page goes first.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{LibraryState, use_library, use_runner};

/// When the engine, and the code of what the site itself offers, is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// As soon as it can be: code is at hand.
    Now,
    /// Once the person has had a moment with what is on the page.
    Soon,
    /// Not before the page itself is there.
    Later,
}

/// How long the page has machine and line to itself before the engine comes, where there is no code yet.
const HEAD_START_MS: u32 = 1_000;

/// Loads the engine, once.
#[hook]
pub fn use_start(start: Start) {
    let (runner, library) = (use_runner(), use_library());
    use_effect_with((start, library), move |(start, library)| {
        let library = library.clone();
        let begin = move || {
            let LibraryState::Ready(site, library) = &library else { return };
            // Code from elsewhere waits until one of its problems is open.
            for pack in library.packs.iter().filter(|pack| !pack.origin.is_foreign) {
                runner.load_code(pack.clone());
            }
            runner.load(site);
        };
        let waiting = match start {
            Start::Now => {
                begin();
                None
            }
            Start::Soon => Some(Timeout::new(HEAD_START_MS, begin)),
            Start::Later => None,
        };
        move || drop(waiting)
    });
}
