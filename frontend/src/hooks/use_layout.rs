//! The panes of the workspace, kept from visit to visit.

use yew::prelude::*;

use super::{Saved, use_saved};
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
