//! The solutions of one problem, a tab each.

use yew::prelude::*;

use super::{Tab, Tabs};
use crate::state::sheets::{SheetAction, Sheets};

/// The solutions.
#[derive(Properties, PartialEq)]
pub struct SheetTabsProps {
    /// As they are.
    pub sheets: Sheets,
    /// Hears what is done to them.
    pub on_action: Callback<SheetAction>,
}

/// Shows a tab for each, and buttons to add and to close one.
#[component]
pub fn SheetTabs(props: &SheetTabsProps) -> Html {
    let SheetTabsProps { sheets, on_action } = props;
    let selected = sheets.selected;
    let tabs: Vec<Tab> = sheets.numbers.iter().map(|number| Tab::plain(format!("Solution {number}"))).collect();
    let numbers = sheets.numbers.clone();
    let on_pick = on_action.reform(move |tab_idx: usize| SheetAction::Picked(numbers[tab_idx]));
    html! {
        <div class="sheet-tabs">
            <Tabs label="Your solutions" {tabs} selected={sheets.selected_idx()} panel="code" {on_pick} />
            if sheets.numbers.len() > 1 {
                <button
                    type="button"
                    class="is-quiet is-icon"
                    aria-label={format!("Close solution {selected}; its code is kept under Submissions")}
                    title="Close this solution; its code is kept under Submissions"
                    onclick={on_action.reform(move |_: MouseEvent| SheetAction::Closed(selected))}
                >
                    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
                </button>
            }
            if !sheets.are_full() {
                <button
                    type="button"
                    class="is-quiet is-icon"
                    aria-label="Begin another solution"
                    title="Begin another solution"
                    onclick={on_action.reform(|_: MouseEvent| SheetAction::Added)}
                >
                    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3v10M3 8h10" /></svg>
                </button>
            }
        </div>
    }
}
