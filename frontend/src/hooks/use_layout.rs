//! The panes of the workspace, kept from visit to visit.

use web_sys::Element;
use yew::prelude::*;

use super::{Saved, use_saved};
use crate::browser::style;
use crate::state::layout::{Layout, LayoutAction};

/// The layout and what can be done to it.
#[derive(Clone, PartialEq)]
pub struct LayoutHandle {
    /// As it is.
    pub layout: Layout,
    state: UseStateHandle<Layout>,
    saved: Saved,
}

/// The layout that was kept, or the first one.
#[hook]
pub fn use_layout() -> LayoutHandle {
    let saved = use_saved();
    let state = {
        let saved = saved.clone();
        use_state_eq(move || saved.load::<Layout>("").unwrap_or_default())
    };
    LayoutHandle { layout: *state, state, saved }
}

/// Gives an element the sizes of its panes, which its styles go by.
#[hook]
pub fn use_pane_sizes(whole: &NodeRef, layout: &Layout) {
    let whole = whole.clone();
    use_effect_with((layout.statement.percent, layout.results.percent), move |(reading, results)| {
        if let Some(whole) = whole.cast::<Element>() {
            style::set(&whole, "--reading", &format!("{reading}%"));
            style::set(&whole, "--results", &format!("{results}%"));
        }
    });
}

impl LayoutHandle {
    /// The person did something to the layout.
    pub fn change(&self, action: LayoutAction) {
        let layout = *std::rc::Rc::new(*self.state).reduce(action);
        if layout != *self.state {
            self.saved.save("", &layout);
            self.state.set(layout);
        }
    }
}
