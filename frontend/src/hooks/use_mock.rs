//! The mock interview that is on, and those that were.

use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::callback::{Interval, Timeout};
use yew::prelude::*;

use super::use_records;
use crate::browser::clock;
use crate::state::mock::Mock;

/// All interviews by name, and the name of the one that is on; it stops being on by itself when its time is up.
#[hook]
pub fn use_mocks() -> (Rc<BTreeMap<String, Mock>>, Option<String>) {
    let mocks = use_records::<Mock>();
    let now = clock::now();
    let on = mocks.iter().find(|(_, mock)| mock.is_on(now)).map(|(name, mock)| (name.clone(), mock.ends()));
    let redraw = use_force_update();
    use_effect_with(on.as_ref().map(|(_, ends)| *ends), move |ends| {
        let wait = ends.map(|ends| (ends - clock::now()).max(0.0) as u32 + 50);
        let timeout = wait.map(|wait| Timeout::new(wait, move || redraw.force_update()));
        move || drop(timeout)
    });
    (mocks, on.map(|(name, _)| name))
}

/// The interview that is on: no hints and no solutions then.
#[hook]
pub fn use_mock() -> Option<Mock> {
    let (mocks, on) = use_mocks();
    mocks.get(&on?).cloned()
}

/// The time, again every second.
#[hook]
pub fn use_seconds() -> f64 {
    let now = use_state(clock::now);
    let setter = now.setter();
    use_effect_with((), move |()| {
        let interval = Interval::new(1_000, move || setter.set(clock::now()));
        move || drop(interval)
    });
    *now
}
