//! Which of several tabs lies in front: the same after a reload, the first one on another visit, so that no solution lies open when a problem comes back.

use yew::prelude::*;

use crate::browser::this_visit;
use crate::site::ProblemKey;

/// The tab of a problem in front, and what brings another there; `place` tells rows of tabs apart. `tabs` is not empty.
#[hook]
pub fn use_kept_tab<T: Copy + PartialEq + 'static>(
    place: &'static str,
    problem: &ProblemKey,
    tabs: &'static [T],
) -> (T, Callback<T>) {
    let name = format!("{place}:{problem}");
    let selected = {
        let name = name.clone();
        use_state_eq(move || this_visit::read(&name).and_then(|kept| kept.parse().ok()).unwrap_or(0_usize))
    };
    let tab = *tabs.get(*selected).unwrap_or(&tabs[0]);
    let setter = selected.setter();
    let bring = move |tab: T| {
        let tab_idx = tabs.iter().position(|other| *other == tab).unwrap_or(0);
        this_visit::keep(&name, &tab_idx.to_string());
        setter.set(tab_idx);
    };
    (tab, Callback::from(bring))
}
