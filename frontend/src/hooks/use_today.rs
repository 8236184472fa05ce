//! Today, where the person is: it turns at midnight, also on a page that stays open.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::clock;
use crate::state::days::Day;

/// Today.
#[hook]
pub fn use_today() -> Day {
    let today = use_state_eq(clock::today);
    let setter = today.setter();
    let n_checks = use_state(|| 0_u32);
    let on_check = n_checks.setter();
    use_effect_with(*n_checks, move |&n_checks| {
        let moment = clock::moment();
        // A little after midnight; and once an hour, because timers sleep when the machine does.
        let wait = (moment.day_ends - moment.now + 1_000.0).clamp(1_000.0, 3_600_000.0);
        let timeout = Timeout::new(wait as u32, move || {
            setter.set(clock::today());
            on_check.set(n_checks.wrapping_add(1));
        });
        move || drop(timeout)
    });
    *today
}
