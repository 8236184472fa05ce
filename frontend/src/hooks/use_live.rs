//! Live mode: what is typed runs by itself a moment after the typing stops.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long nothing is typed before the code runs.
const PAUSE_MS: u32 = 900;

/// Calls `run` a moment after `text` last changed, as long as `is_due` holds: the mode is on, nothing runs, and this text has not run yet.
#[hook]
pub fn use_live(is_due: bool, text: AttrValue, run: Callback<()>) {
    let latest = use_mut_ref(Callback::noop);
    *latest.borrow_mut() = run;
    use_effect_with((is_due, text), move |(is_due, _)| {
        let timeout = is_due.then(|| {
            Timeout::new(PAUSE_MS, move || {
                // Cloned out before the call, which draws the page and so sets it anew.
                let run = latest.borrow().clone();
                run.emit(());
            })
        });
        || drop(timeout)
    });
}
