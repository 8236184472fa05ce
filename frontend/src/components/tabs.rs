//! A row of tabs: arrow keys move, as in every tab row.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// One tab.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Its name.
    pub label: AttrValue,
    /// A class for its mark: `is-passed`, `is-failed`.
    pub class: &'static str,
    /// What its mark says to a screen reader.
    pub mark: &'static str,
}

impl Tab {
    /// A tab without a mark.
    pub fn plain(label: impl Into<AttrValue>) -> Tab {
        Tab { label: label.into(), class: "", mark: "" }
    }
}

/// The tabs.
#[derive(Properties, PartialEq)]
pub struct TabsProps {
    /// What the row is called.
    pub label: AttrValue,
    /// In order.
    pub tabs: Vec<Tab>,
    /// The one in front.
    pub selected: usize,
    /// The id of the panel that they open.
    pub panel: AttrValue,
    /// Hears which one is picked.
    pub on_pick: Callback<usize>,
    /// A class of the row.
    #[prop_or_default]
    pub class: Classes,
}

/// Shows a row of tabs.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let TabsProps { label, tabs, selected, panel, on_pick, class } = props;
    let n_tabs = tabs.len();
    let on_key = {
        let (on_pick, selected) = (on_pick.clone(), *selected);
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" => (selected + 1) % n_tabs,
                "ArrowLeft" => (selected + n_tabs - 1) % n_tabs,
                "Home" => 0,
                "End" => n_tabs - 1,
                _ => return,
            };
            event.prevent_default();
            on_pick.emit(next);
            let row = event.current_target().and_then(|row| row.dyn_into::<HtmlElement>().ok());
            let tab = row.and_then(|row| row.children().item(next as u32));
            if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<HtmlElement>().ok()) {
                // A tab that is on the page takes the focus.
                let _ = tab.focus();
            }
        })
    };
    let tab = |(tab_idx, tab): (usize, &Tab)| {
        let is_selected = tab_idx == *selected;
        let on_click = on_pick.reform(move |_| tab_idx);
        html! {
            <button
                key={tab_idx}
                type="button"
                role="tab"
                class={classes!("tab", tab.class)}
                aria-selected={is_selected.to_string()}
                aria-controls={panel.clone()}
                tabindex={if is_selected { "0" } else { "-1" }}
                onclick={on_click}
            >
                { &tab.label }
                if !tab.mark.is_empty() {
                    <span class="visually-hidden">{ format!(", {}", tab.mark) }</span>
                }
            </button>
        }
    };
    html! {
        <div class={classes!("tabs", class.clone())} role="tablist" aria-label={label.clone()} onkeydown={on_key}>
            { for tabs.iter().enumerate().map(tab) }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_tab_can_be_reached_and_says_what_became_of_it() {
        let tab = |label: &'static str, class, mark| Tab { label: label.into(), class, mark };
        let props = || TabsProps {
            label: "Cases".into(),
            tabs: vec![tab("Example 1", "is-passed", "passed"), tab("Example 2", "is-failed", "failed")],
            selected: 1,
            panel: "case".into(),
            on_pick: Callback::noop(),
            class: Classes::default(),
        };
        let html = yew::LocalServerRenderer::<Tabs>::with_props(props()).hydratable(false).render().await;
        insta::assert_snapshot!(html.replace("><", ">\n<"));
    }
}
