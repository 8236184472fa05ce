//! When the engine comes: what is on the page goes first.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{LibraryState, use_library, use_runner};

/// When the engine, and the code of what the site itself offers, is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// As soon as it can be: code is at hand.
    Now,
    /// At the first sign of the person, or once they have had a moment with what is on the page.
    Soon,
    /// Not before the page itself is there.
    Later,
}

/// How long the page has machine and line to itself before the engine comes, where there is no code yet and the person only looks.
const HEAD_START_MS: u32 = 5_000;

/// What a person does who is about to go somewhere.
const SIGNS: [&str; 4] = ["pointermove", "pointerdown", "keydown", "wheel"];

/// Loads the engine, once.
#[hook]
pub fn use_start(start: Start) {
    let (runner, library) = (use_runner(), use_library());
    use_effect_with((start, library), move |(start, library)| {
        let library = library.clone();
        let has_begun = Cell::new(false);
        let begin = move || {
            let LibraryState::Ready(site, library) = &library else { return };
            if has_begun.replace(true) {
                return;
            }
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
            Start::Soon => Some(soon(Rc::new(begin))),
            Start::Later => None,
        };
        move || drop(waiting)
    });
}

/// Begins at the first sign of the person, and after the head start at the latest; neither if what is returned is dropped before.
fn soon(begin: Rc<dyn Fn()>) -> (Timeout, Vec<EventListener>) {
    let window = gloo::utils::window();
    let on_sign = |name: &'static str| {
        let begin = begin.clone();
        EventListener::once(&window, name, move |_| begin())
    };
    let signs = SIGNS.into_iter().map(on_sign).collect();
    (Timeout::new(HEAD_START_MS, move || begin()), signs)
}
