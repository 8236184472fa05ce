//! The line between two panes: dragged, moved by arrow keys, and a way to put a pane away.

use web_sys::Element;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::state::layout::{LayoutAction, MAX_PERCENT, MIN_PERCENT, Pane, PaneName};

/// The line and the pane whose size it sets.
#[derive(Properties, PartialEq)]
pub struct SplitterProps {
    /// The pane.
    pub name: PaneName,
    /// As it is.
    pub pane: Pane,
    /// The pane's id.
    pub controls: AttrValue,
    /// What a screen reader calls it.
    pub label: AttrValue,
    /// Hears what is done to the pane.
    pub on_action: Callback<LayoutAction>,
}

/// What an arrow key adds, and what it adds with Shift.
const STEP: f64 = 2.0;
const BIG_STEP: f64 = 10.0;

/// Shows the line.
#[component]
pub fn Splitter(props: &SplitterProps) -> Html {
    let SplitterProps { name, pane, controls, label, on_action } = props;
    let (name, pane) = (*name, *pane);
    let on_key = on_action.clone();
    let on_key = move |event: KeyboardEvent| {
        // With these it is a shortcut of the workspace.
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let step = if event.shift_key() { BIG_STEP } else { STEP };
        // The statement grows to the right, the results grow upwards.
        let action = match (name, event.key().as_str()) {
            (PaneName::Statement, "ArrowRight") | (PaneName::Results, "ArrowUp") => {
                LayoutAction::Moved(name, pane.percent + step)
            }
            (PaneName::Statement, "ArrowLeft") | (PaneName::Results, "ArrowDown") => {
                LayoutAction::Moved(name, pane.percent - step)
            }
            (_, "Home") => LayoutAction::Moved(name, MIN_PERCENT),
            (_, "End") => LayoutAction::Moved(name, MAX_PERCENT),
            (_, "Enter") => LayoutAction::Toggled(name),
            _ => return,
        };
        event.prevent_default();
        on_key.emit(action);
    };
    let on_down = |event: PointerEvent| {
        // Moves are heard wherever the pointer goes. A pointer that is gone already cannot be held.
        if let Some(line) = event.current_target() {
            let _ = line.unchecked_into::<Element>().set_pointer_capture(event.pointer_id());
        }
    };
    let on_move = on_action.clone();
    let on_move = move |event: PointerEvent| {
        let Some(line) = event.current_target().map(|line| line.unchecked_into::<Element>()) else { return };
        let Some(whole) = line.parent_element().filter(|_| line.has_pointer_capture(event.pointer_id())) else {
            return;
        };
        // The workspace reaches to the right and the lower edge of the window.
        let percent = match name {
            PaneName::Statement => f64::from(event.client_x()) / f64::from(whole.client_width()),
            PaneName::Results => {
                let height = gloo::utils::window().inner_height().ok().and_then(|height| height.as_f64());
                (height.unwrap_or_default() - f64::from(event.client_y())) / f64::from(whole.client_height())
            }
        };
        on_move.emit(LayoutAction::Moved(name, percent * 100.0));
    };
    let on_toggle = on_action.reform(move |_: MouseEvent| LayoutAction::Toggled(name));
    let (orientation, class) = match name {
        PaneName::Statement => ("vertical", "is-vertical"),
        PaneName::Results => ("horizontal", "is-horizontal"),
    };
    let value = if pane.is_collapsed { 0.0 } else { pane.percent };
    html! {
        <div
            class={classes!("splitter", class, pane.is_collapsed.then_some("is-collapsed"))}
            role="separator"
            tabindex="0"
            aria-label={label.clone()}
            aria-controls={controls.clone()}
            aria-orientation={orientation}
            aria-valuemin="0"
            aria-valuemax={MAX_PERCENT.to_string()}
            aria-valuenow={format!("{value:.0}")}
            aria-valuetext={if pane.is_collapsed { "put away".to_owned() } else { format!("{value:.0} percent") }}
            title="Drag or use the arrow keys; double-click or Enter puts the pane away"
            onkeydown={on_key}
            onpointerdown={on_down}
            onpointermove={on_move}
            ondblclick={on_toggle}
        />
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_pane_put_away_says_so() {
        let props = || SplitterProps {
            name: PaneName::Results,
            pane: Pane { percent: 42.0, is_collapsed: true },
            controls: "results-pane".into(),
            label: "Size of the results".into(),
            on_action: Callback::noop(),
        };
        let html = yew::LocalServerRenderer::<Splitter>::with_props(props()).hydratable(false).render().await;
        insta::assert_snapshot!(html.replace("\" ", "\"\n"));
    }
}
