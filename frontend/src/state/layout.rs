//! How the panes of the workspace share the screen.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use yew::Reducible;

use super::store::Record;

/// The panes beside and below the code.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Layout {
    /// The statement, left of the code; of the width.
    pub statement: Pane,
    /// The results, below it; of the height.
    pub results: Pane,
}

/// A pane that can be made larger, smaller, or put away.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pane {
    /// Its share of the screen.
    pub percent: f64,
    /// Whether it is put away.
    pub is_collapsed: bool,
}

/// Names a pane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaneName {
    /// Left of the code.
    Statement,
    /// Below it.
    Results,
}

/// What a person did to the layout.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LayoutAction {
    /// Gave a pane this share; brings it back if it was put away.
    Moved(PaneName, f64),
    /// Put a pane away, or brought it back.
    Toggled(PaneName),
    /// Needs to see a pane.
    Shown(PaneName),
}

/// No pane gets smaller or larger than this, so that no other vanishes.
pub const MIN_PERCENT: f64 = 15.0;
/// See [`MIN_PERCENT`].
pub const MAX_PERCENT: f64 = 80.0;

impl Record for Layout {
    const KIND: &'static str = "layout";
    const VERSION: u32 = 1;

    /// Screens differ: what was laid out here stays.
    fn merge(self, _imported: Layout) -> Layout {
        self
    }
}

impl Default for Layout {
    fn default() -> Layout {
        let pane = |percent| Pane { percent, is_collapsed: false };
        Layout { statement: pane(44.0), results: pane(42.0) }
    }
}

impl Layout {
    /// A pane by its name.
    pub fn pane(&self, name: PaneName) -> Pane {
        match name {
            PaneName::Statement => self.statement,
            PaneName::Results => self.results,
        }
    }

    fn with(&self, name: PaneName, pane: Pane) -> Layout {
        match name {
            PaneName::Statement => Layout { statement: pane, ..*self },
            PaneName::Results => Layout { results: pane, ..*self },
        }
    }
}

impl Reducible for Layout {
    type Action = LayoutAction;

    fn reduce(self: Rc<Self>, action: LayoutAction) -> Rc<Self> {
        Rc::new(match action {
            LayoutAction::Moved(name, percent) => {
                // What was saved or measured may be anything; no pane may get out of hand.
                let percent = if percent.is_finite() { percent } else { Layout::default().pane(name).percent };
                let percent = (percent * 10.0).round() / 10.0;
                self.with(name, Pane { percent: percent.clamp(MIN_PERCENT, MAX_PERCENT), is_collapsed: false })
            }
            LayoutAction::Toggled(name) => {
                let pane = self.pane(name);
                self.with(name, Pane { is_collapsed: !pane.is_collapsed, ..pane })
            }
            LayoutAction::Shown(name) => self.with(name, Pane { is_collapsed: false, ..self.pane(name) }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(action: LayoutAction, percent: f64, is_collapsed: bool) {
        let layout = Rc::new(Layout::default()).reduce(action);
        assert_eq!(layout.results, Pane { percent, is_collapsed }, "{action:?}");
        assert_eq!(layout.statement, Layout::default().statement);
    }

    #[test]
    fn panes_move_within_bounds() {
        check(LayoutAction::Moved(PaneName::Results, 30.04), 30.0, false);
        check(LayoutAction::Moved(PaneName::Results, 2.0), MIN_PERCENT, false);
        check(LayoutAction::Moved(PaneName::Results, 99.0), MAX_PERCENT, false);
        check(LayoutAction::Moved(PaneName::Results, f64::NAN), 42.0, false);
    }

    #[test]
    fn a_pane_put_away_keeps_its_size() {
        check(LayoutAction::Toggled(PaneName::Results), 42.0, true);
        let away = Rc::new(Layout::default()).reduce(LayoutAction::Toggled(PaneName::Results));
        assert_eq!(*away.clone().reduce(LayoutAction::Shown(PaneName::Results)), Layout::default());
        assert_eq!(*away.reduce(LayoutAction::Toggled(PaneName::Results)), Layout::default());
    }
}
