//! Above the code: its solutions, the timer, the editor's options, full screen.

use yew::prelude::*;

use super::{EditorSettings, SheetTabs, Tab, Tabs, Timer};
use crate::browser::full_screen;
use crate::site::ProblemKey;
use crate::state::answer::Front;
use crate::state::sheets::{SheetAction, Sheets};

/// The problem and its solutions.
#[derive(Properties, PartialEq)]
pub struct CodeHeadProps {
    /// The problem's name.
    pub problem: ProblemKey,
    /// The minutes an interview would give.
    pub minutes: u32,
    /// What is in front.
    pub front: Front,
    /// Whether a link shares something.
    pub has_shared: bool,
    /// Hears what is to be in front.
    pub on_front: Callback<Front>,
    /// The person's solutions.
    pub sheets: Sheets,
    /// Hears what is done to them.
    pub on_sheets: Callback<SheetAction>,
}

/// What may be in front: its tab, and the panel that it opens.
const FRONTS: [(Front, &str, &str); 3] =
    [(Front::Python, "Python", "code"), (Front::Rust, "Rust", "rust-panel"), (Front::Shared, "Shared", "shared-panel")];

/// Shows the row.
#[component]
pub fn CodeHead(props: &CodeHeadProps) -> Html {
    let menu = use_node_ref();
    // Escape closes the options, and the keyboard goes on where it was.
    let on_key = {
        let menu = menu.clone();
        move |event: KeyboardEvent| {
            let Some(menu) = menu.cast::<web_sys::Element>().filter(|_| event.key() == "Escape") else { return };
            let _ = menu.remove_attribute("open");
            if let Ok(Some(summary)) = menu.query_selector("summary") {
                let _ = web_sys::wasm_bindgen::JsCast::unchecked_into::<web_sys::HtmlElement>(summary).focus();
            }
        }
    };
    let fronts = &FRONTS[..if props.has_shared { 3 } else { 2 }];
    let selected = fronts.iter().position(|(front, ..)| *front == props.front).unwrap_or(0);
    html! {
        <div class="code-head">
            <Tabs
                label="Language"
                tabs={fronts.iter().map(|(_, name, _)| Tab::plain(*name)).collect::<Vec<_>>()}
                {selected}
                panel={fronts[selected].2}
                on_pick={props.on_front.reform(|front_idx: usize| FRONTS[front_idx].0)}
            />
            if props.front == Front::Python {
                <SheetTabs sheets={props.sheets.clone()} on_action={props.on_sheets.clone()} />
            }
            <div class="code-head-verbs">
                <Timer problem={props.problem.clone()} minutes={props.minutes} />
                <details ref={menu} class="menu" onkeydown={on_key}>
                    <summary aria-label="Editor options" title="Editor options">
                        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
                            <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" />
                            <circle cx="11" cy="4.5" r="1.8" />
                            <circle cx="5" cy="11.5" r="1.8" />
                        </svg>
                    </summary>
                    <div class="menu-body" role="group" aria-label="Editor options"><EditorSettings /></div>
                </details>
                <button
                    type="button"
                    class="is-quiet is-icon full-screen"
                    aria-label="Full screen"
                    title="Full screen, and back"
                    onclick={|_| full_screen::toggle()}
                >
                    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" /></svg>
                </button>
            </div>
        </div>
    }
}
