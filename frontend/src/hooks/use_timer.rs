//! How long a person has been at a problem. The clock stands still while the page is out of sight.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::{Saved, use_progress, use_saved};
use crate::site::ProblemKey;
use crate::state::saved::Progress;

/// So many seconds are counted before they are written down.
const STEP_SECONDS: u32 = 10;

/// The timer, with verbs.
#[derive(Clone, PartialEq)]
pub struct TimerHandle {
    /// How long this time, in seconds.
    pub seconds: u32,
    /// Whether the person has halted it.
    pub is_paused: bool,
    paused: UseStateHandle<bool>,
    shown: UseStateHandle<u32>,
    /// Seconds not written down yet.
    counted: Rc<RefCell<u32>>,
    saved: Saved,
    key: ProblemKey,
}

/// Counts for as long as the problem is open.
#[hook]
pub fn use_timer(key: &ProblemKey) -> TimerHandle {
    let saved = use_saved();
    let progress = use_progress(key);
    let paused = use_state_eq(|| false);
    let shown = use_state_eq(|| 0);
    let counted = use_mut_ref(|| 0);
    use_effect_with((key.clone(), *paused), {
        let (saved, shown, counted) = (saved.clone(), shown.setter(), counted.clone());
        move |(key, is_paused)| {
            let is_paused = *is_paused;
            let write_down = {
                let (counted, key) = (counted.clone(), key.clone());
                move || write_down(&saved, &key, counted.take())
            };
            let at_end = write_down.clone();
            let interval = Interval::new(1_000, move || {
                if is_paused || gloo::utils::document().hidden() {
                    return;
                }
                *counted.borrow_mut() += 1;
                if *counted.borrow() >= STEP_SECONDS {
                    write_down();
                }
                shown.set(*counted.borrow());
            });
            move || {
                drop(interval);
                at_end();
            }
        }
    });
    let seconds = progress.lap_seconds + *shown;
    TimerHandle { seconds, is_paused: *paused, paused, shown, counted, saved, key: key.clone() }
}

impl TimerHandle {
    /// Halts the clock, or lets it go on.
    pub fn toggle(&self) {
        self.shown.set(0);
        self.paused.set(!self.is_paused);
    }

    /// Begins at zero. The time spent in all stays.
    pub fn restart(&self) {
        write_down(&self.saved, &self.key, self.counted.take());
        self.shown.set(0);
        self.saved.change_progress(&self.key, |progress| Progress { lap_seconds: 0, ..progress.clone() });
    }
}

fn write_down(saved: &Saved, key: &ProblemKey, seconds: u32) {
    if seconds > 0 {
        saved.change_progress(key, |progress| Progress {
            seconds: progress.seconds.saturating_add(seconds),
            lap_seconds: progress.lap_seconds.saturating_add(seconds),
            ..progress.clone()
        });
    }
}
